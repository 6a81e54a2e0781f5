"""Clauses on checking that was tried or kept from: "efforts to verify Y failed", "cannot say whether", "prevented"."""

from verifier.text.verification import words_en as english
from verifier.text.verification.agents import agent
from verifier.text.verification.clauses import Clause, impersonal, with_object
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import Words, subject_start


def cannot_say(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "X cannot say (for certain) whether Y"."""
    limit = min(len(sentence), end + 4)
    at = next((n for n in range(end, limit) if sentence[n].low not in english.CERTAINLY), limit)
    asked = at < limit and sentence[at].low in english.QUESTIONS and sentence[at].low != "that"
    return with_object(sentence, start, at) if asked else None


def not_known(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "we do not know whether this is true": it must be asked of something told or shown."""
    clause = cannot_say(sentence, start, end)
    return clause if clause is not None and _told(sentence, clause) else None


def never_known(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "no way of knowing if the figures are accurate", "hard to say if": it must be asked of something told."""
    clause = impersonal(sentence, start, end)
    says = sentence[end - 1].has("SAY") and (end == len(sentence) or sentence[end].low not in english.QUESTIONS)
    return clause if clause is not None and not says and _told(sentence, clause) else None


def _told(sentence: Words, clause: Clause) -> bool:
    asked = sentence[slice(*clause.object)] if clause.object else ()
    return any(w.bare in english.KIND or w.low in english.REAL or w.low == "true" for w in asked)


def not_ruled_out(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "we cannot rule out that the audio was altered": it must be said of something shown."""
    clause = with_object(sentence, start, end)
    asked = sentence[slice(*clause.object)] if clause and clause.object else ()
    return clause if any(english.KIND.get(w.bare) in english.SHOWN for w in asked) else None


def prevented(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "restrictions prevented X from verifying Y"."""
    if sentence[start].low != "from":
        return None
    verb = next((n for n in range(start - 1, max(-1, start - 8), -1) if sentence[n].low in english.PREVENTING), None)
    if verb is None or verb + 1 >= start:
        return None
    stop = object_end(sentence, end)
    return Clause(
        subject_start(sentence, verb), stop, (verb + 1, start), (end, stop) if stop > end else None, relative=False
    )


def postposed(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "reports, as yet unconfirmed, …"."""
    if not start or sentence[start - 1].bare not in english.KIND or sentence[start].low not in ",(—–":
        return None
    return Clause(start - 1, end - 1, None, (start - 1, start), relative=True)


def failed_effort(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "efforts (by X) to verify Y were unsuccessful"."""
    stop = object_end(sentence, end)
    copula = next((n for n in range(end, stop) if sentence[n].has("IS", "HAVE", "DO", "DIDNT", "FAIL")), None)
    if copula is None or not any(w.low in english.VAIN for w in sentence[copula : copula + 4]):
        return None
    return Clause(start, stop, agent(sentence, start + 1), (end, copula) if end < copula else None, relative=False)
