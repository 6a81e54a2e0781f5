"""What readers met in whole articles, where many speak and much is told between: nothing is covered by chance."""

from dataclasses import replace

import pytest

from tests.scope.test_stances import Told, only, reading
from verifier.reading import Reading, Spotted
from verifier.scope import statements
from verifier.scope.claims import Placed, placed, telling_words
from verifier.text.layout import layout_of
from verifier.text.spans import Interval
from verifier.text.verification.wording import Status

TWO = [
    Told("The ferry was overloaded by forty people, a deckhand said.", "deckhand"),
    Told("The manifest listed every passenger, the owner said.", "owner"),
]


def spotted(read: Reading, status: Status, said: str) -> Reading:
    start = read.article.text.index(said)
    place = Interval(start, start + len(said))
    return replace(read, spotted=(Spotted(place, place, status, 0.95),))


@pytest.mark.parametrize(
    ("said", "covers"),
    [
        ("The manifest turned out to list some passengers twice.", ("c2",)),
        ("Whether forty people made the ferry too heavy is past finding out.", ("c1",)),
        ("Divers saw it another way.", ()),
        ("Halden was on holiday at the time.", ()),
    ],
)
def test_a_spotted_statement_means_what_its_words_tell_and_else_nothing(said: str, covers: tuple[str, ...]) -> None:
    read = reading(TWO, [Told("It rained, a farmer in Halden said.", "farmer"), Told(said, claim=False)])
    assert only(spotted(read, "disputed", said)).covers == covers


def test_a_spotted_statement_that_points_at_a_claim_is_read_as_any_other() -> None:
    said = "The port wanted no part of that account."
    read = reading([TWO[0]], [Told("It rained, a farmer said.", "farmer"), Told(said, claim=False)])
    assert only(spotted(read, "disputed", said)).covers == ("c2",)


def test_what_something_was_compared_with_is_not_what_is_checked() -> None:
    said = "The Lantern put it beside the names taken from the report."
    read = reading(TWO, [Told("Ticket sales had been stopped, a clerk said.", "clerk"), Told(said, claim=False)])
    assert only(spotted(read, "verified_by_publisher", said)).covers == ()


def test_the_only_account_is_what_a_spotted_statement_means() -> None:
    said = "Divers saw it another way."
    assert only(spotted(reading([TWO[0], Told(said, claim=False)]), "disputed", said)).covers == ("c1",)


def test_who_confirms_one_thing_and_not_another_disputes_neither() -> None:
    told = [Told("A pipe burst under the theatre, a caretaker said.", "caretaker")]
    found = only(reading(told, [Told("The board confirmed that a pipe burst but has not said why.", claim=False)]))
    assert (found.status, found.covers) == ("confirmed_by_third_party", ("c1",))
    found = only(reading(told, [Told("The board confirmed that no pipe had burst.", claim=False)]))
    assert (found.status, found.covers) == ("disputed", ("c1",))


def test_who_admits_not_having_done_one_thing_disputes_no_other() -> None:
    told = [Told("The clerk signed a lease with the harbour board, the court heard.", "court")]
    assert statements(reading(told, [Told("Dunn admitted that she had never met the board.", claim=False)])) == ()


def test_a_long_confirmation_has_a_word_of_what_it_confirms() -> None:
    told = [Told("A lorry overturned on the coast road, the motorway agency says.", "agency")]
    said = "Police have confirmed that a nurse in her forties died when a wall fell on her van near Tarn."
    assert statements(reading(told, [Told(said, claim=False)])) == ()
    told = [Told("A nurse was killed by a falling wall, neighbours said.", "neighbours")]
    assert only(reading(told, [Told(said, claim=False)])).covers == ("c1",)


def test_a_heading_that_leaves_out_its_verb_confirms_nothing() -> None:
    told = [Told("Two walkers died, a guide said.", "guide")]
    assert statements(reading(told, [Told("Third death confirmed.", claim=False)])) == ()


def test_the_lead_is_meant_by_two_words_however_far_up_it_stands() -> None:
    lead = [Told("Rockets struck a bakery in Lund, the mayor said.", "mayor")]
    between = [[Told(f"Witness {n} described smoke.", f"witness {n}")] for n in range(12)]
    last = [Told("Observers later confirmed that rockets had been aimed at the bakery.", claim=False)]
    assert only(reading(lead, *between, last)).covers == ("c1",)
    assert statements(reading(between[0], lead, *between[1:], last)) == ()


def test_she_is_who_speaks_in_the_same_sentence() -> None:
    told = [Told("A survey found no harm, a rival team said.", "rival team")]
    said = "Ortega told The Lantern that she had not been able to confirm the survey."
    found = only(reading(told, [Told(said, claim=False)]))
    assert (found.by, found.covers) == ("Ortega", ("c1",))


def test_what_could_not_be_repeated_is_what_those_say_who_made_it() -> None:
    read = reading(
        [Told("Tea slows rust, a study suggests.", "study")],
        [Told("The sample is small, a chemist said.", "chemist")],
        [Told("Boll said she had not been able to reproduce the results in her own tests.", claim=False)],
    )
    assert only(read).covers == ("c1",)


def test_her_account_of_the_matter_is_what_she_said_last() -> None:
    read = reading(
        [Told("The roof must go, Adair said.", "Adair")],
        [Told("Adair had hidden the bill, her rival Stroud said.", "Stroud")],
        [Told("The bill came in May, Adair said.", "Adair")],
        [Told("The treasurer backed Adair's account.", claim=False)],
    )
    assert only(read).covers == ("c3",)


def test_nobody_denies_what_the_publisher_told_before_somebody_else_spoke() -> None:
    read = reading(
        [Told("The choir left on Monday."), Told("Nobody had been paid, a singer said.", "singer")],
        [Told("The director said that was not true.", claim=False)],
    )
    assert only(read).covers == ("c2",)


def test_what_an_outlet_could_not_do_in_the_same_sentence_is_not_what_it_could_not_verify() -> None:
    read = reading(
        [Told("Soldiers took the sheep, a shepherd said.", "shepherd")],
        [Told("The Lantern could not enter the valley, "), Told("and could not verify these claims.", claim=False)],
    )
    assert only(read).covers == ("c1",)


def test_people_familiar_with_a_firm_do_not_speak_for_it() -> None:
    assert "brand" not in telling_words("two people familiar with Brand's plans")
    assert "brand" in telling_words("a spokesman for Brand")
    read = reading(
        [Told("The works would stay open, Brand said.", "Brand")],
        [Told("The works had been sold, two people familiar with Brand said.", "two people familiar with Brand")],
        [Told("The Lantern could not verify their account.", claim=False)],
    )
    assert only(read).covers == ("c2",)


def test_allegations_are_what_somebody_says_and_not_what_the_publisher_tells_beside_them() -> None:
    last = [Told("A hearing is set for May."), Told("None of the allegations has been tested.", claim=False)]
    assert only(reading([TWO[0]], last)).covers == ("c1",)
    found = only(reading(TWO, last))
    assert (found.covers, found.candidates) == ((), ("c1", "c2"))


def test_similar_accounts_are_like_those_of_others_of_their_kind() -> None:
    read = reading(
        [Told("The guards opened fire, villagers said.", "villagers")],
        [Told("Nobody fired, the governor said.", "governor")],
        [Told("Five villagers in the next valley gave similar accounts.", claim=False)],
    )
    assert "c2" not in {name for s in statements(read) for name in s.covers if s.status == "confirmed_by_third_party"}


@pytest.mark.parametrize(
    ("said", "disputes"),
    [
        ("Its chairman described the statement as “tucked away on page nine”.", False),
        ("Its chairman described the statement as “an insult to sailors”.", True),
    ],
)
def test_where_a_statement_stands_is_nothing_against_it(said: str, disputes: bool) -> None:  # noqa: FBT001 - a table
    told = [Told("The pool is safe, a statement says.", "statement")]
    assert bool(statements(reading(told, [Told(said, claim=False)]))) is disputes


def test_police_who_found_nothing_to_support_it_dispute_what_was_told() -> None:
    told = [Told("A stranger had watched the gate, a pupil said.", "pupil")]
    found = only(reading(told, [Told("Police knew of that but had found nothing to support it.", claim=False)]))
    assert (found.status, found.covers) == ("disputed", ("c1",))


def _claim(told: str, said: str) -> Placed:
    read = reading([Told(said, "Orr")])
    (claim,) = read.claims
    return placed(replace(read, claims=(replace(claim, text=told),)), layout_of(said).paragraphs())[0]


def test_a_claim_is_like_what_it_tells_and_not_like_who_tells_it() -> None:
    said = "Orr, who sells honey at the market, said she had hidden under a table."
    assert "market" not in _claim("She had hidden under a table.", said).roots
    assert "under" in _claim("She had hidden under a table.", said).roots


def test_a_claim_told_in_other_words_is_like_its_evidence() -> None:
    said = "Orr, who sells honey at the market, said she had hidden under a table."
    assert "market" in _claim("A trader sheltered from falling shells.", said).roots


def test_who_says_that_somebody_is_mistaken_disputes_what_he_told() -> None:
    told = [Told("The bell was cast in Orm, Hale said.", "Hale"), Told("Hale rang it, a verger said.", "verger")]
    found = only(reading(told, [Told("The founders, a firm in Tarn, said Hale was mistaken.", claim=False)]))
    assert (found.status, found.by, found.covers) == ("disputed", "The founders", ("c1",))
    assert statements(reading(told, [Told("The founders said Hale was wrong to ring it.", claim=False)])) == ()
    assert statements(reading([told[1]], [Told("The founders said Hale was mistaken.", claim=False)])) == ()


def test_who_does_not_accept_this_disputes_it_and_who_does_not_accept_a_prize_does_not() -> None:
    told = [Told("The crew were to blame, the line said.", "line")]
    found = only(reading(told, [Told("The widows do not accept that.", claim=False)]))
    assert (found.status, found.covers) == ("disputed", ("c1",))
    assert statements(reading(told, [Told("The widows do not accept the prize.", claim=False)])) == ()


def test_who_confirms_what_nobody_told_confirms_nothing() -> None:
    between = [[Told(f"Witness {n} described smoke.", f"witness {n}")] for n in range(3)]
    assert (
        statements(reading(*between, [Told("The mint later confirmed that it would open on Monday.", claim=False)]))
        == ()
    )
