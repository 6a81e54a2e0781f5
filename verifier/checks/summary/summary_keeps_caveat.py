"""Whether the summary says of a claim what the article says of its having been checked."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, TypeAlias

from verifier.checks.compare.statements import is_about, spans_of
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.reading import ReadClaim, ReadSentence
from verifier.schema import Severity, Status
from verifier.text.caveats import points_back, says_disputed, says_no_evidence, says_unverified
from verifier.text.caveats_en import CONTRADICTING, CONTRASTING
from verifier.text.spans import Interval
from verifier.text.voices_en import PUTTING
from verifier.text.words import Word

MOST = 0.5
"""Share of the words of a statement that tells it over again in a summary: its names and figures may be left out."""
FOLLOWING = 2
"""Sentences after a claim within which somebody who denies or doubts something means that claim."""
LOOKED_AT = 8
"""Claims of a sentence, and disputes of a claim, that are looked at for the other side: a bound on the cost."""
SEVERAL = frozenset("either neither both any these those accounts claims reports figures versions sides".split())
"""Folded words by which a caveat speaks of several claims."""
Says: TypeAlias = Callable[[Sequence[Word]], bool]
CAVEATS: Mapping[Status, tuple[str, Sequence[Says]]] = {
    "unverified": ("was not verified", (says_unverified,)),
    "disputed": ("is disputed", (says_disputed, says_unverified)),
    "no_evidence_shown": ("was shown without evidence", (says_no_evidence, says_unverified)),
}
"""Status → what a summary has to tell of it, and how that is recognised. The others may be left out."""


def summary_keeps_caveat(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Say whether a sentence on a claim that is unverified, disputed or shown without evidence is told as such.

    The caveat may stand in the sentence, in another one that cites the claim, or in the next one where that points
    back ("The newspaper could not verify this"); once for several claims where it says so ("could not verify either
    account"). Any caveat will do: one for another is no silence. What the other side says tells a dispute, in the
    sentence itself or in one beside it.
    Catches: a caveat that the summary drops (fault); one that only the engine read, in words of the article beside the
    claim (doubt); another speaker's contradiction right beside the claim's evidence, "though …", "the company put the
    number at …", or a denial right after it, that is a claim and that no sentence cites (doubt).
    Misses: a caveat in words that are not known; one put so that the reader takes it for another claim's.

    Article: Two people drowned, port sources said. ¶ The Senn Mail could not verify this information.
    Evidence: Two people drowned
    Claim: Two people drowned. ← port sources (unnamed)
    Fails: Two people drowned, port sources said.
    Passes: Two people drowned, port sources said, but The Senn Mail could not verify this.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    claims = [grounds.by_id[c] for c in dict.fromkeys(sentence.claims) if c in grounds.by_id]
    borne = [(c, tuple(_caveats(c, grounds)), _other_side(c, grounds)) for c in claims]
    if not any(caveats or other for _, caveats, other in borne):
        yield NotApplicable("no claim that it cites bears a caveat")
        return
    for claim, caveats, other in borne:
        places = _places(sentence, claim.id, grounds)
        lost = [
            c
            for c in caveats
            if not any(_tells(words, c, claim, grounds) for words in places)
            and grounds.remembered(_told_at_once).isdisjoint(c.spans)
            and not (says_disputed in c.says and _is_answered(claim, c, sentence, grounds))
        ]
        yield from (c.problem for c in lost[:1])
        if other is not None and not lost and not any(says_disputed(words) for words in places):
            spans = tuple(e.span for e in other.evidence if e.span is not None)
            yield Problem("doubt", f"{other.id} stands against {claim.id} in the article, and is left out", spans)


class Caveat(NamedTuple):
    """What a claim bears, what a sentence does wrong that drops it, and the ways in which it may be told."""

    problem: Problem
    says: Sequence[Says]

    @property
    def spans(self) -> Iterator[Interval]:
        """Where the article has it."""
        return (span.interval for span in self.problem.spans)


def _told_at_once(grounds: Grounds) -> frozenset[Interval]:
    """Return where the article has the caveats that a sentence of the summary tells of several claims at once."""
    found = set[Interval]()
    for sentence in grounds.summary:
        words = grounds.said(sentence.text).words
        if SEVERAL.isdisjoint(w.folded for w in words):
            continue
        for claim in (grounds.by_id[c] for c in dict.fromkeys(sentence.claims) if c in grounds.by_id):
            for caveat in _caveats(claim, grounds):
                found.update(caveat.spans if any(says(words) for says in caveat.says) else ())
    return frozenset(found)


def _is_answered(claim: ReadClaim, caveat: Caveat, sentence: ReadSentence, grounds: Grounds) -> bool:
    """Say whether the sentence, or one beside it, has what somebody else says where the claim is disputed."""
    beside = (grounds.preceding.get(sentence.id), sentence, grounds.following.get(sentence.id))
    others = dict.fromkeys(c for one in beside if one for c in one.claims[:LOOKED_AT] if c != claim.id)
    own = {a.origin.name for a in claim.attributions}
    return any(
        _is_answer(grounds.by_id[c], dispute, own, grounds)
        for dispute in islice(caveat.spans, LOOKED_AT)
        for c in others
        if c in grounds.by_id
    )


def _is_answer(other: ReadClaim, dispute: Interval, own: Container[str | None], grounds: Grounds) -> bool:
    """Say whether somebody else says it in the sentence of the dispute, or whoever disputes goes on to say it."""
    if not other.intervals or all(a.origin.name in own for a in other.attributions):
        return False
    at, away = grounds.sentences.bounds(dispute)[0], grounds.sentences.bounds(other.intervals[0])[0]
    if at == away:
        return other.intervals[-1].end > dispute.start
    disputing = grounds.passage.cut((dispute,)).stems
    return at < away <= at + FOLLOWING and any(
        not disputing.isdisjoint(grounds.goes_by(a.origin)) for a in other.attributions
    )


def _caveats(claim: ReadClaim, grounds: Grounds) -> Iterator[Caveat]:
    """Yield the caveat that the article's statements give the claim, and the one that the engine read."""
    found, read = grounds.status_of(claim.id).status, claim.proposed_statement
    spans = spans_of(claim, grounds) if found in CAVEATS else ()
    if found in CAVEATS and (found != "disputed" or claim.proposed_status == found or is_about(claim, spans, grounds)):
        told, says = CAVEATS[found]
        severity: Severity = "doubt" if claim.proposed_status == "not_stated" else "fault"
        reason = f"the article says that {claim.id} {told}, and the summary does not"
        yield Caveat(Problem(severity, reason, spans), says)
    proposed = claim.proposed_status
    if proposed is not None and proposed in CAVEATS and read is not None and read.span is not None:
        told, says = CAVEATS[proposed]
        reason = f"the engine read that {claim.id} {told}, and the summary does not say so"
        yield Caveat(Problem("doubt", reason, (read.span,)), says)


def _tells(words: Sequence[Word], caveat: Caveat, claim: ReadClaim, grounds: Grounds) -> bool:
    """Say whether the words tell the caveat: in words for it, or in most of those that the article has."""
    if any(says(words) for says in caveat.says):
        return True
    stated = {w.stem for s in caveat.problem.spans for w in grounds.terms(s.quote)} - grounds.said(claim.text).stems
    return len(stated) > 1 and len(stated & {w.stem for w in words}) >= len(stated) * MOST


def _other_side(claim: ReadClaim, grounds: Grounds) -> ReadClaim | None:
    """Return a claim that no sentence cites, and that stands against this one in the article."""
    places = [grounds.sentences.bounds(i) for i in claim.intervals]
    if not places:
        return None
    lowest, highest = places[0][0], max(last for _, last in places) + FOLLOWING
    near = [(c, s) for c, s in grounds.left_out if s and s[0] <= highest and s[-1] >= lowest and c is not claim]
    return next((c for c, starts in near if _stands_against(c, claim, places, starts, grounds)), None)


def _stands_against(
    other: ReadClaim, claim: ReadClaim, places: Sequence[tuple[int, int]], starts: Sequence[int], grounds: Grounds
) -> bool:
    """Say whether the other claim starts in the sentences of this one, or right behind if it denies, and is against."""
    away = [at - last for first, last in places for at in starts if at >= first]
    if not away or min(away) > FOLLOWING:
        return False
    near = min(away) <= 0 or (_contradicts(other) and (not _puts(other) or _both_count(other, claim, grounds)))
    return near and _is_against(other, claim, grounds) and not _is_of_them(other, claim)


def _contradicts(claim: ReadClaim) -> bool:
    """Say whether its source denies or doubts something."""
    return any(w in CONTRADICTING for a in claim.attributions if a.cue for w in a.cue.quote.casefold().split())


def _puts(claim: ReadClaim) -> bool:
    """Say whether its source but puts a number at so much."""
    return any(w in PUTTING for a in claim.attributions if a.cue for w in a.cue.quote.casefold().split())


def _both_count(one: ReadClaim, other: ReadClaim, grounds: Grounds) -> bool:
    """Say whether both give a number: whoever puts another one stands against the first."""
    return all(grounds.said(c.text).quantities for c in (one, other))


def _is_of_them(other: ReadClaim, claim: ReadClaim) -> bool:
    """Say whether a claim's source is one of the other's: "Two nurses said …. One of them put the number at …"."""
    told = [s.span.interval for a in claim.attributions for s in a.sources if s.span is not None]
    back = [s.antecedent.interval for a in other.attributions for s in a.sources if s.antecedent is not None]
    return any(one.overlaps(place) for one in back for place in told)


def _is_against(other: ReadClaim, claim: ReadClaim, grounds: Grounds) -> bool:
    """Say whether a claim after the first contradicts or qualifies it: by its cue, or by a word before it."""
    starts = [i.start for i in other.intervals]
    if not starts or starts[0] < claim.intervals[0].start:
        return False
    before = grounds.passage.cut((Interval(claim.intervals[-1].end, max(claim.intervals[-1].end, starts[0])),)).folded
    return _contradicts(other) or not before.isdisjoint(CONTRASTING)


def _places(sentence: ReadSentence, claim: str, grounds: Grounds) -> Sequence[Sequence[Word]]:
    """Return the words of the sentences where the claim's caveat may stand."""
    citing = [s.text for s in grounds.citing.get(claim, ())]
    following = grounds.following.get(sentence.id)
    if following is not None and following.claims and claim not in following.claims:
        following = None
    found = [grounds.said(text).words for text in citing]
    if following is not None and points_back(grounds.said(following.text).words):
        found.append(grounds.said(following.text).words)
    return found


CHECK = SummaryCheck("summary_keeps_caveat", 1, summary_keeps_caveat)
