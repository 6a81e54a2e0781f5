"""The library's door: `summarize()` and its awaitable twin, and `check()`."""

# What only one of the doors needs is loaded behind it: a report needs no event loop where nobody is called, and none
# of what reviews a text.
# ruff: noqa: PLC0415

import sys
from collections.abc import Coroutine, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypedDict, Unpack

from verifier import pipeline, wiring
from verifier.draft import Draft
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.engine import Engine
from verifier.engines.weights import bundled_tagger
from verifier.errors import UsageError
from verifier.intake import Given, from_file, from_text, words_alone
from verifier.schema import Article, Report
from verifier.text.remembered import forget

if TYPE_CHECKING:
    from verifier.review import Review


class Options(TypedDict, total=False):
    """What may be said of the article and of how it is read; all optional, None means not given.

    `publisher`, `title`, `published` (ISO 8601), `url`, `language` (BCP 47) override the article's own front matter.
    `engine` is `"openai"`, `"embedded"`, or an object that fits `verifier.engines.engine.Engine`. `model`, `prompt`
    and `timeout` (seconds for one request) are the `openai` engine's, `weights` (a folder that training wrote) is the
    `embedded` one's and the second opinion's; they override environment and file.
    `crosscheck=False` leaves out the second opinion on another engine's claims (docs/embedded.md).
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
    weights: str | Path | None
    crosscheck: bool | None


def summarize(article: str | Path | Article, **options: Unpack[Options]) -> Report:
    """Return what `article` claims, who says each claim, what it says of checking, and a summary, all checked.

    A `str` is the article's text (never a path, so that hostile text cannot read the disk), a `Path` a file of plain
    text or HTML, an `Article` is itself. Without `engine`, the `openai` engine reads it where a model and an endpoint
    are configured, else the `embedded` one, which calls nobody.

    Raises `UsageError` for an option that cannot be used, `InputError` for an article that cannot be read,
    `EngineError` where the engine gave no usable answer; all are `verifier.errors.VerifierError`.
    """
    if _loop_runs():
        msg = "summarize() would block the running event loop: use `await verifier.asummarize(…)` there"
        raise UsageError(msg)
    engine = _engine(options)
    reading = _read(article, engine, options)
    return _at_once(reading) if isinstance(engine, EmbeddedEngine) else _in_a_loop(reading)


def _loop_runs() -> bool:
    """Say whether an event loop runs in this thread; none does where nobody has loaded asyncio."""
    if "asyncio" not in sys.modules:
        return False
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _at_once(reading: Coroutine[None, None, Report]) -> Report:
    """Return what `reading` returns, which waits for nobody: to load and make a loop would cost 0.05 s."""
    try:
        reading.send(None)
    except StopIteration as end:
        report: Report = end.value
        return report
    msg = "the embedded engine waited for somebody"
    raise AssertionError(msg)


def _in_a_loop(reading: Coroutine[None, None, Report]) -> Report:
    """Return what `reading` returns, run to its end in a loop of its own.

    The loop's task returns nothing: when `asyncio.run` takes its signal handler back it has Python write out the task
    with its result, and to write a report out takes as long as to make it.
    """
    import asyncio

    found: list[Report] = []

    async def kept() -> None:
        found.append(await reading)

    asyncio.run(kept())
    return found[0]


async def asummarize(article: str | Path | Article, **options: Unpack[Options]) -> Report:
    """Return the same as `summarize()`, awaitable."""
    return await _read(article, _engine(options), options)


def _engine(options: Options) -> Engine:
    _require_known(options)
    return wiring.engine(
        options.get("engine"),
        model=options.get("model"),
        prompt=options.get("prompt"),
        timeout=options.get("timeout"),
        weights=options.get("weights"),
    )


async def _read(article: str | Path | Article, engine: Engine, options: Options) -> Report:
    given = Given(
        publisher=options.get("publisher"),
        title=options.get("title"),
        published=options.get("published"),
        url=options.get("url"),
        language=options.get("language"),
    )
    second = wiring.second(engine, crosscheck=options.get("crosscheck"), weights=options.get("weights"))
    spot = wiring.spot(engine, crosscheck=options.get("crosscheck"))
    try:
        return await pipeline.read(_article(article, given), engine, second, spot)
    finally:
        forget()


Against: TypeAlias = str | Path | Article
"""An article: its text, a file of text or HTML, or the article itself."""


def check(
    said: str | Path | Draft | Report, against: Against | Sequence[Against], *, publisher: str | None = None
) -> "Review":
    """Return what the articles `against` bear of `said`: a text, or the claims and the summary of a draft.

    `said` is a text (`str`, never a path; a `Path` is a file of text or HTML), or a `Draft` or an earlier `Report`, as
    an object or as JSON in the text; of a report its claims are checked again, and its verdicts are not believed.
    `publisher` is that of the articles. Nobody is called: the reader of texts is the one that ships with the package.

    Raises `UsageError` for no article or something that is none, `InputError` for what cannot be read.
    """
    from verifier.engines.entailing import entailment
    from verifier.pipeline.review import draft_of, review_draft, review_text

    given = Given(publisher=publisher)
    listed = [against] if isinstance(against, str | Path | Article) else list(against)
    if not listed:
        msg = "nothing to check against: give one article at least"
        raise UsageError(msg)
    articles = [_article(one, given) for one in listed]
    found = _subject(said)
    own = EmbeddedEngine()
    second = pipeline.Second(own.heard, entailment)
    try:
        if isinstance(found, Report):
            return review_draft(draft_of(found), articles, "report", second, own.spotted)
        if isinstance(found, Draft):
            return review_draft(found, articles, "draft", second, own.spotted)
        return review_text(found, articles, bundled_tagger().relations, entailment())
    finally:
        forget()


def _subject(said: str | Path | Draft | Report) -> str | Draft | Report:
    from verifier.pipeline.review import subject

    if isinstance(said, Draft | Report):
        return said
    if isinstance(said, Path):
        return subject(words_alone.from_file(said), str(said))
    if isinstance(said, str):
        return subject(words_alone.checked(said, "<text>"), "<text>")
    msg = f"what is checked is text (str), a file (Path), a Draft or a Report, not {type(said).__name__}"
    raise UsageError(msg)


def _require_known(options: Iterable[str]) -> None:
    """Raise `UsageError` for an option that there is not: a misspelt one would be passed over in silence."""
    known = Options.__annotations__
    for name in options:
        if name not in known:
            msg = f"no option {name!r}; known: {', '.join(known)}"
            raise UsageError(msg)


def _article(article: str | Path | Article, given: Given) -> Article:
    if isinstance(article, Article):
        known = {name: value for name, value in given.checked()._asdict().items() if value is not None}
        basis = {"publisher_basis": "given"} if "publisher" in known else {}
        return article.model_copy(update=known | basis)
    if isinstance(article, Path):
        return from_file(article, given)
    if isinstance(article, str):
        return from_text(article, given)
    msg = f"an article is text (str), a file (Path) or an Article, not {type(article).__name__}"
    raise UsageError(msg)
