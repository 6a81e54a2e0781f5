"""The embedded engine: our own attribution tagger and rules. No key, no network, the same answer every time."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from weakref import WeakKeyDictionary

from verifier import scope
from verifier.attribution.answers import answers
from verifier.attribution.caveat import caveat
from verifier.attribution.claims import Proposed
from verifier.attribution.hearing import heard
from verifier.attribution.spotting import candidates
from verifier.attribution.summary import Caveat, summary
from verifier.attribution.tagger import Tagger
from verifier.draft import Draft, DraftClaim, DraftSource, Proposal
from verifier.engines.engine import Review
from verifier.engines.weights import bundled_spotter, bundled_tagger, digest_of, tagger_in
from verifier.reading import ReadClaim, Reading, Spotted
from verifier.schema import Article, Attribution, Evidence, PromptUsed, Source, Span
from verifier.text.spans import Interval
from verifier.text.verification.statements import spoken

MODEL = "minilm-l6-attribution-int8"
FARTHEST = 4_000
"""Code points before a claim within which whom "the agency" stands for is looked up: a bound on the cost."""
READS = frozenset({"en", "und"})
"""Languages of articles in which statements are spotted: the tagger's, and that of a text too short to tell."""


class EmbeddedEngine:
    """Reads English. Proposes no status for any claim: it has no opinion of its own on what was checked."""

    name = "embedded"
    prompt: PromptUsed | None = None
    languages: frozenset[str] | None = frozenset({"en"})
    capacity: int | None = None

    def __init__(self, weights: Tagger | Path | None = None) -> None:
        """Take a tagger, or a folder to load one from when it is first needed; None means the one that ships."""
        self._weights = weights

    @cached_property
    def _tagger(self) -> Tagger:
        if isinstance(self._weights, Path):
            return tagger_in(self._weights)
        return self._weights or bundled_tagger()

    @cached_property
    def model(self) -> str | None:
        """The name of the weights that ship; of others the beginning of their SHA-256; None for a tagger as such."""
        if isinstance(self._weights, Path):
            return f"weights sha256:{digest_of(self._weights)[:12]}"
        return MODEL if self._weights is None else None

    async def propose(self, article: Article, review: Review) -> Proposal:
        """Return claims and a summary for `article`. `review` is not asked: what is proposed is cut from the text.

        Raises `EngineError` where the weights are missing or changed.
        """
        del review
        proposed = self.heard(article)
        drafted = [p.claim for p in proposed]
        told = summary(drafted, self._caveats(article, proposed), answers(article.text, proposed))
        return Proposal(Draft(claims=drafted, summary=told))

    def heard(self, article: Article) -> tuple[Proposed, ...]:
        """Return what the article claims, with the places and how sure the tagger is: the second opinion on others.

        Raises `EngineError` where the weights are missing or changed.
        """
        return heard(article, self._tagger.relations)

    def spotted(self, article: Article) -> tuple[Spotted, ...]:
        """Return the sentences that a network reads as statements on checking: what the grammar may not know.

        Raises `EngineError` where the weights are missing or changed.
        """
        if article.language.split("-")[0] not in READS:
            return ()
        found = _SPOTTED.get(article)
        if found is None:
            found = _SPOTTED[article] = _spotted(article.text, article.evidence)
        return found

    async def summarise(self, article: Article, claims: Sequence[DraftClaim], review: Review) -> Proposal:
        """Return `claims` as they are with one summary over them."""
        del review
        placed = _placed(article.text, claims)
        told = summary(claims, self._caveats(article, placed), answers(article.text, placed))
        return Proposal(Draft(claims=list(claims), summary=told))

    def _caveats(self, article: Article, proposed: Sequence[Proposed]) -> list[Caveat]:
        """Return what the article says about having checked the claims, each with what it covers."""
        reading = Reading(article, tuple(_read(article, p) for p in proposed), (), spotted=self.spotted(article))
        told = {p.claim.id: p.claim.text for p in proposed}
        return [
            Caveat(caveat(s, article.publisher, " ".join(told[c] for c in s.covers)), frozenset(s.covers))
            for s in scope.statements(reading)
            if s.covers
        ]


def _placed(text: str, claims: Sequence[DraftClaim]) -> list[Proposed]:
    """Return the claims with where their evidence stands, each looked for from the one before; lost ones left out."""
    found, at = [], 0
    for claim in claims:
        quote = claim.evidence[0] if claim.evidence else ""
        start = text.find(quote, at) if quote else -1
        if start >= 0:
            found.append(Proposed(claim, Interval(start, start + len(quote))))
            at = start
    return found


def _read(article: Article, proposed: Proposed) -> ReadClaim:
    claim = proposed.claim
    span = Span.cut(article.text, proposed.evidence)
    publisher = Source.publishing(article.publisher)
    return ReadClaim(
        id=claim.id,
        text=claim.text,
        evidence=(Evidence(span=span, match="exact", proposed=None, diff=None),),
        attributions=tuple(
            Attribution(
                sources=(publisher, *(_source(s, article.text, span.start) for s in a.sources)),
                cue=None,
                speech=a.speech,
            )
            for a in claim.attributions
        ),
        certainty=claim.certainty,
        polarity=claim.polarity,
        proposed_status=claim.status,
        proposed_statement=None,
    )


def _source(source: DraftSource, text: str, before: int) -> Source:
    """Return the source as a reading has it, but for its place: `scope` goes by who it is, and who "the agency" is."""
    told = source.model_dump(exclude={"mention", "antecedent"})
    quote = source.antecedent or ""
    at = text.rfind(quote, max(0, before - FARTHEST), before) if quote else -1
    antecedent = Span.cut(text, Interval(at, at + len(quote))) if at >= 0 else None
    return Source(**told, resolution="resolved" if quote else "named", antecedent=antecedent, span=None)


_SPOTTED: WeakKeyDictionary[Article, tuple[Spotted, ...]] = WeakKeyDictionary()
"""What is spotted in an article, for as long as somebody holds the article: the engine and the report both ask."""


def _spotted(text: str, within: tuple[Interval, ...]) -> tuple[Spotted, ...]:
    """Return what is spotted in a text.

    What the grammar reads is not read again: it is believed, and most articles then need no network.
    """
    known = frozenset(wording.sentence for wording in spoken(text, within))
    worth = tuple(sentence for sentence in candidates(text, within) if sentence not in known)
    return bundled_spotter().spotted(text, worth) if worth else ()
