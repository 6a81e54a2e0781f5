"""Who passes words on and how, in claims: each check with a case that fails, one that passes, one that it leaves."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article, Block

TEXT = (
    "Radio Solm, citing a harbour pilot, reported that the ferry ran aground at dawn. "
    "Mayor Ida Vance said the pier was sound, while Chief Tor Lind said it had cracked.\n\n"
    "A deckhand told the Fjord Times that nobody was hurt.\n\n"
    "The ferry company said that the engine had failed. The mayor denied the charge.\n\n"
    "“I saw the lights go out,” said Orla Beck, a fishmonger. "
    "The divers said the hull was whole, the newspaper reported."
)
RADIO = {"name": "Radio Solm", "mention": "Radio Solm", "kind": "media"}
PILOT = {"name": "a harbour pilot", "mention": "a harbour pilot", "anonymous": True}
VANCE = {"name": "Ida Vance", "mention": "Mayor Ida Vance"}
LIND = {"name": "Tor Lind", "mention": "Chief Tor Lind"}
TIMES = {"name": "Fjord Times", "mention": "the Fjord Times", "kind": "media"}
HAND = {"name": "a deckhand", "mention": "A deckhand", "anonymous": True}
DIVERS = {"name": "The divers", "mention": "The divers", "kind": "group"}
PAPER = {"name": "The newspaper", "mention": "the newspaper", "kind": "media"}
HULL = "The divers said the hull was whole, the newspaper reported."
BECK = {"name": "Orla Beck", "mention": "Orla Beck"}
COMPANY = {"name": "The ferry company", "mention": "The ferry company", "kind": "organisation"}
AGROUND = "the ferry ran aground at dawn"
SOUND = "the pier was sound"
HURT = "nobody was hurt"
LIGHTS = "I saw the lights go out"
ENGINE = "the engine had failed"
DENIED = "The mayor denied the charge."

Found: TypeAlias = tuple[str, list[str]]
Judge: TypeAlias = Callable[[str, Mapping[str, Any]], Found]
PASSED: Found = ("passed", [])
SILENT: Found = ("not_applicable", [])
DOUBT: Found = ("failed", ["doubt"])


@pytest.fixture
def found(build: Callable[..., Reading], article: Callable[..., Article]) -> Judge:
    def judge(check: str, claim: Mapping[str, Any], language: str = "en") -> Found:
        fjord = {"text": "Nobody was hurt.", "evidence": HURT, "from": [TIMES, HAND]}
        outcomes, findings = run(build(article(TEXT, "The Norvik Courier", language=language), [claim, fjord]))
        outcome = next(o.outcome for o in outcomes if (o.id, o.target) == (check, "c1"))
        return outcome, [f.severity for f in findings if (f.check, f.target) == (check, "c1")]

    return judge


@pytest.mark.parametrize(
    ("evidence", "sources", "expected"),
    [
        (AGROUND, [RADIO, PILOT], PASSED),
        (AGROUND, [RADIO], DOUBT),
        (AGROUND, [PILOT], DOUBT),
        (AGROUND, [PILOT, RADIO], DOUBT),
        (AGROUND, [TIMES, RADIO, PILOT], DOUBT),
        (HURT, [TIMES, HAND], PASSED),
        (HURT, [HAND, TIMES], DOUBT),
        (HURT, [HAND], DOUBT),
        (SOUND, [VANCE], PASSED),
        (SOUND, [LIND], DOUBT),
        (SOUND, [], DOUBT),
        (LIGHTS, [BECK], PASSED),
        (LIGHTS, [], DOUBT),
        (ENGINE, [COMPANY], PASSED),
        (ENGINE, [RADIO, COMPANY], DOUBT),
        (HULL, [PAPER, DIVERS], PASSED),
    ],
)
def test_a_chain_is_what_its_sentence_shows(
    found: Judge, evidence: str, sources: Sequence[Mapping[str, Any]], expected: Found
) -> None:
    assert found("chain", {"text": f"{evidence.capitalize()}.", "evidence": evidence, "from": sources}) == expected


def test_the_publisher_may_tell_that_somebody_spoke(found: Judge) -> None:
    assert found("chain", {"text": "The mayor denied the charge.", "evidence": DENIED}) == PASSED
    assert found("chain", {"text": "The charge was wrong.", "evidence": DENIED}) == DOUBT


TOLD = "Inspectors have told tenants that damp crept in during May, the landlady says."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inspectors had noted that damp crept in during May.", "passed"),
        ("Tenants have been informed that damp crept in during May.", "passed"),
        ("Damp crept in during May.", "failed"),
    ],
)
def test_who_speaks_in_the_claim_itself_is_no_link_left_out(
    build: Callable[..., Reading], article: Callable[..., Article], text: str, expected: str
) -> None:
    landlady = {"name": "the landlady", "mention": "the landlady", "anonymous": True}
    claim = {"text": text, "evidence": TOLD, "from": [landlady]}
    outcomes = run(build(article(TOLD, "The Norvik Courier"), [claim]))[0]
    assert next(o.outcome for o in outcomes if o.id == "chain" and o.target == "c1") == expected


LATER = (
    "Radio Solm, citing a harbour pilot, reported that the ferry ran aground at dawn.\n\n"
    "The source said two lorries had slid overboard. A deckhand told the Fjord Times that nobody was hurt.\n\n"
    "Mayor Ida Vance commented on harbour reports that the pilot had been asleep."
)
SAME = {"name": "a harbour pilot", "mention": "The source", "antecedent": "a harbour pilot", "anonymous": True}
REPORTS = {"name": "harbour reports", "mention": "harbour reports", "kind": "document"}


@pytest.mark.parametrize(
    ("evidence", "sources", "expected"),
    [
        ("two lorries had slid overboard", [RADIO, SAME], "passed"),
        ("two lorries had slid overboard", [TIMES, SAME], "failed"),
        ("the pilot had been asleep", [REPORTS], "passed"),
        ("the pilot had been asleep", [HAND], "failed"),
    ],
)
def test_a_link_told_before_stays_and_who_comments_on_words_is_none(
    build: Callable[..., Reading],
    article: Callable[..., Article],
    evidence: str,
    sources: Sequence[Mapping[str, Any]],
    expected: str,
) -> None:
    claim = {"text": f"{evidence.capitalize()}.", "evidence": evidence, "from": sources}
    outcomes = run(build(article(LATER, "The Norvik Courier"), [claim]))[0]
    assert next(o.outcome for o in outcomes if o.id == "chain" and o.target == "c1") == expected


def test_a_chain_needs_evidence_and_a_language_that_is_read(
    build: Callable[..., Reading], article: Callable[..., Article], found: Judge
) -> None:
    assert found("chain", {"text": "The ferry sank.", "evidence": "it sank", "from": [PILOT]}) == SILENT
    reading = build(article(TEXT, language="nb"), [{"text": "x", "evidence": HURT, "from": [HAND]}])
    assert {o.outcome for o in run(reading)[0] if o.id in {"chain", "speech_act"}} == {"not_applicable"}


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ({"text": "The pier was sound, the mayor said.", "evidence": SOUND, "from": [VANCE], "cue": "said"}, PASSED),
        ({"text": "The mayor admitted that the pier was sound.", "evidence": SOUND, "from": [VANCE]}, DOUBT),
        ({"text": "The pier was sound.", "evidence": SOUND, "from": [VANCE], "cue": "admitted"}, DOUBT),
        ({"text": "The pier was sound.", "evidence": SOUND, "from": [VANCE], "cue": "denied"}, DOUBT),
        ({"text": "The pier was not confirmed to be sound.", "evidence": SOUND, "from": [VANCE]}, PASSED),
        ({"text": "He was found guilty of the pier.", "evidence": SOUND, "from": [VANCE]}, PASSED),
        ({"text": "It sank.", "evidence": "it sank", "from": [VANCE]}, SILENT),
    ],
)
def test_speech_is_not_raised(found: Judge, claim: Mapping[str, Any], expected: Found) -> None:
    assert found("speech_act", claim) == expected


SPOKEN = (
    "The court heard that a guilty plea had been offered to Arne Pell and refused.\n\n"
    "Judge Ida Vance warned jurors about Pell. Nobody told the pilot that the pier had closed."
)


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("Pell was guilty.", "Judge Ida Vance warned jurors about Pell", "failed"),
        ("Jurors were warned about Pell.", "Judge Ida Vance warned jurors about Pell", "passed"),
    ],
)
def test_one_word_that_only_the_paragraph_before_has_is_no_evidence(
    build: Callable[..., Reading], article: Callable[..., Article], text: str, evidence: str, expected: str
) -> None:
    outcomes = run(build(article(SPOKEN), [{"text": text, "evidence": evidence, "from": [VANCE]}]))[0]
    assert next(o.outcome for o in outcomes if (o.id, o.target) == ("content_overlap", "c1")) == expected


def test_nobody_is_no_speaker(build: Callable[..., Reading], article: Callable[..., Article]) -> None:
    claim = {"text": "Nobody told the pilot that the pier had closed.", "evidence": SPOKEN.rsplit(". ", maxsplit=1)[-1]}
    outcomes = run(build(article(SPOKEN), [claim]))[0]
    assert next(o.outcome for o in outcomes if (o.id, o.target) == ("chain", "c1")) == "passed"


def test_evidence_that_stands_in_an_advert_has_no_sentence_to_compare_with(
    build: Callable[..., Reading], article: Callable[..., Article]
) -> None:
    text = "The lock is shut, the mayor said.\n\nBoats from Orla carry six."
    blocks = (Block(kind="body", start=0, end=33), Block(kind="advert", start=35, end=len(text)))
    told = {"text": "Boats carry six.", "evidence": "Boats from Orla carry six.", "from": [{"name": "the mayor"}]}
    outcomes, _ = run(build(article(text, blocks=blocks), [told]))
    assert next(o.outcome for o in outcomes if o.id == "chain") == "not_applicable"


@pytest.mark.parametrize(
    ("text", "claim", "origin"),
    [
        ("“Refused,” said the warden, and shut the book.", "“Refused,” said the warden.", "the warden"),
        ("“What I can only describe as greed,” Ida Vance, the mayor, said.", "It was greed.", "Ida Vance"),
        (
            "Her son, Tor Lind, believes she would have lived if someone had answered the bell.",
            "She would have lived if someone had answered the bell.",
            "Tor Lind",
        ),
    ],
)
def test_whoever_speaks_inside_what_is_said_is_no_link_of_the_chain(
    build: Callable[..., Reading], text: str, claim: str, origin: str
) -> None:
    told = {"text": claim, "evidence": text, "from": [{"name": origin, "mention": origin}]}
    assert [f.reason for f in run(build(text, [told]))[1] if f.check == "chain"] == []
