"""Each claim check with a case that fails, one that passes, and one to which it does not apply."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article, Block, Change, Evidence, Span, Statement, Verification
from verifier.text.spans import Interval

TEXT = (
    "About 40 sailors left Port Selim on Monday, Admiral Ida Vance said.\n\n"
    "She said the ship may return in May. The crew was not paid.\n\n"
    "The Selim Gazette could not verify this information."
)
SAILORS = "About 40 sailors left Port Selim on Monday"
VANCE = {"name": "Ida Vance", "mention": "Admiral Ida Vance"}
SHE = {"name": "Ida Vance", "mention": "She", "antecedent": "Admiral Ida Vance"}
PAY = "The crew was not paid."


@pytest.fixture
def found(build: Callable[..., Reading], article: Callable[..., Article]) -> Callable[..., tuple[str, list[str]]]:
    """Return a check's outcome on the last claim told, and the severities of what it found."""

    def judge(check: str, *claims: object, of: Article | None = None, **known: object) -> tuple[str, list[str]]:
        reading = build(of or article(TEXT), claims, **known)
        outcomes, findings = run(reading)
        target = reading.claims[-1].id
        outcome = next(o.outcome for o in outcomes if (o.id, o.target) == (check, target))
        return outcome, [f.severity for f in findings if (f.check, f.target) == (check, target)]

    return judge


Result: TypeAlias = tuple[str, list[str]]
Judge: TypeAlias = Callable[..., Result]
Made: TypeAlias = Callable[..., Article]
PASSED: tuple[str, list[str]] = ("passed", [])
SILENT: tuple[str, list[str]] = ("not_applicable", [])
FAULT = ("failed", ["fault"])
DOUBT = ("failed", ["doubt"])


def altered(proposed: str, article: str) -> Evidence:
    return Evidence(
        span=Span.cut(TEXT, Interval(0, len(SAILORS))),
        match="altered",
        proposed="…",
        diff=(Change(proposed=proposed, article=article),),
    )


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (SAILORS, PASSED),
        ("Ninety sailors mutinied", FAULT),
        ([], FAULT),
        (altered("41", "40"), FAULT),
        (altered("seamen", "sailors"), DOUBT),
    ],
)
def test_quotation(found: Judge, evidence: object, expected: tuple[str, list[str]]) -> None:
    assert found("quotation", {"text": "Sailors left.", "evidence": evidence}) == expected


def test_evidence_from_an_advert_is_a_fault(found: Judge, article: Callable[..., Article]) -> None:
    cut = TEXT.index("She said")
    blocks = (Block(kind="body", start=0, end=cut - 2), Block(kind="advert", start=cut, end=len(TEXT)))
    known = article(TEXT, blocks=blocks)
    assert found("evidence_block", {"text": "x", "evidence": PAY}, of=known) == FAULT
    assert found("evidence_block", {"text": "x", "evidence": SAILORS}, of=known) == PASSED
    assert found("evidence_block", {"text": "x", "evidence": "not there"}, of=known) == SILENT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About forty sailors left Port Selim.", PASSED),
        ("Around 40 sailors left Port Selim.", PASSED),
        ("40 sailors left Port Selim.", DOUBT),
        ("At least 40 sailors left Port Selim.", DOUBT),
        ("About 14 sailors left Port Selim.", FAULT),
        ("Sailors left Port Selim.", SILENT),
    ],
)
def test_numbers(found: Judge, text: str, expected: tuple[str, list[str]]) -> None:
    assert found("numbers", {"text": text, "evidence": SAILORS}) == expected


def test_a_figure_is_compared_in_any_language(found: Judge, article: Callable[..., Article]) -> None:
    known = article("У порту загинули 12 людей.", language="uk")
    assert found("numbers", {"text": "Загинули 13 людей.", "evidence": "загинули 12 людей"}, of=known) == FAULT
    assert found("numbers", {"text": "Загинули 12 людей.", "evidence": "загинули 12 людей"}, of=known) == PASSED


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Sailors left on Monday.", None, PASSED),
        ("Sailors left on Tuesday.", None, FAULT),
        ("Sailors left on March 3.", None, DOUBT),
        ("Sailors left on March 3.", "2031-03-04", PASSED),
        ("Sailors left on March 4.", "2031-03-04", FAULT),
        ("Sailors left on Monday, March 3, 2031.", "2031-03-04", PASSED),
        ("Sailors left in May.", None, ("failed", ["fault"])),
        ("Sailors left.", None, SILENT),
    ],
)
def test_dates(
    found: Judge, article: Callable[..., Article], text: str, published: str | None, expected: tuple[str, list[str]]
) -> None:
    known = article(TEXT, published=published)
    assert found("dates", {"text": text, "evidence": SAILORS}, of=known) == expected


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("Sailors left Port Selim.", SAILORS, PASSED),
        ("Sailors left Port Adair.", SAILORS, FAULT),
        ("The crew of Admiral Ida Vance was not paid.", PAY, PASSED),
        ("The crew was not paid by the Selim Gazette.", SAILORS, PASSED),
        ("The crew was not paid.", PAY, SILENT),
    ],
)
def test_names(found: Judge, text: str, evidence: str, expected: tuple[str, list[str]]) -> None:
    publisher: dict[str, object] = {"text": text, "evidence": evidence}
    if "Gazette" in text:
        publisher["from"] = [{"name": "Selim Gazette", "mention": "The Selim Gazette"}]
    assert found("names", publisher) == expected


def test_a_name_that_stands_far_away_is_a_doubt(found: Judge, article: Callable[..., Article]) -> None:
    known = article("Odo Brandt won.\n\n" + "Rain fell on the hills.\n\n" * 5 + "The cup was stolen on the way home.")
    told = {"text": "Odo Brandt stole the cup.", "evidence": "The cup was stolen on the way home."}
    assert found("names", told, of=known) == DOUBT


SAILED = "The Kestovan navy said that 12 boats sailed from Selim for the cape, and Orvian tugs left Port Marr too."
BOATS, TUGS = "12 boats sailed from Selim for the cape", "Orvian tugs left Port Marr"


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("12 boats sailed from Port Marr for the cape.", BOATS, DOUBT),
        ("In Port Marr, Kestovan tugs left.", TUGS, DOUBT),
        ("From Selim 12 boats sailed for the cape.", BOATS, PASSED),
        ("12 Kestovan boats sailed from Selim.", BOATS, PASSED),
    ],
)
def test_a_name_in_the_place_of_another_is_a_doubt_wherever_else_it_stands(
    found: Judge, article: Made, text: str, evidence: str, expected: tuple[str, list[str]]
) -> None:
    navy = {"name": "Kestovan navy", "mention": "The Kestovan navy", "kind": "official"}
    assert found("names", {"text": text, "evidence": evidence, "from": [navy]}, of=article(SAILED)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (VANCE, PASSED),
        ({"name": "Ida Vance", "mention": None}, PASSED),
        ({"name": "Admiral Olaf Brandt", "mention": "Admiral Olaf Brandt"}, FAULT),
        ({"name": "Olaf Brandt", "mention": "Admiral Ida Vance", "anonymous": True}, FAULT),
    ],
)
def test_source_named(found: Judge, source: dict[str, Any], expected: tuple[str, list[str]]) -> None:
    told = {"text": "About 40 sailors left.", "evidence": SAILORS, "from": [source]}
    assert found("source_named", told) == expected


def test_the_publishers_own_voice_is_doubted_where_somebody_speaks(found: Judge) -> None:
    assert found("source_named", {"text": "About 40 sailors left.", "evidence": SAILORS}) == DOUBT
    assert found("source_named", {"text": "The crew was not paid.", "evidence": PAY}) == PASSED


def test_who_is_spoken_to_does_not_speak(found: Judge, article: Callable[..., Article]) -> None:
    known = article("The pilot told the Harbour Board that the buoy was adrift.")
    told = {"text": "The buoy was adrift.", "evidence": "the buoy was adrift"}
    board = {"name": "Harbour Board", "mention": "Harbour Board"}
    assert found("source_named", told | {"from": [board]}, of=known) == DOUBT
    assert found("source_named", told | {"from": [{"name": "The pilot", "mention": "The pilot"}]}, of=known) == PASSED


@pytest.mark.parametrize(
    ("text", "certainty", "expected"),
    [
        ("The ship may return in May.", "possible", PASSED),
        ("The ship could return in May.", "possible", PASSED),
        ("The ship will return in May.", "certain", FAULT),
        ("The ship will return in May.", "possible", DOUBT),
        ("The ship will probably return in May.", "probable", DOUBT),
        ("The ship may return in May.", "certain", DOUBT),
    ],
)
def test_hedge(found: Judge, text: str, certainty: str, expected: tuple[str, list[str]]) -> None:
    evidence = "the ship may return in May"
    assert found("hedge", {"text": text, "evidence": evidence, "certainty": certainty, "from": [SHE]}) == expected


LOCK = "The boats probably slipped out through a lock gate that nobody had chained, and the keeper slept."


@pytest.mark.parametrize(
    ("evidence", "text", "expected"),
    [
        (LOCK, "The boats left by a gate at the lock.", DOUBT),
        (LOCK, "The keeper slept.", PASSED),
        (LOCK, "Nobody had chained the gate.", PASSED),
        (LOCK, "The boats are thought to have left by a gate at the lock.", PASSED),
        ("Judge Orr expected to hear the case in June.", "The judge has told the press what she expects.", PASSED),
        ("It was alleged in June that the clerk slept.", "June brought the allegation that the clerk slept.", PASSED),
        ("It was alleged in June that the clerk slept.", "The clerk slept.", FAULT),
    ],
)
def test_a_hedge_holds_for_its_whole_clause_and_for_no_other(
    found: Judge, article: Made, evidence: str, text: str, expected: Result
) -> None:
    told = {"text": text, "evidence": evidence, "certainty": "certain" if expected == FAULT else "probable"}
    assert found("hedge", told, of=article(evidence)) == expected


def test_a_hedge_does_not_apply_where_there_is_none(found: Judge) -> None:
    assert found("hedge", {"text": "About 40 sailors left.", "evidence": SAILORS}) == SILENT


@pytest.mark.parametrize(
    ("text", "polarity", "expected"),
    [
        ("The crew was not paid.", "negative", PASSED),
        ("The crew was unpaid.", "negative", PASSED),
        ("The crew was paid.", "positive", FAULT),
        ("The crew was paid.", "negative", ("failed", ["fault", "doubt"])),
    ],
)
def test_polarity(found: Judge, text: str, polarity: str, expected: tuple[str, list[str]]) -> None:
    assert found("polarity", {"text": text, "evidence": PAY, "polarity": polarity}) == expected


def test_an_opposite_in_a_words_place_is_a_fault(found: Judge, article: Callable[..., Article]) -> None:
    known = article("Prices rose sharply in the spring.")
    told = {"text": "Prices fell sharply in the spring.", "evidence": "Prices rose sharply"}
    assert found("polarity", told, of=known) == FAULT


def test_two_negations_are_none(found: Judge, article: Callable[..., Article]) -> None:
    known = article("He did not deny taking the boat.")
    told = {
        "text": "He denied taking the boat.",
        "evidence": "He did not deny taking the boat.",
        "polarity": "negative",
    }
    assert found("polarity", told, of=known)[0] == "failed"


def test_evidence_that_does_not_bear_the_claim_is_a_fault(found: Judge) -> None:
    assert found("content_overlap", {"text": "Pirates burned the lighthouse.", "evidence": PAY}) == FAULT
    assert found("content_overlap", {"text": "Kestovia", "evidence": PAY}) == FAULT  # a name that opens is a word
    assert found("content_overlap", {"text": "The crew was never paid.", "evidence": PAY}) == PASSED
    assert found("content_overlap", {"text": "Vance said so.", "evidence": SAILORS, "from": [VANCE]}) == SILENT


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("Ida Vance met Olaf Brandt.", PASSED), ("Ida Vance, of Selim.", PASSED), ("Ferries sank.", PASSED)],
)
def test_a_sentence_of_the_article_bears_itself_even_if_it_but_names(
    found: Judge, article: Made, sentence: str, expected: Result
) -> None:
    printed = article(f"Port Selim froze. {sentence}")
    assert found("content_overlap", {"text": sentence, "evidence": sentence}, of=printed) == expected


def test_a_status_needs_a_statement(found: Judge) -> None:
    told = {"text": "The crew was not paid.", "evidence": PAY, "status": "unverified"}
    quote = "The Selim Gazette could not verify this information."
    statement = Statement(
        id="v1", status="unverified", by="The Selim Gazette", aspects=("whole",),
        span=Span.cut(TEXT, Interval(TEXT.index(quote), len(TEXT))), scope="preceding_block", covers=("c1",),
        candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip
    covered = {
        "statements": (statement,),
        "verification": {"c1": Verification(status="unverified", statements=("v1",))},
    }
    assert found("status", told) == FAULT
    assert found("status", told | {"status_quote": "nobody could check"}) == FAULT
    assert found("status", told | {"status_quote": quote}) == ("failed", ["note"])
    assert found("status", told | {"status": "verified_by_publisher", "status_quote": quote}) == FAULT
    assert found("status", told | {"status_quote": quote}, **covered) == PASSED
    assert found("status", told | {"status": "disputed", "status_quote": quote}, **covered) == ("failed", ["note"])
    wrong = told | {"status": "verified_by_publisher", "status_quote": quote}
    assert found("status", wrong, **covered) == FAULT
    unsure = statement.model_copy(update={"covers": (), "candidates": ("c1",), "scope": "ambiguous"})
    assert found("status", told | {"status_quote": quote}, statements=(unsure,)) == ("failed", ["note"])
    vouching = unsure.model_copy(update={"status": "verified_by_publisher"})
    assert found("status", wrong, statements=(vouching,)) == DOUBT
    assert found("status", told | {"status": "not_stated"}, **covered) == DOUBT
    assert found("status", told | {"status": "not_stated"}) == PASSED
    assert found("status", told | {"status": None}, **covered) == SILENT


def test_a_repeated_claim_is_a_doubt(found: Judge) -> None:
    one = {"text": "About 40 sailors left Port Selim on Monday.", "evidence": SAILORS}
    again = {"text": "About 40 sailors left Port Selim on Monday", "evidence": SAILORS}
    assert found("duplicate", one, again) == DOUBT
    assert found("duplicate", one, {"text": "The crew was not paid.", "evidence": PAY}) == PASSED
    assert found("duplicate", one) == SILENT


@pytest.mark.parametrize("check", ["dates", "names", "hedge", "polarity", "content_overlap", "source_named"])
def test_a_check_that_knows_words_does_not_guess_at_other_languages(
    found: Judge, article: Callable[..., Article], check: str
) -> None:
    known = article("Корабель не повернеться в понеділок.", language="uk")
    told = {"text": "Корабель повернеться.", "evidence": "Корабель не повернеться в понеділок."}
    assert found(check, told, of=known) == SILENT


@pytest.mark.parametrize("check", ["numbers", "dates", "names", "hedge", "polarity", "content_overlap", "source_named"])
def test_without_evidence_only_the_quotation_is_judged(found: Judge, check: str) -> None:
    assert found(check, {"text": "On May 1, 40 men may not leave Selim.", "evidence": "absent words"}) == SILENT


OFFICE = {"name": "The dairy board", "mention": "The dairy board"}


@pytest.mark.parametrize(
    ("check", "text", "claim", "expected"),
    [
        ("hedge", "The boat may have sunk and two divers were searching the bay.", "Two divers were searching the bay.",
         PASSED),
        ("hedge", "The boat may have sunk and two divers were searching the bay.", "The boat sunk.", FAULT),
        ("hedge", "A letter believed to have passed between the clerks names the mill.",
         "A letter passed between the clerks.", FAULT),
        ("polarity", "The dairy board rejected the report as false.", "The report is false.", PASSED),
        ("polarity", "The dairy board dismissed the charges as gossip.", "The charges are gossip.", PASSED),
        ("polarity", "The dairy board dismissed the charges of theft as gossip.", "The dairy board faces charges.",
         FAULT),
        ("polarity", "The dairy board dismissed forty workers.", "The dairy board dismissed forty workers.", PASSED),
        ("polarity", "Two cows died, the dairy board said, but it does not know whether the well made them ill.",
         "Two cows died whether the well made them ill.", DOUBT),
    ],
)  # fmt: skip
def test_clauses_are_told_apart(
    check: str, text: str, claim: str, expected: Result, found: Judge, article: Made
) -> None:
    told = {"text": claim, "evidence": text, "from": [OFFICE] if "board" in text else []}
    assert found(check, told, of=article(text)) == expected


def test_a_thing_said_to_have_happened_has_no_speaker(found: Judge, article: Made) -> None:
    text = "A letter said to have been forged names the mill."
    assert found("source_named", {"text": text, "evidence": text}, of=article(text)) == PASSED
