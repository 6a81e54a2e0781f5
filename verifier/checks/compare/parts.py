"""The clauses of a summary sentence, each with a voice of its own, and which of them tells which claim."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from verifier.checks.compare.voices import Voice
from verifier.checks.grounds import Grounds
from verifier.reading import ReadClaim
from verifier.text.lexicon import FUNCTION
from verifier.text.voices_en import COMMENTED, PARTING
from verifier.text.words import Word

FEW = 3
"""Content words after which "pointing to …" brings in another thing, and not the source of what was said."""


class Part(NamedTuple):
    """A clause of the sentence: the voices in it, and the stems of its content."""

    voices: tuple[Voice, ...]
    stems: frozenset[str]


def parts(words: Sequence[Word], found: Sequence[Voice]) -> Sequence[Part]:
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


def telling(claim: ReadClaim, claims: Sequence[ReadClaim], clauses: Sequence[Part], grounds: Grounds) -> Part | None:
    """Return the clause that tells the claim: the one that shares the most words with it; None where two share as many.

    Words that another cited claim has as well do not count.
    """
    own = _stems(claim, grounds)
    others = frozenset[str]().union(*(_stems(c, grounds) for c in claims if c is not claim))
    shared = sorted(((len((own - others) & p.stems), n) for n, p in enumerate(clauses)), reverse=True)
    if not shared[0][0] or (len(shared) > 1 and shared[1][0] == shared[0][0]):
        return None
    return clauses[shared[0][1]]


def _stems(claim: ReadClaim, grounds: Grounds) -> frozenset[str]:
    said, bearing = grounds.compared(claim)
    words = said.words if said is bearing.inside else (*said.words, *bearing.inside.words)
    return frozenset([w.stem for w in words if not w.kinds & FUNCTION])
