"""Words that point back to whom the article has told of: "he", "it", "they", "the charity"."""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from verifier.attribution.cues_en import PRONOUNS
from verifier.attribution.phrase import plain
from verifier.attribution.things_en import CLASSES, ONE_HUMAN, noun_of
from verifier.text.regex import regex
from verifier.text.spans import Interval

What: TypeAlias = Literal["person", "thing", "several", "described"]
_DEFINITE = regex(r"(?:[Tt]he|[Tt]hese|[Tt]hose)(?: [a-z0-9][\w-]{0,30}){1,4}")
_POINTING: Final[Mapping[str, What]] = {"person": "person", "thing": "thing", "several": "several"}
RELATIVE = frozenset({"who", "which", "that"})
"""They mean the words right before them."""
_CLAUSE = (" who ", " which ")


class Pointer(NamedTuple):
    """Such words at a place, with the cue beside them; of a description its noun, and the other words in it."""

    at: Interval
    what: What
    gender: str | None = None
    cue: str = ""
    noun: str = ""
    is_plural: bool = False
    words: frozenset[str] = frozenset()

    @property
    def classes(self) -> frozenset[str]:
        """What the noun may stand for."""
        return CLASSES.get(self.noun, frozenset())


def pointer(text: str, at: Interval, cue: str) -> Pointer | None:
    """Return the pointer that the words at the place are; None where they are none."""
    words = at.cut(text).strip(" ,")
    plain_words = words.casefold()
    if plain_words in PRONOUNS:
        what, gender = PRONOUNS[plain_words]
        is_relative = plain_words in RELATIVE
        return Pointer(at, _POINTING[what], gender, cue) if what in _POINTING and not is_relative else None
    front, comma, rest = words.partition(",")
    return _described(at, front, cue) if not comma or rest.startswith(_CLAUSE) else None


def _described(at: Interval, words: str, cue: str) -> Pointer | None:
    """Return "the charity" as a pointer: a noun of a body, a document or several, and no name nor owner."""
    if _DEFINITE.fullmatch(words) is None:
        return None
    *before, head = (plain(word) for word in words.split()[1:])
    told = noun_of(head)
    if told is None or (told[0] in ONE_HUMAN and not told[1]):
        return None
    return Pointer(at, "described", None, cue, *told, frozenset(before))
