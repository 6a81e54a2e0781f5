"""Lines of nothing but names: of an outlet, of a writer with an office, and dates beside them."""

import re

from verifier.text.furniture import folded
from verifier.text.page_lines import LANGUAGES, Line
from verifier.text.page_names import WORD, is_beside, is_capitalised

_PLATES = re.compile(r"\s*[|•·»›]\s*|\s[>–—-]\s|\s{3}\s*")


def is_nameplate(line: Line) -> bool:
    """Say whether the line is nothing but names, of an outlet or a writer, an office, and a date beside them."""
    return all(_is_plate(cell) or _is_office_or_date(cell) for cell in _plates(line.printed))


def is_signed(line: Line) -> bool:
    """Say whether one of the line's cells is an office or only says when."""
    return any(map(_is_office_or_date, _plates(line.printed)))


def _plates(printed: str) -> list[str]:
    """Return the cells of a row; a name and the date after its comma are two."""
    cells = list(filter(None, _PLATES.split(printed)))
    name, _, rest = printed.partition(",")
    return [name, rest] if len(cells) == 1 and rest and _is_office_or_date(rest) else cells


def is_outlet(line: Line) -> bool:
    """Say whether one of the line's cells ends in what outlets are called: "Karsk Courier"."""
    ends = (WORD.findall(cell)[-1:] for cell in _plates(line.printed))
    return any(end[0].casefold() in words.outlets for end in ends if end for words in LANGUAGES)


def is_slogan(line: Line) -> bool:
    """Say whether the line is a name and a word about it: "The Courier — News from the Tiva"."""
    name, *rest = _plates(line.printed)
    return bool(rest) and _is_plate(name)


def _is_plate(cell: str) -> bool:
    return any(is_capitalised(cell, words) for words in LANGUAGES)


def _is_office_or_date(cell: str) -> bool:
    return any(is_beside(folded(cell), words) for words in LANGUAGES)
