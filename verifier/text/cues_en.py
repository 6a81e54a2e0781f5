"""English words that attribute what is said to somebody. All in lower case."""

from verifier.text.stems import stem_of

CUES = frozenset(
    "said says told tells added adds stated states claimed claims alleged argued explained wrote writes warned "
    "insisted noted reported reports announced declared acknowledged recalled testified tweeted posted "
    "citing commented".split()
)
"""Verbs that report speech; not those that may be deeds as well ("confirmed", "denied", "called", "described")."""
NOT_AFTER = frozenset("is are was were be been being so no any the a an these those this that of and or other".split())
"""Before a cue, these show that it is none: "was reported killed", "the claims", "no reports"."""
NOUNS_TOO = frozenset("claims reports states adds".split())
"""Cues only right after a name or a pronoun: else they are things, as in "rejected claims that"."""
SPEAKERS = frozenset("he she it they who which".split())
ACCORDING = ("according", "to")
PASSIVE = frozenset("said reported alleged stated".split())
HAPPENED = frozenset("have be".split())
"""`PASSIVE` before "to" and one of these is no cue, for nobody speaks: "a letter said to have been forged"."""
LEADS = CUES | {ACCORDING[0]}
"""Words that may be cues: the others are passed over at once."""
HEARERS = frozenset("told tells telling asked informed assured".split())
"""Whoever stands right after these was spoken to, and did not speak."""
FRAME = frozenset(map(stem_of, (
    "say tell report add accord according cite quote note claim state announce declare comment explain ask reply write "
    "respond warn call suggest mention describe confirm insist argue stress allege speak acknowledge indicate estimate "
    "believe statement news agency outlet media source interview post told"
).split()))  # fmt: skip
"""Stems of the frame that says who says so. A claim may have it or not: the attribution holds it already."""
