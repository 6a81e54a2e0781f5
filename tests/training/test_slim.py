import random

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from training.annotated import Piece  # noqa: E402  only where its own extra is installed
from training.examples import Example, Said  # noqa: E402  as above
from training.fit import Learner, Sample, samples  # noqa: E402  as above
from training.network import Network  # noqa: E402  as above
from training.sizes import WHOLE, Size  # noqa: E402  as above
from training.slim import cut, taught_by  # noqa: E402  as above

TEXT = "Holm said boats sank. Roe said rain fell."
EXAMPLE = Example(
    "made",
    TEXT,
    (
        Said((Piece(0, 4),), (Piece(5, 9),), (Piece(10, 20),)),
        Said((Piece(22, 25),), (Piece(26, 30),), (Piece(31, 40),)),
    ),
    nested=None,
)
SIZES = (WHOLE[0], Size(9, 768))


def encode(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    return [1000 + ord(c) for c in text if c != " "], [(n, n + 1) for n, c in enumerate(text) if c != " "]


@pytest.fixture
def batch() -> list[Sample]:
    return list(samples(EXAMPLE, encode, random.Random(1)))  # noqa: S311  no secret


@pytest.fixture
def large() -> Network:
    torch.manual_seed(3)
    return Network(WHOLE[:2])


def answers(network: Network) -> list[list[float]]:
    with torch.no_grad():
        ids = torch.arange(1000, 1020)[None]
        labels: list[list[float]] = network.eval()(ids, torch.zeros_like(ids))[0][0].tolist()
    return labels


def test_a_network_cut_to_its_own_size_answers_the_same(large: Network, batch: list[Sample]) -> None:
    assert np.allclose(answers(cut(large, [batch], WHOLE[:2])), answers(large), atol=1e-5)


def test_a_head_and_neurons_that_do_nothing_are_what_is_left_out(large: Network, batch: list[Sample]) -> None:
    with torch.no_grad():
        large.layers[1].joined.weight[:, :96] = 0
        large.layers[1].narrow.weight[:, 768:] = 0
    assert np.allclose(answers(cut(large, [batch], SIZES)), answers(large), atol=1e-5)


def test_a_smaller_network_comes_nearer_to_what_the_large_one_answers(large: Network, batch: list[Sample]) -> None:
    small, judged = cut(large, [batch], SIZES), taught_by(large)
    learner = Learner(small, 1, judged)
    small.eval()
    judgements = [learner.learn(batch, 1e-3, 1e-3) for _ in range(20)]
    assert judgements[-1] < 0.7 * judgements[0]
