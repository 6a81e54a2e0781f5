from pathlib import Path

import pytest

from training.agreement import agreement
from training.metric import Score

CORPUS = Path(__file__).parents[2] / "training" / "corpus"


def f1(score: Score, measure: str) -> str:
    return f"{score.figures()[measure][2]:.1f}"


def test_the_annotators_agree_as_the_corpus_says_they_do() -> None:
    told = " ".join((CORPUS / "README.md").read_text(encoding="utf-8").split())
    found = agreement(CORPUS / "dev", CORPUS / "dev_second")
    full, source, content = (f1(found.outer, measure) for measure in ("full", "source exact", "content token"))
    assert f"full attributions F1 {full}, source {source}, content words {content}" in told
    depth, unnamed, antecedent = (f"{100 * same / both:.1f} %" for same, both in found.alike.values())
    assert f"chain {depth}, who is unnamed {unnamed}, the antecedent of a back-reference {antecedent}" in told


def test_folders_that_hold_other_texts_have_no_agreement(tmp_path: Path) -> None:
    for article in (CORPUS / "dev").iterdir():
        changed = article.read_text(encoding="utf-8").replace("\n===", "\nMore.\n===")
        (tmp_path / article.name).write_text(changed, encoding="utf-8")
    with pytest.raises(ValueError, match="do not hold the same texts"):
        agreement(CORPUS / "dev", tmp_path)
