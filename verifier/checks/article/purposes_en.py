"""English words for one act told with two purposes, or with two wills behind it. All in lower case."""

from typing import NamedTuple


class Contrast(NamedTuple):
    """Two ways of telling one act that do not go together. `told`: words of the first way; `other`: of the second.

    `aims`: where there are any, the second way needs one of these after its word.
    """

    what: str
    told: frozenset[str]
    other: frozenset[str]
    aims: tuple[str, ...] = ()


AIMS = (
    "in search of", "to look for", "looking for", "to search for", "searching for", "to find", "to seek", "seeking",
    "to fetch", "to get help", "to join", "to report to", "to rejoin",
)  # fmt: skip
"""What somebody who leaves may be after, if he does not run away."""
REACH = 8
"""Words after the second way's word in which its aim is looked for: "decided to leave their post in search of"."""
NEGATING = frozenset("not never no none nobody neither nor denied denies deny".split())
"""Before an act, these say that it was not done; not "dismissed", which is one of the acts."""

CONTRASTS = (
    Contrast(
        "the purpose",
        frozenset("flee fled flees fleeing escape escaped escapes escaping desert deserted deserting abscond absconded "
                  "absconding defect defected defecting".split()),
        frozenset("leave left leaving leaves depart departed departing walk walked set went go gone".split()),
        AIMS,
    ),
    Contrast(
        "whose will it was",
        frozenset("resigned resign resigns resignation quit".split()),
        frozenset("dismissed dismissal sacked sacking fired ousted".split()),
    ),
    Contrast(
        "whose will it was",
        frozenset("abducted abduct kidnapped kidnap kidnapping abduction".split()),
        frozenset("evacuated evacuate evacuation rescued rescue".split()),
    ),
)  # fmt: skip
"""What two tellings differ in, and the words of each."""
