"""Whether the chain from the publisher to the origin is the one that the sentence of the evidence shows."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from verifier.checks.bearing import Bearing
from verifier.checks.compare.silence import on_claim
from verifier.checks.compare.speakers import called, is_apart, is_told, is_turned_from, speaks_up, turned
from verifier.checks.compare.voices import Voice
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim
from verifier.schema import Attribution, Source, Span
from verifier.text.spans import Interval
from verifier.text.voices_en import COMMENTED, DETERMINING, PUTTING, RELATIVE, SHOWING, SINGLE, TELLING, VERBS
from verifier.text.words import Word


def chain(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the chain of sources with who speaks, who is cited and who is spoken to in the evidence's sentence.

    Catches: a relay that the sentence does not have; one that it has and the chain leaves out, "citing …" and "told
    the Herald" among them; two links turned round; an origin where the sentence gives the words to somebody else, who
    stands there by name or by a noun for speakers (doubts).
    Misses: a chain told over two sentences; two speakers of one sentence exchanged where its clauses cannot be told
    apart; a speaker by a noun that is not known to speak.

    Article: The bridge at Senn is safe, Kanal 3 reported, citing an engineer.
    Fails: The bridge at Senn is safe. ← an engineer (unnamed)
    Passes: The bridge at Senn is safe. ← Kanal 3 ← an engineer (unnamed)
    """
    said, bearing = grounds.compared(claim)
    if not bearing.sentences:
        yield NotApplicable("the evidence stands in no sentence of the article's own")
        return
    passages = grounds.each(bearing)
    for attribution in claim.attributions:
        at = _chosen(attribution, bearing.sentences)
        if len(attribution.sources) == 1:
            if all(passage.voices for passage in passages):
                yield from _own_voice(_Sentence(at, passages[at], bearing), said, grounds)
        elif not _speaks_alone(attribution, passages[at], grounds):
            yield from _compared(attribution, _Sentence(at, passages[at], bearing), said, grounds)


def _speaks_alone(attribution: Attribution, passage: Passage, grounds: Grounds) -> bool:
    """Say whether there is but one source, and nobody else speaks in the sentence."""
    if len(attribution.sources) > 2:  # noqa: PLR2004 - the publisher and the one
        return False
    return all(_is(voice, attribution.origin, passage.words, grounds) for voice in passage.voices)


class _Sentence:
    """The sentence of the evidence in which somebody speaks: that of the cue, else the first."""

    def __init__(self, at: int, passage: Passage, bearing: Bearing) -> None:
        self.interval = bearing.sentences[at]
        self.words, self.all = passage.words, passage.voices
        spoken = bearing.intervals
        self.evidence = spoken[0] if len(spoken) == 1 else next(filter(self.interval.overlaps, spoken), spoken[0])
        self.is_whole = self.evidence.holds(self.interval)
        self.voices = self.all if self.is_whole else tuple([v for v in self.all if self._is_outside(v)])

    def _is_outside(self, voice: Voice) -> bool:
        """Say whether the speaker's words are none of the evidence's own, or the evidence holds the cue as well."""
        return self._holds(voice) or not (self._comments(voice) or self.evidence.overlaps(self.place(voice)))

    @property
    def is_aside(self) -> bool:
        """Whether the evidence holds an aside, which is often the publisher's own: "the plant, which employs 640"."""
        opening = [w for w in self.words if w.breaks and w.folded in RELATIVE and self.evidence.holds(w.interval)]
        return bool(opening) and not any(map(self._holds, self.voices))

    def place(self, voice: Voice) -> Interval:
        """Return where the words for the speaker stand."""
        return Interval(self.words[voice.first].start, self.words[voice.last - 1].end)

    def governing(self) -> Sequence[Voice]:
        """Return the voices that may give the evidence its speaker."""
        if self.is_whole or not self.voices:
            return self.voices
        start, end = (bisect_left(self.words, edge, key=_START) for edge in self.evidence)
        before = [v for v in self.voices if v.cue < start]
        after = [v for v in self.voices if v.cue >= end]
        leads = [v for v in before if v.way in SPEAKING]
        follows = next((v for v in after if v.way in SPEAKING), None)
        joined = follows is not None and self._ends_with(follows, end)
        parted = bool(leads) and any(w.breaks for w in self.words[leads[-1].cue + 1 : start + 1])
        held = [v for v in self.voices if self._holds(v)] if parted or not leads else []
        if leads and not (parted and (joined or held)):
            outer = [follows] if follows is not None and joined and follows.way == "according" else []
            return [*self._with_outer(leads, before), *outer]
        if held and not joined:
            return [*held, *(v for v in after if v.way not in SPEAKING)]
        return after[: next((n for n, v in enumerate(after) if v is not follows and v.way in SPEAKING), len(after))]

    def _holds(self, voice: Voice) -> bool:
        cue = self.words[voice.cue]
        return self.evidence.start <= cue.start and cue.end <= self.evidence.end

    def shows(self, voice: Voice) -> bool:
        """Say whether the verb before the evidence tells what somebody did, not said: "police found a body"."""
        cue = self.words[voice.cue]
        following = {w.folded for w in self.words[voice.cue + 1 : voice.cue + 1 + NUMBERED]}
        tells = "at" if cue.folded in PUTTING else "that"
        return cue.folded in SHOWING and cue.start < self.evidence.end and tells not in following

    def _ends_with(self, voice: Voice, end: int) -> bool:
        """Say whether the voice ends what stands before `end`: "…, the mayor said", but no new clause."""
        first = min(voice.first, voice.cue)
        opens = self.words[voice.cue + 1 :][:1]
        return first - end <= GAP and not any(w.folded == "that" for w in opens)

    def declares(self, attribution: Attribution) -> bool:
        """Say whether the origin's words stand beside the cue that the engine gives, a verb that none knows."""
        cue, origin = attribution.cue, attribution.origin.span
        if cue is None or origin is None or not self.interval.holds(cue.interval):
            return False
        if any(cue.start <= w.start and w.end <= cue.end and w.folded in VERBS for w in self.words):
            return False
        return sum(min(cue.end, origin.end) <= w.start < max(cue.start, origin.start) for w in self.words) <= GAP

    def _comments(self, voice: Voice) -> bool:
        """Say whether the voice speaks of what was said before: ", a claim his office called false"."""
        opening = self.words[voice.first : voice.first + 3]
        if len(opening) <= GAP or not opening[0].breaks or opening[0].starts or voice.last - voice.first <= GAP:
            return False
        noun = any(w.folded in COMMENTED for w in opening[:GAP])
        return noun or (opening[0].folded in SINGLE and opening[2].folded in DETERMINING)

    def _with_outer(self, leads: Sequence[Voice], before: Sequence[Voice]) -> Sequence[Voice]:
        """Return the last of `leads`, whoever tells that it speaks, and those who are cited or carry its words."""
        first = len(leads) - 1
        while first and self._tells(leads[first - 1], leads[first]):
            first -= 1
        since = leads[first - 1].cue if first else -1
        return [v for v in before if v in leads[first:] or (v.way not in SPEAKING and v.cue > since)]

    def tells_deed(self, outer: Voice, inner: Voice) -> bool:
        """Say whether `outer` tells what `inner` did, not what it said: "that officials warned the minister"."""
        following = self.words[inner.cue + 1 : inner.cue + 2]
        telling = self.words[inner.cue].folded in TELLING or any(w.folded == "that" for w in following)
        return inner.way == "speaks" and self._tells(outer, inner) and not telling

    def is_elsewhere(self, voice: Voice, text: str) -> bool:
        """Say whether the voice speaks in another clause than the evidence's."""
        place, evidence = self.place(voice), self.evidence
        gap = text[evidence.end : place.start] or text[place.end : evidence.start]
        if ";" in gap or is_apart(self.words, voice.cue, evidence.end):
            return True
        return is_turned_from(self.words, voice.cue, evidence.start)

    def speaks_of(self, voice: Voice, origin: Source) -> bool:
        """Say whether the voice speaks of the origin, and not its words: "the mayor commented on a report that …"."""
        following = self.words[voice.cue + 1 : voice.cue + 1 + GAP]
        if origin.span is None or not following or following[0].folded not in TOUCHING:
            return False
        return any(w.interval.overlaps(origin.span.interval) for w in following)

    def _tells(self, outer: Voice, inner: Voice) -> bool:
        """Say whether `outer` tells what `inner` says: "X reported that Y said"."""
        between = self.words[outer.cue + 1 : inner.first + 1]
        if outer.way == "according":
            return outer.cue == 0
        if outer.cue >= inner.first or any(w.breaks for w in between):
            return False
        return between[0].folded == "that" or len(between) == 1


def _chosen(attribution: Attribution, sentences: Sequence[Interval]) -> int:
    """Return the index of the sentence that holds the cue, else of the one that holds the origin, else of the first."""
    if len(sentences) == 1:
        return 0
    marks = (attribution.cue, attribution.origin.span)
    return next((n for mark in marks if mark for n, s in enumerate(sentences) if s.overlaps(mark.interval)), 0)


def _compared(attribution: Attribution, sentence: _Sentence, said: Passage, grounds: Grounds) -> Iterator[Problem]:
    sources = attribution.sources[1:]
    alone = len(sources) == 1 and not sentence.is_whole
    if alone and all(_is(v, sources[0], sentence.words, grounds) for v in sentence.voices):
        return  # nobody else speaks outside the evidence
    governing = sentence.governing()
    own = [[v for v in governing if _is(v, s, sentence.words, grounds)] for s in sources]
    for source, spoken in zip(sources[:-1], own[:-1], strict=True):
        elsewhere = grounds.quoted.overlapping(sentence.evidence) and any(
            _is(v, source, sentence.words, grounds) for v in sentence.all
        )
        before = _passed_on_before(source, sources[-1], grounds)
        if not (spoken or elsewhere or before or _quotes(source, sentence, grounds)):
            yield Problem("doubt", f"nothing here says that {called(source)} passes this on", _spans(source))
    if all(own):
        yield from turned(sources, [spoken[0] for spoken in own], sentence.words)
    known = {v for spoken in own for v in spoken}
    if not own[-1] and sentence.declares(attribution):
        return
    cited = bool(known) and all(v.way == "cited" for v in known)
    for voice in (v for v in governing if v not in known):
        points = cited and voice.points(sentence.words) and voice.way == "speaks"
        if not (points or speaks_up(voice, sentence.words, grounds)):
            continue
        if _is_quoted(voice, sentence, sources[-1], grounds) or (own[-1] and is_told(voice, sentence.words, said)):
            continue
        told = sentence.speaks_of(voice, sources[-1]) or any(sentence.tells_deed(one, voice) for one in known)
        if not (told or sentence.is_elsewhere(voice, grounds.article.text)):
            place = Span.cut(grounds.article.text, sentence.place(voice))
            yield Problem("doubt", f"“{place.quote}” {SAID[voice.way]} here, and the chain does not have it", (place,))


def _is_quoted(voice: Voice, sentence: _Sentence, origin: Source, grounds: Grounds) -> bool:
    """Say whether the words for the speaker are words of the origin's own speech: "“People ask me,” she said"."""
    place = sentence.place(voice)
    spoken = [q for q in grounds.quoted.overlapping(place) if q.holds(place) and q.overlaps(sentence.evidence)]
    return any(origin.span is None or not q.overlaps(origin.span.interval) for q in spoken)


def _quotes(source: Source, sentence: _Sentence, grounds: Grounds) -> bool:
    """Say whether the evidence stands in a quotation, and the source in the same paragraph: it may be its speaker."""
    if source.span is None or not grounds.quoted.overlapping(sentence.evidence):
        return False
    return any(p.overlaps(source.span.interval) for p in grounds.lead_in(sentence.evidence, 0))


def _own_voice(sentence: _Sentence, said: Passage, grounds: Grounds) -> Iterator[Problem]:
    """Yield a doubt where the publisher is said to say so itself, and somebody else speaks.

    Nothing where the claim tells that they speak, "the mayor denied the charge": that is the publisher's to say.
    """
    if sentence.is_aside:
        return
    for voice in sentence.governing():
        told = voice.way == "carries" or sentence.words[voice.cue].stem in said.stems or sentence.shows(voice)
        if told or sentence.words[voice.last - 1].folded in RELATIVE:
            continue
        speaks = voice.points(sentence.words) or speaks_up(voice, sentence.words, grounds)
        if speaks and not sentence.is_elsewhere(voice, grounds.article.text):
            place = Span.cut(grounds.article.text, sentence.place(voice))
            yield Problem("doubt", f"the publisher is said to say so itself, and “{place.quote}” speaks here", (place,))
            return


def _passed_on_before(source: Source, origin: Source, grounds: Grounds) -> bool:
    """Say whether the source passes words on in the sentence that names what the origin refers back to."""
    if origin.antecedent is None:
        return False
    naming = grounds.passage.cut(grounds.sentences.overlapping(origin.antecedent.interval))
    return any(_is(v, source, naming.words, grounds) for v in naming.voices)


def _is(voice: Voice, source: Source, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether the voice is the source: its words are there, or one of its names."""
    start, end = words[voice.first].start, words[voice.last - 1].end
    for span in (source.span, source.antecedent):
        if span is not None and span.start < end and start < span.end:
            return True
    named = grounds.name_stems(source.name or "") or grounds.goes_by(source)
    return not named.isdisjoint([w.stem for w in voice.head(words)])


def _spans(source: Source) -> tuple[Span, ...]:
    return (source.span,) if source.span else ()


SPEAKING = frozenset({"speaks", "according"})
_START = attrgetter("start")
GAP = 2
"""Words between a voice and the words that it says, beyond which these are somebody else's."""
NUMBERED = 6
"""Words after "put" within which "at" makes it tell a number: "puts the loss at 93,000"."""
TOUCHING = frozenset({"about", "on", "to"})
"""Words between a verb of speech and what is spoken of."""
SAID = {"speaks": "speaks", "according": "is named", "cited": "is cited", "carries": "is told this"}


CHECK = ClaimCheck("chain", 1, chain, on_claim)
