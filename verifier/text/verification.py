"""What an article says of having been checked: its wording recognised by a grammar, never by sentences seen.

Families of wording so far: a checker that could not (`could_not`), nobody named (`agentless`), standing
impossibility (`impossible`), somebody else who could not check independently (`third_party`).
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple, TypeAlias

from verifier.text import verification_en as english
from verifier.text import verification_grammar as grammar
from verifier.text.quotations import quotations
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval
from verifier.text.verification_checkers import role
from verifier.text.verification_clauses import Clause, lead_in, without_adverbs
from verifier.text.verification_objects import Aspect, aspects
from verifier.text.verification_rules import Family, Rule, matches
from verifier.text.verification_sense import NEEDED, conditional, plainness, speaker

Status: TypeAlias = Literal["unverified"]

_TRIGGER = re.compile(
    r"verif|confirm|authentic|establish|corroborat|substantiat|validat|ascertain|determine|vouch", re.IGNORECASE
)
"""No statement is without one of these; most sentences are passed over at this cost alone."""


class Wording(NamedTuple):
    """One statement: where it stands, what it says, who is said to have checked, and of what.

    `interval` is the whole sentence, or the clause where it is `inline`. `by` is the checker as printed, None where
    nobody is named; `ourselves` where that is "we" or "this newspaper". `object` is None where it is not said.
    `relative`: it hangs on the words before it in its `sentence`, as "which could not be verified" does.
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


class _Sentence(NamedTuple):
    text: str
    interval: Interval
    words: grammar.Words
    outlets: frozenset[str]


def wordings(text: str, within: Sequence[Interval], outlets: Collection[str] = ()) -> tuple[Wording, ...]:
    """Return the statements in the given parts of `text`, in order; `outlets` are names known to be outlets'.

    Takes none in somebody's quotation, in a question, under a condition, or reported of somebody who is no outlet.
    """
    known = frozenset(name.lower().removeprefix("the ") for name in outlets)
    parts = chain.from_iterable(paragraphs(text, window) for window in within)
    return tuple(w for part in parts if _TRIGGER.search(text, *part) for w in _in_paragraph(text, part, known))


def _in_paragraph(text: str, paragraph: Interval, outlets: frozenset[str]) -> Iterator[Wording]:
    quoted = tuple(q.inner for q in quotations(text, paragraph))
    for place in sentences(text, paragraph):
        if _TRIGGER.search(text, *place) and not place.cut(text).rstrip('"”’»)').endswith("?"):
            yield from _in_sentence(_Sentence(text, place, grammar.words(text, place), outlets), quoted)


def _in_sentence(sentence: _Sentence, quoted: tuple[Interval, ...]) -> Iterator[Wording]:
    """Yield the sentence's statements; what one has taken, no other takes again."""
    taken = 0
    for start, end, rule in matches(sentence.words):
        verb = sentence.words[end - 1].interval
        if verb.start < taken or _inside(verb, quoted):
            continue
        if wording := _wording(sentence, start, end, rule):
            yield wording
            taken = wording.interval.end


def _inside(verb: Interval, quoted: tuple[Interval, ...]) -> bool:
    at = bisect_right(quoted, verb)
    return any(q.holds(verb) for q in quoted[max(0, at - 1) : at + 1])


def _wording(sentence: _Sentence, start: int, end: int, rule: Rule) -> Wording | None:
    if conditional(sentence.words, start):
        return None
    clause = rule.read(sentence.words, start, end)
    if clause is not None and (said_by := speaker(sentence.words, clause)):
        clause = _said_by_outlet(sentence, clause, said_by)
    if clause is None:
        return None
    clause = without_adverbs(sentence.words, clause)
    checker = sentence.words[slice(*clause.checker)] if clause.checker else ()
    who = role(checker, sentence.outlets)
    if plainness(sentence.words, start, end, clause) < NEEDED[who]:
        return None
    family = "third_party" if who == "other" else "could_not" if checker else rule.family
    return _placed(sentence, clause, family, ourselves=who == "ourselves")


def _said_by_outlet(sentence: _Sentence, clause: Clause, said_by: tuple[int, int]) -> Clause | None:
    """Return the clause as the outlet's own, where "X said it could not"; None where somebody else says so."""
    if role(sentence.words[slice(*said_by)], sentence.outlets) not in {"ourselves", "outlet", "generic"}:
        return None
    pronoun = clause.checker and [w.low for w in sentence.words[slice(*clause.checker)]] in (["it"], ["they"], ["we"])
    checker = said_by if pronoun or clause.checker is None else clause.checker
    return clause._replace(start=min(clause.start, said_by[0]), checker=checker)


def _placed(sentence: _Sentence, clause: Clause, family: Family, *, ourselves: bool) -> Wording:
    text, words = sentence.text, sentence.words
    object_ = grammar.span(words, *clause.object) if clause.object else None
    pointed = object_ is None or words[clause.object[0] if clause.object else 0].low in {"this", "these", "those"}
    own, main = _extent(words, clause)
    inline = clause.relative or not own or (main and not pointed)
    last = clause.end if words[clause.start].has("UNVERIFIED") else _mark(words, clause.end)
    first = clause.start if not own or clause.relative else 0
    return Wording(
        interval=(grammar.span(words, first, last) if inline else None) or sentence.interval,
        status="unverified",
        by=_named(words, clause),
        aspects=aspects(text, _named_thing(words, clause) or object_),
        object=object_,
        family=family,
        inline=inline,
        relative=clause.relative,
        ourselves=ourselves,
        sentence=sentence.interval,
    )


def _named_thing(words: grammar.Words, clause: Clause) -> Interval | None:
    """What "which" or "that" stands for, where the word right before it says so: "a figure that"."""
    at = clause.object[0] if clause.relative and clause.object else 0
    hangs = at > 0 and words[at].has("WHICH") and words[at - 1].low in english.KIND
    return words[at - 1].interval if hangs else None


def _named(words: grammar.Words, clause: Clause) -> Interval | None:
    """The checker as printed; a pronoun names nobody."""
    if clause.checker is None or words[clause.checker[0]].low in {"it", "they"}:
        return None
    return grammar.span(words, *clause.checker)


def _extent(words: grammar.Words, clause: Clause) -> tuple[bool, bool]:
    """Say whether the clause opens its sentence, and whether a main clause follows it ("Although …, it …")."""
    own = lead_in(words, clause.start) == clause.start
    last = _mark(words, clause.end)
    joined = words[0].low in english.JOINED and last < len(words) - 1 and words[last].low == ","
    return own, own and joined


def _mark(words: grammar.Words, at: int) -> int:
    """Return where the clause that has got to `at` ends: at the next mark."""
    stops = ",;:—–().!?"
    limit = min(len(words), at + grammar.REACH)
    return next((n for n in range(at, limit) if words[n].low in stops), limit)
