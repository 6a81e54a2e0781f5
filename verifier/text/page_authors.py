"""Lines at a page's end that tell of those who wrote it."""

from typing import NamedTuple

from verifier.text.page_lines import LANGUAGES, Line
from verifier.text.page_names import CREDIT_WORDS


class Author(NamedTuple):
    """The surname of one who writes; `plainly`: the words say so, and no byline has to bear it out."""

    surname: str
    plainly: bool


def author(line: Line) -> Author | None:
    """Return the author that the line tells of; None where it tells of none."""
    found = next(filter(None, (words.author.match(line.printed) for words in LANGUAGES)), None)
    if found is None or line.words > CREDIT_WORDS:
        return None
    return Author(found.group(1).rpartition(" ")[2], plainly=not found["does"])


def goes_on(line: Line) -> bool:
    """Say whether the line may go on about an author: "She joined the paper in 2019"."""
    return line.words <= CREDIT_WORDS and any(words.goes_on.match(line.folded) for words in LANGUAGES)
