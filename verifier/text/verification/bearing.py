"""What a verb of confirming or denying is said of: surely a claim, only perhaps, or surely something else.

"denied the allegations" disputes what was told, "denied them bail" does not; "confirmed that a plane had crashed" tells
of checking only where somebody else told of the crash.
"""

from collections.abc import Callable

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.clauses import Clause
from verifier.text.verification.grammar import Words, demonstrative
from verifier.text.verification.groups import clause_in, head
from verifier.text.verification.stances_en import Act

_ACCOUNTS = frozenset(
    "account accounts version story claim claims testimony allegation allegations statement "
    "description descriptions narrative complaint complaints finding findings conclusion conclusions timeline "
    "report reports assertion assertions accusation accusations suspicion suspicions figure figures count result "
    "results".split()
)
_TOLD_OF = frozenset({"payment", "payments"})
"""No article says that it verified these; that somebody confirms them, it does."""
_DEFINITE = frozenset("the this that these those his her its their both all either such much most".split())
_SURE = english.TOLD - {"event"}
"""What is surely told where it is confirmed; of an event, it must be told above."""
_MEASURES = frozenset("result results scale extent size valuation seriousness cause alibi credibility timeline".split())
"""What is disputed of something told, beside what is told."""
_AS_REACH = 12
_PUBLISHED = frozenset("article paper post piece tweet confirmation denial".split())
"""What somebody retracts who has made it public."""
_ACCUSED = (["him"], ["her"], ["them"], ["himself"], ["herself"], ["themselves"])
_CLAUSE = 3
"""Words of a clause with "that" at least, but for two: "that it fell"."""


def bears(sentence: Words, clause: Clause, act: Act, *, passive: bool) -> bool | None:
    """Say whether it is surely a claim that is confirmed or denied; None: surely something else."""
    words = sentence[slice(*clause.object)] if clause.object else ()
    subject = {w.low for w in sentence[slice(*clause.checker)]} if clause.checker else set()
    of = next((n for n, w in enumerate(words) if w.has("OF")), len(words))  # "the number of passengers" is checked
    of = 0 if joins(sentence, clause) else of
    if any(w.low in english.NEVER_CHECKED and not (act == "confirm" and w.low in _TOLD_OF) for w in words[:of]):
        return None
    if clause.relative and len(words) == 1 and words[0].has("WHICH"):
        return _which(sentence, clause, act)
    sure = _OBJECTS[act](words, sentence, clause)
    if sure and act in {"confirm", "verify"} and subject & stances.TESTS:
        return False
    named = act == "confirm" and any(w.low == "as" for w in sentence[clause.end : clause.end + _AS_REACH])
    shown = any(english.KIND.get(w) in english.SHOWN for w in subject)  # "court records confirm"
    court = act in {"reject", "confirm", "deny"} and subject & stances.COURTS and not shown
    if named and words and words[0].capital:
        court = True  # "confirmed Lt. Gen. Ada Pruitt as commandant"
    if court or (act == "deny" and subject & stances.KEEPERS):
        return None
    if passive and (_refused(sentence, clause, act) or (act == "deny" and not _told(words))):
        return None
    return sure


def joins(sentence: Words, clause: Clause) -> bool:
    """Say whether the object is a clause, "that tickets had been sold": what it names is not what is checked."""
    at, end = clause.object or (0, 0)
    return end - at > _CLAUSE and sentence[at].low == "that" and not demonstrative(sentence, at)


def definite(sentence: Words, part: tuple[int, int] | None) -> bool:
    """Say whether the object is one that may have been told of before: "20 new dates" is not."""
    words = sentence[slice(*part)] if part else ()
    return (
        not words
        or words[0].low in _DEFINITE
        or words[0].capital
        or words[0].low in english.QUESTIONS
        or clause_in(words)
    )


def _told(words: Words) -> bool:
    """Say whether something told stands there, where a thing that was denied to somebody may too."""
    noun = _noun(words)
    return _points(words) or noun in english.KIND or noun in stances.ACCUSATIONS


def _refused(sentence: Words, clause: Clause, act: Act) -> bool:
    """Say whether somebody "was denied bail", or something "was rejected" by nobody named."""
    if act == "reject" and clause.checker is None:
        return True
    after = sentence[clause.end] if clause.end < len(sentence) else None
    return act == "deny" and clause.checker is None and after is not None and not after.has("PUNCT", "PREP", "BREAK")


def _which(sentence: Words, clause: Clause, act: Act) -> bool | None:
    """Judge "which the army denied" by the words that "which" hangs on."""
    at = clause.object[0] if clause.object else 0
    before = sentence[max(0, at - 4) : at]
    if any(w.low in stances.NOT_DENIED for w in before):
        return None
    told = any(w.bare in english.KIND or w.bare in stances.ACCUSATIONS for w in before)
    if before and before[-1].low in {"and", "but", "or"} and act != "reject":
        return True
    after = sentence[clause.end : clause.end + _AS_REACH]
    if act == "reject" and any(w.low in stances.FALSE for w in after):
        return True
    if act in {"deny", "confirm"} and before and before[-1].low in {",", "—", "–"}:
        return True
    return True if told else None


def _points(words: Words) -> bool:
    """Say whether the words only point at what was told: "this", "it too"; none at all do so as well."""
    pointing = not words or words[0].low in {"this", "that", "it", "these", "those", "them"}
    return pointing and all(w.low in {"too", "all", "also", "either"} for w in words[1:])


def _is_clause(words: Words, sentence: Words, clause: Clause) -> bool:
    first = words[0]
    joins = first.low in english.QUESTIONS and not demonstrative(sentence, clause.object[0] if clause.object else 0)
    return joins or clause_in(words)


def _noun(words: Words) -> str:
    at = head(words)
    return words[at].bare if at is not None else ""


def _definite(words: Words) -> bool:
    of = next((n for n, w in enumerate(words[:4]) if w.has("OF")), len(words))
    some = of + 1 < len(words) and words[of + 1].low in _DEFINITE  # "97 of the cases"
    return words[0].low in _DEFINITE or some or any(w.bare != w.low for w in words[:4]) or len(words) == 1


def _denied(words: Words, sentence: Words, clause: Clause) -> bool | None:
    if _points(words):
        return True
    if [w.low for w in words] in _ACCUSED:
        verb = sentence[clause.object[0] - 1].low if clause.object and clause.object[0] else ""
        return True if verb.startswith("contradict") else None
    noun = _noun(words)
    if any(w.low[0].isdigit() for w in words[:2]):
        return None  # "denied about 6,000 requests"
    told = noun in english.KIND or noun in stances.WRONGS
    if joins(sentence, clause):
        return True
    if _refused_to_somebody(words, noun, told=told or _is_clause(words, sentence, clause)):
        return None
    return True if told or not words[0].capital or _is_clause(words, sentence, clause) else None


def _refused_to_somebody(words: Words, noun: str, *, told: bool) -> bool:
    """Say whether it is a thing refused: "denied bail", "denied Lomax a photograph", "denied a bonus to staff"."""
    if words[0].low.endswith("ing"):
        return False  # "denied having met him"
    if [words[0].low] in _ACCUSED[3:]:
        return True
    somebody = words[0].has("PLAIN") and words[0].low.endswith("s") and words[0].bare not in english.KIND
    if somebody and words[0].bare not in stances.ACCUSATIONS and len(words) > 1 and words[1].has("DET"):
        return True  # "denied pupils a day off"
    if noun in stances.NOT_DENIED or (words[0].low in stances.NOT_DENIED and words[0].low != "her"):
        return True
    if len(words) > 1 and words[0].capital and words[0].bare == words[0].low and words[1].has("DET"):
        return True
    return not told and any(w.has("TO") for w in words)


def _rejected(words: Words, sentence: Words, clause: Clause) -> bool | None:
    after = sentence[clause.object[0] if clause.object else clause.end :][:_AS_REACH]
    as_ = next((n for n, w in enumerate(after) if w.low == "as"), None)
    if as_ is not None and any(w.low in stances.FALSE for w in after[as_:]):
        return True
    if words and words[0].low in {"this", "that", "these", "those"} and len(words) == 1:
        return True
    noun = _noun(words) if words else ""
    told = english.KIND.get(noun) in {"account", "number"} or noun in stances.ACCUSATIONS
    hangs = clause.relative  # "a charge the mayor rejects"
    return True if told and (hangs or noun not in {"charge", "charges", "evidence", "report"}) else None


def _disputed(words: Words, sentence: Words, clause: Clause) -> bool | None:
    if words and words[0].low in {"this", "that", "these", "it"} and len(words) == 1:
        return True
    noun = _noun(words) if words else ""
    if clause.object and sentence[clause.object[0] - 1].low == "out":
        return False if any(w.low in stances.WRONGS | {"cause"} for w in words) else None  # "ruled out arson"
    near = {w.low for w in sentence[max(0, clause.start - 6) : clause.end]}
    in_court = near & (stances.IN_COURT | {"lawyer", "lawyers", "appeal"})  # where validity is argued about
    if (in_court and english.KIND.get(noun) == "authenticity") or (words and words[0].low in {"a", "an"}):
        return None  # "a service charge"
    told = english.KIND.get(noun) in {*english.TELLING, "number", "event", "authenticity"}
    if told or noun in stances.ACCUSATIONS | _MEASURES:
        return True
    if words and words[0].low == "that" and _is_clause(words, sentence, clause):
        doubts = clause.object is not None and sentence[clause.object[0] - 1].low.startswith("doubt")
        return None if doubts else True  # "analysts doubt that many will pay"
    return False if words and words[0].low in _DEFINITE else None  # "disputed the valuation", if that was told of


def _confirmed(words: Words, sentence: Words, clause: Clause) -> bool | None:
    if _points(words):
        return True
    if _is_clause(words, sentence, clause):
        shown = any(english.KIND.get(w.bare) in english.TELLING for w in words)
        return shown and any(w.low in english.REAL for w in words)
    thing = words[: next((n for n, w in enumerate(words) if w.has("PREP")), len(words))]
    if words[0].low in {"the", "this"} and thing[-1].low in stances.ANAPHORS and len(thing) == 2:  # noqa: PLR2004  the pointer and the noun
        return True  # "the deal", and not "the signing of a goalkeeper"
    return bool(english.KIND.get(_noun(words)) in _SURE and _definite(words))


def _verified(words: Words, sentence: Words, clause: Clause) -> bool | None:
    named = any(w.bare in english.KIND for w in words)
    sure = _confirmed(words, sentence, clause)
    if sure or named or not words or _is_clause(words, sentence, clause):
        return sure
    return False if _definite(words) else None  # "verified the copying": if that was told of


def _admitted(words: Words, sentence: Words, clause: Clause) -> bool | None:
    if [w.low for w in words] == ["it"]:
        verb = sentence[clause.object[0] - 1].low if clause.object and clause.object[0] else ""
        admits = verb in stances.VERBS and stances.VERBS[verb][0] == "admit"
        return False if admits else None  # "accepted it": a prize as well
    return (
        False
        if words and (words[0].low.endswith("ing") or _is_clause(words, sentence, clause) or words[0].low in _DEFINITE)
        else None
    )


def _retracted(words: Words, _: Words, clause: Clause) -> bool | None:
    noun = _noun(words) if words else ""
    published = clause.checker is not None and noun in _PUBLISHED
    told = english.KIND.get(noun) == "account" or published or noun in stances.ACCUSATIONS
    return True if told and noun not in {"charge", "charges", "evidence"} else None


def _supported(words: Words, sentence: Words, clause: Clause) -> bool | None:
    said = bool(words) and words[0].low == "what" and any(w.has("SAY") for w in words)
    noun = _noun(words) if words else ""
    vouched = clause.object is not None and sentence[clause.object[0] - 1].low in {"for", "to"}
    told = noun in _ACCOUNTS or (vouched and english.KIND.get(noun) in english.SHOWN)
    return True if said or (told and _definite(words)) else None


_OBJECTS: dict[Act, Callable[[Words, Words, Clause], bool | None]] = {
    "deny": _denied, "reject": _rejected, "dispute": _disputed, "confirm": _confirmed, "verify": _verified,
    "support": _supported, "own": _retracted, "admit": _admitted, "retract": _retracted,
}  # fmt: skip
