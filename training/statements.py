"""Train what spots statements on checking: `python -m training.statements OUT --start NETWORK.pt [--epochs N]`.

Reads the mini-articles under `tests/miniarticles` (all but those held back), the single sentences of
`tests/text/verification_sentences.yaml` and the articles of `training/corpus/train`. The network is the tagger's
embeddings and lower layers, which stay as they are, and two layers and two heads of its own. Writes
OUT/statements.int8.onnx and .data, and OUT/spotting_en.py, the words that make a sentence worth reading.
"""

import argparse
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import yaml
from torch import Tensor, nn
from torch.nn import functional

from training.annotated import parse
from training.export import INPUTS, export, leaning
from training.inputs import Unfit
from training.kept import whole
from training.network import WIDTH, Network
from training.start import vocabulary
from verifier.attribution.spotting import STATUSES
from verifier.attribution.windows import Encode, Window, windows
from verifier.engines.weights import encoder_of
from verifier.text.sentences import sentences
from verifier.text.spans import Interval
from verifier.text.verification.statements import spoken
from verifier.text.words import words

ROOT = Path(__file__).parent.parent
MINI = ROOT / "tests" / "miniarticles"
HELD = frozenset({"eighteenth.yaml", "twentieth.yaml", "twenty_first.yaml"})
"""Never trained on: what a reader is measured by."""
SINGLE = ROOT / "tests" / "text" / "verification_sentences.yaml"
CORPUS = ROOT / "training" / "corpus" / "train"
WEIGHTS = ROOT / "verifier" / "attribution" / "weights" / "model.int8.onnx"
LAYERS, FROZEN = 4, 2
BATCH, LONGEST = 24, 140
RATE, HEADS, WARM = 1.2e-4, 1e-3, 40
TOUCHES = 5
"""Code points of a statement that a sentence must share to hold it."""
_MARK = re.compile(r"<[^<>\n]*>")
_DENIES = re.compile(r"\b(?:den(?:y|ied|ies|ying)|reject|dismiss|disput|contradict|rebut|refut|false)", re.IGNORECASE)
ALIKE = frozenset({"unverified", "verified_by_publisher", "no_evidence_shown"})
"""Statuses that mean the same in the corpus and in the mini-articles."""


class Example(NamedTuple):
    """A sentence, and where in it which statuses are told."""

    sentence: str
    told: tuple[tuple[Interval, str], ...]


class Reader(nn.Module):
    """The tagger's lower layers with heads of its own: a status for each piece (nothing first), and for the whole."""

    def __init__(self, tagger: Network) -> None:
        super().__init__()
        self.tagger = tagger
        self.pieces = nn.Linear(WIDTH, 1 + len(STATUSES))
        self.whole = nn.Linear(2 * WIDTH, len(STATUSES))

    def forward(self, ids: Tensor, capitals: Tensor, lengths: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Return the scores of the pieces and of the whole; `lengths`: pieces of each row, the special ones counted."""
        tagger, mask, text = self.tagger, None, slice(1, -1)
        places = torch.arange(ids.shape[1], device=ids.device)
        seen = tagger.embedded(tagger.words(ids) + tagger.positions(places) + tagger.capitals(capitals))
        if lengths is not None:
            mask = (places[None] < lengths[:, None])[:, None, None, :]
        for layer in tagger.layers[:LAYERS]:
            seen = layer(seen, mask)
        if lengths is None:
            inner = seen[:, text]
            pooled = torch.cat([inner.mean(1), inner.amax(1)], -1)
        else:
            is_text = ((places[None] > 0) & (places[None] < lengths[:, None] - 1))[..., None]
            mean = (seen * is_text).sum(1) / is_text.sum(1).clamp(min=1)
            pooled = torch.cat([mean, seen.masked_fill(~is_text, -1e4).amax(1)], -1)
        return self.pieces(seen), self.whole(pooled)


def examples(text: str, told: Iterable[tuple[Interval, str]], unsure: Sequence[Interval] = ()) -> Iterator[Example]:
    """Yield the sentences of a text with what each tells, but for those that hold something of which it is not sure."""
    spans = list(told)
    for place in sentences(text):
        mine = tuple(
            (Interval(max(s.start, place.start), min(s.end, place.end)).shifted(-place.start), status)
            for s, status in spans
            if min(s.end, place.end) - max(s.start, place.start) > TOUCHES
        )
        if mine or not any(place.overlaps(other) for other in unsure):
            yield Example(place.cut(text), mine)


def written() -> Iterator[Example]:
    """Yield all that there is to learn from."""
    for path in sorted(MINI.glob("*.yaml")):
        if path.name not in HELD:
            yield from annotated(path)
    for one in yaml.safe_load(SINGLE.read_text("utf-8")):
        spans = ((_find(one["text"], s["quote"]), s["status"]) for s in one["statements"])
        yield Example(one["text"], tuple(spans))
    for path in sorted(CORPUS.glob("*.txt")):
        yield from _of_article(path)


def _of_article(path: Path) -> Iterator[Example]:
    """Yield the sentences of an article of the corpus.

    Its statements were annotated by other rules: any fact that contradicts is one, and a denial is an attribution.
    Such sentences, and those in which the grammar reads a statement that is not annotated, teach nothing.
    """
    article = parse(path.stem, path.read_text("utf-8"))
    told = [
        (Interval(piece.start, piece.end), str(record["status"]))
        for pieces, record in article.statements.values()
        for piece in pieces
    ]
    unsure = [place for place, status in told if status not in ALIKE]
    unsure += [wording.interval for wording in spoken(article.text, [Interval(0, len(article.text))])]
    unsure += [Interval(*match.span()) for match in _DENIES.finditer(article.text)]
    yield from examples(article.text, [one for one in told if one[1] in ALIKE], unsure)


def annotated(path: Path) -> Iterator[Example]:
    """Yield the sentences of a file of mini-articles."""
    for one in yaml.safe_load(path.read_text("utf-8")):
        text = _MARK.sub("", one["text"])
        told = [(_find(text, s["quote"]), s.get("status", "unverified")) for s in one.get("statements") or ()]
        yield from examples(text, told)


def _find(text: str, quote: str) -> Interval:
    start = text.index(quote)
    return Interval(start, start + len(quote))


class Batch(NamedTuple):
    """Sentences side by side, padded: ids, capitals, lengths, and what is to be answered of pieces and wholes."""

    ids: Tensor
    capitals: Tensor
    lengths: Tensor
    pieces: Tensor
    whole: Tensor


def batch(found: Sequence[tuple[Example, Window]]) -> Batch:
    """Return the examples as one batch."""
    rows = [(example, window, min(len(window.ids), LONGEST)) for example, window in found]
    widest = max(length for *_, length in rows)
    ids, capitals = (torch.zeros(len(rows), widest, dtype=torch.long) for _ in range(2))
    pieces = torch.full((len(rows), widest), -100)
    whole = torch.zeros(len(rows), len(STATUSES))
    for row, (example, window, length) in enumerate(rows):
        ids[row, :length] = torch.from_numpy(window.ids[:length])
        capitals[row, :length] = torch.from_numpy(window.capitals[:length])
        for at, (start, end) in enumerate(window.offsets[1 : length - 1], 1):
            here = [status for place, status in example.told if start < place.end and place.start < end]
            pieces[row, at] = 1 + STATUSES.index(here[-1]) if here else 0
        for _, status in example.told:
            whole[row, STATUSES.index(status)] = 1.0
    return Batch(ids, capitals, torch.tensor([length for *_, length in rows]), pieces, whole)


def train(network: Reader, found: Sequence[Example], encode: Encode, epochs: int, chance: random.Random) -> None:
    """Train the upper layers and the heads on the examples; the rate falls to nothing in a straight line."""
    read = [(one, window) for one in found if (window := next(windows(one.sentence, encode), None)) is not None]
    read.sort(key=lambda pair: len(pair[1].ids))
    batches = [read[at : at + BATCH] for at in range(0, len(read), BATCH)]
    for still in (network.tagger.words, network.tagger.positions, network.tagger.capitals, network.tagger.embedded):
        still.requires_grad_(requires_grad=False)
    for layer in network.tagger.layers[:FROZEN]:
        layer.requires_grad_(requires_grad=False)
    own = [p for layer in network.tagger.layers[FROZEN:LAYERS] for p in layer.parameters()]
    heads = [*network.pieces.parameters(), *network.whole.parameters()]
    optimiser = torch.optim.AdamW([{"params": own}, {"params": heads}], weight_decay=0.01)
    weights, steps, step = torch.tensor([1.0, *[1.5] * len(STATUSES)]), epochs * len(batches), 0
    network.train()
    for epoch in range(epochs):
        chance.shuffle(batches)
        total = 0.0
        for rows in batches:
            share = min(1, (step + 1) / WARM) * (1 - step / steps)
            for group, rate in zip(optimiser.param_groups, (RATE, HEADS), strict=True):
                group["lr"] = rate * share
            given = batch(rows)
            pieces, whole = network(given.ids, given.capitals, given.lengths)
            loss = functional.cross_entropy(pieces.flatten(0, 1), given.pieces.flatten(), weights, ignore_index=-100)
            twice = torch.full((len(STATUSES),), 2.0)
            loss = loss + 2 * functional.binary_cross_entropy_with_logits(whole, given.whole, pos_weight=twice)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*own, *heads], 1.0)
            optimiser.step()
            total, step = total + loss.item(), step + 1
        print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}", flush=True)


def scored(network: Reader, path: Path, encode: Encode, least: float = 0.5) -> str:
    """Return precision, recall and F1 of the sentences' statuses in a file of mini-articles."""
    network.eval()
    right = told = wanted = 0
    with torch.no_grad():
        for one in annotated(path):
            window = next(windows(one.sentence, encode))
            _, whole = network(torch.from_numpy(window.ids)[None], torch.from_numpy(window.capitals)[None])
            found = {STATUSES[k] for k in np.flatnonzero(torch.sigmoid(whole)[0].numpy() > least)}
            true = {status for _, status in one.told}
            right, told, wanted = right + len(found & true), told + len(found), wanted + len(true)
    return f"P {right / max(told, 1):.3f} R {right / wanted:.3f} F1 {2 * right / (told + wanted):.3f}"


def gate(found: Sequence[Example], share: float = 0.94) -> str:
    """Return the module with the words that make a sentence worth reading: `share` of the statements have enough."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  only this needs it

    stems = [{w.stem for w in words(one.sentence)} for one in found]
    counts: dict[str, int] = {}
    for stem in (stem for row in stems for stem in row):
        counts[stem] = counts.get(stem, 0) + 1
    known = sorted(stem for stem, count in counts.items() if count > TOUCHES)
    column = {stem: at for at, stem in enumerate(known)}
    table = np.zeros((len(found), len(known)), np.float32)
    for row, held in enumerate(stems):
        table[row, [column[stem] for stem in held if stem in column]] = 1
    is_one = np.array([bool(one.told) for one in found])
    fitted = LogisticRegression(C=0.1, l1_ratio=1.0, solver="liblinear", class_weight={0: 1, 1: 6}).fit(table, is_one)
    scores = fitted.decision_function(table)
    weights = {stem: round(float(w), 2) for stem, w in zip(known, fitted.coef_[0], strict=True) if abs(w) >= 0.005}
    least = np.quantile(scores[is_one], 1 - share)
    print(f"worth reading: {(scores[~is_one] > least).mean():.1%} of the other sentences")
    lines = "".join(f'    "{stem}": {weight},\n' for stem, weight in weights.items())
    return (
        '"""Words that make an English sentence worth reading for a statement on checking: made by training."""\n\n'
        "from collections.abc import Mapping\n\n"
        f"BIAS = {fitted.intercept_[0]:.2f}\nLEAST = {least:.2f}\n"
        '"""A sentence is read where the weights of its stems and `BIAS` come to more than this."""\n'
        f"WEIGHTS: Mapping[str, float] = {{\n{lines}}}\n"
    )


def exported(network: Reader, path: Path, tagger: Path) -> dict[str, str]:
    """Write the network in 8 bits, and of its tables only those that the tagger's file has not; return the hashes."""
    export(network.eval(), path, ("pieces", "whole"), INPUTS[:2])
    return leaning(path, tagger)


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m training.statements", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--start", type=Path, required=True, help="the tagger's weights before 8 bits: network.pt")
    parser.add_argument("--tagger", type=Path, default=WEIGHTS, help="the tagger in 8 bits, whose tables are shared")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--also", type=Path, nargs="*", default=[], help="further files of mini-articles")
    parser.add_argument("--score", type=Path, nargs="*", default=[], help="files of mini-articles to score at the end")
    given = parser.parse_args(arguments)
    try:
        tagger = whole(given.start)
    except Unfit as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    given.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    encode = encoder_of(vocabulary())
    network = Reader(tagger)
    found = [*written(), *(one for path in given.also for one in annotated(path))]
    print(f"{len(found)} sentences, {sum(bool(one.told) for one in found)} with a statement", flush=True)
    (given.out / "spotting_en.py").write_text(gate(found), "utf-8")
    train(network, found, encode, given.epochs, random.Random(given.seed))  # noqa: S311  no secret
    print(exported(network, given.out / "statements.int8.onnx", given.tagger))
    for path in given.score:
        print(path.name, scored(network, path, encode))


if __name__ == "__main__":
    main(sys.argv[1:])
