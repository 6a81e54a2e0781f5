import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.draft import Draft, DraftClaim, DraftSentence, DraftSummary
from verifier.engines.openai.messages import ARTICLE_PLACES, CLAIMS_PLACES, fence, require_places
from verifier.errors import PromptError
from verifier.prompts import Example, examples, folder, known, load

GOOD = "# system\n\nStable.\n\n# user\n\n{{article}}\n"


def write(folder: Path, text: str, name: str = "extract.v7") -> Path:
    (folder / f"{name}.md").write_bytes(text.encode())
    return folder


def test_the_prompts_that_ship_are_known_by_name() -> None:
    assert {"extract.v1", "summarise.v1"} <= set(known())


def test_a_prompt_knows_the_hash_of_its_exact_bytes() -> None:
    prompt = load("extract.v1")
    assert prompt.sha256 == sha256((folder() / "extract.v1.md").read_bytes()).hexdigest()


def test_the_repositorys_own_folder_comes_first(repository: Path) -> None:
    assert folder() == repository / "prompts"


@pytest.mark.parametrize("name", ["extract.v9", "", "extract", "../extract.v1", "extract.v1.md", "/etc/passwd", "*.v1"])
def test_an_unknown_prompt_is_an_error_that_names_those_there_are(name: str) -> None:
    with pytest.raises(PromptError, match=r"known: extract\.v1, summarise\.v1"):
        load(name)


def test_no_prompts_at_all_is_said(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="known: none"):
        load("extract.v1", tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# system\n\nonly\n",
        "# user\n\nonly\n",
        "# user\n\na\n\n# system\n\nb\n",
        "x\n" + GOOD,
        "# system\n\n# user\n\nx",
    ],
)
def test_a_prompt_without_its_two_parts_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(PromptError, match="'# system'"):
        load("extract.v7", write(tmp_path, text))


def test_its_parts_are_what_stands_under_their_headings(tmp_path: Path) -> None:
    prompt = load("extract.v7", write(tmp_path, GOOD))
    assert (prompt.system, prompt.user, prompt.places) == ("Stable.", "{{article}}", frozenset({"article"}))


@given(st.text(), st.text())
def test_what_is_filled_in_is_not_looked_at(one: str, two: str) -> None:
    filled = load("extract.v1").filled(
        {"article": one + "{{title}}", "title": two + "{{article}}", "fence": "F", "publisher": "", "published": ""}
    )
    assert f"Farticle\n{one}{{{{title}}}}\nF" in filled
    assert f"Title: {two}{{{{article}}}}\n" in filled


@given(st.text(alphabet="`\n ax", max_size=60))
def test_a_fence_stands_in_nothing_that_it_fences(text: str) -> None:
    assert fence(text) not in text
    assert len(fence(text)) >= 4


def test_each_prompt_asks_for_what_it_is_given_and_for_no_more() -> None:
    require_places(load("extract.v1"), ARTICLE_PLACES, "article")
    require_places(load("summarise.v1"), CLAIMS_PLACES, "claims")


def unknown_ids(claims: Sequence[DraftClaim], summary: Sequence[DraftSentence]) -> list[str]:
    known = {claim.id for claim in claims}
    return [name for sentence in summary for name in sentence.claims or ["none"] if name not in known]


def quoted(draft: Draft) -> list[str]:
    """Return everything in a draft that is said to stand in the article."""
    found: list[str | None] = []
    for claim in draft.claims:
        found += [*claim.evidence, claim.status_quote]
        for path in claim.attributions:
            found.append(path.cue)
            found += [
                word for s in path.sources for word in (s.name, s.role, s.mention, s.antecedent, s.anonymity_reason)
            ]
    return [word for word in found if word is not None]


@pytest.mark.parametrize("example", examples(load("extract.v1")))
def test_the_examples_quote_their_articles_to_the_letter(example: Example) -> None:
    draft = Draft.model_validate_json(example.answer)
    assert [word for word in quoted(draft) if word not in example.given] == []
    assert unknown_ids(draft.claims, draft.summary) == []
    assert all(claim.evidence and claim.attributions for claim in draft.claims)


@pytest.mark.parametrize("example", examples(load("summarise.v1")))
def test_the_example_of_a_summary_cites_the_claims_it_is_given(example: Example) -> None:
    claims = [DraftClaim.model_validate(claim) for claim in json.loads(example.given)]
    summary = DraftSummary.model_validate_json(example.answer).summary
    assert unknown_ids(claims, summary) == []


def test_the_examples_show_what_is_hard() -> None:
    claims = [c for e in examples(load("extract.v1")) for c in Draft.model_validate_json(e.answer).claims]
    sources = [[s for a in c.attributions for s in a.sources] for c in claims]
    assert any(len(chain) == 2 for chain in sources), "a chain of three, the publisher counted"
    assert any(s.antecedent for chain in sources for s in chain), "a back-reference"
    assert {1, 2} <= {s.count for chain in sources for s in chain if s.anonymous}, "unnamed sources, counted"
    assert any(s.anonymity_reason for chain in sources for s in chain)
    assert any(not chain for chain in sources), "the publisher's own voice"
    assert any(len(c.evidence) == 2 for c in claims), "an advert inside a quotation"
    assert {"certain", "probable", "possible"} == {c.certainty for c in claims}
    assert {"positive", "negative"} == {c.polarity for c in claims}
    assert {"unverified", "not_stated"} <= {c.status for c in claims}


@pytest.mark.parametrize(
    "system", ["````article\nx\n````", "````json\n{}\n````", "```json\n{}\n```\n```article\nx\n```"]
)
def test_examples_that_do_not_pair_are_an_error(tmp_path: Path, system: str) -> None:
    with pytest.raises(PromptError, match="every example"):
        examples(load("extract.v7", write(tmp_path, f"# system\n\n{system}\n\n# user\n\nx\n")))
