"""How good attributions are: exact and token F1 a role, full matches, and the share of statements covered.

Everything is counted in words that hold a letter or digit, so that a mark or space at an end never matters.

exact        one item for each distinct set of words in a role: a source that two attributions share counts once
token        words of the role, whoever's
full         a gold and a found attribution match one to one where their contents overlap by half (Jaccard) and the
             source is right: none in both, or the head word of one's source lies in the other's
content      the same without the source
reporting    full, over attributions that a reporting verb, "according to" or a quotation mark carries: intentions,
             beliefs and feelings are left out. A found one may match any gold one.
covered      precision: found attributions half of whose content words are in some gold content; recall: the other way
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from training.annotated import Piece
from training.examples import Said

HALF = 0.5
_WORD = re.compile(r"\d+(?:[.,:]\d+)+%?|\w+(?:[’'\-]\w+)*")
_AFTER_HEAD = frozenset(
    "of in for at on from with by to who that which whose familiar close inside among and or near working briefed "
    "within against under after during about including speaking as".split()
)
_CUT = re.compile(r"[,;:(—–]")
_REPORTING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)|wr(?:ote|ites?|iting)|written|not(?:ed|es|ing)"
    r"|report(?:s|ed|ing|edly)?|announc\w+|suggest\w*|explain\w*|acknowledg\w+|declar\w+|claim\w*|insist\w*|warn\w*"
    r"|stat(?:ed|ing|es|ement)|assert\w*|alleg\w+|argu\w+|contend\w*|maintain\w*|confirm\w*|den(?:y|ied|ies|ying)"
    r"|conced\w+|admit\w*|reveal\w*|stress\w*|emphasi\w+|predict\w*|estimat\w+|conclu\w+|f(?:ound|inds?|inding)"
    r"|show(?:s|ed|ing|n)?|indicat\w+|observ\w+|remark\w*|repl(?:y|ied|ies)|respond\w*|reiterat\w+|tweet\w*"
    r"|post(?:ed|s)|testif\w+|comment\w*|caution\w*|disclos\w+|according to|citing|cited|as per|ask(?:ed|s|ing)?"
    r"|call(?:ed|s|ing)|describ\w+)\b|:$",
    re.IGNORECASE,
)
_MARK = re.compile(r"[“”\"]|''")
Words = frozenset[int]


class Grid:
    """The words of a text, and which of them an interval holds: those of which it covers half."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [m.span() for m in _WORD.finditer(text) if any(map(str.isalnum, m.group()))]
        self._starts = [start for start, _ in self.words]

    def inside(self, pieces: Sequence[Piece]) -> Words:
        """Return the indices of the words that the pieces hold."""
        return frozenset(at for piece in pieces for at in self._inside(piece))

    def _inside(self, piece: Piece) -> Iterator[int]:
        for at in range(max(0, bisect_right(self._starts, piece.start) - 1), len(self.words)):
            start, end = self.words[at]
            if start >= piece.end:
                return
            if min(end, piece.end) - max(start, piece.start) >= HALF * (end - start):
                yield at

    def head(self, words: Words) -> int:
        """Return the head of a source: its last word before a comma, preposition or relative word. Crude, but fair."""
        first, *others = sorted(words)
        last = before = first
        for at in others:
            between = self.text[self.words[before][1] : self.words[at][0]]
            if self.text[slice(*self.words[at])].lower() in _AFTER_HEAD or _CUT.search(between):
                break
            last = before = at
        return last


@dataclass(frozen=True)
class Marked:
    """One attribution in words, and whether it reports."""

    source: Words
    cue: Words
    content: Words
    reports: bool


def marked(grid: Grid, said: Said) -> Marked:
    """Return the attribution in words."""
    cue = " ".join(grid.text[slice(*p)] for p in said.cue).strip()
    content = " ".join(grid.text[slice(*p)] for p in said.content)
    reports = bool(_REPORTING.search(cue) or _MARK.search(content))
    return Marked(grid.inside(said.source), grid.inside(said.cue), grid.inside(said.content), reports)


def same_source(grid: Grid, one: Words, other: Words) -> bool:
    """Say whether two sources are the same: none in both, or the head of one lies in the other."""
    if not one or not other:
        return not one and not other
    return grid.head(one) in other or grid.head(other) in one


@dataclass
class Score:
    """Counts over articles; `add` one article after the other."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, text: str, gold: Sequence[Said], found: Sequence[Said]) -> None:
        """Count one article."""
        grid = Grid(text)
        wanted = [m for m in (marked(grid, s) for s in gold) if m.content]
        given = [m for m in (marked(grid, s) for s in found) if m.content]
        for role in ("source", "cue", "content"):
            self._role(role, [getattr(m, role) for m in wanted], [getattr(m, role) for m in given])
        self._covered([m.content for m in wanted], [m.content for m in given])
        self._matches(grid, wanted, given)

    def _count(self, name: str, right: int, given: int, wanted: int) -> None:
        self.counts.update({(name, "right"): right, (name, "given"): given, (name, "wanted"): wanted})

    def _role(self, role: str, wanted: Sequence[Words], given: Sequence[Words]) -> None:
        want, give = {w for w in wanted if w}, {w for w in given if w}
        self._count(f"{role} exact", len(want & give), len(give), len(want))
        all_want, all_give = frozenset[int]().union(*want), frozenset[int]().union(*give)
        self._count(f"{role} token", len(all_want & all_give), len(all_give), len(all_want))

    def _covered(self, wanted: Sequence[Words], given: Sequence[Words]) -> None:
        want, give = frozenset[int]().union(*wanted), frozenset[int]().union(*given)
        self.counts["covered", "wanted"] += len(wanted)
        self.counts["covered", "given"] += len(given)
        self.counts["covered", "recalled"] += sum(len(w & give) >= HALF * len(w) for w in wanted)
        self.counts["covered", "right"] += sum(len(g & want) >= HALF * len(g) for g in given)

    def _matches(self, grid: Grid, wanted: Sequence[Marked], given: Sequence[Marked]) -> None:
        pairs = list(_pairs(grid, wanted, given))
        full = _one_to_one((i, j) for _, right, i, j in pairs if right)
        content = _one_to_one((i, j) for _, _, i, j in pairs)
        self._count("full", len(full), len(given), len(wanted))
        self._count("content", len(content), len(given), len(wanted))
        self.counts["reporting", "recalled"] += sum(wanted[i].reports for i in full)
        self.counts["reporting", "right"] += sum(given[j].reports for j in full.values())
        self.counts["reporting", "wanted"] += sum(m.reports for m in wanted)
        self.counts["reporting", "given"] += sum(m.reports for m in given)

    def figures(self) -> dict[str, tuple[float, float, float]]:
        """Return precision, recall and F1 in percent by name."""
        return {name: self._figure(name) for name in dict.fromkeys(name for name, _ in self.counts)}

    def _figure(self, name: str) -> tuple[float, float, float]:
        right, given, wanted = (self.counts[name, key] for key in ("right", "given", "wanted"))
        recalled = self.counts.get((name, "recalled"), right)
        precision, recall = right / max(given, 1), recalled / max(wanted, 1)
        harmonic = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return 100 * precision, 100 * recall, 100 * harmonic


def _pairs(grid: Grid, wanted: Sequence[Marked], given: Sequence[Marked]) -> list[tuple[float, bool, int, int]]:
    """Return the pairs whose contents overlap by half, best first."""
    found = []
    for i, want in enumerate(wanted):
        for j, give in enumerate(given):
            shared = len(want.content & give.content)
            overlap = shared / len(want.content | give.content) if shared else 0.0
            if overlap >= HALF:
                found.append((overlap, same_source(grid, want.source, give.source), i, j))
    return sorted(found, key=lambda pair: (-pair[0], -pair[1]))


def _one_to_one(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Return the pairs taken in order, each side once."""
    taken: dict[int, int] = {}
    used: set[int] = set()
    for i, j in pairs:
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    return taken


def table(figures: Mapping[str, tuple[float, float, float]]) -> str:
    """Return the figures as lines."""
    return "\n".join(f"{name:16}{p:7.1f}{r:7.1f}{f:7.1f}" for name, (p, r, f) in figures.items())
