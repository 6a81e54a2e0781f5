"""What is told of a source against the words that mention it, and the paragraphs where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from verifier.attribution.sources_en import BODIES, HEADS, PLURALS
from verifier.checks.grounds import LEAD_IN, Grounds
from verifier.checks.outcome import Problem
from verifier.checks.row import merged
from verifier.schema import Severity, Source, Span
from verifier.text.cues_en import CUES
from verifier.text.names_en import INDEFINITE, NEVER_NAMED, UNNAMED
from verifier.text.numbers_en import TENS, UNITS
from verifier.text.spans import Interval
from verifier.text.words import Word

ADJACENT = 40
"""Code points beside an unnamed mention in which a name may explain it: "one resident, the retired baker Olga Main"."""
LOOKED_AT = 8
"""Places of a name that are looked at."""
SINGLE = frozenset("a an another".split())
ONE_PERSON = frozenset("he she who".split())
ONE_OF_MANY = frozenset(("the", which) for which in "first second third fourth fifth other latter former".split())
COLLECTIVE = frozenset(
    "group number couple pair team handful majority minority third half quarter crowd dozen dozens hundreds panel crew "
    "few lot variety series set range cache string stream both they them we us".split()
)
"""Words that open with one of these, or have it second, tell no number: "they", "a group of sources"."""
AFTER_HEAD = frozenset("of for from at with within inside in to close on by who whose which that and".split())
"""The noun that a phrase is about stands before the first of these."""
AGENTS = ("er", "or", "ist", "man", "woman")
"""Endings of nouns for one who does something."""
MANY = frozenset(
    "police parliament council ministry government court army military navy embassy service administration directorate "
    "intelligence commission bureau brigade squad force office department coastguard authority no-one nobody".split()
)
"""Nouns in the singular that many people may speak for."""
TOLD: dict[str, Severity | None] = {"role": "doubt", "affiliation": "doubt", "anonymity_reason": None}
"""What may be told of a source → what it is where the article has those words only far from the source. Why several are
not named may be said once for all of them."""


def mistold(source: Source, grounds: Grounds) -> Iterator[Problem]:
    """Yield what is wrong with a source that has its place in the article."""
    if source.span is None:
        return
    if source.name is not None:
        yield from _misnamed(source, source.name, source.span, grounds)
    if source.count is not None:
        yield from _miscounted(source.count, (source.span, source.antecedent), grounds)
    if source.role or source.affiliation or source.anonymity_reason:
        for attribute, severity in TOLD.items():
            if getattr(source, attribute):
                yield from _misdescribed(source, attribute, severity, grounds)


def _misnamed(source: Source, name: str, mention: Span, grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem where the name is not what the mention says, and nothing else says whom it means."""
    named = grounds.name_stems(name)
    if (named and name == mention.quote) or not named.isdisjoint(grounds.said(mention.quote).stems):
        return
    if source.anonymous and not named:
        return
    unnamed = next((s for s in _spans(source) if _leaves_unnamed(s, grounds)), None)
    if not named:
        if unnamed and unnamed == mention:
            yield Problem(
                "doubt", f"“{mention.quote}” names nobody, and its source is not called anonymous", (mention,)
            )
    elif unnamed and not _explained(unnamed, named, grounds):
        severity: Severity = "doubt" if source.kind == "organisation" else "fault"
        yield Problem(severity, f"“{unnamed.quote}” names nobody, and the claim gives it to “{name}”", (unnamed,))
    elif source.resolution == "unresolved" and not (
        _explained(mention, named, grounds) or _is_title(mention, named, grounds)
    ):
        yield Problem("doubt", f"nothing shows that “{mention.quote}” is “{name}”", (mention,))


def _spans(source: Source) -> Sequence[Span]:
    return tuple(s for s in (source.span, source.antecedent) if s)


def _leaves_unnamed(span: Span, grounds: Grounds) -> bool:
    """Say whether the words bring in somebody without a name: "one of the sources", "a senior officer"."""
    found = grounds.said(span.quote).words
    first = found[0].folded if found else ""
    opens = first in INDEFINITE or first in UNITS or first in TENS or first in UNNAMED
    return any(w.folded in (UNNAMED if opens else NEVER_NAMED) and (w.starts or not w.capital) for w in found)


def _explained(span: Span, named: frozenset[str], grounds: Grounds) -> bool:
    """Say whether the name stands in the words or right beside them: "one resident, Olga Main"."""
    within, (start, end) = grounds.passage, span.interval
    before = within.cut((Interval(max(0, start - ADJACENT), start),)).words
    after = within.cut((Interval(end, end + ADJACENT),)).words
    held = within.cut((span.interval,)).words
    return any(w.stem in named for w in (*held, *_up_to_speech(reversed(before)), *_up_to_speech(after)))


def _is_title(mention: Span, named: frozenset[str], grounds: Grounds) -> bool:
    """Say whether the article calls somebody of that name so elsewhere: "the governor", then "Governor Ann Lee"."""
    calling = {w.stem for w in grounds.said(mention.quote).words if w.folded in HEADS}
    if not calling:
        return False
    around = grounds.passage.capitals
    return any(
        w.stem in calling
        for stem in sorted(named)
        for at in around.get(stem, ())[:LOOKED_AT]
        for w in grounds.passage.cut((Interval(max(0, at.start - ADJACENT), at.end + ADJACENT),)).words
    )


def _up_to_speech(found: Iterable[Word]) -> Iterator[Word]:
    return takewhile(lambda w: w.folded not in CUES, found)


def _miscounted(count: int, mentions: Sequence[Span | None], grounds: Grounds) -> Iterator[Problem]:
    """Yield a fault where the first mention to tell a number tells another one: "one of the sources", and three."""
    for told in mentions:
        number = _number(told, grounds) if told is not None else None
        if told is not None and number is not None:
            if number != count:
                yield Problem("fault", f"“{told.quote}” is counted as {count}", (told,))
            return


def _number(span: Span, grounds: Grounds) -> int | None:
    """Return the number that the words tell: "two officers", "a source", "he"; None where they tell none."""
    said = grounds.said(span.quote)
    if not said.words or any(w.folded in COLLECTIVE for w in said.words[:2]):
        return None
    opening = said.words[0]
    first = said.quantities[0] if said.quantities else None
    if first is not None and first.interval.start <= opening.start:
        plain = first.unit is None and not first.vague and not first.ranged
        return int(first.value) if plain else None
    single = opening.folded in SINGLE or (opening.folded in ONE_PERSON and len(said.words) == 1)
    single = single or tuple(w.folded for w in said.words) in ONE_OF_MANY
    return 1 if single or _is_one(said.words) else None


def _is_one(words: Sequence[Word]) -> bool:
    """Say whether the words are for one person: "the city's governor", "board member Ann Lee"."""
    end = next((n for n, w in enumerate(words) if n and (w.breaks or w.folded in AFTER_HEAD)), len(words))
    head = words[end - 1]
    plural = head.folded.endswith("s") or head.folded in PLURALS
    person = HEADS.get(head.folded) in {"person", "official"} and head.folded not in BODIES
    agent = head.folded.endswith(AGENTS) and not head.capital and words[0].folded in {"the", "our", "his", "her"}
    return not plural and (agent or (person and head.folded not in MANY))


def _misdescribed(source: Source, attribute: str, severity: Severity | None, grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem where what is told of the source is not said of it, or nowhere at all."""
    told: str = getattr(source, attribute)
    terms = [w for w in grounds.terms(told) if w.stem not in grounds.publisher]
    if not terms:
        return
    near = _near(source, attribute, grounds)
    lost = [w for w in terms if near.isdisjoint({w.stem, *grounds.aliases.get(w.stem, ())})]
    nowhere = grounds.passage.stems.isdisjoint(w.stem for w in lost)
    worst = "fault" if nowhere else severity
    if lost and worst is not None:
        wrong: Severity = "doubt" if len(lost) < len(terms) else worst
        where = "in the article" if nowhere else "where the article speaks of this source"
        words = " ".join(w.text for w in lost)
        yield Problem(wrong, f"its {attribute.replace('_', ' ')} is told as “{told}”; “{words}” does not stand {where}")


def _near(source: Source, attribute: str, grounds: Grounds) -> frozenset[str]:
    """Return the stems of the paragraphs that hold the source's mention, its antecedent or its name.

    A role stands in them; the rest may stand in the paragraphs before as well.
    """
    named = grounds.name_stems(source.name or "")
    places = [s.interval for s in _spans(source)]
    places += [w.interval for stem in sorted(named) for w in grounds.passage.capitals.get(stem, ())]
    back = 0 if attribute == "role" else LEAD_IN
    return grounds.passage.cut(merged(p for i in places for p in grounds.lead_in(i, back))).stems
