"""English words of interviews: who asks, who answers, and how a page tells that it holds one."""

import re

from verifier.text.regex import regex

ASKERS = frozenset({"q", "question"})
ANSWERERS = frozenset({"a", "answer"})
"""Labels, in lower case."""

TALK = regex(
    r"\b(?:interview(?:ed|s)?|in conversation|Q ?& ?A|questions|caught up with|answer(?:s|ed)|asked|asks|tells|told|"
    r"(?:sp(?:oke|eaks?)|talk(?:s|ed)?|sat down|sits down|chat(?:s|ted)?) (?:to|with))\b",
    re.IGNORECASE,
)
"""Above the first question they tell that somebody answers below."""

FIRST_PERSON = regex(r"\b(?:I|[Ww]e|[Mm]y|[Mm]e|[Oo]ur)\b")

ASKING = regex(
    r"(?:\b[Bb]y|\b[Ww]ords:?|"
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:talk(?:s|ed)?|sp(?:eaks?|oke)|t(?:ells?|old))(?: (?:to|with))?) \Z"
)
"""Before a name they show whoever asked, or wrote it down."""

CLOSES = regex(r"[*_(\[ ]{0,4}(?:This|The) (?:interview|conversation|exchange)\b")
"""How a page ends an interview."""
