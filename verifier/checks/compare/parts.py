"""The clauses of a summary sentence, each with a voice of its own, and which of them tells which claim."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from verifier.checks.compare.voices import Voice
from verifier.checks.grounds import Grounds
from verifier.reading import ReadClaim, ReadSentence
from verifier.text.lexicon import FUNCTION
from verifier.text.voices_en import COMMENTED, PARTING
from verifier.text.words import Word

FEW = 3
"""Content words after which "pointing to …" brings in another thing, and not the source of what was said."""


class Part(NamedTuple):
    """A clause of the sentence: the voices in it, and the stems of its content."""

    voices: tuple[Voice, ...]
    stems: frozenset[str]


def told(sentence: ReadSentence, grounds: Grounds) -> Sequence[tuple[ReadClaim, Part]]:
    """Return the claims of others that a clause of the sentence tells, each with that clause."""
    return grounds.remembered(_told, sentence)


def _told(grounds: Grounds, sentence: ReadSentence) -> Sequence[tuple[ReadClaim, Part]]:
    said, claims = grounds.said(sentence.text), grounds.cited(sentence).claims
    relayed = [all(len(a.sources) > 1 for a in c.attributions) for c in claims]
    if not any(relayed):
        return ()
    clauses = _parts(said.words, said.voices)
    stems = [_stems(c, grounds) for c in claims]
    times = Counter(chain.from_iterable(stems))
    telling = [_telling([s for s in own if times[s] == 1], clauses) for own in stems]
    pairs = zip(claims, telling, relayed, strict=True)
    return [(claim, part) for claim, part, is_relayed in pairs if part is not None and is_relayed]


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
    content = [w.stem for n, w in enumerate(words[first:last], first) if not w.kinds & FUNCTION and n not in spoken]
    return Part(own, frozenset(content))


def _telling(own: Collection[str], clauses: Sequence[Part]) -> Part | None:
    """Return the clause that tells a claim: the one that shares the most words with it; None where two share as many.

    `own` are the stems of the claim that no other cited claim has: the others do not count.
    """
    shared = sorted(((len(p.stems.intersection(own)), n) for n, p in enumerate(clauses)), reverse=True)
    if not shared[0][0] or (len(shared) > 1 and shared[1][0] == shared[0][0]):
        return None
    return clauses[shared[0][1]]


def _stems(claim: ReadClaim, grounds: Grounds) -> frozenset[str]:
    said, bearing = grounds.compared(claim)
    words = said.words if said is bearing.inside else (*said.words, *bearing.inside.words)
    return frozenset([w.stem for w in words if not w.kinds & FUNCTION])
