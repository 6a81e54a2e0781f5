"""What a network makes of each claim beside its evidence: the part of the second opinion that reads what is said.

Checks that compare words cannot tell who did what to whom where the words are the same. The network
(`verifier.entailment`) has read thousands of claims with one word, one party or one figure changed, and as many
that were told faithfully. It reads the quotations that a claim rests on, and nothing around them.

What it does not know, others do: a thesaurus, that "quit" stands for "leave"; the check of names, whom "she"
means. So its doubt falls where the word that it doubts most is one of these.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from verifier.checks.grounds import Grounds
from verifier.checks.language import reads
from verifier.checks.run import Results
from verifier.entailment import Reading as Read
from verifier.pipeline.entailed_en import PLACING, PRONOUNS, TELLING
from verifier.reading import ReadClaim, Reading
from verifier.schema import Finding, Outcome, OutcomeKind
from verifier.text.lexicon import FUNCTION, NEGATION
from verifier.text.spans import Interval

CHECK, VERSION = "entailment", 1
SURE = 0.88
"""Chance of being wrong from which a claim is doubted: docs/embedded.md has the curve."""
LONGEST = 350
"""Code points of a telling that is read: of prose, the network reads so much whole."""

Entail: TypeAlias = Callable[[str, str], Read]
"""The network: evidence and a telling of it, to how likely the telling is wrong."""


def entailed(reading: Reading, entail: Entail) -> Results:
    """Return what the network makes of each claim of `reading`: an outcome for each, a doubt where it is sure."""
    outcomes, findings, grounds = list[Outcome](), list[Finding](), Grounds.of(reading)
    for claim in reading.claims:
        why = _unread(claim, reading)
        read = None if why else entail(_quoted(claim, reading.article.text), claim.text)
        doubts = read is not None and read.wrong >= SURE and not _is_known(claim, read, grounds)
        if read is not None and doubts:
            findings.append(doubt(claim.id, claim.text, read))
        became: OutcomeKind = "not_applicable" if why else "failed" if doubts else "passed"
        outcomes.append(Outcome(id=CHECK, version=VERSION, target=claim.id, outcome=became, reason=why))
    grounds.forget()
    return tuple(outcomes), tuple(findings)


def _is_known(claim: ReadClaim, read: Read, grounds: Grounds) -> bool:
    """Say whether the word that is doubted most is known to be none that makes the claim wrong.

    It is one where a word of like meaning stands in the evidence, a name or a word that was used before where the
    evidence has a pronoun, but not "in Carv", or a little word that tells nothing by itself.
    """
    said, bearing = grounds.compared(claim)
    word = next((w for w in said.words if read.word is not None and w.interval.overlaps(read.word)), None)
    if word is None:
        return False
    if word.kinds & FUNCTION:
        return not word.kinds & NEGATION and word.folded not in TELLING
    evidence = bearing.inside
    if word.stem in evidence.stems:
        return False
    if bearing.within(said).stem(word) is not None:
        return True
    at = said.words.index(word)
    placed = at > 0 and said.words[at - 1].folded in PLACING
    return not placed and not PRONOUNS.isdisjoint(evidence.folded) and word.stem in bearing.near.stems


def _unread(claim: ReadClaim, reading: Reading) -> str | None:
    if not reads(reading.article):
        return f"the network does not read the article's language, {reading.article.language}"
    if not claim.intervals:
        return "none of its evidence stands in the article"
    return unread(claim.text, claim.intervals, reading.article.text)


def _quoted(claim: ReadClaim, text: str) -> str:
    return " ".join(place.cut(text) for place in claim.intervals)


def unread(telling: str, places: Sequence[Interval], text: str) -> str | None:
    """Return why what tells `places` of `text` is not read, if it is not."""
    if len(telling) > LONGEST:
        return f"the network reads sentences of {LONGEST} characters at most"
    copied = any(telling.strip(_ENDS) == place.cut(text).strip(_ENDS) for place in places)
    return "it is a sentence of the article" if copied else None


_ENDS = " \n."


def doubt(target: str, telling: str, read: Read) -> Finding:
    """Return the network's doubt, with the word that it doubts most."""
    at = f", most of all “{read.word.cut(telling)}”" if read.word else ""
    reason = f"a network that read it beside these sentences doubts it{at}: it may say what they do not"
    return Finding(check=CHECK, version=VERSION, severity="doubt", target=target, reason=reason, spans=())
