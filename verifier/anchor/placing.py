"""Chooses where a repeated quotation belongs, by the neighbours of its claim. It is never simply the first place."""

from collections.abc import Sequence
from typing import NamedTuple

from verifier.anchor.ground import Ground
from verifier.draft import DraftClaim
from verifier.text.locate import Located
from verifier.text.spans import Interval

MOST_CUES = 6
"""Most words of one claim (its cues, then its mentions) that help to choose: more are no help."""


class Placed(NamedTuple):
    """A proposed quotation and where it stands; `place` is None where it is absent."""

    quotation: str
    place: Located | None


class Neighbours(NamedTuple):
    """What stands around a claim's quotation: other evidence of the claim, words of it, and the claims beside it."""

    own: tuple[Interval, ...]
    words: tuple[str, ...]
    before: int
    after: int
    taken: frozenset[Interval]


def placed(claims: Sequence[DraftClaim], ground: Ground) -> tuple[tuple[Placed, ...], ...]:
    """Return, for each claim, where each of its quotations stands.

    A quotation that stands in one place is there. One that stands in several goes where these agree best, in this
    order: the paragraph of the claim's other evidence; the claim's cue and mentions in the same sentence or
    paragraph; the exact letters; the order of the claims; a place that no earlier claim took; the least distance.
    """
    found = [[(quotation, ground.find(quotation)) for quotation in claim.evidence] for claim in claims]
    starts_after = _starts_after(found, ground.part.end)
    taken: dict[str, set[Interval]] = {}
    before, result = ground.part.start, []
    for claim, places, after in zip(claims, found, starts_after, strict=True):
        chosen = _chosen(claim, places, ground, (before, after), taken)
        before = max([p.place.pieces[-1].end for p in chosen if p.place], default=before)
        result.append(chosen)
    return tuple(result)


def extent(place: Located) -> Interval:
    """Return the place from its first code point to its last, whatever lies between its pieces."""
    return Interval(place.pieces[0].start, place.pieces[-1].end)


def _starts_after(found: Sequence[Sequence[tuple[str, tuple[Located, ...]]]], end: int) -> list[int]:
    """Return for each claim where the next claim that is sure of its place starts."""
    starts = []
    for places in reversed(found):
        starts.append(end)
        end = min([sure[0].pieces[0].start for _, sure in places if len(sure) == 1], default=end)
    return starts[::-1]


def _chosen(
    claim: DraftClaim,
    places: Sequence[tuple[str, tuple[Located, ...]]],
    ground: Ground,
    order: tuple[int, int],
    taken: dict[str, set[Interval]],
) -> tuple[Placed, ...]:
    if all(len(found) <= 1 for _, found in places):
        return tuple([Placed(quotation, found[0] if found else None) for quotation, found in places])
    own, chosen = tuple(extent(found[0]) for _, found in places if len(found) == 1), []
    for quotation, found in places:
        place = found[0] if found else None
        if len(found) > 1:
            neighbours = Neighbours(own, _words(claim), *order, frozenset(taken.get(quotation, ())))
            place = min(found, key=lambda candidate: _strangeness(candidate, neighbours, ground))
            own = (*own, extent(place))
            taken.setdefault(quotation, set()).add(extent(place))
        chosen.append(Placed(quotation, place))
    return tuple(chosen)


def _words(claim: DraftClaim) -> tuple[str, ...]:
    cues = [attribution.cue for attribution in claim.attributions]
    named = [source.mention or source.name for attribution in claim.attributions for source in attribution.sources]
    return tuple(dict.fromkeys(word for word in (*cues, *named) if word))[:MOST_CUES]


def _strangeness(place: Located, neighbours: Neighbours, ground: Ground) -> tuple[int, ...]:
    """Return how ill a place fits its claim, the weightiest first; the smallest fits best."""
    here = extent(place)
    number = ground.paragraph_number(here.start)
    apart = min((abs(number - ground.paragraph_number(other.start)) for other in neighbours.own), default=0)
    out_of_order = (here.start < neighbours.before) + (here.end > neighbours.after)
    beside = neighbours.own or (Interval(neighbours.before, neighbours.before),)
    gap = min(here.gap(other) for other in beside)
    familiar = _familiar(here, neighbours.words, ground)
    return apart, -familiar, place.match != "exact", out_of_order, here in neighbours.taken, gap


def _familiar(here: Interval, words: Sequence[str], ground: Ground) -> int:
    """Count the claim's words around a place: two for one in the same sentence, one for the same paragraph."""
    sentence, paragraph = ground.sentence(here), ground.paragraph(here)
    return sum(
        2 if ground.mentions(word, [sentence]) else int(bool(ground.mentions(word, [paragraph]))) for word in words
    )
