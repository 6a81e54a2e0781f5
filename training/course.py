"""A course of training: rounds of articles, in other words each time, until a recipe's steps are done."""

import random
from collections.abc import Callable, Iterator, Sequence

import torch

from training.examples import Example, fifth
from training.fit import Learner, Sample, batches, samples
from training.network import Network
from training.recipes import Recipe
from training.varied import Variation
from verifier.attribution.windows import Encode

ROUND = 168
"""Articles of the foreign corpus in a round: a fifth of them."""
TOLD_EVERY = 25


def train(
    learner: Learner,
    recipe: Recipe,
    articles: tuple[Sequence[Example], Sequence[Example]],
    encode: Encode,
    seed: int,
    say: Callable[[str], None],
) -> Network:
    """Return the running mean of the network that the recipe gives on `articles`: the foreign ones, and our own."""
    torch.manual_seed(seed)
    learner.network.train()
    endless = _endless(recipe, articles, encode, random.Random(seed), learner)  # noqa: S311  no secret
    total = 0.0
    while learner.step < recipe.steps:
        share = _share(recipe, learner.step)
        total += learner.learn(next(endless), recipe.rate * share, recipe.heads * share)
        if learner.step % TOLD_EVERY == 0 or learner.step == recipe.steps:
            since = (learner.step - 1) % TOLD_EVERY + 1
            say(f"step {learner.step} of {recipe.steps}: loss {total / since:.4f}")
            total = 0.0
    mean: Network = learner.mean
    return mean


def _share(recipe: Recipe, step: int) -> float:
    """Return how much of the full rate a step gets: rising, level, falling."""
    left = (recipe.steps - step) / recipe.decay if recipe.decay else 1.0
    return min(1.0, (step + 1) / recipe.warm, left)


def _endless(
    recipe: Recipe,
    articles: tuple[Sequence[Example], Sequence[Example]],
    encode: Encode,
    chance: random.Random,
    learner: Learner,
) -> Iterator[list[Sample]]:
    """Yield batches without end."""
    queue: list[Example] = []
    while True:
        foreign, own = (_allowed(recipe, learner.step, part) for part in articles)
        if recipe.polnear:
            queue = queue if len(queue) >= ROUND else [*queue, *chance.sample(foreign, len(foreign))]
            turn, queue = queue[:ROUND], queue[ROUND:]
        else:
            turn = []
        turn = [*turn, *chance.sample(own, round(recipe.own * len(own)))]
        vary = Variation(turn)
        yield from batches([s for e in turn for s in samples(vary(e, chance), encode, chance)], recipe.pieces, chance)


def _allowed(recipe: Recipe, step: int, examples: Sequence[Example]) -> list[Example]:
    return [e for e in examples if step >= recipe.held_out or not fifth(e.name)]
