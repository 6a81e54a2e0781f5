"""What a sentence tells in the publisher's own voice beside what it reports: before it, or while it is said."""

import re

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.reporting import Said, bare
from verifier.text.regex import regex
from verifier.text.spans import Interval

FEWEST_WORDS = 4
"""A line of fewer words is a label or a cry, not a statement of fact by the publisher."""

_JOINED = regex(
    r"\s*(?:[,;–—-]\s*)?\b(?:and|but|while|though|although|as|after|when|because|since|before)\s*\Z|\s*[;–—]\s*\Z"
)
_MEANWHILE = regex(r"\b(?:after|before|when|while|since|until|as|because|than)\s\Z")
_EVEN = regex(r",? (?:even|just|only|not least|partly|largely)\Z")
"""What leans on the clause that is left out: "The pier will open even" before "though officials warned"."""
_MEASURED = regex(
    r"\b(?:just|only|soon|shortly|immediately|right|(?:an?|\d{1,3}|one|two|three|four|five|six|several|few|some|many) "
    r"\w+|(?:seconds|minutes|hours|days|weeks|months|years|moments)(?: later)?)\Z"
)
"""How long before or after: what was said then is when it was, and the clause goes on: "It came a day after"."""
REACTION = (
    rf"(?:it|them|(?:that|this|those|these|such)(?: (?:\w+ )?{english.CHECKED_NOUNS})?)"
    r"(?: (?:outright|flatly|yesterday|as \w+))?\W*"
)
"""What is only pointed at: "that" of "rejected that, saying …"."""
SAYS_NOTHING = regex(
    r"(?:that )?(?:it|he|she|they|we|I) (?:could|would|can|cannot|did|does|do)(?: not|n[’']t|)(?: neither)? "
    r"(?:confirm|deny|verify|dispute|discuss)(?: (?:nor|or) deny)? (?:it|that|this|them)\W*",
    re.IGNORECASE,
)
"""An answer that says nothing without what was asked: "it could not confirm that"."""
REACTS = regex(rf"\W*(?:\w+ ){{0,2}}\w+ {REACTION}")
_SAYING = regex(r", \w+ing(?: \w+)?")


def own_lead(text: str, sentence: Interval, hull: Interval) -> Interval | None:
    """Return the clause of the publisher's own that stands before "…, and police said that …"."""
    before = Interval(sentence.start, hull.start)
    joint = _JOINED.search(before.cut(text)[-20:])
    if joint is None:
        return None
    lead = bare(text, Interval(before.start, before.end - (joint.end() - joint.start())))
    even = _EVEN.search(text, max(lead.start, lead.end - len(" not even")), lead.end)
    lead = Interval(lead.start, even.start()) if even else lead
    words = lead.cut(text)
    if _MEASURED.search(words) and _MEANWHILE.search(before.cut(text)[-20:]):
        return sentence
    return lead if len(words.split()) >= FEWEST_WORDS and is_clause(words) else None


def in_passing(text: str, sentence: Interval, hull: Interval) -> bool:
    """Say whether a clause stands before that goes on with what was done meanwhile: "It came a day after"."""
    before = text[sentence.start : hull.start]
    return _MEANWHILE.search(before[-20:]) is not None and has_verb(before)


def done_saying(text: str, sentence: Interval, said: Said) -> Interval | None:
    """Return what a speaker did while saying so, which is the publisher's to tell: "She resigned, saying that …"."""
    source, cue = said.source, said.cue
    is_aside = source is not None and source.start == sentence.start and source.end < cue.start
    if source is None or not is_aside or not _SAYING.fullmatch(text[cue.start - 2 : cue.end]):
        return None
    did = bare(text, Interval(sentence.start, cue.start))
    if REACTS.fullmatch(text, source.end, did.end):
        return None
    return did if has_verb(text[source.end : did.end]) and len(did.cut(text).split()) >= FEWEST_WORDS else None
