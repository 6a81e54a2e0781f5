"""From a draft to a reading: ids made sound, quotations placed, chains begun with the publisher."""

import re
from collections.abc import Iterator, Sequence

from verifier.anchor.ground import Ground
from verifier.anchor.placing import Placed, extent, placed
from verifier.anchor.sources import Placer, attributions
from verifier.draft import Draft, DraftClaim
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Article, Change, Evidence, Span
from verifier.text.locate import Located
from verifier.text.spans import Interval

LONGEST_ID = 40
"""Code points; a longer id is a sentence that lost its way."""

_RESERVED = re.compile(r"[sv]\d+|article")
"""Ids of sentences and statements, and the target of findings on the whole article."""


def anchor(draft: Draft, article: Article, within: Interval | None = None) -> Reading:
    """Return `draft` anchored in `article`: each quotation, mention and cue with its place, or marked as absent.

    `within` restricts the search to a part of the article. Statements and their effect on claims are left empty.
    Every chain starts with the publisher. Ids that are missing, absurd or taken are replaced; the summary follows.
    """
    ground = Ground(article, within)
    ground.look_up(quotation for claim in draft.claims for quotation in (*claim.evidence, claim.status_quote or ""))
    ids = _ids([claim.id for claim in draft.claims])
    places = placed(draft.claims, ground)
    claims = (
        _claim(claim_id, claim, evidence, ground)
        for claim_id, claim, evidence in zip(ids, draft.claims, places, strict=True)
    )
    renamed = dict(zip((c.id for c in reversed(draft.claims)), reversed(ids), strict=True))
    summary = (
        ReadSentence(f"s{n}", sentence.text, tuple(renamed.get(cited, cited) for cited in sentence.claims))
        for n, sentence in enumerate(draft.summary, 1)
    )
    return Reading(article, tuple(claims), tuple(summary), layout=ground.layout)


def _ids(given: Sequence[str]) -> list[str]:
    """Return sound ids: the first claim of an id keeps it, a later one gets `c3-2`, an absurd one is numbered."""
    taken = {one for one in given if _is_sound(one)}
    counted: dict[str, int] = {}
    kept: set[str] = set()
    ids: list[str] = []
    for number, one in enumerate(given, 1):
        is_kept = one in taken and one not in kept
        kept.add(one)
        ids.append(one if is_kept else _free(one if _is_sound(one) else f"c{number}", taken, counted))
    return ids


def _is_sound(one: str) -> bool:
    plain = one.isprintable() and not any(map(str.isspace, one))
    return 0 < len(one) <= LONGEST_ID and plain and not _RESERVED.fullmatch(one)


def _free(wanted: str, taken: set[str], counted: dict[str, int]) -> str:
    """Return and take `wanted`, or `wanted-2`, `wanted-3` …; `counted` remembers how far each has come."""
    free = wanted
    while free in taken:
        counted[wanted] = counted.get(wanted, 1) + 1
        free = f"{wanted}-{counted[wanted]}"
    taken.add(free)
    return free


def _claim(claim_id: str, draft: DraftClaim, places: Sequence[Placed], ground: Ground) -> ReadClaim:
    evidence = tuple([item for one in places for item in _evidence(one, ground.text)])
    around = tuple(sorted([piece for one in places if one.place for piece in one.place.pieces]))
    placer = Placer(ground, around)
    chains = attributions(draft.attributions, placer)
    statement = _statement(draft.status_quote, placer)
    return ReadClaim(
        id=claim_id,
        text=draft.text,
        evidence=evidence,
        attributions=chains,
        certainty=draft.certainty,
        polarity=draft.polarity,
        proposed_status=draft.status,
        proposed_statement=statement,
        unplaced=tuple(placer.unplaced),
    )


def _evidence(placed_one: Placed, text: str) -> Iterator[Evidence]:
    """Yield one item for each piece of the quotation; one without a span where it is absent."""
    quotation, place = placed_one
    if place is None:
        yield Evidence(span=None, match="absent", proposed=quotation, diff=None)
        return
    diff = tuple(Change(proposed=c.proposed, article=c.article) for c in place.diff) if place.diff else None
    for piece in place.pieces:
        verbatim = place.match != "altered" and piece.cut(text) in quotation
        match = "exact" if verbatim else place.match
        yield Evidence(span=Span.cut(text, piece), match=match, proposed=None if verbatim else quotation, diff=diff)


def _statement(quotation: str | None, placer: Placer) -> Evidence | None:
    """Return the place of the words behind the proposed status: of several, the nearest from the evidence on."""
    if quotation is None or not quotation.strip():
        return None
    found = placer.ground.find(quotation)
    if not found:
        placer.unplaced[quotation] = None
    place = min(found, key=lambda candidate: _far(candidate, placer.around)) if found else None
    return next(_evidence(Placed(quotation, place), placer.ground.text))


def _far(place: Located, around: Sequence[Interval]) -> tuple[bool, int]:
    """Return whether a statement stands before its claim, and how far from it."""
    here = extent(place)
    return bool(around) and here.end <= around[0].start, min((here.gap(other) for other in around), default=0)
