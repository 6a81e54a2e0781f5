"""A statement as it is worded: where it stands, what it says, who says it, and of what."""

from collections.abc import Collection
from typing import Literal, NamedTuple, TypeAlias

from verifier.text.spans import Interval
from verifier.text.verification import grammar
from verifier.text.verification import words_en as english
from verifier.text.verification.clauses import Clause, Range, after_semicolon, lead_in
from verifier.text.verification.objects import Aspect, aspects
from verifier.text.verification.parts import part

Status: TypeAlias = Literal[
    "unverified", "verified_by_publisher", "confirmed_by_third_party", "disputed", "no_evidence_shown"
]
Family: TypeAlias = Literal[
    "could_not", "agentless", "impossible", "third_party",
    "confirmed", "not_confirmed", "denied", "false", "withdrawn", "no_evidence", "open", "negated",
]  # fmt: skip


class Wording(NamedTuple):
    """One statement: where it stands, what it says, who is said to have checked, and of what.

    `interval` is the whole sentence, or the clause where it is `inline`. `by` is as printed who could not check, who
    confirms, denies or showed no evidence; None where nobody is named; `ourselves` where that is "we" or "this
    newspaper". `object` is None where it is not said. `relative`: it hangs on the words before it in its `sentence`,
    as "which could not be verified" does. `weak`: it is a statement only if it means a claim that is told above.
    `spotted`: no rule knows its words, and a network read it. `words` are those of the sentence, where a rule read it.
    """

    interval: Interval
    status: Status
    by: Interval | None
    aspects: tuple[Aspect, ...]
    object: Interval | None
    family: Family
    inline: bool
    relative: bool
    ourselves: bool
    sentence: Interval
    weak: bool = False
    spotted: bool = False
    words: grammar.Words = ()


class Sentence(NamedTuple):
    """A sentence, its words, and the names known to be outlets' in the whole text."""

    text: str
    interval: Interval
    words: grammar.Words
    outlets: Collection[str]


class Reading(NamedTuple):
    """What a clause is taken to be."""

    family: Family
    status: Status
    ourselves: bool
    weak: bool


def worded(sentence: Sentence, clause: Clause, read: Reading) -> Wording:
    """Return the statement that the clause makes."""
    text, words = sentence.text, sentence.words
    thing = _named_thing(words, clause) or clause.object
    object_ = grammar.span(words, *thing) if thing else None
    pointed = object_ is None or words[clause.object[0] if clause.object else 0].low in {"this", "these", "those"}
    own, main = _extent(words, clause)
    inline = clause.relative or not own or (main and not pointed)
    last = clause.end if words[clause.start].has("UNVERIFIED") else _mark(words, clause.end)
    first = clause.start if not own or clause.relative else 0
    return Wording(
        interval=(grammar.span(words, first, last) if inline else None) or sentence.interval,
        status=read.status,
        by=_named(words, clause),
        aspects=aspects(part(text, words, object_) if object_ else ()),
        object=object_,
        family=read.family,
        inline=inline,
        relative=clause.relative,
        ourselves=read.ourselves,
        sentence=sentence.interval,
        weak=read.weak,
        words=words,
    )


def _named_thing(words: grammar.Words, clause: Clause) -> Range | None:
    """What "which" or "that" stands for, where the words before it say so: "a figure that", "its count, which"."""
    at = clause.object[0] if clause.relative and clause.object else 0
    noun = at - 1 - (at > 1 and words[at - 1].low == ",")
    alone = clause.object is not None and clause.object[1] - at == 1
    if noun < 0 or not (alone and words[at].has("WHICH")) or words[noun].low not in english.KIND:
        return None
    owner = noun - (noun > 0 and words[noun - 1].low.endswith(("'s", "’s")))
    first = owner - (owner > 0 and words[owner - 1].has("DET") and words[owner - 1].low not in {"a", "an"})
    return first, noun + 1


def _named(words: grammar.Words, clause: Clause) -> Interval | None:
    """The checker as printed."""
    return grammar.span(words, *clause.checker) if clause.checker else None


def _extent(words: grammar.Words, clause: Clause) -> tuple[bool, bool]:
    """Say whether the clause opens its sentence, and whether a main clause follows it ("Although …, it …")."""
    own = lead_in(words, clause.start) == clause.start and not after_semicolon(words, clause.start)
    last = _mark(words, clause.end)
    joined = words[0].low in english.JOINED and last < len(words) - 1 and words[last].low == ","
    return own, own and joined


def _mark(words: grammar.Words, at: int) -> int:
    """Return where the clause that has got to `at` ends: at the next mark."""
    stops = ",;:—–().!?"
    limit = min(len(words), at + grammar.REACH)
    return next((n for n in range(at, limit) if words[n].low in stops), limit)
