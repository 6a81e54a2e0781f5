"""What an article says of having been checked: its wording recognised by a grammar, never by sentences seen.

`wordings` are what withholds: a checker that could not (`could_not`), nobody named (`agentless`), standing
impossibility (`impossible`), somebody else who could not check independently (`third_party`). `spoken` are all
statements: those, and what confirms, denies, or tells that no evidence was shown (`stances`).
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TypeAlias

from verifier.text.layout import Layout, layout_of
from verifier.text.remembered import remembered
from verifier.text.spans import Interval
from verifier.text.verification import grammar
from verifier.text.verification import words_en as english
from verifier.text.verification.checkers import role
from verifier.text.verification.clauses import Clause, without_adverbs
from verifier.text.verification.nominals import attributive, nominal
from verifier.text.verification.rules import Family, Rule, matches
from verifier.text.verification.sense import NEEDED, conditional, plainness, speaker
from verifier.text.verification.stances import stances
from verifier.text.verification.triggers import worth_asking
from verifier.text.verification.wording import Reading, Sentence, Status, Wording, worded

__all__ = ["Status", "Wording", "spoken", "spoken_in", "wordings"]

_ALIKE = frozenset({"confirmed", "not_confirmed", "open"})
"""Families of words that those of not having checked are made of too."""

_BY_OUTLETS = frozenset({"could_not", "confirmed"})
"""After a statement of these families "it" is the outlet that was named, to the end of the paragraph."""

_DEFINITE = frozenset("the this that these those his her its their".split())
_RULE = 5
"""Words from a relative clause to the "will" of its main clause: "at the gate will"."""
_OTHERS = frozenset({"other", "name"})
_CONFIRM = frozenset("confirm verify corroborate authenticate substantiate verified confirmed corroborated".split())
"""What somebody who is no outlet could not do, where a claim is told above that it means."""

_Reader: TypeAlias = Callable[[Sentence, tuple[Interval, ...], frozenset[str]], Iterator[Wording]]


def wordings(text: str, within: Sequence[Interval], outlets: Collection[str] = ()) -> tuple[Wording, ...]:
    """Return the statements of not having checked in the given parts of `text`, in order.

    `outlets` are names known to be outlets'. Takes none in somebody's quotation, in a question, under a condition, or
    reported of somebody who is no outlet.
    """
    return tuple(_read(layout_of(text), within, outlets, _unchecked))


def spoken(text: str, within: Sequence[Interval], outlets: Collection[str] = ()) -> tuple[Wording, ...]:
    """Return all statements on checking in the given parts of `text`, in order; `outlets` as above."""
    return spoken_in(layout_of(text), within, outlets)


def spoken_in(layout: Layout, within: Sequence[Interval], outlets: Collection[str] = ()) -> tuple[Wording, ...]:
    """Return what `spoken` does, of a text whose layout is at hand."""
    return _spoken(layout, tuple(within), frozenset(outlets))


@remembered(4)
def _spoken(layout: Layout, within: tuple[Interval, ...], outlets: frozenset[str]) -> tuple[Wording, ...]:
    """Return the statements: an engine that tells what each covers asks for them, and then the report."""
    return tuple(_read(layout, within, outlets, _everything))


def _read(layout: Layout, within: Sequence[Interval], outlets: Collection[str], reader: _Reader) -> Iterator[Wording]:
    text = layout.text
    known = frozenset(name.lower().removeprefix("the ") for name in outlets)
    for part, worth in _worth_reading(layout, tuple(within)):
        itself, quoted = known, tuple([q.inner for q in layout.quotations_of(part)])
        for place, asked in worth:
            sentence = Sentence(text, place, grammar.words(text, place), itself)
            for wording in reader(sentence, quoted, asked):
                itself = known | {"it"} if wording.family in _BY_OUTLETS and wording.by else itself
                yield wording


_Worth: TypeAlias = tuple[tuple[Interval, frozenset[str]], ...]
"""The sentences of a paragraph in which readers may find something, with those readers."""


@remembered(4)
def _worth_reading(layout: Layout, within: tuple[Interval, ...]) -> tuple[tuple[Interval, _Worth], ...]:
    """Return the paragraphs with such sentences: intake, engine and report all ask of the same text."""
    text = layout.text
    parts = [part for window in within for part in layout.paragraphs(window)]
    asked = [(part, [(s, _readers(s.cut(text))) for s in layout.sentences_of(part)]) for part in parts]
    worth = [(part, tuple([one for one in sentences if one[1]])) for part, sentences in asked]
    return tuple([one for one in worth if one[1]])


def _readers(said: str) -> frozenset[str]:
    return frozenset() if said.rstrip('"”’»)').endswith("?") else worth_asking(said)


def _everything(sentence: Sentence, quoted: tuple[Interval, ...], asked: frozenset[str]) -> Iterator[Wording]:
    """Yield what the sentence says of not having checked, then what else it says; in the order of the text."""
    unchecked = list(_unchecked(sentence, quoted, asked))
    further = [w for w in stances(sentence, quoted, asked) if not any(_same(w, u) for u in unchecked)]
    further = [w for w in further if not (unchecked and w.family == "negated")]
    yield from sorted((*unchecked, *further), key=lambda w: w.interval)


def _same(stance: Wording, unchecked: Wording) -> bool:
    """Say whether both speak through the same words: of the same object, both whole, or overlapping clauses."""
    if stance.family not in _ALIKE:
        return False
    if stance.object == unchecked.object or not (stance.inline or unchecked.inline):
        return True
    return stance.inline and unchecked.inline and stance.interval.overlaps(unchecked.interval)


def _unchecked(sentence: Sentence, quoted: tuple[Interval, ...], asked: frozenset[str]) -> Iterator[Wording]:
    """Yield the sentence's statements of not having checked; what one has taken, no other takes again."""
    taken = 0
    for start, end, rule in matches(sentence.words) if "checking" in asked else ():
        verb = sentence.words[end - 1].interval
        if verb.start < taken or _inside(verb, quoted):
            continue
        if wording := _wording(sentence, start, end, rule):
            yield wording
            taken = wording.interval.end


def _inside(verb: Interval, quoted: tuple[Interval, ...]) -> bool:
    at = bisect_right(quoted, verb)
    return any(q.holds(verb) for q in quoted[max(0, at - 1) : at + 1])


def _wording(sentence: Sentence, start: int, end: int, rule: Rule) -> Wording | None:
    if conditional(sentence.words, start):
        return None
    clause = rule.read(sentence.words, start, end)
    said_by = speaker(sentence.words, clause) if clause is not None else None
    if clause is not None and said_by:
        clause = _said_by_outlet(sentence, clause, said_by)
    if clause is None:
        return None
    clause = without_adverbs(sentence.words, clause)
    if (clause.relative and _lays_down(sentence.words, clause.end)) or _of_users(sentence.words, end):
        return None
    weak = said_by is not None and role(sentence.words[slice(*said_by)], sentence.outlets) in _OTHERS
    checker = sentence.words[slice(*clause.checker)] if clause.checker else ()
    who = role(checker, sentence.outlets)
    compared = sentence.words[end - 1].low == "match" and not _able(sentence.words[start:end])  # "does not match"
    if compared or any(word.low in english.NEVER_CHECKED | english.DEVICES for word in checker):
        return None
    plain = plainness(sentence.words, start, end, clause)
    if plain < NEEDED["nobody" if rule.read is nominal else who]:  # "no confirmation from the army"
        others = plain >= 1 and who in _OTHERS and _of_others(sentence.words, start, end, clause)
        if not others and not (plain == 0 and who == "nobody" and _definite_thing(sentence.words, start, end, clause)):
            return None
        weak = True
        who = "other" if others else who
    family: Family = "third_party" if who == "other" else "could_not" if checker else rule.family
    if checker and checker[0].low in {"it", "they"}:
        clause = clause._replace(checker=None)  # a pronoun names nobody
    return worded(sentence, clause, Reading(family, "unverified", who == "ourselves", weak))


def _lays_down(words: grammar.Words, end: int) -> bool:
    """Say whether a rule is laid down: "those whose details cannot be confirmed will have to register again"."""
    after = words[end : end + _RULE]
    mark = next((n for n, w in enumerate(after) if w.has("PUNCT")), len(after))
    return any(w.has("WILL") for w in after[:mark])


def _of_users(words: grammar.Words, end: int) -> bool:
    """Say whether "unverified accounts" are meant that users hold: "most were unverified accounts"."""
    holds = words[end - 1].has("UNVERIFIED") and end < len(words) and words[end].bare in {"account", "accounts"}
    return holds and attributive(words, end - 1, end) is None


def _definite_thing(words: grammar.Words, start: int, end: int, clause: Clause) -> bool:
    """Say whether it is a thing of no kind known here, "the score could not be confirmed"; a claim may tell it."""
    object_ = words[slice(*clause.object)] if clause.object else ()
    sure = _able(words[start:end]) or words[end - 1].low not in english.WEAK
    return sure and bool(object_) and object_[0].low in _DEFINITE and not any(w.has("SEEN") for w in words[start:end])


def _able(matched: grammar.Words) -> bool:
    return any(w.has("CAN", "CANNOT", "ABLE", "UNABLE", "POSSIBLE", "HARD") for w in matched)


def _of_others(words: grammar.Words, start: int, end: int, clause: Clause) -> bool:
    """Say whether somebody who is no outlet tells of something told that he could not check, or confirm."""
    object_ = words[slice(*clause.object)] if clause.object else ()
    object_ = object_[: next((n for n, w in enumerate(object_) if w.has("OF")), len(object_))]
    kinds = {english.KIND.get(w.bare) for w in object_} - {None}
    if words[end - 1].has("VERIFYING"):
        return False  # whoever is checking something has not said that he could not
    if kinds & english.TELLING and not any(w.low in _CONFIRM for w in words[start:end]):
        return True
    pointing = not object_ or object_[0].low in english.POINTING
    told = bool(kinds & english.TOLD) or pointing or not kinds
    return told and _could_not_confirm(words[max(0, start - 1) : end])


def _could_not_confirm(matched: grammar.Words) -> bool:
    """Say whether it is confirming that was not possible: those who have not confirmed are read elsewhere."""
    able = any(w.has("CAN", "CANNOT", "ABLE", "UNABLE", "POSITION") for w in matched)
    return able and matched[-1].low in _CONFIRM and not matched[0].has("WHICH")


def _said_by_outlet(sentence: Sentence, clause: Clause, said_by: tuple[int, int]) -> Clause | None:
    """Return the clause as the outlet's own, where "X said it could not"; None where somebody else says so."""
    pronoun = clause.checker and [w.low for w in sentence.words[slice(*clause.checker)]] in (["it"], ["they"], ["we"])
    who = role(sentence.words[slice(*said_by)], sentence.outlets)
    own = who in {"ourselves", "outlet", "generic"} or (who == "name" and pronoun)
    if not own and clause.checker is None:
        return None
    checker = said_by if pronoun or clause.checker is None else clause.checker
    return clause._replace(start=min(clause.start, said_by[0]), checker=checker)
