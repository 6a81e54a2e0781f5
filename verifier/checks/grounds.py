"""A reading, and what the checks need to know of it: worked out once for a run, kept nowhere else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import chain, pairwise

from verifier.checks.analysis import Analysis
from verifier.checks.around import AroundCited, AroundClaim
from verifier.checks.bearing import Bearing, Cited, together
from verifier.checks.once import Once
from verifier.checks.passage import NOTHING, Passage, joined
from verifier.checks.repeats import repeated
from verifier.checks.row import Row, merged
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import EVIDENCE_BLOCKS, Block, Severity, Source, Statement
from verifier.text.instructions import overlaps
from verifier.text.spans import Interval, clipped

LEAD_IN = 2
"""Paragraphs before the evidence in which a pronoun's or description's antecedent is taken to stand.

News paragraphs are one to three sentences long; an antecedent further off is one that a reader has lost as well.
"""
LONGEST_SENTENCE = 2_000
"""Code points on either side of the evidence beyond which its "sentence" is not looked at: a text without full
stops must not make every claim pay for the whole of it. Sentences of news stay far below."""


_GIVEN = tuple(f.name for f in fields(Reading))
_NO_STEMS = frozenset[str]()


def called(source: Source) -> tuple[str, ...]:
    """Return all the words that a source goes by."""
    span, antecedent = source.span, source.antecedent
    told = (source.name, source.role, source.affiliation, span and span.quote, antecedent and antecedent.quote)
    return tuple([t for t in told if t])


@dataclass(frozen=True)
class Grounds(Analysis):
    """What bears each claim and each sentence of the summary, on top of what is known of the words.

    `troubled`: claim → how bad the doubt or fault in it is for a sentence that cites it, for the summary's checks.
    """

    troubled: Mapping[str, Severity] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, troubled: Mapping[str, Severity] | None = None) -> "Grounds":
        """Return `reading` with its memory: itself if it has one already and nothing new is known."""
        if isinstance(reading, Grounds) and troubled is None:
            return reading
        known = vars(reading)
        grounds = object.__new__(
            cls
        )  # as its fields are known to be whole: to set them one by one takes ten times as long
        vars(grounds).update(known if isinstance(reading, Grounds) else {name: known[name] for name in _GIVEN})
        vars(grounds)["troubled"] = troubled or {}
        return grounds

    @Once
    def barred(self) -> tuple[Block, ...]:
        """The blocks that bear no evidence."""
        return tuple([b for b in self.article.blocks if b.kind not in EVIDENCE_BLOCKS])

    @Once
    def barred_row(self) -> Row:
        """Where those blocks stand."""
        return Row(b.interval for b in self.barred)

    @Once
    def by_id(self) -> Mapping[str, ReadClaim]:
        """The claims by their ids; of two with one id the first."""
        return {c.id: c for c in reversed(self.claims)}

    @Once
    def statement(self) -> Mapping[str, Statement]:
        """The statements by their ids."""
        return {s.id: s for s in self.statements}

    @Once
    def citing(self) -> Mapping[str, Sequence[ReadSentence]]:
        """Claim → the sentences of the summary that cite it."""
        found: dict[str, list[ReadSentence]] = {}
        for sentence in self.summary:
            for claim in dict.fromkeys(sentence.claims):
                found.setdefault(claim, []).append(sentence)
        return found

    @Once
    def left_out(self) -> Sequence[tuple[ReadClaim, Sequence[int]]]:
        """The claims of others that no sentence of the summary cites, each with the sentences where evidence starts."""
        cited, bounds = self.citing, self.sentences.bounds
        others = [c for c in self.claims if c.id not in cited and _is_of_others(c)]
        return [(c, [bounds(i)[0] for i in c.intervals]) for c in others]

    @Once
    def following(self) -> Mapping[str, ReadSentence]:
        """Sentence of the summary → the next one."""
        return {one.id: other for one, other in pairwise(self.summary)}

    @Once
    def preceding(self) -> Mapping[str, ReadSentence]:
        """Sentence of the summary → the one before."""
        return {other.id: one for one, other in pairwise(self.summary)}

    @Once
    def repeated(self) -> Mapping[str, str]:
        """Claim → the earlier claim that it repeats."""
        row = self.paragraphs
        return repeated(self.claims, lambda text: self.said(text).stems, lambda interval: row.bounds(interval)[0])

    @Once
    def outlets(self) -> frozenset[str]:
        """The stems of the names of the media that are sources of any claim."""
        sources = dict.fromkeys(s for c in self.claims for a in c.attributions for s in a.sources if s.kind == "media")
        return frozenset(stem for s in sources for stem in self.name_stems(s.name or ""))

    @Once
    def opines(self) -> bool:
        """Whether the engine reads what the article says of checking."""
        return any(c.proposed_status is not None for c in self.claims)

    def chain(self, claim: ReadClaim) -> frozenset[str]:
        """Return the stems by which a claim may call its sources: those that the article prints, the publisher's."""
        found = self._chains.get(claim.id)
        if found is None:
            stems = _NO_STEMS.union(*[self.goes_by(s) for a in claim.attributions for s in a.sources])
            found = self._chains[claim.id] = self.publisher | (stems & self.passage.stems)
        return found

    def goes_by(self, source: Source) -> frozenset[str]:
        """Return the stems of all the words that a source goes by."""
        found = self._calls.get(id(source))
        if found is None:
            stems = frozenset([w.stem for t in called(source) for w in self.terms(t)])
            found = self._calls[id(source)] = source, stems
        return found[1]

    def bearing(self, claim: ReadClaim) -> Bearing:
        """Return the passages that bear the claim, from its evidence outwards."""
        found = self._bearings.get(claim.id)
        if found is None:
            places = claim.intervals
            found = self._bearings[claim.id] = self._bearing(merged(places) if len(places) > 1 else places, claim)
        return found

    def each(self, bearing: Bearing) -> tuple[Passage, ...]:
        """Return the passages of the sentences in which the evidence stands, one for each."""
        if len(bearing.sentences) == 1:
            return (bearing.beside,)
        return tuple([self.passage.cut((s,)) for s in bearing.sentences])

    def compared(self, claim: ReadClaim) -> tuple[Passage, Bearing]:
        """Return what the claim says and what bears it: what most checks ask first."""
        found = self._compared.get(id(claim))
        if found is None:
            found = self._compared[id(claim)] = (self.said(claim.text), self.bearing(claim)), claim
        return found[0]

    def together(self, claims: Sequence[ReadClaim]) -> Bearing:
        """Return the passages that bear several claims."""
        return together([self.bearing(c) for c in claims])

    def cited(self, sentence: ReadSentence) -> Cited:
        """Return what a sentence of the summary rests on.

        The claims' own words count as evidence here where their own checks found nothing in them; so do the
        statements that say what was verified, for a summary has to repeat them.
        """
        found = self._cited.get(sentence.claims)
        if found is None:
            found = self._cited[sentence.claims] = self._rests_on(sentence.claims)
        return found

    def lead_in(self, interval: Interval, back: int = LEAD_IN) -> tuple[Interval, ...]:
        """Return the paragraphs that hold `interval`, and those `back` before them, clipped near to it."""
        first, last = self.paragraphs.bounds(interval)
        found = self.paragraphs.intervals[max(0, first - back) : last]
        if self.instructions:
            found = tuple([p for p in found if not overlaps(p, self.instructions)])
        return _all_clipped(found, interval, 2 * LONGEST_SENTENCE)

    def forget(self) -> None:
        """Let go of what holds its maker: in circles it would wait for the garbage collector, at a tenth of a run."""
        self._compared.clear()
        self._bearings.clear()
        self._cited.clear()
        if "passage" in vars(self):
            self.passage.forget()

    def _bearing(self, intervals: tuple[Interval, ...], claim: ReadClaim) -> Bearing:
        near = [_all_clipped(self.sentences.overlapping(i), i, LONGEST_SENTENCE) for i in intervals]
        around = near[0] if len(near) == 1 == len(near[0]) else merged(chain.from_iterable(near))
        inside = self.passage.cut(intervals)
        return Bearing(
            intervals,
            around,
            inside,
            self.passage.cut(around) if around != intervals else inside,
            AroundClaim(self, intervals, claim),
        )

    def names(self, claim: ReadClaim) -> Passage:
        """Return what the claim's sources are called; claims share their sources."""
        texts = _called(claim)
        found = self._tellings.get(texts)
        if found is None:
            found = self._tellings[texts] = joined([NOTHING, *map(self.said, texts)])
        return found

    def _rests_on(self, ids: Sequence[str]) -> Cited:
        claims = tuple([self.by_id[c] for c in dict.fromkeys(ids) if c in self.by_id])
        bearing = self.together(claims)
        around = AroundCited(self, bearing, claims)
        resting = Bearing(bearing.intervals, bearing.sentences, bearing.inside, bearing.beside, around)
        return Cited(claims, resting, _NO_STEMS.union(*[self.chain(c) for c in claims]))

    def stated(self, claim: ReadClaim) -> Iterator[Interval]:
        """Yield where the article says that the claim was checked or disputed, and where the engine read so."""
        yield from (self.statement[s].span.interval for s in self.status_of(claim.id).statements if s in self.statement)
        read = claim.proposed_statement
        if read is not None and read.span is not None:
            yield read.span.interval

    @Once
    def _chains(self) -> dict[str, frozenset[str]]:
        return {}

    @Once
    def _calls(self) -> dict[int, tuple[Source, frozenset[str]]]:
        """By the source's identity, and with it, so that no other one takes its place: hashing it would cost more."""
        return {}

    @Once
    def _compared(self) -> dict[int, tuple[tuple[Passage, Bearing], ReadClaim]]:
        """By the claim's identity, as with sources: two claims may have one id."""
        return {}

    @Once
    def _bearings(self) -> dict[str, Bearing]:
        return {}

    @Once
    def _tellings(self) -> dict[tuple[str, ...], Passage]:
        return {}

    @Once
    def _cited(self) -> dict[tuple[str, ...], Cited]:
        return {}


def _is_of_others(claim: ReadClaim) -> bool:
    return 1 not in [len(a.sources) for a in claim.attributions]


def _called(claim: ReadClaim) -> tuple[str, ...]:
    return tuple(dict.fromkeys([t for a in claim.attributions for s in a.sources for t in called(s)]))


def _all_clipped(intervals: tuple[Interval, ...], around: Interval, reach: int) -> tuple[Interval, ...]:
    """Return what of the intervals, which are in order, lies within `reach` code points of `around`."""
    start, end = around
    start, end = start - reach, end + reach
    if not intervals or (intervals[0].start >= start and intervals[-1].end <= end):
        return intervals
    return clipped(intervals, Interval(start, end))
