"""The language of a text: English by its commonest words, any other by py3langid."""

import re
from functools import cache
from typing import Protocol, cast

UNDETERMINED = "und"
"""BCP 47 for: not known."""

SHORTEST = 50
"""Letters below which nothing is said: py3langid calls "Poe quits" French."""

SAMPLES, SAMPLE = 3, 1_500
"""Pieces looked at (start, middle, end) and code points of each: certain enough, at one cost for any length."""

CANDIDATES = (
    "ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn "
    "ms mt ne nl nn no pa pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zxx"
).split()
"""Languages with a daily press; left out are those that py3langid mistakes for a neighbour, and Latin, Esperanto …
`zxx` is its word for text in no language."""

ENGLISH = frozenset("the and that with from which were would have this been their after before said".split())
"""Common English words that no other candidate spells so as a common word."""
ENGLISH_SHARE = 0.08
"""Share of all words that must be `ENGLISH`."""
ENGLISH_DISTINCT = 4
"""Different ones among them: one quoted English title is not English text."""

LEAST_CERTAIN = 0.5
"""py3langid's probability below which nothing is said: no candidate is then likelier than all the others together."""

_WORD = re.compile(r"[^\W\d_]+")


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


def language(text: str) -> str:
    """Return the BCP 47 primary tag of `text`; `und` where it is too short or no language stands out."""
    words = _WORD.findall(_sample(text))
    if sum(map(len, words)) < SHORTEST:
        return UNDETERMINED
    if _is_english(words):
        return "en"
    tag, certainty = _identifier().classify(" ".join(words))
    return tag if certainty >= LEAST_CERTAIN and tag != "zxx" else UNDETERMINED


def _sample(text: str) -> str:
    if len(text) <= SAMPLES * SAMPLE:
        return text
    step = (len(text) - SAMPLE) // (SAMPLES - 1)
    return " ".join(text[at * step : at * step + SAMPLE] for at in range(SAMPLES))


def _is_english(words: list[str]) -> bool:
    common = [word for word in map(str.casefold, words) if word in ENGLISH]
    return len(common) >= ENGLISH_SHARE * len(words) and len(set(common)) >= ENGLISH_DISTINCT


@cache
def _identifier() -> _Identifier:
    """Return py3langid's model for the candidates: 1.8 s of CPU once, and only for text that is not plainly English."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - see above

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(CANDIDATES)
    return cast("_Identifier", identifier)
