"""English nouns for what is no single human being, by class: what is called by one of a class may be by another."""

from typing import Final

from verifier.attribution import sources_en as nouns
from verifier.attribution.people_en import HUMANS
from verifier.attribution.phrase import plain

_CLASSES: Final = {
    "business": (
        "company firm manufacturer retailer chain operator developer business maker employer contractor supplier "
        "vendor carrier airline bank supermarket automaker carmaker chipmaker drugmaker giant insurer publisher label "
        "studio brewer brewery builder brand startup start-up seller utility restaurant hotel dairy distributor "
        "consultancy conglomerate corporation subsidiary lender shop store factory mill farm garage bakery shipyard "
        "yard pollster platform provider pub group lab laboratory hospital clinic practice airport mine quarry "
        "network agency"
    ),
    "society": (
        "charity group union association organisation organization federation society party club lobby campaign "
        "trust institute university foundation college tank network forum alliance coalition team side committee "
        "panel guild league school academy church chapter parish diocese synod zoo museum library theatre theater "
        "gallery orchestra choir band ensemble quartet centre center movement cooperative co-operative collective "
        "family gang militia mission body non-profit nonprofit observatory laboratory lab squad hospital crew "
        "chamber congregation household consortium agency institution"
    ),
    "state": (
        "ministry department agency regulator watchdog board council court government administration office police "
        "force bureau commission service services authority directorate district city state county army navy "
        "coastguard presidency treasury cabinet parliament senate embassy junta command military prosecution "
        "tribunal inspectorate inquiry commune municipality prison secretariat staff town village borough "
        "constabulary brigade legislature congress assembly panel committee body school hospital institute"
    ),
    "media": (
        "newspaper outlet broadcaster channel tabloid magazine website site portal station paper daily weekly agency "
        "journal newsroom programme podcast title publication"
    ),
    "document": (
        "report statement document filing letter memo study survey poll indictment complaint lawsuit affidavit email "
        "e-mail record log transcript audit review assessment bulletin communique communiqué ruling verdict "
        "notice certificate summary note message recording editorial file preprint petition diary newsletter "
        "dossier paper book article judgment judgement plan draft contract leaflet poster post tweet blog "
        "page video film footage receipt release inquiry investigation trial analysis reply circular brochure "
        "invoice guide guidance warning figures data minutes statistics results findings"
    ),
    "people": "couple pair trio duo people men women children",
}
_HUMANS = HUMANS | {noun for noun, kind in nouns.HEADS.items() if kind in {"group", "person", "official"}}


def _by_noun() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, listed in _CLASSES.items():
        for noun in listed.split():
            found.setdefault(noun, set()).add(name)
    human = dict.fromkeys(_HUMANS - found.keys(), frozenset({"people"}))
    return human | {noun: frozenset(names) for noun, names in found.items()}


CLASSES: Final = _by_noun()
"""What each noun may stand for; one for a human being stands for people."""
ONE_HUMAN: Final = _HUMANS - {noun for listed in _CLASSES.values() for noun in listed.split()}
"""Nouns that in the singular are one human being, and nothing else."""
ALWAYS_SEVERAL: Final = frozenset(_CLASSES["people"].split())
OF_KIND: Final = {"media": "media", "document": "document", "group": "people", "social_media": "document"}
"""What a source of a kind is; an organisation may be more than one thing."""
MASS: Final = frozenset("police parliament staff footage data guidance".split())
"""They need no article."""
BUSINESS_NAMES: Final = frozenset(
    "foods systems devices works lines motors energy capital power air airways rail water brothers sons partners "
    "holdings technologies pharma telecom steel chemicals airlines properties homes estates films records aerospace "
    "industries logistics freight brands stores labs media software electronics biotech financial insurance "
    "securities ferries shipping mining oil gas inc ltd plc corp co".split()
)
"""Words in the names of businesses."""
INDEFINITE: Final = frozenset("a an one another some several many most few".split()) | nouns.NUMBERS.keys()
"""Before a noun they tell of somebody new."""
DETERMINERS: Final = INDEFINITE | frozenset(
    "the this that these those its his her their our your both each every".split()
)
PLACED: Final = r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Oo]utside|[Aa]round|[Oo]ff) (?:the )?\Z"
"""Before a name they tell a place, or where something is."""
CALLED: Final = r",? |,? (?:called|named|known as|(?:that|which) calls itself|calling itself) "
"""Between a noun and a name for the same: "the charity Open Door", "a page called Golden Days"."""
WRITTEN: Final = frozenset(
    "says say shows show showed shown reads read notes states warns finds found concludes lists calls argues names "
    "suggests carries put puts recommends recommended".split()
)
"""Cues of what is written down, in the tense of what can be read again."""
_PLURALS = (("s", ""), ("es", ""), ("ies", "y"), ("men", "man"), ("women", "woman"))
"""Ends of a plural, and what the singular has instead."""
_PLURAL_ENDS = tuple(end for end, _ in _PLURALS)


def noun_of(word: str) -> tuple[str, bool] | None:
    """Return the noun in the singular, and whether it tells of several; None for one human being and no noun."""
    low = plain(word)
    if low in CLASSES and low not in ONE_HUMAN:
        return low, low in ALWAYS_SEVERAL
    if low.endswith(_PLURAL_ENDS):
        singular = (low[: len(low) - len(end)] + instead for end, instead in _PLURALS if low.endswith(end))
        one = next((one for one in singular if one in CLASSES), None)
        if one is not None:
            return one, True
    return (low, True) if nouns.HEADS.get(low) == "group" else None


def classes_of_name(name: str) -> frozenset[str]:
    """Return what the words of a name tell it to be: "Harbour Trust", "Larkfield Systems"."""
    found: set[str] = set()
    for word in map(plain, name.split()):
        told = noun_of(word)
        if told:
            found |= CLASSES[told[0]]
        elif word in BUSINESS_NAMES:
            found.add("business")
        elif word in nouns.ORGANISATIONS:
            found |= {"business", "society"}
    return frozenset(found)
