"""What stands around a name and tells what it is: a title, an apposition, "in" before a country."""

from collections.abc import Iterator

from verifier.attribution import kinds_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.phrase import BELONGS, WORD, plain
from verifier.attribution.posts import is_human
from verifier.attribution.sources_en import Kind
from verifier.text.regex import regex
from verifier.text.spans import Interval

_TOLD_AFTER = regex(
    r", (?:the |an? |its |his |her |their |our )?(?P<role>(?!(?:of|from|at|who|which) )[^,.;:“”\"\n]{3,80})(?=[,.])"
)
_LONG_TITLE = 50
"""Code points beside a name in which its title or its apposition stands."""
_LONG_WORD = 20
_MOST_OF_TITLE = 3
"""Words of a title before a name."""
_OWNS = ("’s ", "'s ")
_AND_ITS = (["said", "it"], ["said", "its"])
_NEAR = 4
"""Words after a possessive among which its noun stands: "Varnia's new trade ministry"."""


def roles(text: str, at: Interval) -> Iterator[tuple[str, str]]:
    """Yield what stands before the name and after it, without what it is held in, and that."""
    line = text[max(0, at.start - _LONG_TITLE) : at.start].rpartition("\n")[2]
    words = line.split()[-_MOST_OF_TITLE:] if line.endswith(" ") else []
    ends = [k for k, w in enumerate(words) if w[-1] in ",;:?!)" or (w[-1] == "." and plain(w) not in english.OFFICES)]
    yield " ".join(words[ends[-1] + 1 :] if ends else words), ""
    after = _TOLD_AFTER.match(text, at.end)
    if after:
        yield _parted(after["role"])


def told_around(text: str, name: str) -> Iterator[Kind]:
    """Yield what each place tells of a name of one word: "in Elland", "the retailer Orbix", "Orbix said it"."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        before = text[max(0, at - _LONG_WORD) : at].rpartition("\n")[2].split()[-1:]
        kind = _by_word_before(before[0]) if before else None
        kind = kind or _by_words_after(text[end : end + _LONG_TITLE].partition("\n")[0])
        if kind:
            yield kind
        at = text.find(name, end)


def _by_word_before(word: str) -> Kind | None:
    if word in english.WITHIN:
        return "official"
    return "organisation" if nouns.HEADS.get(word) == "organisation" else None


def _by_words_after(after: str) -> Kind | None:
    split = [plain(w) for w in WORD.findall(after)]
    owned = split[:_NEAR] if after.startswith(_OWNS) else ()
    if after.startswith(english.DEMONYMS) or not english.OF_PLACES.isdisjoint(owned):
        return "official"
    if after.startswith(", which ") or split[:2] in _AND_ITS:
        return "organisation"
    if after.startswith((", the ", ", a ", ", an ")):
        return _apposed(after[2:].partition(",")[0])
    return "person" if after.startswith(", ") and split and split[0].isdecimal() else None


def _apposed(words: str) -> Kind | None:
    split = [plain(w) for w in WORD.findall(_parted(words)[0])]
    noun = split[-1] if split else ""
    if nouns.HEADS.get(noun) == "organisation":
        return "organisation"
    return "person" if is_human(noun) else None


def _parted(role: str) -> tuple[str, str]:
    """Return a role without what it is held in, and that."""
    belongs = BELONGS.search(role)
    return (role[: belongs.start()], role[belongs.end() :]) if belongs else (role, "")
