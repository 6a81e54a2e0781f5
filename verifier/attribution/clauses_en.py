"""English words that tell a clause from a fragment. In lower case."""

import re

from verifier.text.regex import regex

_AUXILIARIES = (
    "is are was were am be has have had does do did will would can could may might must shall should won't cannot ain’t"
)
_IRREGULAR = (
    "began became broke brought built bought came caught chose cost cut drew drove fell felt fled flew forgot "
    "fought found froze gave got went grew heard held hit hurt kept knew laid led left lent let lost made meant "
    "met paid put quit ran rang rose said sang sank sat saw sold sent set shot showed shut slept slid spent "
    "split spoke spread stood stole struck swam swept swore thought threw told took tore understood wore won "
    "wrote beat bit blew bled bound burst forbade hid shook shrank sprang stuck stung swung taught withdrew "
    "woke rode dealt dug fed sought wants needs says remains continues plans intends hopes expects believes "
    "faces holds makes takes gives shows knows lives works seems appears goes comes gets keeps runs stands "
    "means owns wins loses includes requires supports opposes offers controls affects causes costs contains"
)
FINITE = "|".join(f"{_AUXILIARIES} {_IRREGULAR}".split())
FINITE_WORDS = frozenset(FINITE.split("|"))
VERB = r"(?P<verb>ain’t|won't|\w+)"
"""A word that may be one of them: a look-up then tells, and costs a start nothing, where the list in a pattern does."""
NOUNS_TOO = "|".join(
    "will can might must cost cut hit lead left let put quit saw set shot shut split stood lost works plans hopes "
    "lives runs stands means costs causes controls needs shows".split()
)
"""Of these, those that are other words, too: "the works department", "a cut"."""

SUBJECTS = frozenset("i he she it they we".split())
"""What follows one of these at the beginning is a verb: "it shakes"."""
NO_VERB = (
    r"(?:an?|the|and|or|but|to|for|on|about|of|with|by|from|at|in|into|over|under|against|as|all|both|too|also|who|which|"
    r"that)\b"
)
BEFORE_NUMBERS = frozenset({"about", "over", "under"})
"""With a number after them they begin a subject: "about 40 boats sank"."""

GOES_ON = regex(
    r"and|but|or|nor|so|yet|if|unless|though|although|while|whereas|because|since|when|where|which|who|most|some|none|"
    r"each|both|all|half|many|few|\w{3,}ing",
    re.IGNORECASE,
)
"""What goes on after a comma of its own."""
LINKS = regex(
    r"that|to|in|on|at|by|for|of|from|with|into|over|under|after|before|until|between|about|as|than|also|still|now|only|"
    r"not|never|be|been|being|\w+ly",
    re.IGNORECASE,
)
"""Between these and what stands beside them no comma belongs."""

NO_SUBJECT = frozenset(
    "to for on about of with by from at into over under against toward towards whether how what why when where "
    "who which if as having being "
    f"is are was were has have had does did will would can could may might must should be been not {_IRREGULAR}".split()
)
"""A clause that can stand alone does not begin with these."""
