"""English words that are capitalised without being names, and what joins the parts of one. In lower case."""

TITLES = frozenset(
    "mr mrs ms dr prof professor sir dame lord lady president prime minister chancellor governor mayor senator "
    "congressman judge justice king queen prince princess pope bishop general gen colonel col major maj captain capt "
    "lieutenant lt sergeant sgt admiral adm commander chief director secretary ambassador chairman chairwoman ceo "
    "inspector superintendent coach head deputy foreign defence defense finance health interior spokesman "
    "spokeswoman spokesperson acting former vice".split()
)
"""They stand with a name, and are none: a claim may add or drop them."""

INSIDE = frozenset("of the and for de la le van von der den bin al el di da du dos".split())
"""They may stand inside a name: "Bank of Norvik". They are never its first or last word."""

NO_NAMES = frozenset(
    "i ok okay am pm ad bc sunday monday tuesday wednesday thursday friday saturday mon tue tues wed thu thurs fri sat "
    "sun january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec a an the internet covid".split()
)
"""Capitalised by rule rather than as somebody's name; dates are compared elsewhere."""

STARTERS = frozenset(
    "according after although another around as at authorities because before both but by despite during each "
    "earlier either even every few following for from he her here his how however if in instead investigators it "
    "its last late later lawyers least like local many meanwhile most much neither no nobody none nor not nothing now "
    "of officials on once one only or other others our over people police prosecutors residents she since so some "
    "soldiers sources still such several than that their them then there these they this those though three through "
    "to today together tomorrow too troops two under unlike until up we what when where whether which while who why "
    "with witnesses yesterday yet you your experts critics doctors analysts supporters firefighters rescuers "
    "thousands hundreds dozens millions more less about approximately nearly almost any all".split()
)
"""They open sentences, and their capital says nothing."""

SHORTEST_ACRONYM = 2
LONGEST_ACRONYM = 8
"""Letters of an acronym that may stand for the initials of a name in the article."""

UNNAMED = frozenset(
    "source sources official officials officer officers diplomat diplomats investigator investigators insider insiders "
    "person people man woman men women worker workers employee employees resident residents witness witnesses aide "
    "aides adviser advisers advisor advisors engineer engineers doctor doctors soldier soldiers".split()
)
"""Nouns for somebody whom the words do not name: "a senior officer", "three sources at the mine"."""
NEVER_NAMED = frozenset("source sources insider insiders".split())
"""Of those, the nouns that are not used of somebody who has been named before."""
INDEFINITE = frozenset("a an one another some several unnamed anonymous unidentified both".split())
"""They open a mention that brings somebody in, so that it does not refer back to a name. So does a number."""
