"""Our own faithful and lying claims: how many lies are caught, and how many faithful claims are accused."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from verifier.checks import run
from verifier.checks.claim import CLAIM_CHECKS
from verifier.reading import Reading
from verifier.schema import Article

CAUGHT = 0.98
"""Share of the lies that must get a doubt or a fault. Both sets were used to improve the checks: no proof of quality,
but a floor that a change may not break."""
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader, in C where it is built in: the other takes longer over the file than the checks."""
FAULTS, DOUBTS = 1, 4
"""Faithful claims that may be accused with a fault, and with a doubt, over both sets."""


def told() -> Iterator[Mapping[str, Any]]:
    for name in ("claims.yaml", "claims_second.yaml"):
        yield from yaml.load((Path(__file__).parent / name).read_text("utf-8"), LOADER)  # noqa: S506 (a safe one)


@pytest.fixture(scope="module")
def judged(build: Callable[..., Reading], article: Callable[..., Article]) -> Sequence[tuple[str | None, str, str]]:
    """Return for each claim its kind of lie or None, its text, and the worst that was found in it.

    The claims of an article are judged together, but not for repeating one another: many lies repeat the truth.
    """
    found = []
    for one in told():
        known = article(one["text"], one["publisher"], published=one.get("published"))
        outcomes, findings = run(build(known, one["claims"]), [c for c in CLAIM_CHECKS if c.name != "duplicate"])
        assert all(o.outcome != "crashed" for o in outcomes)
        for number, claim in enumerate(one["claims"], start=1):
            severities = {f.severity for f in findings if f.target == f"c{number}"}
            worst = next((s for s in ("fault", "doubt") if s in severities), "none")
            found.append((claim.get("lie"), claim["text"], worst))
    return found


def test_lies_are_caught(judged: Sequence[tuple[str | None, str, str]]) -> None:
    lies = [(kind, text, worst) for kind, text, worst in judged if kind is not None]
    missed = [(kind, text) for kind, text, worst in lies if worst == "none"]
    print(len(lies), "lies", Counter(worst for _, _, worst in lies))  # noqa: T201 (the rates, under pytest -s)
    assert len(lies) > 140
    assert len(missed) <= (1 - CAUGHT) * len(lies), missed


def test_faithful_claims_are_almost_never_accused(judged: Sequence[tuple[str | None, str, str]]) -> None:
    faithful = [(text, worst) for kind, text, worst in judged if kind is None]
    print(len(faithful), "faithful", Counter(worst for _, worst in faithful))  # noqa: T201 (the rates, under pytest -s)
    assert len(faithful) > 100
    assert sum(worst == "fault" for _, worst in faithful) <= FAULTS, faithful
    assert sum(worst == "doubt" for _, worst in faithful) <= DOUBTS, faithful
