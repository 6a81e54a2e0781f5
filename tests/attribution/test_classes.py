"""Classes of wording that news has and a careless reader gets wrong: each with what it must not be taken for."""

from collections.abc import Callable

import pytest

from verifier.attribution.hearing import heard
from verifier.attribution.tagger import Tagger
from verifier.schema import Article

CLASSES = {
    "a report of some people, not of the preposition": (
        "A review by two engineers states that the crane was never tested.",
        [("The crane was never tested.", ["A review by two engineers"])],
    ),
    "the same behind what it says": (
        "The hall is to close, a survey by tenants shows.",
        [("The hall is to close.", ["a survey by tenants"])],
    ),
    "a present tense that no list has, after a pronoun": (
        "The pier is new, according to the port, but anglers say it wobbles.",
        [("The pier is new.", ["the port"]), ("It wobbles.", ["anglers"])],
    ),
    "a given name that is a title too": (
        "Dean Moor said that the lamp was out.",
        [("The lamp was out.", ["Dean Moor"])],
    ),
    "an age and an address are no role": (
        "Jonah Crake, 52, of Tanner Street, Hollin, denies arson. Mia Rowe (19), of Quay Lane, said he was at home.",
        [
            ("Jonah Crake, 52, of Tanner Street, Hollin, denies arson.", ["Jonah Crake"]),
            ("He was at home.", ["Mia Rowe"]),
        ],
    ),
    "a speaker after the verb": (
        "Nobody came for a week, said one neighbour. Not one lamp was lit, insisted the chief porter.",
        [("Nobody came for a week.", ["one neighbour"]), ("Not one lamp was lit.", ["the chief porter"])],
    ),
    "a side clause of hearsay leaves the rest alone": (
        "The barge, which is thought to have carried lead, sank on Sunday.",
        [("The barge sank on Sunday.", []), ("The barge is thought to have carried lead.", [None])],
    ),
    "so does one at the end": (
        "Officers questioned a cook, who is believed to have left early.",
        [
            ("Officers questioned a cook.", []),
            ("Officers questioned a cook, who is believed to have left early.", [None]),
        ],
    ),
    "a side clause that tells no hearsay is part of its sentence": (
        "The barge, which is owned by a cook, sank on Sunday.",
        [("The barge, which is owned by a cook, sank on Sunday.", [])],
    ),
    "two quotations with a frame each": (
        "“It was cold,” said Ola Brun. “It was a furnace,” said Kit Sand.",
        [("It was cold.", ["Ola Brun"]), ("It was a furnace.", ["Kit Sand"])],
    ),
    "two speakers set against each other": (
        "Police said nine people marched, while the union put the number at ninety.",
        [("Nine people marched.", ["Police"]), ("The union put the number at ninety.", ["the union"])],
    ),
    "whom an outlet quotes, in quotation marks": (
        "A strike began on Monday.\n\nThe Beacon quoted “a friend of the bishop” as saying that the bells were sold.",
        [("A strike began on Monday.", []), ("The bells were sold.", ["Beacon", "a friend of the bishop"])],
    ),
    "an act of speech that an outlet reports": (
        "Three porters accused the steward of theft, the Beacon reported. The steward fell ill, the Beacon reported.",
        [
            ("Three porters accused the steward of theft.", ["Beacon", "Three porters"]),
            ("The steward fell ill.", ["Beacon"]),
        ],
    ),
    "what somebody calls a thing, in quotation marks": (
        "One porter at the hotel called the fire “a gift”, the Beacon reported.",
        [("One porter at the hotel called the fire “a gift”.", ["Beacon", "One porter at the hotel"])],
    ),
    "whoever is questioned in court is no counsel": (
        "Ms Ida Moor, for the prosecution, said the key was copied.\n\nUnder questioning, she conceded a mistake.",
        [("The key was copied.", ["Ida Moor"]), ("Under questioning, she conceded a mistake.", [None])],
    ),
    "a speech over paragraphs whose speaker stands at its end": (
        "“The roof lifted first.\n\n“Then the wall went,” said Kit Sand, a baker.",
        [("The roof lifted first.", ["Kit Sand"]), ("Then the wall went.", ["Kit Sand"])],
    ),
    "a speech that nobody closes keeps no mark": (
        "“The roof lifted first and the wall went after it.\n\nThe baker left at noon.",
        [("The roof lifted first and the wall went after it.", [None]), ("The baker left at noon.", [])],
    ),
    "one speaker who sets two things against each other": (
        "Police said nine people marched, while the number of dogs was at ninety.",
        [("Nine people marched, while the number of dogs was at ninety.", ["Police"])],
    ),
}
TWO = "Ola Brun and Kit Sand both said that the ice was thin."


def _told(text: str, article: Callable[..., Article], tagger: Tagger) -> list[tuple[str, list[str | None]]]:
    claims = [p.claim for p in heard(article(text), tagger.relations)]
    return [(c.text, [s.name for s in c.attributions[0].sources]) for c in claims]


@pytest.mark.parametrize("name", CLASSES)
def test_each_claim_has_its_speaker(name: str, article: Callable[..., Article], tagger: Tagger) -> None:
    text, told = CLASSES[name]
    assert _told(text, article, tagger) == told


def test_both_who_say_it_are_its_sources(article: Callable[..., Article], tagger: Tagger) -> None:
    (claim,) = [p.claim for p in heard(article(TWO), tagger.relations)]
    assert [[s.name for s in a.sources] for a in claim.attributions] == [["Ola Brun"], ["Kit Sand"]]
