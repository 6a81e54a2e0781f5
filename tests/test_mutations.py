import importlib
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from verifier.draft import DraftClaim

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, Any]]:
    sys.path.insert(0, str(BENCHMARKS))
    try:
        yield {name: importlib.import_module(name) for name in ("mutations", "mutations_drafts", "mutations_made")}
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def cases(modules: dict[str, Any]) -> list[Any]:
    return list(modules["mutations_drafts"].cases())


@pytest.fixture(scope="module")
def lies(modules: dict[str, Any], cases: list[Any]) -> dict[str, list[Any]]:
    return {case.name: list(modules["mutations"].faults(case)) for case in cases}


def not_in_the_article(text: str, claims: list[DraftClaim]) -> Iterator[str]:
    for claim in claims:
        links = [link for said in claim.attributions for link in said.sources]
        fields = [(s.mention, s.antecedent, s.role, s.affiliation, s.anonymity_reason) for s in links]
        cues = [said.cue for said in claim.attributions]
        words = [*claim.evidence, claim.status_quote, *cues, *(w for some in fields for w in some)]
        yield from (f"{claim.id}: {w!r}" for w in words if w and w not in text)


def test_what_a_faithful_draft_quotes_stands_in_its_article(cases: list[Any]) -> None:
    for case in cases:
        text = case.article.text.replace("\u00a0", " ")
        assert list(not_in_the_article(text, case.draft.claims)) == [], case.name


def test_a_summary_cites_only_claims_that_are_there(cases: list[Any]) -> None:
    for case in cases:
        names = {claim.id for claim in case.draft.claims}
        assert all(set(sentence.claims) <= names for sentence in case.draft.summary), case.name


def test_half_of_the_claims_are_paraphrased(modules: dict[str, Any], cases: list[Any]) -> None:
    claims = sum(len(case.draft.claims) for case in cases)
    assert claims >= 300
    assert 0.4 <= sum(len(case.copied) for case in cases) / claims <= 0.5
    assert {case.part for case in cases} <= set(modules["mutations_drafts"].PARTS)


def test_there_are_hundreds_of_lies_and_a_few_of_every_kind(
    modules: dict[str, Any], lies: dict[str, list[Any]]
) -> None:
    every = [lie for some in lies.values() for lie in some]
    kinds = Counter(lie.kind for lie in every)
    assert set(kinds) == set(modules["mutations_drafts"].KINDS.values()) | set(modules["mutations_made"].KINDS)
    assert min(kinds.values()) >= 10
    assert sum(lie.by_hand for lie in every) >= 500


def test_a_lie_changes_the_id_that_it_names_and_no_other(cases: list[Any], lies: dict[str, list[Any]]) -> None:
    for case in cases:
        right = {c.id: c for c in case.draft.claims} | {f"s{n}": s for n, s in enumerate(case.draft.summary, 1)}
        for lie in lies[case.name]:
            told = {c.id: c for c in lie.draft.claims} | {f"s{n}": s for n, s in enumerate(lie.draft.summary, 1)}
            assert {name for name in right if right[name] != told[name]} == {lie.target}, (case.name, lie.after)


def test_the_same_seed_makes_the_same_lies(
    modules: dict[str, Any], cases: list[Any], lies: dict[str, list[Any]]
) -> None:
    assert list(modules["mutations"].faults(cases[0])) == lies[cases[0].name]


def test_a_lie_is_caught_where_its_own_id_has_a_new_finding(modules: dict[str, Any], cases: list[Any]) -> None:
    mutations = modules["mutations"]
    case = next(c for c in cases if c.name == "ferry-fire")
    lie = next(lie for lie in mutations.faults(case) if lie.kind == "number changed")
    tried = mutations.tried_on(case, lie, mutations.read(case.draft, case.article))
    assert tried.caught


def test_nothing_of_the_part_that_is_held_back_is_listed(modules: dict[str, Any], cases: list[Any]) -> None:
    mutations = modules["mutations"]
    held = replace(cases[0], part="held")
    few = mutations.Measured([held], [mutations.Tried(held, lie, caught=False, accused=[]) for lie in held.lies], [])
    assert list(mutations.listed(few)) == []
