"""Whether a noun or a role is an office of the state, a post in a body, or a human being's at all."""

from collections.abc import Sequence

from verifier.attribution import kinds_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.description import singular
from verifier.attribution.known import Known
from verifier.attribution.people_en import HUMANS
from verifier.attribution.phrase import WORD, plain
from verifier.attribution.sources_en import Kind

_SHORTEST_STEM = 3
"""Letters before an ending that makes a noun one for a human being."""


class Posts:
    """Tells what somebody is by a role; `known` tells which names are a body's of the state."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def kind(self, role: str, of: str) -> Kind | None:
        """Return what somebody is by a role and by what it is held in: a minister, a clerk of the court."""
        front = [w for w in map(plain, WORD.findall(role)) if w not in nouns.PLAIN_TITLES and w != "prof"]
        told = [*front, *map(plain, WORD.findall(of))]
        if not front:
            return None
        if front[-1] in nouns.SPOKEN_FOR:
            return self.speaks_for(told, f"{role} {of}")
        if nouns.HEADS.get(front[-1]) in {"organisation", "media"} and front[-1] not in HUMANS:
            return self.body(front[-1], front)
        return self.held(front, told, f"{role} {of}")

    def held(self, front: Sequence[str], told: Sequence[str], words: str) -> Kind | None:
        """Return `official` for an office, and for a post of the state; `person` for any other post."""
        head = singular(front[-1])
        if head in english.OFFICES:
            return "official"
        if head not in english.POSTS:
            return None
        if any(not some.isdisjoint(front) for some in (english.PRIVATE, english.FORMER)) or _pleads(front):
            return "person"
        public = head in english.PUBLIC and (head not in english.OWNED or not _is_owned(front, told, words))
        portfolio = head in english.OF_PORTFOLIO and not english.PORTFOLIOS.isdisjoint(front[-2:-1])
        of_others = not english.PRIVATE.isdisjoint(told)
        is_state = portfolio or (not of_others and (public or self.is_state(told, words)))
        return "official" if is_state else "person"

    def speaks_for(self, told: Sequence[str], words: str) -> Kind:
        """Return what a spokesman speaks for."""
        return "official" if self.is_state(told, words) else "organisation"

    def is_state(self, told: Sequence[str], words: str) -> bool:
        """Say whether a body of the state is told of; the words that others go by as well do not tell it."""
        if any(w in english.STATE_HEADS or (w in nouns.STATE and w not in english.SHARED) for w in told):
            return True
        if "attorney general" in words.casefold() or any(w in nouns.COUNTRIES for w in told):
            return True
        office = any(w in english.OFFICES and w not in english.OTHERWISE for w in told)
        return office or (english.SHARED.isdisjoint(told) and self._known.is_state(words))

    def body(self, head: str, words: Sequence[str]) -> Kind:
        """Return what a body is by its noun: an agency that is no news agency is mostly one of the state."""
        if not english.NEWS.isdisjoint(words) or english.NOUNS.get(head) == "media":
            return "media"
        agency = head == "agency" and english.PRIVATE.isdisjoint(words)
        return "official" if head in english.STATE_HEADS or agency else "organisation"


def _is_owned(front: Sequence[str], told: Sequence[str], words: str) -> bool:
    """Say whether it is somebody's own post: "its treasurer", "a player's agent", "Ada Quill, president"."""
    named = front[-1] == "president" and not {"President", "the", "The"} & set(words.split())
    return named or not english.OWN.isdisjoint(told) or not HUMANS.isdisjoint(front[:-1])


def _pleads(front: Sequence[str]) -> bool:
    """Say whether it is a side of a trial: a defence attorney is none of the state's."""
    return front[-1] in english.COUNSEL and not english.DEFENCE.isdisjoint(front)


def is_noun(word: str) -> bool:
    """Say whether the word is a noun that a source is told by."""
    return word in nouns.HEADS or word in english.NOUNS or is_human(one_of(word))


def is_human(noun: str) -> bool:
    """Say whether a noun in the singular is one for a human being, by the list or by its ending."""
    last = noun.rpartition("-")[2]
    if not {noun, last}.isdisjoint(HUMANS) or last in english.HUMANS:
        return True
    ends = last.endswith(english.HUMAN_ENDINGS) and len(last) > _SHORTEST_STEM + 1
    return ends and last not in english.NO_HUMANS and last not in nouns.HEADS


def one_of(head: str) -> str:
    """Return the noun in the singular: "fishermen", "people" and "clerks" too."""
    if head.endswith("men"):
        return f"{head[:-3]}man"
    return "person" if head == "people" else singular(head)
