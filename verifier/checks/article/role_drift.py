"""Whether the same people stay what they were called, and their act what it was said to be."""

from collections.abc import Iterator, Sequence

from verifier.checks.article.counted import Counted, Repeated, repeated
from verifier.checks.article.counted_en import ROLE
from verifier.checks.article.purposes_en import CONTRASTS, NEGATING, REACH, Contrast
from verifier.checks.article.tellers import new_source
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.checks.passage import Passage
from verifier.schema import Span
from verifier.text.lexicon import FUNCTION
from verifier.text.spans import Interval
from verifier.text.words import Word

SHARED = 2
"""Names or other content words that two sentences must share before both are taken to be about the same people."""
LEAD = 10
"""Words before an act among which the people who do it are looked for."""
ROLES = frozenset(ROLE)
ALIKE = 6
"""Sentences on either side of a contrast that are compared: more would cost the square of a text that repeats it."""


def role_drift(grounds: Grounds) -> Found:
    """Compare what the same people are called, and to what end the same act is said to have been done.

    Catches: a number of people with one role above and another below ("around 40 Karsovan instructors", "all 40
    Karsovan soldiers"); an escape that is elsewhere a departure "in search of" something; a resignation that is
    elsewhere a dismissal; an abduction that is a rescue. A doubt; nothing where a new source tells the second.
    Misses: a single person whose role changes; people without a number; purposes told in other words.

    Fails: Around 40 Karsovan instructors were moved south. ¶ Around 40 Karsovan soldiers went by train.
    Passes: Around 40 Karsovan instructors were moved south. ¶ Around 40 Karsovan instructors went with 60 soldiers.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    roles = len({ROLE[w] for w in grounds.passage.folded & ROLES})
    contrasts = [c for c in CONTRASTS if _both(c, grounds.passage)]
    if roles < SHARED and not contrasts:
        yield NotApplicable("nobody is called by two roles, and no act is told in two ways")
        return
    if roles >= SHARED:
        yield from _drifting(grounds)
    for contrast in contrasts:
        yield from _contrasted(contrast, grounds)


def _both(contrast: Contrast, passage: Passage) -> bool:
    return not contrast.told.isdisjoint(passage.folded) and _tells_other(contrast, passage)


def _tells_other(contrast: Contrast, passage: Passage) -> bool:
    told = not contrast.other.isdisjoint(passage.folded)
    return told and (not contrast.aims or any(f" {aim} " in passage.running for aim in contrast.aims))


def _drifting(grounds: Grounds) -> Iterator[Problem]:
    for above, below in repeated(grounds, _has_roles):
        if _other_role(above, below):
            spans = tuple(Span.cut(grounds.article.text, c.interval) for c in (above, below))
            reason = f"the same people change their role: “{spans[0].quote}” above, “{spans[1].quote}” below"
            yield Problem("doubt", reason, spans)
            return


def _has_roles(value: Repeated) -> bool:
    """Say whether those whom the number counts go by two roles anywhere."""
    return len({ROLE[noun] for noun in value.nouns if noun in ROLE}) > 1


def _other_role(above: Counted, below: Counted) -> bool:
    """Say whether one number of people, who share a mark or are "all" of them, have two roles."""
    roles = ROLE.get(above.head or ""), ROLE.get(below.head or "")
    if None in roles or roles[0] == roles[1]:
        return False
    return not above.marks.isdisjoint(below.marks) or (below.whole and not below.marks)


def _contrasted(contrast: Contrast, grounds: Grounds) -> Iterator[Problem]:
    sentences = [grounds.passage.cut((s,)) for s in grounds.sentences.intervals]
    told = [(n, s) for n, s in enumerate(sentences) if not contrast.told.isdisjoint(s.folded)][:ALIKE]
    other = [(n, s) for n, s in enumerate(sentences) if _tells_other(contrast, s)][:ALIKE]
    for first, one in told:
        for second, two in other:
            places = _places(contrast, one, two) if first != second else None
            if places and not new_source(grounds, *sorted((first, second))):
                spans = tuple(Span.cut(grounds.article.text, p) for p in sorted(places))
                reason = f"{contrast.what} changes: “{spans[0].quote}” above, “{spans[1].quote}” below"
                yield Problem("doubt", reason, spans)
                return


def _places(contrast: Contrast, one: Passage, two: Passage) -> tuple[Interval, Interval] | None:
    """Return where the act is told in the two ways, if the same people do it."""
    first = next((at for at, w in enumerate(one.words) if w.folded in contrast.told), None)
    second = next((end for at in range(len(two.words)) if (end := _end(contrast, two, at))), None)
    if first is None or second is None or _denied(one.words, first) or _denied(two.words, second[0]):
        return None
    people = _people(one.words, first), _people(two.words, second[0])
    if len(people[0] & people[1]) < SHARED:
        return None
    words = one.words
    lead = first - 2 if first > 1 and words[first - 1].folded == "to" else first
    return Interval(words[lead].start, words[first].end), Interval(two.words[second[0]].start, two.words[second[1]].end)


def _end(contrast: Contrast, passage: Passage, at: int) -> tuple[int, int] | None:
    """Return the first and last word of the second way's words, from `at` on."""
    words = passage.words
    if words[at].folded not in contrast.other:
        return None
    if not contrast.aims:
        return at, at
    for begin in range(at + 1, min(len(words), at + REACH)):
        for aim in contrast.aims:
            length = aim.count(" ") + 1
            if " ".join(w.folded for w in words[begin : begin + length]) == aim:
                return at, _object(words, begin + length)
    return None


def _object(words: Sequence[Word], at: int) -> int:
    """Return the index of the last word of what is sought."""
    last = at
    while last + 1 < min(len(words), at + 3) and not (words[last + 1].breaks or words[last + 1].kinds & FUNCTION):
        last += 1
    return min(last, len(words) - 1)


def _denied(words: Sequence[Word], at: int) -> bool:
    return any(w.folded in NEGATING for w in words[max(0, at - LEAD) : at])


def _people(words: Sequence[Word], at: int) -> frozenset[str]:
    """Return the stems of who does it: the content words before the act in its sentence."""
    return frozenset(w.stem for w in words[max(0, at - LEAD) : at] if not w.kinds & FUNCTION)


CHECK = ArticleCheck("role_drift", 1, role_drift)
