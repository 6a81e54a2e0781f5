"""English words that tell a reader how far something was checked. Stems, by `words.stem_of`."""

from verifier.text.words import stem_of

CHECKING = frozenset(
    map(stem_of, "verify confirm corroborate authenticate substantiate independent independently".split())
)
"""Negated, they say that something was not checked."""
UNCHECKED = frozenset("unverified unconfirmed uncorroborated unsubstantiated".split())
"""They say so alone. Folded words, not stems."""
DISPUTING = frozenset(map(stem_of, "deny denies denied dispute reject dismiss contradict refute rebut".split()))
SHOWING = frozenset(map(stem_of, "evidence proof substantiate documents".split()))
"""Negated, they say that nothing was shown."""
BACK = frozenset("this these that those it its account information report reports claim claims figure figures "
                 "allegation allegations details statement statements".split())  # fmt: skip
"""Folded words by which the next sentence speaks of the one before."""
UNNAMED = frozenset("source sources official officials unnamed anonymous insider insiders person people witness "
                    "witnesses spoke anonymity".split())  # fmt: skip
"""Folded words by which a summary tells that a source has no name."""
POINTING = frozenset("he she it they".split())
"""Folded words by which a summary goes on with a source named before."""
