"""Who speaks in which quotation, where the quotation itself does not say."""

from collections.abc import Sequence

from verifier.attribution.marks import spoken_marks
from verifier.attribution.places import Places
from verifier.attribution.reporting import Said
from verifier.text.spans import Interval, covered

QUOTED = 0.8
"""The share of a sentence in quotation marks from which it is all its speaker's: the rest is a comma or a dash."""


class Spoken:
    """The quotations of one text, each with the report that it is part of."""

    def __init__(self, text: str, reports: Sequence[Said]) -> None:
        self._text = text
        self._all = spoken_marks(text)
        self.marks = Places(q.interval for q in self._all)
        self._said: list[Said | None] = [None] * len(self._all)
        for said in reports:
            for at in {k for piece in said.content for k in self.marks.indices(piece)}:
                self._said[at] = self._said[at] or said
        self._carry_on()

    def _carry_on(self) -> None:
        """Give each quotation without a speaker that of the one that it goes on from, or that goes on from it."""
        for at in range(1, len(self._all)):
            if self._said[at] is None and self._goes_on(at):
                self._said[at] = self._said[at - 1]
        for at in range(len(self._all) - 1, 0, -1):
            if self._said[at - 1] is None and not self._all[at - 1].closed and self._goes_on(at):
                self._said[at - 1] = self._said[at]

    def _goes_on(self, at: int) -> bool:
        """Say whether the quotation before was not closed, or ends in the paragraph in which this one opens."""
        before, this = self._all[at - 1], self._all[at]
        between = self._text[before.interval.end : this.interval.start]
        return "\n" not in between if before.closed else not between.strip()

    def opens_in(self, piece: Interval) -> bool:
        """Say whether `piece` begins in quotation marks."""
        return bool(self.marks.at(Interval(piece.start, piece.start + 1)))

    def quotation(self, sentence: Interval) -> int | None:
        """Return the index of the quotation that most of `sentence` lies in; None where it lies in none."""
        for at in self.marks.indices(sentence):
            if covered(sentence, [self._all[at].interval]) >= QUOTED * sentence.length:
                return at
        return None

    def speaker(self, quotation: int) -> Said | None:
        """Return the report that the quotation of that index is part of: its own, or the one that it goes on from."""
        return self._said[quotation]
