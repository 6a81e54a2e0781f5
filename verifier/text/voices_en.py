"""English words that show who speaks in a sentence, who is quoted there and who is spoken to. All in lower case."""

from verifier.text.cues_en import CUES

VERBS = CUES | frozenset(
    "say tell write warn explain argue argues insist insists deny denies denied reject rejects rejected dismiss "
    "dismisses dismissed dispute disputes disputed refute refutes refuted admit admits admitted concede concedes "
    "conceded "
    "acknowledge acknowledges confirm confirms confirmed reveal reveals revealed disclosed suggest suggests suggested "
    "indicate indicates indicated show shows showed shown find finds found estimate estimates estimated forecast "
    "forecasts predict predicts predicted expect expects believe believes believed suspect suspects suspected fear "
    "fears feared think thinks thought call calls called describe describes described dub dubbed put puts blame blames "
    "blamed accuse accuses accused cautioned cautions caution contend contends contended maintain maintains maintained "
    "reply replies replied respond responds responded retort retorts retorted ask asks asked answer answers answered "
    "note notes remark remarks remarked observe observes observed quip quipped joked conclude concludes concluded "
    "testify testifies recall recalls assert asserts asserted allege alleges claim promise promises promised vowed "
    "pledged announce announces repeat repeats repeated complain complains complained hinted list lists listed "
    "calculate calculated reckon reckons reckoned urged urges read reads quoted quotes quote cites cite spoke speaks "
    "confesses confessed swore proves proved pointed points criticised criticized praised doubt doubts doubted "
    "warns explains stresses stressed emphasises emphasised emphasizes emphasized predicts declares declare speculates "
    "speculated implies implied hints complains jokes boasts boasted clarifies clarified reiterates reiterated "
    "recounts recounted protests protested pleads pleaded pronounced assures assured reminds reminded projects "
    "projected posts tweets comments accepts accepted agrees agreed threatens threatened counters countered "
    "contradicts contradicted aired airs "
    "saying reporting claiming announcing warning alleging insisting denying telling arguing suggesting".split()
)
"""Verbs by which somebody or something speaks, where a speaker stands before them, or after them in quotation."""
CITING = frozenset("citing quoting cited cites quoted quotes crediting".split())
"""Before a speaker they tell whom another one cites."""
CITES = frozenset("citing quoting crediting".split())
"""These cite wherever they stand, the others after a comma or "which"."""
BY = frozenset("quoted cited seen obtained reviewed published carried released reported broadcast shown".split())
"""Before "by" they tell who carried the words."""
HEARING = frozenset("told tells tell telling informed".split())
"""Whoever stands right after these is spoken to."""
INFORMED = frozenset("told informed notified warned advised".split())
"""Whoever was, by a form of "be", heard it from a speaker who is left out."""
BETWEEN = frozenset(
    "also has have had later then again did would does do not still since previously earlier once never now first only "
    "repeatedly publicly privately in fact turn part".split()
)
"""They may stand between a speaker and the verb."""
BEING = frozenset("is are was were be been being gets got".split())
"""Before a verb they turn it round, and nobody speaks: "was found dead"; but "is reporting"."""
NOUNS_TOO = frozenset(
    "call calls list lists note notes report reports claim claims show shows answer answers estimate estimates "
    "forecast forecasts find finds reply replies fear fears blame read reads quote quotes cite cites put puts think "
    "accuses praised points pointed shown states state suspect suspects doubt doubts "
    "protests projects posts tweets comments hints jokes counters declare accepts accepted agreed".split()
)
"""Verbs only right after a name, a pronoun or a noun for a speaker: else they may be things, as in "a phone call"."""
SUBJECTS = frozenset("he she it they who which i we".split())
POINTING = frozenset("he she it they who which that this".split())
"""Speakers that are told elsewhere."""
LONGEST = 24
"""Words of a speaker's phrase at most, with what is apposed to it."""
MOST = 60
"""Words of a sentence that are looked at as cues: a sentence of news has one to four, a hostile text thousands."""
CLAUSES = frozenset("while but whereas although though because after before when as if since and that".split())
"""They end the phrase of a speaker who stands before his verb."""
FINITE = frozenset("is are was were has have had will would can could may might must should did does do".split())
"""With one of these a phrase is a clause, and no speaker."""
POINTS = frozenset("pointed points pointing referred refers referring".split())
"""Before "to" they cite."""
LEADS = VERBS | CITING | {"according", "by", "with", "to"}
"""Words at which a voice may have its cue: the others are passed over at once."""
RELATIVE = frozenset("who which whose".split())
JOINING = frozenset("and but then".split())
"""Between two verbs of one speaker."""
STATING = frozenset("said says told tells added stated claimed announced".split())
"""Behind one of these another speaker begins, of whom its subject tells: "Ashe said three midwives had told her"."""
PLACING = frozenset("in at from with among inside under near to of into during after over".split())
"""A phrase that begins with one of these is nobody: "a letter, found in an archive marked Ducks, shows"."""
ACTS_BEFORE = frozenset("for on off up out against down by".split())
"""After a verb these make it a deed: "asked for an engineer", "called off"."""
SHOWING = frozenset(
    "show shows showed find finds found read reads list lists listed put puts indicate indicates".split()
)
"""Without "that" they need no speaker: "the thermometer read 40", "police found a body"."""
PUTTING = frozenset("put puts".split())
COMMENTED = frozenset("claim number figure report statement charge allegation account version accusation which".split())
"""Who comments on one of these, right after it, did not say it: "a claim his office called false"."""
OWN = frozenset("newspaper paper site website agency reporter reporters correspondent journalist outlet".split())
"""What the publisher calls itself, and those who write for it."""
BELIEVED = frozenset("thought believed expected said reported known understood feared estimated meant".split())
"""Before "to" these have no speaker: "a fee thought to be large"."""
TELLING = frozenset(
    "said says saying told tells telling reported reports reporting added stated claimed announced".split()
)
"""They tell what is said whatever follows; the others may be deeds, as in "officials warned the minister"."""
COUNTED = frozenset("one two three four first second third another other others both some many several".split())
"""Alone they may stand for speakers who were told of before."""
PARTING = frozenset("and but while whereas though although".split())
"""Before a speaker they part clauses."""
SINGLE = frozenset("a an".split())
DETERMINING = frozenset("a an the his her its their".split())
"""After "a step" one of these opens a clause on it: ", a step the allies have warned against"."""
NOBODY = frozenset("nobody none neither".split())
"""Subjects of a verb of speech that speak not."""
OF = frozenset("of about over for that".split())
"""Behind what is cited they tell of what it is: "the risk of lawsuits"."""
