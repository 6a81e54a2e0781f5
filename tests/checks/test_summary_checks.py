"""Each check of the summary with a sentence that fails, one that passes, and one to which it does not apply."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article, Span, Statement, Verification
from verifier.text.spans import Interval

STATEMENT = "The Selim Gazette could not verify this information."
TEXT = (
    "About 40 sailors left Port Selim on Monday, two officers at the Naval Office told the newspaper.\n\n"
    "Admiral Ida Vance said the ship may return in May. The crew was not paid.\n\n" + STATEMENT
)
OFFICERS = {
    "name": "two officers at the Naval Office",
    "mention": "two officers at the Naval Office",
    "anonymous": True,
    "affiliation": "Naval Office",
}
LEFT = {
    "text": "About 40 sailors left Port Selim on Monday.",
    "evidence": "About 40 sailors left Port Selim on Monday",
    "from": [OFFICERS],
}
RETURN = {
    "text": "The ship may return in May.",
    "evidence": "the ship may return in May",
    "certainty": "possible",
    "from": [{"name": "Ida Vance", "mention": "Admiral Ida Vance"}],
}
PAY = {"text": "The crew was not paid.", "evidence": "The crew was not paid.", "polarity": "negative"}
WRONG = {"text": "Pirates burned the lighthouse.", "evidence": "The crew was not paid."}

Result: TypeAlias = tuple[str, list[str]]
Judge: TypeAlias = Callable[..., Result]
PASSED: tuple[str, list[str]] = ("passed", [])
SILENT: tuple[str, list[str]] = ("not_applicable", [])
FAULT = ("failed", ["fault"])
DOUBT = ("failed", ["doubt"])


@pytest.fixture
def found(build: Callable[..., Reading], article: Callable[..., Article]) -> Judge:
    """Return a check's outcome on the first sentence, and the severities of what it found."""

    def judge(check: str, *sentences: tuple[str, Sequence[str]], language: str = "en", **known: object) -> Result:
        reading = build(
            article(TEXT, "The Selim Gazette", language=language), [LEFT, RETURN, PAY, WRONG], sentences, **known
        )
        outcomes, findings = run(reading)
        outcome = next(o.outcome for o in outcomes if (o.id, o.target) == (check, "s1"))
        return outcome, [f.severity for f in findings if (f.check, f.target) == (check, "s1")]

    return judge


@pytest.mark.parametrize(
    ("cites", "expected"), [(["c3"], PASSED), ([], FAULT), (["c9"], FAULT), (["c4"], FAULT), (["c3", "c9"], FAULT)]
)
def test_cites_claims(found: Judge, cites: list[str], expected: Result) -> None:
    assert found("cites_claims", ("The crew was not paid.", cites)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 40 sailors left Port Selim, two officers said.", PASSED),
        ("About 50 sailors left Port Selim, two officers said.", FAULT),
        ("About 40 sailors left Port Adair, two officers said.", FAULT),
        ("About 40 sailors left on Friday, two officers said.", FAULT),
        ("40 sailors left Port Selim, two officers said.", DOUBT),
    ],
)
def test_summary_adds_nothing(found: Judge, text: str, expected: Result) -> None:
    assert found("summary_adds_nothing", (text, ["c1"])) == expected


def test_summary_overlap(found: Judge) -> None:
    assert found("summary_overlap", ("Pirates burned the lighthouse.", ["c1"])) == FAULT
    assert found("summary_overlap", ("Sailors left Port Selim on Monday, officers said.", ["c1"])) == PASSED
    assert found("summary_overlap", ("Sailors left.", [])) == SILENT


@pytest.mark.parametrize(
    ("text", "cites", "expected"),
    [
        ("About 40 sailors left, two unnamed officers said.", ["c1"], PASSED),
        ("About 40 sailors left, sources at the Naval Office said.", ["c1"], PASSED),
        ("About 40 sailors left, the Naval Office said.", ["c1"], DOUBT),
        ("About 40 sailors left.", ["c1"], FAULT),
        ("The ship may return, Vance said.", ["c2"], PASSED),
        ("The crew was not paid.", ["c3"], SILENT),
    ],
)
def test_summary_keeps_source(found: Judge, text: str, cites: list[str], expected: Result) -> None:
    assert found("summary_keeps_source", (text, cites)) == expected


def test_he_said_goes_on_with_the_source_of_the_sentence_before(build: Callable[..., Reading]) -> None:
    sentences = [("The ship may return, Ida Vance said.", ["c2"]), ("She added that it may be in May.", ["c2"])]
    outcomes, _ = run(build(TEXT, [LEFT, RETURN], sentences))
    assert {o.target: o.outcome for o in outcomes if o.id == "summary_keeps_source"} == {"s1": "passed", "s2": "passed"}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ([("About 40 sailors left, two officers said; it could not be verified.", ["c1"])], PASSED),
        ([("About 40 sailors left, two officers said.", ["c1"]), ("The Gazette could not verify this.", [])], PASSED),
        ([("About 40 sailors left, two officers said.", ["c1"]), ("The crew was not paid.", ["c3"])], FAULT),
        ([("About 40 sailors left, two officers said.", ["c1"])], FAULT),
        ([("The crew was not paid.", ["c3"])], SILENT),
    ],
)
def test_summary_keeps_caveat(found: Judge, sentences: list[tuple[str, list[str]]], expected: Result) -> None:
    statement = Statement(
        id="v1", status="unverified", by="The Selim Gazette", aspects=("whole",),
        span=Span.cut(TEXT, Interval(TEXT.index(STATEMENT), len(TEXT))), scope="preceding_block", covers=("c1",),
        candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip
    known = {"statements": (statement,), "verification": {"c1": Verification(status="unverified", statements=("v1",))}}
    assert found("summary_keeps_caveat", *sentences, **known) == expected


def test_the_publishers_own_caveat_needs_no_other_source(found: Judge) -> None:
    span = Span.cut(TEXT, Interval(TEXT.index(STATEMENT), len(TEXT)))
    statement = Statement(
        id="v1", status="unverified", by="The Selim Gazette", aspects=("whole",), span=span, scope="preceding_block",
        covers=("c1",), candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip
    known = {"statements": (statement,), "verification": {"c1": Verification(status="unverified", statements=("v1",))}}
    assert found("summary_keeps_source", ("The Selim Gazette could not verify this.", ["c1"]), **known) == SILENT
    assert found("summary_keeps_source", ("40 sailors left; it could not be verified.", ["c1"]), **known) == FAULT


@pytest.mark.parametrize(
    ("text", "cites", "expected"),
    [
        ("The ship may return in May, Vance said.", ["c2"], PASSED),
        ("The ship will return in May, Vance said.", ["c2"], FAULT),
        ("About 40 sailors left.", ["c1"], SILENT),
    ],
)
def test_summary_keeps_hedge(found: Judge, text: str, cites: list[str], expected: Result) -> None:
    assert found("summary_keeps_hedge", (text, cites)) == expected


@pytest.mark.parametrize(
    ("text", "cites", "expected"),
    [
        ("The crew was not paid.", ["c3"], PASSED),
        ("The crew was paid.", ["c3"], FAULT),
        ("The crew was paid.", [], SILENT),
    ],
)
def test_summary_keeps_polarity(found: Judge, text: str, cites: list[str], expected: Result) -> None:
    assert found("summary_keeps_polarity", (text, cites)) == expected


@pytest.mark.parametrize(
    "check",
    [
        "summary_overlap",
        "summary_keeps_source",
        "summary_keeps_caveat",
        "summary_keeps_hedge",
        "summary_keeps_polarity",
    ],
)
def test_a_check_that_knows_words_does_not_guess_at_other_languages(found: Judge, check: str) -> None:
    assert found(check, ("The crew was paid.", ["c3"]), language="uk") == SILENT


def test_whoever_denies_a_claim_is_not_told_as_its_source(build: Callable[..., Reading]) -> None:
    text = "The gate was open, two guards said. Selim Lines denied that the gate was open."
    claim = {
        "text": "The gate was open.",
        "evidence": "The gate was open",
        "from": [{"name": "two guards", "mention": "two guards", "anonymous": True}],
    }
    denial = Statement(
        id="v1", status="disputed", by="Selim Lines", aspects=("whole",),
        span=Span.cut(text, Interval(text.index("Selim"), len(text))), scope="preceding_claim", covers=("c1",),
        candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip
    known = {"statements": (denial,), "verification": {"c1": Verification(status="disputed", statements=("v1",))}}
    for told, expected in (("denied that the gate was open", "passed"), ("said that the gate was open", "failed")):
        outcomes, _ = run(build(text, [claim], [(f"Selim Lines {told}.", ["c1"])], **known))
        assert [o.outcome for o in outcomes if o.id == "summary_keeps_speaker"] == [expected]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The age of the letters could not be established.", "passed"),
        ("The letters could not be found.", "failed"),
    ],
)
def test_what_the_article_says_of_checking_is_not_compared_with_what_was_checked(
    build: Callable[..., Reading], said: str, expected: str
) -> None:
    text = "One of the letters speaks of a bribe. The age of the letters could not be established."
    claim = {"text": "One of the letters speaks of a bribe.", "evidence": "One of the letters speaks of a bribe."}
    statement = Statement(
        id="v1", status="unverified", by=None, aspects=("date",),
        span=Span.cut(text, Interval(text.index("The age"), len(text))), scope="document", covers=("c1",),
        candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip
    known = {"statements": (statement,), "verification": {"c1": Verification(status="unverified", statements=("v1",))}}
    outcomes, _ = run(build(text, [claim], [(said, ["c1"])], **known))
    assert [o.outcome for o in outcomes if o.id == "summary_wording"] == [expected]


@pytest.mark.parametrize(("antecedent", "expected"), [("Two nurses", "not_applicable"), (None, "failed")])
def test_one_of_the_speakers_is_no_other_side(
    build: Callable[..., Reading], antecedent: str | None, expected: str
) -> None:
    text = "Two nurses said more were ill. One of them put the number at 14."
    nurses = {"name": "Two nurses", "mention": "Two nurses", "anonymous": True}
    one = {"name": "One of them", "mention": "One of them", "anonymous": True, "antecedent": antecedent}
    claims = [
        {"text": "More were ill.", "evidence": "more were ill", "from": [nurses], "cue": "said"},
        {"text": "The number was 14.", "evidence": "put the number at 14", "from": [one], "cue": "put the number at"},
    ]
    outcomes, _ = run(build(text, claims, [("More were ill, two nurses said.", ["c1"])]))
    assert [o.outcome for o in outcomes if o.id == "summary_keeps_caveat"] == [expected]


SPEAKERS = [
    ("Admiral Ida Vance said the ship may return in May.", ["c2"], PASSED),
    ("Two officers said the ship may return in May.", ["c2"], DOUBT),
    (
        "Two officers at the Naval Office said about 40 sailors left, while Ida Vance said the ship may return.",
        ["c1", "c2"],
        PASSED,
    ),
    (
        "Ida Vance said about 40 sailors left, while two officers at the Naval Office said the ship may return.",
        ["c1", "c2"],
        ("failed", ["doubt", "doubt"]),
    ),
    ("She said the ship may return in May.", ["c2"], PASSED),
    ("The crew was not paid.", ["c3"], SILENT),
]


@pytest.mark.parametrize(("text", "cited", "expected"), SPEAKERS)
def test_a_claim_is_given_to_the_one_who_makes_it(
    found: Judge, text: str, cited: Sequence[str], expected: Result
) -> None:
    assert found("summary_keeps_speaker", (text, cited)) == expected


def test_speech_is_not_raised_in_the_summary(found: Judge) -> None:
    assert found("summary_keeps_act", ("Ida Vance said the ship may return in May.", ["c2"])) == PASSED
    assert found("summary_keeps_act", ("Ida Vance admitted that the ship may return in May.", ["c2"])) == DOUBT
    assert found("summary_keeps_act", ("The ship may return in May.", ["c9"])) == SILENT
