from pathlib import Path

import pytest

from training.annotated import Piece, parse
from training.examples import Said, by_each, data_hash, fifth, from_annotated, standoff

RAW = """---
publisher: The Quay Herald
genre: local
topic: courts
english: british
---
Crane fell at dawn

<s 1>The Herald</s>, <q 2>citing</q> <s 2>two clerks</s>, <q 1>reported</q> <c 1,2>that bolts were worn</c>.
===
2: {parent: 1, unnamed: true, count: 2}
"""


def test_an_attribution_with_a_parent_is_nested() -> None:
    example = from_annotated(parse("crane", RAW))
    assert [example.text[slice(*p)] for said in example.outer for role in said for p in role] == [
        "The Herald",
        "reported",
        "that bolts were worn",
    ]
    assert example.nested is not None
    assert [example.text[slice(*p)] for p in example.nested[0].source] == ["two clerks"]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    text = "Ann Holm said the quay was shut. Nobody asked why."
    for folder in ("dev/text", "dev/attributions"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "metadata.tsv").write_text("compartment\tfilename\tannotators\ndev\tquay\tb2|a1\ntrain\tother\ta1\n")
    (tmp_path / "dev/text/quay.txt").write_text(text)
    spans = "T1\tSource 0 8\tAnn Holm\nT2\tCue 9 13\tsaid\nT3\tContent 14 22;23 31\tthe quay was shut\n"
    (tmp_path / "dev/attributions/quay_a1.ann").write_text(
        spans + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\nE2\tDiscuss:T1\n#1\tAnnotatorNotes E1\tfirst\nof two\n"
    )
    (tmp_path / "dev/attributions/quay_b2.ann").write_text(spans + "E1\tAttribution-no-source:T2 Cue:T2 Content2:T3\n")
    return tmp_path


def test_the_first_annotator_of_a_standoff_corpus_is_believed(corpus: Path) -> None:
    (example,) = standoff(corpus, "dev")
    assert example.outer == (Said((Piece(0, 8),), (Piece(9, 13),), (Piece(14, 22), Piece(23, 31))),)
    assert example.nested is None


def test_all_annotators_of_an_article_can_be_compared(corpus: Path) -> None:
    (both,) = by_each(corpus, "dev")
    assert [len(e.outer[0].source) for e in both] == [1, 0]


def test_about_a_fifth_is_held_out_always_the_same() -> None:
    names = [f"article-{n}" for n in range(2000)]
    assert 300 < sum(map(fifth, names)) < 500
    assert list(map(fifth, names)) == list(map(fifth, names))


def test_the_hash_of_the_data_changes_with_the_data(corpus: Path) -> None:
    examples = standoff(corpus, "dev")
    assert data_hash(examples) == data_hash(list(reversed(examples)))
    assert data_hash(examples) != data_hash([])
