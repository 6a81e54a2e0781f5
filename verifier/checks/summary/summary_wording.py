"""Whether the sentence tells what its claims tell, word by word."""

from collections.abc import Iterator

from verifier.checks.bearing import Cited
from verifier.checks.compare.additions import additions
from verifier.checks.compare.causes import invented_causes
from verifier.checks.compare.exchanges import exchanged
from verifier.checks.compare.partitives import added_shares, lost_shares
from verifier.checks.compare.relations import turned_relations
from verifier.checks.compare.roles import swapped_roles
from verifier.checks.compare.shares import widened
from verifier.checks.compare.silence import verbatim_sentence
from verifier.checks.compare.statements import statements_of
from verifier.checks.compare.tempered import tempered
from verifier.checks.compare.things import misattached
from verifier.checks.compare.wording import strange_words
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, Problem, SummaryCheck
from verifier.checks.passage import Passage
from verifier.reading import ReadSentence
from verifier.text.caveats_en import CHECKING


def summary_wording(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare a summary sentence word by word with the claims that it cites, their evidence, sources and statements.

    Catches: what the claims' checks wording, additions, relations, roles, exchanges, things, shares, partitives and
    causes catch (doubts).
    Misses: what they miss; a word that another of the cited claims has.

    Article: The clerk stored the letters in a cellar in Senn.
    Claim: The clerk stored the letters in a cellar in Senn.
    Fails: The clerk burned the letters in a cellar in Senn.
    Passes: The clerk kept the letters in a cellar in Senn.
    """
    rests_on = grounds.cited(sentence)
    said = grounds.said(sentence.text)
    bearing = rests_on.whole
    if _is_caveat(said, rests_on, grounds):
        return
    if _is_told(said, rests_on, grounds):
        yield from lost_shares(rests_on.bearing.within(said))
        return
    named = frozenset(w.stem for n in grounds.named(sentence.text) for w in n.parts)
    aligned = bearing.aligned(said)
    yield from strange_words(said, bearing, named | rests_on.chain | CHECKING)
    yield from tempered(_compared(said, rests_on), aligned)
    yield from widened(aligned)
    yield from lost_shares(rests_on.bearing.within(said))
    yield from added_shares(aligned)


def _is_told(said: Passage, rests_on: Cited, grounds: Grounds) -> bool:
    """Say whether the sentence's words stand in a row in a sound claim or in its evidence: then nothing is added."""
    told = (rests_on.bearing.beside, *(grounds.said(c.text) for c in rests_on.claims if c.id not in grounds.troubled))
    return any(said.running in passage.running for passage in told)


def _is_caveat(said: Passage, rests_on: Cited, grounds: Grounds) -> bool:
    """Say whether it is what the article itself says of checking the claims: it tells nothing that they tell."""
    stated = (s.span.interval for claim in rests_on.claims for s in statements_of(claim, grounds))
    return any(said.running in grounds.passage.cut((place,)).running for place in stated)


def _compared(said: Passage, rests_on: Cited) -> Iterator[Problem]:
    """Yield what those comparisons find in the sentence that coincidence may explain."""
    bearing, own = rests_on.whole, rests_on.bearing
    aligned = bearing.aligned(said)
    yield from additions(aligned, bearing, rests_on.chain | CHECKING)
    yield from turned_relations(aligned)
    yield from swapped_roles(aligned)
    yield from exchanged(own.aligned(said))
    yield from misattached(aligned)
    yield from invented_causes(said, bearing.beside)


CHECK = SummaryCheck("summary_wording", 1, summary_wording, verbatim_sentence)
"""Built of the claims' comparisons, so that a summary is held to what a claim is held to."""
