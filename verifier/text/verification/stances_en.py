"""English words by which an article confirms, denies, or tells that no evidence was shown. All in lower case."""

from typing import Literal, TypeAlias

Act: TypeAlias = Literal["confirm", "verify", "support", "admit", "deny", "reject", "dispute", "own", "retract"]
Form: TypeAlias = Literal["base", "present", "past", "ing"]

_FORMS: dict[Act, dict[Form, str]] = {
    "confirm": {
        "base": "confirm corroborate vindicate",
        "present": "confirms corroborates vindicates substantiates",
        "past": "confirmed corroborated vindicated substantiated",
        "ing": "confirming corroborating vindicating",
    },
    "verify": {
        "base": "verify authenticate geolocate establish determine identify pinpoint locate",
        "present": "verifies authenticates geolocates establishes determines identifies",
        "past": "verified authenticated geolocated established determined identified pinpointed traced located "
        "concluded",
        "ing": "verifying authenticating geolocating identifying",
    },
    "support": {
        "base": "support back echo uphold replicate reproduce",
        "present": "supports backs echoes upholds",
        "past": "supported backed echoed upheld replicated reproduced",
        "ing": "supporting backing echoing",
    },
    "own": {
        "base": "recognise recognize accept",
        "present": "recognises recognizes accepts",
        "past": "recognised recognized accepted",
        "ing": "recognising recognizing accepting",
    },
    "admit": {
        "base": "acknowledge admit concede",
        "present": "acknowledges admits concedes",
        "past": "acknowledged admitted conceded",
        "ing": "acknowledging admitting conceding",
    },
    "deny": {
        "base": "deny refute rebut debunk contradict disclaim",
        "present": "denies refutes rebuts debunks contradicts belies discredits disproves",
        "past": "denied disclaimed refuted rebutted debunked contradicted rubbished disproved disproven discredited "
        "belied",
        "ing": "denying refuting rebutting debunking contradicting rubbishing",
    },
    "reject": {
        "base": "reject dismiss repudiate quash scotch dispel squash rebuff discount disown",
        "present": "rejects dismisses repudiates quashes scotches dispels squashes rebuffs discounts disowns",
        "past": "rejected dismissed repudiated quashed scotched dispelled squashed rebuffed discounted disowned",
        "ing": "rejecting dismissing repudiating quashing scotching dispelling squashing rebuffing disowning",
    },
    "dispute": {
        "base": "dispute contest challenge question doubt",
        "present": "disputes contests challenges questions doubts",
        "past": "disputed contested challenged questioned doubted",
        "ing": "disputing contesting challenging questioning doubting",
    },
    "retract": {
        "base": "retract withdraw recant disavow",
        "present": "retracts withdraws recants disavows",
        "past": "retracted withdrew withdrawn recanted disavowed rescinded",
        "ing": "retracting withdrawing recanting disavowing",
    },
}
VERBS: dict[str, tuple[Act, Form]] = {
    word: (act, form) for act, forms in _FORMS.items() for form, listed in forms.items() for word in listed.split()
}
"""A form of a verb → what is done with it, and which form it is; "past" is the participle as well."""

PHRASES: dict[tuple[str, ...], Act] = {
    ("cast", "doubt", "on"): "dispute",
    ("casts", "doubt", "on"): "dispute",
    ("casting", "doubt", "on"): "dispute",
    ("cast", "doubts", "on"): "dispute",
    ("took", "issue", "with"): "dispute",
    ("takes", "issue", "with"): "dispute",
    ("pushed", "back", "on"): "dispute",
    ("pushed", "back", "against"): "dispute",
    ("hit", "back", "at"): "dispute",
    ("poured", "cold", "water", "on"): "dispute",
    ("poured", "scorn", "on"): "dispute",
    ("called", "into", "question"): "dispute",
    **{("distanced", itself, "from"): "dispute" for itself in ("itself", "himself", "herself", "themselves")},
    ("issued", "a", "denial"): "deny",
    **{(verb, "down"): "reject" for verb in ("shot", "knocked", "shut", "slapped", "batted", "talked")},
    **{(verb, "away"): "reject" for verb in ("waved", "batted", "swatted")},
    **{("put", the, "to", "rest"): "reject" for the in ("rumours", "rumors", "speculation")},
    **{(verb, at): "reject" for verb in ("scoffed", "hit", "laughed", "sneered") for at in ("at", "back")},
    **{
        (verb, it, particle): "reject"
        for verb, particle in (
            ("laughed", "off"),
            ("brushed", "off"),
            ("brushed", "aside"),
            ("shrugged", "off"),
            ("waved", "away"),
            ("waved", "off"),
            ("played", "down"),
            ("shot", "down"),
            ("knocked", "down"),
            ("slapped", "down"),
        )
        for it in ("it", "this", "that", "them")
    },
    ("played", "down"): "reject",
    ("brushed", "off"): "reject",
    ("brushed", "aside"): "reject",
    ("shrugged", "off"): "reject",
    ("waved", "off"): "reject",
    ("laughed", "off"): "reject",
    ("backed", "up"): "support",
    ("back", "up"): "support",
    ("backs", "up"): "support",
    **{(verb, "for"): "support" for verb in ("vouched", "vouches")},
    ("attested", "to"): "support",
    ("bore", "out"): "support",
    ("bear", "out"): "support",
    ("bears", "out"): "support",
    ("borne", "out"): "support",
    **{
        (verb, it, particle): "support"
        for verbs, particle in (("bear bears bore", "out"), ("back backs backed", "up"))
        for verb in verbs.split()
        for it in ("it", "this", "that", "them")
    },
    ("ruled", "out"): "dispute",
    ("rules", "out"): "dispute",
    ("walked", "back"): "retract",
    ("rowed", "back", "on"): "retract",
    ("backed", "away", "from"): "retract",
    ("backtracked", "on"): "retract",
    **{
        (verb, noun, joint): "dispute"
        for verb in ("expressed", "expresses", "voiced", "raised", "raises")
        for noun in ("doubt", "doubts", "scepticism", "skepticism", "questions")
        for joint in ("about", "over", "on")
    },
}
"""Verbs of several words that do the same."""
RANKS = frozenset("last first only latest newly previously next new few many".split())
"""Before "confirmed" or "disputed", which then belongs to a noun: "the last confirmed record"."""
NOUNS_TOO = frozenset(
    "support back supports backs backed dispute contest challenge question reject questions disputes contests "
    "challenges squash scotch discount discounts discounted doubt doubts".split()
)
"""Forms that are nouns as well: they act only between a subject and what may be told."""

ADVERBS = frozenset(
    "since later now already also then subsequently finally eventually initially repeatedly previously first both all "
    "always ever again just soon once only".split()
)
"""They may stand within a group of verbs, beside the words on "-ly"."""

ON_TO = frozenset(
    "appears appear appeared intervened intervenes seems seem seemed moved moves rushed quick sought seeks hastened "
    "forced went".split()
)
"""Before "to deny": somebody does it, or sets out to."""

ACCUSATIONS = frozenset(
    "charge charges wrongdoing involvement link links role guilt complicity collusion knowledge accusation accusations "
    "allegation allegations suggestion suggestions claim claims rumour rumours rumor rumors insinuation insinuations "
    "notion assertion assertions characterisation characterization portrayal "
    "fraud manipulation misconduct interference tampering".split()
)
"""What is denied although no kind of checking knows it."""

ALLEGATIONS = frozenset("allegation allegations accusation accusations charge charges".split())
"""What somebody says of another, and never what an article tells in its own voice."""

WRONGS = ACCUSATIONS | frozenset(
    "sabotage foul play terrorism negligence arson hacking cheating doping abuse bribery corruption crime violence "
    "poisoning murder coercion collusion cover-up conspiracy plot intent".split()
)
"""What somebody who found no evidence of it was asked about."""

NOT_DENIED = frozenset(
    "entry access bail permission visa visas request requests parole permit permits asylum service services chance "
    "opportunity appeal appeals leave right rights treatment aid food water medicine bid offer application "
    "applications victory goal win penalty medical equaliser insurance loan loans custody clearance citizenship "
    "boarding compensation promotion tenure admission passage use seat seats place places space contract license "
    "licence exemption extension tax benefit benefits break refuge support help assistance coverage closure freedom "
    "justice vote funding care him her them us me you leniency motion motions ballot ballots visitors hosts side "
    "team rivals opponents "
    "striker forward winger attackers batsman".split()
)
"""What is refused rather than said not to be so."""

CALLED = frozenset(
    "quotation quote lawsuit suit complaint article book series programme broadcast headline headlines "
    "threat threats warning warnings alert alarm call tweet notion idea theory theories belief".split()
)
"""What is called false beside what can be checked."""
ANAPHORS = frozenset(
    "problem issue matter situation move decision plan plans outage deal transfer agreement signing merger takeover "
    "talks departure appointment closure sale split engagement wedding pregnancy retirement exit return incident "
    "development cuts layoffs discovery diagnosis injury cancellation delay arrangement purchase".split()
)
"""With "the" before them they stand for what was told."""
COURTS = frozenset(
    "judge court tribunal jury magistrate justices panel referee umpire judges magistrates insurer insurers".split()
)
"""They reject and dismiss what is put to them, which says nothing of its truth."""

TESTS = frozenset(
    "test tests result results scan scans ruling autopsy vote survey analysis move trial study search".split()
)
"""Subjects that confirm as things do: only what is told above makes a statement of it."""

FALSE = frozenset(
    "forgery forgeries forged counterfeit deepfake deepfakes falsehood falsehoods inaccuracies untruth untruths myth "
    "phony phoney erroneous mistaken libellous libelous exaggerated garbage hogwash distortion distorted fictional "
    "false untrue baseless unfounded groundless fabricated fake fakes bogus hoax hoaxes lie lies nonsense rubbish "
    "doctored fiction fictitious propaganda disinformation misinformation composite montage collage photomontage "
    "photoshop satire parody spoof simulation cgi staged invented fabrication fabrications wrong incorrect "
    "inaccurate misleading absurd ridiculous preposterous ludicrous spurious slander smear smears slanderous "
    "defamatory mendacious concocted manipulated rumours rumors speculation gossip fantasy malicious laughable "
    "outrageous provocation invention inventions exaggeration overblown far-fetched made-up ai-generated motivated "
    "mark tosh bunkum bunk hokum poppycock codswallop balderdash baloney bull bilge piffle twaddle claptrap drivel "
    "trash tripe make-believe fable fables fairytale charade farce phantom nonexistent non-existent inexistent "
    "implausible half-truth half-truths".split()
)
"""Said to be these, a claim is disputed."""
ALTERED = frozenset("altered edited photoshopped generated".split())
"""Said to be these, something shown is not what it seems."""
FALSE = FALSE | ALTERED
FALSE_PLAIN = FALSE - frozenset(
    "wrong mistaken exaggerated distorted misleading absurd ridiculous outrageous ludicrous preposterous "
    "malicious laughable staged rumours rumors overblown provocation smear smears motivated mark".split()
)
"""Those of them that say so of a film, a picture, a document too, and of "it": the rest may only be an opinion."""
DENYING = FALSE_PLAIN - frozenset(
    "propaganda speculation gossip fantasy fiction bull trash farce phantom simulation composite parody satire spoof "
    "montage collage bunk fable fables".split()
) | frozenset("denied denies deny denying".split())
"""A claim of these words disputes what is shown: a statement on the film does not speak of it."""
TRUE = frozenset("true accurate correct authentic genuine real case".split())
"""Said not to be these, a claim is disputed."""
JUDGE = frozenset("found finds find ruled rules rated rates rate judged judge deemed deem".split())
"""Verbs that say what somebody who looked into a claim holds it to be."""
CALL = JUDGE | frozenset(
    "called calls call calling described describes describe describing branded brands branding labelled labeled dubbed "
    "denounced denounces dismissed dismisses dismissing rejected rejects rejecting decried decries slammed slams "
    "slamming condemned condemns characterised characterized blasted blasts blasting derided derides ridiculed "
    "ridicules mocked trashed rubbished rubbishes lambasted savaged scorned attacked criticised criticized panned "
    "ripped deemed labels labeling labelling tagged tags flagged".split()
)
"""Verbs that say what somebody holds a claim to be."""

CREDITING = frozenset(
    "credible serious grave true accurate plausible convincing compelling concerning worrying troubling disturbing "
    "shocking alarming important horrific horrifying appalling deeply extremely helpful welcome good excellent "
    "historic landmark thorough fair balanced vindication damning devastating".split()
)
"""Who calls a claim so does not deny it."""

HOLDING = frozenset(
    "understands understand clarified clarifies clarify reiterated reiterates emphasised emphasized emphasises "
    "emphasizes found finds ruled rules revealed reveals showed shows show".split()
)
"""Before "that" these tell what somebody holds to be so, beside the verbs of saying."""
ANSWERING = frozenset(
    "comment respond reply answer discuss know speculate identify disclose elaborate recall remember name".split()
)
"""Who says that he did not do one of these has said nothing against a claim."""
INSISTING = frozenset("insisted insists maintained maintains".split())
"""Who says so that something is not so answers what somebody else has told."""
FOUND = frozenset("found finds find seen saw uncovered detected".split())
"""Who has found no evidence of what is told disputes it."""
EVIDENCE = frozenset("evidence proof substantiation corroboration".split())
WHENCE = frozenset("came come knew know arrived obtained calculated compiled based reached".split())
"""After "did not say where" or "how": where what is told comes from."""
SHOWING = frozenset("showed shows found finds proved proves revealed reveals concluded".split())
"""After images or an inquiry, these open what they say."""
SIGNS = frozenset("sign signs indication indications trace traces hint hints suggestion reason".split())
"""Who has seen none of what is told disputes it too."""
KEEPERS = frozenset("goalie goalkeeper keeper netminder crossbar woodwork upright linesman".split())
"""They deny goals."""
SOURCING = frozenset(
    "basis source sources sourcing citation citations documents documentation document data sample samples paperwork "
    "methodology".split()
)
"""Evidence too where they are given, cited or made public, or are not: "cited no source"."""
DATA = frozenset("documents documentation document data sample samples paperwork".split())
"""Those that are published for many reasons: evidence only where they stand behind a claim."""
GIVE = frozenset(
    "provide provides provided offer offers offered give gives gave given present presents presented produce produces "
    "produced supply supplied cite cites cited submit submitted furnish furnished publish publishes published release "
    "released share shared post posted show showed shown shows disclose disclosed made put brought pointed points "
    "point name names named identify identified contain contains contained make makes".split()
)
GIVING = frozenset(
    "providing offering giving presenting producing supplying citing submitting furnishing publishing releasing "
    "sharing showing disclosing".split()
)
SUPPORT = frozenset(
    "back support substantiate prove corroborate supporting backing substantiating proving buttress bolster".split()
)
"""After "no samples to": what would have been evidence."""
BEARS = frozenset("supports backs supported backed exists emerged accompanied accompanies".split())
"""What no evidence does: "no evidence supports the claim"."""
SUBSTANTIATE = frozenset("substantiate substantiated substantiating prove proved proven proving".split())
"""Not doing so with a claim of one's own is to show no evidence for it."""
IN_COURT = frozenset(
    "court trial jury inquest tribunal hearing witness witnesses inquiry prosecution defence defense prosecutor "
    "prosecutors testify testified testimony".split()
)
"""Where evidence is given in another sense."""

FORENSIC = frozenset("metadata geolocation geodata exif".split())
MATCHING = frozenset(
    "shows showed show indicates indicated indicate confirms confirmed confirm matches matched match matching "
    "consistent".split()
)
OWN_CHECKS = frozenset(
    "pinpoint pinpointed traced locate located concluded obtained analysed analyzed studied checked".split()
)
"""Checks only where an outlet does them: police trace cars."""
ERRED = frozenset("misspoken misspoke mistaken misremembered erred wrong mistake error".split())
"""Whoever admits that somebody did, or was, says that what was told is not so."""
HEARD = frozenset("voice voices handwriting".split())
"""Who identifies one tells that it is somebody's."""
LOOKING = frozenset("obtained analysed analyzed studied checked verified".split())
"""What an outlet does with papers and pictures, beside the words for having seen them."""
COMPARING = frozenset("matched matching compared comparing checked cross-checked cross-referenced".split())
ARCHIVED = frozenset(
    "imagery pictures photographs photos footage images satellite archive maps panoramas terrain landmarks "
    "records filings register registers registry database databases log logs list directory street-level "
    "transcript".split()
)
"""With these the place of something shown is told: "the roofs match satellite images"."""
FILMED = frozenset("filmed recorded photographed taped".split())
"""Said of something shown, without naming it."""
UNKNOWN = frozenset("unknown unclear uncertain unestablished".split())
LATER = frozenset("since later now subsequently eventually finally indeed update updated".split())
"""They tell that something has changed since it was told."""
BEFORE = frozenset("initially originally earlier previously first at-first".split())
"""They tell that it was so for a time."""
COUNTED = frozenset(
    "one two three four five six seven eight nine ten several some many most all both others another".split()
)
"""People, where they confirm."""
PRONOUNS = frozenset("he she it they who which".split())
TIMES_AFTER = frozenset(
    "last yesterday today tonight earlier later meanwhile however monday tuesday wednesday thursday friday saturday "
    "sunday immediately".split()
)
"""After a subject they tell when, and do not belong to its name."""
ALLEGING = frozenset(
    "alleged alleges allege accused accuses accuse claimed claims claim suggested suggests suggesting rumours rumors "
    "speculation speculated unverified unconfirmed fears feared suspected".split()
)
"""With one of these a claim is told of as nobody's own knowledge."""
