"""The annotations that the reference annotator plays: made by hand, so looked at by a machine."""

import json
from typing import Any

import pytest

from tests.cassettes.reviewing import example, seen
from tests.endpoint.annotator import ANNOTATIONS
from verifier.draft import Draft

FILES = sorted(ANNOTATIONS.glob("*.json"))


def quoted(draft: Draft) -> list[str]:
    """Return everything in a draft that is said to stand in the article."""
    found: list[str | None] = []
    for claim in draft.claims:
        found += [*claim.evidence, claim.status_quote]
        for path in claim.attributions:
            found.append(path.cue)
            found += [w for s in path.sources for w in (s.name, s.role, s.affiliation, s.mention, s.antecedent)]
            found += [s.anonymity_reason for s in path.sources]
    return [word for word in found if word is not None]


@pytest.fixture(params=FILES, ids=[path.stem for path in FILES])
def annotation(request: pytest.FixtureRequest) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(request.param.read_text("utf-8"))
    return read


def test_there_are_annotations() -> None:
    assert len(FILES) >= 4


def test_the_last_answer_quotes_the_article_to_the_letter(annotation: dict[str, Any]) -> None:
    text = seen(example(annotation["article"]))
    draft = Draft.model_validate(annotation["answers"][-1])
    assert annotation["known_by"] in text
    assert [word for word in quoted(draft) if word not in text] == []


def test_every_answer_cites_its_own_claims(annotation: dict[str, Any]) -> None:
    for answer in annotation["answers"]:
        draft = Draft.model_validate(answer)
        ids = [claim.id for claim in draft.claims]
        assert len(ids) == len(set(ids))
        assert draft.summary
        assert all(sentence.claims and set(sentence.claims) <= set(ids) for sentence in draft.summary)
