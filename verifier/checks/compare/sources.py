"""What is told of a source against the words that mention it, and the paragraphs where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from verifier.checks.bearing import merged
from verifier.checks.grounds import LEAD_IN, Grounds
from verifier.checks.outcome import Problem
from verifier.schema import Severity, Source, Span
from verifier.text.cues_en import CUES
from verifier.text.names_en import INDEFINITE, NEVER_NAMED, UNNAMED
from verifier.text.numbers_en import TENS, UNITS
from verifier.text.spans import Interval
from verifier.text.words import Word

ADJACENT = 40
"""Code points beside an unnamed mention in which a name may explain it: "one resident, the retired baker Olga Main"."""
SINGLE = frozenset("a an another".split())
SINGULAR = frozenset(n for n in UNNAMED if n + "s" in UNNAMED or n in {"person", "man", "woman", "witness"})
"""After one of `SINGLE` they are one: "a source", but not "a group of sources"."""
PLURAL = frozenset("they them both we us".split())
"""They stand for all of those whom their antecedent counts."""
TOLD: dict[str, Severity | None] = {"role": "fault", "affiliation": "doubt", "anonymity_reason": None}
"""What may be told of a source → what it is where the article has those words only far from the source. A role tells
one person from another; what somebody belongs to may be said far off; why they are not named, once for many."""


def mistold(source: Source, grounds: Grounds) -> Iterator[Problem]:
    """Yield what is wrong with a source that has its place in the article."""
    yield from _misnamed(source, grounds)
    yield from _miscounted(source, grounds)
    for attribute, severity in TOLD.items():
        yield from _misdescribed(source, attribute, severity, grounds)


def _misnamed(source: Source, grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem where the name is not what the mention says, and nothing else says whom it means."""
    mention = source.span
    if mention is None or source.name is None:
        return
    printed = grounds.said(mention.quote)
    unnamed = next((s for s in _spans(source) if _leaves_unnamed(s, grounds)), None)
    named = _name_stems(source.name, grounds)
    if unnamed and not source.anonymous and not named and unnamed == mention:
        yield Problem("doubt", f"“{mention.quote}” names nobody, and its source is not called anonymous", (mention,))
    if not named or not named.isdisjoint(printed.stems):
        return
    if unnamed and not _explained(unnamed, named, grounds):
        severity: Severity = "doubt" if source.kind == "organisation" else "fault"
        yield Problem(
            severity, f"“{unnamed.quote}” names nobody, and the claim gives it to “{source.name}”", (unnamed,)
        )
    elif source.resolution == "unresolved" and not _explained(mention, named, grounds):
        yield Problem("doubt", f"nothing shows that “{mention.quote}” is “{source.name}”", (mention,))


def _spans(source: Source) -> Sequence[Span]:
    return tuple(s for s in (source.span, source.antecedent) if s)


def _name_stems(name: str, grounds: Grounds) -> frozenset[str]:
    """Return the stems of the proper names in what a source is called; none where it is but a description."""
    if not UNNAMED.isdisjoint(grounds.said(name).folded):
        return frozenset()
    return frozenset(w.stem for n in grounds.named(name) for w in n.parts)


def _leaves_unnamed(span: Span, grounds: Grounds) -> bool:
    """Say whether the words bring in somebody without a name: "one of the sources", "a senior officer"."""
    found = grounds.said(span.quote)
    first = found.words[0].folded if found.words else ""
    opens = first in INDEFINITE or first in UNITS or first in TENS or first in UNNAMED
    return not found.folded.isdisjoint(UNNAMED if opens else NEVER_NAMED)


def _explained(span: Span, named: frozenset[str], grounds: Grounds) -> bool:
    """Say whether the name stands in the words or right beside them: "one resident, Olga Main"."""
    within, (start, end) = grounds.passage, span.interval
    before = within.cut((Interval(max(0, start - ADJACENT), start),)).words
    after = within.cut((Interval(end, end + ADJACENT),)).words
    held = within.cut((span.interval,)).words
    return any(w.stem in named for w in (*held, *_up_to_speech(reversed(before)), *_up_to_speech(after)))


def _up_to_speech(found: Iterable[Word]) -> Iterator[Word]:
    return takewhile(lambda w: w.folded not in CUES, found)


def _miscounted(source: Source, grounds: Grounds) -> Iterator[Problem]:
    """Yield a fault where the mention tells another number than the count: "one of the sources", and three."""
    told = source.antecedent if _plural(source, grounds) else source.span
    number = _number(told, grounds) if told is not None else None
    if told is not None and None not in (number, source.count) and number != source.count:
        yield Problem("fault", f"“{told.quote}” is counted as {source.count}", (told,))


def _plural(source: Source, grounds: Grounds) -> bool:
    """Say whether the mention stands for all of those whom its antecedent counts."""
    mentioned = grounds.said(source.span.quote).words if source.span else ()
    return bool(mentioned) and mentioned[0].folded in PLURAL


def _number(span: Span, grounds: Grounds) -> int | None:
    """Return the number that opens the words; one for "a source"; None where they say none or a vague one."""
    said = grounds.said(span.quote)
    if not said.words or said.folded.isdisjoint(UNNAMED | PLURAL):
        return None
    first = said.quantities[0] if said.quantities else None
    if first is not None and first.interval.start <= said.words[0].interval.start:
        plain = first.unit is None and not first.vague and not first.ranged
        return int(first.value) if plain else None
    single = said.words[0].folded in SINGLE and "of" not in said.folded
    return 1 if single and first is None and not said.folded.isdisjoint(SINGULAR) else None


def _misdescribed(source: Source, attribute: str, severity: Severity | None, grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem where what is told of the source is not said of it, or nowhere at all."""
    told: str | None = getattr(source, attribute)
    terms = [w for w in grounds.terms(told or "") if w.stem not in grounds.publisher]
    if source.span is None or not terms:
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
    named = _name_stems(source.name or "", grounds)
    places = [s.interval for s in _spans(source)]
    places += [i for stem in sorted(named) for i in grounds.passage.capitals.get(stem, ())]
    back = 0 if attribute == "role" else LEAD_IN
    return grounds.passage.cut(merged(p for i in places for p in grounds.lead_in(i, back))).stems
