"""Whether one English word may stand for another, and whether the two shut one another out."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from verifier.text.antonyms_en import OPPOSITE, RIVALS
from verifier.text.lexicon import FUNCTION
from verifier.text.paraphrases_en import CLASSES, GENERAL, PARTICLES, PHRASES
from verifier.text.stems import stem_of
from verifier.text.thesaurus import english
from verifier.text.words import Word

SHORTEST_PART = 4
"""Letters of a word that another may hold: "street" in "streetlight"; shorter ones stand in too many by chance."""
NEGATING = ("un", "non")
"""Before any word these say its opposite; "in" and "dis" do so before some only, which the thesaurus knows."""
BETWEEN = 2
"""Words that may stand inside a phrase: "turned the offer down"."""


def _alike() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in CLASSES.splitlines():
        first, *others = map(stem_of, line.split())
        for other in others:
            found.setdefault(first, set()).add(other)
            found.setdefault(other, set()).add(first)
    return {stem: frozenset(others) for stem, others in found.items()}


ALIKE = _alike()
"""Stem → the stems that may stand for it, by the table of paraphrases."""
_BY_LEAD: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _line in PHRASES.splitlines():
    _phrase, _, _word = _line.partition(" = ")
    _lead, *_rest = map(stem_of, _phrase.split())
    _BY_LEAD.setdefault(_lead, []).append((tuple(_rest), stem_of(_word)))


def is_general(word: Word) -> bool:
    """Say whether the word is so general that it needs no counterpart."""
    return word.folded in GENERAL


def stand_ins(words: Sequence[Word]) -> Mapping[int, str]:
    """Return for the words of each phrase the stem of the one word that says the same: "turned down", "reject"."""
    found = _phrasal(words)
    leads = [n for n, w in enumerate(words) if w.stem in _BY_LEAD]
    stems = frozenset([w.stem for w in words]) if leads else frozenset[str]()
    for at in leads:
        for rest, stem in _BY_LEAD[words[at].stem]:
            places = _followed(words, at, rest) if stems.issuperset(rest) else None
            if places is not None:
                found.update(dict.fromkeys((at, *places), stem))
                break
    return found


def _phrasal(words: Sequence[Word]) -> dict[int, str]:
    """Return for each verb with a particle in its clause the thesaurus's key for both: "turn_down"."""
    found: dict[int, str] = {}
    for at in [n for n, w in enumerate(words) if w.folded in PARTICLES]:
        for verb in range(at - 1, max(-1, at - 2 - BETWEEN), -1):
            if words[verb + 1].breaks:
                break
            key = f"{words[verb].stem}_{words[at].folded}"
            if not words[verb].kinds & FUNCTION and key in english():
                found[verb] = key
                break
    return found


def _followed(words: Sequence[Word], at: int, rest: Sequence[str]) -> tuple[int, ...] | None:
    """Return where the rest of a phrase stands after `words[at]`, in its clause; None where it does not."""
    places: list[int] = []
    for stem in rest:
        near = range(at + 1, min(len(words), at + 2 + BETWEEN))
        at = next((n for n in near if words[n].stem == stem), -1)
        if at < 0 or words[at].breaks:
            return None
        places.append(at)
    return tuple(places)


def excludes(one: str, other: str) -> bool:
    """Say whether two stems cannot both be true of a thing."""
    return (
        other in OPPOSITE.get(one, ())
        or other in RIVALS.get(one, ())
        or (other not in ALIKE.get(one, ()) and english().relation(one, other) == "opposite")
    )


def negates(one: str, other: str) -> bool:
    """Say whether one word is the other with "un" or "non" before it."""
    shorter, longer = (one, other) if len(one) < len(other) else (other, one)
    return len(shorter) >= SHORTEST_PART and any(longer == prefix + shorter for prefix in NEGATING)


def excluded(one: str, others: Iterable[str]) -> list[str]:
    """Return those of the other stems that a stem shuts out. Most have no opposite, and are compared with none."""
    if one not in OPPOSITE and one not in RIVALS and not english().opposes(one):
        return []
    return [other for other in others if excludes(one, other)]


def negated(one: str, others: Collection[str]) -> list[str]:
    """Return those of the other stems that are a stem with "un" or "non" before it, or what it has them before."""
    forms = (form for prefix in NEGATING for form in (prefix + one, one.removeprefix(prefix)))
    return [form for form in forms if form in others and negates(one, form)]


def are_alike(one: str, other: str) -> bool:
    """Say whether two stems may stand for one another, and not merely for something near."""
    return other in ALIKE.get(one, ()) or english().relation(one, other) == "same"


def _is_part(one: str, other: str) -> bool:
    """Say whether one word holds the other whole at its end or start: "phone", "cellphone"."""
    shorter, longer = (one, other) if len(one) < len(other) else (other, one)
    return len(shorter) >= SHORTEST_PART and (longer.endswith(shorter) or longer.startswith(shorter))


def counterpart(stems: Iterable[str], others: Collection[str]) -> str | None:
    """Return the first of the other stems that may stand for one of `stems`."""
    for stem in stems:
        opposed = OPPOSITE.get(stem, frozenset()) | RIVALS.get(stem, frozenset())
        if stem in others:
            return stem
        known = ALIKE.get(stem, frozenset())
        for other in others:
            if (
                other in known
                or _is_part(stem, other)
                or (other not in opposed and english().relation(stem, other) in {"same", "near"})
            ):
                return other
    return None
