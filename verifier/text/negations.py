"""Negations, and the words that each one turns round."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from verifier.text import negations_en as english
from verifier.text.hedges_en import BE
from verifier.text.lexicon import FUNCTION, NEGATION, TIME
from verifier.text.stems import stem_of
from verifier.text.words import Word


def is_negator(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` negates what follows it."""
    folded = words[at].folded
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if folded in english.BEFORE_THAT or folded in english.BEFORE_AS:
        return _follows(words, at + 1, english.LEADING_ON_TO if folded in english.BEFORE_THAT else english.AS)
    if folded == english.AGAINST:
        return _chosen_against(words, at)
    if folded not in english.NEGATORS:
        contracted = folded.endswith(english.CONTRACTED) and not _tells_when(words, at)
        return contracted or (folded, following) in english.INSTEAD or _stops_short(words, at)
    if folded in english.BEFORE_TO:
        return following == "to"
    if folded not in english.PLAIN:
        return True
    not_only = folded == "not" and (following in english.NOT_ONLY or _tells_when(words, at))
    return not (not_only or _bounds(words, at))


def _chosen_against(words: Sequence[Word], at: int) -> bool:
    """Say whether "against" tells what is not to be done: "voted by nine to five against selling the pier"."""
    before = [w.folded for w in words[max(0, at - english.CHOSEN_REACH) : at]]
    doing = at + 1 < len(words) and words[at + 1].folded.endswith("ing") and not words[at + 1].kinds & FUNCTION
    return not english.ADVISING.isdisjoint(before[-1:]) or (doing and not english.CHOOSING.isdisjoint(before))


def _stops_short(words: Sequence[Word], at: int) -> bool:
    """Say whether "short of alleging" starts here."""
    ahead = [w.folded for w in words[at : at + 3]]
    return (*ahead[:2],) == english.SHORT and ahead[-1].endswith("ing")


def _follows(words: Sequence[Word], at: int, wanted: Collection[str], reach: int = english.AS_REACH) -> bool:
    """Say whether one of the wanted words stands in the clause from `words[at]` on."""
    for word in words[at : at + reach]:
        if word.breaks or word.folded in wanted:
            return not word.breaks
    return False


def _bounds(words: Sequence[Word], at: int) -> bool:
    """Say whether "no fewer than" starts here."""
    ahead = words[at + 1 : at + 3]
    return len(ahead) > 1 and ahead[0].folded in english.COMPARED and ahead[1].folded == "than"


def _tells_when(words: Sequence[Word], at: int) -> bool:
    """Say whether "until" follows: what did not start until March did start."""
    return _follows(words, at + 1, frozenset({"until"}), english.UNTIL_REACH)


def negations(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the negating words, in order; those that hold their own negation ("unknown") too."""
    return tuple(words[n] for n in _leads(words) if words[n].folded in english.OPPOSITES or is_negator(words, n))


class Turned(NamedTuple):
    """`sides`: stem of a content word → whether it stands negated: True, False, or both. All else stands asserted.

    `nearest` holds the stems that stand right after a negator, and those that hold their own negation: of these
    the negation is certain, of words further on it is probable. `beside` holds all stems of the clauses with a
    negation: "no judgment is likely" and "a judgment is not likely" say the same.
    """

    sides: Mapping[str, frozenset[bool]]
    nearest: frozenset[str]
    beside: frozenset[str] = frozenset()

    def of(self, stem: str) -> frozenset[bool]:
        """Return whether the stem stands negated: True, False, or both."""
        return self.sides.get(stem, ASSERTED)


ASSERTED = frozenset({False})
NONE_TURNED = Turned({}, frozenset())


def polarities(words: Sequence[Word]) -> Turned:
    """Return which content words of `words` stand negated. Linear in the words.

    A word is negated where an odd number of negators govern it: "did not deny the theft" leaves the theft standing.
    """
    leads = _leads(words)
    if not leads:
        return NONE_TURNED
    negators = [at for at in leads if is_negator(words, at)]
    counts, nearest = _counts(words, leads, negators)
    held = {at: stem_of(english.OPPOSITES[words[at].folded]) for at in leads if words[at].folded in english.OPPOSITES}
    touched = {held.get(at, words[at].stem) for at in (*counts, *held)}
    sides: dict[str, set[bool]] = {}
    for at in [n for n, word in enumerate(words) if word.stem in touched or n in held]:
        stem = held.get(at, words[at].stem)
        if stem in touched and _content(words[at]):
            sides.setdefault(stem, set()).add((counts.get(at, 0) + (at in held)) % 2 == 1)
    sure = frozenset([words[at].stem for at in nearest]).union(held.values())
    return Turned({stem: frozenset(s) for stem, s in sides.items()}, sure, frozenset(_beside(words, leads, negators)))


def _beside(words: Sequence[Word], leads: Iterable[int], negators: Sequence[int]) -> Iterator[str]:
    """Yield the stems of the clauses that hold an odd number of negators."""
    done = 0
    for at in leads:
        if at < done:
            continue
        first, last = at, at + 1
        while first > done and not words[first].breaks and words[first - 1].folded not in english.PARTING:
            first -= 1
        while last < len(words) and not words[last].breaks and words[last].folded not in english.PARTING:
            last += 1
        if (bisect_left(negators, last) - bisect_left(negators, first)) % 2:
            yield from (w.stem for w in words[first:last])
        done = last


def _counts(
    words: Sequence[Word], leads: Iterable[int], negators: Sequence[int]
) -> tuple[Mapping[int, int], list[int]]:
    """Count the negators that govern each word, and list the words nearest to one."""
    counts: dict[int, int] = {}
    nearest: list[int] = []
    negating = frozenset(negators)
    for at in leads:
        governed: list[int] = []
        if at in negating and _is_denied(words, at):
            governed = _called_false(words, at)
            nearest.extend(governed[:1])
        elif at in negating:
            governed = _governed(words, _told_after(words, at))
            nearest.extend(_sure(words, at, governed))
        elif words[at].folded in english.FALSE or words[at].folded in english.WRONG:
            belied = _belied(words, at)
            nearest.extend(belied[:1])
            governed = belied or _called_false(words, at)
        for one in governed:
            counts[one] = counts.get(one, 0) + 1
    return counts, nearest


def _sure(words: Sequence[Word], at: int, governed: Sequence[int]) -> Sequence[int]:
    """Return those of the governed words that the negator at `at` negates for certain: the first that is no name.

    After "no warning was" what was not done to it too.
    """
    if words[at].folded in english.ALL_SURE:
        return governed
    plain = [n for n in governed if not words[n].capital] or governed
    done = words[at].folded == "no" and any(
        w.folded in english.BEFORE_NOT for n in plain[1:2] for w in words[max(at, n - 2) : n]
    )
    return plain[: 1 + done]


def _belied(words: Sequence[Word], at: int) -> list[int]:
    """Return the indices of the content words that "reports that … were wrong" belies, the last first."""
    verb = at - 1 if at and words[at - 1].folded in BE else 0
    for index in range(verb - 1, max(0, verb - english.REPORT_REACH), -1):
        if words[index].breaks:
            break
        if words[index].folded == "that" and words[index - 1].folded in english.REPORTS:
            return [n for n in range(verb - 1, index, -1) if _content(words[n])]
    return []


def _leads(words: Sequence[Word]) -> list[int]:
    """Return the indices of the words that may negate."""
    return [at for at, w in enumerate(words) if w.kinds & NEGATION]


def _called_false(words: Sequence[Word], at: int) -> list[int]:
    """Return the indices of the content words of which `words[at]` is said: "report" in "the report is false"."""
    if words[at].folded in english.WRONG:
        return []
    verb = next((n for n in range(at - 1, max(-1, at - 3), -1) if words[n].folded in BE), None)
    found: list[int] = []
    for index in range(verb or 0, max(-1, (verb or 0) - 4 * english.REACH), -1):
        if _content(words[index]) and index != verb:
            found.append(index)
        if words[index].breaks or len(found) == english.REACH:
            break
    return found if verb is not None else []


def _is_denied(words: Sequence[Word], at: int) -> bool:
    """Say whether what stands before it is what somebody denies: "the charge is denied by the mayor"."""
    ends = at + 1 == len(words) or words[at + 1].breaks or words[at + 1].folded == "by"
    return ends and words[at].folded == "denied" and any(w.folded in BE for w in words[max(0, at - 2) : at])


def _content(word: Word) -> bool:
    return not word.kinds & (FUNCTION | TIME) and not word.folded.endswith(english.ADVERB)


def _told_after(words: Sequence[Word], at: int) -> int:
    """Return the index after the negator: after "that" where it denies what stands there, after "nowhere … does".

    After "not to be taken as" too.
    """
    leading = {"that"} if words[at].folded in english.DENYING else english.INVERTING.get(words[at].folded, frozenset())
    for index in range(at + 1, min(len(words), at + 1 + english.AS_REACH) if leading else 0):
        if words[index].folded in leading:
            return index + 1
        if words[index].folded in english.SAYING:
            break
    if words[at].folded not in english.FLAT:
        return at + 1
    near = range(at + 1, min(len(words) - 1, at + 1 + english.TAKEN_REACH))
    return next((n + 2 for n in near if words[n].folded in english.TAKEN and words[n + 1].folded == "as"), at + 1)


def _closes(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` is "not" and ends its clause, or "nobody" whose verb does: "nobody did"."""
    if words[at].folded in english.NO_SUBJECT and at + 1 < len(words) and words[at + 1].folded in english.BEFORE_NOT:
        at += 1
    elif words[at].folded != "not" and not words[at].folded.endswith(english.CONTRACTED):
        return False
    return at + 1 == len(words) or words[at + 1].breaks or words[at + 1].starts


def _left_out(words: Sequence[Word], at: int) -> list[int]:
    """Return the verb that "not" at the end of its clause leaves out: "said the jury was hung. It was not."."""
    verb = next((n for n in range(at - 1, max(-1, at - 4), -1) if words[n].breaks or words[n].starts), 0)
    before = (n for n in range(verb - 1, max(-1, verb - 4 * english.REACH), -1) if _content(words[n]))
    return [n for n in (next(before, -1),) if n >= 0]


def _after_mark(words: Sequence[Word], at: int) -> bool:
    """Say whether more than a space stands before `words[at]`: a quotation begins or ends."""
    return words[at].start - words[at - 1].end > 1


def _governed(words: Sequence[Word], at: int) -> list[int]:
    """Return the indices of the content words that a negator before `words[at]` turns round."""
    found: list[int] = []
    if words[at - 1].folded in english.BEFORE_THAT and at < len(words) and words[at].folded in english.AS:
        return found  # "rejected as untrue": what follows says what it was called
    if _closes(words, at - 1):
        return _left_out(words, at - 1)
    reach = 1 if at and words[at - 1].folded in english.NEXT_ONLY else english.REACH
    alone = at > 0 and words[at - 1].folded in english.NO_SUBJECT
    for index in range(at, min(len(words), at + 4 * english.REACH)):
        word = words[index]
        if word.starts or word.folded in english.ENDS or not reach:
            break
        if (word.breaks and (found or alone)) or (found and (word.folded == "as" or _after_mark(words, index))):
            break
        if word.folded in english.SAYING and index > at and words[index - 1].folded in english.JOINING:
            break
        if found and words[at - 1].folded in english.PREPOSED and word.folded in english.BEFORE_NOT:
            break  # "a visit without notice was considered"
        if _content(word):
            found.append(index)
            reach -= not word.capital
    return found
