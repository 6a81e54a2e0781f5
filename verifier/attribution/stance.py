"""How a claim is held: in whose words, how surely, and whether it says that something is so or is not."""

from collections.abc import Sequence

from verifier.attribution.clauses import has_verb
from verifier.attribution.places import Places
from verifier.attribution.propositions import Proposition
from verifier.attribution.reporting import Said
from verifier.schema import Certainty, Polarity, Speech
from verifier.text.denial import denial
from verifier.text.hedges import hedges
from verifier.text.lexicon import NEGATION
from verifier.text.negations import is_negator
from verifier.text.negations_en import CONTRASTS
from verifier.text.spans import covered
from verifier.text.words import Word

ALL_QUOTED = 0.9
"""Share of the content in quotation marks from which it is direct speech; the rest is the comma before the mark."""
PART_QUOTED = 0.02
"""Share below which nothing is quoted."""

_RIGHT_AFTER = 2
"""Words from a verb to a negation that stands right after it: "was never", "is, however, not"."""
_RANK: dict[Certainty, int] = {"possible": 0, "probable": 1, "certain": 2}
_STRENGTHS: dict[str, Certainty] = {"possible": "possible", "reported": "possible", "probable": "probable"}


def speech(proposition: Proposition, marks: Places) -> Speech:
    """Return whether the content is quoted, in whole or in part; `marks` are the quotations of the text.

    An answer in an interview is printed as it was given, without marks.
    """
    if proposition.said is None and proposition.turn is not None:
        return "direct"
    if proposition.said is None and not proposition.orphan:
        return "none"
    length = sum(piece.length for piece in proposition.content)
    quoted = sum(covered(piece, marks.at(piece)) for piece in proposition.content)
    if quoted >= ALL_QUOTED * length:
        return "direct"
    return "mixed" if quoted > PART_QUOTED * length else "indirect"


def certainty(claim: Sequence[Word], said: Said | None) -> Certainty:
    """Return the weakest that the claim's hedges and its cue leave it."""
    found = [_STRENGTHS[h.strength] for h in hedges(claim) if h.strength in _STRENGTHS]
    return min([said.weakened if said else "certain", *found], key=lambda c: _RANK[c])


def polarity(claim: Sequence[Word], said: Said | None) -> Polarity:
    """Return negative for a denial, and for a claim whose first verb or main clause is negated."""
    if said is not None and said.kind == "denies":
        return "negative"
    return "negative" if _first_verb_negated(claim) or denial(claim) is not None else "positive"


def _first_verb_negated(split: Sequence[Word]) -> bool:
    """Say whether a negation stands in the claim before or right after its first finite verb.

    Not "rather than" and "instead of", which negate what they contrast with the claim.
    """
    leads = (at for at, word in enumerate(split) if word.kinds & NEGATION)
    first = next((at for at in leads if is_negator(split, at) and split[at].folded not in CONTRASTS), None)
    return first is not None and not any(has_verb(word.text) for word in split[: max(0, first - _RIGHT_AFTER)])
