"""Who does what to whom in a text, against its evidence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.lexicon import FUNCTION, NUMBER, TIME
from verifier.text.negations_en import RELATIVE
from verifier.text.relations_en import RELATIONS
from verifier.text.senses import are_alike
from verifier.text.voices_of_verbs_en import (
    AGENT,
    AUXILIARY,
    BEING,
    DETERMINING,
    DOING,
    MODAL,
    NO_PARTICIPLE,
    NO_ROLES,
    OBJECTS,
    OPENING,
    UNCHANGED,
)
from verifier.text.words import Word
from verifier.text.words_en import IRREGULAR

REACH = 12
"""Words on either side of a verb that are looked at: whoever stands further off is seldom its subject or object."""
NO_VERB = FUNCTION | NUMBER | TIME
"""Kinds of words that are no verbs."""
NOBODY: frozenset[str] = frozenset()
BEYOND = frozenset("for in on at to with from after before during against over under into".split())
"""They end the phrase of whoever does it: "paid by the city for 1,150 meters"."""
AGENTS = 7
"""Words after "by" that may name whoever does it: "by the neighbouring state of Carvia"."""
MEASURING = frozenset({"at"})
"""Prepositions that a measure may follow, which is an object: "owe at least 40 crowns"."""
LOOKED_AT = 3
"""Places of one word in the evidence that are looked at."""


class Roles(NamedTuple):
    """Who does, and to whom it is done, by the stems of the evidence; `sure` where the verb's voice is.

    `by`: the doer is told after "by".
    """

    doer: frozenset[str]
    done_to: frozenset[str]
    sure: bool
    by: bool = False


def swapped_roles(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for the first verb of the text whose doer is whom the evidence has it done to, or the reverse."""
    said, evidence = aligned.said.words, aligned.evidence.words
    for at, word in enumerate(said):
        if word.kinds & NO_VERB:
            continue
        sure = _is_verb(said, at)
        if not sure and not _may_be_verb(said, at):
            continue
        places = [p for p in aligned.at(word)[:LOOKED_AT] if _is_the_verb(evidence, p, word)]
        if places and all(_turned(aligned, at, p, strict=not (sure or _is_verb(evidence, p))) for p in places):
            yield Problem("doubt", f"who does and to whom it is done are not as in the evidence: “{word.text}”")
            return


def _is_the_verb(evidence: Sequence[Word], place: int, word: Word) -> bool:
    """Say whether the place in the evidence may be the verb that `word` tells of."""
    return _is_verb(evidence, place) or (evidence[place].stem == word.stem and _may_be_verb(evidence, place))


def _turned(aligned: Aligned, at: int, place: int, *, strict: bool) -> bool:
    """Say whether the roles at two verbs are exchanged; `strict` where neither need be a verb."""
    one, other = aligned.said.words[at], aligned.evidence.words[place]
    same_verb = one.stem == other.stem
    if same_verb and _voice_turned(aligned, at, place):
        return True
    ours, theirs = _roles(aligned.said.words, at, aligned), _roles(aligned.evidence.words, place, None)
    if not (ours.sure and theirs.sure) or not ours.doer.isdisjoint(theirs.doer):
        return False
    does = not ours.doer.isdisjoint(theirs.done_to - theirs.doer)
    suffers = not ours.done_to.isdisjoint(theirs.doer - theirs.done_to)
    if strict or not (same_verb or are_alike(one.stem, other.stem)):
        return does and suffers
    return does or suffers or (ours.by and theirs.by)


def _voice_turned(aligned: Aligned, at: int, place: int) -> bool:
    """Say whether the same subject has the same verb in the other voice: "crew was shot at", "crew shot at"."""
    said, evidence = aligned.said.words, aligned.evidence.words
    ours, theirs = _led(said, at), _led(evidence, place)
    if ours is None or theirs is None or ours[1] == theirs[1] or not _may_lead(said[ours[0]]):
        return False
    if said[ours[0]].stem != evidence[theirs[0]].stem:
        return False
    active, verb = (evidence, place) if ours[1] else (said, at)
    return _has_object(active, verb) or _auxiliaries(active, verb)[0] < verb


def _may_lead(word: Word) -> bool:
    """Say whether the word may be a verb's subject: a thing, or "who"."""
    return not word.kinds & FUNCTION or word.folded in {"who", "which", "that"}


def _led(words: Sequence[Word], at: int) -> tuple[int, bool] | None:
    """Return the index of the word before a verb and its auxiliaries, and whether they make it passive."""
    first, passive = _auxiliaries(words, at)
    return (first - 1, passive) if first and not words[first].breaks else None


def _auxiliaries(words: Sequence[Word], at: int) -> tuple[int, bool]:
    """Return where the auxiliaries before a verb start, and whether they make it passive."""
    first, passive = at, False
    while first > max(0, at - REACH) and not words[first].breaks and _is_auxiliary(words[first - 1]):
        first -= 1
        passive = passive or words[first].folded in BEING
    return first, passive and _is_participle(words[at])


def _is_auxiliary(word: Word) -> bool:
    return word.folded in AUXILIARY or word.folded.endswith("ly")


def _is_participle(word: Word) -> bool:
    folded = word.folded
    return (
        folded.endswith("ed")
        or folded in UNCHANGED
        or (folded in IRREGULAR and not folded.endswith(NO_PARTICIPLE) and folded != word.stem)
    )


def _is_surely_active(words: Sequence[Word], at: int) -> bool:
    """Say whether a verb without "was" is active: after "had", before its object, or the only verb of its clause.

    A verb form before a preposition may be a participle: "a guide dismissed for her candour".
    """
    first, _ = _auxiliaries(words, at)
    following = words[at + 1].folded if at + 1 < len(words) and not words[at + 1].breaks else ""
    if words[at].breaks:
        return following in OBJECTS and not any(w.folded in BEING for w in words[max(0, at - REACH) : at])
    if first < at or _has_object(words, at):
        return True
    if following in RELATIONS and following not in MEASURING:
        return False
    others = [w for w in _clause(words, at) if w is not words[at] and w.folded != "to"]
    return not any(w.folded in BEING or w.folded in MODAL or _is_participle(w) for w in others)


def _has_object(words: Sequence[Word], at: int) -> bool:
    """Say whether an object follows, as it does no participle: not "the statement read by a lawyer"."""
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        following is not None
        and not following.breaks
        and (following.folded in OBJECTS or following.folded[0].isdigit())
    )


def _clause(words: Sequence[Word], at: int) -> Sequence[Word]:
    """Return the words of the clause that holds `words[at]`."""
    first, last = at, at + 1
    while first > at - REACH and first and not words[first].breaks and words[first - 1].folded not in OPENING:
        first -= 1
    while last < min(len(words), at + REACH) and not words[last].breaks and words[last].folded not in OPENING:
        last += 1
    return words[first:last]


def _is_verb(words: Sequence[Word], at: int) -> bool:
    """Say whether the word may be a verb, by its form or by what stands before it."""
    word = words[at]
    if word.kinds & NO_VERB or not word.folded[0].isalpha() or (word.capital and not word.starts):
        return False
    before = words[at - 1].folded if at and not word.breaks else ""
    if not at or before in DETERMINING or word.folded in NO_ROLES or word.folded.endswith("ly"):
        return False
    formed = word.folded.endswith("ed") or (word.folded in IRREGULAR and word.folded != word.stem)
    return formed or before in MODAL or (before in BEING and not word.folded.endswith("s"))


def _may_be_verb(words: Sequence[Word], at: int) -> bool:
    """Say whether an uninflected word may be the verb of its clause: none of the others is one, by form."""
    word = words[at]
    if not at or word.breaks or word.capital or word.kinds & NO_VERB or not word.folded[0].isalpha():
        return False
    if words[at - 1].folded in DETERMINING or word.folded in NO_ROLES or word.folded.endswith("ly"):
        return False
    if word.folded.endswith(DOING) and not word.stem.endswith(DOING):
        return False
    return not any(
        w.folded in BEING or w.folded in MODAL or _is_participle(w)
        for w in _clause(words, at)
        if w is not word and w.folded != "to"
    )


def _roles(words: Sequence[Word], at: int, aligned: Aligned | None) -> Roles:
    """Return the roles at a verb, by its voice and by what stands before and after it."""
    first, passive = _auxiliaries(words, at)
    behind = range(at + 1, min(len(words), at + REACH))
    by = next((n for n in behind if words[n].folded == AGENT and _is_agent(words, n)), None)
    bare = first == at
    passive = passive or (bare and by == at + 1)
    going_on = any(w.folded in BEING for w in words[first:at])
    if not passive and words[at].folded.endswith("ing") and not going_on:
        return Roles(NOBODY, NOBODY, sure=False)
    if first and words[first - 1].folded in RELATIVE:
        first -= 1
    before = _stems(words, range(first - 1, max(-1, first - 1 - REACH), -1), aligned)
    if passive:
        doer = _stems(words, _agent(words, by), aligned) if by is not None else NOBODY
        return Roles(doer, before, sure=True, by=bool(doer))
    after = _stems(words, range(at + 1, min(len(words), at + 1 + REACH)), aligned)
    return Roles(before, after, sure=_is_surely_active(words, at))


def _agent(words: Sequence[Word], by: int) -> range:
    """Return where the words stand for whoever does it: up to where, when or for what he does."""
    last = by + 1
    while last < min(len(words), by + 1 + AGENTS) and words[last].folded not in BEYOND:
        last += 1
    return range(by + 1, last)


def _is_agent(words: Sequence[Word], at: int) -> bool:
    """Say whether the "by" here starts "by somebody", and not "by noon" or "by a third"."""
    if words[at].breaks:
        return False
    for word in words[at + 1 : at + 5]:
        if word.breaks or (word.kinds & (NUMBER | TIME) and word.folded not in DETERMINING):
            return False
        if not word.kinds & FUNCTION and word.folded not in OBJECTS and word.folded != "almost":
            return True
    return False


def _stems(words: Sequence[Word], places: range, aligned: Aligned | None) -> frozenset[str]:
    """Return the stems of the things at `places`, up to the end of the clause."""
    found: list[str] = []
    for n in places:
        ahead = places.step > 0
        if words[n].folded in OPENING or (ahead and words[n].breaks):
            break
        plain = words[n].kinds & (FUNCTION | NUMBER | TIME) or _is_auxiliary(words[n])
        if not plain and words[n].folded[0].isalpha():
            found.append((aligned.stem(words[n]) if aligned else None) or words[n].stem)
        if not ahead and words[n].breaks:
            break
    return frozenset(found)
