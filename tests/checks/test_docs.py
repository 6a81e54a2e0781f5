"""The page on the checks is made of their docstrings. `python tests/checks/test_docs.py` writes it anew."""

import re
from collections.abc import Iterator
from inspect import getdoc
from pathlib import Path

from verifier.checks import CHECKS
from verifier.checks.outcome import ArticleCheck, Check, ClaimCheck, SummaryCheck

PAGE = Path(__file__).resolve().parents[2] / "docs" / "checks.md"
TARGETS = {ClaimCheck: "each claim", SummaryCheck: "each sentence of the summary", ArticleCheck: "the article itself"}
EXAMPLE = re.compile(r"^(Article|Evidence|Claim|Fails|Passes|Does not apply): ", re.MULTILINE)
"""The lines of an example, told in `test_examples.py`."""
MARK = "<!-- Below this line: generated from the docstrings by `python tests/checks/test_docs.py`. -->\n"


def generated() -> str:
    """Return the generated half of the page."""
    return "\n".join(line for check in CHECKS for line in _section(check)).rstrip() + "\n"


def _section(check: Check) -> Iterator[str]:
    first = check is next(c for c in CHECKS if type(c) is type(check))
    if first:
        yield f"\n## On {TARGETS[type(check)]}"
    yield f"\n### `{check.name}` (version {check.version})\n"
    text = EXAMPLE.sub(r"- \1: ", getdoc(check.run) or "")
    yield text.replace("\nCatches:", "\n**Catches:**").replace("\nMisses:", "\n\n**Misses:**")


def test_the_page_says_what_the_docstrings_say() -> None:
    known = PAGE.read_text("utf-8").partition(MARK)[2]
    assert known == generated(), "docs/checks.md is stale: run python tests/checks/test_docs.py"


if __name__ == "__main__":
    PAGE.write_text(PAGE.read_text("utf-8").partition(MARK)[0] + MARK + generated(), "utf-8")
