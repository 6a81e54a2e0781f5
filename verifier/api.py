"""The library's door: `summarize()` and its awaitable twin."""

import asyncio
from pathlib import Path
from typing import TypedDict, Unpack

from verifier import pipeline, wiring
from verifier.engines.engine import Engine
from verifier.errors import UsageError
from verifier.intake import Given, from_file, from_text
from verifier.schema import Article, Report


class Options(TypedDict, total=False):
    """What may be said of the article and of how it is read; all optional, None means not given.

    `publisher`, `title`, `published` (ISO 8601), `url`, `language` (BCP 47) override the article's own front matter.
    `engine` is `"openai"`, `"embedded"`, or an object that fits `verifier.engines.engine.Engine`. `model`, `prompt`
    and `timeout` (seconds for one request) are the `openai` engine's; they override environment and file.
    """

    publisher: str | None
    title: str | None
    published: str | None
    url: str | None
    language: str | None
    engine: str | Engine | None
    model: str | None
    prompt: str | None
    timeout: float | None


def summarize(article: str | Path | Article, **options: Unpack[Options]) -> Report:
    """Return what `article` claims, who says each claim, what it says of checking, and a summary, all checked.

    A `str` is the article's text (never a path, so that hostile text cannot read the disk), a `Path` a file of plain
    text or HTML, an `Article` is itself. Without `engine`, the `openai` engine reads it where a model and an endpoint
    are configured, else the `embedded` one, which calls nobody.

    Raises `UsageError` for an option that cannot be used, `InputError` for an article that cannot be read,
    `EngineError` where the engine gave no usable answer; all are `verifier.errors.VerifierError`.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(asummarize(article, **options))
    msg = "summarize() would block the running event loop: use `await verifier.asummarize(…)` there"
    raise UsageError(msg)


async def asummarize(article: str | Path | Article, **options: Unpack[Options]) -> Report:
    """Return the same as `summarize()`, awaitable."""
    given = Given(
        publisher=options.get("publisher"),
        title=options.get("title"),
        published=options.get("published"),
        url=options.get("url"),
        language=options.get("language"),
    )
    engine = wiring.engine(
        options.get("engine"),
        model=options.get("model"),
        prompt=options.get("prompt"),
        timeout=options.get("timeout"),
    )
    return await pipeline.read(_article(article, given), engine)


def _article(article: str | Path | Article, given: Given) -> Article:
    if isinstance(article, Article):
        known = {name: value for name, value in vars(given.checked()).items() if value is not None}
        basis = {"publisher_basis": "given"} if "publisher" in known else {}
        return article.model_copy(update=known | basis)
    if isinstance(article, Path):
        return from_file(article, given)
    if isinstance(article, str):
        return from_text(article, given)
    msg = f"an article is text (str), a file (Path) or an Article, not {type(article).__name__}"
    raise UsageError(msg)
