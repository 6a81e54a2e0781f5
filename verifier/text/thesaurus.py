"""How two English words are related: WordNet's senses (Fellbaum 1998), looked up by stem."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

Relation: TypeAlias = Literal["same", "opposite", "near", "kin"]
"""`same`: both have a sense in common. `opposite`: a sense of one is an antonym of a sense of the other. `near`: one is
more general, similar, derived or entailed. `kin`: both are kinds of one thing (hospital, clinic; but also jail, hotel).
"""
_Senses: TypeAlias = frozenset[str]

_REMEMBERED = 1 << 13
"""Stems whose senses are remembered, known and unknown ones: the vocabulary of ten articles."""
_LONGEST = 60
"""Code points of a stem beyond which none is known, and none of a hostile text is remembered."""
_STRONGEST: tuple[Relation, ...] = ("same", "opposite", "near", "kin")


class _Reach(NamedTuple):
    """The senses of a stem and what they lead to.

    `wide`: with the similar ones. `opposed`: the antonyms of its senses, and of the wide ones. `around`: what is
    similar or derived, and what is more general by one step or two: ferry, boat, vessel.
    """

    senses: _Senses
    wide: _Senses
    opposed: _Senses
    opposed_wide: _Senses
    around: _Senses
    above: _Senses


class _Lines:
    """Lines that each open with a word of their own. They are searched, not split: few of them are ever asked for."""

    def __init__(self, block: str) -> None:
        self._lines = sorted(block.splitlines())  # ours are in order, and cost next to nothing to sort

    def of(self, word: str) -> list[str]:
        """Return what follows the word on its line; nothing where no line opens with it."""
        at = bisect_left(self._lines, f"{word} ")
        first, *others = self._lines[at].split(" ") if at < len(self._lines) else ("",)
        return others if first == word else []


class Thesaurus:
    """Words by their senses. It is read from two blocks of lines: stems with senses, senses with signed senses."""

    def __init__(self, senses: str, links: str) -> None:
        self._senses, self._links = _Lines(senses), _Lines(links)
        self._reach = lru_cache(_REMEMBERED)(self._reached)

    def __contains__(self, stem: str) -> bool:
        """Say whether the word is known at all: of an unknown one nothing follows."""
        return bool(self._senses.of(stem))

    def senses(self, stem: str) -> _Senses:
        """Return the senses of a stem; none where it is unknown."""
        return frozenset(self._senses.of(stem))

    def linked(self, senses: Iterable[str], signs: str) -> _Senses:
        """Return the senses that the links of these signs lead to."""
        return frozenset(link[1:] for sense in senses for link in self._links.of(sense) if link[0] in signs)

    def relation(self, one: str, other: str) -> Relation | None:
        """Return the closest relation of two stems, None where there is none or one of them is unknown."""
        if one == other:
            return "same"
        ours = self._reach(one)
        theirs = self._reach(other) if ours is not None else None
        if ours is None or theirs is None:
            return None
        if ours.senses & theirs.senses:
            return "same"
        if ours.opposed & theirs.wide or ours.opposed_wide & theirs.senses:
            return "opposite"
        if ours.around & theirs.senses or theirs.around & ours.senses:
            return "near"
        return "kin" if ours.above & theirs.above else None

    def opposes(self, stem: str) -> bool:
        """Say whether the stem has an opposite at all: few have."""
        reach = self._reach(stem)
        return reach is not None and bool(reach.opposed or reach.opposed_wide)

    def closest(self, stem: str, others: Iterable[str]) -> Relation | None:
        """Return the closest relation of a stem to any of the others, in the order same, opposite, near, kin."""
        found = {self.relation(stem, other) for other in others}
        return next((relation for relation in _STRONGEST if relation in found), None)

    def _reached(self, stem: str) -> _Reach | None:
        """Return what a stem leads to; None for an unknown one."""
        if len(stem) > _LONGEST or stem not in self:
            return None
        senses = self.senses(stem)
        wide, above = senses | self.linked(senses, "~"), self.linked(senses, ">")
        around = self.linked(senses, "~+") | above | self.linked(above, ">")
        return _Reach(senses, wide, self.linked(senses, "!"), self.linked(wide, "!"), around, above)


@cache
def english() -> Thesaurus:
    """Return the English thesaurus; read when first asked for, because few claims need it."""
    from verifier.text import thesaurus_en  # noqa: PLC0415  0.7 MB: only a claim in other words than its evidence pays

    return Thesaurus(thesaurus_en.SENSES, thesaurus_en.LINKS)
