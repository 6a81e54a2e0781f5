"""The embedded engine: whole articles, its weights, and the two articles that are not ours to ship."""

import asyncio
from pathlib import Path

import pytest

from tests.pipeline.engines import Told
from tests.pipeline.engines import claim as a_claim
from tests.pipeline.engines import draft as a_draft
from verifier import pipeline, wiring
from verifier.draft import Draft, DraftClaim
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.engine import Engine
from verifier.engines.entailing import entailment
from verifier.intake import Given, from_text
from verifier.schema import Article

STORY = """Three sources in the harbour ministry told The Courier that the lighthouse had been sold.

“The keys have changed hands,” one of the sources said. The buyer may be a foreign bank, the source added.

Advertisement

Nobody has seen the contract. The lighthouse was built in 1871.

The Courier could not independently verify this information.

The Lantern, citing a leaked letter, reported on Monday that a second tower was for sale.
"""


@pytest.fixture(scope="module")
def engine() -> EmbeddedEngine:
    return EmbeddedEngine()


def draft(engine: Engine, article: Article) -> Draft:
    return asyncio.run(engine.propose(article, lambda _: ())).draft


def origin(claim: DraftClaim) -> str | None:
    sources = claim.attributions[0].sources
    return sources[-1].name if sources else None


def test_it_fits_what_an_engine_is(engine: EmbeddedEngine) -> None:
    fitting: Engine = engine
    assert (fitting.name, fitting.prompt, fitting.languages, fitting.capacity) == (
        "embedded",
        None,
        frozenset({"en"}),
        None,
    )


def test_a_story_comes_out_with_its_chains_and_its_caveat(engine: EmbeddedEngine) -> None:
    found = draft(engine, from_text(STORY, Given(publisher="The Courier")))
    assert [(c.text, origin(c)) for c in found.claims] == [
        ("The lighthouse had been sold.", "Three sources in the harbour ministry"),
        ("The keys have changed hands.", "one of the sources"),
        ("The buyer may be a foreign bank.", "one of the sources"),
        ("Nobody has seen the contract.", None),
        ("The lighthouse was built in 1871.", None),
        ("A second tower was for sale.", "a leaked letter"),
    ]
    caveat = "The Courier could not independently verify this information."
    (kept,) = [s for s in found.summary if s.text == caveat]
    assert kept.claims
    assert "c6" not in kept.claims


def test_the_same_article_gives_the_same_draft(engine: EmbeddedEngine) -> None:
    article = from_text(STORY, Given(publisher="The Courier"))
    assert draft(engine, article) == draft(EmbeddedEngine(), article)


def test_it_has_no_opinion_on_what_was_checked(engine: EmbeddedEngine) -> None:
    found = draft(engine, from_text(STORY, Given(publisher="The Courier")))
    assert {(c.status, c.status_quote) for c in found.claims} == {(None, None)}


def test_a_summary_over_given_claims_keeps_them_and_their_caveat(engine: EmbeddedEngine) -> None:
    article = from_text(STORY, Given(publisher="The Courier"))
    claims = draft(engine, article).claims
    again = asyncio.run(engine.summarise(article, claims, lambda _: ())).draft
    assert again.claims == claims
    assert any("could not independently verify" in s.text for s in again.summary)


def test_claims_whose_evidence_is_not_there_are_summarised_all_the_same(engine: EmbeddedEngine) -> None:
    article = from_text(STORY, Given(publisher="The Courier"))
    lost = [c.model_copy(update={"evidence": ["never printed"]}) for c in draft(engine, article).claims]
    assert asyncio.run(engine.summarise(article, lost, lambda _: ())).draft.summary


@pytest.mark.parametrize("text", ["Yes.", "“", "a" * 3000, "“Well. " * 300, "漢字" * 400, "1 2 3 " * 200])
def test_no_text_is_too_odd_to_read(text: str, engine: EmbeddedEngine) -> None:
    article = from_text("The gate was open last night.\n\n" + text, Given())
    assert draft(engine, article).claims


@pytest.mark.shared
def test_the_detained_article_comes_out_as_it_must(engine: EmbeddedEngine, shared: Path) -> None:
    text = (shared / "articles" / "kyivpost-detained.txt").read_text(encoding="utf-8")
    found = draft(engine, from_text(text, Given(publisher="Kyiv Post")))
    *above, last = found.claims
    assert [s.name for s in last.attributions[0].sources] == ["Suspiline", "Ukrainian intelligence sources"]
    assert [origin(c) for c in above].count(None) == 2
    carried = [s for c in above for s in c.attributions[0].sources if s.mention == "The source"]
    assert {s.antecedent for s in carried} == {"One source from HUR"}
    assert not any(
        "Romania" in e or "Advertisement" in e or "correction" in e for c in found.claims for e in c.evidence
    )
    (caveat,) = [s for s in found.summary if "cannot independently verify" in s.text]
    assert last.id not in caveat.claims


@pytest.mark.shared
def test_the_fled_article_comes_out_as_it_must(engine: EmbeddedEngine, shared: Path) -> None:
    text = (shared / "articles" / "kyivpost-fled.txt").read_text(encoding="utf-8")
    found = draft(engine, from_text(text, Given(publisher="Kyiv Post")))
    quoted = [c for c in found.claims if c.attributions[0].speech == "direct"]
    assert {origin(c) for c in quoted} == {"Andrei Kovalenko"}
    assert len(quoted) == 3
    it = next(s for c in found.claims for s in c.attributions[0].sources if s.mention == "it")
    assert it.antecedent == "Ukrainian intelligence sources"
    assert not any("Cannon" in e or "Advertisement" in e or "correction" in e for c in found.claims for e in c.evidence)


def test_the_second_opinion_is_asked_on_other_engines_alone() -> None:
    other = Told(lambda _: told_draft())
    assert wiring.second(EmbeddedEngine()) is None
    assert wiring.second(other, crosscheck=False) is None
    assert wiring.second(other) is not None


def test_a_statement_that_another_engine_leaves_out_is_in_the_report(engine: EmbeddedEngine) -> None:
    article = from_text(STORY, Given(publisher="The Courier"))
    report = asyncio.run(
        pipeline.read(article, Told(lambda _: told_draft()), pipeline.Second(engine.heard, entailment))
    )
    assert report.coverage is not None
    assert report.coverage.attributed > report.coverage.covered
    assert all(article.text[m.span.start : m.span.end] == m.span.quote for m in report.coverage.missed)
    assert {f.target for f in report.findings if f.check == "coverage"} == {"article"}


def test_there_is_no_coverage_without_a_second_opinion_or_in_another_language(engine: EmbeddedEngine) -> None:
    article = from_text(STORY, Given(publisher="The Courier"))
    german = article.model_copy(update={"language": "de"})
    assert asyncio.run(pipeline.read(article, Told(lambda _: told_draft()))).coverage is None
    assert (
        asyncio.run(
            pipeline.read(german, Told(lambda _: told_draft()), pipeline.Second(engine.heard, entailment))
        ).coverage
        is None
    )


def told_draft() -> Draft:
    return a_draft(a_claim("The lighthouse was built in 1871."))
