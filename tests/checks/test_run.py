import gc
import time
import weakref
from collections.abc import Callable, Iterator

import pytest

from verifier.checks import CHECKS, run
from verifier.checks.analysis import Analysis
from verifier.checks.claim import CLAIM_CHECKS
from verifier.checks.compare.silence import in_its_words, unborne, verbatim
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem, Settled
from verifier.reading import ReadClaim, Reading

TEXT = "About 40 sailors left Port Selim on Monday, Admiral Ida Vance said."


def _breaks(claim: ReadClaim, reading: Reading) -> Found:
    yield Problem("note", f"before it breaks on {claim.id} of {len(reading.claims)}")
    raise ZeroDivisionError


def _breaks_at_once(claim: ReadClaim, reading: Reading) -> Iterator[Problem]:
    raise KeyError(claim.id, reading.article.id)


def test_every_check_gives_one_outcome_on_each_of_its_targets(build: Callable[..., Reading]) -> None:
    claims = [{"text": "Sailors left.", "evidence": "40 sailors left"}, {"text": "x", "evidence": "nothing"}]
    outcomes, _ = run(build(TEXT, claims, [("Sailors left.", ["c1"])]))
    assert len(outcomes) == len({(o.id, o.target) for o in outcomes})
    of_claims = [c.name for c in CHECKS if isinstance(c, ClaimCheck)]
    of_summary = [c.name for c in CHECKS if not isinstance(c, ClaimCheck)]
    assert [o.id for o in outcomes] == [*of_claims, *of_claims, *of_summary]


def test_a_run_is_the_same_every_time(build: Callable[..., Reading]) -> None:
    reading = build(TEXT, [{"text": "41 sailors fled Port Adair.", "evidence": "About 40 sailors left"}])
    assert run(reading) == run(reading)


def test_a_run_leaves_nothing_to_the_garbage_collector(build: Callable[..., Reading]) -> None:
    left: list[weakref.ref[object]] = []

    def look(claim: ReadClaim, grounds: Grounds) -> Found:
        bearing = grounds.bearing(claim)
        left.extend(map(weakref.ref, (grounds, grounds.passage, bearing, bearing.inside, bearing.near)))
        yield from ()

    claims = [{"text": "Sailors left.", "evidence": "40 sailors left"}]
    reading = build(TEXT, claims, [("Sailors left.", ["c1"])])
    gc.disable()
    try:
        run(reading, [*CLAIM_CHECKS, ClaimCheck("look", 1, look)])
        assert [kept() for kept in left] == [None] * 5
    finally:
        gc.enable()


@pytest.mark.parametrize(("check", "error"), [(_breaks, "ZeroDivisionError"), (_breaks_at_once, "KeyError")])
def test_a_check_that_crashes_says_so_and_stops_nothing(
    build: Callable[..., Reading], check: Callable[[ReadClaim, Reading], Found], error: str
) -> None:
    broken = ClaimCheck("broken", 1, check)
    outcomes, findings = run(build(TEXT, [{"text": "x", "evidence": "40"}] * 2), [broken], [], [])
    assert [o.outcome for o in outcomes] == ["crashed", "crashed"]
    assert [(f.severity, f.reason) for f in findings] == [("doubt", f"this check crashed: {error}")] * 2


@pytest.mark.parametrize(
    ("settled", "became"), [((), "passed"), ((NotApplicable("no"),), "not_applicable"), (None, "failed")]
)
def test_what_settles_a_family_of_checks_is_asked_once_for_a_claim(
    build: Callable[..., Reading], settled: Settled, became: str
) -> None:
    asked: list[str] = []

    def gate(claim: ReadClaim, _: Reading) -> Settled:
        asked.append(claim.id)
        return settled

    def finds(claim: ReadClaim, _: Reading) -> Found:
        yield Problem("note", f"looked at {claim.id}")

    family = [ClaimCheck("one", 1, finds, gate), ClaimCheck("other", 1, finds, gate)]
    outcomes, findings = run(build(TEXT, [{"text": "x", "evidence": "40"}] * 2), family, [], [])
    assert asked == ["c1", "c2"]
    assert [o.outcome for o in outcomes] == [became] * 4
    assert len(findings) == (4 if settled is None else 0)


@pytest.mark.parametrize(
    ("idle", "became"), [((), "passed"), ((NotApplicable("no"),), "not_applicable"), (None, "failed")]
)
def test_a_check_to_which_the_article_gives_nothing_is_settled_once_for_all_claims_that_bear_it(
    build: Callable[..., Reading], idle: Settled, became: str
) -> None:
    asked: list[int] = []

    def asks(grounds: Grounds) -> Settled:
        asked.append(len(grounds.claims))
        return idle

    def finds(claim: ReadClaim, _: Reading) -> Found:
        yield Problem("note", f"looked at {claim.id}")

    check = ClaimCheck("one", 1, finds, unborne, asks)
    claims = [{"text": "x", "evidence": quoted} for quoted in ("40", "40", "nothing of it")]
    outcomes, _ = run(build(TEXT, claims), [check], [], [])
    assert asked == [3]
    assert [o.outcome for o in outcomes] == [became, became, "not_applicable"]
    assert outcomes[2].reason == "no evidence was found"


def test_what_settles_a_check_for_all_claims_lets_none_pass_where_it_crashes(build: Callable[..., Reading]) -> None:
    def breaks(_: Grounds) -> Settled:
        raise ZeroDivisionError

    check = ClaimCheck("one", 1, lambda _, __: iter(()), idle=breaks)
    outcomes, _ = run(build(TEXT, [{"text": "x", "evidence": "40"}] * 2), [check], [], [])
    assert [o.outcome for o in outcomes] == ["crashed", "crashed"]


def test_outcomes_and_findings_come_target_by_target_whatever_is_asked_first(build: Callable[..., Reading]) -> None:
    def finds(claim: ReadClaim, _: Reading) -> Found:
        yield Problem("note", f"looked at {claim.id}")

    checks = [ClaimCheck(name, 1, finds) for name in ("one", "other")]
    outcomes, findings = run(build(TEXT, [{"text": "x", "evidence": "40"}] * 2), checks, [], [])
    assert [(o.target, o.id) for o in outcomes] == [("c1", "one"), ("c1", "other"), ("c2", "one"), ("c2", "other")]
    assert [(f.target, f.check) for f in findings] == [(o.target, o.id) for o in outcomes]


def test_a_reading_remembers_what_a_check_worked_out(build: Callable[..., Reading]) -> None:
    asked: list[str] = []

    def work(reading: Analysis) -> int:
        asked.append(reading.article.id)
        return len(asked)

    reading = Grounds.of(build(TEXT, [{"text": "x", "evidence": "40"}]))
    assert [reading.remembered(work), reading.remembered(work)] == [1, 1]
    assert Grounds.of(reading, troubled={}).remembered(work) == 1
    assert Grounds.of(build(TEXT, [])).remembered(work) == 2


def test_a_gate_that_crashes_lets_none_of_its_checks_pass(build: Callable[..., Reading]) -> None:
    def gate(claim: ReadClaim, _: Reading) -> Settled:
        raise KeyError(claim.id)

    family = [ClaimCheck(name, 1, _breaks, gate) for name in ("one", "other")]
    outcomes, findings = run(build(TEXT, [{"text": "x", "evidence": "40"}]), family, [], [])
    assert [o.outcome for o in outcomes] == ["crashed", "crashed"]
    assert [f.reason for f in findings] == ["this check crashed: KeyError"] * 2


def test_a_claim_in_its_evidences_own_words_is_compared_with_nothing(build: Callable[..., Reading]) -> None:
    bound = {"text": "The ferry left Tarn before noon.", "evidence": "The ferry left Tarn before noon."}
    turned = {"text": "The ferry left Tarn after noon.", "evidence": "The ferry left Tarn before noon."}
    reading = Grounds.of(build("The ferry left Tarn before noon. Nobody was hurt.", [bound, turned]))
    assert [verbatim(claim, reading) for claim in reading.claims] == [(), None]
    absent = Grounds.of(build(TEXT, [{"text": "x", "evidence": "nothing of it"}]))
    assert verbatim(absent.claims[0], absent) == (NotApplicable("no evidence was found"),)


def test_a_claim_cut_out_of_its_evidences_sentence_is_compared_with_nothing(build: Callable[..., Reading]) -> None:
    evidence = "The ferry left Tarn before noon, the harbour master said."
    texts = ("The ferry left Tarn before noon.", "The ferry left Tarn after noon.", "The ferry left before noon.")
    reading = Grounds.of(build(evidence, [{"text": text, "evidence": evidence} for text in texts]))
    assert [in_its_words(claim, reading) for claim in reading.claims] == [(), None, None]


def test_a_part_lost_by_the_cut_of_a_sentence_is_still_found(build: Callable[..., Reading]) -> None:
    claim = {"text": "Five of the ship's crew were ill.", "evidence": "Five of the ship's crew were ill on Monday."}
    sentences = [("The ship's crew were ill on Monday.", ["c1"]), ("Five of the ship's crew were ill.", ["c1"])]
    outcomes, _ = run(build("Five of the ship's crew were ill on Monday.", [claim], sentences))
    assert [o.outcome for o in outcomes if o.id == "summary_wording"] == ["failed", "passed"]


def test_the_names_of_checks_are_unique_and_each_says_what_it_catches_and_misses() -> None:
    assert len({c.name for c in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert check.run.__doc__ is not None
        assert "Catches:" in check.run.__doc__, check.name
        assert "Misses:" in check.run.__doc__, check.name


HOSTILE = (
    "a", "1", "1,", "one ", "million ", "“", "' ", '"', "  ", "Aa ", "A.", "not ", "may go ", "12 ", "1 to 2 ",
    "Oct. 14, 2024 ", "last week ", "said ", "half a ", "Aa (AB) ", "- ", "\n\n", ". ", "1\u00a0000\u00a0", "²", "$",
    "\ud800", "\x00", "rise fall ",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE, ids=ascii)
def test_no_text_crashes_a_check_or_costs_more_than_its_length(build: Callable[..., Reading], unit: str) -> None:
    spent = []
    for size in (1_500, 6_000):
        text = (unit * size)[:size] + " end."
        claim = {"text": f"{text} too", "evidence": text.strip(), "from": [{"name": text[:500], "mention": text[:20]}]}
        reading = build(text, [claim], [(text, ["c1"])])
        outcomes, _ = run(reading)
        seconds = []
        for _ in range(3):
            start = time.process_time()
            run(reading)
            seconds.append(time.process_time() - start)
        spent.append(min(seconds))
        assert all(o.outcome != "crashed" for o in outcomes), [o.reason for o in outcomes if o.outcome == "crashed"]
    # Four times the text: linear work costs 4 times, quadratic 16. The best of three forgives a noisy clock.
    assert spent[1] < 9 * spent[0] + 0.2, spent
