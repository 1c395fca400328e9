"""Makes the trained network narrower, and teaches it to say what the wide one says. Run by `npm run train:syntax`.

Most of what the matrices read of a state says next to nothing. Each is taken for the product of two that comes nearest
to what it gives on the training sentences (a singular value decomposition over the covariance of its inputs), few
numbers wide in the middle; what reads the same states reads the same few numbers of them. What is lost then comes back
for the most part over two epochs of learning from the wide network (Hinton, Vinyals and Dean 2015), without dropout and
without the treebanks' own trees: with them the network unlearns what the mean of several has over each of them.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from network import Network
from train import (
    BATCH_TOKENS, IGNORE, MADE, Given, Sets, batches, drop_words, evaluate, give, open_sets, read_weights, tensors,
    write_weights,
)  # fmt: skip

MEMORY, VIEW = 64, 128
# How many batches show how the states are spread.
SHOWN = 120
EPOCHS, RATE, WARM_UP, AVERAGE = 2, 4e-4, 50, 0.99
# Scores are divided by this before they are compared: the unlikely says something too.
TEMPERATURE = 2.0
TAGS_WEIGHT = 2.0


def low_rank(weight: Tensor, states: Tensor, rank: int) -> tuple[Tensor, Tensor, Tensor]:
    """Two matrices whose product stands for `weight` over such states, and what to add to the bias."""
    weight, states = weight.double(), states.double()
    mean = states.mean(0)
    covariance = (states - mean).T @ (states - mean) / len(states)
    root = torch.linalg.cholesky(covariance + 1e-6 * torch.eye(len(mean)))
    left, values, right = torch.linalg.svd(weight @ root, full_matrices=False)
    out = left[:, :rank] * values[:rank]
    into = torch.linalg.solve_triangular(root.T, right[:rank].T, upper=True).T
    # Both sides alike in size, so that they learn at one rate.
    balance = (out.norm(dim=0) / into.norm(dim=1)).sqrt()
    shift = weight @ mean - out @ (into @ mean)
    return (out / balance).float(), (into * balance[:, None]).float(), shift.float()


@torch.no_grad()
def states_of(network: Network, sets: Sets, random: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Of both layers, a row a token, over some of the sentences."""
    network.eval()
    shown: list[tuple[Tensor, ...]] = []
    for group in batches(sets.train, BATCH_TOKENS, random)[:SHOWN]:
        batch = tensors(sets.train, group)
        layers = network.states(batch["words"], batch["vectors"], batch["hashed"], batch["reverse"])
        shown.append(tuple(states[batch["heads"] != IGNORE] for states in layers))
    lower, upper = (torch.cat(states) for states in zip(*shown))
    return lower, upper


@torch.no_grad()
def narrow(wide: Network, lower: Tensor, upper: Tensor) -> Network:
    """The network with products in place of its matrices, by the states of its two layers."""
    small = Network(replace(wide.sizes, memory=MEMORY, view=VIEW), wide.vectors)
    old, new = wide.state_dict(), small.state_dict()
    for name, value in old.items():
        if new[name].shape == value.shape:
            new[name].copy_(value)

    def split(names: list[str], biases: list[str], into: str, states: Tensor, rank: int) -> None:
        sizes = [len(old[name]) for name in names]
        out, narrowing, shift = low_rank(torch.cat([old[name] for name in names]), states, rank)
        new[into].copy_(narrowing)
        for name, part in zip(names, out.split(sizes)):
            new[name].copy_(part)
        for name, part in zip(biases, shift.split(sizes)):
            new[name] += part

    for layer, states in (("lower", lower), ("upper", upper)):
        for way, part in zip(("forth", "back"), states.split(wide.sizes.hidden, dim=1)):
            name = f"{layer}.{way}"
            split([f"{name}.weight_hh_l0"], [f"{name}.bias_hh_l0"], f"{name}.memory", part, MEMORY)
    ways = ("upper.forth", "upper.back")
    split(
        [*(f"{way}.weight_ih_l0" for way in ways), "tag_lower.weight"],
        [*(f"{way}.bias_ih_l0" for way in ways), "tag_lower.bias"],
        "lower_view.weight", lower, VIEW,
    )  # fmt: skip
    split(
        ["roles.weight", "draft.weight", "tag_upper.weight"],
        ["roles.bias", "draft.bias", "tag_lower.bias"],
        "upper_view.weight", upper, VIEW,
    )  # fmt: skip
    return small


def distance(given: Given, taught: Given) -> Tensor:
    """How far what a network says is from what it should say."""

    def apart(own: Tensor, other: Tensor) -> Tensor:
        own, other = own / TEMPERATURE, other / TEMPERATURE
        return TEMPERATURE**2 * F.kl_div(own.log_softmax(-1), other.softmax(-1), reduction="batchmean")

    tags = sum(apart(own, other) for own, other in zip(given.tags, taught.tags))
    trees = apart(given.arcs, taught.arcs) + apart(given.drafted, taught.drafted) + apart(given.labels, taught.labels)
    return trees + TAGS_WEIGHT * tags


def teach(network: Network, teacher: Network, sets: Sets, random: np.random.Generator) -> Network:
    """The mean of the steps by which the network comes nearer to its teacher; the vectors of words stay as they are."""
    network.eval()  # no dropout
    learning = [value for name, value in network.named_parameters() if not name.startswith(("words", "hashed"))]
    optimiser = torch.optim.Adam(learning, lr=RATE, betas=(0.9, 0.98), fused=True)
    total = EPOCHS * len(batches(sets.train, BATCH_TOKENS, random))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / total)
    )
    mean = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    for epoch in range(1, EPOCHS + 1):
        losses = []
        for group in batches(sets.train, BATCH_TOKENS, random):
            batch = tensors(sets.train, group, random)
            drop_words(batch, sets.vocabulary)
            with torch.no_grad():
                taught = give(teacher, batch)
            loss = distance(give(network, batch), taught)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learning, 5)
            optimiser.step()
            schedule.step()
            mean.update_parameters(network)
            losses.append(loss.item())
        print(f"narrow, epoch {epoch} loss {np.mean(losses):.4f} {figures(mean.module, sets)}", flush=True)
    return mean.module


def figures(network: Network, sets: Sets) -> dict[str, dict[str, float]]:
    return {name: evaluate(network, part, sets) for name, part in sets.dev.items()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--after", type=Path, required=True, help="the wide network's weights, as average.py leaves them")
    parser.add_argument("--out", default="narrow")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    random = np.random.default_rng(options.seed)
    sets = open_sets(options.data, options.cache, MADE)
    teacher = read_weights(sets, options.after, False)
    network = narrow(teacher, *states_of(teacher, sets, random))
    print(f"wide {figures(teacher, sets)}\nnarrow {figures(network, sets)}", flush=True)
    write_weights(teach(network, teacher, sets, random), sets, options.cache / options.out)


if __name__ == "__main__":
    main()
