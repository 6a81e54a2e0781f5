"""The rows of the grammar: which words, read how, make which family of statement.

A pattern runs over the tags of `words_en.WORDS`; `A` is any run of adverbs, `VERB` any way of checking.
A further family of wording is further rows, and a reader in `clauses` where none fits.
"""

import re
from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from verifier.text.verification.clauses import (
    Clause,
    by_nobody,
    impersonal,
    with_no_subject,
    with_object,
    with_subject,
)
from verifier.text.verification.efforts import (
    cannot_say,
    failed_effort,
    never_known,
    not_known,
    not_ruled_out,
    postposed,
    prevented,
)
from verifier.text.verification.grammar import Words, pattern, tags, tags_of
from verifier.text.verification.nominals import attributive, lacking, made_hard, nominal, nominal_subject

Family: TypeAlias = Literal["could_not", "agentless", "impossible", "third_party"]


Reader: TypeAlias = Callable[[Words, int, int], Clause | None]


class Rule(NamedTuple):
    """A family, its pattern over tags, how the clause around a match is read, and two lists of tags.

    A match has one of each list.
    """

    family: Family
    pattern: re.Pattern[str]
    read: Reader
    needs: frozenset[str]
    beside: frozenset[str]


_NEVER = "(IS A NOT | ISNT | HAVE A NOT A BEEN | HAVENT A BEEN)"
_UNABLE = (
    f"(CANNOT | CAN A NOT | (IS | HAVE A BEEN | REMAIN)? A UNABLE A TO | {_NEVER} A (ABLE A TO | PREP DET POSITION TO))"
)
_HARD = "(IS | REMAIN | HAVE A (BEEN | REMAIN | VERIFIED) | VERIFIED | CAN BE) A (DET BREAK)? HARD"  # "proved hard"

_ABLE = "CANNOT CAN UNABLE ABLE POSITION"
_ROWS: tuple[tuple[Family, Reader, str, str], ...] = (
    (
        "could_not",
        with_object,
        "CANNOT NOT NEITHER DIDNT",
        "(CANNOT | CAN A NOT | CAN NEITHER | DO A NOT | DIDNT) ASIDE A VERB",
    ),
    ("could_not", with_object, "CANNOT CAN UNABLE", "(CANNOT | CAN A NOT | UNABLE TO) ELSE A VERB"),
    ("could_not", cannot_say, _ABLE, f"{_UNABLE} A (SAY | KNOW)"),
    ("could_not", not_ruled_out, _ABLE, f"{_UNABLE} A RULE OUT"),
    ("could_not", not_known, "NOT DIDNT", "(DO A NOT | DIDNT) A KNOW"),
    ("could_not", with_object, "YET FAIL", "(HAVE YET TO | (HAVE A)? FAIL TO) A VERB"),
    ("could_not", with_object, "NOT HAVENT", "(HAVE A NOT | HAVENT) A VERIFIED"),
    ("could_not", with_object, _ABLE, f"{_UNABLE} A VERB"),
    ("could_not", with_object, "TRYING", "(IS | HAVE A BEEN) A TRYING A TO A VERB"),
    ("could_not", with_object, "NOT HAVENT", "(HAVE A NOT | HAVENT) A SEEN"),
    ("could_not", with_object, "IS", "IS A VERIFYING"),
    (
        "could_not",
        with_object,
        "CANNOT CAN UNABLE ABLE",
        "(CANNOT | CAN A NOT | UNABLE TO | NOT A ABLE TO) A (PLAIN | DET | PREP | TO){1,7} TO A VERB",
    ),
    ("could_not", with_object, "HAVE GET", "(DO A NOT | DIDNT) A (HAVE | GET) CHECKING* CONFIRMATION"),
    ("impossible", prevented, "PREP", "PREP A VERIFYING"),
    ("agentless", postposed, "PUNCT", "PUNCT A UNVERIFIED (PLAIN | PREP | DET){0,3} PUNCT"),
    ("could_not", by_nobody, "HAVE", "HAVE A (VERIFIED | SEEN)"),
    ("could_not", by_nobody, "CAN ABLE", "(CAN | (IS | HAVE BEEN | HAVE) A ABLE TO) A (VERIFY | VOUCH FOR)"),
    ("could_not", failed_effort, "EFFORT", "EFFORT (PREP ANY)? TO A VERB"),
    ("could_not", with_object, "WAY", "HAVE NO CHECKING* WAY (TO A VERB | OF A VERIFYING)"),
    ("agentless", with_subject, "CANNOT CAN", "(CANNOT | CAN A NOT) ASIDE A BE A VERIFIED"),
    ("agentless", with_subject, "NEITHER", "CAN A BE NEITHER A VERIFIED"),
    ("agentless", with_subject, "BEEN", "IS A BEEN A VERIFIED"),
    ("agentless", with_subject, "NOT HAVENT", "(HAVE A NOT | HAVENT) A BEEN A SEEN"),
    ("agentless", with_subject, "NOT ISNT HAVENT", f"{_NEVER} A VERIFIED"),
    ("agentless", with_subject, "UNABLE", "(IS | HAVE A BEEN) A UNABLE TO BE A VERIFIED"),
    ("agentless", with_subject, "YET REMAIN", "(HAVE YET | REMAIN | IS YET) TO BE A (VERIFIED | SEEN)"),
    (
        "agentless",
        with_subject,
        "IS REMAIN HAVE",
        "(IS | REMAIN | HAVE A BEEN | HAVE A REMAIN) A (PLAIN BREAK A)? UNVERIFIED",
    ),
    ("agentless", lacking, "LACK", "LACK (CHECKING | ADV | PREP){0,3} (CONFIRMATION | PLAIN? REVIEW)"),
    (
        "agentless",
        with_subject,
        "UNDERGO",
        "(HAVE YET TO | HAVE A NOT | HAVENT) A UNDERGO (PLAIN | CHECKING | ADV){0,2} REVIEW",
    ),
    ("agentless", with_no_subject, "BE BEEN IS", "(CAN A BE | HAVE A BEEN | IS) A VERIFIED"),
    ("agentless", impersonal, "POSSIBLE", f"{_NEVER} A POSSIBLE A (FOR ANY)? TO A VERB"),
    ("agentless", impersonal, "POSSIBLE", f"{_NEVER} A POSSIBLE TO (PLAIN | DET | PREP | OF){{1,8}} TO A VERB"),
    ("impossible", impersonal, "HARD", f"{_HARD} (FOR ANY)? TO A VERB"),
    ("impossible", never_known, "HARD", f"{_HARD} (FOR ANY)? TO A (KNOW | SAY)"),
    ("impossible", impersonal, "WAY", "IS NO CHECKING* WAY ((FOR ANY)? TO A VERB | OF A VERIFYING)"),
    ("impossible", never_known, "WAY", "IS NO CHECKING* WAY (TO | OF) A KNOW"),
    ("impossible", made_hard, "MAKE", "MAKE (PLAIN | DET | PREP | OF){1,5} HARD (FOR ANY)? TO A VERB"),
    ("impossible", made_hard, "MAKE", "MAKE CHECKING* CONFIRMATION HARD"),
    (
        "agentless",
        nominal_subject,
        "POSSIBLE HARD PENDING",
        f"({_NEVER} A POSSIBLE | {_HARD} | (IS | REMAIN | HAVE A BEEN) A PENDING)",
    ),
    ("agentless", nominal_subject, "CANNOT CAN", "(CANNOT | CAN A NOT) A BE A PLAIN"),
    ("agentless", nominal, "NO", "NO CHECKING* CONFIRMATION"),
    ("agentless", attributive, "UNVERIFIED", "UNVERIFIED"),
)
"""Family, reader, tags of which a match has one, pattern. Order does not matter: the longest match at a word wins."""

_TELLING = frozenset(
    tags_of(
        "VERIFY VERIFIED VERIFYING UNVERIFIED CONFIRMATION VOUCH PIN PINNED SEEN KNOW SAY RULE REVIEW POSSIBLE HARD "
        "PENDING BE"
    )
)
"""Every way through a pattern goes by one of those that it has."""


def _rule(family: Family, read: Reader, beside: str, source: str) -> Rule:
    compiled = pattern(source)
    return Rule(family, compiled, read, _TELLING.intersection(compiled.pattern), frozenset(tags_of(beside)))


RULES: tuple[Rule, ...] = tuple(_rule(*row) for row in _ROWS)


def matches(sentence: Words) -> list[tuple[int, int, Rule]]:
    """Return what the rows match, in the order of the words; of two that start together, the longer first."""
    line = tags(sentence)
    there = frozenset(line)
    rules = [rule for rule in RULES if not (rule.beside.isdisjoint(there) or rule.needs.isdisjoint(there))]
    found = [(*m.span(), rule) for rule in rules for m in rule.pattern.finditer(line)]
    return sorted(found, key=lambda match: (match[0], -match[1]))
