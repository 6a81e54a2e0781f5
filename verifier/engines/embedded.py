"""The embedded engine: our own attribution tagger and rules. No key, no network, the same answer every time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from hashlib import file_digest
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from verifier import scope
from verifier.attribution.answers import answers
from verifier.attribution.caveat import caveat
from verifier.attribution.claims import Proposed
from verifier.attribution.hearing import heard
from verifier.attribution.pieces import encoder
from verifier.attribution.spotting import Signs, Spotter, candidates
from verifier.attribution.summary import Caveat, summary
from verifier.attribution.tagger import Floats, Ints, Score, Scores, Tagger
from verifier.attribution.windows import Encode
from verifier.draft import Draft, DraftClaim, DraftSource, Proposal
from verifier.engines.engine import Review
from verifier.errors import EngineError
from verifier.reading import ReadClaim, Reading, Spotted
from verifier.schema import Article, Attribution, Evidence, PromptUsed, Source, Span
from verifier.text.spans import Interval
from verifier.text.verification.statements import spoken

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

MODEL = "minilm-l6-attribution-int8"
NETWORK, STATEMENTS, VOCABULARY = "model.int8.onnx", "statements.int8.onnx", "vocabulary.txt"
TAGGER = (NETWORK, "model.int8.data", VOCABULARY)
SPOTTER = (STATEMENTS, "statements.int8.data")
"""The files of the network that spots statements, which leans on the tagger's data."""
HASHES = {
    NETWORK: "51b005360334f7a2e703d57321dd6bbde4b513364c058f124693cfab7a5425bc",
    "model.int8.data": "281b4ae4d7d237aebf393df7fb56d1508b86b0a17ee242e3590ef88f4147d5ba",
    VOCABULARY: "0f052197aac305fe42f378b5c61554b7bacb34b8be4af83fec2cfdcdffbc9973",
    STATEMENTS: "bc325aaf388055acacd6c824177a121a1621bf074e990471e0b48aadd2dc9176",
    "statements.int8.data": "f38cc938cbbf7aaffd39046e2a1eb10c97f60bfdeb724806d7d14ec25cc40972",
    "entailment.int8.onnx": "e3bbf0524fc850a3b571da303aeab58eda6d76d25ddb8b06de2f527709237186",
    "entailment.int8.data": "dee7333b437f6affbd4a13750487614d1b2d192597117e02b69c0c7646413b54",
}
"""SHA-256 of each file of weights: a changed one is refused."""
FARTHEST = 4_000
"""Code points before a claim within which whom "the agency" stands for is looked up: a bound on the cost."""
READS = frozenset({"en", "und"})
"""Languages of articles in which statements are spotted: the tagger's, and that of a text too short to tell."""


class EmbeddedEngine:
    """Reads English. Proposes no status for any claim: it has no opinion of its own on what was checked."""

    name = "embedded"
    model: str | None = MODEL
    prompt: PromptUsed | None = None
    languages: frozenset[str] | None = frozenset({"en"})
    capacity: int | None = None

    def __init__(self, tagger: Tagger | None = None) -> None:
        """Take a tagger, or load the bundled one when it is first needed."""
        self._given = tagger

    @cached_property
    def _tagger(self) -> Tagger:
        return self._given or bundled_tagger()

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


@cache
def bundled_tagger() -> Tagger:
    """Return the tagger with the weights that ship with the package, on one thread; loaded once in a process.

    Raises `EngineError` where a file of weights is missing or is not the one that its hash names.
    """
    return tagger_of(released(TAGGER))


_SPOTTED: WeakKeyDictionary[Article, tuple[Spotted, ...]] = WeakKeyDictionary()
"""What is spotted in an article, for as long as somebody holds the article: the engine and the report both ask."""


def _spotted(text: str, within: tuple[Interval, ...]) -> tuple[Spotted, ...]:
    """Return what is spotted in a text.

    What the grammar reads is not read again: it is believed, and most articles then need no network.
    """
    known = frozenset(wording.sentence for wording in spoken(text, within))
    worth = tuple(sentence for sentence in candidates(text, within) if sentence not in known)
    return bundled_spotter().spotted(text, worth) if worth else ()


@cache
def bundled_spotter() -> Spotter:
    """Return the network that spots statements, with the weights that ship; loaded once in a process.

    Raises `EngineError` where a file of weights is missing or is not the one that its hash names.
    """
    run = session(released(SPOTTER) / STATEMENTS)
    return Spotter(bundled_tagger().encode, lambda ids, capitals: Signs(*run(ids=ids[None], capitals=capitals[None])))


def released(names: Iterable[str]) -> Path:
    """Return the folder of the weights that ship, once each of those files is the one that was released."""
    folder = Path(str(files("verifier.attribution"))) / "weights"
    for name in names:
        require_released(folder / name)
    return folder


def tagger_of(folder: Path) -> Tagger:
    """Return the tagger with the network (ONNX) and the vocabulary in `folder`, on one thread."""
    return Tagger(encoder_of((folder / VOCABULARY).read_bytes()), _scorer(folder / NETWORK))


def require_released(file: Path) -> None:
    """Raise `EngineError` where that file of weights is missing, or is not the one that was released by its name."""
    if not file.is_file():
        msg = f"the embedded engine's weights are not installed: no {file.name} in {file.parent}"
        raise EngineError(msg)
    with file.open("rb") as stream:
        found = file_digest(stream, "sha256").hexdigest()
    if found != HASHES[file.name]:
        msg = (
            f"the embedded engine's {file.name} is not the one it was released with: "
            f"SHA-256 {found}, not {HASHES[file.name]}"
        )
        raise EngineError(msg)


def encoder_of(content: bytes) -> Encode:
    """Return what turns a text into word pieces, given the vocabulary's file: a piece on each line, in order."""
    return encoder({piece: number for number, piece in enumerate(content.decode().split("\n"))})


def _scorer(network: Path) -> Score:
    run = session(network)
    return lambda ids, capitals, asking: Scores(*run(ids=ids[None], capitals=capitals[None], asking=asking))


def session(network: Path) -> Callable[..., Iterator[Floats]]:
    """Return what runs the network: its large tables lie in a file beside it, which is mapped and not read."""
    import onnxruntime  # noqa: PLC0415  loads a native library: only whoever runs the engine pays

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL  # the export did it all
    session: InferenceSession = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])

    def run(**given: Ints) -> Iterator[Floats]:
        return (found[0] for found in session.run(None, given))

    return run
