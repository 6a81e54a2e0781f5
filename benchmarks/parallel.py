"""Whether many articles at once give the same reports, byte for byte, and how much sooner two processes are done.

    python benchmarks/parallel.py [FOLDER] [--workers 2]

Reads every article of a folder (ours of the mutation benchmark, if none is given) with the embedded engine: one after
another, in threads, and in processes, and compares the JSON reports. The reports of processes are compared with those
of this one, so they are those of another run as well. Starting the processes and loading the weights is not timed.
Exit 1 if a report differs, or if the processes need more than `MOST` of the time that is theirs.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import verifier
from verifier.formats import FORMATS, Style

ARTICLES = Path(__file__).resolve().parent / "mutations" / "articles"
MOST = 1.25
"""Time of the processes against the time of one, shared out evenly: what a machine that does other work allows."""

Reports = dict[str, str]


def main() -> int:
    """Print the table; return 1 where something differs or is too slow."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", nargs="?", type=Path, default=ARTICLES, help="articles, as .txt")
    parser.add_argument("--workers", type=int, default=2, help="threads, and processes")
    given = parser.parse_args()
    paths = sorted(given.folder.glob("*.txt"))
    one_by_one, alone = timed(map, paths)
    with ThreadPoolExecutor(given.workers) as threads:
        in_threads, threaded = timed(threads.map, paths)
    with ProcessPoolExecutor(given.workers) as processes:
        list(processes.map(report, paths[: given.workers] * 2))
        in_processes, shared = timed(processes.map, paths)
    same = one_by_one == in_threads == in_processes
    print(f"{len(paths)} articles, {given.workers} workers: reports {'the same' if same else 'DIFFER'}, byte for byte")
    print(
        f"one by one {alone:.1f} s, threads {threaded:.1f} s, processes {shared:.1f} s: {alone / shared:.2f} × as fast"
    )
    slow = shared * given.workers > MOST * alone
    if slow:
        print(f"FLOOR BROKEN: processes need more than {MOST} of their share")
    return int(slow or not same)


def timed(
    spread: Callable[[Callable[[Path], str], Sequence[Path]], Iterable[str]], paths: Sequence[Path]
) -> tuple[Reports, float]:
    """Return each article's report as a hash, and the seconds that all took, after one that loads the weights."""
    report(paths[0])
    began = time.perf_counter()
    found = dict(zip((p.name for p in paths), spread(report, paths), strict=True))
    return found, time.perf_counter() - began


def report(path: Path) -> str:
    """Return the SHA-256 of the JSON report of an article."""
    made = verifier.summarize(path, engine="embedded")
    written = next(f for f in FORMATS if f.name == "json").render(made, Style())
    return sha256(written.encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
