"""Places where a text speaks to a language model instead of its readers: "ignore all previous instructions"."""

from collections.abc import Iterable, Sequence

from verifier.text import instructions_en as english
from verifier.text.spans import Interval
from verifier.text.words import Word


def instructs(text: str, words: Sequence[Word]) -> bool:
    """Say whether one paragraph, given as it is printed and as words, gives a model instructions. Linear in it."""
    printed = text.lower()
    if any(mark in printed if mark[-1] != ":" else printed.lstrip().startswith(mark) for mark in english.MARKS):
        return True
    folded = [w.folded for w in words]
    running = f" {' '.join(folded)} "
    return any(f" {a} " in running for a in english.ADDRESSES) or any(_is_dropped(folded, at) for at in _leads(folded))


def _leads(folded: Sequence[str]) -> Iterable[int]:
    return (n for n, word in enumerate(folded) if word in english.IGNORING)


def _is_dropped(folded: Sequence[str], at: int) -> bool:
    """Say whether orders are what is to be ignored: "ignore the above rules", but not "police ignored the rules"."""
    return not english.ORDERS.isdisjoint(folded[at + 1 : at + 1 + english.REACH])


def overlaps(one: Interval, others: Iterable[Interval]) -> bool:
    """Say whether an interval overlaps any of the others."""
    return any(one.start < other.end and other.start < one.end for other in others)
