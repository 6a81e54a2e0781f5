"""Statements that confirm, deny, or tell that no evidence was shown, in one sentence."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from verifier.text.spans import Interval
from verifier.text.verification import stances_en as words_en
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance, acts
from verifier.text.verification.checkers import Role, role
from verifier.text.verification.clauses import Clause, Range, without_adverbs
from verifier.text.verification.contradictions import contradictions
from verifier.text.verification.evidence import shortfalls
from verifier.text.verification.falsity import falsities
from verifier.text.verification.grammar import REACH, Words
from verifier.text.verification.groups import group, main_subject, trimmed_subject
from verifier.text.verification.matching import comparisons, forensics, looked_at
from verifier.text.verification.material import on_material
from verifier.text.verification.negated import negated
from verifier.text.verification.open import left_open
from verifier.text.verification.sense import conditional
from verifier.text.verification.speakers import people, said_by
from verifier.text.verification.stance_aspects import aspects_of
from verifier.text.verification.wording import Reading, Sentence, Status, Wording, worded

STATUSES: dict[Sense, Status] = {
    "true": "confirmed_by_third_party",
    "confirmed": "confirmed_by_third_party", "not_confirmed": "unverified", "denied": "disputed", "false": "disputed",
    "withdrawn": "disputed", "no_evidence": "no_evidence_shown", "open": "unverified", "negated": "disputed",
}  # fmt: skip
"""What each sense makes of a claim; what an outlet confirms is `verified_by_publisher` instead."""

_JOINING = frozenset({"that", "the", "this", "it"})
_SAID_OF = 8
"""Words from a quotation to the "of" that tells what it was said of."""
_READERS = (
    (acts, "acts"), (falsities, "falsities"), (shortfalls, "shortfalls"), (left_open, "left_open"),
    (forensics, "forensics"), (contradictions, "against"), (on_material, "material"), (looked_at, "looked_at"),
)  # fmt: skip
_OUTLETS: frozenset[Role] = frozenset({"ourselves", "outlet", "generic"})


def stances(sentence: Sentence, quoted: Sequence[Interval], asked: frozenset[str]) -> Iterator[Wording]:
    """Yield the stances of the sentence; `quoted` are the quotations of its paragraph.

    `asked` are the readers that `triggers` found worth asking.
    """
    words = sentence.words
    found = list[Stance]()
    for read, name in _READERS:
        if name in asked:
            found += read(words)
    if "comparisons" in asked:
        compared = list(comparisons(words))
        found = [s for s in found if not any(s.at == c.at for c in compared)]
        found += [] if any(s.sense == "confirmed" for s in found) else compared
    if "negated" in asked:
        found += [n for n in negated(words) if all(s.clause.end <= n.at for s in found)]
    taken, yielded = 0, list[tuple[Stance, Wording]]()
    for stance in _told_false(words, sorted(found, key=lambda s: (s.at, s.weak))):
        if stance.at < taken or _when(words, stance.clause) or conditional(words, stance.at):
            continue
        wording = _wording(sentence, stance, quoted)
        if wording and not any(_again(words, stance, wording, *earlier) for earlier in yielded):
            yield wording
            yielded.append((stance, wording))
            taken = max(stance.clause.end, stance.at + 1)


def _is_of_something_else(words: Words, stance: Stance) -> bool:
    """Say whether the verb names nobody or is a noun: "a player it did not identify", "15 questions that we sent"."""
    at, low = stance.at, words[stance.at].low
    if stance.sense == "not_confirmed":
        return low.startswith("identif") and stance.clause.object is None
    counted = at > 0 and (words[at - 1].low.isdigit() or words[at - 1].has("DET", "OF"))
    return stance.sense == "denied" and low == "questions" and counted


def _again(words: Words, stance: Stance, wording: Wording, before: Stance, said: Wording) -> bool:
    """Say whether the sentence has said so before: of the same, of "them", or with nobody else who says it."""
    told = _words(words, stance.clause.object)
    if wording.status != said.status or wording.by not in {None, said.by}:
        return wording.status == said.status and len(told) == 1 and told[0].low in english.POINTERS
    same = stance.clause.object == before.clause.object
    return same or not told or (not said.inline and wording.status == "disputed")


def _when(words: Words, clause: Clause) -> bool:
    """Say whether the clause only tells when: "before it was confirmed"."""
    return clause.start > 0 and words[clause.start - 1].low in {"before", "after", "until"}


def _told_false(words: Words, found: list[Stance]) -> Iterator[Stance]:
    """Yield the stances; of "confirmed that the film predates the war", only that it does, by who confirmed it."""
    by: dict[int, Range | None] = {}
    for n, stance in enumerate(found):
        part = stance.clause.object or (0, 0)
        clause = stance.sense == "confirmed" and part[1] - part[0] > 1 and words[part[0]].low in _JOINING
        inner = next((m for m in range(n + 1, len(found)) if clause and found[m].sense == "false"), None)
        if inner is not None and part[0] <= found[inner].at < part[1]:
            by[inner] = stance.clause.checker
        elif n in by:
            yield stance._replace(clause=stance.clause._replace(checker=by[n], start=(by[n] or stance.clause)[0]))
        else:
            yield stance


def _wording(sentence: Sentence, stance: Stance, quoted: Sequence[Interval]) -> Wording | None:
    words = sentence.words
    inside = _quotation(words, stance.at, quoted)
    if inside is not None and inside[0] > 1 and group(words, stance.at).start <= inside[0] + 1:
        inside = None  # said it “categorically denies” the claim: the clause is the article's, its verb quoted
    speaker = said_by(words, stance.clause, inside)
    itself = [w.low for w in _words(words, stance.clause.checker)]
    own = stance.sense == "denied" and itself in (["we"], ["i"])
    own = own and any(_is_told(w.bare) for w in _words(words, stance.clause.object))
    if inside and own and speaker:
        stance = stance._replace(clause=stance.clause._replace(checker=None))
    told = own or stance.sense in {"false", "true"}
    if inside and (not told or speaker is None or _of_no_claim(words, inside[1])):
        return None
    stance = stance._replace(clause=_whole_checker(sentence, stance.clause))
    spoken = _with_speaker(words, stance, speaker)
    if spoken is None or (stance.sense == "true" and spoken.checker is None):
        return None
    who = _role(_words(words, spoken.checker), sentence)
    verb = words[stance.at]
    own = verb.low[:7] == "identif" or verb.low in words_en.OWN_CHECKS or verb.has("SEEN")
    if stance.sense == "confirmed" and own and who not in _OUTLETS and not _is_heard(words, stance.clause.object):
        return None  # police identify victims; an outlet, who is seen in a film
    if _is_of_something_else(words, stance):
        return None
    if stance.sense == "no_evidence" and who in _OUTLETS and words[stance.at].low in words_en.SUBSTANTIATE:
        return None  # an outlet that could not substantiate a claim has not checked it
    clause = without_adverbs(words, spoken)
    status = _status(words, stance, clause, who)
    said_to_lack = stance.sense == "no_evidence" and status == "disputed" and words[stance.at].has("IS")
    if stance.sense == "withdrawn" and any(w.low == "confirmation" for w in _words(words, clause.object)):
        status = "unverified"
    aspect = status == "verified_by_publisher" and any(w.bare in english.KIND for w in _words(words, clause.object))
    lacks = said_to_lack and not _asks(words, clause.object)
    weak = (stance.weak and not (lacks or aspect)) or (
        status == "confirmed_by_third_party" and clause.checker is None and not _later(words, clause)
    )
    found = worded(
        sentence,
        clause,
        Reading("confirmed" if stance.sense == "true" else stance.sense, status, who == "ourselves", weak),
    )
    aspects = aspects_of(sentence, stance, found)
    return found if aspects == found.aspects else found._replace(aspects=aspects)


def _of_no_claim(words: Words, end: int) -> bool:
    """Say whether the quotation is said "of the offer", "about the match": of nothing told."""
    near = range(end, min(len(words), end + _SAID_OF))
    of = next((n for n in near if words[n].has("OF") or words[n].low == "about"), None)
    if of is None or not any(w.has("SAY") for w in words[end:of]):
        return False
    return not any(_is_told(w.bare) for w in words[of + 1 : of + 5])


def _is_heard(words: Words, object_: Range | None) -> bool:
    return not words_en.HEARD.isdisjoint([w.bare for w in _words(words, object_)])


def _is_told(word: str) -> bool:
    return word in english.KIND or word in words_en.ACCUSATIONS or word in english.POINTERS


def _asks(words: Words, object_: Range | None) -> bool:
    return object_ is not None and words[object_[0]].low == "that"


def _whole_checker(sentence: Sentence, clause: Clause) -> Clause:
    """Return the clause with all who confirm it: "we" who "have seen papers that", "pictures taken in May and seen by".

    Papers that the publisher itself has looked at are its own check.
    """
    words, checker = sentence.words, clause.checker
    if checker is None or checker[0] == 0:
        return clause
    subject = main_subject(words, checker[0])
    if subject is None:
        return clause
    seen = words[checker[0] - 1].has("SEEN") and clause.relative
    if seen and role(words[slice(*subject)], sentence.outlets) in _OUTLETS:
        return clause._replace(checker=subject, start=subject[0], relative=False)
    cut = words[checker[0]].has("SEEN") and words[checker[0] - 1].low == "and"
    return clause._replace(checker=(subject[0], checker[1]), start=subject[0]) if cut else clause


def _quotation(words: Words, at: int, quoted: Sequence[Interval]) -> Range | None:
    """Return the words of the quotation that the one at `at` stands in; as many as a walk goes at most."""
    place = words[at].interval
    near = quoted[max(0, bisect_right(quoted, place) - 1) :][:2]
    found = next((q for q in near if q.holds(place)), None)
    if found is None:
        return None
    first = next((n for n in range(at, max(-1, at - REACH), -1) if words[n].start < found.start), at - REACH)
    last = next((n for n in range(at, min(len(words), at + REACH)) if words[n].end > found.end), at + REACH)
    return max(0, first + 1), min(len(words), last)


def _words(words: Words, part: Range | None) -> Words:
    return words[slice(*part)] if part else ()


def _role(checker: Words, sentence: Sentence) -> Role:
    """Return who the checker is; "photographs shared with the Herald" are no outlet."""
    checker = checker[: next((n for n, w in enumerate(checker) if w.low == "who"), len(checker))]
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
        any(w.capital or english.KIND.get(w.bare) == "document" for w in named)
        or people([w.bare for w in named])
        or named[0].low in words_en.PRONOUNS | {"we"}
    )


def _status(words: Words, stance: Stance, clause: Clause, who: Role) -> Status:
    if stance.sense == "confirmed":
        shown = clause.object is not None and any(_shown(w.bare) for w in _words(words, clause.object))
        ours = who in _OUTLETS or (clause.checker is None and (shown or clause.object is None))
        return "verified_by_publisher" if ours else "confirmed_by_third_party"
    if stance.sense == "true" and who in _OUTLETS:
        return "verified_by_publisher"
    looked = words[stance.at].has("IS") or words[stance.at].low in words_en.FOUND
    if stance.sense == "no_evidence" and clause.checker is not None and looked:
        return "disputed" if who not in _OUTLETS else "no_evidence_shown"
    return STATUSES[stance.sense]


def _shown(word: str) -> bool:
    return english.KIND.get(word) in {"film", "picture", "document", "location", "date", "authenticity"}


def _later(words: Words, clause: Clause) -> bool:
    return any(w.low in words_en.LATER or w.low in english.INDEPENDENT for w in words[clause.start : clause.end])
