"""Train what reads whether evidence bears out a telling: `python -m training.entailment OUT [--seed N]`.

Reads the pairs in `training/entailment_pairs/*.jsonl`, the passages of `benchmarks/passages/built.jsonl`, and the lies
written by hand for the articles of `benchmarks/mutations` that are not held back. A tenth of the passages, taken by a
hash of their evidence, is kept to choose on. Writes OUT/entailment.pt, OUT/entailment.int8.onnx and .data.
"""

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.export import export, leaning
from training.network import EPSILON, POSITIONS, VOCABULARY, WIDTH, Layer
from training.sizes import WHOLE, Size
from training.start import vocabulary
from verifier.engines.weights import encoder_of
from verifier.entailment.paired import EVIDENCE, SIGNS, TELLING, TOLD, Encode, paired, side

ROOT = Path(__file__).parent.parent
PAIRS = ROOT / "training" / "entailment_pairs"
BUILT = ROOT / "benchmarks" / "passages" / "built.jsonl"
WEIGHTS = ROOT / "verifier" / "attribution" / "weights" / "model.int8.onnx"
KEPT_BACK = 10
"""One passage in so many is kept to choose on."""
TOGETHER = 4
"""Passages in a batch, each with all its tellings."""
QUICKER, WARM = 8, 100
"""How much higher the rate of what starts from nothing is, and steps until the rate is at its highest."""
RIVALS = 0.5
"""What telling the wrong tellings of a passage from its right ones counts beside judging each alone."""
RENAMED = 0.5
"""How often a passage gets other names."""


Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


class Telling(NamedTuple):
    """A telling of a passage, and whether it is wrong."""

    text: str
    wrong: bool


class Passage(NamedTuple):
    """Evidence and its tellings."""

    evidence: str
    tellings: tuple[Telling, ...]


def passages_of(path: Path) -> Iterator[Passage]:
    """Yield the passages of a file, of either layout: pairs of tellings, or faithful ones and lies."""
    for line in path.read_text("utf-8").splitlines():
        told = json.loads(line)
        if "pairs" in told:
            right, wrong = [p[1] for p in told["pairs"]], [p[2] for p in told["pairs"]]
        else:
            right, wrong = told["faithful"], [text for _, text in told["lies"]]
        found = [*(Telling(t, wrong=False) for t in right), *(Telling(t, wrong=True) for t in wrong)]
        yield Passage(told["evidence"], tuple(found))


def drafted(parts: Sequence[str] = ("build", "fresh1")) -> Iterator[Passage]:
    """Yield what the mutation benchmark's drafts say of their evidence, faithfully and not."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    import mutations_drafts  # noqa: PLC0415  a script's module: found beside the benchmark

    for case in (case for part in parts for case in mutations_drafts.cases(part)):
        right = {claim.id: claim for claim in case.draft.claims}
        lies: dict[str, list[Telling]] = {}
        for lie in case.lies:
            if lie.target in right:
                told = next(c for c in lie.draft.claims if c.id == lie.target)
                if told.text != right[lie.target].text and told.evidence == right[lie.target].evidence:
                    lies.setdefault(lie.target, []).append(Telling(told.text, wrong=True))
        for name, claim in right.items():
            if lies.get(name):
                yield Passage(" ".join(claim.evidence), (Telling(claim.text, wrong=False), *lies[name]))


def is_kept_back(passage: Passage) -> bool:
    """Say whether a passage is kept to choose on."""
    return sha256(passage.evidence.encode()).digest()[0] % KEPT_BACK == 0


class Batch(NamedTuple):
    """Passages with their tellings, a row of pieces each, padded.

    `places` are positions, `blocks` number the tellings of a row from 1 (evidence 0, padding -1), `allowed` says which
    piece may look at which. Of each telling: its `row`, its `block`, and whether it is `wrong`.
    """

    ids: Tensor
    signs: Tensor
    places: Tensor
    blocks: Tensor
    allowed: Tensor
    row: Tensor
    block: Tensor
    wrong: Tensor


class Row(NamedTuple):
    """One row of a batch."""

    ids: list[int]
    signs: list[int]
    places: list[int]
    blocks: list[int]
    wrong: list[float]


def together(passage: Passage, encode: Encode) -> Row:
    """Return all tellings of a passage behind its evidence, which none of them changes: a third of the work."""
    first, stems = side(passage.evidence, EVIDENCE, encode)
    row = Row(list(first.ids), first.signs(()), list(range(len(first.ids))), [0] * len(first.ids), [])
    for number, telling in enumerate(passage.tellings, 1):
        second, _ = side(telling.text, TELLING, encode)
        row.ids.extend(second.ids)
        row.signs.extend(TOLD + sign for sign in second.signs(stems))
        row.places.extend(range(len(first.ids), len(first.ids) + len(second.ids)))
        row.blocks.extend([number] * len(second.ids))
        row.wrong.append(float(telling.wrong))
    return row


def alone(passage: Passage, encode: Encode) -> Iterator[Row]:
    """Yield each telling beside the evidence as the reader sees the two: each looks at the other."""
    for telling in passage.tellings:
        pair = paired(passage.evidence, telling.text, encode)
        blocks = [0] * pair.told + [1] * (len(pair.ids) - pair.told)
        yield Row(pair.ids.tolist(), pair.signs.tolist(), list(range(len(pair.ids))), blocks, [float(telling.wrong)])


def batch(rows: Sequence[Row], *, blind: bool) -> Batch:
    """Return the rows as a batch; where `blind`, evidence looks at itself alone, and a telling at it and at itself."""
    widest = max(len(row.ids) for row in rows)

    def padded(column: str, fill: int) -> Tensor:
        found = (getattr(row, column) for row in rows)
        return torch.tensor([one + [fill] * (widest - len(one)) for one in found])

    blocks = padded("blocks", -1)
    asking, asked = blocks[:, :, None], blocks[:, None, :]
    allowed = (asked == 0) | (asked == asking) if blind else (asked >= 0).expand(-1, widest, -1)
    tellings = [(n, k, wrong) for n, row in enumerate(rows) for k, wrong in enumerate(row.wrong, 1)]
    row, block, wrong = (torch.tensor(column) for column in zip(*tellings, strict=True))
    return Batch(padded("ids", 0), padded("signs", 0), padded("places", 0), blocks, allowed, row, block, wrong)


class Entailment(nn.Module):
    """MiniLM over evidence and telling side by side, with a sign for each piece and a head for each piece and all."""

    def __init__(self, sizes: Sequence[Size] = WHOLE, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.words.weight.requires_grad = False
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.signs = nn.Embedding(SIGNS, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(dropout, size) for size in sizes)
        self.pieces = nn.Linear(WIDTH, 1)
        self.inner = nn.Linear(3 * WIDTH, WIDTH)
        self.whole = nn.Linear(WIDTH, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, signs: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logit that a telling is wrong (1), and the doubt at each piece (1 × length), of one pair."""
        seen = self.states(ids, signs, torch.arange(ids.shape[1], device=ids.device), None)
        return self.judged(seen, signs >= TOLD, self.pieces(seen)[..., 0])

    def batched(self, given: Batch) -> Tensor:
        """Return the logit of each telling of a batch."""
        seen = self.dropout(self.states(given.ids, given.signs, given.places, given.allowed[:, None])).float()
        mine = given.blocks[given.row] == given.block[:, None]
        return self.judged(seen[given.row], mine, self.pieces(seen)[..., 0][given.row])[0]

    def states(self, ids: Tensor, signs: Tensor, places: Tensor, allowed: Tensor | None) -> Tensor:
        """Return the pieces after the last layer: batch × length × width."""
        seen: Tensor = self.dropout(self.embedded(self.words(ids) + self.positions(places) + self.signs(signs)))
        for layer in self.layers:
            seen = layer(seen, allowed)
        return seen

    def judged(self, seen: Tensor, told: Tensor, pieces: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logits of the tellings, each a row whose pieces are `told`, and the doubt at these pieces."""
        first = (seen * (told & (told.long().cumsum(1) == 1))[..., None]).sum(1)  # the telling's [CLS]
        mean = (seen * told[..., None]).sum(1) / told.sum(1, keepdim=True)
        widest = seen.masked_fill(~told[..., None], _NEVER).amax(1)
        doubt = pieces.masked_fill(~told, _NEVER)
        inner = self.dropout(functional.gelu(self.inner(torch.cat([first, mean, widest], -1))))
        return self.whole(inner)[:, 0] + doubt.amax(1), doubt


_NEVER = -1e4


def pretrained(network: Entailment) -> None:
    """Give the network MiniLM's encoder; every sign starts as the only type of piece there was."""
    from training.network import Network  # noqa: PLC0415  only to name its weights
    from training.start import pretrained as given  # noqa: PLC0415  as above

    whole = Network()
    given(whole)
    state = {k: v for k, v in whole.state_dict().items() if k in network.state_dict()}
    state["signs.weight"] = whole.capitals.weight[[0] * SIGNS].clone()
    network.load_state_dict(state, strict=False)


_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")


def renamed(passage: Passage, pool: Sequence[str], chance: random.Random) -> Passage:
    """Return the passage with other names, the same one for the same everywhere.

    A name is a capitalised word that never stands in lower case, and somewhere not at a sentence's beginning.
    """
    text = " ".join([passage.evidence, *(t.text for t in passage.tellings)])
    found = inner_names(text)
    other = dict(zip(sorted(found), chance.sample(pool, len(found)), strict=True))

    def swapped(text: str) -> str:
        return _NAME.sub(lambda match: other.get(match[0], match[0]), text)

    return Passage(swapped(passage.evidence), tuple(Telling(swapped(t.text), t.wrong) for t in passage.tellings))


def inner_names(text: str) -> set[str]:
    """Return the capitalised words inside sentences that never stand in lower case."""
    lower = set(re.findall(r"\b[a-z]+\b", text))
    return {m[1] for m in re.finditer(r"[a-z,] ([A-Z][a-z]{3,})\b", text) if m[1].lower() not in lower} - _DATED


_DATED = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September "
    "October November December".split()
)


def loss(network: Entailment, given: Batch, passage: Tensor) -> Tensor:
    """Return how far the network is: each telling judged alone, and wrong ones against right ones of one passage."""
    logits = network.batched(given)
    by_itself = functional.binary_cross_entropy_with_logits(logits, given.wrong)
    rivals = (passage[:, None] == passage[None]) & (given.wrong[:, None] > given.wrong[None])
    apart = functional.softplus(logits[None] - logits[:, None])[rivals]
    return by_itself + RIVALS * apart.mean() if len(apart) else by_itself


def batched(found: Sequence[Passage], encode: Encode, *, blind: bool) -> tuple[Batch, Tensor]:
    """Return passages as a batch, and which passage each telling is of."""
    if blind:
        rows = [together(passage, encode) for passage in found]
    else:
        rows = [row for passage in found for row in alone(passage, encode)]
    owner = torch.tensor([n for n, passage in enumerate(found) for _ in passage.tellings])
    return batch(rows, blind=blind), owner


def read_all(network: Entailment, found: Sequence[Passage], encode: Encode, *, blind: bool) -> tuple[Floats, Bools]:
    """Return the logits of all tellings, and which are wrong."""
    network.eval()
    logits, wrong = list[float](), list[bool]()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(found), TOGETHER):
            given, _ = batched(found[at : at + TOGETHER], encode, blind=blind)
            logits += network.batched(given).tolist()
            wrong += (given.wrong > 0).tolist()
    return np.array(logits), np.array(wrong)


def area(scores: Floats, wrong: Bools) -> float:
    """Return how often a wrong telling scores higher than a right one: the area under the ROC curve."""
    ranks = np.empty(len(scores))
    ranks[scores.argsort()] = np.arange(1, len(scores) + 1)
    count = int(wrong.sum())
    return float((ranks[wrong].sum() - count * (count + 1) / 2) / (count * (len(wrong) - count)))


def caught(scores: Floats, wrong: Bools, accused: float) -> float:
    """Return the share of wrong tellings that score higher than all right ones but `accused` of them."""
    return float((scores[wrong] > np.quantile(scores[~wrong], 1 - accused)).mean())


def told(name: str, scores: Floats, wrong: Bools) -> str:
    """Return the figures of a part in one line."""
    shares = "  ".join(f"at {100 * a:.0f} % {100 * caught(scores, wrong, a):.1f}" for a in (0.01, 0.03, 0.05, 0.1))
    return f"{name}: {len(scores)} tellings, AUC {area(scores, wrong):.3f}; caught {shares}"


class Stage(NamedTuple):
    """Some epochs at a highest rate: with all tellings of a passage `blind` to each other's side, or as read later."""

    epochs: int
    rate: float
    blind: bool


STAGES = (Stage(4, 6e-5, blind=True), Stage(1, 3e-5, blind=False))
_OWN = ("signs", "pieces", "inner", "whole")
"""Weights that start from nothing."""


def train(
    network: Entailment, found: Sequence[Passage], encode: Encode, stage: Stage, chance: random.Random
) -> Iterator[int]:
    """Train a stage on the passages, other names each time; yield each epoch done. The rate falls to nothing."""
    pool = sorted({name for p in found for name in inner_names(p.evidence)})
    slow = [p for n, p in network.named_parameters() if p.requires_grad and not n.startswith(_OWN)]
    quick = [p for n, p in network.named_parameters() if n.startswith(_OWN)]
    optimiser = torch.optim.AdamW([{"params": slow}, {"params": quick}], weight_decay=0.01)
    steps, step = stage.epochs * ((len(found) + TOGETHER - 1) // TOGETHER), 0
    for epoch in range(1, stage.epochs + 1):
        network.train()
        total, began = 0.0, time.process_time()
        for group in grouped(found, chance):
            share = min(1, (step + 1) / WARM) * (1 - step / steps)
            for params, most in zip(optimiser.param_groups, (stage.rate, stage.rate * QUICKER), strict=True):
                params["lr"] = most * share
            varied = [renamed(p, pool, chance) if chance.random() < RENAMED else p for p in group]
            with torch.autocast("cpu", torch.bfloat16):
                missed = loss(network, *batched(varied, encode, blind=stage.blind))
            optimiser.zero_grad()
            missed.backward()
            nn.utils.clip_grad_norm_([*slow, *quick], 1.0)
            optimiser.step()
            total, step = total + missed.item(), step + 1
        print(
            f"epoch {epoch}: loss {total / (steps / stage.epochs):.4f}, {time.process_time() - began:.0f} s", flush=True
        )
        yield epoch


def grouped(found: Sequence[Passage], chance: random.Random) -> list[list[Passage]]:
    """Return the passages in groups of like length, in any order."""
    order = sorted(found, key=lambda p: len(p.evidence) + sum(len(t.text) for t in p.tellings) + 150 * chance.random())
    groups = [order[at : at + TOGETHER] for at in range(0, len(order), TOGETHER)]
    chance.shuffle(groups)
    return groups


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m training.entailment", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tagger", type=Path, default=WEIGHTS, help="the tagger in 8 bits, whose tables are shared")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    encode, chance = encoder_of(vocabulary()), random.Random(given.seed)  # noqa: S311  no secret
    found = [*(p for path in sorted(PAIRS.glob("*.jsonl")) for p in passages_of(path)), *passages_of(BUILT), *drafted()]
    learnt = [p for p in found if not is_kept_back(p)]
    print(f"{len(learnt)} passages, {sum(len(p.tellings) for p in learnt)} tellings", flush=True)
    network = Entailment()
    pretrained(network)
    for stage in STAGES:
        for _ in train(network, learnt, encode, stage, chance):
            torch.save(network.state_dict(), given.out / "entailment.pt")
            kept = [p for p in found if is_kept_back(p)]
            print(told("kept back", *read_all(network, kept, encode, blind=stage.blind)), flush=True)
    export(network, given.out / "entailment.int8.onnx", ("wrong", "pieces"), ("ids", "signs"))
    print(leaning(given.out / "entailment.int8.onnx", given.tagger))


if __name__ == "__main__":
    main(sys.argv[1:])
