"""Which word of a text stands for which of its evidence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from verifier.checks.once import Once
from verifier.checks.passage import Passage
from verifier.text.lexicon import FUNCTION
from verifier.text.senses import counterpart
from verifier.text.words import Word

LONGEST = 200
"""Words of a text that are looked at for their order: a bound on the cost, beyond the sentences of news."""

NEAR = 3
"""Words of content on either side of a word that tell what it is told of."""

REACH = 12
"""Words on either side among which they are looked for: a bound on the cost for texts without content."""


@dataclass(eq=False)  # not frozen, for the reason that a passage is not
class Aligned:
    """Two passages word by word: a word with the same stem, or else one of the same meaning that is not repeated."""

    said: Passage
    evidence: Passage

    @Once
    def left(self) -> Mapping[str, int]:
        """Stem → where it stands in the evidence, for stems that the text does not repeat; phrases by their word."""
        words, said = self.evidence.words, self.said.stems
        found = {w.stem: at for at, w in enumerate(words) if w.stem not in said and not w.folded[0].isdigit()}
        return found | {stem: at for at, stem in self.evidence.phrases.items()}

    @Once
    def meant(self) -> Mapping[str, str]:
        """Stem of the text → the stem of the evidence that stands for it, where it is another one."""
        found: dict[str, str] = {}
        strange = self.said.stems - self.evidence.stems
        phrases = self.said.phrases if strange else {}
        for at, word in [(n, w) for n, w in enumerate(self.said.words) if w.stem in strange]:
            if word.stem in found or word.kinds & FUNCTION or not word.folded[0].isalpha():
                continue
            stems = (word.stem, phrases[at]) if at in phrases else (word.stem,)
            other = counterpart(stems, self.left) or next((s for s in stems if s in self.evidence.stems), None)
            if other is not None:
                found[word.stem] = other
        return found

    @Once
    def copied(self) -> float:
        """The share of the text's words that the evidence has in the same order, from 0 to 1.

        The longest common subsequence by the bits of one number (Crochemore et al. 2001): no step for each pair.
        """
        places: dict[str, int] = {}
        for at, word in enumerate(self.evidence.words):
            places[word.stem] = places.get(word.stem, 0) | 1 << at
        said, whole = self.said.words[:LONGEST], (1 << len(self.evidence.words)) - 1
        free = whole
        for word in said:
            met = free & places.get(word.stem, 0)
            free = ((free + met) | (free - met)) & whole
        return (whole ^ free).bit_count() / max(1, len(said))

    @Once
    def room(self) -> float:
        """How many pairs of words may differ by coincidence: words told otherwise by words of the evidence left over.

        The nearer it is to nought, the surer what differs has taken the place of what is left.
        """
        told = {self.stem(w) for w in self.said.words}
        left = {w.stem for w in self.evidence.words if _tells(w)} - told
        return (1 - self.copied) * len(self.said.words) * len(left)

    def stem(self, word: Word) -> str | None:
        """Return the stem of the evidence that stands for the word, if one does."""
        return word.stem if word.stem in self.evidence.stems else self.meant.get(word.stem)

    def in_place(self, at: int, place: int) -> bool:
        """Say whether a word near the one at `at` stands for one near that at `place`: both tell of the same.

        So does a word that has no other near it.
        """
        ours = [self.said.words[n] for n in _around(self.said.words, at)]
        theirs = frozenset(_around(self.evidence.words, place))
        return not (ours and theirs) or any(not theirs.isdisjoint(self.at(w)) for w in ours)

    def at(self, word: Word) -> Sequence[int]:
        """Return where in the evidence the word stands, or what stands for it."""
        stem = self.stem(word)
        if stem is None:
            return ()
        return self.evidence.places.get(stem) or (self.left[stem],)


def _tells(word: Word) -> bool:
    return not word.kinds & FUNCTION and word.folded[0].isalpha()


def _around(words: Sequence[Word], at: int) -> Iterator[int]:
    """Yield where the words of content nearest to `words[at]` stand in its clause, `NEAR` on either side."""
    before = takewhile(lambda n: not words[n + 1].breaks, range(at - 1, max(-1, at - 1 - REACH), -1))
    after = takewhile(lambda n: not words[n].breaks, range(at + 1, min(len(words), at + 1 + REACH)))
    for side in (before, after):
        yield from islice((n for n in side if not words[n].kinds & FUNCTION), NEAR)
