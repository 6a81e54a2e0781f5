"""A summary made of the claims' own words: each sentence says who says so, and a caveat follows what it covers."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from verifier.attribution.central import central
from verifier.attribution.cues_en import PRONOUNS
from verifier.attribution.phrase import ARTICLE
from verifier.attribution.sources_en import COMMON, HEADS, NUMBERS, ORGANISATIONS, OUTLET_SHORT, RANKS, STATE
from verifier.attribution.wording import sentence
from verifier.draft import DraftClaim, DraftSentence, DraftSource
from verifier.text.hedges import hedges
from verifier.text.regex import regex
from verifier.text.words import words

LENGTHS = ((2, 1), (4, 2), (8, 3), (14, 4))
"""Up to so many claims, so many sentences; more than that, five. A summary of two claims is either of them."""
LONGEST = 5
MOST_CAVEATS = 2
"""Told of one claim: that it is not verified, and that it is denied."""

_STOP = regex(r"[.]([’'”\")\]]*)\Z")
_CRIES = ("?", "!", "…")
"""What ends a quotation without a comma after it."""
_HEARING = frozenset({"told", "tells", "telling"})
_POSSESSIVE = regex(r"(?:his|her|its|their)\s", re.IGNORECASE)
_UNFINISHED = regex(
    r"(?:,? (?:of|on|by|from|for|with|to|at|in|and|or|the|a|was|were|is|are|giving|who|as|that|which|because|after|"
    r"until|before|since))+\Z"
)
"""How an introduction ends that was cut."""
_APPOSED = regex(r"(?:an?|the|who) ")
"""How what says who somebody is begins behind the name: "the mayor of Senn", "who leads the council"."""
LONGEST_APPOSITION = 6
"""Words of it at most: a summary names whoever speaks, and leaves the rest to the article."""
_ABBREVIATED = regex(r"\b(?:\w\.)+\w\.\Z")
_SPOKEN = frozenset({"said", "says", "say", "told", "added", "adds", "wrote", "reported", "according"})
_CLUBS = frozenset("rovers united athletic wanderers albion harriers amnesty".split())
"""Names on their own, too: "Rovers fans"."""
_NOUNS = (HEADS.keys() | STATE | ORGANISATIONS | COMMON) - _CLUBS
_LOWERED = frozenset(NUMBERS) | RANKS | {"the", "some", "no"}


class Caveat(NamedTuple):
    """What the article says about having checked, as a sentence, and the ids of the claims that it covers."""

    text: str
    covers: frozenset[str]


def summary(
    claims: Sequence[DraftClaim], caveats: Sequence[Caveat], answers: Mapping[str, Sequence[str]] | None = None
) -> list[DraftSentence]:
    """Return three to five sentences for a long article, fewer for a short one, in the order of the article.

    `answers` says by id which claims stand against which: none is told without those.
    """
    most = next((sentences for most, sentences in LENGTHS if len(claims) <= most), LONGEST)
    kept = {caveat.text for caveat in caveats}
    chosen = central(claims, most, answers or {}, kept)
    return _once(_with_caveats(chosen, caveats, claims))


def _once(told: Iterable[DraftSentence]) -> list[DraftSentence]:
    """Return the sentences, one that stands twice at its last place only: a denial may be a claim and a caveat."""
    found: dict[str, DraftSentence] = {}
    for one in told:
        before = found.pop(one.text, None)
        cited = [*dict.fromkeys([*(before.claims if before else []), *one.claims])]
        found[one.text] = one.model_copy(update={"claims": cited})
    return list(found.values())


def _with_caveats(
    chosen: Sequence[DraftClaim], caveats: Sequence[Caveat], claims: Sequence[DraftClaim]
) -> Iterator[DraftSentence]:
    """Yield the sentences, and after each run that the same caveats cover, those, citing the same claims.

    A caveat that is one of `claims` itself, or begins with one, cites that too, and stands for it.
    """
    run: list[str] = []
    introduced: set[str] = set()
    before: dict[str, str] = {}
    for at, claim in enumerate(chosen):
        covering = _caveats_of(claim, caveats)
        following = _caveats_of(chosen[at + 1], caveats) if at + 1 < len(chosen) else ()
        run.append(claim.id)
        if claim.id not in before:
            before[claim.id] = told(claim, introduced)
        yield DraftSentence(text=before[claim.id], claims=[claim.id])
        for caveat in covering if covering != following else ():
            same = _same(caveat, claims)
            retold = told(same, introduced) if same and same.text == caveat.text else caveat.text
            text = before.setdefault(same.id, retold) if same else caveat.text
            yield DraftSentence(text=text, claims=[*run, *([same.id] if same else [])])
        run = [] if not covering or covering != following else run


def _same(caveat: Caveat, claims: Sequence[DraftClaim]) -> DraftClaim | None:
    for claim in claims:
        evidence = claim.evidence[0].split() if claim.evidence else []
        if len(evidence) > 1 and caveat.text.startswith(" ".join(evidence).rstrip(".")):
            return claim
    return None


def _caveats_of(claim: DraftClaim, caveats: Sequence[Caveat]) -> tuple[Caveat, ...]:
    return tuple(islice((c for c in caveats if claim.id in c.covers), MOST_CAVEATS))


def told(claim: DraftClaim, introduced: set[str]) -> str:
    """Return the claim with its source; `introduced` holds the names that need no introduction any more."""
    attribution = claim.attributions[0] if claim.attributions else None
    if attribution is None or not attribution.sources:
        return claim.text
    if _frames_itself(claim):
        return _named(claim)
    *outer, origin = attribution.sources
    if origin.name is None:
        return _framed(claim)
    origins = [a.sources[-1] for a in claim.attributions if a.sources and a.sources[-1].name]
    who = " and ".join(_introduced(source, introduced) for source in origins)
    body, closers = _unstopped(claim.text)
    if attribution.speech == "direct" and not outer:
        return f"“{body}{'' if body.endswith(_CRIES) else ','}{closers}” {_closed(who)} said."
    return f"{body}{closers}, {_frame(who, claim, introduced)}."


def _frame(who: str, claim: DraftClaim, introduced: set[str]) -> str:
    """Return who says so, as it ends a sentence: "the mayor believes", "the mayor told the Post"."""
    (*outer, origin), cue = claim.attributions[0].sources, claim.attributions[0].cue or ""
    if _weakened_by_cue(claim):
        return f"{_closed(who)} {cue}"
    hears = len(outer) == 1 and outer[0].name and not _HEARING.isdisjoint(cue.split())
    if hears and not _names(
        claim, origin
    ):  # of more links the cue is another's: "Lind, citing a report, told the Post"
        return f"{_closed(who)} told {_introduced(outer[-1], introduced)}"
    return f"according to {_cited(who, claim, introduced)}"


def _cited(who: str, claim: DraftClaim, introduced: set[str]) -> str:
    """Return the origin with the outlet that passes it on; that alone where the claim names its origin itself."""
    *outer, origin = claim.attributions[0].sources
    via = outer[-1].name if outer else None
    if via and _names(claim, origin):
        return _introduced(outer[-1], introduced)
    return f"{_closed(who)} cited by {_introduced(outer[-1], introduced)}" if via and via not in who else who


def _names(claim: DraftClaim, origin: DraftSource) -> bool:
    """Say whether the claim's words have the name of its own origin."""
    called = origin.mention if origin.mention and origin.mention.casefold() not in PRONOUNS else origin.name
    return bool(called) and (called or "").casefold() in claim.text.casefold()


def _closed(who: str) -> str:
    """Return the source with a comma after it where a clause or an apposition ends it: "Ann Lee, the mayor," said."""
    return who + "," if "," in who or " who " in who else who


def _frames_itself(claim: DraftClaim) -> bool:
    """Say whether the claim's words name its source already: "The firm denied …", "Two dams reportedly broke"."""
    attribution = claim.attributions[0]
    cue = attribution.cue or ""
    mention = attribution.sources[-1].mention or ""
    return bool(cue) and cue in claim.text and mention.casefold() in claim.text.casefold()


def _framed(claim: DraftClaim) -> str:
    """Return the article's own sentence: whoever "he" is in "he said", the summary may not drop that he said it."""
    return sentence(claim.evidence[0]) if claim.attributions[0].cue and claim.evidence else claim.text


def _named(claim: DraftClaim) -> str:
    """Return the claim with the name for a pronoun that begins it, or that its cue has: "She blamed the weather"."""
    origin = claim.attributions[0].sources[-1]
    mention = origin.mention or ""
    refers = origin.antecedent and origin.name and mention.casefold() in PRONOUNS
    if not refers or claim.text.startswith(mention):
        return f"{origin.name}{claim.text[len(mention) :]}" if refers else claim.text
    said, cue = f"{mention} {claim.attributions[0].cue}", f"{origin.name} {claim.attributions[0].cue}"
    return claim.text.replace(said, cue, 1)


def _weakened_by_cue(claim: DraftClaim) -> bool:
    """Say whether the claim is less than certain only because of its cue, and that cue is one plain verb."""
    cue = claim.attributions[0].cue or ""
    if claim.certainty == "certain" or hedges(words(claim.text)) or len(claim.attributions[0].sources) > 1:
        return False
    return cue.isalpha() and cue.islower() and cue not in _SPOKEN


def _introduced(source: DraftSource, introduced: set[str]) -> str:
    """Return the source with role and affiliation the first time, then by name."""
    name = source.name or ""
    full = _introduction(source.antecedent or source.mention or name, name)
    if name.casefold().endswith(" of them") and source.antecedent:
        return f"{_lowered(name.split()[0])} of {_definite(source.antecedent)}"
    if name not in full or (name in introduced and source.kind != "media") or _POSSESSIVE.match(full):
        return _lowered(name)
    introduced.add(name)
    opens = source.kind == "media" and full.partition(" ")[0].casefold() in OUTLET_SHORT and not full.startswith(name)
    return full[:1].lower() + full[1:] if opens else _lowered(full)


def _introduction(full: str, name: str) -> str:
    """Return of the words for a source those that say who it is, and not how old, where from or on what terms."""
    at = full.find(name)
    if at < 0 or not name:
        return full
    *roles, title = full[:at].split(", ")
    rest, *behind = full[at + len(name) :].split(", ")
    told = [role for role in roles if any(word[:1].islower() for word in role.split())] + [f"{title}{name}{rest}"]
    apposed = behind[0] if behind and not roles else ""
    apposed = apposed if apposed.startswith("who ") else apposed.partition(" who ")[0]
    described = not name.istitle() and apposed.istitle()
    if len(apposed.split()) <= LONGEST_APPOSITION and (described or _APPOSED.match(apposed)):
        told.append(apposed)
    whole = ", ".join(told)
    kept = _UNFINISHED.sub("", whole)
    return kept if kept == whole or kept.split()[-1][:1].isupper() else f"{title}{name}"


def _definite(them: str) -> str:
    """Return "the two nurses" for "Two nurses", and "the nurses" as they are."""
    return _lowered(them) if ARTICLE.match(them) else f"the {_lowered(them)}"


def _lowered(name: str) -> str:
    """Return the source's words without the capital letter that only the beginning of a sentence gave them."""
    first, *rest = name.split() or [""]
    plain = first.casefold()
    noun = plain in _NOUNS and not any(word[:1].isupper() for word in rest[:1])
    return name[:1].lower() + name[1:] if noun or plain in _LOWERED or plain.endswith("ing") else name


def _unstopped(text: str) -> tuple[str, str]:
    """Return the sentence without its full stop, and the closing marks that stood after that."""
    match = None if _ABBREVIATED.search(text) else _STOP.search(text)
    return (text[: match.start()], match.group(1)) if match else (text, "")
