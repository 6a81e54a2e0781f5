"""Statements that confirm, deny, or tell that no evidence was shown, in one sentence."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from verifier.text.spans import Interval
from verifier.text.verification import stances_en as words_en
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance, acts, forensics
from verifier.text.verification.checkers import Role, role
from verifier.text.verification.clauses import Clause, Range, without_adverbs
from verifier.text.verification.contradictions import TRIGGERS as _AGAINST
from verifier.text.verification.contradictions import contradictions
from verifier.text.verification.evidence import shortfalls
from verifier.text.verification.falsity import falsities
from verifier.text.verification.grammar import REACH, Words
from verifier.text.verification.groups import group, trimmed_subject
from verifier.text.verification.objects import Aspect
from verifier.text.verification.open import left_open
from verifier.text.verification.sense import conditional
from verifier.text.verification.speakers import people, said_by
from verifier.text.verification.wording import Reading, Sentence, Status, Wording, worded

STATUSES: dict[Sense, Status] = {
    "true": "confirmed_by_third_party",
    "confirmed": "confirmed_by_third_party", "not_confirmed": "unverified", "denied": "disputed", "false": "disputed",
    "withdrawn": "disputed", "no_evidence": "no_evidence_shown", "open": "unverified",
}  # fmt: skip
"""What each sense makes of a claim; what an outlet confirms is `verified_by_publisher` instead."""

_ACTS = frozenset(words_en.VERBS) | {words[0] for words in words_en.PHRASES} | {"indeed"}
_FALSITIES = words_en.FALSE | words_en.TRUE | {"truth", "basis", "foundation", "facts", "merit", "substance", "made"}
_SHORTFALLS = (
    {"basis", "source", "sources"}
    | words_en.EVIDENCE
    | words_en.SUPPORT
    | words_en.SUBSTANTIATE
    | words_en.UNKNOWN
    | {"known", "clear", "certain"}
)
_FORENSICS = words_en.FORENSIC | {"matches", "matched", "match", "matching", "consistent"}
TRIGGERS: frozenset[str] = _ACTS | _FALSITIES | _SHORTFALLS | _FORENSICS | _AGAINST
"""No stance is without one of these words."""

_MADE = frozenset({"shot", "taken", "made"})
_READERS = (
    (acts, _ACTS), (falsities, _FALSITIES), (shortfalls, _SHORTFALLS), (left_open, _ACTS), (forensics, _FORENSICS),
    (contradictions, _AGAINST),
)  # fmt: skip
_OUTLETS: frozenset[Role] = frozenset({"ourselves", "outlet", "generic"})


def stances_in(telling: frozenset[str]) -> bool:
    """Say whether a sentence that has these of the triggers may take a stance."""
    return not TRIGGERS.isdisjoint(telling)


def stances(sentence: Sentence, quoted: Sequence[Interval], telling: frozenset[str]) -> Iterator[Wording]:
    """Yield the stances of the sentence; `quoted` are the quotations of its paragraph.

    `telling` are those of the triggers that stand in it: what has none of its own is not looked for.
    """
    words = sentence.words
    taken, confirmed = 0, False
    found = chain.from_iterable(read(words) for read, needs in _READERS if telling & needs)
    for stance in sorted(found, key=lambda s: (s.at, s.weak)):
        told_again = confirmed and stance.sense == "confirmed" and stance.clause.object is None
        if stance.at < taken or told_again or conditional(words, stance.at):
            continue
        if wording := _wording(sentence, stance, quoted):
            yield wording
            confirmed = confirmed or stance.sense == "confirmed"
            taken = max(stance.clause.end, stance.at + 1)


def _wording(sentence: Sentence, stance: Stance, quoted: Sequence[Interval]) -> Wording | None:
    words = sentence.words
    inside = _quotation(words, stance.at, quoted)
    if inside is not None and inside[0] > 1 and group(words, stance.at).start <= inside[0] + 1:
        inside = None  # said it “categorically denies” the claim: the clause is the article's, its verb quoted
    speaker = said_by(words, stance.clause, inside)
    if inside and (stance.sense not in {"false", "true"} or speaker is None):
        return None
    spoken = _with_speaker(words, stance, speaker)
    if spoken is None or (stance.sense == "true" and spoken.checker is None):
        return None
    who = _role(_words(words, spoken.checker), sentence)
    clause = without_adverbs(words, spoken)
    status = _status(words, stance, clause, who)
    said_to_lack = stance.sense == "no_evidence" and status == "disputed"
    if stance.sense == "withdrawn" and any(w.low == "confirmation" for w in _words(words, clause.object)):
        status = "unverified"
    weak = (stance.weak and not said_to_lack) or (
        status == "confirmed_by_third_party" and clause.checker is None and not _later(words, clause)
    )
    found = worded(
        sentence,
        clause,
        Reading("confirmed" if stance.sense == "true" else stance.sense, status, who == "ourselves", weak),
    )
    return found._replace(aspects=_aspects(sentence, stance, found))


def _quotation(words: Words, at: int, quoted: Sequence[Interval]) -> Range | None:
    """Return the words of the quotation that the one at `at` stands in; as many as a walk goes at most."""
    place = words[at].interval
    near = quoted[max(0, bisect_right(quoted, place) - 1) :][:2]
    found = next((q for q in near if q.holds(place)), None)
    if found is None:
        return None
    first = next((n for n in range(at, max(-1, at - REACH), -1) if words[n].interval.start < found.start), at - REACH)
    last = next((n for n in range(at, min(len(words), at + REACH)) if words[n].interval.end > found.end), at + REACH)
    return max(0, first + 1), min(len(words), last)


def _aspects(sentence: Sentence, stance: Stance, found: Wording) -> tuple[Aspect, ...]:
    """The aspects of what is shown: where and when it was filmed, or whether it is real."""
    words = sentence.words[max(0, stance.at - REACH) : stance.at + REACH]
    object_ = _words(sentence.words, stance.clause.object)
    shown = any(english.KIND.get(w.bare) in english.SHOWN for w in object_)
    if stance.sense in {"false", "denied"}:
        fake = shown and any(w.low in words_en.FALSE_PLAIN for w in words)
        return ("authenticity",) if fake else found.aspects
    if stance.sense != "confirmed" or stance.clause.object is None:
        return found.aspects
    if sentence.words[stance.at].low.startswith("geolocat"):
        return ("location",)
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
    but = next((n for n, w in enumerate(words) if w.low in {"but", "though", "although"}), len(words))
    kinds = [english.KIND.get(w.bare) for w in words[:but]]
    named: list[Aspect] = [kind for kind in kinds if kind in {"location", "date"}]
    return tuple(dict.fromkeys(named))


def _words(words: Words, part: Range | None) -> Words:
    return words[slice(*part)] if part else ()


def _role(checker: Words, sentence: Sentence) -> Role:
    """Return who the checker is; "photographs shared with the Herald" are no outlet."""
    if any(w.has("SEEN") or w.low in {"obtained", "shared"} for w in checker):
        return "other"
    named = len(checker) > 1 and checker[1].capital  # "Frontier Post", not "Photographs shared with"
    plain = () if named else (w for n, w in enumerate(checker[:3]) if n == 0 or not w.capital)
    shown = any(english.KIND.get(w.bare) in english.SHOWN for w in plain)
    return "other" if shown else role(checker, sentence.outlets)


def _with_speaker(words: Words, stance: Stance, speaker: Range | None) -> Clause | None:
    """Return the clause with who says it where it names nobody; None where what somebody says is no statement."""
    clause = stance.clause
    if clause.checker is not None and stance.sense == "confirmed" and not _somebody(words, clause.checker):
        clause = clause._replace(checker=None)
    named = trimmed_subject(words, speaker)
    itself = clause.checker is not None and [w.low for w in words[slice(*clause.checker)]] in (["it"], ["they"])
    if speaker is None or (clause.checker is not None and not itself):
        return clause
    if stance.sense == "open":
        return None
    whole = clause._replace(checker=named, start=min(clause.start, speaker[0]), end=max(clause.end, speaker[1]))
    return whole if not clause.relative else clause._replace(checker=named)


def _somebody(words: Words, checker: Range) -> bool:
    """Say whether it was somebody, not "the roof line", that confirmed it."""
    named = words[slice(*checker)]
    return bool(named) and (
        any(w.capital for w in named) or people([w.bare for w in named]) or named[0].low in words_en.PRONOUNS | {"we"}
    )


def _status(words: Words, stance: Stance, clause: Clause, who: Role) -> Status:
    if stance.sense == "confirmed":
        shown = clause.object is not None and any(_shown(w.bare) for w in _words(words, clause.object))
        ours = who in _OUTLETS or (clause.checker is None and (shown or clause.object is None))
        return "verified_by_publisher" if ours else "confirmed_by_third_party"
    if stance.sense == "no_evidence" and clause.checker is not None and words[stance.at].has("IS"):
        return "disputed" if who not in _OUTLETS else "no_evidence_shown"
    return STATUSES[stance.sense]


def _shown(word: str) -> bool:
    return english.KIND.get(word) in {"film", "picture", "document", "location", "date", "authenticity"}


def _later(words: Words, clause: Clause) -> bool:
    return any(w.low in words_en.LATER or w.low in english.INDEPENDENT for w in words[clause.start : clause.end])
