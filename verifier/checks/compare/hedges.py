"""The hedges of the evidence against those of a text that rests on it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from verifier.checks.outcome import Problem
from verifier.checks.passage import NOTHING, Passage
from verifier.schema import Severity, Span
from verifier.text.hedges import Hedge
from verifier.text.hedges_en import ABLE, ATTEMPTING, COULD, FORESEEING, FORESEEN, ORDER, WEAKENED
from verifier.text.lexicon import FUNCTION
from verifier.text.senses import is_general
from verifier.text.thesaurus import english
from verifier.text.words import Word

_START = attrgetter("start")
JOINED = frozenset("and but or while".split())
"""With one of these, evidence may be two clauses."""
PARTED = JOINED | frozenset("that who which whose".split())
"""At these a clause ends and another begins."""
LONGEST = 40
"""Words of a clause that are looked at on either side of a hedge: a bound on the cost for texts without clauses."""
TOLD = 2
"""Words of content of one clause, of which a text that repeats them is taken to tell."""
SHORT = 14
"""Words of evidence that make one clause: a hedge in it weakens all that the claim can rest on."""


def lost_hedges(
    said: Passage, evidence: Passage, text: str, severity: Severity, clause: Passage = NOTHING
) -> Iterator[Problem]:
    """Yield a problem for each hedge of `evidence` whose words `said` repeats without any, or with a stronger one.

    `text` is the article's; `severity` is that of a hedge dropped. A hedge on words that `said` leaves out is not
    lost, nor one on words that the evidence says unhedged as well. Where `said` has other words for what is hedged, it
    is a doubt: it may be about something else. `clause` is the evidence that is quoted: a short one is told whole.
    """
    if said is evidence or not (evidence.hedges and said.folded.isdisjoint(WEAKENED)):
        return
    whole = clause.words if len(clause.words) <= SHORT and clause.folded.isdisjoint(JOINED) else ()
    strongest = max((ORDER[h.strength] for h in said.hedges), default=None)
    for hedge in evidence.hedges:
        same = _touched(hedge, said, evidence)
        other = hedge.word in whole or _tells_clause(hedge, said, evidence) or _paraphrased(hedge, said, evidence)
        if _told_otherwise(hedge, said) or not hedge.governed or not (same or other):
            continue
        places = (Span.cut(text, hedge.word.interval),)
        governed = hedge.governed[0].text
        if strongest is None:
            worst: Severity = severity if same and hedge.strength != "attempted" else "doubt"
            yield Problem(worst, f"“{hedge.word.text}” before “{governed}” is dropped", places)
        elif strongest > ORDER[hedge.strength] and not _same_word(hedge, said):
            yield Problem("doubt", f"“{hedge.word.text}” before “{governed}” is made more certain", places)


def _told_otherwise(hedge: Hedge, said: Passage) -> bool:
    """Say whether `said` has other words for it: "able to" for "could", "her expectation" for "she expected to"."""
    word = hedge.word.folded
    if any(w.stem == hedge.word.stem and not w.capital for w in said.words):
        return True
    if word in FORESEEING:
        return not said.folded.isdisjoint(FORESEEN)
    words = ABLE if word in COULD else ATTEMPTING if hedge.strength == "attempted" else frozenset[str]()
    acts = {w.stem for w in hedge.governed}
    return any(w.folded in words and w.stem not in acts for w in said.words)


def _touched(hedge: Hedge, said: Passage, evidence: Passage) -> bool:
    """Say whether `said` repeats the first word that the hedge weakens, or all the others."""
    if not hedge.governed:
        return False
    first, *others = (w.stem for w in hedge.governed)
    if first in evidence.unhedged:
        return False
    return first in said.stems or (len(others) > 1 and all(o in said.stems for o in others))


def _paraphrased(hedge: Hedge, said: Passage, evidence: Passage) -> bool:
    """Say whether `said` has a word much like the first one that the hedge weakens, and has one of the others."""
    if not hedge.governed or hedge.governed[0].stem in evidence.unhedged:
        return False
    first, *others = (w.stem for w in hedge.governed)
    if not others or said.stems.isdisjoint(others):
        return english().closest(first, said.stems - evidence.stems) == "same"
    return english().closest(first, said.stems - evidence.stems) in {"same", "near"}


def _tells_clause(hedge: Hedge, said: Passage, evidence: Passage) -> bool:
    """Say whether `said` tells the hedge's clause, two words of it and none of another, with some word of its own.

    Names do not count: a caveat has the outlet's, and so has "sources told the outlet that it may …".
    """
    if hedge.strength not in {"possible", "probable"} or any(w.stem in evidence.unhedged for w in hedge.governed[:1]):
        return False
    inside = {w.stem for w in _clause(hedge.word, evidence.words)}
    content = [w for w in said.words if not w.kinds & FUNCTION and not w.capital]
    shared = {w.stem for w in content if w.stem in evidence.stems}
    own = any(w.stem not in evidence.stems and not is_general(w) for w in content)
    return own and len(shared & inside) >= TOLD and not shared - inside


def _clause(word: Word, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words around `word` up to those that join clauses, `LONGEST` at most on either side.

    None where the words are of several texts, out of order.
    """
    at = bisect_left(words, word.start, key=_START)
    if words[at : at + 1] != (word,):
        return ()
    least, most = max(0, at - LONGEST), min(len(words), at + LONGEST)
    first = next((n for n in range(at, least, -1) if _opens(words[n])), least)
    return words[first : next((n for n in range(at + 1, most) if _opens(words[n])), most)]


def _opens(word: Word) -> bool:
    return word.starts or word.folded in PARTED


def _same_word(hedge: Hedge, said: Passage) -> bool:
    return any(h.word.stem == hedge.word.stem or h.strength == hedge.strength for h in said.hedges)
