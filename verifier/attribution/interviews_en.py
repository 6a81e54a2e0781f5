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

CLOSES = regex(
    r"[*_(\[ ]{0,4}(?:(?:This|The|Our) (?:interview|conversation|exchange|recording)\b|"
    r"(?:After|Before|Since|When) (?:we|the|this|our) (?:interview|conversation|recorded|recording|spoke|talked|met)\b|"
    r"(?:Interview|Words|Photographs?|Pictures?|Edited|Produced)\b[^.]{0,40}\bby\b)"
)
"""How a page ends an interview."""

OTHERS = regex(
    r"\b(?:[Ii]n an? (?:e-?mailed )?statement|spokes(?:man|woman|person|people)|(?:declin\w+|ask\w+|request\w*) "
    r"(?:for|to) comment|did not (?:respond|reply)|"
    r"(?:is|are|was|were) (?:produced|published|presented|recorded|edited) by)"
)
"""Below the last answer they tell that others speak: what an agency stated, who made the programme."""

OF_ONESELF = regex(r"\b(?:I|[Mm]y|[Mm]e|I[’'](?:m|ve|d|ll))\b")
"""Whoever answers says these of himself; a page says "we" of itself, too."""
