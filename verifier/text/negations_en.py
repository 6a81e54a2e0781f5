"""English words that turn a statement round. All in lower case."""

NEGATORS = frozenset(
    "not no never none nobody nothing neither nor without cannot denied deny denies denying refused refuses refuse "
    "refusing rejected rejects reject rejecting failed fails fail failing lacked lack lacks lacking unable refuted "
    "refutes hardly barely scarcely declined declines decline".split()
)
"""Each turns round the content words after it. "declined" and "failed" only before "to": see `BEFORE_TO`."""
BEFORE_TO = frozenset(
    "failed fails fail failing declined declines decline refused refuses refuse refusing unable".split()
)
"""Negators only before "to": sales decline, attacks fail, and nothing is denied."""
CONTRACTED = "n't"
OPPOSITES = {
    "unknown": "known", "unclear": "clear", "unconfirmed": "confirmed", "unverified": "verified", "unlikely": "likely",
    "unable": "able", "impossible": "possible", "unharmed": "harmed", "unhurt": "hurt", "uninjured": "injured",
    "untrue": "true", "unsuccessful": "successful", "unchanged": "changed", "unaware": "aware", "unarmed": "armed",
    "illegal": "legal", "unlawful": "lawful", "unpaid": "paid", "unauthorised": "authorised", "unauthorized":
    "authorized", "incomplete": "complete", "inactive": "active", "ineligible": "eligible", "disapproved": "approved",
    "disagreed": "agreed", "unoccupied": "occupied", "undamaged": "damaged", "unopposed": "opposed",
}  # fmt: skip
"""Words that hold their own negation → the word without it."""
NOT_ONLY = frozenset({"only", "just", "least", "until"})
"""After "not" these leave the statement standing: "not only", "not just"."""
ENDS = frozenset({"nor", "but", "except", "although", "though", "while", "whereas", "because", "until", "since"})
"""They end what a negator governs; "nor" is one itself."""
ALL_SURE = frozenset({"without", "neither", "lacked", "lacks", "lack"})
"""They negate each thing that they list: "without food or clear instructions"."""
ADVERB = "ly"
"""Words that end so are passed over: "did not immediately confirm"."""
REACH = 2
"""Content words that a negator turns round: its verb and what that acts on."""
