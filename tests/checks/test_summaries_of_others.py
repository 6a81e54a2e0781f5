"""Faithful sentences as an editor writes them, beside the lies that they could be taken for."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article, Finding, Span, Statement, Verification
from verifier.text.spans import Interval

Claims = Sequence[Mapping[str, Any]]
Sentences = Sequence[tuple[str, Sequence[str]]]


def judged(reading: Reading) -> list[tuple[str, str]]:
    """Return the checks that found something in the first sentence, and how severe it is, but for notes."""
    _, findings = run(reading)
    return [(f.check, f.severity) for f in findings if f.target == "s1" and f.severity != "note"]


def claim(evidence: str, *, text: str | None = None, said_by: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return {"text": text or f"{evidence}.", "evidence": evidence, "from": [said_by] if said_by else []}


def who(name: str, kind: str = "person", **known: object) -> dict[str, Any]:
    return {"name": name, "mention": name, "kind": kind, **known}


@pytest.mark.parametrize(
    ("told", "found"),
    [("The lock at Senn is shut in winter.", []), ("The lock at Senn is shut in a hurricane.", ["doubt"])],
)
def test_a_doubt_about_a_claims_own_words_is_a_note_and_the_sentence_is_compared_with_the_evidence(
    build: Callable[..., Reading], told: str, found: list[str]
) -> None:
    text = "The lock at Senn is shut in winter."
    doubtful = claim("The lock at Senn is shut in winter", text="The lock at Senn is shut in a hurricane.")
    _, findings = run(build(text, [doubtful], [(told, ["c1"])]))
    assert [f.severity for f in findings if f.check == "cites_claims"] == ["note"]
    assert [f.severity for f in findings if f.target == "s1" and f.severity != "note"][:1] == found


def test_an_outlets_caveat_is_no_telling_of_what_sources_told_the_outlet_may_be(build: Callable[..., Reading]) -> None:
    evidence = "The mill may be sold to a rival, sources told Senn Mail on Friday"
    caveat = "Senn Mail cannot independently verify this information."
    reading = build(f"{evidence}.\n\n{caveat}", [claim(evidence)], [(caveat, ["c1"])])
    assert "summary_keeps_hedge" not in [check for check, _ in judged(reading)]


def test_a_doubt_about_who_says_it_is_a_doubt_about_the_sentence(build: Callable[..., Reading]) -> None:
    text = "The lock at Senn is shut, according to the keeper."
    findings = run(build(text, [claim("The lock at Senn is shut")], [("The lock at Senn is shut.", ["c1"])]))[1]
    assert [f.severity for f in findings if f.check == "cites_claims"] == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence", "source", "told", "found"),
    [
        ("The audit says that six pumps failed.", "six pumps failed", who("The audit", "document"),
         "The audit found that six pumps failed.", []),
        ("The warden says that six pumps failed.", "six pumps failed", who("The warden"),
         "The warden found that six pumps failed.", [("summary_keeps_act", "doubt")]),
        ("The warden says that a buyer may take a year.", "a buyer may take a year", who("The warden"),
         "The warden says that finding a buyer may take a year.", []),
        ("The guild said it would strike if the offer fell.", "it would strike if the offer fell", who("The guild"),
         "The guild threatened to strike if the offer fell.", []),
        ("The guild said it would strike in May.", "it would strike in May", who("The guild"),
         "The guild threatened to strike in May.", [("summary_keeps_act", "doubt")]),
    ],
)  # fmt: skip
def test_an_editors_word_for_speech_is_accused_where_the_article_has_nothing_of_it(
    build: Callable[..., Reading], text: str, evidence: str, source: dict[str, Any], told: str, found: list[object]
) -> None:
    assert judged(build(text, [claim(evidence, said_by=source)], [(told, ["c1"])])) == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Nobody was paid in June, the firm said.", []),
        ("Nobody was paid in June.", [("summary_keeps_source", "fault")]),
    ],
)
def test_the_firm_is_the_only_firm_that_speaks(build: Callable[..., Reading], told: str, found: list[object]) -> None:
    text = "Nobody was paid in June, Orrin Foods said."
    nobody = claim("Nobody was paid in June", said_by=who("Orrin Foods", "organisation"))
    assert judged(build(text, [{**nobody, "polarity": "negative"}], [(told, ["c1"])])) == found


def test_of_two_firms_neither_is_the_firm(build: Callable[..., Reading]) -> None:
    text = "The pay came late, Orrin Foods said. The gate was shut, Tessel Haulage said."
    claims = [
        claim("The pay came late", said_by=who("Orrin Foods", "organisation")),
        claim("The gate was shut", said_by=who("Tessel Haulage", "organisation")),
    ]
    assert ("summary_keeps_source", "fault") in judged(
        build(text, claims, [("The pay came late, the firm said.", ["c1"])])
    )


@pytest.mark.parametrize(("role", "found"), [("spokeswoman", []), ("porter", [("summary_keeps_source", "doubt")])])
def test_a_firm_says_what_its_spokeswoman_says_and_not_what_its_porter_says(
    build: Callable[..., Reading], role: str, found: list[object]
) -> None:
    text = f"The pay came late, a {role} for Orrin Foods said."
    said_by = who(f"a {role} for Orrin Foods", anonymous=True, role=role, affiliation="Orrin Foods")
    assert (
        judged(
            build(
                text, [claim("The pay came late", said_by=said_by)], [("The pay came late, Orrin Foods said.", ["c1"])]
            )
        )
        == found
    )


def disputed(text: str, words: str, by: str) -> dict[str, Any]:
    """Return what a reading knows where those words dispute the first claim."""
    start = text.index(words)
    statement = Statement(
        id="v1", status="disputed", by=by, aspects=("whole",), span=Span.cut(text, Interval(start, start + len(words))),
        scope="preceding_claim", covers=("c1",), candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip
    return {"statements": (statement,), "verification": {"c1": Verification(status="disputed", statements=("v1",))}}


def caveats(findings: Sequence[Finding]) -> list[str]:
    return [f.severity for f in findings if f.check == "summary_keeps_caveat" and f.target == "s1"]


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        ([("The dam leaks, Ada Moll said; Jon Reed said that the dam was sound.", ["c1", "c2"])], []),
        ([("The dam leaks, Ada Moll said.", ["c1"]), ("Jon Reed said that the dam was sound.", ["c2"])], []),
        ([("The dam leaks, Ada Moll said.", ["c1"]), ("Fish are dying, Ada Moll said.", ["c3"])], ["fault"]),
    ],
)
def test_what_the_other_side_says_tells_the_dispute(
    build: Callable[..., Reading], sentences: Sentences, found: list[str]
) -> None:
    text = (
        "The dam leaks, Ada Moll said. Fish are dying, she added. Jon Reed disputed that the dam leaks. The dam was "
        "sound, Reed said."
    )
    claims = [
        claim("The dam leaks", said_by=who("Ada Moll")),
        claim("The dam was sound", said_by=who("Jon Reed")),
        claim("Fish are dying", said_by=who("Ada Moll")),
    ]
    known = disputed(text, "Jon Reed disputed that the dam leaks.", "Jon Reed")
    assert caveats(run(build(text, claims, sentences, **known))[1]) == found


@pytest.mark.parametrize(
    ("caveat", "found"),
    [("The Mail could not verify either account.", []), ("The Mail could not verify that the dam held.", ["fault"])],
)
def test_a_caveat_on_several_claims_is_told_once(
    build: Callable[..., Reading], article: Callable[..., Article], caveat: str, found: list[str]
) -> None:
    text = "The dam leaks, Ada Moll said. The dam held, Jon Reed said. The Mail could not verify either account."
    start = text.index("The Mail")
    statement = Statement(
        id="v1", status="unverified", by="The Mail", aspects=("whole",),
        span=Span.cut(text, Interval(start, len(text))), scope="preceding_block", covers=("c1", "c2"), candidates=(),
        superseded_by=None, reason="…",
    )  # fmt: skip
    covered = Verification(status="unverified", statements=("v1",))
    claims = [claim("The dam leaks", said_by=who("Ada Moll")), claim("The dam held", said_by=who("Jon Reed"))]
    sentences = [
        ("The dam leaks, Ada Moll said.", ["c1"]),
        ("It is dry.", []),
        (f"The dam held, Jon Reed said. {caveat}", ["c2"]),
    ]
    reading = build(
        article(text, "The Mail"),
        claims,
        sentences,
        statements=(statement,),
        verification={"c1": covered, "c2": covered},
    )
    assert caveats(run(reading)[1]) == found


@pytest.mark.parametrize(
    ("evidence", "told", "found"),
    [
        ("At least nine lorries burned", "Nine lorries or more burned.", []),
        ("At least nine lorries burned", "Nine lorries burned.", ["doubt"]),
        ("The strike will last at least two weeks", "The strike will last two weeks at least.", []),
        ("Nine lorries burned", "Nine burned, at least two of them lorries.", ["doubt"]),
        ("The drones came last night", "The drones came that night.", []),
        ("The drones came last night", "The drones came that morning.", ["fault"]),
        ("Twelve patients fell ill", "Twelve people fell ill.", []),
        ("The ferry was one of three boats and the oldest", "The ferry was the oldest of three boats.", []),
        ("Some of the boats were old", "The boats were old.", ["doubt"]),
    ],
)
def test_the_same_in_another_order_or_by_a_wider_word_is_the_same(
    build: Callable[..., Reading], evidence: str, told: str, found: list[str]
) -> None:
    assert [severity for _, severity in judged(build(f"{evidence}.", [claim(evidence)], [(told, ["c1"])]))][:1] == found


@pytest.mark.parametrize(
    ("told", "found"), [("Jon Reed disputes this.", False), ("Jon Reed disputes this, and the dam leaks.", True)]
)
def test_who_disputes_it_may_be_told_alone(build: Callable[..., Reading], told: str, found: bool) -> None:  # noqa: FBT001 (a fact)
    text = "The dam leaks, Ada Moll said, which Jon Reed denies."
    claims = [claim("The dam leaks", said_by=who("Ada Moll"))]
    reading = build(text, claims, [(told, ["c1"])], **disputed(text, "which Jon Reed denies", "Jon Reed"))
    assert (("summary_keeps_source", "fault") in judged(reading)) == found


@pytest.mark.parametrize(("before", "found"), [("Ada Moll is angry.", False), ("The dam is old.", True)])
def test_she_says_goes_on_with_whoever_is_named_before(build: Callable[..., Reading], before: str, found: bool) -> None:  # noqa: FBT001 (a fact)
    text = "Ada Moll is angry. The dam is old. The dam leaks, Moll said."
    claims = [claim(before.rstrip(".")), claim("The dam leaks", said_by=who("Ada Moll"))]
    _, findings = run(build(text, claims, [(before, ["c1"]), ("She said that the dam leaks.", ["c2"])]))
    assert ("summary_keeps_source", "s2") in [(f.check, f.target) for f in findings] or not found
    assert found or not [f for f in findings if f.target == "s2" and f.check == "summary_keeps_source"]


@pytest.mark.parametrize(
    ("evidence", "told", "found"),
    [
        ("It took nine loads in a single month", "It took nine loads in one month.", []),
        ("The judge ruled over the third claim", "The judge ruled over the third claim.", []),
    ],
)
def test_a_single_one_is_one_and_an_ordinal_has_no_bound(
    build: Callable[..., Reading], evidence: str, told: str, found: list[object]
) -> None:
    assert judged(build(f"{evidence}.", [claim(evidence)], [(told, ["c1"])])) == found
