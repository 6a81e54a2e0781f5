"""English words that turn a statement round. All in lower case."""

NEGATORS = frozenset(
    "not no never nowhere yet none nobody nothing neither nor without cannot denied deny denies denying refused "
    "refuses refuse refusing refusal failed fails fail failing failure inability lacked lack lacks lacking unable "
    "unwilling refuted refutes dismissed dismisses dismiss dismissing hardly barely scarcely declined declines "
    "decline non".split()
)
"""Each turns round the content words after it. "declined" and "failed" only before "to": see `BEFORE_TO`."""
BEFORE_TO = frozenset(
    "yet failed fails fail failing failure inability declined declines decline refused refuses refuse refusing refusal "
    "unable unwilling".split()
)
"""Negators only before "to": sales decline, attacks fail, and nothing is denied."""
STOPPING = frozenset("stop stops stopped stopping cease ceases ceased quit avoid avoids avoided avoiding".split())
"""Right before a verb these say that it is not done, or no more: "stopped opening letters"."""
BEFORE_AS = frozenset("dismissed dismisses dismiss dismissing".split())
"""Negators only where "as" follows: "dismissed the charges as gossip", but "dismissed forty workers"."""
BEFORE_THAT = frozenset(
    "rejected rejects reject rejecting disputed disputes dispute disputing contested contests refuted refutes".split()
)
"""Negators only where "that" or "as" follows: "disputed that anyone knew", but "rejected the offer" denies nothing."""
DENYING = BEFORE_THAT | frozenset("denied denies deny denying".split())
"""Where "that" follows, these turn round what stands after it."""
AS = frozenset({"as"})
LEADING_ON_TO = frozenset({"that", "as"})
PREPOSED = frozenset({"without", "lacking"})
"""They negate what stands in their phrase, and not the verb that comes after it."""
PLAIN = frozenset({"no", "not"})
INSTEAD = frozenset(
    [("rather", "than"), ("instead", "of")] + [(verb, "out") for verb in ("rule", "rules", "ruled", "ruling")]
)
"""Pairs that negate what follows."""
AGAINST = "against"
ADVISING = frozenset("advised advises advise advising decided decides decide deciding".split())
"""Right after these "against" negates what follows: "advised against the trip"."""
CHOOSING = ADVISING | frozenset(
    "vote voted votes voting ruled rules ruling warn warned warns warning argue argued argues arguing recommended "
    "recommends cautioned cautions counselled counseled chose chosen opted campaigned campaigning".split()
)
"""In one clause with these it negates a verb in -ing: "voted by nine to five against selling the pier"."""
CHOSEN_REACH = 8
"""Words between the two."""
NEXT_ONLY = frozenset({"non"})
"""They negate one word: "non-urgent calls"."""
TAKEN = frozenset(
    "taken seen read regarded treated understood interpreted construed viewed considered described".split()
)
"""After "not" and before "as" these leave the negation to what follows: "not to be taken as a sign of illness"."""
TAKEN_REACH = 5
"""Words after "not" among which one of them is looked for."""
SHORT = ("short", "of")
"""The same before a verb in -ing: "stopped short of naming him", but "short of money"."""
COMPARED = frozenset("more fewer less later earlier sooner longer higher lower better worse".split())
"""Between "no" or "not" and "than" these make a bound and no negation: "no fewer than six"."""
UNTIL_REACH = 4
"""Words after "not" among which "until" makes it tell when, and not that it did not: "did not start until March"."""
AS_REACH = 10
"""Words after them among which "as" is looked for."""
FALSE = frozenset(
    "false untrue baseless unfounded groundless fabricated fake nonsense gossip rumour rumours propaganda fiction "
    "fantasy lies invention speculation".split()
)
"""After a form of "be" these deny what stands before it: "the report is false". Elsewhere they are plain words."""
WRONG = frozenset("wrong mistaken incorrect inaccurate erroneous".split())
"""The same, but only of what was told: "reports that the mast had broken were wrong"."""
FALSELY = frozenset("wrongly falsely mistakenly erroneously incorrectly inaccurately wrongfully".split())
"""Before a verb these tell that what was said or thought was not so: "was wrongly blamed"."""
REPORTS = frozenset(
    "report reports claim claims rumour rumours rumor rumors suggestion suggestions allegation allegations assertion "
    "assertions account accounts statement statements".split()
)
"""Before "that" they open what was told."""
REPORT_REACH = 16
"""Words between "that" and "were wrong"."""
CONTRACTED = "n't"
FLAT = frozenset({"not", "never"})
"""They, or what ends in `CONTRACTED`, negate a verb and nothing else."""
OPPOSITES = {
    "unknown": "known", "unclear": "clear", "unconfirmed": "confirmed", "unverified": "verified", "unlikely": "likely",
    "unable": "able", "impossible": "possible", "unharmed": "harmed", "unhurt": "hurt", "uninjured": "injured",
    "untrue": "true", "unsuccessful": "successful", "unchanged": "changed", "unaware": "aware", "unarmed": "armed",
    "illegal": "legal", "unlawful": "lawful", "unpaid": "paid", "unauthorised": "authorised", "unauthorized":
    "authorized", "incomplete": "complete", "inactive": "active", "ineligible": "eligible", "disapproved": "approved",
    "disagreed": "agreed", "unoccupied": "occupied", "undamaged": "damaged", "unopposed": "opposed",
    "unwilling": "willing",
}  # fmt: skip
"""Words that hold their own negation → the word without it."""
LEADS = (
    NEGATORS
    | BEFORE_THAT
    | frozenset(first for first, _ in (*INSTEAD, SHORT))
    | frozenset(OPPOSITES)
    | FALSE
    | WRONG
    | {AGAINST}
)
"""Words that may negate: the others are passed over at once."""
NOT_ONLY = frozenset({"only", "just", "least", "until"})
"""After "not" these leave the statement standing: "not only", "not just"."""
ENDS = frozenset({"nor", "but", "except", "although", "though", "while", "whereas", "because", "until", "since"})
"""They end what a negator governs; "nor" is one itself."""
PARTING = ENDS | {"and"}
"""They part clauses without a comma."""
ALL_SURE = frozenset({"without", "neither", "lacked", "lacks", "lack"})
"""They negate each thing that they list: "without food or clear instructions"."""
ADVERB = "ly"
"""Words that end so are passed over: "did not immediately confirm"."""
REACH = 2
"""Content words that a negator turns round: its verb and what that acts on."""

CONDITIONS = frozenset("if unless whether".split())
"""What hangs on these is not said to be so."""
OF_THINGS = frozenset("no without neither never lacked lacks lack lacking hardly barely scarcely".split())
"""They may negate a mere phrase, which may be left out: "left without shoes on Monday"."""
LEADING_ON = frozenset("that whether if".split())
"""They tie what follows to the verb before them."""
RELATIVE = frozenset("who which whose whom where".split())
"""They open a clause on somebody or something, which may be left out: "residents who could not leave slept there"."""
JOINING = frozenset("and or but".split())
YET = frozenset("yet still even".split())

NO_SUBJECT = frozenset("no nobody none nothing neither".split())
"""At the start of a sentence they negate the whole of it."""
BEFORE_NOT = frozenset(
    "am is are was were be been has have had do does did will would can could may might should must shall".split()
)
"""Right after one of these "not" negates the sentence."""
IN_PHRASE = frozenset(
    "with of in on at by for from to about as into over under among between through despite after before or and "
    "without like than".split()
)
"""A negation after one of these is a phrase's own; before one, "nobody" and "nothing" are an object."""
LEADING_IN = IN_PHRASE | frozenset(
    "when while if how what why whether unless should although though because since until".split()
)
"""A sentence that opens with one of these has its main clause after the comma, or after the phrase."""
CONDITIONAL = frozenset("if unless should when whenever where while although though because since".split())
"""A negation in the clause that one of these opens a sentence with is not the main clause's."""
SAYING = frozenset("say says said tell tells told".split())
"""They open a clause, unless what they say is nothing."""
CONTRASTS = frozenset("but rather instead".split())
"""With one of these a sentence both denies and asserts."""
STANDING = NOT_ONLY | frozenset(
    "fewer less more later longer sooner earlier doubt matter mind even clear known sure certain".split()
)
"""Near a negator they leave the sentence standing: "no fewer than", "no longer", "not clear whether"."""
INVERTING = {"nowhere": BEFORE_NOT}
"""What one of these turns round stands after the verb: "nowhere in the rules does the word stand"."""
CLAUSES = frozenset(
    "that who which whom whose because although though if unless while when where whether after before since as than "
    "said says say told tells denied denies but or why how so what".split()
)
"""They open another clause, or say who speaks: a negation after them may not be the sentence's own."""
