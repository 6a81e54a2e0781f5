"""The proper names of a text against those of its evidence, its sources and the article."""

from collections.abc import Iterator, Sequence

from verifier.checks.bearing import Bearing
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Problem
from verifier.schema import Span
from verifier.text.names import Name, names
from verifier.text.words import Word
from verifier.text.words_en import PRONOUNS

_ORDINARY_ENDINGS = ("s", "ing", "ed", "ly", "ers")
"""One capitalised word at the start of a sentence that ends so is taken for an ordinary word."""


def unborne_names(text: str, bearing: Bearing, chain: frozenset[str], grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem for each name of `text` that neither its evidence nor its sources (`chain`, stems) hold."""
    said = grounds.said(text)
    if said is bearing.beside:
        return
    strange = [n for n in grounds.named(text) if not all(w.stem in bearing.beside.stems for w in n.parts)]
    for name in strange:
        problem = _judged(name, bearing, chain, grounds, said.stems)
        if problem is not None:
            yield problem


def _judged(
    name: Name, bearing: Bearing, chain: frozenset[str], grounds: Grounds, told: frozenset[str]
) -> Problem | None:
    printed = " ".join(w.text for w in name.parts)
    missing = _missing(name, name.parts, bearing.beside.stems | bearing.told.stems | chain, grounds)
    if not missing:
        return None
    if not _missing(name, missing, bearing.near.stems, grounds):
        other = _instead(bearing, chain, told, grounds)
        if other is None:
            return None
        place = (Span.cut(grounds.article.text, other.interval),)
        return Problem("doubt", f"“{printed}” stands before the evidence, which names “{place[0].quote}”", place)
    if not _missing(name, missing, grounds.passage.stems, grounds):
        return Problem("doubt", f"“{printed}” stands in the article, but not in the evidence or near it")
    if name.weak and name.parts[0].folded.endswith(_ORDINARY_ENDINGS):
        return None
    return Problem("doubt" if name.weak else "fault", f"“{printed}” stands nowhere in the article")


def _missing(name: Name, parts: Sequence[Word], stems: frozenset[str], grounds: Grounds) -> list[Word]:
    """Return which `parts` of a name do not stand among `stems`; where one does, the article's full name will do."""
    found = [w for w in name.parts if w.stem in stems]
    full = frozenset[str]().union(*(grounds.full_names.get(w.stem, ()) for w in found))
    return [w for w in parts if w.stem not in full and not _known(w, name, stems, grounds)]


def _known(word: Word, name: Name, stems: frozenset[str], grounds: Grounds) -> bool:
    """Say whether a part of a name stands among `stems`: itself, its acronym, or the name that it is short for."""
    if word.stem in stems or not stems.isdisjoint(grounds.aliases.get(word.stem, ())):
        return True
    initials = "".join(w.folded[0] for w in name.parts)
    return (len(initials) > 1 and initials in stems) or (word.text.isupper() and word.folded in grounds.initials)


def _instead(bearing: Bearing, chain: frozenset[str], told: frozenset[str], grounds: Grounds) -> Name | None:
    """Return a name of the evidence that the text left out while it brought in another, where nothing points back."""
    if not bearing.inside.folded.isdisjoint(PRONOUNS):
        return None
    left_out = told | chain
    found = names(bearing.inside.words, grounds.common)
    return next((n for n in found if not n.weak and left_out.isdisjoint(w.stem for w in n.parts)), None)
