"""What stands right before a statement goes before what shares a word with it further up."""

from dataclasses import replace

import pytest

from tests.scope.test_stances import Told, only, reading
from verifier.reading import Spotted
from verifier.scope import statements
from verifier.scope.claims import placed
from verifier.scope.others import is_denial
from verifier.text.spans import Interval


def test_no_such_thing_means_what_the_sentence_right_before_tells() -> None:
    found = only(
        reading(
            [
                Told("The mayor called on the crews to return, a clerk said.", "a clerk"),
                Told("The deputy said he had rung the crews.", "the deputy"),
                Told("The crews said no such call had come.", claim=False),
            ]
        )
    )
    assert found.covers == ("c2",)


def test_no_such_thing_means_what_shares_its_words_where_nothing_stands_right_before() -> None:
    found = only(
        reading(
            [Told("The city has banned stoves, a post claims.", "a post")],
            [Told("The city said it had raised a fee.", "the city")],
            [Told("No such ban is planned, a spokesman said.", claim=False)],
        )
    )
    assert found.covers == ("c1",)


def test_who_withdraws_that_report_withdraws_what_was_told_last() -> None:
    found = only(
        reading(
            [
                Told("The captain has not been seen since May,", "state radio"),
                Told("when state radio reported that he had drowned.", "state radio"),
                Told("The government later withdrew that report.", claim=False),
            ]
        )
    )
    assert found.covers == ("c2",)


def test_what_contradicts_the_board_which_said_something_is_about_that() -> None:
    found = only(
        reading(
            [
                Told("The harbour board said the mast fell.", "the harbour board"),
                Told("A pilot said the boats had come from the sea.", "a pilot"),
                Told("That contradicts the board, which said they had come up the river.", "the board"),
            ]
        )
    )
    assert found.covers == ("c3",)


def test_first_reports_of_something_tell_no_claim_of_another_thing_like_it() -> None:
    found = only(
        reading(
            [
                Told("A group said it had carried out a bombing in 2018.", "a group"),
                Told("Initial reports of an explosion proved unfounded.", claim=False),
            ]
        )
    )
    assert found.covers == ()


def test_first_reports_of_something_that_is_told_are_about_that() -> None:
    found = only(
        reading(
            [
                Told("A guard said there had been an explosion.", "a guard"),
                Told("Initial reports of an explosion proved unfounded.", claim=False),
            ]
        )
    )
    assert found.covers == ("c1",)


def test_one_of_several_who_calls_the_claim_nonsense_means_none_of_their_doubts() -> None:
    found = only(
        reading(
            [Told("A team claims that the bone is a flute.", "a team")],
            [
                Told("But several others doubt it,"),
                Told("and one called the claim nonsense.", claim=False),
            ],
        )
    )
    assert found.covers == ("c1",)


def test_the_findings_are_those_of_whose_trial_it_was_and_no_account_right_above() -> None:
    found = only(
        reading(
            [Told("The pill cut headaches in a large trial, its maker says.", "its maker")],
            [Told("The drugs board said it had opened an inquiry.", "the drugs board")],
            [Told("The findings have not been peer reviewed.", claim=False)],
        )
    )
    assert found.covers == ("c1",)


@pytest.mark.parametrize(
    ("claim", "denial"),
    [("They say that the figure is wrong.", True), ("They say the mayor left, and that the figure is wrong.", False)],
)
def test_words_that_only_tell_who_denies_make_a_denial_no_less_one(claim: str, *, denial: bool) -> None:
    read = reading([Told(claim, "they")])
    (one,) = placed(read, read.layout.paragraphs())
    start = claim.index("the figure")
    assert is_denial(read.article.text, one, Interval(start, len(claim) - 1)) is denial


@pytest.mark.parametrize(
    ("sentence", "covered"),
    [
        ("The harbour board has not denied that the mast fell.", False),
        ("The mayor is not accused of felling the mast.", False),
        ("The harbour board laughed at the fallen mast.", True),
    ],
)
def test_a_network_reads_no_dispute_where_none_is_denied(sentence: str, *, covered: bool) -> None:
    read = reading([Told("A pilot said the mast fell.", "a pilot"), Told(sentence, claim=False)])
    at = Interval(len("A pilot said the mast fell. "), len(read.article.text))
    spotted = (Spotted(sentence=at, span=at, status="disputed", chance=0.99),)
    assert bool(statements(replace(read, spotted=spotted))) is covered


@pytest.mark.parametrize(
    ("claim", "covers"),
    [("A clerk said the mayor was at his desk.", ()), ("A clerk said a strike had begun.", ("c1",))],
)
def test_reports_of_something_that_are_dismissed_mean_a_claim_that_tells_it_or_none(
    claim: str, covers: tuple[str, ...]
) -> None:
    found = only(
        reading([Told(claim, "a clerk"), Told("The harbour board dismissed reports of a strike.", claim=False)])
    )
    assert found.covers == covers


@pytest.mark.parametrize(
    ("confirmed", "covers"), [("that only one of the two is open", ()), ("that the second is open", ("c1",))]
)
def test_who_confirms_that_only_a_part_is_so_confirms_no_claim_in_other_words(
    confirmed: str, covers: tuple[str, ...]
) -> None:
    found = only(
        reading(
            [Told("The mayor said both harbours now had a crane.", "the mayor")],
            [Told(f"The harbour board later confirmed {confirmed}.", claim=False)],
        )
    )
    assert found.covers == covers


@pytest.mark.parametrize(
    ("others", "scope", "covers"), [((), "preceding_claim", ("c1",)), (("guard", "binder"), "ambiguous", ())]
)
def test_a_thing_told_in_other_words_is_the_only_claim_above_but_none_of_several(
    others: tuple[str, ...], scope: str, covers: tuple[str, ...]
) -> None:
    told = [Told("Half the maps in the museum are forged, a binder said.", "binder")]
    told += [Told(f"It opens at ten, the {by} said.", by) for by in others]
    statement = only(reading(told, [Told("The Lantern could not check the remainder.", claim=False)]))
    assert (statement.scope, statement.covers) == (scope, covers)
