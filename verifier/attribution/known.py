"""What the article tells of its names elsewhere, gathered once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from verifier.attribution import sources_en as english
from verifier.attribution.cues_en import INNER
from verifier.attribution.people import Person, people
from verifier.attribution.people_en import HUMANS
from verifier.attribution.phrase import WORD, bare, plain
from verifier.text.regex import START, regex
from verifier.text.spans import Interval

_TOKEN = regex(r"\S+")
_ACRONYM = regex(r"((?:\b[A-Z][\w’'-]{1,30} (?:(?:of|for|and|the) ){0,2}){1,7})\(([A-Z]{2,8})\)", signs="(")
_NAMED_OUTLET = regex(
    r"([A-Z]" + START + r"[\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2}) " + english.OUTLET_NOUNS + r"\b",
    signs=english.OUTLET_STEMS,
)
_OUTLET_NAMED = regex(
    r"\b" + english.OUTLET_NOUNS + r",? ([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2})",
    signs=english.OUTLET_STEMS,
)
_OUTLET_APPOSED = regex(
    r"([A-Z]"
    + START
    + r"[\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2}), (?:an?|the) (?:[\w-]{1,20} ){0,3}?(?:"
    + english.OUTLET_NOUNS
    + "|"
    + english.OUTLET_TITLES
    + r")\b",
    signs=english.OUTLET_STEMS,
)
_OUTLET_TITLED = regex(
    r"\b" + english.OUTLET_TITLES + r" ([A-Z][\w’'-]{1,30}(?: [A-Z\d][\w’'-]{0,30}){0,2})",
    signs=english.OUTLET_STEMS,
)
_FULL_NAME = regex(
    r"[A-Z]" + START + r"[\w’'-]{0,30}(?: (?:[A-Z]\. ?|de |van |von |der |al-|bin ){0,2}[A-Z][\w’'-]{1,30}){1,5}"
)
_NAME = r"(?P<name>[A-Z]" + START + r"[\w’'&-]{1,30}(?: [A-Z&][\w’'&-]{0,30}){1,3})"
_APPOSED_BODY = regex(r"\b[Tt]he (?:[a-z-]{1,30} ){0,2}" + english.BODY_NOUNS + ", " + _NAME + ",")
_CALLED_IT = regex(
    _NAME + r"(?:, [^,.\n]{2,100},)? " + INNER + r" (?:on \w{3,6}day )?(?:that )?its?\b[^.\n]{1,300}\.[”\"]? "
    r"It (?:also |has |had ){0,2}" + INNER + r"\b"
)
"""That both the speaker's own words and the next sentence call it so leaves no doubt; "it was raining" alone does."""


_OUTLETS = (_NAMED_OUTLET, _OUTLET_NAMED, _OUTLET_APPOSED, _OUTLET_TITLED)


class Known(NamedTuple):
    """What the rest of the article tells of names: long forms of acronyms, outlets called so, people's full names.

    `people` says where a surname first stands in full; `names` is where every full name stands, in order.
    `bodies` are names that look like people's and that the article calls "it" or "the firm".
    """

    acronyms: Mapping[str, str]
    outlets: frozenset[str]
    people: Mapping[str, Interval]
    names: tuple[Interval, ...]
    bodies: frozenset[str]
    people_at: tuple[Person, ...] = ()

    def is_person(self, name: str) -> bool:
        """Say whether the article shows that the name is a person's."""
        return any(person.name == name for person in self.people_at)

    def is_state(self, words: str) -> bool:
        """Say whether `words` name a body of the state."""
        split = [plain(w) for w in WORD.findall(words)]
        long = [plain(w) for name in WORD.findall(words) for w in WORD.findall(self.acronyms.get(name, ""))]
        return any(w in english.STATE or w in english.COUNTRIES for w in [*split, *long])

    def is_body(self, words: str) -> bool:
        """Say whether the article shows that the name is no person's."""
        return bare(words).casefold() in self.bodies

    def is_outlet(self, words: str) -> bool:
        """Say whether `words` name a news outlet."""
        name = bare(words)
        split = [plain(w) for w in WORD.findall(name)]
        if not split:
            return False
        ends = split[-1] in english.OUTLETS or split[0] in english.OUTLETS_FIRST
        ends = ends or (len(split) > 1 and split[0] in english.OUTLETS_OPEN and name.istitle())
        return ends or name.casefold() in self.outlets or not english.OUTLETS_ANYWHERE.isdisjoint(split)


def known(text: str, publisher: str | None) -> Known:
    """Return the long forms, outlets and full names that `text` gives. Linear: each pattern is bounded."""
    outlets = {bare(m.group(1)).casefold() for p in _OUTLETS for m in p.finditer(text)}
    if publisher:
        outlets.add(bare(publisher).casefold())
    outlets |= {name.rpartition(" ")[2] for name in outlets if len(name.rpartition(" ")[2]) > _LONG_SHORT}
    names = tuple(_people(text))
    surnames = _by_surname(text, names)
    return Known(
        acronyms={m.group(2): m.group(1).strip() for m in _ACRONYM.finditer(text)},
        outlets=frozenset(outlets),
        people=surnames,
        names=names,
        bodies=frozenset(_bodies(text)),
        people_at=people(text, names, surnames),
    )


_LONG_SHORT = 3
"""Letters over which the last word of an outlet's name may stand for it: "the Pennant"."""


def _bodies(text: str) -> Iterator[str]:
    """Yield the names of "the builder, Tarn Works," and of "Tarn Works said it was … . It said …"."""
    for match in _APPOSED_BODY.finditer(text):
        yield match.group("name").casefold()
    for match in _CALLED_IT.finditer(text):
        first = match.group("name").split()[0]
        if not _is_title(first):
            yield match.group("name").casefold()


def short_name(text: str, publisher: str) -> str:
    """Return what "told the Gazette" calls the Northern Gazette; the full name where another Gazette is told of."""
    *first, last = publisher.casefold().split() or [""]
    if not first or (last not in english.OUTLETS and f"the {last.title()}" not in text):
        return publisher.casefold()
    others = {m.group(1).casefold() for m in re.finditer(rf"\b([A-Z][\w’'&-]{{0,30}}) {last.title()}\b", text)}
    return publisher.casefold() if others - {*first, *_OPENERS, "told"} else last


def short_forms(publisher: str) -> frozenset[str]:
    """Return what a publisher may call itself: its name, and its initials: "MPS" for Meridian Press Service."""
    initials = "".join(word[0] for word in bare(publisher).split() if word[0].isupper())
    return frozenset({publisher, initials} if len(initials) > 1 else {publisher}) - {""}


def _people(text: str) -> Iterator[Interval]:
    """Yield what looks like a full name: capitalised words, titles before them left out, no word of a body."""
    for match in _FULL_NAME.finditer(text):
        words = list(_TOKEN.finditer(text, match.start(), match.end()))
        roles = (
            at for at, word in enumerate(words) if _is_title(word.group()) or _is_role(word.group(), words[at + 1 :])
        )
        last = max(roles, default=-1)
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


def _is_role(word: str, rest: Sequence[object]) -> bool:
    """Say whether a full name follows what somebody is: "Pharmacist Ada Quill", but not "Dean Quill"."""
    return len(rest) > 1 and word.casefold() in HUMANS


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
