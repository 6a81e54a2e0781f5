"""What is told against a claim without a verb of denying: "was not aware of any such order", "no such order"."""

from collections.abc import Iterator

from verifier.text.verification.acts import Stance
from verifier.text.verification.agreement import GIVING_ACCOUNTS, agrees
from verifier.text.verification.clauses import Clause
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import Words, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject
from verifier.text.verification.readings import follows, shown, stance_on, tells_of

TRIGGERS = frozenset(
    "similar same matching identical "
    "sceptical skeptical doubtful dubious counter odds scrutiny aware unaware record records reports knowledge such "
    "heard never stand hold add stack water happened happen occur occurred exist place consistent line tallies tallied "
    "tally chimes chime squares match matches matched fits misrepresents misrepresented misstates misstated distorts "
    "distorted overstates overstated exaggerates misquotes misquoted twists misreads otherwise story picture account "
    "accounts version versions opposite innocence innocent".split()
)
"""None of what is read here is without one of these."""

MISSTATING = frozenset(
    "misrepresents misrepresented misstates misstated distorts distorted overstates overstated exaggerates misquotes "
    "misquoted twists misreads".split()
)
STANDING = frozenset("stand hold add stack".split())
HAPPENING = frozenset("happened happen occur occurred exist".split())
DOUBTING = frozenset("sceptical skeptical doubtful dubious".split())
TELLING = frozenset(
    "tell tells told say says said suggest suggests suggested show shows showed indicate indicates indicated paint "
    "paints painted found".split()
)
VERSIONS = frozenset("story picture account accounts version versions".split())
DIFFERENT = frozenset("different another conflicting contradictory opposite contrary".split())
MAINTAINING = frozenset(
    "maintain maintains maintained protest protests protested insist insists insisted proclaimed proclaims".split()
)


def contradictions(sentence: Words) -> Iterator[Stance]:
    """Yield the stances of the sentence that do so."""
    for at, word in enumerate(sentence):
        if word.low not in TRIGGERS:
            continue
        read = _doubted(sentence, at) or _unaware(sentence, at) or _no_such(sentence, at) or _never(sentence, at)
        read = read or _misstates(sentence, at)
        if found := read or agrees(sentence, at) or _otherwise(sentence, at) or _innocent(sentence, at):
            yield found


def _doubted(sentence: Words, at: int) -> Stance | None:
    """Read "analysts were sceptical of the claim", "the claim runs counter to official figures"."""
    if sentence[at].low in DOUBTING and at + 2 < len(sentence) and sentence[at + 1].has("PREP", "OF"):
        told = (at + 2, object_end(sentence, at + 2))
        return stance_on(sentence, at, main_subject(sentence, at), told, "denied") if tells_of(sentence, told) else None
    against = follows(sentence, at, "counter", "to") or follows(sentence, at, "odds", "with")
    up = sentence[at].low in STANDING and follows(sentence, at + 1, "up")
    held = (up or sentence[at].low in {"scrutiny", "water"}) and any(
        w.has("NOT", "DIDNT") for w in sentence[max(0, at - 6) : at]
    )
    if not (against or held):
        return None
    told = main_subject(sentence, at) or (0, at)
    stop = next((n for n in range(*told) if sentence[n].low in {"run", "runs", "ran"}), told[1])
    told = told[0], stop
    return stance_on(sentence, at, None, told, "false") if tells_of(sentence, told) else None


def _unaware(sentence: Words, at: int) -> Stance | None:
    """Read "was not aware of any such order", "had no record of the incident"; what is told above must be meant."""
    low = sentence[at].low
    none = low in {"record", "records", "knowledge", "reports"} and at > 0 and sentence[at - 1].low == "no"
    heard = low == "heard" and group(sentence, at).negated
    aware = heard or (low == "aware" and group(sentence, at).negated)
    if not (none or aware or low == "unaware") or at + 2 >= len(sentence) or not sentence[at + 1].has("OF"):
        return None
    told = (at + 2, object_end(sentence, at + 2))
    verb = at - 1 - none
    verb -= sentence[verb].low in "“\"'‘"  # said it had “no record of any dealings”
    who = (subject_start(sentence, group(sentence, at).start), group(sentence, at).start)
    who = who if who[0] < who[1] and not none else (subject_start(sentence, verb), verb)
    if who[0] >= who[1]:
        return None
    sure = any(w.low == "such" for w in sentence[slice(*told)])
    return stance_on(sentence, at, who, told, "denied")._replace(weak=not sure)


def _no_such(sentence: Words, at: int) -> Stance | None:
    """Read "no such meeting took place", "there had been no such order"."""
    if sentence[at].low != "such" or not at or sentence[at - 1].low != "no" or at + 1 >= len(sentence):
        return None
    if sentence[at + 1].has("PUNCT") or follows(sentence, at + 1, "thing"):
        return None
    return stance_on(sentence, at, None, (at - 1, at + 2), "false")


def _never(sentence: Words, at: int) -> Stance | None:
    """Read "the meeting never took place", "the order did not exist", of something told above."""
    low = sentence[at].low
    if low == "happened" and follows(sentence, at - 2, "not", "what") and sentence[at - 3].has("IS"):
        told = (subject_start(sentence, at - 3), at - 3)
        return stance_on(sentence, at - 3, None, told, "false") if told[0] < told[1] else None
    happens = low in HAPPENING or (low == "place" and at > 1 and sentence[at - 1].low in {"took", "take"})
    before = sentence[max(0, at - 4) : at]
    verb = next((n for n in range(max(0, at - 4), at) if sentence[n].has("NOT", "DIDNT")), None)
    if not happens or verb is None or any(w.has("WILL") for w in before):
        return None
    start = group(sentence, verb).start
    told = (subject_start(sentence, start), start)
    between = sentence[verb + 1 : at]
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    whole = low in {"exist", "place"} or after is None or after.has("PUNCT", "ADV") or after.low in {"as", "the"}
    if told[0] >= told[1] or not whole or any(w.has("SAY", "TO") or w.low == "what" for w in between):
        return None  # "customers that do not exist", "did not say what happened", "did not happen on its soil"
    points = sentence[told[0]].low in {"it", "this", "that"}
    if not (sentence[told[0]].has("DET") or points):
        return None  # "ghosts do not exist"
    return stance_on(sentence, verb, None, told, "false")._replace(weak=not points)


def _misstates(sentence: Words, at: int) -> Stance | None:
    """Read "the post misrepresents the study"."""
    verb = group(sentence, at)
    told = (subject_start(sentence, verb.start), verb.start)
    earlier = any(w.low == "earlier" for w in sentence[slice(*told)])  # a correction: "an earlier version misstated"
    if (
        sentence[at].low not in MISSTATING
        or earlier
        or verb.negated
        or verb.wished
        or verb.passive
        or told[0] >= told[1]
    ):
        return None
    return stance_on(sentence, at, None, told, "false") if tells_of(sentence, told) or shown(sentence, told) else None


def _otherwise(sentence: Words, at: int) -> Stance | None:
    """Read "the records suggest otherwise", "official data tell a different story"."""
    story = sentence[at].low in VERSIONS and sentence[at - 1].low in DIFFERENT
    telling = TELLING | GIVING_ACCOUNTS if story else TELLING
    verb = next((n for n in range(at - 1, max(-1, at - 5), -1) if sentence[n].low in telling), None)
    if verb is None or not (story or sentence[at].low == "otherwise" or follows(sentence, at - 1, "the", "opposite")):
        return None
    start = group(sentence, verb).start
    who = (subject_start(sentence, start), start)
    clause = Clause(who[0], at + 1, trimmed_subject(sentence, who) if who[0] < start else None, None, relative=False)
    return Stance(clause, "denied", at, weak=False) if not group(sentence, verb).wished else None


def _innocent(sentence: Words, at: int) -> Stance | None:
    """Read "maintained her innocence", "insists that he is innocent"; a plea of not guilty is a step of a trial."""
    innocent = sentence[at].low == "innocent" and sentence[at - 1].has("IS")
    verb = next((n for n in range(at - 1, max(-1, at - 5), -1) if sentence[n].low in MAINTAINING), None)
    if verb is None or not (innocent or sentence[at].low == "innocence") or group(sentence, verb).wished:
        return None
    who = main_subject(sentence, group(sentence, verb).start)
    start = who[0] if who else verb
    return Stance(
        Clause(start, at + 1, trimmed_subject(sentence, who), None, relative=False), "denied", verb, weak=False
    )
