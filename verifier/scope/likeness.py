"""By which of its words an object means a claim: words of one stem, of one event, for one thing."""

from collections.abc import Sequence
from typing import NamedTuple

from verifier.scope.claims import Placed
from verifier.scope.decisions import covering
from verifier.scope.site import Decision, Site
from verifier.text.remembered import remembered
from verifier.text.senses import ALIKE
from verifier.text.stems import stem_of
from verifier.text.verification import words_en as english
from verifier.text.verification.events import root, same_things, told_alike
from verifier.text.verification.grammar import Word

STEM = 5
"""Letters by which "resignation" and "resigned", "explosion" and "exploded" are one word; by 4, "resident" is too."""
SHORTEST = 3
"""Letters of the shortest word that says what something is about: "dam", "bus"."""
_LITTLE = frozenset(
    "one two six ten out off new old own way few lot due ago got get put set let try she him you him now far too via "
    "per just very will then them even only more most been such like next last late take took taken taking made "
    "make making gave give given giving there".split()
)
_NO_CONTENT = english.VAGUE | _LITTLE | english.DAYS | english.QUESTIONS.keys()
NEAR = 8
"""Claims right above a statement among which one word in common may tell what it means. By reasoning: four paragraphs
of news."""
PLAIN = 3
"""Words in common by which a claim further up is meant."""
TOPIC = 2
"""What a word for the same event counts, where a plain word in common counts 1: it says what happened."""


class Likeness(NamedTuple):
    """What tells that a claim means the same as some words: stems, and other words for their things and events."""

    stems: frozenset[str]
    things: frozenset[str]
    events: frozenset[str]
    others: tuple[frozenset[str], ...]

    def shared(self, claim: Placed, event: int = TOPIC) -> int:
        """Return how much the claim has in common with the words; a word for the same event counts `event`."""
        stems = cut(claim.roots)
        same = 0 if self.stems.isdisjoint(stems) else len(self.stems & stems)
        if self.things and not self.things.isdisjoint(claim.words):
            same += 1
        return same + event if self.events and not self.events.isdisjoint(claim.roots) else same

    def names(self, claim: Placed) -> bool:
        """Say whether it has one of the words themselves."""
        return not self.stems.isdisjoint(cut(claim.roots))

    def stands_for(self, claim: Placed) -> int:
        """Return how many of the words have another in the claim that may stand for them: "halt", "stopped"."""
        return sum(not words.isdisjoint(claim.roots) for words in self.others)


def likeness(content: Sequence[str]) -> Likeness:
    """Return the likeness to these words, in lower case."""
    said = " ".join(content)
    others = tuple([found for found in map(_standing_for, content) if found])
    return Likeness(cut(frozenset(map(root, content))), same_things(said), told_alike(said), others)


@remembered(1 << 12)
def _standing_for(word: str) -> frozenset[str] | None:
    """Return the roots of words that may stand for this one, which a text has over and over."""
    return ALIKE.get(stem_of(word))


def in_reach(site: Site, scored: Sequence[tuple[int, Placed]]) -> list[tuple[int, Placed]]:
    """Return those of the claims above, with what they have in common with something, that it can well mean.

    One far up must have more in common with it than a word or two: in a long article any word stands somewhere. Two
    are enough of the lead, which tells what the whole article is about, where nothing near has as many.
    """
    last = site.above[-NEAR:]
    floor = last[0].start if last else 0
    told = any(score >= PLAIN - 1 for score, claim in scored if claim.start >= floor)
    far = [PLAIN - (c.end <= site.lead and not told) for _, c in scored]
    return [one for one, least in zip(scored, far, strict=True) if one[1].start >= floor or one[0] >= least]


def most_shared(site: Site) -> Decision | None:
    """Return the claim above that shares the object's words most, the nearest of equals."""
    said = site.said if site.wording.object else site.words(site.wording.interval)
    like = likeness([w.low for w in said if is_content(w)])
    shared = [(like.shared(c, event=1), c) for c in site.above if not c.checked]
    if not any(score for score, _ in shared):
        shared = [(like.stands_for(c), c) for _, c in shared]
    best = max(in_reach(site, shared), key=lambda pair: (pair[0], pair[1].end), default=None)
    if best is None or not best[0]:
        return None
    reason = f"“{site.object}” has more words in common with this claim than with others above"
    return covering("preceding_claim", [best[1]], reason)


@remembered(1 << 10)
def cut(roots: frozenset[str]) -> frozenset[str]:
    """Return the roots cut to the letters by which words are told to be the same; asked of each claim many times."""
    return frozenset([r[:STEM] for r in roots])


def is_content(word: Word) -> bool:
    """Say whether the word says what an object is about."""
    return word.name == "PLAIN" and len(word.low) >= SHORTEST and word.low not in _NO_CONTENT


def tells_something(word: Word) -> bool:
    """Say whether it says what happened, and is no word for a claim or a figure."""
    return is_content(word) and english.KIND.get(word.bare) not in {"account", "number"}
