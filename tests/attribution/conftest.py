"""What the tests of attribution share: articles made of plain lines, and the tagger that ships."""

import pytest

from tests.made import article_of
from verifier.attribution.tagger import Relation, Tagger
from verifier.engines.weights import bundled_tagger
from verifier.schema import Article, Block, BlockKind
from verifier.text.spans import Interval

KINDS: dict[str, BlockKind] = {"Advertisement": "advert", "Read also": "teaser", "#": "headline"}


def _kind(line: str) -> BlockKind:
    return next((kind for start, kind in KINDS.items() if line.startswith(start)), "body")


class Articles:
    """Makes articles for tests: each line is a block, of a kind told by how it begins."""

    def __call__(self, text: str, publisher: str | None = "The Courier") -> Article:
        blocks, at = [], 0
        for line in text.split("\n"):
            if line.strip():
                blocks.append(Block(kind=_kind(line), start=at, end=at + len(line)))
            at += len(line) + 1
        return article_of(text, blocks, publisher)


@pytest.fixture(scope="session")
def article() -> Articles:
    return Articles()


def _place(text: str, words: str) -> Interval:
    start = text.index(words)
    return Interval(start, start + len(words))


class Relations:
    """Makes relations by hand, for tests that need no network: between the first places where the words stand."""

    def __call__(self, text: str, source: str | None, cue: str, *content: str) -> Relation:
        return Relation(
            source=_place(text, source) if source else None,
            cue=_place(text, cue),
            content=tuple(_place(text, words) for words in content),
            confidence=0.9,
        )


@pytest.fixture(scope="session")
def relation() -> Relations:
    return Relations()


@pytest.fixture(scope="session")
def tagger() -> Tagger:
    return bundled_tagger()
