"""English words of the frames that only a rule finds. In lower case."""

import re
from collections.abc import Mapping

from verifier.attribution.cues_en import forms
from verifier.text.regex import regex

SPEAKS = forms(
    "deny insist argue allege testify admit promise pledge vow accuse blame praise criticise criticize complain "
    "boast "
    "wonder urge concede recall stress acknowledge announce predict reckon apologise apologize plead claim warn "
    "reply "
    "retort respond joke quip assert contend maintain caution clarify explain emphasise emphasize reiterate condemn "
    "denounce demand protest speculate declare confess counter grumble object"
) | frozenset("said says say told tells tell pled saying telling swore swears wrote writes".split())
"""Verbs that only somebody who speaks is the subject of, whatever he is called."""

REPORTS = (
    SPEAKS
    | forms(
        "confirm calculate repeat suggest petition hail welcome reject dismiss dispute estimate cite advise describe "
        "detail forecast report state note mention disclose reveal recommend propose question doubt challenge "
        "rebut refute "
        "count point rule threaten call agree decide conclude remark observe add ask believe suspect fear expect "
        "assume"
    )
    | frozenset("thinks thought feels felt spoke speaks found finds gave gives dates".split())
)
"""These as well, after a name or a noun for somebody."""

SHOWS = (
    REPORTS
    | forms("show indicate record list detail reveal link suggest conclude")
    | frozenset("shown found finds reads showing".split())
)
"""These as well, after a document or a study."""

REPORTED = frozenset(verb for verb in SHOWS if verb.endswith("ed")) | frozenset("said told wrote found".split())
"""Of these, those in the past: a report of what somebody said."""

BASES = frozenset(verb for verb in SHOWS if not verb.endswith(("ed", "s", "ing"))) - frozenset(
    "said told swore wrote spoke found gave put pled shown".split()
)
"""Of these, those that only several are the subject of, and that are often nouns: "the claim"."""

FINDS = forms("show indicate record list detail reveal suggest conclude") | {"found", "finds"}
"""Of these, those that tell what a document says with any words after them."""

_THAT = frozenset({"that"})
_ASKS = frozenset("whether why for how if that what who when".split())
NEEDS: Mapping[str, frozenset[str]] = {
    verb: words
    for verbs, words in (
        ("point pointed points pointing", frozenset({"to", "out"})),
        ("rule ruled rules", frozenset({"out", "that"})),
        ("call called calls calling", frozenset({"for"})),
        ("spoke speaks", frozenset({"of"})),
        ("threaten threatened threatens", frozenset({"to", "twice", "repeatedly"})),
        ("wrote writes agree agrees agreed decide decided decides found finds", _THAT),
        ("claims claim", frozenset("that to it he she they the a an his her its their no some there".split())),
        ("ask asked asks asking wonder wondered wonders question", _ASKS),
        ("respond responded responds counter counters object objected objects respond note notes state states", _THAT),
        ("gave gives", frozenset({"evidence", "warning", "notice"})),
        ("plead pleads pleaded pled", frozenset({"guilty", "not", "with"})),
        ("report reports dates date count counts add adds call detail details", _THAT),
    )
    for verb in verbs.split()
}
"""What must follow a verb that does other things as well. After a document the verbs of finding need nothing."""

CALLS = forms("call dub brand label describe")
"""With words in quotation marks after them they report what somebody calls a thing."""

PREPOSITIONS = frozenset("for by from in at on after with as of under over to during amid near".split())
INTRANSITIVE = forms(
    "complain protest apologise apologize argue warn testify boast wonder speculate call object respond reply "
    "caution "
    "contend plead threaten promise vow pledge"
) | frozenset("spoke speaks said says told wrote point points pointed".split())
"""Verbs that a preposition may follow; after another in "-ed" it is a participle: "a guide dismissed for lateness"."""

THINKS = forms("believe suspect fear expect assume") | frozenset("thinks thought feels felt".split())
"""They report where a clause follows."""

SAID_TO = frozenset("said says reported alleged stated told urged warned advised".split())
"""With "to" after them they are participles: "a map said to have hung there"."""

AUXILIARIES = frozenset(
    "has have had is are was were been be will would did does do first also later then again now repeatedly "
    "previously "
    "both all each twice flatly since openly still always never once already further privately publicly".split()
)
"""What may stand between a speaker and the verb."""
BEING = frozenset("is are was were been be".split())

ANSWERS = (
    r"(?:[\w-]{1,20} )?(?:answer|verdict|reply|response|message|view|advice|explanation|comment|reaction|"
    r"assessment|summary|"
    r"conclusion|words|warning|plea)"
)
"""What somebody has that is told after a colon: "the mayor's answer was short: …"."""

SAYS_LAST = (
    r"(?:said|says|say|added|adds|reported|reports|announced|announces|shows|show|suggests|suggest|concedes|conceded|"
    r"admits|admitted|claims|claimed|alleged|alleges|insists|insisted|argued|argues|warned|warns|believes|believe|"
    r"recalled|recalls|scoffs|scoffed|noted|notes|wrote|writes|confirmed|confirms|estimates|estimated|decided|ruled|"
    r"concluded|concludes|testified|complained|"
    r"vowed|vows|promised|promises|found|finds|hears|heard|explained|explains|are saying|is saying)"
)
"""Verbs that end a sentence with a speaker before or after them: "…, she concedes." """
AGENT = regex(r"\A(?:the|an?|his|her|their|one) (?:[\w’'-]{1,30} ){0,4}\w{2,}(?:er|or|ist|ian|man|woman)\Z")
"""Whoever follows one of these verbs: "…, insisted the harbour master"."""
PLAIN = frozenset({"said", "says", "added", "reported", "announced"})
"""Of these, those that need no look at the speaker."""

AIRED = (
    r"(?:airing|aired|making|made|repeating|repeated|spreading|spread|pushing|pushed|circulating|circulated|carrying|"
    r"carried|ran|running|published|promoting|promoted|amplified|posted|shared|peddled|peddling)"
)
"""With "the claim that" they report it."""

SAID_OF_IT = (
    r"(?:reported|rumou?red|alleged|claimed|said|understood|suggested|believed|thought|speculated|put about|feared|"
    r"whispered|asserted|argued|announced|noted|pointed out|stated)"
)
"""With "it was" before and "that" after they report."""

ESTIMATES = r"(?:estimates?|reckoning|counts?|accounts?|figures|calculations?|telling|admission|words|view|version)"
"""What belongs to whoever a number or a story is from."""

TELLINGS = r"(?:words|view|opinion|telling|account|version|estimation|reckoning|judge?ment|assessment)"
"""What follows "in her" where she sees or tells it so."""

WRITES_IN = (
    r"(?:(?:has|have|had) )?(?:e-?mail(?:s|ed)?|writes|wrote|written|text(?:s|ed)|calls|called|rings|rang|tweets|"
    r"(?:gets|got|been) in touch)(?: in)? to (?:say|tell us|report|point out)"
)
"""What a reader or a listener does who tells something."""

SOME = frozenset({"one", "another", "the other", "a second", "a third", "the second", "the third", "the first", "both"})
"""One of those who were told of before, with no noun."""

ONE = frozenset({"a", "an", "one", "another"})

NO_SPEAKERS = frozenset(
    "research evidence history logic legend experience nothing nobody none neither nature tradition it's what this "
    "that "
    "these those there here half much little today tomorrow yesterday inside outside everything life time "
    "practice".split()
)
"""Words that begin a sentence with a capital letter and say nothing."""

SUBORDINATE = frozenset("if when while as although though because since unless until once whereas why how what".split())
"""What opens a clause, and no noun phrase: "If confirmed"."""

NO_ENDS = frozenset("the a an and or but his her its their our this that these those not to as than each".split())
"""What no noun phrase ends with."""

STUDIES = frozenset(
    "study studies survey surveys trial trials test tests audit review poll polls census inquiry analysis analyses "
    "experiment experiments lab laboratory autopsy post-mortem accounts calculations measurements census".split()
)
"""Documents, as far as what they find goes."""

QUOTED_VERB = regex(
    r"(?:\w{2,}(?:ed|s)|said|told|wrote|spat|shot back|cried|read|put in|went on|began|laughed|quoth|swore)\Z"
)
"""What stands between a quotation that ends in a comma and its speaker: any verb is one of speech there."""

PREDICATE = (
    r"(?:(?:was|is|were|are|had|has|did|does|would|put|went|texts?|texted|replied|responded|answered|added|wrote|"
    r"posted|"
    r"tweeted|said|says|told|asked|shouted|warned|insisted|recalled|explained|remembered|concluded|laughed|shrugged|"
    r"sighed|smiled|offered|took|gave|made|summed|\w{3,}ed|\w{3,}s)\b)"
)
"""A verb between a speaker and the colon that opens the quotation."""

OPENERS = (
    r"(?:(?:but|and|yet|still|so|then|later|meanwhile|however|nevertheless|instead|also|separately|in response|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier|last \w+|this \w+),? )?"
)
"""What may open a sentence before its speaker."""

_ESTIMATED = (
    "estimate estimates reckoning count counts account accounts figures calculation calculations telling admission "
    "words view version"
)
_RUMOURED = "reported rumoured rumored alleged claimed said understood suggested speculated whispered put"
_VERBS_LAST = frozenset(SAYS_LAST.strip("(?:)").replace("|", " ").split()) - {"is", "are"}
NEEDED: Mapping[str, frozenset[str]] = {
    "quoting": frozenset({"saying"}),
    "heard": frozenset("heard hears told informed warned advised assured reminded notified".split()),
    "according": frozenset({"according"}),
    "tail": _VERBS_LAST,
    "middle": _VERBS_LAST,
    "putting": frozenset(
        "put puts set sets placed places estimate estimates estimated raised revised lowered cut updated corrected "
        "increased gave gives".split()
    ),
    "claiming": frozenset(
        f"{AIRED.strip('(?:)').replace('|', ' ')} {_RUMOURED} puts believed thought feared asserted argued announced "
        "noted pointed stated mail mails mailed email emails emailed writes wrote written text texts texted calls "
        "called rings rang tweets touch".split()
    ),
    "noun": frozenset(
        "report reports account accounts rumour rumours rumor rumors claim claims allegation allegations assessment "
        "assessments suggestion suggestions speculation indication indications testimony".split()
    ),
    "told": SHOWS,
    "estimated": frozenset(f"{_ESTIMATED} opinion estimation judgement judgment assessment".split()),
    "hearsay": frozenset(
        f"{_RUMOURED} reportedly allegedly purportedly supposedly rumour rumours rumor rumors speculation suggestions "
        "allegations talk whispers gossip claims chatter believed thought".split()
    ),
}
"""Words of which each frame has one at least: in most sentences most frames need not be looked for."""

DISMISSING = regex(
    r"\b(?:laugh|shrugg?|wav|brush|batt?|swatt?|wip)(?:s|e|es|ed|ing)? (?:it )?(?:off|aside|away)\b|"
    r"\bhit(?:s|ting)? (?:back|out) at\b|\bpour(?:s|ed|ing)? cold water on\b|"
    r"\bpush(?:es|ed|ing)? back (?:on|against)\b|\bplay(?:s|ed|ing)? down\b|"
    r"\b(?:scotch|quash|rubbish|pooh-pooh)(?:es|ed|ing)?\b",
    re.IGNORECASE,
)
"""A denial in another verb's clothes: "laughed off claims that …"."""

HANDLED = regex(
    r"\b(?:settl|investigat|prob|examin|fac|consider|answer|fight|contest|handl|review|stud|weigh|pursu|drop|"
    r"withdr[ae]w|bring|fil)\w{0,4} (?:\w+ )?\Z"
)
"""Before "claims that" it is told what is done about them, and not that somebody says so: "settle claims that …"."""

REVISED = (
    r"(?:(?:raised|revised|lowered|cut|updated|corrected|increased)(?= (?:the|its|their|that) (?:[\w-]+ )?"
    r"(?:toll|count|estimate|forecast|figure|number|tally|total|projection|target)\b))"
)
"""With "the toll to 17" they report a number."""
