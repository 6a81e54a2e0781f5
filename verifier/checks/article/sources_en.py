"""English words for sources without a name, for the checks on how many there are. All in lower case."""

SINGULAR = {"sources": "source", "insiders": "insider"}
"""Nouns for those who speak and stay unnamed, and what one of them is called.

No other nouns: officials, officers and witnesses are many, and one of them speaking below is ordinary news.
"""
NO_SPEAKERS = frozenset(
    "water energy power heat food light income revenue news media open data renewable supply funding fuel "
    "alternative primary tax cash code single official ceasefire wind solar protein infection noise pollution".split()
)
"""Right before "source", these make it a thing, or something open to all."""
INDIVIDUATE = frozenset(
    "another second third other two three four five six seven eight nine ten several both different separate".split()
)
"""Before a source, these show that there are more than one: the plural is upheld."""
COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve both several multiple".split())
"""Before the plural, these say how many. "Several" says at least that somebody counted."""
FOLLOWING = frozenset("in at from within inside of close with near".split())
"""After the noun, these lead to what the sources belong to."""
OF_ANOTHER = frozenset({"citing", "cited"})
"""Cues of an outlet that relays another's sources: it cannot count them."""
