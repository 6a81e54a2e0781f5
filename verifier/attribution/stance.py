"""How a claim is held: in whose words, how surely, and whether it says that something is so or is not."""

from collections.abc import Sequence

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb
from verifier.attribution.places import Places
from verifier.attribution.propositions import Proposition
from verifier.attribution.reporting import Said
from verifier.schema import Certainty, Polarity, Speech
from verifier.text.hedges import Hedge, hedges
from verifier.text.negations import is_negator
from verifier.text.spans import covered
from verifier.text.words import Word

ALL_QUOTED = 0.9
"""Share of the content in quotation marks from which it is direct speech; the rest is the comma before the mark."""
PART_QUOTED = 0.02
"""Share below which nothing is quoted."""

_RANK: dict[Certainty, int] = {"possible": 0, "probable": 1, "certain": 2}
_STRENGTHS: dict[str, Certainty] = {"possible": "possible", "reported": "possible", "probable": "probable"}


def speech(proposition: Proposition, marks: Places) -> Speech:
    """Return whether the content is quoted, in whole or in part; `marks` are the quotations of the text."""
    if proposition.said is None and not proposition.orphan:
        return "none"
    length = sum(piece.length for piece in proposition.content)
    quoted = sum(covered(piece, marks.at(piece)) for piece in proposition.content)
    if quoted >= ALL_QUOTED * length:
        return "direct"
    return "mixed" if quoted > PART_QUOTED * length else "indirect"


def certainty(claim: Sequence[Word], said: Said | None) -> Certainty:
    """Return the weakest that the claim's hedges and its cue leave it."""
    found = [_STRENGTHS[h.strength] for h in hedges(claim) if h.strength in _STRENGTHS and not _is_ability(claim, h)]
    found += [english.SAID_TO[word.folded] for at, word in enumerate(claim) if _is_said_to(claim, at)]
    return min([said.weakened if said else "certain", *found], key=lambda c: _RANK[c])


def _is_ability(claim: Sequence[Word], hedge: Hedge) -> bool:
    """Say whether a "could" tells what somebody was able to do: "the men who could have mended it", "I could hear"."""
    at = claim.index(hedge.word)
    if hedge.word.folded not in english.ABILITY:
        return False
    of_somebody = at > 0 and claim[at - 1].folded in english.SOMEBODY
    return of_somebody or (at + 1 < len(claim) and claim[at + 1].folded in english.SENSES)


def _is_said_to(claim: Sequence[Word], at: int) -> bool:
    """Say whether "said to have passed" or "thought to be" begins at `at`."""
    following = [w.folded for w in claim[at + 1 : at + 3]]
    return claim[at].folded in english.SAID_TO and following in (["to", "have"], ["to", "be"])


def polarity(claim: Sequence[Word], said: Said | None) -> Polarity:
    """Return negative for a denial, and for a claim whose first verb is negated."""
    if said is not None and said.kind == "denies":
        return "negative"
    return "negative" if _first_verb_negated(claim) else "positive"


def _first_verb_negated(split: Sequence[Word]) -> bool:
    """Say whether a negation stands in the claim before or right after its first finite verb."""
    for at, word in enumerate(split):
        if is_negator(split, at):
            return True
        if has_verb(word.text):
            return any(is_negator(split, k) for k in range(at + 1, min(len(split), at + 3)))
    return False
