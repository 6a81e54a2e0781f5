"""English cues: which verbs report, and what each makes of its content. All in lower case, every inflected form."""

import re

_E = "e"


def _forms(verbs: str) -> frozenset[str]:
    """Return the regular inflections of `verbs`; a verb with other forms is listed with all of them."""
    found: set[str] = set()
    for verb in verbs.split():
        stem = verb.removesuffix(_E)
        third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
        if verb.endswith("y") and verb[-2] not in "aeou":
            found |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        else:
            found |= {verb, third, stem + "ed", (verb if verb.endswith("ee") else stem) + "ing"}
    return frozenset(found)


SAYING = _forms(
    "report add note announce state explain claim confirm insist warn argue allege maintain contend suggest stress "
    "emphasize emphasise reveal disclose acknowledge conclude indicate observe remark recall reply respond reiterate "
    "tweet post comment testify declare assert caution clarify predict estimate detail repeat continue describe "
    "speculate imply hint mention complain joke quip boast stipulate relay"
) | frozenset(
    "say says said saying tell tells told telling write writes wrote written writing find finds found show "
    "shows showed shown showing admit admits admitted admitting read reads think thinks thought believe "
    "believes believed believing expect expects expected fear fears feared suspect suspects suspected according "
    "per".split()
)
"""Their content is a proposition that the source puts forward."""

DENYING = _forms("deny reject dismiss refute dispute rebut disavow") - {"denys"}
"""The sentence is a claim of its own, and a negative one."""

ACTING = _forms(
    "urge promise pledge vow demand accuse blame praise criticise criticize condemn denounce apologise "
    "apologize threaten propose recommend appeal"
) | frozenset("swear swears swore sworn".split())
"""What is reported is the act: the claim is the sentence, not the content."""

WEAK = _forms(
    "show find think believe expect fear suspect indicate repeat continue conclude predict estimate reveal disclose"
) | frozenset(
    "finds found shows showed shown showing thinks thought believes believed read reads tell tells told "
    "telling wrote".split()
)
"""They report only where a clause or a quotation follows: "police found a body" reports nothing."""

UNSAID = re.compile(r"\b(?:not|never|n[’']t|declin\w+|refus\w+|without|fail\w+)\b|n[’']t\b", re.IGNORECASE)
"""A cue with one of these says what was not said."""

DOUBTFUL = {
    "possible": _forms("suggest speculate imply hint suspect") | {"rumoured", "rumored"},
    "probable": _forms("estimate predict indicate expect fear")
    | frozenset("think thinks thought believe believes believed believing".split()),
}
"""Cues that weaken what they report."""

SPEAKERS_GO_ON = _forms("add continue conclude repeat reiterate stress emphasize emphasise") | {"went", "goes"}
"""The speaker is the last one: "he added" needs no guess where "he said" would."""

HEARING = frozenset({"told", "tell", "tells", "telling"})
"""A hearer follows."""

HEARER_VERBS = HEARING | _forms("warn caution")
"""A hearer stands between one of these and "that": "warned the council in March that …"."""
HEARERS = r"(?:him|me|us|them)"
"""A pronoun that cannot be a subject: where content begins with it, it is a hearer."""

CITING = r"(?:citing|quoting|referring to|relying on|which cited|who cited|which quoted|who quoted|based on)"
"""What follows is the source of the source."""

CARRIED = (
    r"(?:in an? (?:\w+ )?interview (?:with|to|for)|in (?:comments|remarks|a statement|an e-?mail|a letter|"
    r"a message) to|"
    r"speaking (?:to|with)|(?:as )?(?:quoted|cited) by|(?:reviewed|seen|obtained|published|carried|"
    r"released|verified) by)"
)
"""An outlet that follows carried the words."""

QUOTED_AS_SAYING = r"(?:quoted|quotes|cited|cites)"
"""The outlet stands before, the speaker after: "quoted a guard as saying that …"."""

INNER = (
    r"(?:said|says|say|told|reported|reports|report|announced|stated|states|confirmed|claimed|claims|"
    r"claim|warned|added|"
    r"acknowledged|alleged)"
)
"""Verbs that make an attribution inside the content of another."""

REPORTED_NOUNS = (
    r"(?:reports?|accounts?|rumou?rs?|claims?|allegations?|assessments?|suggestions?|speculation|"
    r"indications?|testimony)"
)
"""Nouns that report where "that" follows: "intelligence reports that …"."""

COUNTED_NOUN = re.compile(r"report|account|rumou?r|claim|allegation|assessment|suggestion|indication", re.IGNORECASE)
"""With no word before it, it is a verb: "write down and report that …"."""

HEARSAY = {
    r"(?:reportedly|allegedly|purportedly|supposedly)": "possible",
    r"(?:is|are|was|were) (?:reported|rumou?red|alleged|said|claimed|understood)(?= (?:to|that)\b)": "possible",
    r"(?:it|It) (?:is|was|has been) (?:reported|alleged|claimed|said|rumou?red|understood)(?= that\b)": "possible",
    r"(?:is|are|was|were) (?:believed|thought)(?= to\b)": "probable",
}
"""Someone says so, and the article does not say who; with the certainty that is left."""

ON_PLATFORM = (
    r"(?:on|in|via) (?:(?:his|her|its|their|the|a) )?(?:(?:social media|official|personal|verified) )?"
    r"(?:X(?: ?/ ?Twitter|, formerly (?:known as )?Twitter,?)?|Twitter|Telegram|Facebook|Instagram|TikTok|"
    r"YouTube|Truth Social|"
    r"Bluesky|Mastodon|WhatsApp|Weibo|social media)(?: (?:channel|page|account|post))?(?![\w-])"
)
"""Where it was posted: part of the cue."""

ANONYMITY = (
    r"(?:(?:speaking |spoke |said |talking )?(?:on|under) (?:the )?condition of anonymity|"
    r"(?:who )?(?:asked|requested|declined|refused|wished|wanted|preferred|insisted)(?: on)?(?: to remain "
    r"anonymous| not to be "
    r"(?:named|identified)| to be (?:named|identified)| anonymity| not being named)|"
    r"(?:who )?(?:was|were|is|are) not authori[sz]ed to speak)"
)
"""Why no name is given may follow."""
BECAUSE = r"(?:because(?: of)?|as|since|citing|due to|for fear of|for reasons of)"

PRONOUNS = {
    "he": ("person", "male"),
    "she": ("person", "female"),
    "it": ("thing", None),
    "they": ("several", None),
    "who": ("person", None),
    "i": ("narrator", None),
    "we": ("narrator", None),
    "you": ("narrator", None),
    "one": ("thing", None),
    "that": ("thing", None),
    "this": ("thing", None),
    "both": ("several", None),
}
"""What each pronoun may stand for, and its gender."""
MALE = frozenset("mr man spokesman businessman chairman father son brother king prince lord sir policeman".split())
FEMALE = frozenset(
    "mrs ms miss woman spokeswoman businesswoman chairwoman mother daughter sister queen princess lady "
    "policewoman".split()
)

BEFORE_NOUN_PHRASES = frozenset(
    "on of in at by with from to as for and but or that after amid following despite about is are was were be "
    "been have has had commented cited confirmed received heard read saw spread circulated responded responding "
    "came come there said coincided also contradicted contradict based upon over into between".split()
)
"""What stands before one of these is not part of the noun phrase after it."""

BEFORE_VERBS = frozenset("to he she they it who we i".split())
"""What stands right after one of these is a verb: "refused to discuss reports that …", "she ignored claims that …"."""
BEFORE_TO_NOUN = _forms("respond reply react refer point object listen add contribute") | frozenset(
    "according due owing thanks led lead leads leading prior contrary thank similar addition response reply "
    "reference regard respect reaction".split()
)
"""After one of these "to" is no sign of an infinitive: "according to police reports"."""

CHECKED_NOUNS = (
    r"(?:figures?|numbers?|counts?|tolls?|totals?|sums?|estimates?|claims?|allegations?|accusations?|charges?|"
    r"assertions?|statements?|accounts?|versions?|reports?|details?|something)"
)
"""What a clause about checking calls the words before it."""

PUTTING = r"(?:put|puts|set|sets|placed|places|estimated|estimates)"
"""With "the toll at nine" they report a number."""
