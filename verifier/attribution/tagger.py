"""Who says what, as the network sees it: source, cue and content of each attribution, linked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier.attribution.labels import Role, Run, best_labels, log_softmax, runs
from verifier.attribution.windows import Encode, Window, windows
from verifier.text.spans import Interval

Floats: TypeAlias = npt.NDArray[np.float32]
Ints: TypeAlias = npt.NDArray[np.int64]
Score: TypeAlias = Callable[[Ints, Ints, Ints], tuple[Floats, Floats, Floats]]
"""The network: (ids, capitals, mask), each 1 × pieces, to label scores and the links content → cue and cue → source."""

OTHER_PARAGRAPH = 6.0
"""Taken off the link of a content to a cue outside its paragraph, unless a quotation mark opens the content.

Speech goes on over paragraphs only as a quotation. Set with the weights, on the annotated news that they were tuned on.
"""
ORPHAN = 5.0
"""A content whose best cue scores this much less than its best other piece has no cue. Set in the same way."""


class Relation(NamedTuple):
    """One attribution. A content may lie in several pieces; `confidence` is the least of its parts', 0 to 1."""

    source: Interval | None
    cue: Interval | None
    content: tuple[Interval, ...]
    confidence: float


@dataclass(frozen=True)
class Tagger:
    """The network's two halves; holds no state."""

    encode: Encode
    score: Score

    def relations(self, text: str) -> tuple[Relation, ...]:
        """Return the attributions in `text`, in its order, with offsets in code points. Linear in the text."""
        found = [r for window in windows(text, self.encode) for r in _decoded(text, window, self.score)]
        return tuple(sorted(found, key=lambda r: r.content[0].start))


def _decoded(text: str, window: Window, score: Score) -> Iterator[Relation]:
    ids = window.ids[None]
    labels, to_cue, to_source = (scores[0] for scores in score(ids, window.capitals[None], np.ones_like(ids)))
    likely = log_softmax(labels)
    found = runs(best_labels(likely), likely, [start >= 0 for start, _ in window.offsets])
    cues, sources, contents = ([r for r in found if r.role is role] for role in (Role.CUE, Role.SOURCE, Role.CONTENT))
    held: list[list[Run]] = [[] for _ in cues]
    for content in contents if cues else ():
        at = _cue_of(content, cues, to_cue, text, window)
        if at is not None:
            held[at].append(content)
    for cue, mine in zip(cues, held, strict=True):
        if mine:
            yield _relation(window, cue, _source_of(cue, sources, to_source), mine)


def _cue_of(content: Run, cues: Sequence[Run], to_cue: Floats, text: str, window: Window) -> int | None:
    """Return the index of the cue that the content hangs on."""
    rows = to_cue[content.first : content.end]
    starts = [cue.first for cue in cues]
    links = rows[:, starts].mean(0)
    if text[window.offsets[content.first][0]] not in "“\"‘'":
        links = links - OTHER_PARAGRAPH * np.array([cue.paragraph != content.paragraph for cue in cues])
    at = int(links.argmax())
    return None if links[at] < rows.mean(0).max() - ORPHAN else at


def _source_of(cue: Run, sources: Sequence[Run], to_source: Floats) -> Run | None:
    """Return the source that the cue hangs on; none where the first piece of the window, which is no text, wins."""
    links = to_source[cue.first, [0, *(s.first for s in sources)]]
    at = int(links.argmax())
    return sources[at - 1] if at else None


def _relation(window: Window, cue: Run, source: Run | None, contents: Sequence[Run]) -> Relation:
    parts = [cue, *contents, *([source] if source else [])]
    return Relation(
        source=window.interval(source.first, source.end) if source else None,
        cue=window.interval(cue.first, cue.end),
        content=tuple(window.interval(c.first, c.end) for c in contents),
        confidence=min(part.confidence for part in parts),
    )
