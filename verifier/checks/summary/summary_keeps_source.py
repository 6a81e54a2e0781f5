"""Whether the sentence says who says so."""

from collections.abc import Sequence

from verifier.checks.compare.hearsay import is_hearsay
from verifier.checks.grounds import Grounds, called
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim, ReadSentence
from verifier.schema import Attribution, Source
from verifier.text.caveats_en import BACK, CHECKING, DISPUTING, ORGANISATIONS, POINTING, TELLING, UNNAMED
from verifier.text.voices_en import SHOWING

SPOKEN = TELLING | SHOWING
"""Words by which somebody says or shows something."""
ORGANISATION = "organisation"
SPOKES = "spokes"
"""Begins the word for somebody whose words are those of whom he speaks for: "a spokesman", "its spokesperson"."""


def summary_keeps_source(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Say whether a sentence on claims that somebody else makes names the origin, in full or in short.

    A last name, an affiliation, "sources", "the company" of the one company that speaks, or "he said" after a sentence
    that cites the same origin will do; for hearsay, "is believed to" and the like.
    Catches: a source's word told as a fact (fault); an unnamed source told as its whole organisation, a relay named
    without the origin behind it, an origin named where nobody speaks (doubts).
    Misses: a sentence that names the origin for another part of what it says.

    Article: The bridge at Senn is safe, the mayor said.
    Claim: The bridge at Senn is safe. ← the mayor
    Fails: The bridge at Senn is safe.
    Passes: According to the mayor, the bridge at Senn is safe.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    said = [grounds.by_id[c] for c in dict.fromkeys(sentence.claims) if c in grounds.by_id]
    relayed = [c for c in said if all(len(a.sources) > 1 for a in c.attributions)]
    if not relayed:
        yield NotApplicable("the publisher itself says what it cites")
    elif _says_only_the_caveat(sentence, relayed, grounds):
        yield NotApplicable("it says only what the publisher says of checking")
        return
    problems = (_told(c, sentence, grounds) for c in relayed)
    yield from dict.fromkeys(p for p in problems if p is not None)


def _says_only_the_caveat(sentence: ReadSentence, relayed: Sequence[ReadClaim], grounds: Grounds) -> bool:
    """Say whether the sentence holds no word but those of the statements on its claims: "X could not verify this"."""
    ids = dict.fromkeys(s for c in relayed for s in grounds.status_of(c.id).statements if s in grounds.statement)
    stated = {w.stem for s in ids for w in grounds.terms(grounds.statement[s].span.quote)}
    if not stated:
        return False
    known = stated | CHECKING | DISPUTING | grounds.publisher
    return all(w.stem in known or w.folded in BACK for w in grounds.terms(sentence.text))


def _told(claim: ReadClaim, sentence: ReadSentence, grounds: Grounds) -> Problem | None:
    """Return the least that is wrong with how the sentence tells the claim's sources; None where one is told."""
    passage = grounds.said(sentence.text)
    problems = [_attributed(a, passage, grounds) for a in claim.attributions]
    if _goes_on(claim, sentence, passage, grounds):
        return None
    if None in problems:
        origin = claim.attributions[0].origin
        spoken = passage.cues or passage.voices or not passage.folded.isdisjoint(SPOKEN)
        spoken = spoken or (not called(origin) and is_hearsay(passage))
        name = _name(origin)
        return None if spoken else Problem("doubt", f"{name} stands here, and nothing says that it says so")
    return next((p for p in problems if p and p.severity == "doubt"), problems[0])


def _attributed(attribution: Attribution, said: Passage, grounds: Grounds) -> Problem | None:
    origin = attribution.origin
    affiliation = frozenset([w.stem for w in grounds.terms(origin.affiliation)] if origin.affiliation else ())
    own = grounds.goes_by(origin) - affiliation - grounds.publisher
    unnamed = not said.folded.isdisjoint(UNNAMED)
    if not own.isdisjoint(said.stems) or (origin.anonymous and unnamed):
        return None
    if (not called(origin) and is_hearsay(said)) or _is_the_one(origin, said, grounds):
        return None
    if not affiliation.isdisjoint(said.stems):
        told = f"{origin.affiliation} is told as the source, and it was {_name(origin)}"
        return Problem("doubt", told) if origin.anonymous and not _speaks_for_it(origin, grounds) else None
    relays = [s for s in attribution.sources[1:-1] if not grounds.goes_by(s).isdisjoint(said.stems)]
    if relays:
        return Problem("doubt", f"{_name(relays[0])} is named, and {_name(origin)} behind it is not")
    return Problem("fault", f"it does not say that {_name(origin)} says so")


def _speaks_for_it(origin: Source, grounds: Grounds) -> bool:
    return any(w.folded.startswith(SPOKES) for t in called(origin) for w in grounds.terms(t))


def _is_the_one(origin: Source, said: Passage, grounds: Grounds) -> bool:
    """Say whether "the company" speaks here, and the origin is the only company, or the like, that does anywhere."""
    phrases = (" ".join([w.folded for w in said.words[v.first : v.last]]) for v in said.voices)
    told = any(p.startswith("the ") and p.removeprefix("the ") in ORGANISATIONS for p in phrases)
    return told and origin.kind == ORGANISATION and grounds.remembered(_organisations) == {origin.name}


def _organisations(grounds: Grounds) -> frozenset[str | None]:
    origins = (a.origin for c in grounds.claims for a in c.attributions)
    return frozenset(o.name for o in origins if o.kind == ORGANISATION)


def _goes_on(claim: ReadClaim, sentence: ReadSentence, said: Passage, grounds: Grounds) -> bool:
    """Say whether "he said" stands here, and the sentence before rests on the same origin or names it."""
    before = grounds.preceding.get(sentence.id)
    if before is None or said.folded.isdisjoint(POINTING) or not said.cues:
        return False
    origins = {a.origin.name for c in before.claims if c in grounds.by_id for a in grounds.by_id[c].attributions}
    named = grounds.said(before.text).stems
    return any(
        a.origin.name in origins or not named.isdisjoint(grounds.name_stems(a.origin.name or ""))
        for a in claim.attributions
    )


def _name(source: Source) -> str:
    return f"“{source.name}”" if source.name else "its source"


CHECK = SummaryCheck("summary_keeps_source", 1, summary_keeps_source)
