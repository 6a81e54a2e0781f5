"""A reading, and what the checks need to know of it: worked out once for a run, kept nowhere else."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields
from functools import cached_property
from itertools import pairwise

from verifier.checks.bearing import Bearing, bounds, merged, overlapping, together
from verifier.checks.passage import NOTHING, Passage, joined
from verifier.checks.repeats import repeated
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Severity, Source, Statement
from verifier.text.names import Name, aliases, lower_case, names
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval
from verifier.text.words import Forms, Word, words
from verifier.text.words_en import FUNCTION

LEAD_IN = 2
"""Paragraphs before the evidence in which a pronoun's or description's antecedent is taken to stand.

News paragraphs are one to three sentences long; an antecedent further off is one that a reader has lost as well.
"""
LONGEST_SENTENCE = 2_000
"""Code points on either side of the evidence beyond which its "sentence" is not looked at: a text without full
stops must not make every claim pay for the whole of it. Sentences of news stay far below."""


def called(source: Source) -> tuple[str, ...]:
    """Return all the words that a source goes by."""
    spans = (source.span.quote if source.span else None, source.antecedent.quote if source.antecedent else None)
    return tuple(t for t in (source.name, source.role, source.affiliation, *spans) if t)


def _bare(sentence: str) -> str:
    return sentence.rstrip(" .")


@dataclass(frozen=True)
class Grounds(Reading):
    """A reading that remembers. `troubled`: target → the worst that claim checks found, for the summary's checks."""

    troubled: Mapping[str, Severity] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, troubled: Mapping[str, Severity] | None = None) -> "Grounds":
        """Return `reading` with its memory: itself if it has one already and nothing new is known."""
        if isinstance(reading, Grounds) and troubled is None:
            return reading
        known = {f.name: getattr(reading, f.name) for f in fields(Reading)}
        grounds = cls(**known, troubled=troubled or {})
        if isinstance(reading, Grounds):
            grounds.__dict__.update({k: v for k, v in reading.__dict__.items() if k not in grounds.__dict__})
        return grounds

    @cached_property
    def by_id(self) -> Mapping[str, ReadClaim]:
        """The claims by their ids; of two with one id the first."""
        return {c.id: c for c in reversed(self.claims)}

    @cached_property
    def statement(self) -> Mapping[str, Statement]:
        """The statements by their ids."""
        return {s.id: s for s in self.statements}

    @cached_property
    def _forms(self) -> Forms:
        return {}

    @cached_property
    def passage(self) -> Passage:
        """What is known of the evidence-bearing blocks."""
        return Passage.of(self.article.text, self.article.evidence, self._forms)

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that stand in lower case somewhere in the article."""
        return lower_case(self.passage.words)

    @cached_property
    def aliases(self) -> Mapping[str, frozenset[str]]:
        """Which stems stand for one another by an acronym that the article explains."""
        return aliases(self.article.text, self.passage.words)

    @cached_property
    def full_names(self) -> Mapping[str, AbstractSet[str]]:
        """Stem of a part of a name → the stems that stand with it in the article's names of several words."""
        found: dict[str, set[str]] = {}
        for stems in (frozenset(w.stem for w in parts) for parts in self._several):
            for stem in stems:
                found.setdefault(stem, set()).update(stems)
        return found

    @cached_property
    def block_intervals(self) -> tuple[Interval, ...]:
        """The intervals of all blocks, as the article has them."""
        return tuple(b.interval for b in self.article.blocks)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials of the article's names of several words, in lower case."""
        return frozenset("".join(w.folded[0] for w in parts) for parts in self._several)

    @cached_property
    def _several(self) -> tuple[tuple[Word, ...], ...]:
        return tuple(n.parts for n in names(self.passage.words, self.common) if len(n.parts) > 1)

    @cached_property
    def _sentences(self) -> tuple[Interval, ...]:
        return tuple(s for block in self.article.evidence for s in sentences(self.article.text, block))

    @cached_property
    def paragraphs(self) -> tuple[Interval, ...]:
        """The paragraphs of the evidence-bearing blocks, in order."""
        return tuple(p for block in self.article.evidence for p in paragraphs(self.article.text, block))

    @cached_property
    def citing(self) -> Mapping[str, Sequence[ReadSentence]]:
        """Claim → the sentences of the summary that cite it."""
        found: dict[str, list[ReadSentence]] = {}
        for sentence in self.summary:
            for claim in dict.fromkeys(sentence.claims):
                found.setdefault(claim, []).append(sentence)
        return found

    @cached_property
    def following(self) -> Mapping[str, ReadSentence]:
        """Sentence of the summary → the next one."""
        return {one.id: other for one, other in pairwise(self.summary)}

    @cached_property
    def preceding(self) -> Mapping[str, ReadSentence]:
        """Sentence of the summary → the one before."""
        return {other.id: one for one, other in pairwise(self.summary)}

    @cached_property
    def repeated(self) -> Mapping[str, str]:
        """Claim → the earlier claim that it repeats."""
        return repeated(
            self.claims, lambda text: self.said(text).stems, lambda interval: bounds(self.paragraphs, interval)[0]
        )

    @cached_property
    def opines(self) -> bool:
        """Whether the engine proposed a verification status for any claim: if not, it reads none."""
        return any(c.proposed_status != "not_stated" for c in self.claims)

    @cached_property
    def _said(self) -> dict[str, Passage]:
        return {}

    def said(self, text: str) -> Passage:
        """Return what is known of a claim's or a summary sentence's own text."""
        if text not in self._said:
            sentence = self._printed.get(_bare(text))
            self._said[text] = self.passage.cut((sentence,)) if sentence else Passage.of(text, forms=self._forms)
        return self._said[text]

    @cached_property
    def _printed(self) -> Mapping[str, Interval]:
        """The sentences of the article by their words: a text that is one of them is read as that."""
        return {_bare(s.cut(self.article.text)): s for s in reversed(self._sentences)}

    @cached_property
    def _terms(self) -> dict[str, tuple[Word, ...]]:
        return {}

    def terms(self, text: str) -> tuple[Word, ...]:
        """Return the content words of a short text, such as a source's name."""
        if text not in self._terms:
            found = words(text, forms=self._forms)
            self._terms[text] = tuple(w for w in found if w.folded not in FUNCTION)
        return self._terms[text]

    @cached_property
    def publisher(self) -> frozenset[str]:
        """The stems of the publisher's name."""
        return frozenset(w.stem for w in self.terms(self.article.publisher or ""))

    @cached_property
    def _chains(self) -> dict[str, frozenset[str]]:
        return {}

    def chain(self, claim: ReadClaim) -> frozenset[str]:
        """Return the stems by which a claim may call its sources: those that the article prints, the publisher's."""
        if claim.id not in self._chains:
            stems = {w.stem for t in self._called(claim) for w in self.terms(t)}
            self._chains[claim.id] = self.publisher | (stems & self.passage.stems)
        return self._chains[claim.id]

    @staticmethod
    def _called(claim: ReadClaim) -> Sequence[str]:
        return tuple(dict.fromkeys(t for a in claim.attributions for s in a.sources for t in called(s)))

    @cached_property
    def _named(self) -> dict[str, tuple[Name, ...]]:
        return {}

    def named(self, text: str) -> tuple[Name, ...]:
        """Return the names in a claim's or a summary sentence's own text."""
        if text not in self._named:
            self._named[text] = names(self.said(text).words, self.common)
        return self._named[text]

    @cached_property
    def _together(self) -> dict[tuple[str, ...], Bearing]:
        return {}

    def together(self, claims: Sequence[ReadClaim]) -> Bearing:
        """Return the passages that bear several claims."""
        ids = tuple(c.id for c in claims)
        if ids not in self._together:
            self._together[ids] = together([self.bearing(c) for c in claims])
        return self._together[ids]

    @cached_property
    def _bearings(self) -> dict[str, Bearing]:
        return {}

    def bearing(self, claim: ReadClaim) -> Bearing:
        """Return the passages that bear the claim, from its evidence outwards."""
        if claim.id not in self._bearings:
            self._bearings[claim.id] = self._bearing(merged(claim.intervals), self._called(claim))
        return self._bearings[claim.id]

    def _bearing(self, intervals: tuple[Interval, ...], told: Sequence[str]) -> Bearing:
        around = merged(
            Interval(max(s.start, i.start - LONGEST_SENTENCE), min(s.end, i.end + LONGEST_SENTENCE))
            for i in intervals
            for s in overlapping(self._sentences, i)
        )
        return Bearing(
            intervals,
            around,
            self.passage.cut(intervals),
            self.passage.cut(around),
            lambda: self.passage.cut(merged(p for i in intervals for p in self.lead_in(i))),
            lambda: joined([NOTHING, *map(self.said, told)]),
        )

    def lead_in(self, interval: Interval, back: int = LEAD_IN) -> tuple[Interval, ...]:
        """Return the paragraphs that hold `interval`, and those `back` before them, clipped near to it."""
        first, last = bounds(self.paragraphs, interval)
        window = Interval(interval.start - 2 * LONGEST_SENTENCE, interval.end + 2 * LONGEST_SENTENCE)
        kept = self.paragraphs[max(0, first - back) : last]
        return tuple(Interval(max(p.start, window.start), min(p.end, window.end)) for p in kept if p.overlaps(window))
