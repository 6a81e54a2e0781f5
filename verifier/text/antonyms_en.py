"""English words that say the opposite of one another. Stems, by `words.stem_of`."""

from verifier.text.words import stem_of

_PAIRS = (
    "rise fall", "rose fell", "rise drop", "rise decline", "increase decrease", "increase fall", "increase drop",
    "grow shrink", "gain lose", "climb fall", "jump fall", "pass fail", "win lose", "buy sell", "open close",
    "accept reject", "accept refuse", "approve reject", "allow ban", "allow forbid", "permit forbid",
    "support oppose", "join leave", "arrive leave", "enter leave", "start end", "begin end", "start stop",
    "higher lower", "high low", "up down", "above below", "before after", "early late", "true false", "true untrue",
    "guilty innocent", "convict acquit", "arrest release", "detain release", "release jail", "attack defend",
    "advance retreat", "north south", "northern southern", "east west", "eastern western", "left right",
    "import export", "hire dismiss", "hire fire", "strengthen weaken", "widen narrow", "raise cut", "raise lower",
    "expand reduce", "increase reduce", "increase cut", "appoint dismiss", "alive dead", "survive die",
    "legal illegal", "agree disagree", "agree refuse", "admit deny", "confirm deny", "largest smallest",
    "biggest smallest", "highest lowest", "best worst", "majority minority", "more fewer", "first last",
    "victory defeat", "success failure", "public private", "son daughter", "father mother", "husband wife",
    "brother sister",
)  # fmt: skip
_TWINS = tuple(tuple(map(stem_of, pair.split())) for pair in _PAIRS)
OPPOSITE = {
    stem: frozenset(w for twins in _TWINS if stem in twins for w in twins if w != stem)
    for stem in frozenset(w for twins in _TWINS for w in twins)
}
"""Stem → the stems that say the opposite."""
