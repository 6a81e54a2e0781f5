"""What is told against a claim without a verb of denying: "was not aware of any such order", "no such order"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import Words, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject

TRIGGERS = frozenset(
    "similar same matching identical "
    "sceptical skeptical doubtful dubious counter odds scrutiny aware unaware record records reports knowledge such "
    "never stand hold add stack water happened happen occur occurred exist place consistent line tallies tallied "
    "tally chimes chime squares match matches matched fits misrepresents misrepresented misstates misstated distorts "
    "distorted overstates overstated exaggerates misquotes misquoted twists misreads otherwise story picture opposite "
    "innocence".split()
)
"""None of what is read here is without one of these."""

_MISSTATING = frozenset(
    "misrepresents misrepresented misstates misstated distorts distorted overstates overstated exaggerates misquotes "
    "misquoted twists misreads".split()
)
_STANDING = frozenset("stand hold add stack".split())
_GIVING_ACCOUNTS = frozenset("gave gives give given told tell provided offered".split())
_HAPPENING = frozenset("happened happen occur occurred exist".split())
_DOUBTING = frozenset("sceptical skeptical doubtful dubious".split())
_TELLING = frozenset(
    "tell tells told say says said suggest suggests suggested show shows showed indicate indicates indicated paint "
    "paints painted found".split()
)
_MAINTAINING = frozenset(
    "maintain maintains maintained protest protests protested insist insists insisted proclaimed proclaims".split()
)


def contradictions(sentence: Words) -> Iterator[Stance]:
    """Yield the stances of the sentence that do so."""
    for at, word in enumerate(sentence):
        if word.low not in TRIGGERS:
            continue
        read = _doubted(sentence, at) or _unaware(sentence, at) or _no_such(sentence, at) or _never(sentence, at)
        read = read or _misstates(sentence, at)
        if found := read or _agrees(sentence, at) or _otherwise(sentence, at) or _innocent(sentence, at):
            yield found


def follows(sentence: Words, at: int, *wanted: str) -> bool:
    """Say whether these words stand there, in lower case."""
    return [w.low for w in sentence[at : at + len(wanted)]] == list(wanted)


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


def _told(sentence: Words, part: Range) -> bool:
    words = sentence[slice(*part)]
    return any(english.KIND.get(w.bare) in {"account", "number"} or w.bare in stances.ACCUSATIONS for w in words)


def shown(sentence: Words, part: Range) -> bool:
    """Say whether the words name a film, a picture or a document."""
    return any(english.KIND.get(w.bare) in english.SHOWN for w in sentence[slice(*part)])


def _doubted(sentence: Words, at: int) -> Stance | None:
    """Read "analysts were sceptical of the claim", "the claim runs counter to official figures"."""
    if sentence[at].low in _DOUBTING and at + 2 < len(sentence) and sentence[at + 1].has("PREP", "OF"):
        told = (at + 2, object_end(sentence, at + 2))
        return stance_on(sentence, at, main_subject(sentence, at), told, "denied") if _told(sentence, told) else None
    against = follows(sentence, at, "counter", "to") or follows(sentence, at, "odds", "with")
    up = sentence[at].low in _STANDING and follows(sentence, at + 1, "up")
    held = (up or sentence[at].low in {"scrutiny", "water"}) and any(
        w.has("NOT", "DIDNT") for w in sentence[max(0, at - 6) : at]
    )
    if not (against or held):
        return None
    told = main_subject(sentence, at) or (0, at)
    stop = next((n for n in range(*told) if sentence[n].low in {"run", "runs", "ran"}), told[1])
    told = told[0], stop
    return stance_on(sentence, at, None, told, "false") if _told(sentence, told) else None


def _unaware(sentence: Words, at: int) -> Stance | None:
    """Read "was not aware of any such order", "had no record of the incident"; what is told above must be meant."""
    low = sentence[at].low
    none = low in {"record", "records", "knowledge", "reports"} and at > 0 and sentence[at - 1].low == "no"
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
    happens = low in _HAPPENING or (low == "place" and at > 1 and sentence[at - 1].low in {"took", "take"})
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
    if not (sentence[told[0]].has("DET") or sentence[told[0]].low == "it"):
        return None  # "ghosts do not exist"
    return stance_on(sentence, verb, None, told, "false")._replace(weak=sentence[told[0]].low not in {"it", "this"})


def _misstates(sentence: Words, at: int) -> Stance | None:
    """Read "the post misrepresents the study"."""
    verb = group(sentence, at)
    told = (subject_start(sentence, verb.start), verb.start)
    earlier = any(w.low == "earlier" for w in sentence[slice(*told)])  # a correction: "an earlier version misstated"
    if (
        sentence[at].low not in _MISSTATING
        or earlier
        or verb.negated
        or verb.wished
        or verb.passive
        or told[0] >= told[1]
    ):
        return None
    return stance_on(sentence, at, None, told, "false") if _told(sentence, told) or shown(sentence, told) else None


def _alike(sentence: Words, at: int) -> Stance | None:
    """Read "two colleagues gave similar accounts", "told the same story"."""
    after = sentence[at + 1].bare if at + 1 < len(sentence) else ""
    verb = next((n for n in range(at - 1, max(0, at - 4), -1) if sentence[n].low in _GIVING_ACCOUNTS), None)
    if verb is None or english.KIND.get(after) != "account" or group(sentence, verb).negated:
        return None
    start = group(sentence, verb).start
    who = (subject_start(sentence, start), start)
    clause = Clause(who[0], at + 2, trimmed_subject(sentence, who), None, relative=False)
    return Stance(clause, "confirmed", verb, weak=False) if who[0] < who[1] else None


def _agrees(sentence: Words, at: int) -> Stance | None:
    """Read "their account was consistent with hospital records", "images that match the descriptions"."""
    if sentence[at].low in {"similar", "same", "matching", "identical"}:
        return _alike(sentence, at)
    if sentence[at].low in {"match", "matches", "matched", "fits"}:
        return _matches(sentence, at)
    agrees = sentence[at].low in {"consistent", "tally", "tallies", "tallied", "chime", "chimes", "squares", "line"}
    if not agrees or not follows(sentence, at + 1, "with") or at + 2 >= len(sentence):
        return None
    if any(w.low in {"found", "finds"} for w in sentence[max(0, at - 4) : at]):
        return _found_to_agree(sentence, at)
    verb = group(sentence, at - (sentence[at].low == "line"))
    start = verb.start
    told = (subject_start(sentence, start), start)
    who = (at + 2, object_end(sentence, at + 2))
    if shown(sentence, told) and _told(sentence, who):
        told, who = who, told  # "images are consistent with his account"
    if verb.negated or verb.wished or told[0] >= told[1] or not _told(sentence, told):
        return None
    clause = Clause(min(told[0], who[0]), max(told[1], who[1]), who, told, relative=False)
    return Stance(clause, "confirmed", at, weak=False) if who[0] < who[1] else None


def _found_to_agree(sentence: Words, at: int) -> Stance | None:
    """Read "reviewed the statements and found them consistent with her account"."""
    told, who = (at + 2, object_end(sentence, at + 2)), main_subject(sentence, at)
    return stance_on(sentence, at, who, told, "confirmed") if who and _told(sentence, told) else None


def _matches(sentence: Words, at: int) -> Stance | None:
    """Read "images that match the descriptions", "his story matches the log"."""
    told, start = (at + 1, object_end(sentence, at + 1)), group(sentence, at).start
    if told[0] >= told[1] or group(sentence, at).negated or group(sentence, at).wished:
        return None
    subject = (subject_start(sentence, start), start)
    story = subject[0] < subject[1] and any(english.KIND.get(w.bare) == "account" for w in sentence[slice(*subject)])
    shown = any(english.KIND.get(w.bare) in english.SHOWN or w.low in stances.ARCHIVED for w in sentence[:start])
    told_of = any(english.KIND.get(w.bare) == "account" for w in sentence[slice(*told)][:4])
    if not (story or (shown and told_of)) or sentence[told[1] - 1].low in {"another", "other"}:
        return None
    who, told = (told, subject) if story else (main_subject(sentence, start), told)
    who = trimmed_subject(sentence, who)
    clause = Clause(min(told[0], who[0] if who else at), max(told[1], at + 1), who, told, relative=False)
    return Stance(clause, "confirmed", at, weak=False)


def _otherwise(sentence: Words, at: int) -> Stance | None:
    """Read "the records suggest otherwise", "official data tell a different story"."""
    story = sentence[at].low in {"story", "picture"} and sentence[at - 1].low in {"different", "another"}
    verb = next((n for n in range(at - 1, max(-1, at - 5), -1) if sentence[n].low in _TELLING), None)
    if verb is None or not (story or sentence[at].low == "otherwise" or follows(sentence, at - 1, "the", "opposite")):
        return None
    start = group(sentence, verb).start
    who = (subject_start(sentence, start), start)
    clause = Clause(who[0], at + 1, trimmed_subject(sentence, who) if who[0] < start else None, None, relative=False)
    return Stance(clause, "denied", at, weak=False) if not group(sentence, verb).wished else None


def _innocent(sentence: Words, at: int) -> Stance | None:
    """Read "she has always maintained her innocence"; a plea of not guilty is a step of a trial."""
    verb = next((n for n in range(at - 1, max(-1, at - 4), -1) if sentence[n].low in _MAINTAINING), None)
    if verb is None or sentence[at].low != "innocence" or group(sentence, verb).wished:
        return None
    who = main_subject(sentence, group(sentence, verb).start)
    start = who[0] if who else verb
    return Stance(
        Clause(start, at + 1, trimmed_subject(sentence, who), None, relative=False), "denied", verb, weak=False
    )
