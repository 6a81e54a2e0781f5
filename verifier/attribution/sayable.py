"""How much of a sentence claims something: what it says of having been checked left out."""

import re
from collections.abc import Sequence

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import is_clause
from verifier.attribution.cuts import tied_off
from verifier.attribution.leads import FEWEST_WORDS
from verifier.attribution.reporting import bare
from verifier.text.regex import regex
from verifier.text.spans import Interval, covered

HANGS = regex(r"\b(?:that|which|who|whom|where|whose)\s*\Z")
"""What a relative clause is cut off by: "an election that"."""
_HOLDER = regex(r",\s(?:an?|the|his|her|its|their)\s(?:\w+\s)?" + english.CHECKED_NOUNS + r"\Z", re.IGNORECASE)
"""What a clause about checking hangs on: "…, a figure" before "that nobody could confirm"."""
_HOLDER_LENGTH = 60
"""Code points in which the longest of them fits."""


def sayable(text: str, sentence: Interval, silent: Sequence[Interval]) -> Interval:
    """Return the sentence up to the clause that says of it whether it was checked; empty where nothing else is said."""
    clause = next((s for s in silent if s.start > sentence.start), None)
    whole = 2 * covered(sentence, silent) > sentence.length
    if clause is None or any(s.start <= sentence.start for s in silent):
        return Interval(sentence.start, sentence.start) if whole else sentence
    rest = bare(text, Interval(sentence.start, clause.start))
    holder = _HOLDER.search(text, max(rest.start, rest.end - _HOLDER_LENGTH), rest.end)
    (rest,) = tied_off(text, (Interval(rest.start, holder.start()) if holder else rest,))
    if HANGS.search(text, max(rest.start, rest.end - _HOLDER_LENGTH), rest.end):
        return Interval(sentence.start, sentence.start) if whole else sentence
    stands = len(rest.cut(text).split()) >= FEWEST_WORDS and is_clause(rest.cut(text))
    return rest if stands or not whole else Interval(sentence.start, sentence.start)
