"""What comes out of whole little articles: every claim, its words, its chain and how it is held."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from verifier.attribution.tagger import Tagger
from verifier.draft import Draft, DraftClaim
from verifier.engines.embedded import EmbeddedEngine
from verifier.schema import Article

CASES = yaml.safe_load((Path(__file__).parent / "articles.yaml").read_text(encoding="utf-8"))


def _chain(claim: DraftClaim) -> list[str]:
    return [" < ".join(source.name or "?" for source in a.sources) for a in claim.attributions]


def _expected_chain(by: str | list[str] | None) -> list[str]:
    return by if isinstance(by, list) else [by or ""]


def _told(claim: DraftClaim) -> tuple[str, list[str], str, str, bool]:
    attribution = claim.attributions[0]
    quoted = attribution.speech in {"direct", "mixed"}
    return claim.text, _chain(claim), claim.certainty, claim.polarity, quoted


def _expected(claim: dict[str, Any]) -> tuple[str, list[str], str, str, bool]:
    certainty, polarity = claim.get("certainty", "certain"), claim.get("polarity", "positive")
    return claim["says"], _expected_chain(claim.get("by")), certainty, polarity, "speech" in claim


class Drafts:
    """The drafts of the articles, each made once."""

    def __init__(self, article: Callable[..., Article], engine: EmbeddedEngine) -> None:
        self._article, self._engine = article, engine
        self._made: dict[str, Draft] = {}

    def of(self, text: str) -> Draft:
        if text not in self._made:
            self._made[text] = asyncio.run(self._engine.propose(self._article(text), lambda _: ())).draft
        return self._made[text]


@pytest.fixture(scope="module")
def drafts(article: Callable[..., Article], tagger: Tagger) -> Drafts:
    return Drafts(article, EmbeddedEngine(tagger))


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:40] for c in CASES])
def test_every_claim_of_the_article_comes_out_with_its_chain(case: dict[str, Any], drafts: Drafts) -> None:
    assert [_told(c) for c in drafts.of(case["text"]).claims] == [_expected(c) for c in case["claims"]]


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:40] for c in CASES])
def test_whatever_is_proposed_stands_in_the_article_word_for_word(case: dict[str, Any], drafts: Drafts) -> None:
    for claim in drafts.of(case["text"]).claims:
        sources = [s for a in claim.attributions for s in a.sources]
        quoted = [*claim.evidence, *(s.mention for s in sources), *(s.antecedent for s in sources)]
        quoted += [a.cue for a in claim.attributions]
        assert all(words in case["text"] for words in quoted if words is not None)


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:40] for c in CASES])
def test_the_summary_cites_claims_and_is_shorter_than_the_article(case: dict[str, Any], drafts: Drafts) -> None:
    draft = drafts.of(case["text"])
    known = {c.id for c in draft.claims}
    assert 0 < len(draft.summary) <= len(draft.claims)
    assert all(s.claims and set(s.claims) <= known for s in draft.summary)
