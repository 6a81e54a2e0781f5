"""English words that decide where a sentence ends. All compared in lower case but `STARTERS`."""

TITLES = frozenset(
    "mr mrs ms messrs mx dr prof gen lt col sgt cpl pvt capt cmdr maj adm brig supt insp det gov sen rep hon rev fr "
    "st mt ft pres amb atty vs viz cf approx est e.g i.e".split()
)
"""A name or a figure follows: their full stop never ends a sentence."""

BEFORE_NUMBERS = frozenset(
    "no nos art sec fig vol pp p par para jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
"""Their full stop stays with them where a number follows."""

SHORTENED = frozenset(
    "jr sr inc ltd co corp bros dept univ assn a.m p.m am pm u.s u.k u.n e.u d.c ph.d etc al ave blvd rd".split()
)
"""These may end a sentence too: they do where a word follows that often starts one."""

DOTTED = ("a.m", "p.m")
"""A figure with one of these keeps its full stop ("9.40a.m. Friday"); with any other unit it ends there: "£9.9m."."""

STARTERS = frozenset(
    "The A An It He She They We I You This That These Those There Its His Her Their Our But And Or So Yet "
    "If When While As After Before Since Although Though Because However Meanwhile In On At By For From "
    "To With Under Over During According Some Many Most Several Both Each No Not Now Then Last Earlier "
    "Later Officials Police Sources What Who Why How Where".split()
)

SPEECH_VERBS = tuple(
    "said says asked asks added wrote replied told tells shouted answered responded wondered demanded exclaimed "
    "continued tweeted posted quipped joked".split()
)
"""After a quoted question or exclamation, "… Mr Hale asked." goes on with the same sentence."""
