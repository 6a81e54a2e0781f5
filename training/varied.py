"""The same article told in another house style: names swapped, quotation marks changed; labels stay where they were."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from training.annotated import Piece
from training.examples import Example, Said

NAMES_SWAPPED = 0.35
"""How often an article's names are swapped, so that nobody's name is learnt as a speaker's."""
A_NAME_SWAPPED = 0.6
MARKS_CHANGED = 0.3
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September "
    "October November December".split()
)
Edit = tuple[int, int, str]


class Variation:
    """Holds the names of all articles, from which a swapped one gets its new ones."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self._names = sorted({name for e in examples for name in names(e.text)})

    def __call__(self, example: Example, chance: random.Random) -> Example:
        """Return the article in another style, or as it is; which, is up to `chance`."""
        if self._names and chance.random() < NAMES_SWAPPED:
            example = edited(example, list(self._swaps(example.text, chance)))
        if chance.random() < MARKS_CHANGED:
            example = replace(example, text=chance.choice(STYLES)(example.text))
        return example

    def _swaps(self, text: str, chance: random.Random) -> Iterator[Edit]:
        new = {n: chance.choice(self._names) for n in sorted(names(text)) if chance.random() < A_NAME_SWAPPED}
        for word in re.finditer(r"\b[A-Z][a-z]{3,}\b", text):
            if word.group() in new:
                yield (*word.span(), new[word.group()])


def names(text: str) -> set[str]:
    """Return the words that `text` writes with a capital inside a sentence, and never without."""
    lower = set(re.findall(r"\b[a-z]+\b", text))
    return {n for n in _NAME.findall(text) if n.lower() not in lower} - _CALENDAR


def edited(example: Example, edits: Sequence[Edit]) -> Example:
    """Return the example with stretches of its text replaced; `edits` are in order and apart."""
    parts, shifts, at, shift = [], [], 0, 0
    for start, end, new in edits:
        parts += [example.text[at:start], new]
        shift += len(new) - (end - start)
        shifts.append((start, end, shift))
        at = end
    moved = _moves(shifts)
    return Example(
        example.name,
        "".join([*parts, example.text[at:]]),
        tuple(_moved(s, moved) for s in example.outer),
        None if example.nested is None else tuple(_moved(s, moved) for s in example.nested),
    )


def _moves(shifts: Sequence[tuple[int, int, int]]) -> Callable[[int], int]:
    """Return where a place in the old text is in the new one; a place inside a replaced stretch moves to its end."""

    def moved(place: int) -> int:
        shift = 0
        for start, end, after in shifts:
            if place <= start:
                break
            place = max(place, end)
            shift = after
        return place + shift

    return moved


def _moved(said: Said, moved: Callable[[int], int]) -> Said:
    return Said(*(tuple(Piece(moved(p.start), moved(p.end)) for p in pieces) for pieces in said))


def straight(text: str) -> str:
    """Return the text with typewriter marks."""
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def curly(text: str) -> str:
    """Return the text with printers' double marks."""
    return re.sub(r'"', "”", re.sub(r'(?:(?<=[\s(\[—–])|^)"', "“", text, flags=re.MULTILINE))


def single(text: str) -> str:
    """Return the text with single marks for double ones, where it has no single ones of its own."""
    return text if "‘" in text or '"' in text else text.translate(str.maketrans("“”", "‘’"))


def single_straight(text: str) -> str:
    """Return the text with typewriter's single marks for double ones."""
    return straight(text).replace('"', "'") if "‘" not in text else straight(text)


STYLES: tuple[Callable[[str], str], ...] = (straight, curly, single, single_straight)
