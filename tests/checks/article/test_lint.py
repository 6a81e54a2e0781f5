"""What holds of every check on the article: it moves no verdict, quotes what is there, costs little, reads English."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from verifier.checks.article import ARTICLE_CHECKS
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.checks.run import run
from verifier.intake import Given, from_text
from verifier.reading import Reading
from verifier.schema import Article
from verifier.text.spans import covered
from verifier.verdict import verdicts

PLAIN = "The mill in Selk was painted red. It stands by the river."
ALL_AT_ONCE = """Ravanian soldiers who attempted to flee from the fort may be sent into attacks on Hask, sources in the army said.

A source in the army said that around 40 Ravanian instructors were at the fort last week.

The source said that all 40 Ravanian soldiers have been moved to the coast for attacks at night. The Ravanian soldiers left the fort in search of bread.

The fort lies on a hill.

“Nobody has lived in those rooms for more than thirty years.”

The gate is open.
"""  # noqa: E501 (paragraphs are lines)
SEVEN = {c.name for c in ARTICLE_CHECKS} - {"uncounted_sources", "instructions", "corrections"}
HOSTILE = (
    "a", "1", "40 men ", "about 40 men ", "all 40 men ", "sources said ", "the source said ", "sources in ", "may ",
    "may be sent ", "has been sent ", "“", "” ", '"', "“Aa aa aa aa aa aa aa.”\n", "“Aa aa aa aa aa aa aa.” ", "\n",
    "last week ", "on Tuesday ", "a day after ", "fled ", "left to find ", "flee left in search of ", ". ", ", ", "— ",
    "soldiers teachers ", "40 Aa soldiers 40 Aa teachers ", "resigned dismissed ", "Aa. ", "he said ", "Aa said that. ",
    "An earlier version of this article said ", "Correction: not 40 rather than ", "we wrongly said\n",
)  # fmt: skip


def article_of(text: str, **given: str) -> Article:
    return from_text(text, Given(**{"language": "en", **given}))


def reading_of(text: str, **given: str) -> Reading:
    return Reading(article_of(text, **given), (), ())


def test_all_are_found_in_one_article_and_are_notes_or_doubts_on_the_article() -> None:
    _, findings = run(reading_of(ALL_AT_ONCE))
    assert {f.check for f in findings} == SEVEN
    assert {(f.target, f.severity) for f in findings} <= {("article", "note"), ("article", "doubt")}


def test_the_most_telling_come_first() -> None:
    severities = [f.severity for f in run(reading_of(ALL_AT_ONCE))[1]]
    assert severities == sorted(severities, key=["doubt", "note"].index)


def test_the_lint_moves_no_verdict(build: Callable[..., Reading]) -> None:
    told = [{"text": "All 40 Ravanian soldiers have been moved to the coast.", "evidence": "all 40 Ravanian soldiers"}]
    reading = build(article_of(ALL_AT_ONCE), told, [("The gate is open.", ["c1"])])
    linted, plain = run(reading), run(reading, article_checks=())
    assert len(linted[1]) > len(plain[1])
    assert verdicts(["c1", "s1"], *linted) == verdicts(["c1", "s1"], *plain)


def test_whatever_an_engine_says_of_an_article_the_lint_says_the_same(build: Callable[..., Reading]) -> None:
    told = [{"text": "Sources agree that 9 soldiers fled on Friday.", "evidence": "nowhere"}]
    reading = build(article_of(ALL_AT_ONCE), told)
    linted = [f for f in run(reading)[1] if f.target == "article"]
    assert linted == list(run(reading_of(ALL_AT_ONCE))[1])


def test_every_finding_quotes_what_the_article_prints() -> None:
    article = article_of(ALL_AT_ONCE)
    for finding in run(Reading(article, (), ()))[1]:
        assert finding.spans
        for span in finding.spans:
            assert article.text[span.start : span.end] == span.quote
            assert covered(span.interval, article.evidence) == span.interval.length
        assert len(finding.spans) > 1 or finding.check == "undated"


@pytest.mark.parametrize("check", ARTICLE_CHECKS, ids=lambda c: c.name)
def test_each_does_not_apply_to_an_article_without_its_subject(check: ArticleCheck) -> None:
    (found,) = check.run(Grounds.of(reading_of(PLAIN)))
    assert isinstance(found, NotApplicable)


@pytest.mark.parametrize("check", ARTICLE_CHECKS, ids=lambda c: c.name)
@pytest.mark.parametrize("language", ["uk", "und"])
def test_none_applies_in_a_language_that_it_does_not_read(check: ArticleCheck, language: str) -> None:
    (found,) = check.run(Grounds.of(reading_of(ALL_AT_ONCE, language=language)))
    assert isinstance(found, NotApplicable)
    assert "language" in found.reason


def test_a_check_on_the_article_that_crashes_says_so() -> None:
    def breaks(reading: Reading) -> Found:
        yield Problem("note", f"before it breaks on {reading.article.language}")
        raise ZeroDivisionError

    outcomes, findings = run(reading_of(PLAIN), article_checks=[ArticleCheck("broken", 1, breaks)])
    assert [(o.target, o.outcome) for o in outcomes] == [("article", "crashed")]
    assert [(f.target, f.severity) for f in findings] == [("article", "doubt")]


def test_an_article_with_a_date_dates_its_expressions() -> None:
    assert "undated" in {f.check for f in run(reading_of(ALL_AT_ONCE))[1]}
    assert "undated" not in {f.check for f in run(reading_of(ALL_AT_ONCE, published="2026-03-12"))[1]}


def test_teasers_and_adverts_are_not_linted() -> None:
    article = article_of(PLAIN)
    block = article.blocks[0].model_copy(update={"kind": "teaser", "end": len(ALL_AT_ONCE)})
    teaser = article_of(ALL_AT_ONCE).model_copy(update={"blocks": (block,)})
    assert run(replace(reading_of(PLAIN), article=teaser))[1] == ()


SIZE = 8_000
GROWTH = 8
"""Times the text. What grows with its square would cost 64 times as much."""
SLACK = 4.0
"""Times as much again as linear that a busy machine is allowed."""
SHORTEST = 0.01
"""Seconds below which the clock tells nothing."""


def seconds(hostile: Article) -> float:
    grounds = Grounds.of(Reading(hostile, (), ()))
    start = time.process_time()
    for check in ARTICLE_CHECKS:
        list(check.run(grounds))
    return time.process_time() - start


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_cost_is_linear_in_the_text(article: Callable[..., Article], piece: str) -> None:
    small, large = (article(piece * (times * SIZE // len(piece))) for times in (1, GROWTH))
    fast = max(min(seconds(small) for _ in range(2)), SHORTEST)
    assert min(seconds(large) for _ in range(2)) < SLACK * GROWTH * fast


def test_the_articles_of_the_page_are_all_found_by_name() -> None:
    told = yaml.safe_load((Path(__file__).parent / "articles.yaml").read_text("utf-8"))["faulty"]
    assert {name for article in told for name in article["finds"]} == {c.name for c in ARTICLE_CHECKS}
