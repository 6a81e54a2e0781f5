"""What readers of stances share: the words that stand somewhere, the subject of a verb, and the stance made of both."""

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.grammar import Words, subject_start
from verifier.text.verification.groups import main_subject, trimmed_subject


def follows(sentence: Words, at: int, *wanted: str) -> bool:
    """Say whether these words stand there, in lower case."""
    if not 0 <= at < len(sentence) or sentence[at].low != wanted[0]:
        return False
    return [w.low for w in sentence[at : at + len(wanted)]] == [*wanted]


def subject_of(sentence: Words, verb: int) -> Range:
    """Return the subject of the verb, or of the first verb where it is the second: "is old and has nothing to do"."""
    left = subject_start(sentence, verb)
    if left == verb and verb and sentence[verb - 1].low == "and":
        return main_subject(sentence, verb) or (verb, verb)
    return left, verb


def stance_on(sentence: Words, at: int, who: Range | None, object_: Range, sense: Sense) -> Stance:
    """Return the stance that `who`, if anybody, takes on the object with the word at `at`."""
    who = trimmed_subject(sentence, who)
    start, end = min(who[0] if who else object_[0], object_[0]), max(at + 1, object_[1])
    return Stance(Clause(start, end, who, object_, relative=False), sense, at, weak=False)


def tells_of(sentence: Words, part: Range) -> bool:
    """Say whether the words name something told: a claim, a figure, an accusation."""
    words = sentence[slice(*part)]
    return any(english.KIND.get(w.bare) in {"account", "number"} or w.bare in stances.ACCUSATIONS for w in words)


def shown(sentence: Words, part: Range) -> bool:
    """Say whether the words name a film, a picture or a document."""
    return any(english.KIND.get(w.bare) in english.SHOWN for w in sentence[slice(*part)])
