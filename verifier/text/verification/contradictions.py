"""What is told against a claim without a verb of denying: "was not aware of any such order", "predates the war"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.grammar import REACH, Words, object_end, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject

TRIGGERS = frozenset(
    "sceptical skeptical doubtful dubious counter odds scrutiny aware unaware record knowledge such never happened "
    "exist place predates predated predate dates unrelated miscaptioned mislabelled mislabeled recycled outdated "
    "context genuine authentic altered manipulated doctored edited tampered manipulation tampering editing "
    "actually fact ai artificial consistent line tallies tallied chimes squares there".split()
)
"""None of what is read here is without one of these."""

_DOUBTING = frozenset("sceptical skeptical doubtful dubious".split())
_ELSEWHERE = frozenset(
    "predates predated predate unrelated miscaptioned mislabelled mislabeled recycled outdated".split()
)
_ALTERING = stances.ALTERED | frozenset("manipulated doctored manipulation tampering editing tampered".split())
_MADE = frozenset("created generated made produced".split())
_HOLD = frozenset("believe believes believed consider considers considered judged deemed".split())
_PHRASES: tuple[tuple[str, ...], ...] = (
    ("counter", "to"), ("at", "odds", "with"), ("up", "to", "scrutiny"), ("out", "of", "context"), ("dates", "from"),
    ("dates", "back"), ("in", "fact", "from"), ("actually", "from"), ("hold", "up"),
)  # fmt: skip


def contradictions(sentence: Words) -> Iterator[Stance]:
    """Yield the stances of the sentence that do so."""
    for at, word in enumerate(sentence):
        if word.low not in TRIGGERS:
            continue
        read = _doubted(sentence, at) or _unaware(sentence, at) or _no_such(sentence, at) or _never(sentence, at)
        read = read or _agrees(sentence, at) or _there_was_no(sentence, at)
        if found := read or _elsewhere(sentence, at) or _unaltered(sentence, at) or _held(sentence, at):
            yield found
            if found.sense == "false":
                return  # "dates from 2019 and is unrelated to it"


def _follows(sentence: Words, at: int, *wanted: str) -> bool:
    return [w.low for w in sentence[at : at + len(wanted)]] == list(wanted)


def _stance(sentence: Words, at: int, who: Range | None, object_: Range, sense: Sense) -> Stance:
    who = trimmed_subject(sentence, who)
    start, end = min(who[0] if who else object_[0], object_[0]), max(at + 1, object_[1])
    return Stance(Clause(start, end, who, object_, relative=False), sense, at, weak=False)


def _told(sentence: Words, part: Range) -> bool:
    words = sentence[slice(*part)]
    return any(english.KIND.get(w.bare) in {"account", "number"} or w.bare in stances.ACCUSATIONS for w in words)


def _shown(sentence: Words, part: Range) -> bool:
    return any(english.KIND.get(w.bare) in english.SHOWN for w in sentence[slice(*part)])


def _doubted(sentence: Words, at: int) -> Stance | None:
    """Read "analysts were sceptical of the claim", "the claim runs counter to official figures"."""
    if sentence[at].low in _DOUBTING and at + 2 < len(sentence) and sentence[at + 1].has("PREP", "OF"):
        told = (at + 2, object_end(sentence, at + 2))
        return _stance(sentence, at, main_subject(sentence, at), told, "denied") if _told(sentence, told) else None
    against = _follows(sentence, at, "counter", "to") or _follows(sentence, at, "odds", "with")
    held = sentence[at].low == "scrutiny" and any(w.has("NOT", "DIDNT") for w in sentence[max(0, at - 6) : at])
    if not (against or held):
        return None
    told = main_subject(sentence, at) or (0, at)
    stop = next((n for n in range(*told) if sentence[n].low in {"run", "runs", "ran"}), told[1])
    told = told[0], stop
    return _stance(sentence, at, None, told, "false") if _told(sentence, told) else None


def _unaware(sentence: Words, at: int) -> Stance | None:
    """Read "was not aware of any such order", "had no record of the incident"; what is told above must be meant."""
    low = sentence[at].low
    none = low in {"record", "knowledge"} and at > 0 and sentence[at - 1].low == "no"
    aware = low == "aware" and group(sentence, at).negated
    if not (none or aware or low == "unaware") or at + 2 >= len(sentence) or not sentence[at + 1].has("OF"):
        return None
    told = (at + 2, object_end(sentence, at + 2))
    verb = at - 1 - none
    who = (subject_start(sentence, group(sentence, at).start), group(sentence, at).start)
    who = who if who[0] < who[1] and not none else (subject_start(sentence, verb), verb)
    if who[0] >= who[1]:
        return None
    sure = any(w.low == "such" for w in sentence[slice(*told)])
    return _stance(sentence, at, who, told, "denied")._replace(weak=not sure)


def _no_such(sentence: Words, at: int) -> Stance | None:
    """Read "no such meeting took place", "there had been no such order"."""
    if sentence[at].low != "such" or not at or sentence[at - 1].low != "no" or at + 1 >= len(sentence):
        return None
    if not sentence[at + 1].has("PLAIN") or _follows(sentence, at + 1, "thing"):
        return None
    return _stance(sentence, at, None, (at - 1, at + 2), "false")


def _never(sentence: Words, at: int) -> Stance | None:
    """Read "the meeting never took place", "the order did not exist", of something told above."""
    low = sentence[at].low
    happens = low in {"happened", "exist"} or (low == "place" and at > 1 and sentence[at - 1].low in {"took", "take"})
    before = sentence[max(0, at - 4) : at]
    verb = next((n for n in range(max(0, at - 4), at) if sentence[n].has("NOT", "DIDNT")), None)
    if not happens or verb is None or any(w.has("WILL") for w in before):
        return None
    start = group(sentence, verb).start
    told = (subject_start(sentence, start), start)
    told = told if told[0] < told[1] else (max(0, start - 1), start)
    return _stance(sentence, verb, None, told, "false")._replace(weak=sentence[told[0]].low not in {"it", "this"})


def _elsewhere(sentence: Words, at: int) -> Stance | None:
    """Read "the video predates the war", "the picture is unrelated", "the footage dates from 2014"."""
    low = sentence[at].low
    phrase = any(_follows(sentence, at - len(p) + 1 + n, *p) for p in _PHRASES[3:] for n in range(len(p)) if at >= n)
    if low == "fact" and at and sentence[at - 1].low == "in":
        return _in_fact(sentence, at)
    made = low in {"ai", "artificial"} and any(w.low in _MADE for w in sentence[max(0, at - 4) : at])
    if not (phrase or made or low in _ELSEWHERE):
        return None
    start = next((n for n in range(at, max(-1, at - 8), -1) if sentence[n].has("IS", "BEEN", "HAVE")), at)
    told = (subject_start(sentence, start), start)
    if told[0] >= told[1] or not _shown(sentence, told):
        return None
    found = next((n for n in range(*told) if sentence[n].low in {"showed", "shows", "found", "finds"}), None)
    told = (found + 1, told[1]) if found is not None and found + 1 < told[1] else told
    return _stance(sentence, at, None, told, "false")


def _in_fact(sentence: Words, at: int) -> Stance | None:
    """Read "in fact, the photo was taken in 2011"."""
    after = sentence[at + 1 : at + 14]
    made = any(w.low in stances.FILMED | {"taken", "shot", "from", "shows", "made"} for w in after)
    thing = next((n for n in range(at + 1, min(len(sentence), at + 8)) if _shown(sentence, (n, n + 1))), None)
    return _stance(sentence, at, None, (thing, thing + 1), "false") if made and thing is not None else None


def _there_was_no(sentence: Words, at: int) -> Stance | None:
    """Read "said there had been no sabotage", of something told above."""
    if sentence[at].low != "there" or not any(w.has("SAY") for w in sentence[max(0, at - 3) : at]):
        return None
    no = next((n for n in range(at + 2, min(len(sentence) - 1, at + 5)) if sentence[n].low == "no"), None)
    if no is None or not sentence[no - 1].has("IS", "BEEN") or sentence[no + 1].low in stances.EVIDENCE:
        return None
    told = (no, object_end(sentence, no))
    return _stance(sentence, at, main_subject(sentence, at), told, "denied")._replace(weak=True)


def _unaltered(sentence: Words, at: int) -> Stance | None:
    """Read "the recording had not been altered", "found no signs of manipulation in the video"."""
    if sentence[at].low not in _ALTERING:
        return None
    verb = group(sentence, at)
    before = sentence[max(0, at - 4) : at]
    signs = any(w.low == "no" for w in before) and any(w.has("OF") for w in before)
    if signs:
        near = (max(0, at - 14), min(len(sentence), at + 8))
        return _stance(sentence, at, main_subject(sentence, at), near, "true") if _shown(sentence, near) else None
    told = (subject_start(sentence, verb.start), verb.start)
    if not verb.negated or verb.wished or told[0] >= told[1] or not _shown(sentence, told):
        return None
    return _stance(sentence, at, None, told, "true")


def _agrees(sentence: Words, at: int) -> Stance | None:
    """Read "their account was consistent with hospital records"."""
    agrees = sentence[at].low in {"consistent", "tallies", "tallied", "chimes", "squares", "line"}
    if not agrees or not _follows(sentence, at + 1, "with") or at + 2 >= len(sentence):
        return None
    verb = group(sentence, at - (sentence[at].low == "line"))
    start = verb.start
    told = (subject_start(sentence, start), start)
    if verb.negated or verb.wished or told[0] >= told[1] or not _told(sentence, told):
        return None
    who = (at + 2, object_end(sentence, at + 2))
    clause = Clause(told[0], who[1], who, told, relative=False)
    return Stance(clause, "confirmed", at, weak=False) if who[0] < who[1] else None


def _held(sentence: Words, at: int) -> Stance | None:
    """Read "we have seen the document and believe it to be genuine"."""
    if sentence[at].low not in stances.TRUE:
        return None
    holds = next((n for n in range(at - 1, max(-1, at - 6), -1) if sentence[n].low in _HOLD), None)
    if holds is None or group(sentence, holds).negated or holds + 1 >= at:
        return None
    near = (max(0, holds - REACH), at)
    shown = next((n for n in range(*near) if english.KIND.get(sentence[n].bare) in english.SHOWN), None)
    if shown is None:
        return None
    who = main_subject(sentence, holds)
    stop = next((n for n in range(*who) if sentence[n].low in _HOLD), who[1]) if who else 0
    return _stance(sentence, at, (who[0], stop) if who else None, (shown, shown + 1), "confirmed")
