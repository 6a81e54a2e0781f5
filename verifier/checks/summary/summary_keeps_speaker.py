"""Whether the summary gives each claim to the one who makes it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from verifier.checks.compare.speakers import called, is_own, speaks_up, turned
from verifier.checks.compare.statements import spans_of
from verifier.checks.compare.voices import Voice
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Attribution, Source
from verifier.text.caveats_en import UNNAMED
from verifier.text.lexicon import FUNCTION
from verifier.text.voices_en import COMMENTED, PARTING
from verifier.text.words import Word

FEW = 3
"""Content words after which "pointing to …" brings in another thing, and not the source of what was said."""


class Part(NamedTuple):
    """A clause of the sentence: the voices in it, and the stems of its content."""

    voices: tuple[Voice, ...]
    stems: frozenset[str]


def summary_keeps_speaker(sentence: ReadSentence, reading: Reading) -> Found:
    """Compare who speaks in each clause of a summary sentence with who makes the claim that the clause tells.

    Catches: two speakers exchanged, a claim given to somebody else who is named or told by a noun for speakers; a relay
    that is named and is none of the chain; a chain turned round (doubts).
    Misses: a claim given to "he" or "they"; two claims in one clause; claims that share most of their words.
    """
    grounds = Grounds.of(reading)
    if not grounds.is_read:
        yield unread(reading.article)
        return
    said = grounds.said(sentence.text)
    words = said.words
    claims = [grounds.by_id[c] for c in dict.fromkeys(sentence.claims) if c in grounds.by_id]
    parts = _parts(words, said.voices)
    if not claims or not any(p.voices for p in parts):
        yield NotApplicable("nobody speaks in it" if claims else "it cites no claim that there is")
        return
    for claim in claims:
        part = _telling(claim, claims, parts, grounds)
        if part is not None and all(len(a.sources) > 1 for a in claim.attributions):
            yield from _misgiven(claim, part, words, grounds)


def _parts(words: Sequence[Word], found: Sequence[Voice]) -> Sequence[Part]:
    """Return the clauses of the sentence: each begins with a voice of its own."""
    places = [_place(words, found, n) for n in range(len(found))]
    edges = [*sorted({0, *(place for place in places if place is not None)}), len(words)]
    return [_part(words, found, first, last) for first, last in pairwise(edges)]


def _place(words: Sequence[Word], found: Sequence[Voice], number: int) -> int | None:
    """Return where the clause of a voice begins; None where it is another's.

    After a semicolon, "while", "but", "and"; with the noun of "a number that his office disputed"; with a second verb
    of one speaker; with "pointing to an audit", where something was said before.
    """
    voice, earlier = found[number], found[:number]
    if any((v.first, v.last) == (voice.first, voice.last) for v in earlier):
        return voice.cue
    if voice.way == "cited":
        said = next((v.cue for v in reversed(earlier) if v.way == "speaks"), voice.cue)
        content = [w for w in words[said + 1 : voice.cue] if not w.kinds & FUNCTION]
        return voice.cue if len(content) >= FEW else None
    first = min(voice.first, voice.cue)
    before = words[first - 1] if first else None
    if voice.way != "speaks" or before is None:
        return None
    if before.folded == "that" and first > 1 and words[first - 2].folded in COMMENTED:
        return first - 2
    return first if words[first].breaks or before.folded in PARTING else None


def _part(words: Sequence[Word], found: Sequence[Voice], first: int, last: int) -> Part:
    own = tuple(v for v in found if first <= v.cue < last)
    spoken = {n for v in own for n in range(v.first, v.last)}
    content = (w for n, w in enumerate(words[first:last], first) if n not in spoken and not w.kinds & FUNCTION)
    return Part(own, frozenset(w.stem for w in content))


def _telling(claim: ReadClaim, claims: Sequence[ReadClaim], parts: Sequence[Part], grounds: Grounds) -> Part | None:
    """Return the clause that tells the claim: the one that shares the most words with it; None where two share as many.

    Words that another cited claim has as well do not count.
    """
    own = _stems(claim, grounds)
    others = frozenset[str]().union(*(_stems(c, grounds) for c in claims if c is not claim))
    shared = sorted(((len((own - others) & p.stems), n) for n, p in enumerate(parts)), reverse=True)
    if not shared[0][0] or (len(shared) > 1 and shared[1][0] == shared[0][0]):
        return None
    return parts[shared[0][1]]


def _stems(claim: ReadClaim, grounds: Grounds) -> frozenset[str]:
    inside = grounds.bearing(claim).inside.words
    return frozenset(w.stem for w in (*grounds.terms(claim.text), *inside) if not w.kinds & FUNCTION)


def _misgiven(claim: ReadClaim, part: Part, words: Sequence[Word], grounds: Grounds) -> Iterator[Problem]:
    """Yield a doubt for a voice of the clause that is none of the claim's sources, or a chain turned round."""
    own = [_spoken(a, part, words, grounds) for a in claim.attributions]
    known = {v for spoken in own for some in spoken for v in some}
    for voice in part.voices:
        if voice not in known and speaks_up(voice, words, grounds) and not _is_told_of(voice, claim, words, grounds):
            name = " ".join(w.text for w in words[voice.first : voice.last])
            origin = called(claim.attributions[0].origin)
            yield Problem("doubt", f"“{name}” is told as the source of {claim.id}, and it is {origin}")
            return
    carried = next((v for v in part.voices if v.way == "carries" and is_own(v, words, grounds)), None)
    relay = next((s for a in claim.attributions for s in a.sources[1:-1] if s.kind == "media"), None)
    if carried and relay:
        yield Problem("doubt", f"{claim.id} was told to {called(relay)}, and not to the publisher")
    for attribution, spoken in zip(claim.attributions, own, strict=True):
        if all(spoken):
            yield from turned(attribution.sources[1:], [some[0] for some in spoken], words)


def _spoken(attribution: Attribution, part: Part, words: Sequence[Word], grounds: Grounds) -> Sequence[Sequence[Voice]]:
    return [[v for v in part.voices if _is(v, s, words, grounds)] for s in attribution.sources[1:]]


def _is(voice: Voice, source: Source, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether the voice is the source by a word of it, or nameless as the source is."""
    head = voice.head(words)
    if source.anonymous and any(w.folded in UNNAMED for w in head):
        return True
    return not grounds.goes_by(source).isdisjoint(w.stem for w in head)


def _is_told_of(voice: Voice, claim: ReadClaim, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether the claim itself tells that the voice speaks, or a statement on it: "the company denied it"."""
    told = grounds.said(claim.text).stems | grounds.bearing(claim).inside.stems
    told |= {w.stem for span in spans_of(claim, grounds) for w in grounds.terms(span.quote)}
    return words[voice.cue].stem in told and any(w.stem in told for w in voice.head(words))


CHECK = SummaryCheck("summary_keeps_speaker", 1, summary_keeps_speaker)
