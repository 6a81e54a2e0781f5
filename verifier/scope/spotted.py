"""Statements that the grammar does not know, and a network reads: joined with those that it knows, and what they mean.

The network says what is said, not of what. Only words of the sentence tell that: a pointer to what was told, or what
it has in common with a claim. Where neither does, it covers nothing.
"""

import re
from collections.abc import Mapping, Sequence

from verifier.reading import Spotted
from verifier.scope.accounts import account_above
from verifier.scope.decisions import covering, these
from verifier.scope.likeness import cut, in_reach, likeness, tells_something
from verifier.scope.pointing import GAP
from verifier.scope.site import Decision, Site
from verifier.scope.topics import LEAST
from verifier.text.spans import Interval
from verifier.text.verification.grammar import Word, Words, words
from verifier.text.verification.objects import aspects
from verifier.text.verification.stances_en import ACCUSATIONS
from verifier.text.verification.wording import Family, Status, Wording
from verifier.text.verification.words_en import KIND

SURE = 0.9
"""Chance from which a sentence is a statement though the grammar knows none in it."""
WHOLE = 0.7
"""Share of a sentence from which a statement is the sentence and no clause of it."""
_NOT_DENIED = re.compile(
    r"\b(?:not|never|nor|neither|nobody|no one)\b(?: \w+){0,2}? "
    r"(?:den(?:y|ies|ied)|disputed?|contest(?:ed)?|challenged?|reject(?:ed)?|accused?|contradict(?:ed)?)\b"
)
"""Who has not denied it disputes nothing."""
_UNPUBLISHED = re.compile(r"\bnot(?: yet)?(?: been)? (?:published|released|printed|made public)\b")
"""What has not been published may well have been checked."""
_POINTING = frozenset("the that this these those such his her its their".split())
_ALONE = frozenset("this these".split())
"""Of the pointing words, those that stand for what was told where no noun follows; "it" and "that" at the end only."""
_MEANS = frozenset("from with by in".split())
"""Before what something was checked with: "from the passenger list"."""
_FAMILY: Mapping[Status, Family] = {
    "unverified": "agentless",
    "verified_by_publisher": "confirmed",
    "confirmed_by_third_party": "confirmed",
    "disputed": "denied",
    "no_evidence_shown": "no_evidence",
}


def joined(text: str, known: Sequence[Wording], spotted: Sequence[Spotted]) -> tuple[Wording, ...]:
    """Return the wordings that the grammar knows and those that only the network reads, in the order of the text.

    Where both read something in one sentence, the grammar is believed: it knows who, of what and in which clause.
    """
    if not spotted:
        return tuple(known)
    taken = {wording.sentence for wording in known}
    sure = (one for one in spotted if one.chance >= SURE and one.sentence not in taken)
    read = (_wording(text, one) for one in sure if not _is_none(text, one))
    return tuple(sorted((*known, *read), key=lambda wording: wording.interval))


def _is_none(text: str, one: Spotted) -> bool:
    """Say whether it is known to be no such statement, whatever the network reads."""
    if one.status == "disputed":
        return _NOT_DENIED.search(text, one.sentence.start, one.sentence.end) is not None
    return one.status == "unverified" and _UNPUBLISHED.search(text, *one.span) is not None


def _wording(text: str, one: Spotted) -> Wording:
    whole = one.span.length >= WHOLE * one.sentence.length
    interval = one.sentence if whole else one.span
    return Wording(
        interval=interval,
        status=one.status,
        by=None,
        aspects=aspects(words(text, interval)),
        object=_pointed(words(text, interval)) or interval,
        family=_FAMILY[one.status],
        inline=not whole,
        relative=False,
        ourselves=one.status == "verified_by_publisher",
        sentence=one.sentence,
        spotted=True,
    )


def _pointed(said: Words) -> Interval | None:
    """The words that point at what was told: "that account", "the ministry's claims", "this"; None where none do."""
    for n, word in enumerate(said):
        if n and said[n - 1].low in _MEANS:
            continue
        following = said[n + 1 : n + 3]
        noun = next((w for w in following if _is_account(w)), None)
        if noun is not None and word.low in _POINTING:
            return Interval(word.start, noun.end)
        last = word.low in {"it", "that"} and n > 1 and all(w.has("PUNCT") for w in following)
        if last or (word.low in _ALONE and not any(w.has("PLAIN") for w in following[:1])):
            return word.interval
    return None


def _is_account(word: Word) -> bool:
    """Say whether it is a word for what was told, and no name: "the claims", but "The Dispatch"."""
    return not word.capital and (word.bare in ACCUSATIONS or KIND.get(word.bare) in {"account", "number"})


def by_words(site: Site) -> Decision:
    """What a spotted statement that points at nothing means: the claims above with most of its words, if any are like.

    Names are no such words: they stand everywhere. Of the sentence right before it one word in common is enough, of
    any other it takes two. Where none is like it, the account above if only one is given, else nothing.
    """
    said = site.words(site.wording.interval)
    like = likeness([w.low for w in said if tells_something(w) and not w.capital])
    scored = in_reach(site, [(len(like.stems & cut(c.roots)), c) for c in site.above if not c.checked])
    near = site.wording.sentence.start - GAP
    best = max((score for score, _ in scored), default=0)
    covers = [c for score, c in scored if score == best and (best >= LEAST or (best and c.end > near))]
    if covers:
        return covering("preceding_claim", covers, f"it has words in common with {these(covers)}")
    if site.above and account_above(site.above) == site.above:
        return covering("preceding_block", site.above, "it is taken to mean the only account that is given above it")
    return Decision("preceding_claim", (), (), "no words of it tell which claim it means")
