"""What the lint says of two real articles, read where they lie: nothing else than what is told here."""

from pathlib import Path

import pytest

from verifier.checks.run import run
from verifier.intake import from_file
from verifier.reading import Reading

pytestmark = pytest.mark.shared


def told(path: Path) -> list[tuple[str, tuple[str, ...]]]:
    _, findings = run(Reading(from_file(path), (), ()))
    return [(f.check, tuple(" ".join(s.quote.split()[:2]) for s in f.spans)) for f in findings]


def test_on_detained_it_tells_sources_quantity_modality_role_purpose_and_the_missing_date(shared: Path) -> None:
    assert told(shared / "articles" / "kyivpost-detained.txt") == [
        ("shrinking_sources", ("sources in", "One source")),
        ("lost_hedge", ("around 40", "all 40")),
        ("raised_modality", ("may be", "have been")),
        ("role_drift", ("around 40", "all 40")),
        ("role_drift", ("attempted to", "leave their")),
        ("undated", ("Last week",)),
    ]


def test_on_fled_it_tells_the_missing_date_and_the_shrinking_sources(shared: Path) -> None:
    assert told(shared / "articles" / "kyivpost-fled.txt") == [
        ("shrinking_sources", ("Ukrainian intelligence", "The source")),
        ("undated", ("a day", "on Tuesday")),
    ]
