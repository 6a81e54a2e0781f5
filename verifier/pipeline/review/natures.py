"""What a sentence of a text is, where no article bears it: a statement, a question, or a remark of the author's own."""

from collections.abc import Sequence

from verifier.pipeline.review import natures_en as english
from verifier.review import Nature
from verifier.text.dates import dates
from verifier.text.names import names
from verifier.text.numbers import quantities
from verifier.text.quotations import quotations
from verifier.text.words import Word, words

LONGEST_REMARK = 30
"""Words; a longer sentence has room to state something, and is taken to do so. Not measured."""


def nature(sentence: str) -> Nature:
    """Return what an English sentence is that nothing bears.

    A remark names nobody, gives no figure and no time, quotes nothing, and leads on or judges by a word that is known;
    whatever else is there states something. A question states nothing, unless it is quoted.
    """
    found = words(sentence)
    if sentence.rstrip().endswith("?"):
        return "question"
    if len(found) > LONGEST_REMARK or _is_specific(sentence, found):
        return "sentence"
    leads_on = any(phrase in _folded(found) for phrase in english.LEADING_ON)
    return "remark" if leads_on or _opines(found) else "sentence"


def _is_specific(sentence: str, found: Sequence[Word]) -> bool:
    return bool(names(found) or quantities(sentence, found) or dates(sentence, found) or quotations(sentence))


def _folded(found: Sequence[Word]) -> str:
    return " ".join(w.folded for w in found)


def _opines(found: Sequence[Word]) -> bool:
    """Say whether the author speaks in person or of what should be, or judges: "this is a scandal"."""
    folded = [w.folded for w in found]
    judges = folded[:1] and folded[0] in english.POINTED_AT and not english.COPULAS.isdisjoint(folded[:3])
    return not english.OPINING.isdisjoint(folded) or (bool(judges) and not english.JUDGING.isdisjoint(folded))
