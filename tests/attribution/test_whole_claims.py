"""Claims that can be read alone: what is cut off them, what is completed, and what is no claim."""

from collections.abc import Callable

import pytest

from verifier.attribution.hearing import heard
from verifier.attribution.tagger import Tagger
from verifier.schema import Article

CLAIMS = {
    "a number that is counted begins a clause": (
        "The guild said at least 40 carts had been burned.",
        ["At least 40 carts had been burned."],
    ),
    "a verb of another clause makes none": (
        "The Red Lamp has claimed responsibility for nine raids since 2012, including one that killed two guards.",
        [
            "The Red Lamp has claimed responsibility for nine raids since 2012, including one that killed two guards.",
        ],
    ),
    "a verb behind that of another clause does": (
        "He believes that the ship that sank was old.",
        ["The ship that sank was old."],
    ),
    "what leans on what is left out": (
        "Growers will keep the dam open even after engineers told them that the wall was weak.",
        ["Growers will keep the dam open.", "The wall was weak."],
    ),
    "who denies it": (
        "The union contends that the crews were never paid, which the port denies.",
        ["The crews were never paid."],
    ),
    "what others call it": (
        "The vicar said the graves had been moved by night: a charge the council rejects.",
        ["The graves had been moved by night."],
    ),
    "a clause of another speaker": (
        "Officials said 12 boats were missing; fishermen believe the number is higher.",
        ["12 boats were missing.", "The number is higher."],
    ),
    "a subject before its frame": (
        "One clerk disagreed: tenants, she argued, “have been asked often enough”.",
        ["Tenants have been asked often enough."],
    ),
    "a clause before a frame and a colon": (
        "Early rumours that the skipper had drowned were false, the coastguard said: he had swum ashore.",
        ["Early rumours that the skipper had drowned were false.", "He had swum ashore."],
    ),
    "what a thing cannot have done": (
        "The museum said its own count put the loss at nine but would not publish it.",
        ["Its own count put the loss at nine."],
    ),
    "what a speaker did besides": (
        "Ida Roe wrote that the lamps were out, and urged the crews not to sail.",
        ["The lamps were out.", "Ida Roe urged the crews not to sail."],
    ),
    "a denial of what another said": (
        "The clerk said the till was short; the union denied that.",
        ["The till was short.", "The union denied that."],
    ),
    "a name for it in passing": (
        "Rents will double, a sum the tenants' league called “a joke”.",
        ["Rents will double, a sum the tenants' league called “a joke”."],
    ),
    "an answer without what was asked": ("The port said it could neither confirm nor deny that.", []),
    "an answer that tells something": (
        "The port said it could not confirm the sale.",
        ["It could not confirm the sale."],
    ),
}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_says_something_by_itself(name: str, article: Callable[..., Article], tagger: Tagger) -> None:
    text, told = CLAIMS[name]
    before = "The weather was fine in the whole of the county on Monday.\n\n"
    _, *claims = heard(article(before + text), tagger.relations)
    assert [p.claim.text for p in claims] == told
