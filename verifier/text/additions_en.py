"""English words that open a phrase which says more of something: where, when, why, with whom. All in lower case."""

from collections.abc import Mapping

_KINDS = {
    "why": "because to for over amid despite after following by",
    "when": "before after during since until following",
    "where": "in on at by from to near behind under above below between across along inside outside off into onto "
    "against via within around through about over",
    "who": "with without and or by",
}
KINDS: Mapping[str, frozenset[str]] = {
    word: frozenset(kind for kind, words in _KINDS.items() if word in words.split())
    for word in {w for words in _KINDS.values() for w in words.split()}
}
"""Word that opens a phrase → what the phrase may tell."""
OPENING = KINDS.keys() | frozenset("as but which who that when while where if than".split())
"""At each of these a phrase ends."""
REASONS = frozenset("because to amid despite after following by".split())
"""What one of these opens must stand in the evidence itself: a reason taken from the paragraphs around is invented."""
TO = "to"
"""Before a verb it gives a reason: "to save money"; before anything else it tells where."""
DONE = ("ed", "en", "down", "up", "out")
"""Endings before "by somebody" that make it tell who did it: "signed by", "turned down by"."""
