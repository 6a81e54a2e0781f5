"""The examples in the docstrings of the checks: what is said to fail fails, and what is said to pass passes.

An example is lines at the end of a docstring, each `Word: text`, in this order and as often as it takes:

- `Article`: the text, a new paragraph after each ` ¶ `;
- `Evidence`: the quotation that bears the claim below it; left out, the whole of the article;
- `Claim`: a claim that is no trouble, for the summary to cite or to be repeated;
- `Fails`, `Passes`, `Does not apply`: what is judged: a claim, a sentence of the summary that cites all claims, or a
  whole article.

A claim may end in its chain of sources, ` ← Kanal 3 ← an engineer (unnamed)`, and in what the engine says of it,
`[possible]`, `[negative]` or `[unverified: the words that say so]`.
"""

import re
from collections.abc import Iterator
from inspect import getdoc
from typing import NamedTuple

import pytest

from verifier.anchor import anchor
from verifier.checks import CHECKS
from verifier.checks.outcome import ArticleCheck, Check, ClaimCheck
from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSentence, DraftSource
from verifier.intake import Given, from_text
from verifier.pipeline.read import report
from verifier.schema import Provenance

_LINE = re.compile(r"^(Article|Evidence|Claim|Fails|Passes|Does not apply): ", re.MULTILINE)
_SAYS = re.compile(r" \[([^\[\]]+)\]$")
_UNNAMED = " (unnamed)"
_EXPECTED = {"Fails": "failed", "Passes": "passed", "Does not apply": "not_applicable"}
_PROVENANCE = Provenance(engine="none", model=None, prompt=None, verifier="0", tries=0, usage=None, seconds=None)


class Example(NamedTuple):
    """One thing judged: the article, the claims, the sentence of the summary, and what the check must say."""

    article: str
    claims: tuple[tuple[str | None, str], ...]
    judged: str
    expected: str


def examples(check: Check) -> Iterator[Example]:
    """Yield the examples of a check's docstring."""
    _, *parts = _LINE.split(getdoc(check.run) or "")
    article, evidence, claims = "", None, list[tuple[str | None, str]]()
    judged_last = False
    for word, told in zip(parts[::2], parts[1::2], strict=True):
        text = " ".join(told.split())
        if judged_last and word == "Claim":
            claims = []
        judged_last = word in _EXPECTED
        match word:
            case "Article":
                article = text
            case "Evidence":
                evidence = text
            case "Claim":
                claims.append((evidence, text))
            case _:
                yield Example(article, (*claims, (evidence, text)), text, _EXPECTED[word])


def became(check: Check, example: Example) -> str:
    """Return what becomes of the check on what is judged."""
    body = example.article or example.judged
    article = from_text(body.replace(" ¶ ", "\n\n"), Given(publisher="The Senn Mail", language="en"))
    told = () if isinstance(check, ArticleCheck) else example.claims
    if not isinstance(check, ClaimCheck):
        told = told[:-1]
    claims = [_claim(f"c{n}", text, [evidence or article.text]) for n, (evidence, text) in enumerate(told, 1)]
    target = "article" if isinstance(check, ArticleCheck) else claims[-1].id
    summary = []
    if not isinstance(check, ArticleCheck | ClaimCheck):
        target = "s1"
        summary = [DraftSentence(text=example.judged, claims=[c.id for c in claims])]
    made = report(anchor(Draft(claims=claims, summary=summary), article), _PROVENANCE)
    return next(o.outcome for o in made.checks if o.id == check.name and o.target == target)


def _claim(number: str, text: str, evidence: list[str]) -> DraftClaim:
    said = _SAYS.search(text)
    says, _, quote = said[1].partition(": ") if said else ("", "", "")
    words, *chain = _SAYS.sub("", text).split(" ← ")
    sources = [
        DraftSource(
            name=name, kind="person", anonymous=unnamed, count=None, role=None, affiliation=None, anonymity_reason=None,
            mention=name, antecedent=None,
        )
        for name, unnamed in ((link.removesuffix(_UNNAMED), link.endswith(_UNNAMED)) for link in chain)
    ]  # fmt: skip
    return DraftClaim.model_validate(
        {
            "id": number,
            "evidence": evidence,
            "text": words,
            "attributions": [DraftAttribution(sources=sources, cue=None, speech="indirect" if sources else "none")],
            "certainty": says if says == "possible" else "certain",
            "polarity": says if says == "negative" else "positive",
            "status": says if quote else None,
            "status_quote": quote or None,
        }
    )


ALL = [(check, example) for check in CHECKS for example in examples(check)]


@pytest.mark.parametrize(("check", "example"), ALL, ids=[f"{c.name}-{e.expected}" for c, e in ALL])
def test_the_example_in_the_docstring_is_judged_as_it_says(check: Check, example: Example) -> None:
    assert became(check, example) == example.expected


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_check_shows_an_example_that_fails_and_one_that_does_not(check: Check) -> None:
    shown = {example.expected for example in examples(check)}
    assert "failed" in shown
    assert shown & {"passed", "not_applicable"}
