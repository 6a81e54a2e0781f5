"""Faults that a program can make of a faithful draft without writing a sentence, each function one kind.

They are the lies of a careless model in the fields and in single words. What needs a sentence that reads well is
written by hand in `benchmarks/mutations/*.yaml`.
"""

import random
import re
from collections.abc import Callable, Iterator

from mutations_drafts import Case, Fault, fault

from verifier.draft import DraftAttribution, DraftClaim, DraftSource

MOST_EACH = 2
"""Faults of one kind for one article, so that an article with many numbers does not outweigh the others."""
_NUMBER = re.compile(r"(?<![\w.,:])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w:])")
_CONTENT = re.compile(r"\b[a-z]{5,}\b")
_COUNTED = re.compile(r"(?:at least|at most|around|about|up to|as many as|more than|nearly|almost) (?=\d)")
NAMES = ("Marten Osk", "Ilsa Brandow", "Teodor Vail", "Runa Sellick")
"""Given to the unnamed; no article has them."""
FUNCTION = frozenset(
    "about above after again against because before being below between could during every first found from given "
    "having their there these thing those through under until where which while whose would should might shall "
    "other since still though tonight today yesterday".split()
)
Maker = Callable[[random.Random, Case, DraftClaim], DraftClaim | None]


def made(rng: random.Random, case: Case) -> Iterator[Fault]:
    """Yield at most `MOST_EACH` faults of each kind, on claims drawn by chance."""
    for kind, make in KINDS.items():
        found = (make(rng, case, claim) for claim in rng.sample(case.draft.claims, len(case.draft.claims)))
        changed = [claim for claim in found if claim is not None]
        yield from (fault(case.draft, kind, claim) for claim in changed[:MOST_EACH])


def number(rng: random.Random, _: Case, claim: DraftClaim) -> DraftClaim | None:
    """Change one figure of the text, by a little or tenfold."""
    found = list(_NUMBER.finditer(claim.text))
    if not found:
        return None
    match = rng.choice(found)
    words = match.group().replace(",", "")
    value = float(words) if "." in words else int(words)
    is_year = 1900 <= value <= 2100 and "," not in match.group()
    other = value + rng.choice((1, 2, 3)) if is_year or rng.random() < 0.6 else value * 10
    shown = f"{other}" if is_year else f"{other:,}"
    return _text(claim, claim.text[: match.start()] + shown + claim.text[match.end() :])


def bound(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Drop `at least`, `around`, `up to` before a figure."""
    words = _COUNTED.sub("", claim.text, count=1)
    return _text(claim, words[:1].upper() + words[1:]) if words != claim.text else None


def quotation(rng: random.Random, case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Put another word of the article in the place of one content word of the evidence."""
    words = [m for m in _CONTENT.finditer(claim.evidence[0]) if m.group() not in FUNCTION]
    others = sorted({w for w in _CONTENT.findall(case.article.text) if w not in FUNCTION} - set(_words(claim)))
    if len(words) < 2 or not others:
        return None
    match = rng.choice(words)
    near = [w for w in others if w[-2:] == match.group()[-2:]] or others
    lying = claim.evidence[0][: match.start()] + rng.choice(near) + claim.evidence[0][match.end() :]
    return claim.model_copy(update={"evidence": [lying, *claim.evidence[1:]]})


def _words(claim: DraftClaim) -> list[str]:
    return _CONTENT.findall(" ".join([claim.text, *claim.evidence]).lower())


def glued(rng: random.Random, case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Glue the evidence to that of a claim from another place, as if it were one quotation."""
    far = [c for c in case.draft.claims if abs(_place(case, c) - _place(case, claim)) > 300]
    if not far:
        return None
    both = sorted((claim, rng.choice(far)), key=lambda c: _place(case, c))
    return claim.model_copy(update={"evidence": [f"{both[0].evidence[0].rstrip('.')} {both[1].evidence[0]}"]})


def _place(case: Case, claim: DraftClaim) -> int:
    return case.article.text.find(claim.evidence[0])


def elsewhere(_rng: random.Random, case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Give the evidence of the claim that shares the fewest words, and its chain, so that nothing else is wrong."""
    mine = set(_words(claim))
    others = [c for c in case.draft.claims if c.id != claim.id]
    other = min(others, key=lambda c: len(mine & set(_words(c))))
    fields = ("evidence", "attributions", "certainty", "polarity", "status", "status_quote")
    return claim.model_copy(update={name: getattr(other, name) for name in fields})


def replaced(rng: random.Random, case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Put another named or described source of the article in the place of the origin."""
    mine = {s.name for a in claim.attributions for s in a.sources}
    others = [s for s in case.sources.values() if s.name not in mine and not _same(s, claim)]
    if not mine or not others:
        return None
    return _paths(claim, [[*a.sources[:-1], rng.choice(others)] for a in claim.attributions[:1]])


def _same(source: DraftSource, claim: DraftClaim) -> bool:
    """Say whether a source is printed in the evidence, or shares a word with one of the claim's: it may be the same."""
    words = set(re.findall(r"\w{4,}", (source.name or "").lower()))
    mine = {w for a in claim.attributions for s in a.sources for w in re.findall(r"\w{4,}", (s.name or "").lower())}
    return bool(words & mine) or any((source.name or "?") in evidence for evidence in claim.evidence)


def voice(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Leave the source out, as if the publisher said so."""
    if not claim.attributions[0].sources:
        return None
    return claim.model_copy(update={"attributions": [DraftAttribution(sources=[], cue=None, speech="none")]})


def dropped(rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Leave one link out of a chain of two or more."""
    links = claim.attributions[0].sources
    if len(links) < 2:
        return None
    gone = rng.randrange(len(links))
    return _paths(claim, [[s for n, s in enumerate(links) if n != gone]])


def backwards(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Turn a chain of two or more round."""
    links = claim.attributions[0].sources
    return _paths(claim, [list(reversed(links))]) if len(links) > 1 else None


def added(rng: random.Random, case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Put an outlet or another source of the article before the origin."""
    mine = {s.name for a in claim.attributions for s in a.sources}
    others = [s for s in case.sources.values() if s.name not in mine and not _same(s, claim)]
    if not mine or not others:
        return None
    outlets = [s for s in others if s.kind == "media"] or others
    return _paths(claim, [[rng.choice(outlets), *a.sources] for a in claim.attributions[:1]])


def named(rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Give an unnamed source a name."""
    return _origin(claim, name=rng.choice(NAMES), anonymous=False, count=None)


def recounted(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Make an unnamed source several, or several one."""
    origin = claim.attributions[0].sources[-1] if claim.attributions[0].sources else None
    if origin is None or not origin.anonymous or origin.count is None:
        return None
    return _origin(claim, count=origin.count + 2 if origin.count == 1 else 1 if origin.count > 2 else 5)


def _origin(claim: DraftClaim, **fields: object) -> DraftClaim | None:
    links = claim.attributions[0].sources
    if not links or not links[-1].anonymous or links[-1].kind == "document":
        return None
    return _paths(claim, [[*links[:-1], links[-1].model_copy(update=fields)]])


def cue(rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Raise what was said to a confirmation or an admission."""
    said = claim.attributions[0]
    if said.cue not in {"said", "told", "added", "reported"}:
        return None
    higher = said.model_copy(update={"cue": rng.choice(("confirmed", "admitted", "acknowledged", "proved"))})
    return claim.model_copy(update={"attributions": [higher, *claim.attributions[1:]]})


def certainty(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Say `certain` of a claim whose words hedge."""
    return claim.model_copy(update={"certainty": "certain"}) if claim.certainty != "certain" else None


def polarity(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Turn the field of a negative claim."""
    return claim.model_copy(update={"polarity": "positive"}) if claim.polarity == "negative" else None


def overclaimed(rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Say that a claim was verified or confirmed, on the same words or on none."""
    if claim.status in {"verified_by_publisher", "confirmed_by_third_party"}:
        return None
    status = rng.choice(("verified_by_publisher", "confirmed_by_third_party"))
    return claim.model_copy(update={"status": status})


def lost(_rng: random.Random, _case: Case, claim: DraftClaim) -> DraftClaim | None:
    """Leave out that a claim is unverified, disputed or shown without evidence."""
    if claim.status == "not_stated":
        return None
    return claim.model_copy(update={"status": "not_stated", "status_quote": None})


def _text(claim: DraftClaim, words: str) -> DraftClaim:
    return claim.model_copy(update={"text": words})


def _paths(claim: DraftClaim, paths: list[list[DraftSource]]) -> DraftClaim:
    """Return the claim with other sources on its first paths, and the same cues."""
    changed = [old.model_copy(update={"sources": links}) for old, links in zip(claim.attributions, paths, strict=False)]
    return claim.model_copy(update={"attributions": [*changed, *claim.attributions[len(paths) :]]})


KINDS: dict[str, Maker] = {
    "number changed": number,
    "bound dropped": bound,
    "quotation altered": quotation,
    "quotation glued": glued,
    "evidence bears something else": elsewhere,
    "source replaced": replaced,
    "source dropped": voice,
    "link dropped": dropped,
    "link reversed": backwards,
    "link added": added,
    "unnamed source named": named,
    "source count changed": recounted,
    "speech act raised": cue,
    "certainty field raised": certainty,
    "polarity field turned": polarity,
    "status overclaimed": overclaimed,
    "status lost": lost,
}
