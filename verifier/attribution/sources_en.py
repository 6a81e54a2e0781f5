"""English source phrases: what their nouns stand for. All in lower case."""

from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["media", "official", "organisation", "person", "document", "social_media", "group", "unknown"]

_HEADS: Final[dict[Kind, str]] = {
    "official": (
        "sergeant colonel captain lieutenant corporal constable magistrate sheriff envoy envoys "
        "official officials authority authorities minister ministers officer officers police "
        "prosecutor prosecutors diplomat diplomats investigator investigators commander "
        "commanders detective detectives "
        "government parliament ministry council court courts army military navy embassy councillor councillors "
        "lawmaker lawmakers senator senators regulator administration directorate intelligence inspector "
        "inspectors judge judges coastguard general president mayor governor service services commission bureau "
        "brigade squad force forces office department member members guard guards agent agents trooper troopers "
        "marshal chancellor"
    ),
    "organisation": (
        "company companies firm charity union agency organisation organization hospital university bank committee "
        "institute foundation association party club school manufacturer operator airline retailer campaign "
        "developer regulator chain supplier insurer prosecution defence defense brigade trust federation "
        "observatory college family insurers makers maker board consultancy studio network distributor landlord "
        "collective team parties firms groups group unions charities banks operators airlines universities "
        "hospitals"
    ),
    "person": (
        "man woman person doctor professor lawyer teacher farmer driver neighbour neighbor researcher scientist "
        "economist analyst resident witness survivor owner director manager executive engineer employee coach "
        "player pilot historian journalist author soldier prisoner passenger fan customer villager protester "
        "supporter user activist campaigner politician leader specialist veteran commentator critic observer "
        "expert student nurse priest editor worker colleague relative brother sister mother father wife husband "
        "son daughter niece nephew dad mum mom girl boy solicitor attorney coroner captain skipper detective "
        "servant elder vendor volunteer mechanic apprentice clerk assistant supervisor trader spokesperson "
        "someone somebody administrator partner friend caller reader shopper diplomat consultant aide adviser "
        "advisor insider uncle aunt cousin nephew grandfather grandmother grandson granddaughter stepfather stepmother "
        "girlfriend boyfriend widow widower flatmate"
    ),
    "group": (
        "analysts experts residents witnesses critics commentators observers activists campaigners economists "
        "scientists researchers people locals villagers neighbours neighbors protesters survivors relatives "
        "families colleagues workers employees doctors lawyers teachers farmers supporters opponents users "
        "bloggers milbloggers many some others several most few aides advisers advisors insiders leaders "
        "politicians historians journalists reporters students fans players passengers customers engineers "
        "directors managers executives owners specialists veterans men women soldiers prisoners rescuers "
        "fishermen firefighters shipowners traders readers callers monitors friends pals crews parents children "
        "guests"
    ),
    "document": (
        "report reports statement statements document documents filing filings letter letters memo memos study "
        "studies survey surveys poll polls indictment complaint lawsuit affidavit email emails e-mail record "
        "records log logs data figures statistics transcript transcripts audit review assessment assessments "
        "bulletin communique communiqué account accounts rumour rumours rumor rumors footage ruling verdict "
        "testimony notice minutes certificate summary note notes caption message messages cache recording "
        "recordings manifesto editorial file files appendix preprint petition diary newsletter spreadsheet alert "
        "video videos plot counts estimates results line paragraph terms memoir memoirs lore law laws "
        "investigation inquiry trial dossier biography autobiography search advert leaflet poster particulars "
        "press-release release paper papers book article articles claims claim allegations allegation suggestions "
        "speculation indications indication suggestion"
    ),
    "media": (
        "newspaper newspapers outlet outlets broadcaster broadcasters channel tabloid magazine website newsroom "
        "site portal station media press daily weekly programme"
    ),
    "social_media": "blogger milblogger blog tweet tweets post posts vlogger influencer",
    "unknown": "source sources",
}
HEADS: Final[dict[str, Kind]] = {noun: kind for kind, nouns in _HEADS.items() for noun in nouns.split()}
"""The noun that heads a source phrase, and what the source then is."""

BODIES = frozenset(
    "police government parliament ministry council court courts army military navy embassy administration "
    "directorate intelligence authorities authority media press coastguard prosecutors service services "
    "commission bureau brigade squad force forces office department staff county command governments television radio "
    "state city district".split()
)
"""Named by their function: a body, not someone who stays unnamed."""

ONLY_ONE = frozenset("president minister pope king queen premier chancellor".split())
"""With "the" everybody knows who it is: "the prime minister"."""

COMMON = frozenset(
    "opposition rescue medical aid military election shipping business labour industry health school".split()
)
"""Words that open a source phrase and are no names: they lose their capital letter inside a sentence."""


SPOKEN_FOR = frozenset("spokesman spokeswoman spokesperson spokespersons spokespeople spokesmen spokeswomen".split())
"""On the record for whoever they speak for."""

STATE = frozenset(
    "ministry minister intelligence police army military navy government directorate council court prosecutor "
    "prosecutors prosecutor's prosecutors’ security border guard customs embassy parliament presidential "
    "kremlin pentagon defence defense interior municipal federal national state city county district regional "
    "department emergency rescue commission mayor's governor's coastguard command staff treasury congress "
    "senate authority administration fire".split()
)
"""Words that make a body one of the state."""

OUTLETS = frozenset(
    "times post herald tribune gazette courier journal guardian telegraph chronicle observer newspaper outlet "
    "newswire wire press media pravda daily weekly mail mirror examiner inquirer sentinel dispatch register "
    "star sun independent standard globe echo argus bulletin voice advertiser reuters afp ap bbc cnn "
    "bloomberg axios politico interfax tass ukrinform xinhua dpa aljazeera nbc abc cbs npr".split()
)
"""The last word of an outlet's name."""
OUTLET_SHORT = frozenset(
    "outlet newspaper paper broadcaster agency station channel site website magazine daily weekly tabloid "
    "portal".split()
)
"""What an outlet is called once it has been named."""
OUTLET_WORDS = frozenset(
    "news agency press online newspaper radio television tv magazine wire newswire service".split()
)
"""What a publisher leaves out of its name when it speaks of itself."""
OURS = frozenset(
    f"{this} {outlet}"
    for this in ("this", "our")
    for outlet in ("newspaper", "paper", "magazine", "website", "agency", "programme", "outlet", "site", "channel")
)
"""What the publisher calls itself."""
OUTLETS_FIRST = frozenset("reuters afp ap bbc cnn bloomberg fox sky nbc abc cbs npr radio channel".split())
"""The first word of an outlet's name."""
OUTLETS_OPEN = frozenset("daily weekly sunday evening morning".split())
"""The first word of an outlet's name of several words."""
OUTLETS_ANYWHERE = frozenset("news radio tv television broadcasting broadcaster newspaper".split())
"""No other name holds one of these."""
OUTLET_NOUNS = (
    r"(?:news (?:outlet|agency|website|site|channel|service|portal)|newspaper|broadcaster|news "
    r"magazine|outlet|TV channel|daily)"
)
OUTLET_TITLES = (
    r"(?:channel|site|website|portal|tabloid|magazine|weekly|paper|(?:radio|television|TV) station|news(?:wire)?)"
)
"""Nouns that tell an outlet only where its name follows."""
OUTLET_STEMS = tuple("news broadcaster outlet channel daily site portal tabloid magazine weekly paper station".split())
"""Parts of words of which both have one."""
OUTLET_OPENS = (
    r"(?:[Bb]roadcaster|[Nn]ewspaper|[Tt]abloid|[Mm]agazine|[Ww]ebsite|[Nn]ewswire|"
    r"[Nn]ews (?:agency|outlet|site|portal))"
)
"""Nouns that may open a sentence before an outlet's name, and are no part of it."""

ORGANISATIONS = frozenset(
    "company inc ltd corp group union guild association foundation institute university college bank party club "
    "federation league organisation organization committee hospital society trust network center centre "
    "agency cross airlines airways international amnesty watch alliance coalition fund nations programme "
    "program holdings energy motors railways rail water mission academy museum laboratory "
    "partnership consortium rovers united athletic wanderers albion harriers fc afc".split()
)
"""Words that make a name a body's."""

TITLES = frozenset(
    "president minister mayor governor senator spokesman spokeswoman spokesperson general colonel major "
    "captain lieutenant sergeant admiral commander chief director head chairman chairwoman chair secretary "
    "ambassador judge professor doctor analyst lawyer attorney prosecutor prosecutor's sheriff superintendent "
    "inspector constable officer milblogger blogger journalist reporter editor author economist historian "
    "researcher scientist engineer farmer teacher coach king queen prince princess pope bishop archbishop "
    "chancellor premier dame rev coun cllr det supt pc pte cpl brig cmdr justice juror neighbor neighbour mum dad pal "
    "deputy leader founder owner resident activist campaigner candidate lawmaker "
    "councillor councilman congressman congresswoman representative mp mr mrs ms miss dr sir lord lady prof "
    "gov sen rep gen col lt capt maj sgt adm adviser advisor aide envoy volunteer survivor witness driver "
    "pilot nurse surgeon manager executive principal dean fisherman shopkeeper student correspondent".split()
)
"""The last word of a role that stands before a name."""
BODY_NOUNS = (
    r"(?:company|firm|manufacturer|retailer|airline|bank|charity|union|club|university|foundation|association|"
    r"subsidiary|utility)"
)
"""A name that is apposed to one of them is a body's. A builder or an operator may be a human being."""
TITLES_OF = {
    "officer": frozenset(
        "pc constable sergeant inspector detective superintendent det sgt supt cpl sheriff deputy trooper patrolman "
        "captain lieutenant capt lt colonel major".split()
    ),
    "judge": frozenset({"justice", "judge", "recorder"}),
    "doctor": frozenset("dr doctor surgeon physician consultant".split()),
    "lawmaker": frozenset("senator rep sen congressman congresswoman representative mp".split()),
    "prosecutor": frozenset({"prosecutor", "prosecuting", "kc"}),
}
"""What is called by a noun after a title: "PC Tom Dale", then "the officer"."""
COMPANIES = frozenset(
    "company firm group manufacturer retailer chain operator developer business maker employer contractor".split()
)
"""What a company is called once it has been named."""
INFORMANTS = frozenset("source sources insider insiders informant informants".split())
"""What whoever has no name is called once told of."""
PLEADING = frozenset(
    "prosecution prosecutor prosecutors prosecuting defence defense defending counsel barrister kc qc judge justice "
    "recorder coroner magistrate".split()
)
"""Who speaks in court and gives no evidence."""
PLAIN_TITLES = frozenset("mr mrs ms miss dr prof sir lord lady".split())
"""Titles that tell no role."""

NUMBERS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"a": 1, "an": 1, "another": 1, "both": 2}
RANKS = frozenset(
    "senior former top high-ranking unnamed anonymous unidentified another other local independent western "
    "several some many two three four five six seven eight nine ten one a an the both different multiple "
    "various few most numerous separate current retired leading prominent knowledgeable informed well-placed "
    "further more these those this that his her its their our chief young old pro-government".split()
)
"""Words before a noun that name nothing that the source belongs to."""

PLURALS = frozenset("people men women police many some few most others several".split())
"""Nouns in the plural without an s."""

BELONGS = (
    "of|for|from|at|with|within|inside|in|to|close "
    "to|on|by|who|whose|which|that|and|familiar|seen|obtained|reviewed|published|released|circulated|"
    "issued|prepared|commissioned|viewed|provided|led|"
    "(?:shared|sent|shown|leaked|dated|signed|delivered|pinned|compiled|stored|given|hired|posted|streamed)"
    "(?=\\s(?:by|to|from|on|in|at|with|more|up|under|between|last|this|over|\\d))|"
    "I|we|he|she|they|linked|speaking|living|working|based|involved|briefed|near|outside|along|across|around|behind|aboard"
)
"""What ends the noun of a source phrase: where it belongs, or what was done with it."""
PLATFORMS = frozenset("telegram youtube facebook instagram tiktok twitter whatsapp weibo x".split())

BELONGING = frozenset("of for from at with within inside in".split())
"""After these stands what the source belongs to."""

ADJECTIVES = frozenset(
    "municipal federal national state city county district regional presidential interior defence defense fire "
    "emergency rescue staff command".split()
)
"""Of the words of the state, those that name no body by themselves."""

COUNTRIES = frozenset(
    "afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium "
    "bolivia brazil britain bulgaria cambodia cameroon canada chad chile china colombia croatia cuba cyprus "
    "denmark ecuador egypt estonia ethiopia finland france georgia germany ghana greece hungary iceland india "
    "indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan "
    "laos latvia lebanon libya lithuania malaysia mali malta mexico moldova mongolia montenegro morocco "
    "mozambique myanmar nepal netherlands nicaragua niger nigeria norway pakistan panama peru philippines "
    "poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain "
    "sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan "
    "uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe moscow kyiv washington beijing "
    "brussels london paris berlin tehran ankara minsk warsaw pyongyang seoul tokyo kremlin pentagon nato eu "
    "un".split()
)
"""A country, capital or alliance that speaks is its government."""
