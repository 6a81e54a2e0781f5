"""What a text denies and asserts against what its evidence does."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from verifier.checks.compare.aligned import Aligned
from verifier.checks.compare.tempered import milder
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Severity
from verifier.text.antonyms_en import CONVERSE, OPPOSITE
from verifier.text.hedges_en import WEAKENED
from verifier.text.lexicon import FUNCTION, NEGATION
from verifier.text.negations import ASSERTED, Turned
from verifier.text.negations_en import ADVERB, CONDITIONS, FALSE, FALSELY, STOPPING, WRONG
from verifier.text.omissions import lone_negation, omission
from verifier.text.relations_en import RELATIONS, SWITCHES
from verifier.text.senses import are_alike, excluded, is_general, negated, negates
from verifier.text.voices_of_verbs_en import BEING
from verifier.text.words import Word

EMPTY: frozenset[str] = frozenset()
LEADING = RELATIONS.keys() | frozenset(w for pair in SWITCHES for w in pair)
"""Little words that turn with what they lead to: "first A and then B" is "B after A"; see `relations`."""
LOOKED_AT = 4
"""Places of one word that are looked at: a bound on the cost for texts that repeat it."""
ENDINGS = (ADVERB, "ing")
"""Of two words from the thesaurus that shut one another out both end so, or neither: "taking" against "back" tells
nothing."""


def turned(whole: Aligned, within: Aligned, careful: frozenset[str] = EMPTY) -> Iterator[Problem]:
    """Yield a fault for each word that one of the two negates and the other does not.

    Two that undo one another, "did not pass" for "failed", are doubts. So is a stray negation of what is told, and one
    left out from before the words that hung on it. A word in the place of its opposite is looked for `within` the
    evidence, the rest in the `whole` of its sentences. What stands beside nothing that both have counts for less. The
    `careful` stems may be negated where the evidence does not: "could not confirm" for "efforts to confirm it failed".
    """
    said, evidence = whole.said, whole.evidence
    if said is evidence:
        return
    ours, theirs = said.polarities, evidence.polarities
    shared = (ours.nearest | theirs.nearest) & (said.stems | ours.sides.keys()) & (evidence.stems | theirs.sides.keys())
    flipped = [s for s in sorted(shared) if ours.of(s).isdisjoint(theirs.of(s)) and not _shifted(s, ours, theirs)]
    flipped = [s for s in flipped if s not in careful or ours.of(s) == ASSERTED]
    opposed = [] if said.stems <= within.evidence.stems else list(_opposed(within))
    for stem in flipped:
        word = next((w.text for w in said.words if w.stem == stem), stem)
        denied = "denied here and asserted" if ours.of(stem) != ASSERTED else "asserted here and denied"
        problem = Problem("fault", f"“{word}” is {denied} in the evidence")
        yield problem if _in_place(stem, whole) and not opposed else milder(problem)
    if opposed:
        yield from map(milder, opposed) if flipped else opposed
    if not flipped:
        yield from _lone(said, evidence)
    hangs = not flipped and (evidence.kinds & NEGATION or not evidence.folded.isdisjoint(CONDITIONS))
    lost = omission(said.words, evidence.words) if hangs else None
    if lost is not None:
        yield Problem("doubt", f"“{lost.word.text}”, on which “{lost.kept.text}” hangs in the evidence, is left out")
    wrongly = _wrongly(whole)
    if wrongly is not None:
        yield Problem("doubt", f"“{wrongly.text}” of the evidence is left out, and what it stands before is not")
    stray = said.negated and not flipped and not evidence.negated and ours.nearest.isdisjoint(careful)
    if stray and not _denies_opposite(said, evidence):
        problem = Problem("doubt", f"“{said.negated[0].text}” is here, and nothing in the evidence is negated")
        yield problem if _negates_told(whole) else milder(problem)


def _wrongly(aligned: Aligned) -> Word | None:
    """Return "wrongly" of the evidence where the text tells what it stands before, and calls nothing wrong."""
    said, evidence = aligned.said, aligned.evidence
    if evidence.folded.isdisjoint(FALSELY) or said.negated or not said.folded.isdisjoint(FALSELY | FALSE | WRONG):
        return None
    pairs = pairwise(evidence.words)
    return next((w for w, after in pairs if w.folded in FALSELY and after.stem in said.stems), None)


def _negates_told(aligned: Aligned) -> bool:
    """Say whether the text negates a word that stands for one of the evidence."""
    negated = (s for s, sides in aligned.said.polarities.sides.items() if True in sides)
    return any(s in aligned.evidence.stems or s in aligned.meant for s in negated)


def _lone(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a fault for a negation that one of the two has, and the other in the very same words has not."""
    more = len(said.negated) - len(evidence.negated)
    dropped = lone_negation(evidence.words, said.words) if more < 0 else None
    if dropped is not None:
        yield Problem("fault", f"“{dropped.text}” of the evidence is left out, and what stands around it is not")
    added = lone_negation(said.words, evidence.words) if more > 0 else None
    if added is not None:
        yield Problem("fault", f"“{added.text}” is put in between words of the evidence")


def _in_place(stem: str, aligned: Aligned) -> bool:
    """Say whether the stem is told of the same in both."""
    ours = islice((n for n, w in enumerate(aligned.said.words) if w.stem == stem), LOOKED_AT)
    theirs = aligned.evidence.places.get(stem, ())[:LOOKED_AT]
    return any(aligned.in_place(n, m) for n in ours for m in theirs)


def _denies_opposite(said: Passage, evidence: Passage) -> bool:
    """Say whether the text negates the opposite of what the evidence asserts: "did not pass" for "failed"."""
    denied = (s for s, sides in said.polarities.sides.items() if True in sides)
    return any(not OPPOSITE.get(s, EMPTY).isdisjoint(evidence.stems) for s in denied)


def _shifted(stem: str, ours: Turned, theirs: Turned) -> bool:
    """Say whether whoever asserts the stem negates something else in its clause, or negates it by another word."""
    return stem in (ours if ours.of(stem) == ASSERTED else theirs).beside


def unsaid_negation(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt where the evidence negates what the text repeats in other words, and the text negates nothing."""
    said, evidence = aligned.said, aligned.evidence
    if said.negated or not evidence.negated or not said.folded.isdisjoint(WEAKENED):
        return
    negated = {s for s, sides in evidence.polarities.sides.items() if True in sides}
    if any(negates(s, n) for s in said.stems for n in negated):
        return
    for word in said.words:
        meant = aligned.stem(word)
        if (
            meant in negated
            and not word.kinds & FUNCTION
            and not word.capital
            and True not in said.polarities.of(word.stem)
        ):
            told_otherwise = any(OPPOSITE.get(s, EMPTY) & evidence.stems for s in said.stems - evidence.stems)
            if not told_otherwise and ASSERTED.isdisjoint(evidence.polarities.of(meant)):
                yield Problem("doubt", f"“{word.text}” is asserted here, and the evidence negates it")
            return


def _opposed(aligned: Aligned) -> Iterator[Problem]:
    """Yield a problem for each word in whose place the evidence has its opposite, where neither is negated.

    A fault by the table of opposites, if it is a word of content, a doubt by a thesaurus or by a table of rivals,
    "amber" for "white"; milder where nothing near the two is the same. Nothing where another word of the evidence says
    the same.
    """
    left = aligned.left
    for place in _own(aligned):
        word = aligned.said.words[place]
        rivals = {*excluded(word.stem, left), *negated(word.stem, left)}
        places = ((stem, n) for stem, n in left.items() if stem in rivals) if rivals else ()
        at = next((n for stem, n in places if _are_opposed(place, stem, n, aligned)), None)
        if at is not None and not _said_otherwise(word, aligned):
            other = aligned.evidence.words[at]
            sure = other.stem in OPPOSITE.get(word.stem, EMPTY) and word.folded not in LEADING
            severity: Severity = "fault" if sure else "doubt"
            problem = Problem(severity, f"“{word.text}” is here, and “{other.text}” in the evidence")
            yield problem if aligned.in_place(place, at) else milder(problem)


def _own(aligned: Aligned) -> Iterator[int]:
    """Yield where the words of the text stand that the evidence has not; the first of each stem."""
    seen = set(aligned.evidence.stems)
    for at, word in enumerate(aligned.said.words):
        if word.stem not in seen:
            seen.add(word.stem)
            yield at


def _are_opposed(place: int, stem: str, at: int, aligned: Aligned) -> bool:
    """Say whether a word and a stem of the evidence that it excludes are told so: "long" is not against "shortly"."""
    word = aligned.said.words[place]
    other = aligned.evidence.words[at]
    if at and aligned.evidence.words[at - 1].folded in STOPPING:
        return False
    if stem != other.stem:
        return False
    known = stem in OPPOSITE.get(word.stem, EMPTY)
    if not known and ((word.kinds | other.kinds) & FUNCTION or is_general(word) or is_general(other)):
        return False
    if known and stem in CONVERSE.get(word.stem, EMPTY) and _turns_voice(place, at, aligned):
        return False
    endings = (ADVERB,) if known or negates(word.stem, stem) else ENDINGS
    same_form = all(word.folded.endswith(e) == other.folded.endswith(e) for e in endings)
    return same_form and aligned.said.polarities.of(word.stem) == ASSERTED == aligned.evidence.polarities.of(other.stem)


def _turns_voice(place: int, at: int, aligned: Aligned) -> bool:
    """Say whether one of the two stands in the passive: who "was sent" a letter "received" it."""
    said, evidence = aligned.said.words, aligned.evidence.words
    return _is_passive(said, place) != _is_passive(evidence, at)


def _is_passive(words: Sequence[Word], at: int) -> bool:
    return any(w.folded in BEING for w in words[max(0, at - 2) : at])


def _said_otherwise(word: Word, aligned: Aligned) -> bool:
    """Say whether another word of the evidence says the same as the word."""
    return any(are_alike(word.stem, stem) for stem in aligned.left)
