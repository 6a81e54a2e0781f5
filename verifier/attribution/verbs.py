"""What a cue makes of its content: something put forward, something denied, an act, or nothing reported at all."""

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from verifier.attribution import cues_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.framed_en import DISMISSING, HANDLED
from verifier.attribution.marks import OPENERS
from verifier.attribution.tagger import Relation
from verifier.schema import Certainty
from verifier.text.regex import regex
from verifier.text.spans import Interval

Kind: TypeAlias = Literal["asserts", "denies", "acts"]

UNSURE = 0.3
"""A relation with a cue that is in no table is left out, unless speech is quoted and it has this confidence.
Read off the tagger's scores on annotated news: half of what stands below it is wrong."""

_WORD = regex(r"[\w’'-]+")
_ANONYMITY = regex(
    r"(?:not )?to (?:be (?:named|identified)|remain anonymous)|anonymity\b|that (?:his|her|their) names? "
)
"""What a source asks for when it is not to be named: told with the source, and no claim."""
_PUT = regex(r"(?:\A|(?<=[\n.,”?!]\s)|(?<=\n))(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Cc]hallenged|[Tt]old)\b")
_TO = regex(r"(?:not )?to\s")
_THAT = regex(r"that (?!(?:" + FINITE + r")\b)")
"""Not of a relative clause: "a bill that would have let …"."""
_CLAUSAL = regex(r"(?:that(?! (?:" + FINITE + r")\b)|whether|if|how|why|what|where|who)\s")
_IT_IS_SAID = regex(r"\b(?:it|there) (?:is|was|has been|had been)\b|\b(?:reportedly|allegedly|legend)\b", re.IGNORECASE)
_PASSIVE = regex(r"\b(?:is|are|was|were|been|being)\b", re.IGNORECASE)
_ASIDE = regex(r"\b(?:which|who|that|and|but|or) (?:\w{1,15} )?\Z")
"""Before "is expected to": what the publisher foresees in passing, and nobody says the sentence around it."""
_QUESTIONED = regex(r"\b(?:be|been|being|is|are|was|were) (?:asked|questioned|quizzed|challenged|pressed)\b")
_HEADLINE = regex(
    r"(?:urged|advised|ordered|warned) to |"
    r"(?:accused|criticised|criticized|blamed|praised) (?:of|for) "
)
"""A verb that wants an object, without one: a headline's passive."""
_EXPECTED = regex(r"(?:(?:is|are|was|were|also|now|\w+ly) ){1,3}expected")
"""What is foreseen of somebody, and not by him."""
_CALLS = regex(r"(?:(?:has|have|had) )?(?:calls?|called|dubbed|described|labelled|branded)(?: as)?")
_HOLDER = regex(r", an? \w{2,20} (?:that |which )?\Z")
"""What somebody calls something, in passing: ", a figure" before "the charity called “a warning”"."""
_WHAT = regex(r"\b[Ww]hat \Z")
_NOUN = regex(english.REPORTED_NOUNS)
_DISPROVED = regex(
    r" (?:was|were|is|are|proved|turned out|had been) (?:to be )?(?:wrong|false|unfounded|untrue|baseless|mistaken|"
    r"exaggerated|premature|inaccurate)\Z"
)
"""What becomes of "reports that …" in their own sentence: it tells of them, and they tell nothing."""
_PARTICIPLE = regex(r" (?:said|believed|thought|alleged|understood|rumou?red|reported|known) to (?:have|be)\b")
"""Right after a noun: "letters said to have been forged" say nothing."""
_BEFORE = 24
"""Code points in which "which also", and "off suggestions", fit."""


def kind_of(text: str, relation: Relation, words: Sequence[str]) -> Kind | None:
    """Return what the cue makes of its content; None where it reports nothing."""
    cue = relation.cue
    if cue is None or _is_narrator(text, relation) or _is_nobody(text, relation) or _is_put(text, relation):
        return None
    if _is_of_publisher(text, relation, cue) or _only_looks_active(text, relation, cue):
        return None
    if english.UNSAID.search(cue.cut(text)):
        return "acts" if relation.source and english.REFUSED.search(cue.cut(text)) else None
    if any(w in english.DENYING for w in words) or _dismisses(text, cue, relation.source):
        return "denies"
    return _acting(text, relation, words) or _asserting(text, relation, words)


def _dismisses(text: str, cue: Interval, source: Interval | None) -> bool:
    """Say whether the source dismisses what is claimed; the verb may stand before a cue that is but "claims"."""
    first = cue.start if source is None or source.end > cue.start else max(source.end, cue.start - _BEFORE)
    return DISMISSING.search(text, first, cue.end + _BEFORE) is not None


def _is_of_publisher(text: str, relation: Relation, cue: Interval) -> bool:
    """Say whether only the publisher tells it.

    "Letters said to have been forged", "to settle claims that …", "Claims that the lamp was out were rejected".
    """
    if relation.source is None:
        before = max(0, cue.start - _BEFORE), cue.start
        handled = HANDLED.search(text, *before) or DISMISSING.search(text, *before)
        opens = text[cue.start].isupper() and _NOUN.fullmatch(cue.cut(text).lower()) is not None
        return opens or handled is not None
    if is_disproved(text, cue, relation.content[-1]):
        return True
    forged = _PARTICIPLE.match(text, relation.source.end) is not None
    return forged or _ANONYMITY.match(text, relation.content[0].start) is not None


def is_disproved(text: str, cue: Interval, content: Interval) -> bool:
    """Say whether the cue is a noun of which its own sentence tells more: "Reports that he had fled were wrong"."""
    return _NOUN.fullmatch(text, *cue) is not None and _DISPROVED.search(text, *content) is not None


def _only_looks_active(text: str, relation: Relation, cue: Interval) -> bool:
    """Say whether nobody reports: "Mayor urged to resign", "he will be questioned by", "What it suggests is"."""
    source = relation.source
    if source is None:
        return False
    if _EXPECTED.fullmatch(text, *cue):
        return True
    if cue.end <= source.start:
        return _QUESTIONED.search(text, *cue) is not None
    if _CALLS.match(text, *cue) and text[relation.content[0].start] in OPENERS:
        return _HOLDER.search(text, max(0, source.start - _BEFORE), source.start) is not None
    lacks_object = _HEADLINE.match(text, cue.start) is not None and source.end + 1 == cue.start
    thing = source.cut(text).casefold() in {"it", "this", "that"}
    return lacks_object or (thing and _WHAT.search(text, max(0, source.start - _BEFORE), source.start) is not None)


def _is_narrator(text: str, relation: Relation) -> bool:
    source = relation.source.cut(text).casefold() if relation.source else ""
    return english.PRONOUNS.get(source, ("",))[0] == "narrator"


def _is_put(text: str, relation: Relation) -> bool:
    """Say whether it is what somebody was asked before the answer: "Pressed on whether he knew, she said …"."""
    cue, source = relation.cue, relation.source
    return bool(cue and source and source.start > cue.end and _PUT.match(text, cue.start))


def _is_nobody(text: str, relation: Relation) -> bool:
    return relation.source is not None and english.NO_SPEAKER.match(text, relation.source.start) is not None


def _acting(text: str, relation: Relation, words: Sequence[str]) -> Kind | None:
    """Return `acts` where the report is of an act: a demand, a comparison, a number put at something."""
    cue, content = relation.cue or relation.content[0], relation.content
    says = content[0].cut(text)
    if relation.source is None:
        passive = _PASSIVE.search(cue.cut(text)) is not None
        if "expected" in words and _ASIDE.search(text, max(0, cue.start - _BEFORE), cue.start):
            return None
        return "acts" if passive and text.startswith("to ", content[-1].start) else None
    infinitive = _TO.match(says) is not None
    last = content[-1].cut(text)
    made = _is_of(text, relation) and not (_TO.match(last) or _is_clausal(last) or last[0] in OPENERS)
    acts = (
        made
        or any(w in english.ACTING for w in words)
        or (any(w in english.NUMBERING for w in words) and english.NUMBERED.search(says) is not None)
        or (english.PHRASAL.search(cue.cut(text)) is not None and not is_clause(says))
        or (infinitive and any(w in english.CLAIMING for w in words))
        or (
            not infinitive
            and not _is_clausal(says)
            and _of_document(text, relation.source)
            and any(w in english.WEAK for w in words)
        )
    )
    return "acts" if acts and not (_is_quoted(text, content[0]) and english.ASKING.isdisjoint(words)) else None


def _asserting(text: str, relation: Relation, words: Sequence[str]) -> Kind | None:
    """Return `asserts` where what is reported is put forward: a clause, or speech in quotation marks."""
    cue, content = relation.cue or relation.content[0], relation.content[0]
    says, spoken = content.cut(text), _is_quoted(text, content)
    told_of = _is_of(text, relation) and _TO.match(text, *relation.content[-1]) is not None
    clause = spoken or _is_clausal(says) or (content.end <= cue.start and has_verb(says)) or told_of
    saying = [w for w in words if w in english.SAYING or w in english.ACTING]
    if saying and relation.source and (clause or not all(w in english.WEAK for w in saying)):
        return None if _TO.match(says) else "asserts"
    if relation.source is None:
        told = any(w in english.SAYING for w in words)
        return "asserts" if clause and (told or _IT_IS_SAID.search(cue.cut(text))) else None
    holds = any(w in english.HOLDING for w in words) and not spoken and not (clause and content.end <= cue.start)
    if saying or holds or relation.confidence < UNSURE:
        return None
    return "asserts" if spoken or _CLAUSAL.match(says) or english.PHRASAL.search(cue.cut(text)) else None


def _is_of(text: str, relation: Relation) -> bool:
    """Say whether somebody tells it of the subject: "The firm is said by analysts to be near a sale"."""
    first, last, source, cue = relation.content[0], relation.content[-1], relation.source, relation.cue
    if source is None or cue is None or not first.end <= cue.start < last.start:
        return False
    return first < source and _PASSIVE.search(text, *cue) is not None


def _is_clausal(says: str) -> bool:
    return _THAT.match(says) is not None or is_clause(says)


def _of_document(text: str, source: Interval) -> bool:
    return any(nouns.HEADS.get(w) == "document" for w in _WORD.findall(source.cut(text).casefold()))


def _is_quoted(text: str, content: Interval) -> bool:
    return text[content.start] in OPENERS


_IS_TOLD = frozenset({"is", "was", "been"})


def weight(words: Sequence[str]) -> Certainty:
    """Return how sure the cue leaves what it reports; what "is alleged" by nobody is possible at most."""
    if words[:1] == ["it"] and not _IS_TOLD.isdisjoint(words):
        return "possible"
    return next((c for c in ("possible", "probable") if any(w in english.DOUBTFUL[c] for w in words)), "certain")
