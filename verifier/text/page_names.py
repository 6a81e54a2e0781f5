"""Names on a page: a line that only says who did what, and what may stand beside a name."""

import re

from verifier.text.furniture import Furniture, folded

CREDIT_WORDS = 40
"""Words of the longest line of credits."""
BYLINE_WORDS = 14
"""Words of the longest line that only says who wrote it, with place and office."""
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*+")
_PARTS = re.compile(r"[,|•·]|\s[-–—]\s")


def is_credit(printed: str, words: Furniture) -> bool:
    """Say whether the line holds nothing but who did what: "By Jane Doe", "Reporting by Jane Doe; editing by …"."""
    count = printed.count(" ") + 1
    if count > CREDIT_WORDS:
        return False
    opening = words.credit.match(printed.lstrip("([—–- "))
    if opening is None:
        name, *office = _PARTS.split(printed, maxsplit=1)
        held = any(words.office.fullmatch(folded(part)) for part in office) and is_name(name, words)
        return held or words.helped.fullmatch(printed) is not None
    if opening.group().casefold().strip() == "by" and (count > BYLINE_WORDS or printed.endswith((".", ":"))):
        return False
    fewest = 1 if opening.group().rstrip().endswith(":") else 2
    first, *others = _PARTS.split(opening.string[opening.end() :])
    named = " ".join([first, *(part for part in others if not is_beside(folded(part), words))])
    return len(names_in(named, words)) >= fewest and is_name(named, words)


def is_beside(part: str, words: Furniture) -> bool:
    """Say whether a part of a byline is no name, but a date or an office."""
    dated = any(map(str.isdigit, part)) and words.stamp.fullmatch(part) is not None
    return dated or words.office.fullmatch(part) is not None


def names_in(part: str, words: Furniture) -> list[str]:
    """Return the words of a part that may be names: neither figures nor what joins names."""
    return [word for word in WORD.findall(part) if word.casefold() not in words.joiners and not word[0].isdigit()]


def is_name(part: str, words: Furniture) -> bool:
    """Say whether every word may be part of a name: capitalised, and the first no day or month."""
    return is_capitalised(part, words) and names_in(part, words)[0].casefold() not in words.no_name


def is_capitalised(part: str, words: Furniture) -> bool:
    """Say whether every word begins with a capital letter, but for those that join names."""
    names = names_in(part, words)
    return bool(names) and all(name[0].isupper() for name in names)
