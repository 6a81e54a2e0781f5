"""The head of a page: which of the lines above its first paragraph are the headline, and which name outlet and writer.

The headline is the first line there that says enough to be one and is no outlet's name. What stands above it is its
section or its outlet; below it stand its standfirst, and names, offices and dates.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from verifier.text.page_lines import (
    HEADING_WORDS,
    Kind,
    Line,
    ends_a_sentence,
    has_finished_sentence,
    is_alone,
    is_bullet,
    is_row,
    is_signature,
    is_told,
    speaks,
)
from verifier.text.page_plates import is_nameplate, is_outlet, is_signed, is_slogan

HEAD_LINES = 16
"""Lines from the top within which a head lies: menu, outlet, section, headline, standfirst, writer, dates, buttons."""
HEADLINE_WORDS = 4
"""Fewest words by which a line is a headline whatever stands below it: sections and kickers have one to three."""
KICKER_WORDS = 2
"""Words of the longest line above a headline, or beside names below it, that is none without being a name."""
LONGER = 4
"""Paragraphs below the head of which one must be longer than the headline: a list of short lines has no headline."""

DASHES = ("--", "–", "—")
"""How a dateline ends that stands on a line of its own."""

Lines = Sequence[Line]
Kinds = Mapping[int, Kind]


def head(lines: Lines, kinds: Kinds) -> Iterator[tuple[int, Kind]]:
    """Yield the lines of the head that no rule has claimed: its headline, and the names around it."""
    units = _units(lines, kinds)
    given = next((at for at, kind in kinds.items() if kind == "headline"), None)
    if given is None and not (units and _has_article(lines, kinds, units)):
        return
    plates = _outlets(lines, kinds, [unit[0] for unit in units])
    first = given if given is not None else _headline(lines, kinds, units, plates)
    if first is None:
        return
    yield from ((at, "footer") for unit in units for at in unit if unit[0] < first)
    below = [unit for unit in units if unit[0] >= first]
    signed = _signed(lines, kinds, below, first)
    for unit in below:
        kind: Kind = "footer" if unit[0] in signed and unit[0] != first else "headline"
        yield from ((at, kind) for at in unit)


def _units(lines: Lines, kinds: Kinds) -> list[list[int]]:
    """Return the headings above the first paragraph, each with the lines that it goes on in; the last is set apart."""
    units: list[list[int]] = []
    at = 0
    while at < min(len(lines), HEAD_LINES):
        if at in kinds:
            at += 1
            continue
        unit = [at]
        while unit[-1] + 1 < len(lines) and unit[-1] + 1 not in kinds and _goes_on(lines, unit[-1]):
            unit.append(unit[-1] + 1)
        if sum(lines[n].words for n in unit) > HEADING_WORDS or ends_a_sentence(lines[unit[-1]]):
            break
        if any(_is_paragraph(lines[n], below=_is_headed(lines[:at], kinds)) for n in unit):
            break
        units.append(unit)
        at = unit[-1] + 1
    while units and not is_alone(lines, units[-1][-1]) and units[-1][-1] + 1 not in kinds:
        units.pop()
    return units


def _is_paragraph(line: Line, *, below: bool) -> bool:
    """Say whether the line is an article's paragraph that lacks its last stop: below a headline one sign is enough."""
    return is_told(line) or (below and (speaks(line) or has_finished_sentence(line)))


def _is_headed(above: Lines, kinds: Kinds) -> bool:
    """Say whether one of the lines above may be the headline: it is no outlet's or writer's name alone."""
    free = (line for at, line in enumerate(above) if at not in kinds)
    return "headline" in (kinds.get(at) for at in range(len(above))) or not all(map(is_nameplate, free))


def _goes_on(lines: Lines, at: int) -> bool:
    return not is_alone(lines, at) and lines[at + 1].printed[:1].islower()


def _has_article(lines: Lines, kinds: Kinds, units: Sequence[Sequence[int]]) -> bool:
    """Say whether prose longer than a heading follows the head."""
    free = [lines[at].words for at in range(units[-1][-1] + 1, len(lines)) if at not in kinds][:LONGER]
    return max(free, default=0) > min(lines[unit[0]].words for unit in units)


def _outlets(lines: Lines, kinds: Kinds, places: Sequence[int]) -> set[int]:
    """Return the lines that name the outlet: by its kind, in a notice of the page, or right above a date."""
    named = [at for at in places if is_nameplate(lines[at])]
    notices = [line.folded for at, line in enumerate(lines) if kinds.get(at) == "footer" and is_signature(line)]
    found = {at for at in named if is_outlet(lines[at]) or any(lines[at].folded in notice for notice in notices)}
    above = named[:1] if places and named[:1] == places[:1] and len(places) > 1 else []
    return found | {at for at in above if at + 1 in kinds and is_signed(lines[at + 1])}


def _headline(lines: Lines, kinds: Kinds, units: Sequence[Sequence[int]], outlets: set[int]) -> int | None:
    """Return the line in which the headline begins."""
    free = [unit for unit in units if unit[0] not in outlets and not is_bullet(lines[unit[0]])]
    free = [unit for unit in free if not lines[unit[0]].printed.startswith("(")] or free
    said = [unit[0] for unit in free if sum(lines[at].words for at in unit) >= HEADLINE_WORDS]
    while len(said) > 1 and is_slogan(lines[said[0]]) and any(at in kinds for at in range(said[0], said[1])):
        said.pop(0)
    brief = [unit[0] for unit in free if sum(lines[at].words for at in unit) < HEADLINE_WORDS]
    short = [at for at in brief if not said or at < said[0]]
    telling = [at for at in short if not is_nameplate(lines[at]) and lines[at].words > KICKER_WORDS]
    return next(iter([*telling, *said, *short]), None)


def _signed(lines: Lines, kinds: Kinds, units: Sequence[Sequence[int]], headline: int) -> set[int]:
    """Return the lines below the headline that name writer or outlet: one of their run is signed, or stands so."""
    below = {unit[0] for unit in units if unit[0] > headline}
    names = {at for at in below if is_nameplate(lines[at]) or lines[at].words <= KICKER_WORDS}
    last = max([headline, *below])
    while last + 1 < len(lines) and last + 1 in kinds:
        last += 1
    found = {at for at in below if lines[at].printed.startswith("(") or lines[at].printed.endswith(DASHES)}
    for named, run in groupby(range(headline + 1, last + 1), lambda at: at in names or kinds.get(at) == "footer"):
        places = list(run)
        if named and any(at in kinds or is_row(lines[at]) or is_signed(lines[at]) for at in places):
            found.update(at for at in places if at in names)
    return found
