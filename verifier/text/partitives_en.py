"""English words that tell how much of a thing: "five of its crew", "some of the letters". All in lower case."""

from collections.abc import Mapping

OF = "of"
SHARES: Mapping[str, frozenset[str]] = {
    "some": frozenset("some several certain few many part partly".split()),
    "most": frozenset("most majority mostly largely much".split()),
    "majority": frozenset("most majority mostly largely".split()),
    "part": frozenset("part parts partly some".split()),
    "several": frozenset("several some many few".split()),
    "many": frozenset("many several most lots".split()),
    "few": frozenset("few some several little handful".split()),
    "half": frozenset("half 50".split()),
    "both": frozenset("both two".split()),
}
"""Word before "of" → words that tell about as much."""
SINGLE = frozenset("a an another single that this".split())
"""Before a singular noun they tell of one."""
WHOLE_ONE = frozenset("every each any no not".split())
"""Before "one of" they make it tell of all, or of none."""
PEOPLE = frozenset("people crew staff men women children police".split())
"""Plurals without "s"."""
