"""Whether the summary says of a claim what the article says of its having been checked."""

from collections.abc import Callable, Mapping, Sequence

from verifier.checks.grounds import Grounds
from verifier.checks.language import reads, unread
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.reading import Reading, ReadSentence
from verifier.schema import Status
from verifier.text.caveats import points_back, says_disputed, says_no_evidence, says_unverified
from verifier.text.words import Word

CAVEATS: Mapping[Status, tuple[str, Callable[[Sequence[Word]], bool]]] = {
    "unverified": ("was not verified", says_unverified),
    "disputed": ("is disputed", says_disputed),
    "no_evidence_shown": ("was shown without evidence", says_no_evidence),
}
"""Status → what a summary has to tell of it, and how that is recognised. The others may be left out."""


def summary_keeps_caveat(sentence: ReadSentence, reading: Reading) -> Found:
    """Say whether a sentence on a claim that is unverified, disputed or shown without evidence is told as such.

    The caveat may stand in the sentence, in another one that cites the claim, or in the next one where that points
    back ("The newspaper could not verify this").
    Catches: a caveat that the summary drops (fault).
    Misses: a caveat in words that are not known; one put so that the reader takes it for another claim's.
    """
    grounds = Grounds.of(reading)
    if not reads(reading.article):
        yield unread(reading.article)
        return
    covered = [(c, s) for c in dict.fromkeys(sentence.claims) if (s := grounds.status_of(c).status) in CAVEATS]
    if not covered:
        yield NotApplicable("no claim that it cites bears a caveat")
    for claim, status in covered:
        told, says = CAVEATS[status]
        if not any(says(words) for words in _places(sentence, claim, grounds)):
            spans = tuple(
                grounds.statement[s].span for s in grounds.status_of(claim).statements if s in grounds.statement
            )
            yield Problem("fault", f"the article says that {claim} {told}, and the summary does not", spans)


def _places(sentence: ReadSentence, claim: str, grounds: Grounds) -> Sequence[Sequence[Word]]:
    """Return the words of the sentences where the claim's caveat may stand."""
    citing = [s.text for s in grounds.citing.get(claim, ())]
    following = grounds.following.get(sentence.id)
    found = [grounds.said(text).words for text in citing]
    if following is not None and points_back(grounds.said(following.text).words):
        found.append(grounds.said(following.text).words)
    return found


CHECK = SummaryCheck("summary_keeps_caveat", 1, summary_keeps_caveat)
