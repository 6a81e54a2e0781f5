from pathlib import Path

import pytest

from verifier import check, summarize
from verifier.checks.outcome import outcome
from verifier.schema import Outcome
from verifier.text.layout import layout_of
from verifier.text.remembered import KEPT

ARTICLE = "The harbour master, Ines Dahl, said on Monday that the ferry had not sailed. The firm denied this.\n"


def kept() -> int:
    return sum(one.cache_info().currsize for one in KEPT)


def test_a_text_is_laid_out_once_while_it_is_read() -> None:
    assert layout_of(ARTICLE) is layout_of(ARTICLE)
    assert kept()


def test_nothing_of_an_article_is_kept_after_its_report() -> None:
    layout_of(ARTICLE)
    summarize(ARTICLE, engine="embedded")
    assert not kept()


def test_nothing_of_a_text_is_kept_after_its_check() -> None:
    check("The ferry had not sailed, Ines Dahl said.", ARTICLE)
    assert not kept()


def test_nothing_is_kept_of_a_text_that_could_not_be_read(tmp_path: Path) -> None:
    layout_of(ARTICLE)
    with pytest.raises(Exception, match="missing"):
        summarize(tmp_path / "missing.txt", engine="embedded")
    assert not kept()


def test_an_outcome_whose_reason_quotes_a_text_is_kept_by_nobody() -> None:
    def one(reason: str) -> Outcome:
        return outcome(("content_overlap", 1), "c1", "not_applicable", reason)

    assert one("the claim states no time") is one("the claim states no time")
    assert one("these do not: “Dahl”") is not one("these do not: “Dahl”")
