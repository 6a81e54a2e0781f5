"""Sentences that speak of checking, as a small network reads them, in words that no grammar knows.

The network is the tagger's lower layers with an end of its own (`python -m training.statements`). It is asked only of
sentences with words of checking, denying and showing; what it says is a proposal, and `scope` decides what it covers.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

from verifier.attribution.spotting_en import BIAS, LEAST, WEIGHTS
from verifier.attribution.tagger import Floats, Ints
from verifier.attribution.windows import Encode, Window, windows
from verifier.reading import Spotted
from verifier.text.layout import layout_of
from verifier.text.spans import Interval
from verifier.text.verification.wording import Status
from verifier.text.words import words

STATUSES: tuple[Status, ...] = (
    "unverified",
    "disputed",
    "confirmed_by_third_party",
    "verified_by_publisher",
    "no_evidence_shown",
)
"""In the order of the network's outputs; of the labels of its pieces the first is "nothing"."""


class Signs(NamedTuple):
    """What the network says of a sentence: scores of each status for each piece (nothing first), and for the whole."""

    pieces: Floats
    whole: Floats


Signing: TypeAlias = Callable[[Ints, Ints], Signs]
"""The network: the ids and the capitals of a sentence's pieces to what it says."""


class Spotter(NamedTuple):
    """The network's two halves; holds no state."""

    encode: Encode
    score: Signing

    def spotted(self, text: str, sentences: Sequence[Interval]) -> tuple[Spotted, ...]:
        """Return what is read in the sentences of `text`, in order, the likeliest status of each."""
        found = (self._read(text, sentence) for sentence in sentences)
        return tuple(one for one in found if one is not None)

    def _read(self, text: str, sentence: Interval) -> Spotted | None:
        window = next(windows(sentence.cut(text), self.encode), None)
        if window is None:
            return None
        signs = self.score(window.ids, window.capitals)
        best = int(signs.whole.argmax())
        chance = float(1 / (1 + np.exp(-signs.whole[best])))
        span = _span(window, (signs.pieces.argmax(1) == best + 1).tolist())
        return Spotted(sentence, (span or Interval(0, sentence.length)).shifted(sentence.start), STATUSES[best], chance)


def candidates(text: str, within: Sequence[Interval]) -> tuple[Interval, ...]:
    """Return the sentences in the given parts of `text` whose words make them worth reading: most are not."""
    layout = layout_of(text)
    return tuple([s for window in within for s in layout.sentences(window) if _is_candidate(s.cut(text))])


def _is_candidate(sentence: str) -> bool:
    return BIAS + sum(WEIGHTS.get(stem, 0.0) for stem in {w.stem for w in words(sentence)}) > LEAST


def _span(window: Window, tells: Sequence[bool]) -> Interval | None:
    """Return the words from the first to the last piece that tells it."""
    places = [offsets for offsets, it in zip(window.offsets, tells, strict=True) if it and offsets[0] >= 0]
    return Interval(places[0][0], places[-1][1]) if places else None
