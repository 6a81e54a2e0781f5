"""What agrees with what is told, or does not: "gave similar accounts", "is consistent with the log"."""

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Clause
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import Words, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject
from verifier.text.verification.readings import follows, shown, stance_on, tells_of

GIVING_ACCOUNTS = frozenset("gave gives give given told tell provided offered".split())


def _alike(sentence: Words, at: int) -> Stance | None:
    """Read "two colleagues gave similar accounts", "told the same story"."""
    after = sentence[at + 1].bare if at + 1 < len(sentence) else ""
    verb = next((n for n in range(at - 1, max(0, at - 4), -1) if sentence[n].low in GIVING_ACCOUNTS), None)
    if verb is None or english.KIND.get(after) != "account" or group(sentence, verb).negated:
        return None
    start = group(sentence, verb).start
    who = (subject_start(sentence, start), start)
    clause = Clause(who[0], at + 2, trimmed_subject(sentence, who), None, relative=False)
    return Stance(clause, "confirmed", verb, weak=False) if who[0] < who[1] else None


def agrees(sentence: Words, at: int) -> Stance | None:
    """Read "their account was consistent with hospital records", "images that match the descriptions"."""
    if sentence[at].low in {"similar", "same", "matching", "identical"}:
        return _alike(sentence, at)
    if sentence[at].low in {"match", "matches", "matched", "fits"}:
        return _matches(sentence, at)
    agrees = sentence[at].low in {"consistent", "tally", "tallies", "tallied", "chime", "chimes", "squares", "line"}
    if not agrees or not follows(sentence, at + 1, "with") or at + 2 >= len(sentence):
        return None
    found = any(w.low in {"found", "finds"} for w in sentence[max(0, at - 4) : at])
    return _found_to_agree(sentence, at) if found else _consistent(sentence, at)


def _consistent(sentence: Words, at: int) -> Stance | None:
    verb = group(sentence, at - (sentence[at].low == "line"))
    start = verb.start
    told = (subject_start(sentence, start), start)
    who = (at + 2, object_end(sentence, at + 2))
    if shown(sentence, told) and tells_of(sentence, who):
        told, who = who, told  # "images are consistent with his account"
    if verb.wished or told[0] >= told[1] or who[0] >= who[1] or not tells_of(sentence, told):
        return None
    clause = Clause(min(told[0], who[0]), max(told[1], who[1]), who, told, relative=False)
    return Stance(clause, "denied" if verb.negated else "confirmed", at, weak=False)


def _found_to_agree(sentence: Words, at: int) -> Stance | None:
    """Read "reviewed the statements and found them consistent with her account"."""
    told, who = (at + 2, object_end(sentence, at + 2)), main_subject(sentence, at)
    return stance_on(sentence, at, who, told, "confirmed") if who and tells_of(sentence, told) else None


def _matches(sentence: Words, at: int) -> Stance | None:
    """Read "images that match the descriptions", "his story matches the log"."""
    told, start = (at + 1, object_end(sentence, at + 1)), group(sentence, at).start
    verb = group(sentence, at)
    if told[0] >= told[1] or verb.wished or any(w.has("CAN", "CANNOT") for w in sentence[start:at]):
        return None
    subject = (subject_start(sentence, start), start)
    story = subject[0] < subject[1] and any(english.KIND.get(w.bare) == "account" for w in sentence[slice(*subject)])
    story = story or (tells_of(sentence, subject) and any(w.low in stances.ARCHIVED for w in sentence[slice(*told)]))
    shown = any(english.KIND.get(w.bare) in english.SHOWN or w.low in stances.ARCHIVED for w in sentence[:start])
    told_of = any(english.KIND.get(w.bare) == "account" for w in sentence[slice(*told)][:4])
    if not (story or (shown and told_of)) or sentence[told[1] - 1].low in {"another", "other"}:
        return None
    who, told = (told, subject) if story else (main_subject(sentence, start), told)
    who = trimmed_subject(sentence, who)
    clause = Clause(min(told[0], who[0] if who else at), max(told[1], at + 1), who, told, relative=False)
    return Stance(clause, "denied" if verb.negated else "confirmed", at, weak=False)
