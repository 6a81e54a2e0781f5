"""English words of speech that say more than that somebody spoke. All in lower case, every form.

Each class tells how a reader is to take what was said: as admitted, as established, as untrue. A text that uses one
where the article has only "said" takes a side that the article did not take.
"""

from collections.abc import Mapping

_CLASSES: Mapping[str, str] = {
    "admitted": "admit admits admitted admitting admittedly acknowledge acknowledges acknowledged acknowledging "
    "concede concedes conceded conceding confess confesses confessed confessing confession "
    "admission",
    "accepted": "accept accepts accepted accepting",
    "established": "confirm confirms confirmed confirming confirmation prove proves proved proven proving proof verify "
    "verifies verified verifying corroborate corroborates corroborated corroborating establish establishes "
    "established establishing demonstrate demonstrates demonstrated authenticated authenticates certify certifies "
    "certified substantiates substantiated ascertained validated vindicated vindicates attested attests bears bore",
    "found": "find finds found finding findings reveal reveals revealed revealing show shows showed shown showing "
    "discover discovers discovered expose exposes exposed uncover uncovers uncovered conclude concludes concluded "
    "conclusion determine determines determined realise realised realize realized",
    "known": "know knows knew knowing known aware",
    "lied": "lie lies lied lying pretend pretends pretended mislead misleads misled falsely untruthfully feigned",
    "boasted": "boast boasts boasted boasting bragged brags",
    "threatened": "threaten threatens threatened threatening threat",
}
ACTS: Mapping[str, str] = {form: name for name, forms in _CLASSES.items() for form in forms.split()}
"""Word → how it raises what was said."""
BORNE_BY: Mapping[str, frozenset[str]] = {
    "admitted": frozenset({"guilty"}),
    "found": frozenset(
        "learn learned learnt learning turned spotted noticed detected detects located traced identified saw seen "
        "recovered unearthed came recorded measured registered".split()
    ),
    "known": frozenset(
        "noticed notice notices noticing saw seen told informed heard learned learnt learning found discovered "
        "realised realized spotted recognised recognized".split()
    ),
    "threatened": frozenset("if unless warn warns warned warning ultimatum".split()),
}
"""Way of raising → other words that say as much where the evidence has them: "learned of", "will leave unless"."""
LYING = frozenset({"lie", "lies", "lying"})
LYING_AT = frozenset(
    "behind in on under beneath below near between within at beyond ahead down off outside inside along above about "
    "around to across dead empty idle".split()
)
"""Right after "lie" these tell where a thing is."""
PARTICLES = frozenset("out up off around".split())
"""Right after a word of speech they make it another verb: "found out", "showed up"."""
LOOKED_FOR = {"finding": frozenset("a an the its his her their any another enough".split())}
"""What is looked for follows: "finding the source", "finding a buyer"."""
REACH = 3
"""Words before one of them in which a negation takes it back: "has not independently confirmed"."""
AUXILIARIES = frozenset("had has have was were is are".split())
"""Between a negation and one of them these begin a verb of its own: "never published had found"."""
NOT_AFTER = frozenset("is are was were be been being".split())
"""Right before "found" and its like these tell what became of somebody: "was found guilty"."""
PUBLISHED = "by"
"""Right after one of them it tells who printed it first: "a memo revealed by the Post"."""
PASSIVE = frozenset("found shown revealed discovered exposed accepted determined".split())
NEEDS = {
    form: frozenset("that responsibility blame guilt liability fault defeat".split())
    for form in ACTS
    if ACTS[form] == "accepted"
}
"""Words of speech only where one of these follows: money is accepted as well."""
