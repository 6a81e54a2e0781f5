"""Two names or two numbers of a text that stand in one another's place."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.antonyms_en import RIVALS
from verifier.text.lexicon import FUNCTION, NUMBER, TIME
from verifier.text.words import Word

REACH = 2
"""Words of content on either side, in the clause, that a name or number is taken to belong to."""
CERTAIN = 2
"""Words that have to stand with the other of the two: one alone may be chance. Set on the articles of the mutation
benchmark: one in 150 faithful texts had one such word, none had two."""
JOINING = frozenset({"and", "or", "but", "while"})
"""They part what is told of one from what is told of the other: "19 killed and 46 wounded"."""
MOST = 24
"""Names and numbers of a text that are looked at: a bound on the cost for lists of them."""


def exchanged(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for the first two names, numbers or rivals each of which has the other's company in the evidence.

    "60 lamps in 12 streets" for "12 lamps in 60 streets", "Norland's envoy in Sudra" for "Sudra's envoy in Norland".
    """
    theirs = _once(aligned.evidence, None)
    ours = _once(aligned.said, aligned) if len(theirs) > 1 else {}
    shared = [s for s in ours if s in theirs][:MOST]
    peers = [p for p in combinations(shared, 2) if _are_peers(*p, aligned.evidence.words, theirs)]
    paired = frozenset(chain.from_iterable(peers))
    beside = {s: _company(aligned.said.words, ours[s], aligned) for s in paired}
    theirs_beside = {s: _company(aligned.evidence.words, theirs[s], None) for s in paired}
    for one, other in peers:
        if _crossed((beside[one], beside[other]), (theirs_beside[one], theirs_beside[other])):
            first, second = (aligned.evidence.words[theirs[s]].text for s in (one, other))
            yield Problem("doubt", f"“{first}” and “{second}” stand in one another's place")
            return


def _once(passage: Passage, aligned: Aligned | None) -> Mapping[str, int]:
    """Return where each stem of the evidence stands, of names and numbers and rivals that stand there but once."""
    found: dict[str, list[int]] = {}
    rivals = not RIVALS.keys().isdisjoint((aligned.evidence if aligned else passage).stems)
    for at, word in enumerate(passage.words):
        kind = _kind(word) if word.capital or word.kinds & NUMBER else None
        if kind or rivals:
            stem = aligned.stem(word) if aligned else word.stem
            if stem is not None and (kind or stem in RIVALS):
                found.setdefault(stem, []).append(at)
    return {stem: places[0] for stem, places in found.items() if len(places) == 1}


def _kind(word: Word) -> str | None:
    if word.folded[0].isdigit() or (word.kinds & NUMBER and not word.capital):
        return "number"
    return "name" if word.capital and not word.kinds & (FUNCTION | TIME) else None


def _are_peers(one: str, other: str, words: Sequence[Word], places: Mapping[str, int]) -> bool:
    """Say whether the two may take one another's place: they are of one kind, and no words of one name."""
    kinds = [_kind(words[places[s]]) for s in (one, other)]
    apart = abs(places[one] - places[other]) > 1
    return apart and ((kinds[0] is not None and kinds[0] == kinds[1]) or other in RIVALS.get(one, ()))


def _company(words: Sequence[Word], at: int, aligned: Aligned | None) -> frozenset[str]:
    """Return the stems of the words of content beside `words[at]`, in its clause, and the little word before it."""
    found = [w.folded for w in words[at - 1 : at] if w.kinds & FUNCTION and not words[at].breaks]
    for step in (-1, 1):
        n, left = at, REACH
        while left and 0 <= n + step < len(words) and abs(n - at) < 2 * REACH and not words[max(n, n + step)].breaks:
            n += step
            if words[n].folded in JOINING:
                break
            stem = aligned.stem(words[n]) if aligned else words[n].stem
            content = not words[n].kinds & FUNCTION or bool(words[n].kinds & NUMBER)
            left -= content
            if content and stem is not None and not words[n].kinds & TIME:
                found.append(stem)
    return frozenset(found)


def _crossed(ours: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]) -> bool:
    """Say whether each keeps company with what is the other's, and with nothing of its own."""
    common = (ours[0] & ours[1]) | (theirs[0] & theirs[1])
    straight = ((ours[0] & theirs[0]) | (ours[1] & theirs[1])) - common
    crossed = len(ours[0] & theirs[1] - common) + len(ours[1] & theirs[0] - common)
    return not straight and crossed >= CERTAIN
