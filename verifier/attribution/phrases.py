"""From a source phrase to what it says: who or what the source is, whether it is named, how many they are."""

import re
from dataclasses import replace

from verifier.attribution import sources_en as english
from verifier.attribution.described import PART_OF, described, is_body, names_body
from verifier.attribution.known import Known
from verifier.attribution.names import all_capital, is_name
from verifier.attribution.people_en import MEN
from verifier.attribution.phrase import (
    APPOSED,
    ARTICLE,
    BELONGS,
    PLACE_ENDS,
    WORD,
    Phrase,
    bare,
    last,
    plain,
    untrailed,
)
from verifier.attribution.sources_en import Kind
from verifier.text.regex import regex

_RELATIVE = regex(r"[,\s]+(?:who|which|whose|that)\s.*\Z", re.DOTALL)
_CAPITALS = r"[A-Z][\w’'&-]{0,30}(?: [A-Z\d][\w’'&-]{0,30}){0,3}"
_OUTLET = regex(
    rf"(?:[Tt]he |[Aa]n? )?(?:[\w-]+ ){{0,2}}?(?:(?P<before>(?!(?:The|An?) {english.OUTLET_NOUNS}){_CAPITALS}) "
    rf"{english.OUTLET_NOUNS}"
    rf"|(?:{english.OUTLET_NOUNS}|{english.OUTLET_TITLES}) (?P<after>{_CAPITALS}))",
    signs=english.OUTLET_STEMS,
)
_OUTLET_TITLED = regex(rf"(?:[Tt]he )?{english.OUTLET_OPENS} (?P<after>{_CAPITALS})")
_LISTED = regex(r"\s?\([^(),\n]{1,40},[^()\n]{1,60}\)")
"""Brackets that hold more than one thing: "Amir Shah (Lib Dem, Canalside)". What a comma parts there is no role."""
_AGE = regex(r"(?:now |aged? )?\d{1,3}\Z")
_AGED = regex(r"\s?\((?:aged )?\d{1,3}\)")
_MARKED = regex(r"[“\"‘][^“”\"]{2,100}[”\"’]", signs='“"‘')
_OF = regex(r"(?:of|from|for|at|with|in)\b ?")
"""What opens an address, or a body that somebody is of."""
_OF_BODY = regex(
    r"(?:[Tt]he )?(?P<body>[A-Z][\w&-]{0,30}(?: [A-Z][\w&-]{0,30}){0,3})[’']s? "
    r"(?P<name>[A-Z][\w’'-]{1,30} [A-Z][\w’'-]{1,30})",
    signs="’'",
)
_CALLED = regex(
    rf"\s(?:named|called|calling (?:itself|himself|herself|themselves)|known as) (?P<name>{_CAPITALS})\Z",
    signs=("named ", "called ", "calling ", "known as "),
)


def phrase(words: str, known: Known) -> Phrase:
    """Return what the source phrase `words` says of its source."""
    flat = untrailed(_LISTED.sub("", " ".join(words.split())))
    flat = flat[1:-1] if _MARKED.fullmatch(flat) else flat
    first, apposed, body = _split(_RELATIVE.sub("", flat) or flat)
    found = _name(first, apposed, known) or described(first, known)
    return replace(found, affiliation=bare(body)) if body and not found.affiliation else found


def _name(first: str, apposed: str, known: Known) -> Phrase | None:
    """Return the source if it is told by its name, with a role or without one."""
    titled = _OUTLET_TITLED.fullmatch(first)
    if titled:
        return Phrase(titled.group("after"), "media", anonymous=False)
    if known.is_outlet(first) and all_capital(bare(first)):
        return Phrase(bare(first), "media", anonymous=False)
    return _apposed(first, apposed) or _in_phrase(first, apposed, known)


def _apposed(first: str, apposed: str) -> Phrase | None:
    """Return the source whose name or whose role stands after a comma, or whose name after "called"."""
    called = _CALLED.search(first)
    if called:
        return _person(called.group("name"), first[: called.start()])
    name = _apposed_name(apposed)
    if name and not is_name(bare(first)):
        return _person(name, first)
    is_told = ARTICLE.match(apposed) and " " in first and all_capital(first)
    return _person(first, apposed) if is_told and not ARTICLE.match(first) and not _titled(first) else None


def _of_body(first: str, known: Known) -> Phrase | None:
    """Return the person of "Kesler Bank's Ola Frisk": a full name after whatever he belongs to."""
    match = _OF_BODY.fullmatch(first)
    is_person = match and is_name(match.group("name")) and _is_human_name(match.group("name"), known)
    return (
        replace(_person(match.group("name"), ""), affiliation=bare(match.group("body")))
        if match and is_person
        else None
    )


def _is_human_name(name: str, known: Known) -> bool:
    plain_words = [plain(w) for w in WORD.findall(name)]
    return _BODIES.isdisjoint(plain_words) and _kind_of_name(name, definite=False, known=known) == "person"


_BODIES = english.BODIES | english.ORGANISATIONS | english.HEADS.keys() | english.OUTLETS


def _in_phrase(first: str, apposed: str, known: Known) -> Phrase | None:
    of_body = _of_body(first, known)
    if of_body:
        return of_body
    belongs = BELONGS.search(first)
    person = _person_before(first, belongs, known) if belongs else None
    if person is None and is_name(bare(first)):
        return _named(first, apposed, known)
    return person or _outlet(first) or _titled_person(first) or (None if belongs else _with_role(first))


def _apposed_name(apposed: str) -> str | None:
    """Return the name that the words after the comma are: "Ada Quill" of "the coroner, Dr Ada Quill, sitting alone"."""
    words = bare(APPOSED.split(apposed)[0]) if apposed else ""
    titled = _titled(words) if words else None
    if titled and all(plain(w.rstrip(".")) in english.TITLES | {"the", "coun", "rev"} for w in titled[0].split()):
        return titled[1]
    return words if words.startswith("@") or (words and is_name(words)) else None


def _outlet(first: str) -> Phrase | None:
    outlet = _OUTLET.fullmatch(first)
    return Phrase(outlet.group("before") or outlet.group("after"), "media", anonymous=False) if outlet else None


def _with_role(first: str) -> Phrase | None:
    """Return the person of "co-author Jun Aske": two capitalised words at the end after some in lower case."""
    split = first.split()
    name, role = " ".join(split[-2:]), split[:-2]
    is_role = bool(role) and (role[-1].islower() or plain(role[-1]) in english.HEADS)
    is_person = is_role and len(split[-1]) > 1 and is_name(name) and split[-1][0].isupper()
    return _person(name, " ".join(role)) if is_person else None


def _titled_person(first: str) -> Phrase | None:
    titled = _titled(first)
    return _person(titled[1], titled[0]) if titled else None


def _person_before(first: str, belongs: re.Match[str], known: Known) -> Phrase | None:
    """Return the person of "Professor Ada Quill of Lowmoor University"."""
    front, body = first[: belongs.start()], bare(first[belongs.end() :])
    belongs_to = body if belongs.group().strip() in english.BELONGING and names_body(body) else None
    titled = _titled(front)
    if titled:
        return replace(_person(*reversed(titled)), affiliation=belongs_to)
    is_person = " " in front and is_name(front) and _kind_of_name(front, definite=False, known=known) == "person"
    return replace(_person(front, ""), affiliation=belongs_to) if is_person else None


def _split(flat: str) -> tuple[str, str, str | None]:
    """Return the phrase before its first comma, what is apposed to it, and the body that it is told to be of.

    Left out are an age and an address: "Ada Quill, 61, of Mill Lane, Porley".
    """
    first, *rest = [p for p in APPOSED.split(_AGED.sub("", flat)) if not _AGE.fullmatch(p)] or [flat]
    told: list[str] = []
    body, placed = None, False
    for part in rest:
        of = _OF.match(part)
        body = body or (part[of.end() :] if of and is_body(part) else None)
        placed = of is not None or (placed and is_name(part))
        told += () if placed else (part,)
    return first, ", ".join(told), body


def _named(first: str, apposed: str, known: Known) -> Phrase:
    name = bare(first)
    definite = ARTICLE.match(first) is not None
    kind = _kind_of_name(name, definite=definite, known=known)
    if kind == "person":
        return _person(name, apposed)
    return Phrase(name, kind, anonymous=False)


def _kind_of_name(name: str, *, definite: bool, known: Known) -> Kind:
    split = [plain(w) for w in WORD.findall(name)]
    if known.is_outlet(name):
        return "media"
    if len(split) == 1 and name in known.people:
        return "person"
    if known.is_state(name):
        return "official"
    body = known.is_body(name) or split[-1].isdecimal() or any(w in english.ORGANISATIONS for w in split)
    if definite or name.isupper() or body:
        return "organisation"
    return "person" if len(split) > 1 else "unknown"


def _person(name: str, role: str) -> Phrase:
    """Return a named person with the role that stands before or after the name."""
    words, affiliation = _role(role)
    head = last(words)
    body = any(plain(w) in english.ORGANISATIONS for w in WORD.findall(name))
    kind = "organisation" if body else _kind_of_role(words, head)
    told = _untitled(words)
    return replace(_EMPTY, name=bare(name), kind=kind, role=told or None, affiliation=affiliation, head=head)


def _untitled(role: str) -> str:
    """Return the role without the titles around it that tell none: "Lead author" of "Lead author Dr"."""
    words = role.split()
    while words and plain(words[-1]) in english.PLAIN_TITLES:
        words.pop()
    while words and plain(words[0]) in english.PLAIN_TITLES:
        words.pop(0)
    return " ".join(words)


def _kind_of_role(role: str, head: str) -> Kind:
    """Return what a name is after its role: "the charity Safe Harbour" is none of a person."""
    if any(plain(w) in english.PLATFORMS for w in WORD.findall(role)):
        return "social_media"
    kind = english.HEADS.get(head, "person")
    return kind if kind in {"social_media", "media", "organisation", "document"} else "person"


_EMPTY = Phrase("", "person", anonymous=False)


def _role(role: str) -> tuple[str, str | None]:
    """Return the role without its article, and what it is held in: "head", "the Harbour Guard"."""
    apposed = APPOSED.split(role)[0] if role else ""
    part = PART_OF.match(apposed)
    first = untrailed(apposed) if part else bare(apposed.removeprefix("our "))
    belongs = BELONGS.search(first, part.end() if part else 0)
    if belongs is None:
        return first, None
    body = bare(PLACE_ENDS.split(first[belongs.end() :])[0])
    held = belongs.group().strip() in english.BELONGING and names_body(body)
    return first[: belongs.start()], body if held else None


def _titled(first: str) -> tuple[str, str] | None:
    """Return role and name of "Harbour Minister Ann Lee"; none where no name ends the phrase."""
    words = first.split()
    if len(words) == 2 and words[0].casefold() in MEN:  # noqa: PLR2004 -- a first name and a surname
        return None  # "Dean Crowe" is a name
    for at in range(len(words) - 1, 0, -1):
        if plain(words[at - 1].rstrip(".")) in english.TITLES or words[at - 1].islower():
            name = " ".join(words[at:])
            if plain(name) in english.BODIES:
                return None  # "the General Staff"
            title = plain(words[at - 1].rstrip("."))
            is_title = title in english.TITLES or title in english.HEADS
            return (" ".join(words[:at]), name) if is_title and is_name(name) else None
    return None
