"""A large network cut to a smaller one, which then learns to answer as the large one does.

Heads of attention and inner neurons that matter least are left out: a head's or a neuron's importance is the sum of
|activation × gradient| over a part of the training data (Michel, Levy and Neubig 2019; Molchanov et al. 2017). The
smaller one is taught by the large one's answers and by its states after two layers (Hinton, Vinyals and Dean 2015; Sun
et al. 2019), and by the targets.
"""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.fit import LINKS, Judge, Sample, barred, given, loss, missed
from training.network import HEAD, WIDTH, Layer, Network
from training.sizes import Size

TARGETS, ANSWERS, LAST, MIDDLE = 0.3, 1.0, 3.0, 1.0
"""What counts how much: the targets, the large one's answers, its states after the last layer and a middle one."""


def cut(network: Network, batches: Iterable[Sequence[Sample]], sizes: Sequence[Size]) -> Network:
    """Return a network of those sizes, made of the parts of `network` that matter most on `batches`."""
    kept = _important(network, batches, sizes)
    made = Network(sizes)
    weights = dict(network.state_dict())
    for at, (heads, inner) in enumerate(kept):
        name = f"layers.{at}"
        columns = (heads[:, None] * HEAD + torch.arange(HEAD)).flatten()
        rows = torch.cat([columns + part * WIDTH for part in range(3)])
        for kind in ("weight", "bias"):
            weights[f"{name}.attention.{kind}"] = weights[f"{name}.attention.{kind}"][rows]
            weights[f"{name}.wide.{kind}"] = weights[f"{name}.wide.{kind}"][inner]
        weights[f"{name}.joined.weight"] = weights[f"{name}.joined.weight"][:, columns]
        weights[f"{name}.narrow.weight"] = weights[f"{name}.narrow.weight"][:, inner]
    made.load_state_dict(weights)
    return made


def _important(
    network: Network, batches: Iterable[Sequence[Sample]], sizes: Sequence[Size]
) -> list[tuple[Tensor, Tensor]]:
    """Return for each layer the heads and the inner neurons to keep, in order."""
    seen = [_Seen(layer) for layer in network.layers]
    network.eval()
    for batch in batches:
        network.zero_grad()
        loss(network, batch).backward()
        for one in seen:
            one.count()
    network.zero_grad()
    for one in seen:
        one.end()
    return [
        (_best(one.columns.view(-1, HEAD).sum(1), size.attention), _best(one.neurons, size.inner))
        for one, size in zip(seen, sizes, strict=True)
    ]


def _best(importance: Tensor, many: int) -> Tensor:
    return importance.topk(many).indices.sort().values


class _Seen:
    """What flows through a layer's heads and neurons, and how much each of them matters."""

    def __init__(self, layer: nn.Module) -> None:
        if not isinstance(layer, Layer):
            raise TypeError(layer)
        self.columns = torch.zeros(layer.size.attention * HEAD)
        self.neurons = torch.zeros(layer.size.inner)
        self._flows: dict[str, Tensor] = {}
        self._hooks = [
            layer.joined.register_forward_pre_hook(lambda _, given: self._keep("columns", given[0])),
            layer.narrow.register_forward_pre_hook(lambda _, given: self._keep("neurons", given[0])),
        ]

    def _keep(self, what: str, flow: Tensor) -> None:
        flow.retain_grad()
        self._flows[what] = flow

    def count(self) -> None:
        """Add what the last batch tells."""
        self.columns += _mattered(self._flows["columns"])
        self.neurons += _mattered(self._flows["neurons"])

    def end(self) -> None:
        """Look no more."""
        for hook in self._hooks:
            hook.remove()


def _mattered(flow: Tensor) -> Tensor:
    return (flow * flow.grad).abs().sum((0, 1)).detach() if flow.grad is not None else torch.zeros(flow.shape[-1])


def taught_by(large: Network) -> Judge:
    """Return how far a network is from the targets of a batch and from what `large` answers there."""
    large.eval()

    def judged(network: Network, batch: Sequence[Sample]) -> Tensor:
        windows = given(batch)
        with torch.no_grad():
            shown = large.states(windows.ids, windows.capitals, allowed=windows.allowed)
            told = large.answers(shown[-1])
        states = network.states(windows.ids, windows.capitals, allowed=windows.allowed)
        middle = len(states) // 2
        answers = network.answers(states[-1])
        return (
            TARGETS * missed(answers, windows.allowed, batch)
            + ANSWERS * _unlike(answers, told, windows.allowed, batch)
            + LAST * functional.mse_loss(states[-1][windows.allowed], shown[-1][windows.allowed])
            + MIDDLE * functional.mse_loss(states[middle][windows.allowed], shown[middle][windows.allowed])
        )

    return judged


def _unlike(answers: tuple[Tensor, ...], told: tuple[Tensor, ...], allowed: Tensor, batch: Sequence[Sample]) -> Tensor:
    """Return how unlike two networks' answers are where an answer is asked for: Kullback and Leibler's divergence."""
    length = allowed.shape[1]
    begins, cue, source = (
        torch.stack([functional.pad(row, (0, length - len(row))) for row in rows])
        for rows in (
            [torch.from_numpy(s.window.begins) for s in batch],
            [torch.from_numpy(s.wanted.to_cue >= 0) for s in batch],
            [torch.from_numpy(s.wanted.to_source >= 0) for s in batch],
        )
    )
    bars = barred(allowed)
    return (
        _divergence(answers[0], told[0], begins)
        + LINKS * _divergence(answers[1] + bars, told[1] + bars, cue)
        + LINKS * _divergence(answers[2] + bars, told[2] + bars, source)
    )


def _divergence(ours: Tensor, theirs: Tensor, where: Tensor) -> Tensor:
    if not where.any():
        return ours.sum() * 0
    one, other = ours[where].log_softmax(-1), theirs[where].log_softmax(-1)
    return functional.kl_div(one, other, log_target=True, reduction="batchmean")
