"""From the tagger's relations to proposed claims: each proposition with its words, its chain and how it is held."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from verifier.attribution.anonymity import anonymity_reason, unnamed_subject
from verifier.attribution.chains import chain, paths
from verifier.attribution.clauses import subject_of
from verifier.attribution.elided import with_introduced, with_speaker
from verifier.attribution.interviews import interview
from verifier.attribution.kinds import Kinds
from verifier.attribution.known import Known, known, short_name
from verifier.attribution.marks import spoken_marks
from verifier.attribution.mentions import Mention
from verifier.attribution.phrase import Phrase, bare
from verifier.attribution.places import Places
from verifier.attribution.propositions import Proposition, propositions
from verifier.attribution.reasons import Reasons
from verifier.attribution.references import Ledger
from verifier.attribution.relays import Chain
from verifier.attribution.reporting import reported
from verifier.attribution.sources_en import OURS, OUTLET_WORDS
from verifier.attribution.stance import certainty, polarity, speech
from verifier.attribution.tagger import Relation
from verifier.attribution.wording import wording
from verifier.draft import DraftAttribution, DraftClaim, DraftSource
from verifier.schema import Article
from verifier.text.layout import layout_of
from verifier.text.spans import Interval
from verifier.text.words import words


class Proposed(NamedTuple):
    """A claim for a draft, where its evidence and its content stand, and how sure the tagger is that somebody says so.

    `confidence` is 0 in the publisher's own voice and where only a rule found the report; `asserts` says whether
    something is put forward, and not only asked, promised or refused.
    """

    claim: DraftClaim
    evidence: Interval
    content: tuple[Interval, ...] = ()
    confidence: float = 0.0
    asserts: bool = False


def claims(
    article: Article, view: str, relations: Sequence[Relation], silent: Sequence[Interval]
) -> tuple[Proposed, ...]:
    """Return what `article` claims, in its order.

    `view` is its evidence view; `silent` are its verification statements, which claim nothing.
    """
    passages = _passages(article)
    reader = _Reader(view, article.publisher)
    reports = reported(view, with_speaker(view, with_introduced(view, relations)))
    found = propositions(view, passages, reports, silent, interview(view, reader.known))
    chained = [(p, chain(view, p, reader.known)) for p in found]
    each = [(p, paths(view, links)) for p, links in chained]
    told = [(p, origins) for p, origins in each if reader.meets(p, origins)]
    return tuple(reader.claim(f"c{number}", p, origins) for number, (p, origins) in enumerate(told, start=1))


def _passages(article: Article) -> tuple[Interval, ...]:
    """Return body and captions. A headline repeats them in fewer words: it is read where there is nothing else."""
    told = tuple(b.interval for b in article.blocks if b.kind in {"body", "caption"})
    return told or article.evidence


class _Reader:
    """Reads one article from its beginning: what is said later refers back to what it has met."""

    def __init__(self, view: str, publisher: str | None) -> None:
        self._view = view
        self._publisher = bare(publisher or "").casefold()
        self._short = short_name(view, bare(publisher or ""))
        self.known: Known = known(view, publisher)
        self._ledger = Ledger(view, self.known)
        self._kinds = Kinds(view, self.known)
        self._lines = Places(layout_of(view).paragraphs())
        self._marks = Places(q.interval for q in spoken_marks(view))
        self._heard: dict[tuple[Interval, ...], tuple[Mention, ...]] = {}
        self._reasons = Reasons()

    def meets(self, proposition: Proposition, origins: Sequence[Chain]) -> bool:
        """Remember whoever speaks in `proposition`; say whether it is a claim, or only tells why nobody is named."""
        for path in origins:
            self._mentions(proposition, path)
        about = subject_of(self._view, proposition.sentence) if proposition.said is None else None
        if about is not None:
            self._ledger.subject(about, self._paragraph(about.start))
        if proposition.names is not None:
            self._ledger.mention(proposition.names, self._paragraph(proposition.names.start), "")
        unnamed = unnamed_subject(self._view, proposition.sentence) if proposition.said is None else None
        if unnamed is None:
            return True
        subject, reason = unnamed
        before = tuple(self._ledger.met)
        mention = self._ledger.mention(subject, self._paragraph(subject.start), "")
        if reason:
            self._reasons.tell_all(subject.cut(self._view), mention, before, reason)
        return False

    def claim(self, name: str, proposition: Proposition, origins: Sequence[Chain]) -> Proposed:
        """Return the proposed claim that `proposition` makes; `origins` has a chain for each of its speakers."""
        proposition = proposition._replace(content=origins[0].content)
        text = wording(self._view, proposition)
        split = words(text)
        claim = DraftClaim(
            id=name,
            evidence=[proposition.evidence.cut(self._view)],
            text=text,
            attributions=[self._attribution(proposition, path) for path in origins],
            certainty=certainty(split, proposition.said),
            polarity=polarity(split, proposition.said),
            status=None,
            status_quote=None,
        )
        said = proposition.said
        if said is None:
            return Proposed(claim, proposition.evidence, proposition.content)
        asserts = said.kind == "asserts"
        return Proposed(claim, proposition.evidence, proposition.content, said.confidence, asserts)

    def _attribution(self, proposition: Proposition, found: Chain) -> DraftAttribution:
        sources = _apart(self._sources(proposition, found))
        is_told = proposition.said is not None or proposition.orphan
        return DraftAttribution(
            sources=sources or ([_NOBODY] if is_told and not found.links else []),
            cue=found.cue.cut(self._view) if found.cue else None,
            speech=speech(proposition, self._marks),
        )

    def _sources(self, proposition: Proposition, found: Chain) -> Iterator[DraftSource]:
        mentions = self._mentions(proposition, found)
        speaker = proposition.turn.speaker if proposition.turn else None
        for mention in mentions[0].outer if mentions else ():
            yield self._source(mention, here=False)
        for mention in mentions:
            yield self._source(mention, here=mention.interval != speaker)

    def _is_publisher(self, name: str) -> bool:
        called = bare(name).casefold()
        if called in OURS:
            return True
        if not self._publisher or called in {self._publisher, self._short}:
            return bool(self._publisher)
        rest = self._publisher.removeprefix(called + " ").split()
        is_short = self._publisher != " ".join(rest) and OUTLET_WORDS.issuperset(rest)
        return is_short or (len(called.replace("-", " ").split()) > 1 and self._publisher.endswith(" " + called))

    def _mentions(self, proposition: Proposition, found: Chain) -> tuple[Mention, ...]:
        """Return the links as mentions, met in the order of the text the first time that they occur."""
        links = tuple(at for at in found.links if not self._is_publisher(at.cut(self._view)))
        if links not in self._heard:
            cue = found.cue.cut(self._view) if found.cue else ""
            met = {at: self._ledger.mention(at, self._paragraph(at.start), cue) for at in sorted(links)}
            self._ledger.linked(met, links)
            self._heard[links] = tuple(met[at] for at in links)
            told = (anonymity_reason(self._view, part) for part in _frame(proposition, found))
            reason = next((why for why in told if why), None)
            if reason and links:
                self._reasons.tell(met[links[-1]], reason)
        return self._heard[links]

    def _paragraph(self, at: int) -> int:
        return self._lines.before(at)

    def _source(self, mention: Mention, *, here: bool) -> DraftSource:
        """Return the source as a draft tells it; `here` where its words stand in this sentence."""
        phrase: Phrase = mention.phrase
        first = mention.first if here else mention.fullest
        return DraftSource(
            name=phrase.name or None,
            kind=self._kinds.of(phrase, mention.interval.cut(self._view)),
            anonymous=phrase.anonymous,
            count=phrase.count,
            role=phrase.role,
            affiliation=phrase.affiliation,
            anonymity_reason=self._reasons.of(mention) if phrase.anonymous else None,
            mention=mention.interval.cut(self._view).strip(" ,") if here else None,
            antecedent=first.cut(self._view).strip(" ,") if first else None,
        )


def _apart(sources: Iterable[DraftSource]) -> list[DraftSource]:
    """Return the links without those that repeat the one before: "residents said that they had reported it"."""
    kept: list[DraftSource] = []
    for source in sources:
        if (
            not kept
            or source.name is None
            or kept[-1].name is None
            or source.name.casefold() != kept[-1].name.casefold()
        ):
            kept.append(source)
    return kept


def _frame(proposition: Proposition, found: Chain) -> Iterator[Interval]:
    """Yield the sentence up to its content and after it, where that follows the cue; else the sentence."""
    sentence, first, last = proposition.sentence, found.content[0].start, found.content[-1].end
    if found.cue is None or found.cue.end > first or not sentence.holds(found.cue):
        yield sentence
        return
    yield Interval(sentence.start, min(sentence.end, first))
    if first < last < sentence.end:
        yield Interval(last, sentence.end)


_NOBODY = DraftSource(
    name=None,
    kind="unknown",
    anonymous=True,
    count=None,
    role=None,
    affiliation=None,
    anonymity_reason=None,
    mention=None,
    antecedent=None,
)
"""Whoever is meant by "reportedly", or speaks in a quotation that nobody is given for."""
