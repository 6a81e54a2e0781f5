"""English cues: which verbs report, and what each makes of its content. All in lower case, every inflected form."""

import re

from verifier.text.regex import regex


def forms(verbs: str) -> frozenset[str]:
    """Return the regular inflections of `verbs`; a verb with other forms is listed with all of them."""
    found: set[str] = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
        if verb.endswith("y") and verb[-2] not in "aeou":
            found |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        else:
            found |= {verb, third, stem + "ed", (verb if verb.endswith("ee") else stem) + "ing"}
    return frozenset(found)


SAYING = forms(
    "report add note announce state explain claim confirm insist warn argue allege maintain contend suggest stress "
    "emphasize emphasise reveal disclose acknowledge conclude indicate observe remark recall reply respond reiterate "
    "tweet post comment testify declare assert caution clarify predict estimate detail repeat continue describe "
    "speculate imply hint mention complain joke quip boast stipulate relay assess calculate rule "
    "concede retort counter submit argue reckon answer inform assure remind project forecast reason muse whisper "
    "shout yell chant scoff fume enquire inquire wonder recount recollect object protest interject grumble gripe "
    "agree accept plead pronounce assume joke"
) | frozenset(
    "say says said saying tell tells told telling write writes wrote written writing find finds found show "
    "shows showed shown showing admit admits admitted admitting read reads think thinks thought believe "
    "believes believed believing expect expects expected fear fears feared suspect suspects suspected according "
    "per hear hears heard learn learns learned learnt".split()
)
"""Their content is a proposition that the source puts forward."""

DENYING = forms("deny reject dismiss refute dispute rebut disavow") - {"denys"}
"""The sentence is a claim of its own, and a negative one."""

ACTING = forms(
    "urge promise pledge vow demand accuse blame praise criticise criticize condemn denounce apologise "
    "apologize threaten propose recommend appeal ask call advise advize request petition instruct "
    "credit attribute hail fault question name contradict describe characterise characterize label list "
    "record compare liken trace identify dispute welcome oppose offer dub date purport challenge disagree counsel "
    "beg remember plead implore salute mock ridicule slam blast confess"
) | frozenset("swear swears swore sworn".split())
"""What is reported is the act: the claim is the sentence, not the content."""

PHRASAL = regex(
    r"(?:point(?:s|ed|ing)? (?:out|to)|ma(?:de|ke|kes) (?:it )?(?:plain|clear)|put it|"
    r"g[ai]ve(?:s|n)? (?:evidence|warning)|in the words of|ha[sd] it|ruled? out|s?poke of|spoken of)",
    re.IGNORECASE,
)
"""Cues of several words that report, whose verb alone does not."""

ASKING = forms("ask question")
"""A question that is quoted is put, not asserted."""

CLAIMING = forms("claim allege boast profess purport warn") | {"said", "told", "tell", "tells"}
"""With "to …" they report what follows: "claimed to have seen it", "told them to wait"."""

NUMBERING = frozenset("put puts putting give gives gave giving set sets has have had".split())
"""They report where what follows puts a thing at something: "put the toll at nine", "gave the cause as drowning"."""
NUMBERED = regex(
    r"\b(?:at|as|to|closer to)\s(?:[“\"‘'£$€]?\d|[“\"‘]|(?:about|around|some|nearly|almost|over|under|more|less|"
    r"fewer|between|closer|up|at|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|"
    r"dozens)\b)"
    r"|\bas\s\w+|\bcloser to\b|\bthe (?:same )?(?:account|answer)\b"
)

HOLDING = forms(
    "want hope plan decide intend wish love like hate prefer aim seek need try attempt desire aspire long yearn "
    "refuse decline fail ensure realise realize know worry care oppose support back favor favour dream dread enjoy "
    "resolve consider prepare choose trust doubt regret forget help let vote force cause mean pretend deserve "
    "tend manage expect struggle hesitate hold watch follow ignore"
) | frozenset(
    "wants knew known thought think thinks chose chosen felt feel feels meant held let forgot sought keen eager "
    "willing ready determined afraid proud happy sure certain confident".split()
)
"""What somebody wants, feels or decides is told by whoever tells it, and reports nothing."""

WEAK = forms(
    "recall confirm answer respond learn accept agree detail show find think believe expect fear suspect indicate "
    "repeat continue conclude predict estimate reveal disclose"
) | frozenset(
    "finds found shows showed shown showing thinks thought believes believed read reads tell tells told "
    "telling wrote hear hears heard learnt".split()
)
"""They report only where a clause or a quotation follows: "police found a body" reports nothing."""

_WOULD_NOT = r"(?:would not|wouldn[’']t|could not|couldn[’']t|declin\w+ to|refus\w+ to)"
NO_SPEAKER = regex(r"(?:nobody|none|nothing|neither|not one|no(?:[- ]one)?(?!\.? ?\d)(?= ))(?!\w)", re.IGNORECASE)
"""Who says nothing: "nobody has told me", "no group claimed it"; what nobody says is told by whoever tells it."""
UNSAID = regex(r"\b(?:not|never|declin\w+|refus\w+|without|fail\w+|(?:yet|still) to)\b|n[’']t\b", re.IGNORECASE)
"""A cue with one of these says what was not said."""
REFUSED = regex(
    rf"\b(?:{_WOULD_NOT} (?:say|explain|name|be drawn|discuss|rule)|"
    r"(?:did|does|do) not (?:dispute|deny|rule out|doubt|accept|agree))\b",
    re.IGNORECASE,
)
"""Of these, those that are an answer all the same: the claim is that it was given."""

DOUBTFUL = {
    "possible": forms("suggest speculate imply hint suspect") | {"rumoured", "rumored"},
    "probable": forms("estimate predict indicate expect fear")
    | frozenset("think thinks thought believe believes believed believing".split()),
}
"""Cues that weaken what they report."""

SPEAKERS_GO_ON = forms("add continue conclude repeat reiterate stress emphasize emphasise") | {"went", "goes"}
"""The speaker is the last one: "he added" needs no guess where "he said" would."""

HEARING = frozenset({"told", "tell", "tells", "telling"})
"""A hearer follows."""

HEARER_VERBS = HEARING | forms("warn caution")
"""A hearer stands between one of these and "that": "warned the council in March that …"."""
_STARTS = r"(?:the|an?|it|he|she|they|there|this|his|their|its|my|our|we|i|no|some|all|both)\b"
HEARERS = rf"(?:him|me|us|them|her(?= {_STARTS}))"
"""A pronoun that cannot be a subject: where content begins with it, it is a hearer."""
HEARER_NOUN = regex(
    r"(?:(?:the|his|her|their|its|an?|some|two|three|several) )?(?:[a-z][a-z-]{1,20} ){0,2}[a-z-]{0,20}(?:s|ren|ople|"
    rf"ice|court|jury|council|board|inquest|inquiry|hearing|radio|paper)(?:, | (?=[A-Z][a-z]|{_STARTS}))"
)
"""Whoever is told, right after the verb and before a clause without "that": "friends" of "told friends Hale left"."""

CITING = (
    r"(?:citing|quoting|crediting|referring to|relying on|attributing (?:it|this|that|the \w+) to|attributed to|"
    r"(?:with|by) reference to|"
    r"(?:which|who) (?:in turn )?(?:cited|cites|quoted|quotes|credited|credits|referred to|had it from|got it from|"
    r"attributed (?:it|this|the \w+) to)|based on|on the (?:word|authority) of)"
)
"""What follows is the source of the source."""
CITING_STEMS = tuple("citing cited cites quot credit refer relying attribut from based word authority".split())
"""Parts of words of which it has one at least."""

SECOND_HAND = frozenset(
    "citing quoting crediting attributing quoted cited cites quotes credited credits attributed".split()
)
"""Cues of the link behind: where another report has the same content, they add a source to it."""

QUOTED_AS_SAYING = r"(?:quoted|quotes|cited|cites)"
"""The outlet stands before, the speaker after: "quoted a guard as saying that …"."""

QUOTING = regex(rf"(?:has |have |had )?{QUOTED_AS_SAYING}")

INNER = (
    r"(?:said|says|say|told|reported|reports|report|announced|stated|states|confirmed|claimed|claims|"
    r"claim|warned|added|acknowledged|alleged)"
)
"""Verbs that make an attribution inside the content of another."""
INNER_STEMS = tuple("said say told report announced state confirmed claim warned added acknowledged alleged".split())
"""Parts of words of which it has one."""

HOLDS = r"(?:believes?|thinks?|fears?|suspects?|expects?|hopes?|believed|thought|feared|suspected)"
"""What officials do, and an outlet tells: "officials believe, the Lantern reported, that …"."""

READ = r"(?:seen|reviewed|obtained|viewed|read|examined)"
"""What an outlet has done with a document that it tells of."""
DOCUMENTS = (
    r"(?:e-?mails?|letters?|memos?|messages?|minutes|documents?|notes?|recordings?|transcripts?|reports?|texts?|"
    r"posts?|statements?|filings?|papers|correspondence|logs?|chats?|footage|videos?|audio)"
)
"""What somebody says something in."""

WRITTEN = r"(?:report|study|survey|review|audit|analysis|briefing|assessment|letter|memo|statement|paper|petition)"
"""A document that says what whoever wrote it does."""

CARRYING = r"(?:had|has|carried|ran|put out|aired|published)"
"""What else an outlet does with what it cites somebody for: "the Lantern, citing a clerk, had nine of them"."""

REPORTED_NOUNS = (
    r"(?:reports?|accounts?|rumou?rs?|claims?|allegations?|assessments?|suggestions?|speculation|"
    r"indications?|testimony)"
)
"""Nouns that report where "that" follows: "intelligence reports that …"."""

COUNTED_NOUN = regex(r"report|account|rumou?r|claim|allegation|assessment|suggestion|indication", re.IGNORECASE)
"""With no word before it, it is a verb: "write down and report that …"."""

HEARSAY = {
    r"(?:reportedly|allegedly|purportedly|supposedly)": "possible",
    r"(?:is|are|was|were) (?:reported|rumou?red|alleged|said|claimed|understood)(?= (?:to|that)\b)": "possible",
    r"it (?:is|was|has been|had been) (?:\w+ly )?(?:reported|alleged|claimed|said|rumou?red|understood|suggested|"
    r"speculated|whispered|put about)(?= (?:[\w ]{2,30} )?that\b)": "possible",
    r"it is (?:understood|said|claimed|rumou?red)(?=,)": "possible",
    r"\A(?:the )?(?:rumou?rs|speculation|suggestions|allegations|talk|whispers|gossip|claims)"
    r"(?: (?:on|in|at|among|from) [\w ]{2,30}?)?(?= that\b)": "possible",
    r"there (?:is|was|were|has been|have been) (?:\w+ ){0,2}(?:talk|speculation|rumou?rs?|chatter|"
    r"gossip)": "possible",
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

PRONOUNS = {
    "he": ("person", "male"),
    "she": ("person", "female"),
    "it": ("thing", None),
    "they": ("several", None),
    "him": ("person", "male"),
    "his": ("person", "male"),
    "her": ("person", "female"),
    "them": ("several", None),
    "their": ("several", None),
    "its": ("thing", None),
    "who": ("person", None),
    "which": ("thing", None),
    "i": ("narrator", None),
    "we": ("narrator", None),
    "you": ("narrator", None),
    "that": ("thing", None),
    "this": ("thing", None),
    "both": ("several", None),
}
"""What each pronoun may stand for, and its gender."""

BEFORE_NOUN_PHRASES = frozenset(
    "on of in at by with from to as for and but or that after amid following despite about is are was were be "
    "been have has had commented cited confirmed received heard read saw spread circulated responded responding "
    "came come there said coincided also contradicted contradict based upon over into between".split()
)
"""What stands before one of these is not part of the noun phrase after it."""

BEFORE_VERBS = frozenset("to he she they it who we i".split())
"""What stands right after one of these is a verb: "refused to discuss reports that …", "she ignored claims that …"."""
BEFORE_TO_NOUN = forms("respond reply react refer point object listen add contribute") | frozenset(
    "according due owing thanks led lead leads leading prior contrary thank similar addition response reply "
    "reference regard respect reaction".split()
)
"""After one of these "to" is no sign of an infinitive: "according to police reports"."""

CHECKED_NOUNS = (
    r"(?:figures?|numbers?|counts?|tolls?|totals?|sums?|estimates?|claims?|allegations?|accusations?|charges?|"
    r"assertions?|statements?|accounts?|versions?|reports?|details?|something)"
)
"""What a clause about checking calls the words before it."""
CHECKED_STEMS = tuple(
    "figure number count toll total sum estimate claim allegation accusation charge assertion statement account "
    "version report detail something".split()
)
"""Parts of words of which it has one."""

PUTTING = r"(?:put|puts|set|sets|placed|places|estimated|estimates)"
"""With "the toll at nine" they report a number."""
