"""English words around a number of people or things, and what people are called. All in lower case."""

from verifier.text.numbers_en import BOUNDS

PHRASES = frozenset(BOUNDS) | {f"{bound} {more}" for bound in BOUNDS for more in ("the", "a", "another")}
"""What bounds a number right before it: "as many as", "about the", "at least another"."""
TAKING = frozenset({"all", "all of", "all the", "all of the", "every one of the", "the", "those", "these", "all those"})
"""What takes a number as known, before it or before what bounds it."""
WHOLE = frozenset({"all", "every"})
"""Before a number, these say that it is exact: "all 40", "all of the 40"."""
POINTING = frozenset("the those these".split())
"""Before a number, these take it as known."""
PLURALS = frozenset("people women children police personnel staff crew dead sheep cattle deer fish aircraft".split())
"""Plural nouns without an s."""
PLURAL_ENDINGS = ("s", "men")
NO_PLURALS = ("ss", "us", "is")
"""Endings of words that are no plurals."""
NOT_COUNTED = frozenset("times fold percent points odds".split())
"""After a number, these multiply or divide; they count nothing."""
PHRASE = 5
"""Words after a number among which the noun that it counts is looked for: "40 North Karsovan border guards"."""

_ROLES = (
    "soldier soldiers troop troops serviceman servicemen infantryman infantrymen trooper troopers",
    "instructor instructors trainer trainers adviser advisers advisor advisors",
    "civilian civilians",
    "mercenary mercenaries contractor contractors",
    "volunteer volunteers",
    "conscript conscripts",
    "police policeman policemen",
    "worker workers labourer labourers laborer laborers employee employees",
    "student students pupil pupils schoolchild schoolchildren",
    "tourist tourists",
    "engineer engineers technician technicians",
    "medic medics doctor doctors nurse nurses paramedic paramedics",
    "teacher teachers",
    "sailor sailors",
    "fisherman fishermen",
    "farmer farmers",
    "protester protesters protestor protestors demonstrator demonstrators",
    "rioter rioters",
    "militant militants gunman gunmen terrorist terrorists",
    "journalist journalists reporter reporters",
    "refugee refugees",
    "guard guards",
)
ROLE = {word: number for number, line in enumerate(_ROLES) for word in line.split()}
"""What somebody is, by office or by trade → which role it is. Two of them do not go together without a word of why.

What becomes of people (prisoners, passengers, victims, suspects, patients) is no role: instructors who were taken
prisoner are both.
"""
