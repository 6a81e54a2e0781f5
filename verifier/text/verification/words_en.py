"""English words of the grammar of verification statements. All in lower case."""

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
    "account", "event", "film", "picture", "document",
    "number", "location", "date", "authenticity", "responsibility", "identity", "origin",
]  # fmt: skip
"""What an object of checking is: something told, something shown, or one aspect of it."""

WORDS: dict[str, str] = {
    "NOT": "not never rarely seldom",
    "CAN": "can could",
    "CANNOT": "cannot can't can’t couldn't couldn’t",
    "WILL": "will would shall should might may must",
    "HAVE": "has have had having 've",
    "HAVENT": "hasn't hasn’t haven't haven’t hadn't hadn’t",
    "DO": "do does did",
    "DIDNT": "don't don’t doesn't doesn’t didn't didn’t",
    "IS": "is are was were 're 's",
    "ISNT": "isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t",
    "BE": "be",
    "BEEN": "been being",
    "REMAIN": "remain remains remained went goes go gone stay stays stayed",
    "YET": "yet",
    "ADV": "independently immediately separately so far fully directly still also currently otherwise itself "
    "themselves ourselves completely entirely largely officially publicly readily easily either "
    "peer near virtually initially reliably conclusively definitively nevertheless nonetheless therefore thus however",
    "FIRST": "first",
    "ABLE": "able managed",
    "UNABLE": "unable",
    "POSSIBLE": "possible available obtainable forthcoming",
    "PENDING": "pending awaited lacking elusive outstanding unavailable hampered hindered impeded complicated "
    "frustrated",
    "KNOW": "know knowing gauge",
    "LACK": "lack lacks lacked await awaits awaiting",
    "UNDERGO": "undergo undergone passed",
    "REVIEW": "review scrutiny",
    "RULE": "rule",
    "OUT": "out",
    "HARD": "impossible difficult hard tough",
    "TO": "to",
    "FOR": "for",
    "OF": "of",
    "FAIL": "failed fails struggled struggles struggling",
    "EFFORT": "effort efforts attempt attempts",
    "VERIFY": "verify confirm authenticate establish corroborate substantiate validate ascertain determine check prove "
    "assess fact-check match trace replicate reproduce pinpoint cross-check geolocate chronolocate",
    "VERIFIED": "verified confirmed authenticated established corroborated substantiated validated ascertained "
    "determined verifiable checked assessed proven proved fact-checked audited vetted replicated peer-reviewed traced "
    "pinpointed cross-checked tested evaluated matched geolocated tallied certified scrutinised scrutinized",
    "PIN": "pin stand track nail bear",
    "PINNED": "pinned stood tracked nailed borne",
    "DOWN": "down up",
    "VOUCH": "vouch",
    "VERIFYING": "verifying confirming authenticating establishing corroborating substantiating validating "
    "checking proving",
    "UNVERIFIED": "unverified unconfirmed unproven uncorroborated unsubstantiated unauthenticated unverifiable "
    "unaudited unvalidated unreviewed",
    "CONFIRMATION": "confirmation verification corroboration",
    "GET": "get obtain find secure seek receive",
    "CHECKING": "independent immediate third-party official",
    "NO": "no without",
    "WAY": "way means",
    "POSITION": "position",
    "NEITHER": "neither",
    "WHICH": "which that who whose whom",
    "TRYING": "working trying seeking attempting racing hoping",
    "MAKE": "make makes made making",
    "SEEN": "seen viewed reviewed examined inspected",
    "BREAK": "and but or nor although though while whereas because since when where after before as so than",
    "IF": "if unless whether until once should",
    "SAY": "said says say saying told tells tell added adds claimed insisted noted stated wrote warned argued "
    "admitted acknowledged conceded countered counters retorted testified testifies explained stressed believes "
    "believe believed thinks insists insist maintains maintained contends contended asserts asserted concluded "
    "concludes replied",
    "DET": "the a an this that these those his her its their our my your some any all both several each every",
    "PREP": "of in on at by from with about into over near inside outside around during under to for against between",
}
"""Tag → its words. A form found under two tags takes the first; what stands nowhere is plain."""

WEAK = frozenset(
    "confirm confirmed confirming establish established establishing determine determined ascertain ascertained "
    "validate validated validating unverifiable unsubstantiated assess assessed prove proven proved proving audited "
    "vetted replicated trace traced replicate reproduce reproduced tested evaluated matched pinpoint pinpointed pin "
    "pinned match stand stood track tracked nail nailed bear borne gauge tallied certified scrutinised scrutinized "
    "unaudited".split()
)
"""Verbs of many senses: a date, a winner, a law are confirmed or established too. They ask for more around them."""

INDEPENDENT = frozenset("independently independent separately third-party".split())
"""Only checking is done so: with one of these the sense is beyond doubt."""

OUTSIDE = INDEPENDENT | {"outside", "other"}
"""A checker so called does nothing but check."""

NOUNS: dict[Kind, str] = {
    "account": "information claim claims report reports account accounts statement statements allegation "
    "allegations assertion assertions detail details testimony testimonies version versions story stories news data "
    "findings accusation accusations rumour rumours rumor rumors remarks comments narrative assessment assessments "
    "intelligence evidence circumstances content contents material materials boast boasts declaration announcement "
    "suggestion suggestions tip tips speculation description descriptions explanation explanations caption captions "
    "reporting coverage scoop dispatch conclusion conclusions recollection recollections survey preprint study "
    "research results finding audit audits",
    "event": "incident incidents event events attack attacks airstrike airstrikes explosion explosions blast blasts "
    "arrest arrests killing killings shooting shootings raid raids resignation crash death deaths detention "
    "detentions capture abduction abductions kidnapping episode strike strikes bombing bombings shelling assault "
    "clashes ambush hack breach massacre execution executions outbreak theft",
    "film": "video videos footage clip clips recording recordings audio film films tape tapes livestream",
    "picture": "image images photo photos photograph photographs picture pictures screenshot screenshots chart charts "
    "graph graphs infographic cartoon",
    "document": "pages manuscript document documents letter letters memo memos email emails e-mail e-mails file "
    "files sheet sheets message messages cable cables chat chats slides presentation ledger flyer flyers leaflet "
    "leaflets poster posters meme memes advert advertisement notice list lists spreadsheet filing filings log logs "
    "diary quotation quote post posts text texts transcript transcripts note notes papers originals dossier leak "
    "complaint affidavit affidavits indictment lawsuit leaks records invoice invoices entry entries",
    "number": "volume amount size scale extent number numbers figure figures toll tolls count counts total totals "
    "estimate estimates casualties losses tally statistics",
    "location": "location locations place whereabouts",
    "date": "date dates time timing day",
    "authenticity": "authenticity veracity genuineness accuracy validity truth",
    "responsibility": "responsibility culprit perpetrators",
    "identity": "identity identities name names",
    "origin": "origin origins source provenance authorship upload uploader",
}
"""What can be checked in the sense meant here."""

KIND: dict[str, Kind] = {word: kind for kind, words in NOUNS.items() for word in words.split()}

TOLD: frozenset[Kind] = frozenset({"account", "event", "film", "picture", "document", "number", "authenticity"})
"""Kinds that ask for no "independently": nobody confirms the authenticity of a wedding."""

QUESTIONS: dict[str, Kind | None] = {
    "whether": None, "if": None, "that": None, "what": None, "how": "number", "who": "responsibility",
    "whose": "identity", "where": "location", "when": "date", "why": None, "which": None,
}  # fmt: skip
"""A clause as the object, and the aspect that it asks for; none: the whole."""

ASKING = QUESTIONS.keys() - {"if", "that", "which"}
"""They open a question that is a subject."""

REAL = frozenset("authentic genuine real".split())
"""Whether something shown is so is asked of its authenticity."""

CERTAINLY = frozenset("for with certain sure certainty confidence definitively yet".split())
"""They may stand between "cannot say" and "whether"."""

TELLING: frozenset[Kind] = frozenset({"account", "film", "picture", "document"})
"""Kinds that tell something, where the others are aspects of it."""

GATHERING = frozenset(
    "information footage news data evidence audio material testimony intelligence content account version story "
    "statement narrative report identity incident event episode reporting coverage research results leak".split()
)
"""Singular in form, but they gather what several sentences said."""

POINTERS = frozenset("this that these those it them they which such".split())
"""Objects that only point."""

POINTING = POINTERS | QUESTIONS.keys() | frozenset("much most more all none neither nothing everything little".split())
"""Objects that start so need no noun to be taken for something told."""

NONE = frozenset("none neither no nothing little few not only".split())
"""They open a subject of which nothing, or not all, could be verified."""

SHARES = NONE | frozenset("not much most all some any part parts half everything anything bit".split())
"""Of "this", a part: what is meant is what "this" means."""

VAGUE = frozenset(
    "much most more everything anything nothing something part parts such thing things matter anyone anybody someone "
    "somebody everyone everybody nobody".split()
)
"""Words of an object that say nothing of what it is about."""

DEVICES = frozenset("scanner scanners machine machines software app system systems algorithm kiosk website".split())
"""They verify people and payments."""

NEVER_CHECKED = frozenset(
    "signature signatures voter voters passenger passengers password passwords certificate certificates ticket "
    "tickets passport passports address addresses payment payments age eligibility booking bookings user users "
    "login applicant applicants card cards fingerprint fingerprints balance license licence you your my".split()
)
"""Clerks and programs verify these; no article speaks of its own checking so."""

PERSON_WORDS = frozenset(
    "mr mrs ms dr prof president minister governor mayor spokesman spokeswoman spokesperson general colonel captain "
    "lieutenant sergeant commander chief director judge lawyer attorney senator ambassador coach secretary officer "
    "he she i you who doctor sheriff prosecutor chairman chairwoman manager".split()
)
"""A subject that holds one of these is a person."""

OURSELVES = frozenset(
    "we newspaper newsroom outlet website publication magazine broadcaster station site reporters correspondents "
    "journalists paper agency channel organisation organization bureau programme program".split()
)
"""After "this" or "our" (or alone: "we"), the publisher itself."""

OUTLET_NOUNS = frozenset(
    "newspaper newsroom outlet website publication magazine broadcaster station site reporter reporters correspondent "
    "correspondents journalist journalists paper agency channel daily weekly outlets agencies media tabloid "
    "newspapers wire".split()
)
"""After "the", an outlet spoken of before."""

DESKS = frozenset("team unit desk department".split())
DESK_WORK = frozenset("verification fact-checking fact-check factchecking forensics investigations visual news".split())
"""The words of "the verification team", who check for an outlet."""

AGENCIES = frozenset("agency agencies station site organisation organization channel bureau paper media".split())
NEWSY = frozenset(
    "news press wire photo media television tv radio state independent local broadcast opposition exiled our".split()
)
"""What an agency is an outlet with, where it is called by more than that one word."""

OUTLET_NAMES = frozenset(
    "post times news herald courier tribune gazette press journal observer chronicle star mail standard wire radio tv "
    "television channel broadcasting telegraph guardian independent mirror express examiner sentinel monitor dispatch "
    "record ledger echo argus mercury advertiser bulletin today daily weekly report review register reporter globe "
    "beacon enquirer inquirer messenger clarion sun reuters afp ap bbc cnn bloomberg npr pbs nbc cbs abc dpa efe ansa "
    "kyodo yonhap xinhua tass interfax anadolu jazeera politico axios bellingcat pravda ukrinform suspilne meduza "
    "media online agency network newsroom verify factcheck fact-check".split()
)
"""A capitalised name that holds one of these is an outlet's, at its end or as a whole."""

NAME_JOINTS = frozenset("of & and de du di da del della la le".split())
"""Words without a capital that stand within a name, between two with one."""

INSTITUTIONS = frozenset(
    "un nato eu osce who fbi cia iaea icrc unicef unhcr fsb gru hur sbu mi5 mi6 nsa dea atf doj dod nasa fifa uefa ioc "
    "epa fda cdc nhs imf wto opec ministry police army navy government department office council university hospital "
    "court parliament kremlin pentagon committee commission union party bank company service forces".split()
)
"""Capitalised, and no outlets."""

OFFICIAL = PERSON_WORDS | INSTITUTIONS
"""No outlet's."""

SIDES = frozenset(
    "battlefield rival either both neither sides' sides’ side's side’s sides competing conflicting contradictory "
    "differing opposing duelling dueling".split()
)
"""Objects that speak of two accounts at once."""

POSSESSIVES = frozenset("his her its their".split())

SHOWN: frozenset[Kind] = frozenset({"film", "picture", "document"})
"""What bears claims, and what somebody who has not seen it cannot vouch for."""

NO_ADVERBS = frozenset(
    "family assembly ally reply supply rally bully anomaly butterfly italy july only early daily weekly monthly likely "
    "unlikely deadly elderly friendly costly orderly monopoly jelly belly apply imply comply rely fly multiply holy "
    "homily lonely ugly lively lovely timely hourly quarterly yearly nightly doily".split()
)
"""Words on "-ly" that are no adverbs; all others are taken for such."""

SEEING = frozenset("saw read heard met found got spoke interviewed obtained quoted cited".split())
"""What an outlet does with those who, or that which, tells something: they are no part of its name."""

VAIN = frozenset("unsuccessful failed failing fruitless vain succeed successful success unanswered".split())
"""What efforts to check were."""

PREVENTING = frozenset("prevented prevents prevent preventing kept stopped barred".split())

SPREADING = frozenset(
    "share shares shared sharing spread spreads spreading repeat repeated repeating publish publishing circulate "
    "circulating trust trusting warn warned against avoid ignore rely relying post posting forward forwarding "
    "believe believes "
    "believed believing".split()
)
"""Before "unverified reports": advice about such reports, not one of them."""

LEAD_IN = frozenset(
    "however but and yet still also meanwhile nonetheless nevertheless so though although while because since whereas "
    "similarly likewise moreover furthermore again overall".split()
)
"""Words that may stand before a statement that is a sentence of its own."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

TIMES = DAYS | frozenset(
    "morning noon midday afternoon evening night nightfall midnight dusk dawn deadline publication press time now then "
    "week month year".split()
)
"""After "by": until when, not by whom."""

JOINED = frozenset("although though while whereas".split())
"""They open a clause that leans on the one after it."""
