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
    "a room in which a thing is said does not say it": (
        "The panel has heard that the kiln was never swept. It was also told the lid stuck. Nurses heard a bang.",
        [
            ("The panel has heard that the kiln was never swept.", [None]),
            ("It was also told the lid stuck.", [None]),
            ("Nurses heard a bang.", []),
        ],
    ),
    "the same behind what is said there": (
        "The kiln was never swept, an inquest heard on Friday. The lid stuck, the bench was told by a potter.",
        [("The kiln was never swept, an inquest heard on Friday.", [None]), ("The lid stuck.", ["a potter"])],
    ),
    "whoever is told by somebody": (
        "Tenants were told by the steward that the lift was safe. Tenants have been told to stay away.",
        [("The lift was safe.", ["the steward"]), ("Tenants have been told to stay away.", [])],
    ),
    "a denial in another verb": (
        "The steward shrugged off suggestions that he would go. The owner waved away claims that the lamp was out.",
        [
            ("The steward shrugged off suggestions that he would go.", ["The steward"]),
            ("The owner waved away claims that the lamp was out.", ["The owner"]),
        ],
    ),
    "claims of which their own sentence tells more": (
        "Claims that the lamp was out were rejected by the board. Porters brushed aside reports that it had failed.",
        [
            ("Claims that the lamp was out were rejected by the board.", [None]),
            ("Porters brushed aside reports that it had failed.", ["Porters"]),
        ],
    ),
    "how long after somebody spoke": (
        "The vote came two weeks after the steward said that he would go.",
        [
            ("The vote came two weeks after the steward said that he would go.", []),
            ("He would go.", ["the steward"]),
        ],
    ),
    "a person of a body": (
        "Tarn Bank's Ola Brun said that the ice was thin. Tarn's Mill Lane Hospital said that it was full.",
        [("The ice was thin.", ["Ola Brun"]), ("It was full.", ["Tarn's Mill Lane Hospital"])],
    ),
    "a second verb of the same speaker": (
        "Lorne rejected the charge and threatened to close the strait.",
        [
            ("Lorne rejected the charge.", ["Lorne"]),
            ("Lorne rejected the charge and threatened to close the strait.", ["Lorne"]),
        ],
    ),
    "an outlet that says something of itself": (
        "The Beacon, which is printed in Tarn, said it had counted nine boats.",
        [("It had counted nine boats.", ["Beacon"])],
    ),
    "a channel of one's own carries nothing": (
        "The steward wrote in his Telegram channel that the lift was safe.",
        [("The lift was safe.", ["The steward"])],
    ),
    "a place in the news is not apposed to whoever tells it": (
        "The pair first met in Spain, an insider told the Beacon.",
        [("The pair first met in Spain.", ["Beacon", "an insider"])],
    ),
    "a dialogue is not one speech": (
        "“It was dark,” she said.\n\n“Whose lamp was it?”\n\n“It was hers, Mr Roe.”",
        [("It was dark.", [None]), ("It was hers, Mr Roe.", [None])],
    ),
    "what counsel puts to a witness": (
        "Mr Roe put it to the witness that she had lied.",
        [("She had lied.", ["Roe"])],
    ),
    "what somebody tells of having told": (
        "Ida Moor admitted that she had told the police that the key was hers.",
        [("She had told the police that the key was hers.", ["Ida Moor"])],
    ),
    "when somebody spoke is no part of a name": (
        "OLA BRUN last night insisted that the ice was thin. Later on Friday Kit Sand said that it broke early.",
        [("The ice was thin.", ["Ola Brun"]), ("It broke early.", ["Kit Sand"])],
    ),
    "a place where it is reported is no source": (
        "It has been reported in Norland that the ship sank. It has been claimed on local radio that it sailed.",
        [("The ship sank.", [None]), ("It sailed.", ["local radio"])],
    ),
    "what somebody has yet to say": (
        "The coach, Kit Sand, has still to explain why the lamp was out.",
        [("The coach, Kit Sand, has still to explain why the lamp was out.", [])],
    ),
    "how somebody sees it": (
        "Ola Brun said that it was late. In her view, the weir is sound. By the miller's own account, it leaked.",
        [
            ("It was late.", ["Ola Brun"]),
            ("The weir is sound.", ["Ola Brun"]),
            ("It leaked.", ["the miller"]),
        ],
    ),
    "a reader who gets in touch": (
        "A listener, Una, rang in to say that the lamp was out. The club rang the bell.",
        [("The lamp was out.", ["Una"]), ("The club rang the bell.", [])],
    ),
    "whom an outlet cites last": (
        "The Beacon is reporting that nine boats are lost in Tarn, citing the coastguard. It has a map.",
        [("Nine boats are lost in Tarn.", ["Beacon", "the coastguard"]), ("It has a map.", [])],
    ),
    "a club is not he": (
        "KIT SAND last night vowed to stay as Tarn Wanderers coach. Wanderers have lost it. “I stay here,” he said.",
        [
            ("KIT SAND last night vowed to stay as Tarn Wanderers coach.", ["Kit Sand"]),
            ("Wanderers have lost it.", []),
            ("I stay here.", ["Kit Sand"]),
        ],
    ),
    "nobody says nothing": (
        "No group claimed the raid. No one said where it began. No 9 Quay Street said that the lamp was lit.",
        [
            ("No group claimed the raid.", []),
            ("No one said where it began.", []),
            ("The lamp was lit.", ["No 9 Quay Street"]),
        ],
    ),
    "what is done about claims": (
        "The yard paid two crowns to settle allegations that it had burned oil.",
        [("The yard paid two crowns to settle allegations that it had burned oil.", [])],
    ),
    "he who speaks for a body": (
        "The yard's spokesman said that it was late. He added that the steward was told in May.",
        [("It was late.", ["The yard's spokesman"]), ("The steward was told in May.", ["The yard's spokesman"])],
    ),
    "whoever wrote it is told after it": (
        "Nine lamps were out, according to an analysis by the club Keel.",
        [("Nine lamps were out.", ["Keel"])],
    ),
    "one speaker who sets two things against each other": (
        "Police said nine people marched, while the number of dogs was at ninety.",
        [("Nine people marched, while the number of dogs was at ninety.", ["Police"])],
    ),
}
SEVERAL = {
    "Ola Brun and Kit Sand both": ["Ola Brun", "Kit Sand"],
    "Ola Brun and her uncle Kit": ["Ola Brun", "Kit"],
    "Ola Brun, Kit Sand and Una Bell": ["Ola Brun", "Kit Sand", "Una Bell"],
    "Ola Brun, 34, and the club’s steward, Kit Sand,": ["Ola Brun", "Kit Sand"],
    "Ola Brun and two clerks": ["Ola Brun", "two clerks"],
    "Ola Brun, head of sand and gravel,": ["Ola Brun"],
    "The Ministry of Trade and Industry": ["The Ministry of Trade and Industry"],
}


def _told(text: str, article: Callable[..., Article], tagger: Tagger) -> list[tuple[str, list[str | None]]]:
    claims = [p.claim for p in heard(article(text), tagger.relations)]
    return [(c.text, [s.name for s in c.attributions[0].sources]) for c in claims]


@pytest.mark.parametrize("name", CLASSES)
def test_each_claim_has_its_speaker(name: str, article: Callable[..., Article], tagger: Tagger) -> None:
    text, told = CLASSES[name]
    assert _told(text, article, tagger) == told


@pytest.mark.parametrize("who", SEVERAL)
def test_all_who_say_it_are_its_sources(who: str, article: Callable[..., Article], tagger: Tagger) -> None:
    (claim,) = [p.claim for p in heard(article(f"{who} said that the ice was thin."), tagger.relations)]
    assert [[s.name for s in a.sources] for a in claim.attributions] == [[name] for name in SEVERAL[who]]
