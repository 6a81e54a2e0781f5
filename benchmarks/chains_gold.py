"""What the annotation of an article says of its chains, for `benchmarks/chains.py`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from training.annotated import Annotated
from verifier.text.sentences import sentences
from verifier.text.spans import Interval, covered

HALF = 0.5
"""The share of a content that a claim's evidence must hold to bear it, as the issue has it."""


@dataclass(frozen=True)
class Link:
    """A source of the annotation: where it stands, and all words that it is told by."""

    pieces: tuple[Interval, ...]
    told: str
    record: Mapping[str, object]


@dataclass
class Gold:
    """One article's annotation."""

    article: Annotated

    def link(self, number: int) -> Link:
        """Return the source of one attribution; no pieces where nobody is told."""
        one = self.article.attributions[number]
        pieces = tuple(Interval(*p) for p in one.source)
        told = " ".join([*(p.cut(self.article.text) for p in pieces), str(one.record.get("ref", ""))])
        return Link(pieces, told, one.record)

    def chain(self, number: int) -> tuple[Link, ...]:
        """Return the links from the one that the publisher relays to the origin."""
        one = self.article.attributions[number]
        outer = self.chain(one.parent) if one.parent and not self._is_attitude(one.parent) else ()
        via = str(one.record.get("via", ""))
        through = (Link((), via, {"kind": "media"}),) if via else ()
        own = self.link(number)
        return (*outer, *through, *((own,) if own.pieces else ()))

    def elided(self, number: int) -> tuple[Link, ...] | None:
        """Return the chain that the sentence leaves to the attribution before: "Police denied it and promised …"."""
        if self.article.attributions[number].source:
            return None
        start = min(p.start for p in self.article.attributions[number].cue)
        line = self.article.text.rfind("\n", 0, start)
        stop = max(line, *(self.article.text.rfind(mark, 0, start) for mark in (". ", "? ", "! ", ".” ", ".’ ")))
        before = [n for n, a in self.article.attributions.items() if a.source and stop < min(a.cue).start < start]
        return self.chain(max(before, key=lambda n: min(self.article.attributions[n].cue))) if before else None

    def units(self, number: int) -> tuple[Interval, ...]:
        """Return the content, a sentence at a time."""
        content = [Interval(*p) for p in self.article.attributions[number].content]
        return tuple(s for piece in content for s in sentences(self.article.text, piece)) or tuple(content)

    def reports(self) -> tuple[int, ...]:
        """Return the numbers of the attributions that are reports, not attitudes."""
        return tuple(n for n in self.article.attributions if not self._is_attitude(n))

    def is_nested(self, number: int) -> bool:
        """Say whether it stands inside another's content: not where both have one content ("X, citing Y, reported")."""
        one = self.article.attributions[number]
        return one.parent is not None and self.article.attributions[one.parent].content != one.content

    def inside(self, number: int, unit: Interval) -> Iterator[int]:
        """Yield the reports nested in `number` that make up most of the unit: a claim may be of them."""
        for child in self.reports():
            one = self.article.attributions[child]
            if one.parent == number:
                pieces = [Interval(*p) for p in (*one.source, *one.cue, *one.content)]
                if covered(unit, pieces) >= HALF * unit.length:
                    yield child
                    yield from self.inside(child, unit)

    def _is_attitude(self, number: int) -> bool:
        return self.article.attributions[number].record.get("type") == "attitude"

    @cached_property
    def told(self) -> tuple[Interval, ...]:
        """Everything that belongs to any attribution, attitudes among them."""
        return tuple(Interval(*p) for a in self.article.attributions.values() for p in (*a.source, *a.cue, *a.content))
