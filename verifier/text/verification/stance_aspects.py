"""The aspects of what a stance confirms or disputes: where and when a film was made, whether it is real."""

from verifier.text.verification import stances_en as words_en
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.grammar import REACH, Words
from verifier.text.verification.objects import Aspect
from verifier.text.verification.wording import Sentence, Wording

_TELLING_ASPECT: dict[str, Aspect] = {"geoloca": "location", "identif": "identity"}
"""Verbs, by their first letters, that tell which aspect of something was checked."""
_MADE = frozenset({"shot", "taken", "made"})


def aspects_of(sentence: Sentence, stance: Stance, found: Wording) -> tuple[Aspect, ...]:
    """The aspects of what is shown: where and when it was filmed, or whether it is real."""
    if stance.sense not in {"false", "denied", "confirmed"}:
        return found.aspects
    words = sentence.words[max(0, stance.at - REACH) : stance.at + REACH]
    object_ = sentence.words[slice(*stance.clause.object)] if stance.clause.object else ()
    shown = any(english.KIND.get(w.bare) in english.SHOWN for w in object_)
    if stance.sense in {"false", "denied"}:
        fake = shown and any(w.low in words_en.FALSE_PLAIN for w in words)
        return ("authenticity",) if fake else found.aspects
    if stance.clause.object is None:
        return found.aspects
    if told := _TELLING_ASPECT.get(sentence.words[stance.at].low[:7]):
        return (told,)
    return (
        _filmed(words, shown=shown)
        or (_placed(words) if found.status == "verified_by_publisher" else ())
        or found.aspects
    )


def _filmed(words: Words, *, shown: bool) -> tuple[Aspect, ...]:
    """Read "was filmed near Orm", "was shot on Monday"."""
    for word, joint, after in zip(words, words[1:], words[2:], strict=False):
        if (word.low in words_en.FILMED or (shown and word.low in _MADE)) and joint.has("PREP"):
            return ("date",) if after.low in english.TIMES or after.low[0].isdigit() else ("location",)
    return ()


def _placed(words: Words) -> tuple[Aspect, ...]:
    """The place and the date, where both are said to have been verified; not what a "but not" leaves open."""
    but = next((n for n, w in enumerate(words) if w.low in {"but", "though", "although", ";"}), len(words))
    kinds = [english.KIND.get(w.bare) for w in words[:but]]
    named: list[Aspect] = [kind for kind in kinds if kind in {"location", "date"}]
    return tuple(dict.fromkeys(named))
