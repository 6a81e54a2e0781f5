"""What figures in the news count: the words that name it, and the words by which a claim tells of it."""

import re
from typing import NamedTuple

_DEAD = (
    "dead died die dies dying killed kill kills killing killings death deaths fatality fatalities fatal fatally "
    "perished slain bodies corpses drowned executed murdered toll"
)
_HURT = "injured injuries injury injure injures injuring wounded wound wounds wounding hurt maimed toll"
_MISSING = "missing unaccounted disappeared disappearance disappearances vanished"
_CASUALTIES = f"{_DEAD} {_HURT} {_MISSING} casualty casualties victim victims lost"


class Counted(NamedTuple):
    """Something counted: `names` in a statement's object call it, with `tells` a claim speaks of it."""

    names: str
    tells: str


COUNTED = (
    Counted("death deaths dead died killed killings fatality fatalities", _DEAD),
    Counted("injured injuries wounded hurt", _HURT),
    Counted("missing disappeared disappearances", _MISSING),
    Counted("casualty casualties victim victims", _CASUALTIES),
    Counted(
        "arrest arrests arrested detained detainees detentions prisoners",
        "arrested arrest arrests arresting detained detain detaining detention detentions detainees custody jailed "
        "seized captured prisoner prisoners",
    ),
    Counted(
        "vote votes voters ballots turnout",
        "vote votes voted voting voters ballot ballots turnout polled",
    ),
    Counted("losses", f"{_CASUALTIES} lose loses losing loss losses destroyed deficit"),
    Counted(
        "displaced evacuated evacuees refugees homeless",
        "displaced evacuated evacuees evacuation fled flee fleeing homeless refugee refugees uprooted",
    ),
    Counted(
        "crowd protesters demonstrators marchers attendance",
        "crowd crowds gathered marched marching marchers protesters protested demonstrators demonstrated attended "
        "attendance joined rallied turnout",
    ),
    Counted("passengers aboard", "passengers passenger aboard board onboard carrying travelling traveling"),
    Counted("cases infections infected", "case cases infected infection infections ill sick sickened"),
)
"""Written by hand, not on data. An object may name several; a claim need tell of one of them."""

_TOLL = Counted("toll tolls", _CASUALTIES)
"""Where nothing else says what a toll counts."""

_WORD = re.compile(r"[^\W\d_]+")


def tells(object_: str) -> frozenset[str]:
    """Return the words by which a claim tells of what the object counts; none where it does not say what that is."""
    found = frozenset(_WORD.findall(object_.lower()))
    named = [row for row in COUNTED if found & set(row.names.split())]
    named = named or [row for row in (_TOLL,) if found & set(row.names.split())]
    return frozenset(word for row in named for word in row.tells.split())
