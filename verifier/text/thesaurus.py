"""How two English words are related: WordNet's senses (Fellbaum 1998), looked up by stem."""

from collections.abc import Iterable
from functools import cache
from typing import Literal, TypeAlias

Relation: TypeAlias = Literal["same", "opposite", "near", "kin"]
"""`same`: both have a sense in common. `opposite`: a sense of one is an antonym of a sense of the other. `near`: one is
more general, similar, derived or entailed. `kin`: both are kinds of one thing (hospital, clinic; but also jail, hotel).
"""
_Senses: TypeAlias = frozenset[str]

_STRONGEST: tuple[Relation, ...] = ("same", "opposite", "near", "kin")


class Thesaurus:
    """Words by their senses. It is read from two blocks of lines: stems with senses, senses with signed senses."""

    def __init__(self, senses: str, links: str) -> None:
        self._senses = dict(line.split(" ", 1) for line in senses.splitlines())
        self._links = dict(line.split(" ", 1) for line in links.splitlines())

    def __contains__(self, stem: str) -> bool:
        """Say whether the word is known at all: of an unknown one nothing follows."""
        return stem in self._senses

    def senses(self, stem: str) -> _Senses:
        """Return the senses of a stem; none where it is unknown."""
        return frozenset(self._senses.get(stem, "").split())

    def linked(self, senses: Iterable[str], signs: str) -> _Senses:
        """Return the senses that the links of these signs lead to."""
        return frozenset(
            link[1:] for sense in senses for link in self._links.get(sense, "").split() if link[0] in signs
        )

    def relation(self, one: str, other: str) -> Relation | None:
        """Return the closest relation of two stems, None where there is none or one of them is unknown."""
        if one == other:
            return "same"
        ours, theirs = self.senses(one), self.senses(other)
        if not ours or not theirs:
            return None
        if ours & theirs:
            return "same"
        if self._opposite(ours, theirs):
            return "opposite"
        if self._around(ours) & theirs or self._around(theirs) & ours:
            return "near"
        return "kin" if self._kin(ours, theirs) else None

    def closest(self, stem: str, others: Iterable[str]) -> Relation | None:
        """Return the closest relation of a stem to any of the others, in the order same, opposite, near, kin."""
        found = {self.relation(stem, other) for other in others}
        return next((relation for relation in _STRONGEST if relation in found), None)

    def _opposite(self, ours: _Senses, theirs: _Senses) -> bool:
        """Say whether they are antonyms, or an adjective's head sense is the antonym of the other's."""
        wide, other = ours | self.linked(ours, "~"), theirs | self.linked(theirs, "~")
        return bool(self.linked(ours, "!") & other or self.linked(wide, "!") & theirs)

    def _around(self, senses: _Senses) -> _Senses:
        """Return what is similar or derived, and what is more general by one step or two: ferry, boat, vessel."""
        above = self.linked(senses, ">")
        return self.linked(senses, "~+") | above | self.linked(above, ">")

    def _kin(self, ours: _Senses, theirs: _Senses) -> bool:
        return bool(self.linked(ours, ">") & self.linked(theirs, ">"))


@cache
def english() -> Thesaurus:
    """Return the English thesaurus; read when first asked for, because few claims need it."""
    from verifier.text import thesaurus_en  # noqa: PLC0415  0.7 MB: only a claim in other words than its evidence pays

    return Thesaurus(thesaurus_en.SENSES, thesaurus_en.LINKS)
