import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.formats import Style
from verifier.formats.markdown import render
from verifier.formats.printable import printable
from verifier.schema import Report, Sentence, Summary

BARE = re.compile(r"(?<!\\)(?:\\\\)*[`*_\[\]<>&~|!$#@]|(?<!\\):(?=//)|(?i:www)\.")


def with_summary(report: Report, text: str) -> str:
    sentence = Sentence(id="s1", text=text, claims=("c1",), verdict="supported")
    return render(report.model_copy(update={"summary": Summary(sentences=(sentence,))}), Style())


def item(markdown: str) -> str:
    """Return the first sentence of the summary as it was written, its list mark and its claims taken off."""
    line = next(x for x in markdown.split("## Summary\n\n")[1].split("\n") if x)
    return line.removeprefix("- ").removesuffix(r" \[c1\]")


def test_it_says_what_the_text_says_in_the_same_order(report: Report) -> None:
    text = render(report, Style())
    assert text.startswith("# Granary burns at Tolley\n")
    assert "### Fenland Gazette ← Ora Lund (fire chief)\n\n- **✓ supported c1** Nine silos" in text
    assert "> **\\!** " not in text
    assert "> **!** unverified (v1): “Fenland Gazette could not verify this information.”" in text


@pytest.mark.parametrize(
    "hostile",
    [
        "[click](https://evil.example)",
        "![pixel](https://evil.example/x.png)",
        "<script>alert(1)</script>",
        "<https://evil.example>",
        "https://evil.example and www.evil.example",
        "`code` *bold* _slanted_ ~~gone~~ | cell | $x$",
        "&lt;b&gt;",
        "\\[click](https://evil.example)",
        "@everyone #1",
    ],
)
def test_the_article_cannot_inject_markup(report: Report, hostile: str) -> None:
    written = item(with_summary(report, hostile))
    assert not BARE.search(written), written
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written) == hostile


@pytest.mark.parametrize("start", ["# x", "- x", "+ x", "* x", "1. x", "12) x", "> x", "===", "---", "    x", "\tx"])
def test_the_article_cannot_begin_a_block(report: Report, start: str) -> None:
    written = item(with_summary(report, start))
    assert re.match(r"\\|\d+\\|x", written), written


def test_the_article_cannot_begin_a_line(report: Report) -> None:
    assert "\n# owned" not in with_summary(report, "fine\n\n# owned\n")


@given(hostile=st.text(min_size=1))
def test_unescaped_it_is_the_text_again(report: Report, hostile: str) -> None:
    written = item(with_summary(report, f"x{hostile}x"))
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written) == f"x{printable(hostile)}x"
