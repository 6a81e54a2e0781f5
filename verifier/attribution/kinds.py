"""What kind of source speaks, as a report tells it: by the noun, the role, the body that it belongs to, or its name.

`Phrase.kind` is what the engine resolves pronouns by; it is the answer here wherever the words tell no more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.attribution import kinds_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.described import ONE_OF, PART_OF
from verifier.attribution.known import Known
from verifier.attribution.names import all_capital
from verifier.attribution.phrase import BELONGS, WORD, Phrase, is_plural, owner, plain
from verifier.attribution.posts import Posts, is_human, is_noun, one_of
from verifier.attribution.sources_en import Kind
from verifier.attribution.surroundings import roles, told_around
from verifier.text.regex import regex
from verifier.text.spans import Interval

_ONE_WHO = regex(r", (?P<who>(?:an?|the) [^,]{3,80})|,? (?:who|whose)\b")
"""What shows that "one" or "the first" is somebody: "the first, a cargo surveyor", "one, whose name …"."""
_BACK = frozenset("one them other another some many several all each".split())
"""They stand for whoever was told of before; where nothing else is told, for people."""


class Kinds:
    """Tells what kind a source is. What the article tells of a name is looked up once."""

    def __init__(self, text: str, known: Known) -> None:
        self._text, self._known = text, known
        self._posts = Posts(known)
        self._of_name: dict[Phrase, Kind] = {}

    def of(self, phrase: Phrase, words: str) -> Kind:
        """Return the kind of the source that is told of in these `words`."""
        if not phrase.name:
            return phrase.kind
        one = _ONE_WHO.search(words) if ONE_OF.fullmatch(phrase.name) else None
        if one:
            return self._described(replace(phrase, name=one["who"] or "person", head="", kind="unknown"))
        if phrase.name.startswith("@"):
            return "social_media"
        is_name = phrase.role is not None or not phrase.head or (" " in phrase.name and all_capital(phrase.name))
        if not is_name or phrase.anonymous:
            return self._described(phrase)
        if phrase not in self._of_name:
            self._of_name[phrase] = self._named(phrase)
        return self._of_name[phrase]

    def _named(self, phrase: Phrase) -> Kind:
        words = [plain(w) for w in WORD.findall(phrase.name)]
        own = "media" if english.NOUNS.get(phrase.head) == "media" else self._by_name(phrase, words)
        own = own or (self._alone(phrase, words[0]) if len(words) == 1 else None)
        if own or phrase.kind not in {"person", "organisation", "unknown"}:
            return own or phrase.kind
        if phrase.role:
            return self._posts.kind(phrase.role, phrase.affiliation or "") or phrase.kind
        told = (self._posts.kind(*role) for at in self._places(phrase.name) for role in roles(self._text, at))
        found = next((kind for kind in told if kind), phrase.kind)
        return "person" if found == "organisation" and self._known.is_person(phrase.name) else found

    def _places(self, name: str) -> Iterator[Interval]:
        return (at for at in self._known.names if at.cut(self._text) == name)

    def _by_name(self, phrase: Phrase, words: Sequence[str]) -> Kind | None:
        """Return what the words of a name tell: a newspaper's, a company's, or an office before a surname."""
        if not words or self._known.is_person(phrase.name):
            return None
        if (words[0] in english.OFFICES and len(words) > 1) or words[0] in english.PUBLIC:
            return "official"
        if not english.OUTLET_WORDS.isdisjoint({words[0], words[-1]}):
            return "media"
        things = (self._text.startswith(", which ", at.end) for at in self._places(phrase.name))
        if words[-1] in english.BUSINESS or "&" in phrase.name or (phrase.kind == "person" and any(things)):
            return "organisation"
        if words[-1] == "agency":
            return self._posts.body(words[-1], words)
        return "official" if words[-1] in english.STATE_HEADS else None

    def _alone(self, phrase: Phrase, word: str) -> Kind | None:
        """Return what a single word is: "Pharmacists", a country that speaks, or somebody's surname."""
        noun = one_of(word)
        if noun != word and (noun in english.OFFICES or noun in english.PUBLIC):
            return "official"
        if noun != word and is_human(noun):
            return "group"
        if phrase.kind != "unknown":
            return None
        name = owner(phrase.name)
        full = next((cut for at in self._known.names if name in (cut := at.cut(self._text)).split()), None)
        if full is None:
            return next(told_around(self._text, name), None)
        own = self._by_name(replace(phrase, name=full), [plain(w) for w in full.split()])
        return own or ("person" if self._known.is_person(full) or full.endswith(name) else None)

    def _described(self, phrase: Phrase) -> Kind:
        """Return the kind of a source that is told by its noun. Who are not counted speak as a group."""
        words = phrase.name.split(",")[0]
        part = PART_OF.match(words)
        belongs = BELONGS.search(words, part.end() if part else 0)
        told = [plain(w) for w in WORD.findall(words)]
        front = [plain(w) for w in WORD.findall(words[: belongs.start()])] if belongs else told
        head = phrase.head or (front[-1] if front else "")
        if not is_noun(head):
            head = _first_noun(told) or head
            front = [*told[: told.index(head)], head] if head in told else front
        found = self._by_noun(phrase, head, front, told)
        counted = phrase.count is not None or part is not None or any(w in nouns.NUMBERS for w in told[:1])
        several = not counted and (is_plural(head) or head.endswith("men"))
        return "group" if found == "person" and several else found

    def _by_noun(self, phrase: Phrase, head: str, front: Sequence[str], told: Sequence[str]) -> Kind:
        noun = one_of(head)
        if head in nouns.SPOKEN_FOR:
            return "official" if phrase.kind == "official" else self._posts.speaks_for(told, phrase.name)
        if head in english.MEDIA_IF_NEWS:
            return phrase.kind if phrase.kind == "media" else self._posts.body(head, front)
        if head in english.NOUNS:
            return "document" if head == "account" and "of" in told else english.NOUNS[head]
        post = self._posts.held([*front[:-1], noun], told, phrase.name) if front else None
        if post or phrase.kind in {"document", "media", "social_media"}:
            return post or phrase.kind
        if noun in nouns.INFORMANTS or noun in _BACK:
            return "official" if self._posts.is_state(told, phrase.name) else "person"
        return "person" if phrase.kind in {"group", "person"} or is_human(noun) else phrase.kind


def _first_noun(told: Sequence[str]) -> str | None:
    """Return the noun that a phrase opens with where a participle goes on: "assessment" of "an assessment shown"."""
    first = next((k for k, word in enumerate(told) if is_noun(word)), None)
    if first is None:
        return None
    last = next((k for k in range(first, len(told)) if not is_noun(told[k])), len(told))
    return told[last - 1]
