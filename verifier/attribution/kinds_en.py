"""English words that tell what kind of source speaks. All in lower case."""

from typing import Final

from verifier.attribution.sources_en import Kind

OFFICES = frozenset(
    "admiral alderman ambassador attache attaché bailiff brigadier capt chancellor cllr col colonel "
    "commissioner comptroller congressman congresswoman constable consul coroner coun councillor councilman "
    "councilmember councilwoman dci deputy det detective di diplomat ds envoy gen general gov governor insp "
    "inspector judge justice lawmaker legislator lieutenant lt magistrate maj major marshal mayor mep "
    "minister mp msp ombudsman patrolman pc policeman policewoman premier prosecutor prosecutor-general "
    "recorder rep sen senator sergeant sgt sheriff superintendent supt trooper undersecretary".split()
)
"""An office of the state: whoever is told of by it speaks in it."""
POSTS = frozenset(
    "adviser advisor agent aide analyst assessor assistant attorney auditor biologist captain chair chairman "
    "chairwoman chief clerk commander controller crew director employee engineer executive expert figure "
    "guard head insider inspector investigator lawyer leader manager mediator member mole monitor negotiator "
    "nurse observer officer official organiser organizer planner president ranger registrar representative "
    "researcher scientist secretary source staffer superintendent supervisor surveyor treasurer vet "
    "veterinarian worker".split()
)
"""A post that is one of the state where whatever it is held in is a body of the state."""
PUBLIC = frozenset("agent authority guard inspector investigator member officer official president treasurer".split())
"""Posts that are the state's unless something else is told of them."""
OWN = frozenset("chief first her his its liaison local my our press second their your".split())
"""Words that make a president, an agent or an officer somebody's own, and none of the state's."""
OWNED = frozenset("agent officer president treasurer".split())
"""Posts that may be anybody's: a player has an agent, a ship its officers."""
OTHERWISE = frozenset("deputy di ds gen general justice maj major marshal recorder rep".split())
"""Words for an office that stand in other roles as well: "general secretary"."""
PORTFOLIOS = frozenset(
    "agriculture city county defence defense education energy environment finance fire foreign health "
    "highways home housing interior justice labor labour police schools trade transport treasury works".split()
)
"""What a body of the state is in charge of."""
OF_PORTFOLIO = frozenset("attorney chief clerk commissioner director engineer secretary spokesman spokeswoman".split())
"""After a portfolio these are posts of the state."""
OF_PLACES = frozenset(
    "ambassador army border capital coast embassy forces government military minister ministry navy "
    "parliament premier president soldiers troops".split()
)
"""What only a country or a town has."""
DEMONYMS = ("n ", "ian ", "ese ", "ns ", "ians ")
"""Endings that make a country's name one of its people: "Varnian" of Varnia."""
WITHIN = frozenset("across in inside into throughout".split())
"""A name after one of these is a place's."""
COUNSEL = frozenset("attorney attorneys expert lawyer lawyers".split())
"""Who pleads in court, or gives evidence for a side."""
DEFENCE = frozenset("defence defense".split())
"""Before whoever pleads they tell a side of a trial."""
FORMER = frozenset("erstwhile ex former late retired".split())
"""Whoever has left an office speaks for himself."""
PRIVATE = frozenset(
    "academy advertising aid airline airways athletic band bank board brewery camp campaign chain charity "
    "church cinema clinic club college company corporate corporation crew employment estate executive family "
    "federation financial firm foundation hospital hotel hr institute insurer league modelling museum night "
    "operating operator party private publisher recruitment relief retailer school shop society staff "
    "station studio study supermarket talent team travel trial trust tv union university vice vice-president".split()
)
"""Beside a post: it is none of the state's."""
SHARED = frozenset("border command district emergency fire guard presidential regional rescue security staff".split())
"""Words of the state that bodies of others go by as well: alone they make no post one of the state's."""
STATE_HEADS = frozenset(
    "administration army authorities authority brigade bureau coastguard command commission council court "
    "courts customs directorate embassy force forces government governments inspectorate legislature "
    "military ministries ministry mps navy parliament police regulator regulators senate staff treasury "
    "watchdog".split()
)
"""The noun of a body of the state."""
_NOUNS: Final[dict[Kind, str]] = {
    "media": (
        "blog broadcaster broadcasters column daily gazette journal magazine media newsletter newspaper newspapers "
        "newswire outlet outlets podcast press radio sites station tabloid tabloids television tv websites weekly "
        "wire"
    ),
    "social_media": (
        "account blogger bloggers commenter commenters forum hashtag influencer influencers milblogger milbloggers "
        "post poster posters posts subreddit thread tweet tweets vlogger vloggers"
    ),
    "document": (
        "assessment briefing brochure contract contracts dispatch e-mail e-mails email emails file files handout "
        "invoice invoices letter letters lore memo memos message messages note notes press-release review reviews "
        "statement statements telegram"
    ),
    "group": (
        "audience camp collective community couple crew crowd family gang jury movement opposition public side sides "
        "team"
    ),
    "organisation": (
        "alliance bloc board boards chamber church clinic co-operative coalition consortium cooperative employer "
        "employers headquarters industry lab laboratories laboratory mission museum observatory port publisher "
        "society studio studios theater theatre utilities utility"
    ),
}
NOUNS: Final[dict[str, Kind]] = {
    **dict.fromkeys(STATE_HEADS, "official"),
    **{noun: kind for kind, listed in _NOUNS.items() for noun in listed.split()},
}
"""The noun that a source is told by, and its kind."""
MEDIA_IF_NEWS = frozenset("agency channel network portal service site station website".split())
"""Nouns of an outlet beside a word of `NEWS`."""
NEWS = frozenset("broadcast fm media news press radio television tv wire".split())
OUTLET_WORDS = frozenset(
    "argosy banner beacon broadcasting clarion courant examiner fm lantern ledger messenger newswire radio "
    "record tablet telegram television tv".split()
)
"""Words of an outlet's name."""
BUSINESS = frozenset(
    "& ab aerospace ag analytics aviation biotech brothers builders capital chemicals construction dairies "
    "developments devices electric engineering enterprises estates finance fisheries foods freight gas gmbh "
    "haulage industries insurance insurers investments labs lines llc logistics mills mining motors "
    "nutrition oil paper partners petroleum pharma pharmaceuticals plc power press properties publishing "
    "robotics sa securities shipping shipyard software solutions steel stores studios systems technologies "
    "technology telecom telecoms textiles trade trains transit works".split()
)
"""Words of a company's name that are no surnames."""
HUMAN_ENDINGS = ("er", "or", "ist", "ian", "eer", "ee", "man", "woman", "ess", "person", "aide", "star")
"""Endings of nouns for a human being."""
NO_HUMANS = frozenset(
    "access another answer banner barometer border browser business calculator cancer carrier center centre "
    "chapter chatter checklist committee computer congress container corridor counter degree disaster either "
    "error factor fee flyer folder footer former freighter guarantee harbor header jubilee latter laughter "
    "layer ledger letter list manner matter meter mirror monitor neither newsletter newspaper number offer "
    "order other paper playlist poster power press process quarter register river rumor scanner sensor "
    "server sticker success tanker theater thermometer timer tower tracker trailer trawler tumor water "
    "weather whether".split()
)
"""Nouns that end so and are no human beings."""
HUMANS = frozenset(
    "abbess abbot accountant addict adult apprentice athlete aunt baker bishop bloke bride bystander carer "
    "champion chef child client clone coach colleague consultant convict cook correspondent costar cousin "
    "cyclist dad dean defendant delegate dentist descendant doctor donor ex exile expert fan father friend "
    "gp graduate groom guide guru guy heir host immigrant inhabitant inmate insider journalist junior kid "
    "lad landlord lass mate mechanic migrant mole monk mourner mum nanny neighbor neighbour nun nurse "
    "obstetrician pal parent parishioner participant passer-by passerby pastor patient pilot priest "
    "protestor pundit pupil recruit refugee relative rep resident rider scout senior shepherd sibling "
    "student surgeon teen tenant twin uncle vet veteran vicar voice widow witness youth".split()
)
"""Nouns for a human being without such an ending."""
