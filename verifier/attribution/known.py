"""What the article tells of its names elsewhere, gathered once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from verifier.attribution import sources_en as english
from verifier.attribution.phrase import WORD, bare, plain
from verifier.text.spans import Interval

_TOKEN = re.compile(r"\S+")
_ACRONYM = re.compile(r"((?:\b[A-Z][\w’'-]{1,30} (?:(?:of|for|and|the) ){0,2}){1,7})\(([A-Z]{2,8})\)")
_NAMED_OUTLET = re.compile(r"\b([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2}) " + english.OUTLET_NOUNS + r"\b")
_OUTLET_NAMED = re.compile(r"\b" + english.OUTLET_NOUNS + r",? ([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2})")
_FULL_NAME = re.compile(
    r"\b[A-Z][\w’'-]{0,30}(?: (?:[A-Z]\. ?|de |van |von |der |al-|bin ){0,2}[A-Z][\w’'-]{1,30}){1,3}"
)


@dataclass(frozen=True)
class Known:
    """What the rest of the article tells of names: long forms of acronyms, outlets called so, people's full names.

    `people` says where a surname first stands in full; `names` is where every full name stands, in order.
    """

    acronyms: Mapping[str, str]
    outlets: frozenset[str]
    people: Mapping[str, Interval]
    names: tuple[Interval, ...]

    def is_state(self, words: str) -> bool:
        """Say whether `words` name a body of the state."""
        split = [plain(w) for w in WORD.findall(words)]
        long = [plain(w) for name in WORD.findall(words) for w in WORD.findall(self.acronyms.get(name, ""))]
        return any(w in english.STATE or w in english.COUNTRIES for w in [*split, *long])

    def is_outlet(self, words: str) -> bool:
        """Say whether `words` name a news outlet."""
        split = [plain(w) for w in WORD.findall(words)]
        if not split:
            return False
        ends = split[-1] in english.OUTLETS or split[0] in english.OUTLETS_FIRST
        return ends or bare(words).casefold() in self.outlets or any(w in english.OUTLETS_ANYWHERE for w in split)


def known(text: str, publisher: str | None) -> Known:
    """Return the long forms, outlets and full names that `text` gives. Linear: each pattern is bounded."""
    outlets = {bare(m.group(1)).casefold() for p in (_NAMED_OUTLET, _OUTLET_NAMED) for m in p.finditer(text)}
    if publisher:
        outlets.add(bare(publisher).casefold())
    names = tuple(_people(text))
    return Known(
        acronyms={m.group(2): m.group(1).strip() for m in _ACRONYM.finditer(text)},
        outlets=frozenset(outlets),
        people=_by_surname(text, names),
        names=names,
    )


def _people(text: str) -> Iterator[Interval]:
    """Yield what looks like a full name: capitalised words, titles before them left out, no word of a body."""
    for match in _FULL_NAME.finditer(text):
        words = list(_TOKEN.finditer(text, match.start(), match.end()))
        last = max((at for at, word in enumerate(words) if _is_title(word.group())), default=-1)
        words = words[last + 1 :]
        if len(words) > 1 and not any(_is_body(w.group()) for w in words):
            yield Interval(words[0].start(), words[-1].end() - _possessive(words[-1].group()))


def _possessive(word: str) -> int:
    return 2 if word.endswith(("’s", "'s")) else 0


def _by_surname(text: str, names: Sequence[Interval]) -> dict[str, Interval]:
    """Return where each surname first stands with its one full name; surnames that two people share are left out."""
    first: dict[str, Interval] = {}
    shared: set[str] = set()
    for name in names:
        full = name.cut(text)
        surname = full.split()[-1]
        if first.setdefault(surname, name).cut(text) != full:
            shared.add(surname)
    return {surname: name for surname, name in first.items() if surname not in shared}


def _is_title(word: str) -> bool:
    return word.casefold().rstrip(".") in english.TITLES or word.casefold() in _OPENERS


def _is_body(word: str) -> bool:
    plain = word.casefold()
    return (
        plain in english.STATE
        or plain in english.ORGANISATIONS
        or plain in english.OUTLETS_ANYWHERE
        or plain in english.TITLES
    )


_OPENERS = frozenset(
    "the a an but and in on at when while after before as for from if so yet his her their its".split()
)
"""Words that have their capital letter from the beginning of a sentence."""
