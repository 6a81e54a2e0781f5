"""Who says what, as the network sees it: source, cue and content of each attribution, linked."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier.attribution.labels import Role, Run, best_labels, log_softmax, runs
from verifier.attribution.trust import Sureness, trust
from verifier.attribution.windows import Encode, Window, Words, windows
from verifier.text.spans import Interval

Floats: TypeAlias = npt.NDArray[np.float32]
Ints: TypeAlias = npt.NDArray[np.int64]


class Scores(NamedTuple):
    """What the network says of a window: label scores for each word, links from each word to each."""

    labels: Floats
    to_cue: Floats
    to_source: Floats


Score: TypeAlias = Callable[[Ints, Ints, Ints], Scores]
"""The network: a window's ids and capitals by piece, and the places of the pieces that answer for a word, to scores."""

OTHER_PARAGRAPH = 6.0
"""Taken off the link of a content to a cue outside its paragraph, unless a quotation mark opens the content.

Speech goes on over paragraphs only as a quotation. As it was set for the first weights; others gave no more.
"""
ORPHAN = 5.0
"""A content whose best cue scores this much less than its best other word has no cue. Set in the same way."""
POINTED = 0.5
"""A word to which a cue points with this probability is its source, though no label says so.

More likely than not; on the articles held out for choices it gave 0.6 to 0.8 points of full F1.
"""
BARELY_OUTSIDE = 1.0
"""Such a source goes on while a word is not less likely inside a source than outside by this much (logarithm)."""
KEPT = 0.35
"""An attribution less trusted than this is left out: F1 is best where what is kept is likelier than half of F1."""


class Relation(NamedTuple):
    """One attribution. A content may lie in several pieces.

    `confidence` is how often one that scores like it was right, 0 to 1.
    """

    source: Interval | None
    cue: Interval | None
    content: tuple[Interval, ...]
    confidence: float


class Tagger(NamedTuple):
    """The network's two halves; holds no state."""

    encode: Encode
    score: Score

    def relations(self, text: str) -> tuple[Relation, ...]:
        """Return the attributions in `text`, in its order, with offsets in code points. Linear in the text."""
        found = [r for window in windows(text, self.encode) for r in _read(text, window, self.score).relations()]
        return tuple(sorted(found, key=lambda r: r.content[0].start))


def _read(text: str, window: Window, score: Score) -> "_Read":
    """Return what the network says of a window, a row for each word."""
    words = window.words()
    return _Read(text, words, *score(window.ids, window.capitals, words.at))


class _Read(NamedTuple):
    """The network's scores of a window, a row for each word or special piece."""

    text: str
    words: Words
    labels: Floats
    to_cue: Floats
    to_source: Floats

    def relations(self) -> Iterator[Relation]:
        likely = log_softmax(self.labels)
        found = runs(best_labels(likely), likely, self.words.is_text)
        sources, cues, contents = ([r for r in found if r.role is role] for role in Role)
        taken = {at for run in found for at in range(run.first, run.end)}
        for cue, mine in zip(cues, self._held(cues, contents), strict=True):
            if mine:
                relation = self._relation(cue, mine, self._source_of(cue, sources, taken, likely))
                if relation.confidence >= KEPT:
                    yield relation

    def _held(self, cues: Sequence[Run], contents: Sequence[Run]) -> list[list[Run]]:
        """Return the contents of each cue."""
        held: list[list[Run]] = [[] for _ in cues]
        for content in contents if cues else ():
            at = self._cue_of(content, cues)
            if at is not None:
                held[at].append(content)
        return held

    def _cue_of(self, content: Run, cues: Sequence[Run]) -> int | None:
        """Return the index of the cue that the content hangs on; none where the window's first piece wins.

        That piece is no text: a content whose cue stands in another window was taught to point there.
        """
        links = self.to_cue[content.first : content.end].mean(0)
        found = links[[cue.first for cue in cues]]
        if self.text[self.words.offsets[content.first][0]] not in "“\"‘'":
            found = found - OTHER_PARAGRAPH * np.array([cue.paragraph != content.paragraph for cue in cues])
        at = int(found.argmax())
        return None if found[at] < max(links[0], links.max() - ORPHAN) else at

    def _source_of(self, cue: Run, sources: Sequence[Run], taken: set[int], likely: Floats) -> "_Source":
        """Return the source that the cue hangs on; none where the window's first piece wins."""
        chances = log_softmax(self.to_source[cue.first])
        pointed = int(chances.argmax())
        if pointed not in taken and self.words.is_text[pointed] and np.exp(chances[pointed]) > POINTED:
            end = pointed + 1
            while end < len(likely) and self.words.is_text[end] and end not in taken and _may_go_on(likely[end]):
                end += 1
            return _Source((pointed, end), float(np.exp(chances[pointed])), float(chances[pointed]))
        starts = [0, *(s.first for s in sources)]
        best = int(chances[starts].argmax())
        run = sources[best - 1] if best else None
        place = (run.first, run.end) if run else None
        return _Source(place, run.confidence if run else 1.0, float(chances[starts[best]]))

    def _relation(self, cue: Run, contents: Sequence[Run], source: "_Source") -> Relation:
        links = [log_softmax(self.to_cue[c.first : c.end])[:, cue.first].mean() for c in contents]
        sureness = Sureness(
            cue=cue.confidence,
            content=min(c.confidence for c in contents),
            source=source.confidence,
            to_cue=float(np.exp(min(links))),
            to_source=float(np.exp(source.link)),
            has_source=source.place is not None,
            words=sum(c.end - c.first for c in contents),
        )
        return Relation(
            source=self._interval(*source.place) if source.place else None,
            cue=self._interval(cue.first, cue.end),
            content=tuple(self._interval(c.first, c.end) for c in contents),
            confidence=trust(sureness),
        )

    def _interval(self, first: int, end: int) -> Interval:
        return Interval(self.words.offsets[first][0], self.words.offsets[end - 1][1])


class _Source(NamedTuple):
    """Words of a source, if any, how sure its labels are, and the logarithm of the chance that the cue points there."""

    place: tuple[int, int] | None
    confidence: float
    link: float


def _may_go_on(likely: Floats) -> bool:
    outside, inside = 0, 2
    return bool(likely[inside] > likely[outside] - BARELY_OUTSIDE)
