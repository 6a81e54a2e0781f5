"""How English sentences lean on others, and what alone is no news: regular expressions and lists of words."""

import re

from verifier.attribution.cues_en import HEARSAY, forms
from verifier.attribution.things_en import CLASSES
from verifier.text.regex import regex

OPENS_LEANING = frozenset(
    "he she it they this that these those we i such his her its their here there however but and so also "
    "instead then another others each both neither".split()
)
OTHERS = regex(
    r"(?:\w+ of (?:them|those|these)|the (?:others?|former|latter)|(?:the|a) (?:second|third)"
    r"(?=,| (?:who|which|said|says|told|put|added|was|were|is|had|has)\b))(?!\w)",
    re.IGNORECASE,
)
LEANS_BACK = regex(
    r"\b(?:this|that|it|her|so)\W*\Z|\b(?:them|him)\b|"
    r"\b(?:after|by|despite|for|from|in|of|on|to|under|with) (?:it|that|this|those)(?=,| and\b)|"
    r"\bth(?:is|ese)(?= (?:is|was|are|were|will|would|has|had|have|can|could|may|might|must|should|does|did|one)\b)|"
    r"\b(?:by|at|of|on|until) that(?= (?:at|by|in|on)\b)|\bthat (?:day|night|morning|evening|week|month|year|moment)\b",
    re.IGNORECASE,
)
"""A claim that begins or ends so, or has "them", "under it,", "knowing this is" or "that night", leans on a sentence
that the summary may not have."""
SUBJECT = regex(
    r"The ([a-z]+) (?:had|has|have|was|were|is|are|will|would|could|can|may|might|must|should|did|does|[a-z]+ed)\b"
)
"""How a claim begins whose subject is told by one noun: "The firm had …"."""
SHELLS = frozenset(
    "move decision incident plan proposal deal scheme attack event change order measure claim allegation unit".split()
)
"""Nouns that wrap up what was told before in other words: "the move"."""
TOLD_BEFORE = SHELLS | {
    noun for noun, classes in CLASSES.items() if not {"business", "document", "society"}.isdisjoint(classes)
}
"""Where an article has "the firm", it has told before which one, mostly by a name."""
PERSONAL = frozenset("i me my we us our you your i'm i've i'd i'll we're we've you're".split())
"""A claim with one of these is talk: what "we" did is seldom the news."""
QUALIFIES = forms("caution concede acknowledge stress joke quip") | {"cautioning", "admits", "admitted"}
"""What somebody says with one of these qualifies what was said before, which the summary may not have."""
STOPPED = regex(r"[.!?…,][”\"’')\]]*\Z")
SAID_TO_BE = regex("|".join(rf"\b(?:{words})(?!\w)" for words in HEARSAY), re.IGNORECASE)
NOBODY = frozenset(
    "the a an one ones two other others another both some first second third of them he she it they i we you that "
    "this what who which himself herself itself themselves".split()
)
"""Words that alone name nobody: "the other", "he himself"."""
CUT = regex(r"[’']s?\Z|\b(?:of|on|by|from|for|with|to|at|in|and|the)\Z|\A[‘“]")
"""A name that lost its end: "Benic's"."""
POINTS = ("this ", "that ", "these ", "those ")
"""Who begins so is told elsewhere: "according to this post"."""
NO_NEWS = regex(
    r"\b(?:declin|refus)\w+ to (?:comment|say|answer)\b|\bnot (?:immediately )?(?:respond|repl|answer|return)|"
    r"\bbe reached\b|\bneither confirmed nor denied\b|\b(?:did|would|could|does) not (?:say|name|identify|give)\b|"
    r"\b(?:continues?|resumes?|under way|adjourned(?: until \w+)?)\.\Z"
)
"""That nobody answered is no news of its own, nor that a trial goes on."""
