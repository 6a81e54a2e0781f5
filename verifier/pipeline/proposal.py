"""An engine's draft, anchored: in one piece, or part by part where the article is longer than the engine reads."""

from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from verifier.anchor import anchor
from verifier.draft import Draft, DraftClaim, Proposal
from verifier.engines.engine import Engine
from verifier.pipeline.objections import objections, summary_objections
from verifier.pipeline.parts import Part, parts
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Usage

AT_ONCE = 4
"""Parts of one article that are asked for at the same time: more would meet most endpoints' rate limits."""


class Answer(NamedTuple):
    """What an engine said of the whole article, anchored, and what it cost."""

    reading: Reading
    tries: int
    usage: Usage | None
    seconds: float | None


async def proposed(article: Article, engine: Engine) -> Answer:
    """Return the engine's reading of `article`, asking part by part where it is longer than the engine's capacity."""
    if engine.capacity is None or sum(i.length for i in article.evidence) <= engine.capacity:
        proposal = await engine.propose(article, lambda draft: objections(draft, article))
        return _answer(anchor(proposal.draft, article), [proposal])
    return await _in_parts(article, engine, engine.capacity)


async def _in_parts(article: Article, engine: Engine, capacity: int) -> Answer:
    import asyncio  # noqa: PLC0415  0.05 s to load; an engine that reads everything at once needs none of it

    pieces = parts(article, capacity)
    limit = asyncio.Semaphore(AT_ONCE)

    async def ask(part: Part) -> Proposal:
        async with limit:
            return await engine.propose(part.article, lambda draft: objections(draft, article, part.interval))

    proposals = await _all(ask(part) for part in pieces)
    drafted, read = _merged(article, pieces, proposals)
    last = await engine.summarise(article, drafted, lambda draft: list(summary_objections(draft)))
    summary = anchor(Draft(claims=[], summary=last.draft.summary), article).summary
    return _answer(Reading(article, tuple(read), summary), [*proposals, last])


async def _all(calls: Iterable[Coroutine[None, None, Proposal]]) -> list[Proposal]:
    """Return all answers in order; the first call to fail stops the others, and its error is raised."""
    import asyncio  # noqa: PLC0415  as above

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(call) for call in calls]
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return [task.result() for task in tasks]


def _merged(
    article: Article, pieces: Sequence[Part], proposals: Sequence[Proposal]
) -> tuple[list[DraftClaim], list[ReadClaim]]:
    """Return the claims of all parts under new ids, in order; one that an earlier part placed there is left out."""
    drafted: list[DraftClaim] = []
    read: list[ReadClaim] = []
    for part, proposal in zip(pieces, proposals, strict=True):
        reading = anchor(Draft(claims=proposal.draft.claims, summary=[]), article, part.interval)
        earlier = {c.intervals for c in read}
        for draft, claim in zip(proposal.draft.claims, reading.claims, strict=False):
            if claim.intervals and claim.intervals in earlier:
                continue
            new_id = f"c{len(read) + 1}"
            drafted.append(draft.model_copy(update={"id": new_id}))
            read.append(replace(claim, id=new_id))
    return drafted, read


def _answer(reading: Reading, proposals: Sequence[Proposal]) -> Answer:
    usages = [p.usage for p in proposals if p.usage is not None]
    seconds = [p.seconds for p in proposals if p.seconds is not None]
    return Answer(
        reading=reading,
        tries=sum(p.tries for p in proposals),
        usage=_total(usages) if usages else None,
        seconds=round(sum(seconds), 3) if seconds else None,
    )


def _total(usages: Sequence[Usage]) -> Usage:
    return Usage(
        input_tokens=sum(u.input_tokens for u in usages),
        output_tokens=sum(u.output_tokens for u in usages),
        cached_tokens=sum(u.cached_tokens for u in usages),
    )
