"""What is told of a film, a picture, a document itself: "it predates the war", "it had not been altered"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Range
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import REACH, Word, Words, subject_start
from verifier.text.verification.groups import group, main_subject
from verifier.text.verification.readings import follows, shown, stance_on, subject_of

TRIGGERS = frozenset(
    "predates predated predate dates unrelated miscaptioned mislabelled mislabeled misattributed misdated recycled "
    "outdated context "
    "genuine authentic real altered manipulated doctored edited tampered manipulation tampering editing fact ai "
    "artificial actually nothing not show shows showed depict feature claims seems purports appears another "
    "from different elsewhere ago before years previous search appeared posted published uploaded shared circulated "
    "circulating online broadcast".split()
)
"""None of what is read here is without one of these."""

_IT = frozenset({"it", "they"})
ELSEWHERE = frozenset(
    "predates predated predate unrelated miscaptioned mislabelled mislabeled misattributed misdated recycled "
    "outdated".split()
)
ALTERING = stances.ALTERED | frozenset("manipulated doctored manipulation tampering editing tampered".split())
OTHER_TIMES = frozenset("another different elsewhere ago before years previous unrelated".split())
SHARED = frozenset("appeared posted published uploaded shared circulated circulating online broadcast".split())
OLD = frozenset("first same identical originally earlier already older".split())
"""With one of these it was shared before, and so does not show what is told now."""
OTHER_THINGS = frozenset("another different game film movie exercise drill simulator earlier previous".split())
_YEAR = 4
"""Digits of a year."""
NOT_SO = frozenset("from of recent new related connected linked".split())
_BACK = 14
"""Words from the thing to what is told of it, another verb between."""
_SIGNS = stances.SIGNS | stances.EVIDENCE
MADE = frozenset("created generated made produced".split())
HOLD = frozenset("found finds believe believes believed consider considers considered judged deemed".split())
_PHRASES: tuple[tuple[str, ...], ...] = (
    ("out", "of", "context"), ("dates", "from"), ("dates", "back"), ("in", "fact", "from"), ("actually", "from"),
    ("actually", "shows"), ("actually", "showed"),
    ("nothing", "to", "do", "with"),
)  # fmt: skip


_IN_PHRASES = frozenset(word for phrase in _PHRASES for word in phrase)


def on_material(sentence: Words) -> Iterator[Stance]:
    """Yield the stances of the sentence on something shown."""
    for at, word in enumerate(sentence):
        if word.low not in TRIGGERS:
            continue
        read = _shows_not(sentence, at) or _shows_none(sentence, at) or _elsewhere(sentence, at)
        if found := read or _unaltered(sentence, at) or _held(sentence, at):
            yield found
            if found.sense == "false":
                return  # "dates from 2019 and is unrelated to it"


def _elsewhere(sentence: Words, at: int) -> Stance | None:
    """Read "the video predates the war", "the picture is unrelated", "the footage dates from 2014"."""
    low = sentence[at].low
    phrase = low in _IN_PHRASES and any(
        follows(sentence, at - n, *p) for p in _PHRASES for n, word in enumerate(p) if word == low and at >= n
    )
    if low == "search" and at and sentence[at - 1].low == "image":
        return _found_elsewhere(sentence, at)
    if low == "fact" and at and sentence[at - 1].low == "in":
        return _in_fact(sentence, at)
    older = low in SHARED and _shared_before(sentence, at)
    taken = (
        older or (low in OTHER_TIMES and _taken_before(sentence, at)) or (low == "from" and _from_another(sentence, at))
    )
    machine = low == "ai" or follows(sentence, at, "artificial", "intelligence")
    generated = machine and any(w.low in MADE for w in sentence[max(0, at - 4) : at])
    if not (phrase or taken or generated or low in ELSEWHERE):
        return None
    start = next((n for n in range(at, max(-1, at - 8), -1) if sentence[n].has("IS", "BEEN", "HAVE")), at)
    start = group(sentence, start).start
    told = subject_of(sentence, start)
    if not shown(sentence, told):
        told = _thing_before(sentence, start) or told
    it = generated and sentence[told[0]].low in _IT
    if told[0] >= told[1] or not (it or shown(sentence, told)) or any(w.has("TO") for w in sentence[slice(*told)]):
        return None
    found = next((n for n in range(*told) if sentence[n].low in {"showed", "shows", "found", "finds"}), None)
    told = (found + 1, told[1]) if found is not None and found + 1 < told[1] else told
    return stance_on(sentence, at, None, told, "false")


def _thing_before(sentence: Words, at: int) -> Range | None:
    """Return the thing of which "found that the video is from Orm and dates back to May" tells: the last before it."""
    for n in range(at - 1, max(-1, at - _BACK), -1):
        if sentence[n].has("PUNCT", "TO"):
            return None
        if shown(sentence, (n, n + 1)):
            return n, n + 1
    return None


def _found_elsewhere(sentence: Words, at: int) -> Stance | None:
    """Read "a reverse image search shows the photo was taken in Orm": what is told of it is not so."""
    after = range(at + 1, min(len(sentence), at + REACH))
    shows = next((n for n in after if sentence[n].low in stances.SHOWING), None)
    made = any(sentence[n].low in stances.FILMED | {"taken", "shot", "appeared", "published"} for n in after)
    old = any(sentence[n].low in OLD or _is_year(sentence[n]) for n in after)
    first = at if old else shows if made and shows is not None else len(sentence)
    thing = next((n for n in after if n > first and shown(sentence, (n, n + 1))), None)
    return stance_on(sentence, at, None, (thing, thing + 1), "false") if thing is not None else None


def _shared_before(sentence: Words, at: int) -> bool:
    """Say whether "first appeared in 2018", "has been online since May", "was posted three years ago" stands there."""
    before = {w.low for w in sentence[max(0, at - _BACK) : at]}
    after = sentence[at + 1 : at + 7]
    dated = any(_is_year(w) or w.low == "ago" for w in after)
    return dated and (not before.isdisjoint(OLD) or any(w.low == "since" for w in after))


def _is_year(word: Word) -> bool:
    return word.low.isdigit() and len(word.low) == _YEAR


def _from_another(sentence: Words, at: int) -> bool:
    """Say whether "is from another war", "comes from a video game", "is from 2016" stands there."""
    after = sentence[at + 1 : at + 5]
    other = any(w.low in OTHER_THINGS or _is_year(w) for w in after)
    return other and (sentence[at - 1].has("IS") or sentence[at - 1].low in {"comes", "came", "taken", "shot"})


def _taken_before(sentence: Words, at: int) -> bool:
    """Say whether "was filmed in another country", "was taken years before": what is told is of something else."""
    before = [w.low for w in sentence[max(0, at - 6) : at]]
    return not stances.FILMED.isdisjoint(before) or "taken" in before or "shot" in before


def _in_fact(sentence: Words, at: int) -> Stance | None:
    """Read "in fact, the photo was taken in 2011"."""
    after = sentence[at + 1 : at + 14]
    made = any(w.low in stances.FILMED | {"taken", "shot", "from", "shows", "made"} for w in after)
    thing = next((n for n in range(at + 1, min(len(sentence), at + 8)) if shown(sentence, (n, n + 1))), None)
    return stance_on(sentence, at, None, (thing, thing + 1), "false") if made and thing is not None else None


def _unaltered(sentence: Words, at: int) -> Stance | None:
    """Read "the recording had not been altered", "found no signs of manipulation in the video"."""
    if sentence[at].low not in ALTERING:
        return None
    verb = group(sentence, at)
    before = sentence[max(0, at - 4) : at]
    signs = any(w.low == "no" for w in before) and any(w.has("OF") for w in before)
    if signs:
        near = (max(0, at - 14), min(len(sentence), at + 8))
        return stance_on(sentence, at, main_subject(sentence, at), near, "true") if shown(sentence, near) else None
    told = (subject_start(sentence, verb.start), verb.start)
    if verb.wished or told[0] >= told[1]:
        return None
    if no_sign_that(sentence, told[0]) and (shown(sentence, told) or sentence[told[0]].low in _IT):
        return stance_on(sentence, at, None, told, "true")
    return stance_on(sentence, at, None, told, "true") if verb.negated and shown(sentence, told) else None


def no_sign_of_altering(sentence: Words, at: int) -> bool:
    """Say whether the evidence or sign at `at` would be "that it had been edited"."""
    material = no_sign_that(sentence, at + 2) and (shown(sentence, (at, at + 5)) or sentence[at + 2].low in _IT)
    return material and any(w.low in ALTERING for w in sentence[at + 2 : at + 9])


def no_sign_that(sentence: Words, at: int) -> bool:
    """Say whether "no indication that" stands right before the words at `at`."""
    if at >= len(sentence) or not follows(sentence, at - 1, "that") or not follows(sentence, at - 3, "no"):
        return False
    return sentence[at - 2].low in _SIGNS


def _shows_not(sentence: Words, at: int) -> Stance | None:
    """Read "the video does not show the march", "the picture is not what it claims to be"."""
    seems = sentence[at].low in {"claims", "seems", "purports", "appears"} and follows(sentence, at - 2, "what", "it")
    verb = group(sentence, at - 3 if seems else at)
    told = (subject_start(sentence, verb.start), verb.start)
    negated = verb.negated or (seems and sentence[at - 3].low == "not")
    other = (
        sentence[at].low == "not"
        and sentence[at - 1].has("IS")
        and any(w.low in NOT_SO for w in sentence[at + 1 : at + 2])
    )
    if not (other or ((seems or sentence[at].low in {"show", "depict", "feature"}) and negated)):
        return None
    if told[0] >= told[1] or not shown(sentence, told):
        return None
    return stance_on(sentence, at, None, told, "false")


def _shows_none(sentence: Words, at: int) -> Stance | None:
    """Read "satellite imagery shows no damage to the plant", of something told above."""
    start = group(sentence, at).start
    who = subject_of(sentence, start)
    no = sentence[at].low in {"show", "shows", "showed"} and at + 1 < len(sentence) and sentence[at + 1].low == "no"
    things = sentence[slice(*who)]
    if not no or not (shown(sentence, who) or any(w.low in stances.ARCHIVED | {"imagery"} for w in things)):
        return None
    told = (at + 1, object_end(sentence, at + 1))
    return stance_on(sentence, at, who, told, "denied")._replace(weak=True) if told[0] < told[1] else None


def _held(sentence: Words, at: int) -> Stance | None:
    """Read "we have seen the document and believe it to be genuine"."""
    if sentence[at].low not in stances.TRUE:
        return None
    holds = next((n for n in range(at - 1, max(-1, at - 6), -1) if sentence[n].low in HOLD), None)
    if holds is None or group(sentence, holds).negated or holds + 1 >= at:
        return None
    near = (max(0, holds - REACH), at)
    shown = next((n for n in range(*near) if english.KIND.get(sentence[n].bare) in english.SHOWN), None)
    if shown is None:
        return None
    who = main_subject(sentence, holds)
    stop = next((n for n in range(*who) if sentence[n].low in HOLD), who[1]) if who else 0
    return stance_on(sentence, at, (who[0], stop) if who else None, (shown, shown + 1), "confirmed")
