"""Whether what may happen is further down told as having happened, on no new word from anybody."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from verifier.checks.article.modality_en import AUXILIARIES, MAY, OPENS, PARTICIPLES, PERFECT, TWICE
from verifier.checks.article.quoted import in_quotation
from verifier.checks.article.tellers import new_source
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.checks.passage import Passage
from verifier.schema import Span
from verifier.text.hedges import governed
from verifier.text.hedges_en import REACH
from verifier.text.lexicon import FUNCTION, NEGATION
from verifier.text.spans import Interval
from verifier.text.words import Word

LEAD = 14
"""Words before "may" among which its subject is looked for; a relative clause stands between them."""
SHARED = 2
"""Words of the subject that must come again; of a subject of one word ("the skipper"), that one, if the verb does."""
SPREAD = 3
"""Sentences in which a word may stand at most to tie two of them together: one that stands in more is the topic."""
NEGATED = 4
"""Words before an auxiliary among which a negation turns it: "none of the baths have been"."""
MOST = 12
"""Clauses with a "may" that are looked at, the first ones."""


class May(NamedTuple):
    """A clause with a "may": the number of its sentence, where it stands, its subject's stems, and what may be."""

    sentence: int
    interval: Interval
    subject: frozenset[str]
    verb: str
    rest: frozenset[str]


def raised_modality(grounds: Grounds) -> Found:
    """Compare what may be with what is further down told as done.

    Catches: "soldiers may be sent to assaults" above, and below, from the same source or from none, "soldiers have
    been moved … for assaults"; "the plant may close", "the plant has closed". A doubt.
    Misses: what a new source tells, for that is news; another verb that shares no words with the first; what rises
    from "possibly" to "probably"; a plain past ("the plant closed").

    Fails: The plant at Senn may close, officials said. ¶ The plant at Senn has closed.
    Passes: The plant at Senn may close, officials said. ¶ The plant at Senn employs 300.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
    elif MAY.isdisjoint(grounds.passage.folded):
        yield NotApplicable("nothing is said that may be")
    else:
        sentences = [grounds.passage.cut((s,)) for s in grounds.sentences.intervals]
        for may, later, done in _raised(sentences, grounds):
            if not new_source(grounds, may.sentence, later):
                spans = tuple(Span.cut(grounds.article.text, i) for i in (may.interval, done))
                reason = f"what may be is told as done: “{spans[0].quote}” above, “{spans[1].quote}” below"
                yield Problem("doubt", reason, spans)
                return


def _raised(sentences: Sequence[Passage], grounds: Grounds) -> Iterator[tuple[May, int, Interval]]:
    spread = Counter(stem for s in sentences for stem in s.stems)
    mays = islice((may for number, s in enumerate(sentences) for may in _mays(s, number)), MOST)
    for may in (m for m in mays if not in_quotation(m.interval, grounds)):
        tied = frozenset(stem for stem in may.rest if spread[stem] <= SPREAD)
        for later in range(may.sentence + 1, len(sentences)):
            done = _done(may, tied, sentences[later])
            if done is not None and not in_quotation(done, grounds):
                yield may, later, done


def _mays(passage: Passage, number: int) -> Iterator[May]:
    if MAY.isdisjoint(passage.folded):
        return
    words = passage.words
    for at in [n for n, w in enumerate(words) if w.folded in MAY and w.text != "May"]:
        after = governed(words, at + 1, REACH) if at + 1 < len(words) and not words[at + 1].kinds & NEGATION else ()
        subject = frozenset(w.stem for w in words[_subject(words, at) : at] if not w.kinds & FUNCTION)
        if after and subject:
            rest = frozenset(w.stem for w in after[1:])
            yield May(number, Interval(words[at].start, after[-1].end), subject, after[0].stem, rest)


def _subject(words: Sequence[Word], at: int) -> int:
    first = at
    while first > max(0, at - LEAD) and not words[first].breaks and words[first - 1].folded not in OPENS:
        first -= 1
    return first


def _done(may: May, tied: frozenset[str], passage: Passage) -> Interval | None:
    """Return where the sentence tells as done what may be; None where it is hedged, negated or dated otherwise."""
    by_rest = len(may.subject & passage.stems) >= SHARED and not tied.isdisjoint(passage.stems)
    other = passage.hedges or not TWICE.isdisjoint(passage.folded) or any(d.year or d.relative for d in passage.dates)
    if other or not (by_rest or may.verb in passage.stems):
        return None
    words = passage.words
    for at in [n for n, w in enumerate(words) if w.folded in AUXILIARIES]:
        participle = _participle(words, at)
        if participle is None or any(w.kinds & NEGATION for w in words[max(0, at - NEGATED) : participle]):
            continue
        if words[participle].stem == may.verb and _same_subject(may, words, at):
            return Interval(words[at].start, words[participle].end)
        if by_rest and may.verb not in passage.stems and not may.subject.isdisjoint(_before(words, at)):
            last = max(n for n, w in enumerate(words) if w.stem in tied)
            return Interval(words[at].start, words[last].end) if last > participle else None
    return None


def _same_subject(may: May, words: Sequence[Word], at: int) -> bool:
    """Say whether what stands before the auxiliary is what may do it, or what it may be done to."""
    before = _before(words, at)
    turned = words[at].folded in PERFECT and len(may.rest & before) >= SHARED
    return turned or len(may.subject & before) >= min(SHARED, len(may.subject))


def _before(words: Sequence[Word], at: int) -> frozenset[str]:
    return frozenset([w.stem for w in words[max(0, at - LEAD) : at]])


def _participle(words: Sequence[Word], at: int) -> int | None:
    """Return the index of the participle after an auxiliary: "have been transferred"."""
    for after in range(at + 1, min(len(words), at + 4)):
        word = words[after]
        if word.breaks:
            return None
        if word.folded in PARTICIPLES or (word.folded.endswith("ed") and not word.kinds & FUNCTION):
            return after
        if not (word.kinds & FUNCTION or word.folded in {"already", "since"}):
            return None
    return None


CHECK = ArticleCheck("raised_modality", 1, raised_modality)
