"""Checks that are told of by what was compared: "metadata shows", "matched the roofs to satellite pictures"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import COMPARED, Stance
from verifier.text.verification.clauses import Clause
from verifier.text.verification.grammar import Words
from verifier.text.verification.groups import group, main_subject, trimmed_subject


def forensics(sentence: Words) -> Iterator[Stance]:
    """Yield "metadata shows it was taken on May 9", "the scoreboard matches pictures of the school": checks told of."""
    for at, word in enumerate(sentence):
        if word.low in stances.MATCHING and not (group(sentence, at).negated or group(sentence, at).wished):
            after = sentence[at + 1 : at + 8]
            told = any(english.KIND.get(w.bare) == "account" for w in sentence[max(0, at - 8) : at])
            shows = any(w.low in stances.FORENSIC for w in sentence[max(0, at - 8) : at])
            matches = word.low.startswith(("match", "consistent")) and any(w.low in stances.ARCHIVED for w in after)
            if (shows and not word.low.startswith("match")) or (matches and not told):
                yield Stance(Clause(0, at + 1, None, None, relative=False), "confirmed", at, weak=False)
                return


def comparisons(sentence: Words) -> Iterator[Stance]:
    """Yield "matched the roofs to satellite pictures", "checked the list against court records"."""
    for at, word in enumerate(sentence):
        verb = group(sentence, at)
        if word.low not in stances.COMPARING or word.capital or verb.negated or verb.wished:
            continue
        after = sentence[at + 1 : at + COMPARED]
        to = next((n for n, w in enumerate(after) if w.low in {"to", "with", "against"}), None)
        who = trimmed_subject(sentence, main_subject(sentence, at))
        if to is not None and who and any(w.low in stances.ARCHIVED for w in after[to : to + 6]):
            means = sentence[at - 1].low == "by"  # "identified the man by comparing …": what it tells of stands above
            object_ = None if means else (at + 1, at + 1 + to)
            clause = Clause(who[0], at + to + 2, who, object_, relative=False)
            yield Stance(clause, "confirmed", at, weak=False)
