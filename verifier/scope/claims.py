"""The claims of a reading as places in the text, and what the text around a statement looks like."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from verifier.reading import ReadClaim, Reading
from verifier.schema import Source
from verifier.scope.lines import WORD, line_of, lows_of
from verifier.text.dates import dates
from verifier.text.numbers import quantities
from verifier.text.remembered import remembered
from verifier.text.spans import Interval, covered
from verifier.text.verification import grammar
from verifier.text.verification.checked import CHECKED, checked_at
from verifier.text.verification.events import root
from verifier.text.verification.stances_en import DENYING
from verifier.text.verification.words_en import KIND, OUTLET_NAMES, OUTLET_NOUNS, SHOWN
from verifier.text.words import words

_OF_NO_ACCOUNT = frozenset(
    "the a an of in from for and at to by on with one two three several some many source sources official officials "
    "spokesman spokeswoman spokesperson spokespeople person people unnamed anonymous senior junior former local "
    "regional national state country's who told said say according mr mrs ms dr head deputy chief its his her their "
    "he she it they them group another other resident residents four five six seven eight nine ten both media".split()
)
"""Words that two sources may share without being one: "a senior police official" and "a senior army official"."""

_ALONE = frozenset({"resident", "residents"})
"""They tell who speaks where no other word does."""
_POSSESSIVE = frozenset({"his", "her", "its", "their"})
_PAPERS = frozenset("book memoir affidavit lawsuit filing complaint diary manuscript metadata".split())
_PLURAL = re.compile(r"(?<=[^s]{3})s\Z|(?<=(?:ss|sh|ch))es\Z|(?<=x)es\Z")
_DENIES = re.compile(r"\b(?:denies|denied|deny)\b")
_REFUSED = re.compile(r"\b(?:are|is|was|were|been|being) (?:\w+ )?denied\b")
"""So somebody is refused something, and denies nothing."""
_ABOUT = re.compile(r"\b(familiar with|briefed on|knowledge of|close to)\b.*", re.DOTALL)
"""What somebody unnamed knows of, or is near to, and does not speak for: "people familiar with the bank's plans"."""
KEPT = 0.7
"""Share of a claim's words that stand in its evidence where it is told in the article's words. By reasoning."""
_NAMED_BEFORE = 3
"""Claims before one by "the group" among which the group is named."""


class Placed(NamedTuple):
    """A claim where it stands: from the first to the last code point of its evidence.

    `name` is its last link's as printed; `origin` and `links` are the telling words of the last and of all links of
    its chains, the publisher left out, `outlets` those of the links that are other outlets. `voice` is True where the
    publisher itself says so; `checked` where it tells that somebody confirmed or reviewed something;
    `denies` where somebody denies something, `denier` are then the words for who does. `parts` are the
    pieces of its evidence, `said` their words, `roots` the roots of what the claim itself tells of these.
    """

    start: int
    end: int
    id: str
    name: str | None
    paragraph: Interval
    origin: frozenset[str]
    links: frozenset[str]
    outlets: frozenset[str]
    voice: bool
    words: frozenset[str]
    roots: frozenset[str]
    said: str
    parts: tuple[Interval, ...]
    checked: bool
    denies: bool
    denier: frozenset[str]

    @property
    def has_number(self) -> bool:
        """Whether it states a number that is no date."""
        return states_quantity(self.said)

    def rests_on(self, place: Interval) -> bool:
        """Say whether a piece of its evidence overlaps `place`."""
        start, end = place
        return self.start < end and start < self.end and any(s < end and start < e for s, e in self.parts)


def placed(reading: Reading, lines: Sequence[Interval]) -> tuple[Placed, ...]:
    """Return the claims with evidence in headline, body or captions, in the order of the text.

    `lines` are the paragraphs of the text. A claim with evidence anywhere else is left out: no statement covers it.
    """
    evidence = reading.article.evidence
    stand = [(claim, claim.intervals) for claim in reading.claims]
    text = reading.article.text
    found = sorted([_placed(text, claim, parts, lines) for claim, parts in stand if _all_in(evidence, parts)])
    for n, claim in enumerate(found):
        if claim.voice or not claim.name:
            continue
        before = found[max(0, n - _NAMED_BEFORE) : n]
        if named := next((c for c in reversed(before) if _names_source(c, claim)), None):
            origin, links = named.origin | claim.origin, named.links | claim.links
            found[n] = claim._replace(origin=origin, links=links, outlets=named.outlets | claim.outlets)
    return tuple(found)


def _names_source(before: Placed, claim: Placed) -> bool:
    """Say whether a claim above tells who its source is: "a group called Red Kite" is "the group"."""
    name = claim.name or ""
    if not claim.links:
        return bool(before.links) and name.rpartition(" ")[2].lower() in before.words
    if before.name is None or not before.name.islower():
        return False
    called = f"{before.name} {name}".lower()  # "the rights group Tally said", where the claim before is the group's
    return called in before.said.lower()


def _all_in(blocks: Sequence[Interval], parts: Sequence[Interval]) -> bool:
    """Say whether there are parts, and all stand in the blocks; nearly always one of these holds each."""
    for part in parts:
        first, last = part
        for start, end in blocks:
            if start <= first and last <= end:
                break
        else:
            if covered(part, blocks) != part.length:
                return False
    return bool(parts)


def _placed(text: str, claim: ReadClaim, parts: tuple[Interval, ...], lines: Sequence[Interval]) -> Placed:
    start, end = parts[0]
    said = text[start:end]
    if len(parts) > 1:
        end, said = max([i.end for i in parts]), " ".join([i.cut(text) for i in parts])
    lows = lows_of(said)
    distinct = frozenset(lows)
    chains = [[s for s in a.sources[1:] if not _goes_on(s)] for a in claim.attributions]
    links, origins = [s for chain in chains for s in chain], [chain[-1] for chain in chains if chain]
    origin = telling(origins)
    denies = not DENYING.isdisjoint(distinct) and not _REFUSED.search(said)
    return Placed(
        start=start,
        end=end,
        id=claim.id,
        name=origins[0].name if origins else None,
        paragraph=line_of(lines, Interval(end - 1, end)),
        origin=origin,
        links=origin if links == origins else telling(links),
        outlets=telling([s for s in links if _outlet(s)]) if links else origin,
        voice=not links,
        words=distinct,
        roots=frozenset(map(root, distinct if claim.text == said else _told_words(claim.text, links, distinct))),
        said=said,
        parts=parts,
        checked=not CHECKED.isdisjoint(distinct) and checked_at(lows) is not None,
        denies=denies,
        denier=_denier(said, origin) if denies else frozenset(),
    )


def _told_words(told: str, links: Sequence[Source], said: frozenset[str]) -> frozenset[str]:
    """Return the words of its evidence that the claim tells, and who says it: not "Orr, who sells honey there, said".

    All where the claim is told in words of its own.
    """
    own = frozenset(lows_of(told))
    kept = own & said
    if not own or len(kept) < KEPT * len(own):
        return said
    return kept | (frozenset(lows_of(" ".join([s.name or "" for s in links]))) & said)


def _denier(said: str, origin: frozenset[str]) -> frozenset[str]:
    """The words for who denies something in what is said, of whom it tells only that."""
    found = _DENIES.search(said)
    if found is None:
        return frozenset()
    before = said[: found.start()]
    told = any(w.has("SAY") or w.low == "that" for w in grammar.words(before, Interval(0, len(before))))
    named = frozenset(low for low in telling_words(before) if not low.isdigit())
    if told or (not origin and not any(part[0].isupper() for part in before.split()[1:])):
        return frozenset()
    itself = named & origin or not named  # "He denied robbery": who he is, the attribution tells
    return (origin if itself else frozenset()) if origin else named


def _outlet(source: Source) -> bool:
    return source.kind == "media" or _names_outlet(source.name or "")


@remembered(1 << 10)
def _names_outlet(name: str) -> bool:
    parts = name.split()
    paper = not OUTLET_NOUNS.isdisjoint(parts)  # "the opposition paper La Brecha"
    last = parts[-1] if parts else ""
    return paper or (last[:1].isupper() and last.lower() in OUTLET_NAMES)


def checked_by(claim: Placed, checker: frozenset[str]) -> bool:
    """Say whether it tells that the publisher, called by one of the words of `checker`, has checked something."""
    return claim.checked and bool(claim.words & checker)


def states_quantity(said: str) -> bool:
    """Say whether a number stands there that is no date, clock time or ordinal."""
    found = words(said)
    times = [when.interval for when in dates(said, found)]
    counted = (q for q in quantities(said, found) if q.unit != "ordinal")
    return any(not any(q.interval.overlaps(time) for time in times) for q in counted)


def _goes_on(source: Source) -> bool:
    """Say whether it names nobody new, and what it says belongs to the account before it.

    That are "the newspaper", "the letters", "her affidavit", "its foreign minister", where no antecedent tells whose.
    """
    return source.antecedent is None and _names_no_one(source.name or "")


@remembered(1 << 10)
def _names_no_one(name: str) -> bool:
    parts = name.split()
    if not parts or any(p[0].isupper() for p in parts[1:]):
        return False
    first, last = parts[0].lower(), parts[-1].lower()
    shown = KIND.get(last) in SHOWN or last in _PAPERS
    return first in _POSSESSIVE or (first == "the" and (shown or last in OUTLET_NOUNS)) or " of them" in name


def telling(sources: Sequence[Source]) -> frozenset[str]:
    """Return the words that tell these sources from others: names, affiliations, roles without "senior official".

    Those of an antecedent count too: "the agency" is the one that was named before.
    """
    if not sources:
        return frozenset()
    parts = [part for s in sources for part in (s.name, s.affiliation, s.role, _antecedent(s)) if part]
    return telling_words(" ".join(parts)) if parts else frozenset()


def _antecedent(source: Source) -> str | None:
    return source.antecedent.quote if source.antecedent else None


@remembered(1 << 12)
def telling_words(printed: str) -> frozenset[str]:
    """Return the words of a name that tell it from others, in lower case and without possessive."""
    lows = (re.sub(r"['’]s?\Z", "", w.lower()) for w in WORD.findall(_ABOUT.sub(r"\1", printed)))
    said = tuple(lows)
    return frozenset(low for low in said if low not in _OF_NO_ACCOUNT) or frozenset(said[-1:]) & _ALONE


def one_or_several(words: frozenset[str]) -> frozenset[str]:
    """Return the words with those for one of several: "the witnesses' claims" are those of "one witness" too."""
    return words | {_PLURAL.sub("", word) for word in words}


def initials(name: str | None) -> str:
    """Return the first letters of a name of three words or more: "NPA"; else the name."""
    parts = [w for word in WORD.findall(name or "") for w in word.split("-") if w[:1].isupper()]
    return "".join(w[0] for w in parts) if len(parts) > 2 else name or ""  # noqa: PLR2004 - two letters are a state
