"""Whether the summary gives each claim to the one who makes it."""

from collections.abc import Iterator, Sequence

from verifier.checks.compare.parts import Part, told
from verifier.checks.compare.speakers import called, is_own, speaks_up, turned
from verifier.checks.compare.statements import spans_of
from verifier.checks.compare.voices import Voice
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.reading import ReadClaim, ReadSentence
from verifier.schema import Attribution, Source
from verifier.text.caveats_en import UNNAMED
from verifier.text.lexicon import FUNCTION
from verifier.text.words import Word


def summary_keeps_speaker(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare who speaks in each clause of a summary sentence with who makes the claim that the clause tells.

    Catches: two speakers exchanged, a claim given to somebody else who is named or told by a noun for speakers; a relay
    that is named and is none of the chain; a chain turned round (doubts).
    Misses: a claim given to "he" or "they"; two claims in one clause; claims that share most of their words.

    Article: Mayor Ada Moll said the bridge was safe. ¶ Engineer Jon Reed said the lock was broken.
    Evidence: the bridge was safe
    Claim: The bridge was safe. ← Ada Moll
    Evidence: the lock was broken
    Claim: The lock was broken. ← Jon Reed
    Fails: Jon Reed said the bridge was safe, and Ada Moll said the lock was broken.
    Passes: Ada Moll said the bridge was safe, and Jon Reed said the lock was broken.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    said = grounds.said(sentence.text)
    claims = grounds.cited(sentence).claims
    if not claims or not said.voices:
        yield NotApplicable("nobody speaks in it" if claims else "it cites no claim that there is")
        return
    for claim, part in told(sentence, grounds):
        yield from _misgiven(claim, part, said.words, grounds)


def _misgiven(claim: ReadClaim, part: Part, words: Sequence[Word], grounds: Grounds) -> Iterator[Problem]:
    """Yield a doubt for a voice of the clause that is none of the claim's sources, or a chain turned round."""
    own = [_spoken(a, part, words, grounds) for a in claim.attributions]
    known = {v for spoken in own for some in spoken for v in some}
    if any(s.kind == "document" and grounds.goes_by(s) & part.stems for s in (a.origin for a in claim.attributions)):
        return  # "but invoices show": a document needs no verb that is known to speak
    for voice in part.voices:
        if voice not in known and speaks_up(voice, words, grounds) and not _is_told_of(voice, claim, words, grounds):
            name = " ".join(w.text for w in words[voice.first : voice.last])
            origin = called(claim.attributions[0].origin)
            yield Problem("doubt", f"“{name}” is told as the source of {claim.id}, and it is {origin}")
            return
    carried = next((v for v in part.voices if v.way == "carries" and is_own(v, words, grounds)), None)
    relay = next((s for a in claim.attributions for s in a.sources[1:-1] if s.kind == "media"), None)
    if carried and relay:
        yield Problem("doubt", f"{claim.id} was told to {called(relay)}, and not to the publisher")
    for attribution, spoken in zip(claim.attributions, own, strict=True):
        if all(spoken):
            yield from turned(attribution.sources[1:], [some[0] for some in spoken], words)


def _spoken(attribution: Attribution, part: Part, words: Sequence[Word], grounds: Grounds) -> Sequence[Sequence[Voice]]:
    return [[v for v in part.voices if _is(v, s, words, grounds)] for s in attribution.sources[1:]]


def _is(voice: Voice, source: Source, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether the voice is the source by a word of it, or nameless as the source is."""
    head = voice.head(words)
    if source.anonymous:
        head = tuple(w for w in words[voice.first : voice.last] if not w.kinds & FUNCTION)
        if any(w.folded in UNNAMED for w in head):
            return True
    return not grounds.goes_by(source).isdisjoint(w.stem for w in head)


def _is_told_of(voice: Voice, claim: ReadClaim, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether the claim itself tells that the voice speaks, or a statement on it: "the company denied it"."""
    stems = grounds.said(claim.text).stems | grounds.bearing(claim).inside.stems
    stems |= {w.stem for span in spans_of(claim, grounds) for w in grounds.terms(span.quote)}
    return words[voice.cue].stem in stems and any(w.stem in stems for w in voice.head(words))


CHECK = SummaryCheck("summary_keeps_speaker", 1, summary_keeps_speaker)
