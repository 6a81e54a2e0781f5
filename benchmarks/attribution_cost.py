"""What the embedded engine costs: CPU time for each article, the network's share, and the time to load.

    python benchmarks/attribution_cost.py examples/*.txt

Measures CPU of this process, the least of several runs. Does not measure how good the claims are.
"""

import asyncio
import sys
import time
from collections.abc import Callable
from pathlib import Path

from verifier.attribution.view import evidence_view
from verifier.engines.embedded import EmbeddedEngine, bundled_tagger
from verifier.intake import Given, from_file

RUNS = 7


def least(run: Callable[[], object], runs: int = RUNS) -> float:
    """Return the least CPU time of `runs` runs, in milliseconds."""
    found = []
    for _ in range(runs):
        began = time.process_time()
        run()
        found.append(1000 * (time.process_time() - began))
    return min(found)


def main(paths: list[str]) -> None:
    """Print the table for the articles at `paths`."""
    print(f"load (weights read, hash checked, session made): {least(bundled_tagger.__wrapped__, 3):.0f} ms")
    tagger = bundled_tagger()
    engine = EmbeddedEngine(tagger)
    print(f"{'article':40}{'words':>8}{'claims':>8}{'engine ms':>11}{'network ms':>12}")
    for path in paths:
        article = from_file(Path(path), Given())
        view = evidence_view(article)
        draft = asyncio.run(engine.propose(article, lambda _: ())).draft
        whole = least(lambda: asyncio.run(engine.propose(article, lambda _: ())))  # noqa: B023  runs at once
        network = least(lambda: tagger.relations(view))  # noqa: B023  runs at once
        print(f"{Path(path).name:40}{len(view.split()):8}{len(draft.claims):8}{whole:11.0f}{network:12.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
