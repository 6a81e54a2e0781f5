"""How much a very weak model invents, and how much of that the checks let through.

    python benchmarks/small_model.py ARTICLE… --seeds 10 --out drafts.jsonl      # asks the model, keeps its drafts
    python benchmarks/small_model.py ARTICLE… --out drafts.jsonl --seeds 0       # the same drafts, today's checks
    python benchmarks/small_model.py ARTICLE… --out drafts.jsonl --seeds 0 --claims
    python benchmarks/small_model.py ARTICLE… --out drafts.jsonl --seeds 0 --judged judged.json
    python benchmarks/small_model.py ARTICLE… --out drafts.jsonl --seeds 0 --swapped --claims

The drafts are kept because a person has to read each claim: `judged.json` maps a claim's key, as `--claims` prints
it, to `faithful`, `misattributed` (the article says it, and says somebody else said it) or `invented`. Every draft of
the right shape goes through the whole pipeline, those too that the engine sent back.

`--swapped` makes it harder for the checks: what the model wrote stands as the text of claims of the `embedded` engine,
whose quotations and sources are right (`swapped.py`).

Measures the checks against faults that come by themselves. Says nothing of what a usable model gets right.
"""

import argparse
import asyncio
import json
import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from typing import Any

from bounded import bounding
from local_server import MODEL, Setup, serving
from small_model_tables import Run, examined, print_claims, print_tables
from swapped import swapped

from verifier import intake, pipeline
from verifier.draft import Draft, Proposal
from verifier.engines.engine import Review
from verifier.engines.openai import Endpoint, Limits, OpenAIEngine
from verifier.errors import EngineError
from verifier.prompts import load
from verifier.schema import Article

PROMPTS = Path(__file__).parent / "prompts"
TEMPERATURE = 0.8
"""High enough for each seed to give an answer of its own; the product itself asks at 0."""
TIMEOUT = 600.0
"""Seconds of one request: one thread of a busy machine gives ten tokens a second."""


class Heard(OpenAIEngine):
    """The engine, and every draft of the right shape that came up for review since it was last asked."""

    drafts: Sequence[Draft] = ()

    async def propose(self, article: Article, review: Review) -> Proposal:
        """Ask, and listen."""
        self.drafts = ()

        def heard(draft: Draft) -> Sequence[str]:
            self.drafts = (*self.drafts, draft)
            return review(draft)

        return await super().propose(article, heard)


def asked(article: Article, name: str, seed: int, options: argparse.Namespace, address: str) -> Run:
    """Return what the model said of `article` under one seed: its drafts, what they cost, or the error by name."""
    limits = Limits(TIMEOUT, options.reasks, options.max_tokens, temperature=TEMPERATURE, seed=seed)
    prompt = load(options.prompt, PROMPTS if (PROMPTS / f"{options.prompt}.md").is_file() else None)
    engine = Heard(Endpoint(MODEL, address), prompt, load("summarise.v1"), limits)
    run = Run(article=name, text=article.id, seed=seed, prompt=options.prompt)
    started = perf_counter()
    try:
        told = asyncio.run(pipeline.read(article, engine)).provenance
    except EngineError as error:
        found: dict[str, Any] = {"error": type(error).__name__, "seconds": perf_counter() - started}
    else:
        found = {"tries": told.tries, "usage": told.usage, "seconds": told.seconds}
    return run.model_copy(update={**found, "drafts": list(engine.drafts)})


def ask(articles: dict[str, Article], options: argparse.Namespace) -> None:
    """Ask for every article and seed that the file does not hold yet, and add each answer to it at once."""
    known = {(run.article, run.seed, run.prompt) for run in kept(options.out)}
    with ExitStack() as stack:
        address = stack.enter_context(serving(Setup(reuse=True)))
        if options.bounded:
            address = stack.enter_context(bounding(address))
        out = stack.enter_context(options.out.open("a", encoding="utf-8"))
        for name, article in articles.items():
            for seed in range(1, options.seeds + 1):
                if (name, seed, options.prompt) not in known:
                    run = asked(article, name, seed, options, address)
                    print(f"{name} seed {seed}: {run.error or len(run.drafts)}, {run.seconds or 0:.0f} s", flush=True)
                    out.write(run.model_dump_json() + "\n")
                    out.flush()


def kept(path: Path) -> list[Run]:
    """Return the runs that a file holds; none where there is no file."""
    if not path.exists():
        return []
    return [Run.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Ask, check, print."""
    options = _options()
    os.nice(5)
    articles = {
        path.stem: intake.from_file(path, intake.Given(publisher=options.publisher)) for path in options.articles
    }
    if options.seeds:
        ask(articles, options)
    runs = [run for run in kept(options.out) if run.article in articles]
    judged = json.loads(options.judged.read_text(encoding="utf-8")) if options.judged else {}
    if options.swapped:
        runs = list(swapped(runs, articles))
    claims = [claim for run in runs for claim in examined(run, articles[run.article], judged)]
    print_tables(runs, claims)
    if options.claims:
        print_claims(claims)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", type=Path, metavar="ARTICLE")
    parser.add_argument("--out", type=Path, required=True, help="where the drafts are kept, one run a line")
    parser.add_argument("--seeds", type=int, default=10, help="runs for each article; 0 asks nobody")
    parser.add_argument("--publisher", help="as the command line takes it")
    parser.add_argument("--prompt", default="small.v1", help="a prompt beside this script, or one of the product's")
    parser.add_argument("--reasks", type=int, default=1)
    parser.add_argument("--max-tokens", type=int, default=700, help="of one answer")
    parser.add_argument("--bounded", action="store_true", help="bound the grammar: see bounded.py")
    parser.add_argument("--judged", type=Path, help="what a person made of each claim")
    parser.add_argument("--swapped", action="store_true", help="put the model's texts on claims that are right")
    parser.add_argument("--claims", action="store_true", help="print each distinct claim with verdict and reasons")
    return parser.parse_args()


if __name__ == "__main__":
    main()
