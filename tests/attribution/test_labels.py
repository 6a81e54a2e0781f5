from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from verifier.attribution.labels import Role, best_labels, log_softmax, runs

LABELS = 7


def allowed(labels: tuple[int, ...]) -> bool:
    """Say whether every inside label (2, 4, 6) follows its own begin or inside."""
    return all(
        label % 2 or not label or (at and labels[at - 1] in {label, label - 1}) for at, label in enumerate(labels)
    )


@given(arrays(np.float32, (4, LABELS), elements=st.floats(-8, 8, width=16)))
def test_the_sequence_is_the_best_of_all_that_are_allowed(scores: np.ndarray) -> None:
    likely = log_softmax(scores)
    labels = best_labels(likely)
    best = max(sum(likely[i, x] for i, x in enumerate(s)) for s in product(range(LABELS), repeat=4) if allowed(s))
    assert allowed(tuple(labels))
    assert sum(likely[i, x] for i, x in enumerate(labels)) == pytest.approx(best, abs=1e-3)


def test_a_run_ends_where_a_paragraph_does() -> None:
    likely = np.zeros((6, LABELS), np.float32)
    found = runs([0, 1, 2, 2, 5, 6], likely, [False, True, True, False, True, True])
    assert [(r.role, r.first, r.end, r.paragraph) for r in found] == [(Role.SOURCE, 1, 3, 1), (Role.CONTENT, 4, 6, 2)]


def test_two_runs_of_one_role_may_touch() -> None:
    found = runs([3, 4, 3], np.zeros((3, LABELS), np.float32), [True] * 3)
    assert [(r.first, r.end) for r in found] == [(0, 2), (2, 3)]


@given(st.lists(st.integers(0, LABELS - 1), max_size=30), st.data())
def test_runs_are_in_order_and_hold_only_text(labels: list[int], data: st.DataObject) -> None:
    is_text = data.draw(st.lists(st.booleans(), min_size=len(labels), max_size=len(labels)))
    found = runs(labels, np.zeros((len(labels), LABELS), np.float32), is_text)
    assert all(a.end <= b.first for a, b in pairwise(found))
    assert all(is_text[at] and labels[at] for r in found for at in range(r.first, r.end))
