"""A sentence as tagged words, and the walks over them that find a clause, its subject and its object.

Every walk is bounded by `REACH`, so that a text of any shape costs time in proportion to its length.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple, TypeAlias

from verifier.text.regex import regex
from verifier.text.remembered import remembered
from verifier.text.spans import Interval
from verifier.text.verification import words_en as english
from verifier.text.verification.stances_en import VERBS

REACH = 30
"""Words that a walk goes at most: a bound on cost, set by hand well above the subjects and objects of the tests."""

_AGE = 2
"""Words and marks of an age between commas, but for the second comma."""
_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+|(?<=\d),\d{3}(?!\d))*+['’]?|['’](?:ve|re|s)\b|[^\w\s]|_")
_PARTED = re.compile(f"({_TOKEN.pattern})")
"""Splits a text into the space between its words and marks and, at odd places, these."""
_CONTRACTED = re.compile(r"(?i)(?:(?:we|they|who|you|i)(?=['’](?:ve|re)\Z)|(?:that|it|there|he|she|what)(?=['’]s\Z))")
LABEL = re.compile(
    r"(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4}\b)?|(?i:updated?|correction|clarification|verdict)(?=:))"
    r"[ :|–—-]{1,4}"
)
"""A time of day before an entry of a live blog, or a label before its sentence."""
_LETTER = {tag: chr(0xE000 + n) for n, tag in enumerate((*english.WORDS, "PUNCT", "PLAIN"))}
_NAME = {letter: tag for tag, letter in _LETTER.items()}
_PLAIN, _PUNCT = _LETTER["PLAIN"], _LETTER["PUNCT"]
_TAG_OF = {word: _LETTER[tag] for tag in reversed(english.WORDS) for word in english.WORDS[tag].split()}


class Word(NamedTuple):
    """A word or mark: in lower case, `bare` of its "'s"; its tag by letter and by name; whether it has a capital."""

    start: int
    end: int
    low: str
    bare: str
    tag: str
    capital: bool
    name: str

    @property
    def interval(self) -> Interval:
        """Where it stands."""
        return Interval(self.start, self.end)

    def has(self, *tags: str) -> bool:
        """Say whether it has one of the tags."""
        return self.name in tags


Words: TypeAlias = Sequence[Word]
_Kind: TypeAlias = tuple[str, str, str, bool, str]
_Chunk: TypeAlias = tuple[int, _Kind | None, tuple[tuple[int, int, _Kind], ...]]
"""How long a chunk is; what a `Word` says of it where it is one, else of each of its words, and where they stand."""
LONGEST = 40
"""Code points of the longest chunk that is remembered: hostile text may hold words of a megabyte."""
_WHOLE = 3
"""A word, and nothing on both sides of it."""


@remembered(128)
def words(text: str, sentence: Interval) -> tuple[Word, ...]:
    """Return the words and marks of the sentence, without the time of day or the label that opens an entry."""
    start = sentence.start
    if clock := LABEL.match(text, start, sentence.end):
        start = clock.end()
    chunks = text[start : sentence.end].split(" ")
    rows = []
    for length, kind, parts in map(_known if max(map(len, chunks)) <= LONGEST else chunk, chunks):
        end = start + length
        if kind:
            rows.append((start, end, *kind))
        else:
            rows += [(start + first, start + last, *kind) for first, last, kind in parts]
        start = end + 1
    return tuple(map(tuple.__new__, repeat(Word), rows))  # half the time of its own constructor


def chunk(printed: str) -> _Chunk:
    """Return the words and marks of what stands between two spaces."""
    pieces = _PARTED.split(printed)
    if "'" in printed or "’" in printed:
        pieces = _uncontracted(pieces)
    edges = list(accumulate(map(len, pieces), initial=0))
    places = zip(edges[1:-1:2], edges[2::2], map(_kind, pieces[1::2]), strict=True)
    parts = tuple(places)
    whole = len(pieces) == _WHOLE and len(pieces[1]) == len(printed)
    return len(printed), parts[0][2] if whole else None, () if whole else parts


_known = lru_cache(maxsize=1 << 14)(chunk)


def _uncontracted(pieces: Sequence[str]) -> list[str]:
    """Return the pieces with "we've" as two words, and nothing between them."""
    found: list[str] = []
    for piece in pieces:
        verb = None if piece.isalpha() else _CONTRACTED.match(piece)
        found += (verb.group(), "", piece[verb.end() :]) if verb else (piece,)
    return found


@lru_cache(maxsize=1 << 14)
def _kind(printed: str) -> _Kind:
    """Return what a `Word` says of it."""
    low = bare = printed.lower()
    if not low.isalpha():
        low = low.replace("’", "'")
        bare = low.removesuffix("'s").removesuffix("'")
    tag = _TAG_OF.get(low) or (_PLAIN if low[0].isalnum() or low == "&" else _PUNCT)
    if tag == _PLAIN and low.endswith("ly") and printed == low and low not in english.NO_ADVERBS:
        tag = _TAG_OF["independently"]
    return low, bare, tag, printed[0].isupper(), _NAME[tag]


def pattern(source: str) -> re.Pattern[str]:
    """Return a pattern over tags: `?`, `|`, `( )` as usual.

    `A` stands for adverbs, `VERB` for any way of checking, `ASIDE` for what may stand between commas, `ELSE` for
    another verb that an "or" joins to it ("reach the village or verify …"). All that repeats is bounded.
    """
    spelt = re.sub(r"\bVERIFIED\b", "(VERIFIED | PINNED (DOWN | OUT))", source).replace("ANY", ".{1,6}?")
    down = "PIN (DET | PLAIN){0,2} (DOWN | OUT)"
    spelt = spelt.replace("VERB", f"(VERIFY | VOUCH FOR | GET CHECKING* CONFIRMATION | {down})")
    spelt = spelt.replace("ASIDE", "(PUNCT .{1,6}? PUNCT)?").replace("ELSE", "(PLAIN | DET | PREP){1,5} BREAK")
    spelt = re.sub(r"\bA\b", "(ADV | YET | BREAK YET | PREP FIRST){0,5}+", spelt)
    spelt = re.sub(r"[A-Z]{2,}", lambda m: _LETTER[m.group()], spelt)
    return regex(re.sub(r"\s+", "", spelt).replace("(", "(?:").replace("*", "{0,3}+"))


def tags_of(names: str) -> str:
    """Return the letters of tags, called by their names."""
    return "".join(map(_LETTER.__getitem__, names.split()))


def tags(sentence: Words) -> str:
    """Return the letters of the words, on which a `pattern` is matched."""
    return "".join([word.tag for word in sentence])


FINITE = ("SAY", "IS", "ISNT", "HAVE", "HAVENT", "CAN", "CANNOT", "WILL", "DO", "DIDNT")
PAST = frozenset(word for word, (_, form) in VERBS.items() if form == "past")
FINITE_TAGS = frozenset(map(_LETTER.__getitem__, FINITE))
_STOPS = FINITE_TAGS | frozenset(map(_LETTER.__getitem__, ("PUNCT", "BREAK", "WHICH", "IF")))


def demonstrative(sentence: Words, at: int) -> bool:
    """Say whether the "that" there points ("that claim") rather than joins ("said that", "a claim that")."""
    if sentence[at].low != "that":
        return False
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    before = sentence[at - 1].name
    if at == 0 or following is None or before == "OF":
        return True
    if before == "SAY" and following.has("IS", "ISNT"):
        return True  # "said that was a lie"
    if before in {"PUNCT", "BREAK"}:
        return not following.has("DET") and not following.capital
    return following.bare in english.KIND and sentence[at - 1].bare not in english.KIND


def subject_start(sentence: Words, at: int) -> int:
    """Return where the subject of the verb at `at` starts, looking past a parenthesis and a pair joined by "and"."""
    if at and sentence[at - 1].low in {"and", "but"}:
        return at  # "reviewed the records and found": a second verb
    here = _past_parenthesis(sentence, at)
    floor = max(0, here - REACH)
    while here > floor:
        before = sentence[here - 1]
        if before.low == "which" and here > 1 and sentence[here - 2].has("OF"):
            here -= 1  # "the authenticity of which"
        elif before.low in {"and", "or", "nor"} and (
            _joins_nouns(sentence, here - 1) or joins_names(sentence, here - 1)
        ):
            here -= 1
        elif before.tag in _STOPS and not demonstrative(sentence, here - 1):
            break
        here -= 1
    return here


def _past_parenthesis(sentence: Words, at: int) -> int:
    if at == 0 or sentence[at - 1].low != ",":
        return at
    opening = [n for n in range(max(0, at - REACH), at - 1) if sentence[n].low == ","]
    aged = len(opening) > 1 and opening[-1] - opening[-2] == _AGE and sentence[opening[-1] - 1].low.isdigit()
    first = opening[-1 - aged] if opening else 0  # "Corrigan, 49, a builder, denies"
    return first if first > 0 else at


def _joins_nouns(sentence: Words, at: int) -> bool:
    """Say whether the "and" there joins nouns: no verb before it in its clause, and one thing that can be checked."""
    left = at
    while left > max(0, at - REACH) and not sentence[left - 1].has("PUNCT", "BREAK", "WHICH"):
        left -= 1
    part = sentence[left:at]
    acts = any(w.low in PAST for w in part)  # "denied the claims and the union rejected"
    return any(w.bare in english.KIND for w in part) and not (acts or any(w.has(*FINITE, "PREP") for w in part[:6]))


def noun_phrase(sentence: Words, start: int, end: int) -> int:
    """Return where the noun phrase that ends at `end` starts; `start` at the earliest."""
    if start == end:
        return start
    if sentence[end - 1].capital:
        return _name_start(sentence, start, end)
    for at in range(end - 2, start, -1):
        if sentence[at].has("DET") and not sentence[at - 1].has("PREP", "OF", "TO", "FOR"):
            return at
    return start


def _name_start(sentence: Words, start: int, end: int) -> int:
    """Return where the name starts: "Harbour & Freight Daily", "the Voice of the Hills", "Bread and Roses Weekly"."""
    at = end - 1
    while at > start and (step := _name_step(sentence, start, at)):
        at -= step
    dated = sentence[at].low in english.DAYS and at > 0 and sentence[at - 1].has("PREP")
    return at + (dated and at < end - 1)


def _name_step(sentence: Words, start: int, at: int) -> int:
    """Return by how many words the name goes on to the left of `at`; 0 where it starts there."""
    before = sentence[at - 1]
    if before.low in english.NAME_JOINTS and not before.capital:
        joints = 1 + (at - 2 > start and sentence[at - 2].low in english.NAME_JOINTS)  # "de la"
        return joints + 1 if at - joints > start and _named(sentence[at - joints - 1]) else 0
    return int(sentence[at].low != "the" and (before.low == "the" or _named(before)))


def _named(word: Word) -> bool:
    """Say whether the word may belong to a name: it has a capital, and not as the first word of a sentence has one."""
    return word.capital and not word.has("PREP", "BREAK", "WHICH") and word.low not in english.LEAD_IN


def joins_names(sentence: Words, at: int) -> bool:
    """Say whether the "and" there stands within a name or between two that start their clause, as subjects do.

    "Bread and Roses Weekly could not" is one; in "the army took Orm and Reuters could not", a new clause begins.
    """
    if not name_goes_on(sentence, at):
        return False
    left = _name_start(sentence, max(0, at - REACH), at)
    before = sentence[left - 1] if left else None
    opens = before is None or before.has("PUNCT", "BREAK", "WHICH")
    return opens or (before is not None and (before.bare in english.KIND or before.low in english.DAYS))


def name_goes_on(sentence: Words, at: int) -> bool:
    """Say whether the joint there ("of", "&", "and") has words of a name on both sides, but for a "the"."""
    after = at + 1 + (at + 1 < len(sentence) and sentence[at + 1].low == "the")
    ends = (at - 1, after)
    joint = sentence[at].low in english.NAME_JOINTS
    return joint and at > 0 and after < len(sentence) and all(sentence[n].capital for n in ends)


def span(sentence: Words, start: int, end: int) -> Interval | None:
    """Return the interval of the words from `start` to `end`, `end` excluded; None where there are none."""
    if start >= end:
        return None
    return Interval(sentence[start].start, sentence[end - 1].end)
