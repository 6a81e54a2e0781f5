import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

import verifier
from tests.made import article
from tests.pipeline.engines import Told, claim, draft
from verifier.errors import ArticleMissing
from verifier.schema import Article

SENTENCE = "The mayor of Tollen resigned on Monday after a vote of the council that nobody had expected."
TOLD = Told(lambda a: draft(claim(a.text.strip())))


def test_a_string_is_text_and_never_a_path(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("A secret that no article may read.")
    report = verifier.summarize(str(secret), engine=TOLD)
    assert report.article.text == str(secret)


def test_a_path_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(SENTENCE)
    assert verifier.summarize(path, engine=TOLD).article.text == SENTENCE


def test_a_path_to_nothing_is_an_error_by_name(tmp_path: Path) -> None:
    with pytest.raises(ArticleMissing, match=r"nowhere\.txt"):
        verifier.summarize(tmp_path / "nowhere.txt", engine=TOLD)


@pytest.mark.parametrize("wrong", [b"bytes", 5, None])
def test_anything_else_is_an_error_that_names_the_choices(wrong: object) -> None:
    with pytest.raises(verifier.UsageError, match=r"str.*Path.*Article"):
        verifier.summarize(wrong, engine=TOLD)  # type: ignore[arg-type]  # that is what is tested


def test_an_article_is_itself() -> None:
    given = article(("body", SENTENCE))
    assert verifier.summarize(given, engine=TOLD).article == given


def test_an_option_overrides_what_the_article_says_of_itself() -> None:
    report = verifier.summarize(article(("body", SENTENCE)), engine=TOLD, publisher="Tollen Today")
    assert (report.article.publisher, report.article.publisher_basis) == ("Tollen Today", "given")


def test_the_twin_can_be_awaited() -> None:
    report = asyncio.run(verifier.asummarize(SENTENCE, engine=TOLD))
    assert report.claims[0].text == SENTENCE


class Unprinted(Article):
    def __repr__(self) -> str:
        msg = "the article was written out"
        raise AssertionError(msg)


def test_nothing_writes_a_report_out_while_it_is_made() -> None:
    given = Unprinted(**vars(article(("body", SENTENCE))))
    assert isinstance(verifier.summarize(given, engine=TOLD).article, Unprinted)


def test_summarize_in_a_running_loop_says_what_to_use_instead() -> None:
    async def inside() -> None:
        verifier.summarize(SENTENCE, engine=TOLD)

    with pytest.raises(verifier.UsageError, match=r"await verifier\.asummarize"):
        asyncio.run(inside())


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = "{'pydantic', 'openai', 'instructor', 'numpy', 'onnxruntime', 'click', 'trafilatura'}"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, verifier; print(sorted({heavy} & set(sys.modules)))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there() -> None:
    assert all(getattr(verifier, name) is not None for name in verifier.__all__)
    with pytest.raises(AttributeError, match="no attribute 'sumarize'"):
        _ = verifier.sumarize


def test_a_misspelt_option_is_named_with_the_choices() -> None:
    with pytest.raises(verifier.UsageError, match=r"no option 'publsher'; known: publisher, title"):
        verifier.summarize("A bridge was closed.", publsher="The Courier")  # type: ignore[call-arg]  # the point
