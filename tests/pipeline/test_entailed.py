"""The part of the second opinion that reads each claim beside its evidence."""

import asyncio
from collections.abc import Callable

import pytest

import verifier
from tests.made import article
from tests.pipeline.engines import Told, claim, draft
from verifier import pipeline
from verifier.anchor import anchor
from verifier.draft import DraftClaim
from verifier.engines.embedded import EmbeddedEngine
from verifier.entailment import Reading as Read
from verifier.errors import EngineError
from verifier.pipeline.entailed import LONGEST, SURE, Entail, entailed
from verifier.schema import Article
from verifier.text.spans import Interval

SAID = "The ferry Aurea struck the tanker Brisk off Tollen."
STORY = article(("body", f"It was foggy on Monday. {SAID}"), ("advert", "Sail with us."))
SWAPPED = "The tanker Brisk struck the ferry Aurea off Tollen."


def always(wrong: float) -> Entail:
    return lambda _evidence, _telling: Read(wrong, Interval(4, 10))


def became(proposed: DraftClaim, entail: Entail, of: Article = STORY) -> tuple[str, list[str]]:
    outcomes, findings = entailed(anchor(draft(proposed), of), entail)
    assert [o.target for o in outcomes] == ["c1"]
    return outcomes[0].outcome, [f"{f.severity} {f.reason}" for f in findings]


def test_a_claim_that_the_network_is_sure_is_wrong_is_doubted_at_the_word_that_it_doubts_most() -> None:
    kind, (reason,) = became(claim(SAID, text=SWAPPED), always(SURE))
    assert kind == "failed"
    assert reason.startswith("doubt ")
    assert "“tanker”" in reason


def test_one_that_it_is_not_sure_of_passes() -> None:
    assert became(claim(SAID, text=SWAPPED), always(SURE - 0.01)) == ("passed", [])


def test_it_reads_the_quotations_and_nothing_around_them() -> None:
    seen = list[tuple[str, str]]()

    def entail(evidence: str, telling: str) -> Read:
        seen.append((evidence, telling))
        return Read(0.0, None)

    became(claim(SAID, text=SWAPPED), entail)
    assert seen == [(SAID, SWAPPED)]


@pytest.mark.parametrize(
    ("proposed", "of"),
    [
        (claim(SAID), STORY),
        (claim(SAID, text=SAID.rstrip(".")), STORY),
        (claim("The ferry sank with all hands at noon.", text=SWAPPED), STORY),
        (claim(SAID, text=SWAPPED + " It was foggy." * LONGEST), STORY),
        (claim(SAID, text=SWAPPED), STORY.model_copy(update={"language": "de"})),
    ],
    ids=["copied", "copied without its stop", "evidence is lost", "too long", "another language"],
)
def test_what_it_does_not_read_it_does_not_doubt(proposed: DraftClaim, of: Article) -> None:
    assert became(proposed, always(1.0), of) == ("not_applicable", [])


def second(reader: Callable[[], Entail]) -> pipeline.Second:
    return pipeline.Second(EmbeddedEngine().heard, reader)


def test_the_report_of_another_engines_draft_has_the_doubt() -> None:
    told = Told(lambda _: draft(claim(SAID, text=SWAPPED)))
    report = asyncio.run(pipeline.read(STORY, told, second(lambda: always(1.0))))
    assert {f.target for f in report.findings if f.check == "entailment"} == {"c1"}
    assert report.claims[0].verdict != "supported"


def test_weights_that_are_missing_are_told_before_the_engine_is_called() -> None:
    def missing() -> Entail:
        msg = "no entailment.int8.onnx"
        raise EngineError(msg)

    told = Told(lambda _: draft(claim(SAID)))
    with pytest.raises(EngineError):
        asyncio.run(pipeline.read(STORY, told, second(missing)))
    assert told.read == []


def test_a_draft_that_is_checked_gets_the_second_opinion() -> None:
    review = verifier.check(draft(claim(SAID, text=SWAPPED)), STORY)
    assert {c.outcome for c in review.checks if c.id == "second_source"} == {"not_applicable"}
    assert [c.outcome for c in review.checks if c.id == "entailment"] in (["passed"], ["failed"])
    assert not any(c.target == "article" for c in review.checks)


@pytest.mark.parametrize(
    ("said", "told", "word", "kind"),
    [
        ("The aides would leave.", "The aides would quit.", "quit", "passed"),
        ("The aides would leave.", "The aides would sing.", "sing", "failed"),
        ("She noticed the payments.", "Silke Amdal noticed the payments.", "Amdal", "passed"),
        ("Ada Roe noticed the payments.", "Silke Amdal noticed the payments.", "Amdal", "failed"),
        ("Trains may start after a test.", "Trains may start once a test is done.", "once", "passed"),
        ("Some trains may start.", "All trains may start.", "All", "failed"),
        ("They fled.", "They fled to Amdal.", "Amdal", "failed"),
        ("Trains may start.", "Trains may not start.", "not", "failed"),
        ("The ferry struck the tanker.", "The tanker struck the ferry.", "tanker", "failed"),
    ],
)
def test_a_doubt_falls_at_a_word_that_is_known_to_be_none_that_makes_a_claim_wrong(
    said: str, told: str, word: str, kind: str
) -> None:
    at = told.index(word)
    doubtful = Read(SURE, Interval(at, at + len(word)))
    of = article(("body", f"Silke Amdal keeps the books. {said}"))
    assert became(claim(said, text=told), lambda _evidence, _telling: doubtful, of)[0] == kind
