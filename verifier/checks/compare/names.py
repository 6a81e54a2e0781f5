"""The proper names of a text against those of its evidence, its sources and the article."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.checks.bearing import Bearing
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Span
from verifier.text.lexicon import FUNCTION as FUNCTIONAL
from verifier.text.names import Name, names
from verifier.text.thesaurus import english
from verifier.text.words import Word
from verifier.text.words_en import FUNCTION, OPENING, PRONOUNS

POINTING_BACK = PRONOUNS - {"who", "whose"}
SHORTEST_ROOT = 3
"""Letters that a place and its people share at least."""
PEOPLES = frozenset("n an ian ean i ish ese er ite".split())
"""What is put to a place's name for its people."""
_ORDINARY_ENDINGS = ("s", "ing", "ed", "ly", "ers")
"""One capitalised word at the start of a sentence that ends so is taken for an ordinary word."""


def unborne_names(text: str, bearing: Bearing, chain: frozenset[str], grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem for each name of `text` that neither its evidence nor its sources (`chain`, stems) hold."""
    said = grounds.said(text)
    if said is bearing.beside:
        return
    named = grounds.named(text)
    strange = [n for n in named if not all(w.stem in bearing.beside.stems for w in n.parts)]
    yield from _exchanged([n for n in named if n not in strange], said, bearing, grounds)
    for name in strange:
        judged = _judged(name, bearing, chain, grounds, said.stems)
        is_sure = judged is not None and judged.severity == "fault"
        problem = judged if is_sure else _instead_of(name, said, bearing) or judged
        if problem is not None:
            yield problem
        elif not is_sure:
            yield from _exchanged([name], said, bearing, grounds)


def _exchanged(told: Sequence[Name], said: Passage, bearing: Bearing, grounds: Grounds) -> Iterator[Problem]:
    """Yield a doubt for each name that stands where the evidence has another: "from Orla in", "from Senn in".

    Whatever the name is: a source's, or one that the rest of the sentence has, is as wrong there as any.
    """
    strange = [n for n in told if not _is_in(n, bearing.inside.stems) and not _is_word(n)]
    if not strange:
        return
    held = names(bearing.inside.words, grounds.common)
    left = [n for n in held if not _is_in(n, said.stems) and not _is_word(n)]
    for name in strange:
        slot = _slot(name, said)
        for other in left:
            if slot & _slot(other, bearing.inside) and not _is_same(name, other, grounds):
                printed, instead = (" ".join(w.text for w in n.parts) for n in (name, other))
                yield Problem("doubt", f"“{printed}” stands where the evidence has “{instead}”")
                break


def _is_in(name: Name, stems: frozenset[str]) -> bool:
    """Say whether any word of the name is among `stems`."""
    return not stems.isdisjoint(w.stem for w in name.parts)


def _is_word(name: Name) -> bool:
    """Say whether it may be an ordinary word that opens a sentence."""
    return name.weak and name.parts[0].stem in english()


def _slot(name: Name, passage: Passage) -> frozenset[tuple[str, str]]:
    """Return what tells the place of a name: the words on both sides, and the one after it where that has content."""
    words = passage.words
    first, last = words.index(name.parts[0]), words.index(name.parts[-1]) + 1
    before = "" if not first or words[first].breaks else words[first - 1].folded
    if last == len(words) or words[last].breaks:
        return frozenset({(before, "")} if before else ())
    after = words[last]
    both = (before, after.folded)
    return frozenset({both} if after.kinds & FUNCTIONAL else {both, ("", after.folded)})


def _is_same(one: Name, other: Name, grounds: Grounds) -> bool:
    """Say whether two names are for the same: a place and its people, or an acronym that the article explains."""
    stems = frozenset(w.stem for w in other.parts)
    return not _missing(one, one.parts[-1:], stems, grounds)


def _judged(
    name: Name, bearing: Bearing, chain: frozenset[str], grounds: Grounds, told: frozenset[str]
) -> Problem | None:
    printed = " ".join(w.text for w in name.parts)
    missing = _missing(name, name.parts, bearing.beside.stems | bearing.told.stems | chain, grounds)
    if not missing or _opens_with_word(name, missing, grounds):
        return None
    nowhere = _missing(name, missing, grounds.passage.stems, grounds)
    if not nowhere and (first := _mixed(name, grounds)) is not None:
        return Problem("doubt", f"“{printed}” is nobody whom the article names: it has another “{first.text}”")
    if not _missing(name, missing, bearing.near.stems, grounds):
        return _displacing(printed, _instead(bearing, told, chain, grounds), grounds)
    if not nowhere:
        return Problem("doubt", f"“{printed}” stands in the article, but not in the evidence or near it")
    if name.weak and name.parts[0].folded.endswith(_ORDINARY_ENDINGS):
        return None
    return Problem("doubt" if name.weak else "fault", f"“{printed}” stands nowhere in the article")


def _opens_with_word(name: Name, missing: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether all that is missing is an ordinary word that opens the sentence: "Backing for Kolvat's party"."""
    first = name.parts[0]
    if missing != [first] or first.stem not in english():
        return False
    return (name.weak and first.stem not in grounds.passage.stems) or (first.starts and len(name.parts) > 1)


def _displacing(printed: str, other: Name | None, grounds: Grounds) -> Problem | None:
    """Return a doubt where a name from before the evidence takes the place of another one in it."""
    if other is None:
        return None
    place = (Span.cut(grounds.article.text, other.interval),)
    return Problem("doubt", f"“{printed}” stands before the evidence, which names “{place[0].quote}”", place)


def _missing(name: Name, parts: Sequence[Word], stems: frozenset[str], grounds: Grounds) -> list[Word]:
    """Return which `parts` of a name do not stand among `stems`; where one does, the article's full name will do."""
    found = [w for w in name.parts if w.stem in stems]
    full = frozenset[str]().union(*(grounds.full_names.get(w.stem, ()) for w in found))
    return [w for w in parts if w.stem not in full and not _known(w, name, stems, grounds)]


def _known(word: Word, name: Name, stems: frozenset[str], grounds: Grounds) -> bool:
    """Say whether a part of a name stands among `stems`: itself, its acronym, or the name that it is short for."""
    if word.stem in stems or not stems.isdisjoint(grounds.aliases.get(word.stem, ())):
        return True
    if word.capital and any(_is_people_of(word.stem, stem) for stem in stems):
        return True
    initials = "".join(w.folded[0] for w in name.parts)
    acronym = len(initials) > 1 and initials in stems and initials not in FUNCTION
    return acronym or (word.text.isupper() and word.folded in grounds.initials)


def _is_people_of(one: str, other: str) -> bool:
    """Say whether one stem is the other with the ending of a people or its place: "orvia", "orvian"."""
    shorter, longer = sorted((one, other), key=len)
    root = shorter.rstrip("aeiouy")
    rest = longer[len(root) :]
    return len(root) >= SHORTEST_ROOT and longer.startswith(root) and rest in PEOPLES | {shorter[len(root) :] + "n"}


def _instead_of(name: Name, said: Passage, bearing: Bearing) -> Problem | None:
    """Return a doubt where the evidence has another name before the same word: "Teskan forces", "Orvian forces"."""
    at = said.words.index(name.parts[-1]) + 1
    if at >= len(said.words) or said.words[at].capital or said.words[at].breaks or said.words[at].kinds & FUNCTIONAL:
        return None
    following, last = said.words[at].stem, name.parts[-1].stem
    for one, other in pairwise(bearing.beside.words):
        named = one.capital and not one.starts and not other.breaks and other.stem == following
        if named and one.stem not in said.stems and not _is_people_of(one.stem, last):
            return Problem("doubt", f"“{name.parts[-1].text}” is here, and “{one.text} {other.text}” in the evidence")
    return None


def _mixed(name: Name, grounds: Grounds) -> Word | None:
    """Return a part of a name that the article gives in full with other words than the name's."""
    for part in name.parts[:-1]:
        full = grounds.full_names.get(part.stem)
        if full is not None and all(w.stem not in full for w in name.parts if w is not part):
            return part
    return None


def _instead(bearing: Bearing, told: frozenset[str], chain: frozenset[str], grounds: Grounds) -> Name | None:
    """Return a name of the evidence that the text left out while it brought in another, where nothing points back.

    A source's name may be left out, unless the evidence opens with it and says only of itself what it says.
    """
    if not bearing.inside.folded.isdisjoint(POINTING_BACK):
        return None
    found = [n for n in names(bearing.inside.words, grounds.common) if told.isdisjoint(w.stem for w in n.parts)]
    return next((n for n in found if not n.weak and chain.isdisjoint(w.stem for w in n.parts)), None) or next(
        (n for n in found if n.parts[0] is bearing.inside.words[0] and _says_of_itself(bearing)), None
    )


def _says_of_itself(bearing: Bearing) -> bool:
    """Say whether nothing in the evidence opens another clause with another subject."""
    return bearing.inside.folded.isdisjoint(OPENING)
