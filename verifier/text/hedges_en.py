"""English words that make a thing less than certain or less than done. All in lower case."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from verifier.text.numbers_en import TENS, UNITS

Strength: TypeAlias = Literal["possible", "probable", "reported", "attempted"]

_FORMS: Mapping[Strength, str] = {
    "possible": "may might perhaps possibly maybe whether potentially potential possible conceivably",
    "probable": "probably likely presumably presumed apparently apparent seemingly expected expects expect suspected "
    "suspect suspects feared seem seems seemed appear appears appeared probable",
    "reported": "reportedly allegedly alleged purportedly purported supposedly supposed ostensibly "
    "rumoured rumored unconfirmed unverified claimed",
    "attempted": "attempted attempt attempts attempting tried try tries trying sought seeking planned plans plan "
    "planning intends intended intend threatened threatens threaten aims aimed hoped hopes hoping wants wanted "
    "considering considered weighing mulling proposed agreed promised vowed pledged means meant",
}
HEDGES: Mapping[str, Strength] = {form: strength for strength, forms in _FORMS.items() for form in forms.split()}
"""Word → how far short of certain. `reported`: by whom is not said. `attempted`: not yet done."""

NEEDS_TO = frozenset(w for w, s in HEDGES.items() if s == "attempted").difference(
    ("considering", "weighing", "mulling", "proposed")
) | {"expected", "expects", "expect"}
"""Hedges only before "to": "plans to sell", but "the plans", "agreed on a price", "appeared in court" are none."""
NEEDS_TO_OR_BE = frozenset({"intended", "considered", "claimed", "suspect", "suspects"})
"""Hedges only before "to" too, whatever stands before: "is considered to have"."""
APPEARING = frozenset({"appear", "appears", "appeared"})
IN_PUBLIC = frozenset("in on at before with as for from by alongside live and when after during".split())
"""Whoever appears in court or on television is there for certain."""
ATTRIBUTIVE = frozenset({"alleged", "suspected", "supposed", "feared", "proposed", "presumed"})
"""No hedges before "that": there they are what a source did, and the attribution holds it."""
ATTEMPTING = frozenset(_FORMS["attempted"].split())
"""In whatever construction, they keep that a thing was not yet done."""
COULD = frozenset({"could"})
"""Possible, unless "not" follows: what could not be done was not done."""
SENSES = frozenset("hear see feel smell taste".split())
"""After "could", these tell what somebody was able to do: "I could hear him" hedges nothing."""
SOMEBODY = frozenset("her him them me us it the a an his their our its any anyone this that".split())
"""What cannot be an infinitive after "to", and begins whoever is told."""
PASSIVE_BELIEF = frozenset({"believed", "thought", "understood", "said", "reported", "presumed", "feared", "suspected"})
"""Hedges between a form of "be" and "to": "is believed to have"."""
BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
HAPPENED = frozenset({"have", "be"})
"""Between them and "to" too: "a man believed to have drowned"."""
ASIDE = frozenset("in on at for during by".split())
"""Right after a hedge they open what may stand before its "that": "alleged in a letter that"."""
LONGEST_ASIDE = 8
"""Words of that, with "that"."""
WEAKENED = frozenset(
    "unclear unknown uncertain question doubt doubts doubted whether if allegation allegations claim claims rumour "
    "rumours rumor rumors talk theory theories expectation expectations".split()
)
"""Any of these in a claim keeps some doubt, whichever hedge its evidence has."""

ORDER: dict[Strength, int] = {"attempted": 0, "possible": 1, "reported": 1, "probable": 2}
"""How near to certain, for saying that one hedge is stronger than another; 3 is unhedged."""
REACH = 3
"""Content words after a hedge that it weakens: its verb or noun, and what follows. Further ones are seldom its own."""
ENDS = frozenset("but while whereas although though because until since".split())
"""They end what a hedge weakens."""
SUBJECTS = frozenset(UNITS) | frozenset(TENS) | frozenset(
    "a an the this that these those his her its their our some many several most all both each another he she it they "
    "we there hundreds thousands dozens".split()
)  # fmt: skip
"""After "and" these open another clause: "he may appeal, and two others have". Where they open a mere second object
("may close the ward and the kitchen"), only that object is taken for unhedged."""
FIRM = frozenset(
    "may might could possibly perhaps maybe probably likely reportedly allegedly purportedly supposedly apparently "
    "seem seems seemed appear appears appeared presumably".split()
)
"""A sentence with one of these is not certain, whatever else it says; "the alleged thief was arrested" may well be."""
FIRM_BEFORE_THAT = frozenset("possible probable rumoured rumored conceivable".split())
"""These only before "that": "it is possible that", but "a possible exit"."""
GUESSING = frozenset(
    "suspect suspects suspected speculate speculates speculated guess guesses guessed rumoured".split()
)
"""A source that does this to its words does not call them certain."""
FORESEEING, FORESEEN = (
    frozenset({"expected", "expects", "expect", "likely"}),
    frozenset("should due set scheduled forecast predicted projected anticipated anticipates tipped".split()),
)
"""Hedges on what is to come, and words that keep that it is only foreseen."""
ABLE = frozenset("can able capable ability enough".split())
"""They keep the other sense of "could": what somebody was able to do."""
LEADS = frozenset(HEDGES) | COULD | PASSIVE_BELIEF
"""Words that may be hedges: the others are passed over at once."""
