"""Trains the tagger and parser and writes the weights for pack.ts. Run by `npm run train:syntax`."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from decode import decode
from network import Network, Sizes
from phrases import made_sentences
from treebank import Encoded, Vocabulary, between, build_vocabulary, encode, read_conllu
from vectors import DIMENSIONS, load_vectors

IGNORE = -100
BATCH_TOKENS = 800
# Epochs, highest rate of learning, and what the tags count for: a long stage for the trees, a short one that sharpens
# the tags, a shorter one with made sentences beside the treebanks. From the second on the weights of the steps are
# averaged (Polyak and Juditsky 1992).
STAGES = ((30, 4e-3, 0.5), (8, 1.2e-3, 1.0), (4, 8e-4, 1.0))
MADE_FROM = 3
AVERAGE = 0.999
# Marks are hung on the finished tree by rule (src/parse/punctuation.ts): their arcs count for less. What carries
# attribution and who did what counts for more.
WEIGHTS = {
    "punct": 0.3, "appos": 3.0, "ccomp": 1.5, "conj": 1.5, "parataxis": 1.5, "list": 1.5, "obl": 1.25, "advcl": 1.25,
}  # fmt: skip
# Labels that counted for more are chosen too often: they are taken back to their own frequency (Menon et al. 2021), and
# a little more, for their arcs are chosen too often as well. Made sentences are full of clauses that somebody says.
CORRECTION, OFTEN = 1.25, {"ccomp": 2.1}
# On sentences it has not learnt, the network is too sure of what two words say of an arc between them, beside how far
# apart they are and what stands between them: the former counts for less, the latter for more.
SURE, NEAR = 0.8, 1.5
# What a relation says of the tag of its dependent (an "aux" is an AUX) counts for this much beside the tag's own score.
AGREEMENT = 0.25
# How many sentences are made from the grammar of phrases.txt, about one token in eleven; always the same ones.
MADE, MADE_SEED = 2500, 1
CAPITALS = 0.03
HEADLINES = 0.02
MEASURE_EVERY = 3


def batches(data: Encoded, tokens: int, random: np.random.Generator | None):
    """Lists of sentence numbers of like lengths, about `tokens` tokens each."""
    lengths = np.diff(data.offsets)
    noise = random.uniform(0.8, 1.25, len(lengths)) if random is not None else 1
    order = np.argsort(lengths * noise, kind="stable")
    groups: list[list[int]] = [[]]
    for number in order:
        longest = max([lengths[number]] + [lengths[i] for i in groups[-1]])
        if groups[-1] and longest * (len(groups[-1]) + 1) > tokens:
            groups.append([])
        groups[-1].append(int(number))
    if random is not None:
        random.shuffle(groups)
    return groups


def tensors(data: Encoded, group: list[int], random: np.random.Generator | None = None) -> dict[str, torch.Tensor]:
    """A batch, padded. With `random`, a few sentences are shown in capitals or as headlines."""
    lengths = [int(data.offsets[i + 1] - data.offsets[i]) for i in group]
    shape = (len(group), max(lengths))
    made = {name: np.zeros(shape, dtype=np.int64) for name in ("words", "vectors", "reverse")}
    made["hashed"] = np.zeros((*shape, data.hashed.shape[1]), dtype=np.int64)
    gold = {name: np.full(shape, IGNORE, dtype=np.int64) for name in ("upos", "xpos", "heads", "labels")}
    made["between"] = np.zeros((*shape, shape[1]), dtype=np.int64)
    for row, (number, length) in enumerate(zip(group, lengths)):
        part = slice(data.offsets[number], data.offsets[number + 1])
        for name in ("words", "vectors", "hashed"):
            made[name][row, :length] = getattr(data, name)[part]
        style = 2 if random is None else random.choice(3, p=(CAPITALS, HEADLINES, 1 - CAPITALS - HEADLINES))
        if style < 2:
            made["hashed"][row, :length, -1] = data.shapes[part, style]
        for name in gold:
            gold[name][row, :length] = getattr(data, name)[part]
        made["between"][row, :length, :length] = between(data.stops[part])
        made["reverse"][row] = np.arange(shape[1])
        made["reverse"][row, :length] = np.arange(length)[::-1]
    made["lengths"] = np.array(lengths)
    return {name: torch.from_numpy(array) for name, array in {**made, **gold}.items()}


def drop_words(batch: dict[str, torch.Tensor], vocabulary: Vocabulary) -> None:
    """Hides rare words' own vectors often, and GloVe's now and then, so that the affixes learn their part."""
    words, vectors = batch["words"], batch["vectors"]
    counts = torch.from_numpy(vocabulary.counts).float()
    keep = counts / (counts + 0.25)
    batch["words"] = words * torch.bernoulli(keep[words]).long()
    batch["vectors"] = vectors * torch.bernoulli(torch.full(vectors.shape, 0.95)).long()


@dataclass
class Given:
    """What a network says of the words of a batch; labels under the heads of the treebank."""

    tags: tuple[torch.Tensor, torch.Tensor]
    drafted: torch.Tensor
    arcs: torch.Tensor
    labels: torch.Tensor


def give(network: Network, batch: dict[str, torch.Tensor]) -> Given:
    inside = batch["heads"] != IGNORE
    tags, drafted, arcs, dependent, head = network(
        batch["words"], batch["vectors"], batch["hashed"], batch["reverse"], inside, batch["between"]
    )
    at = batch["heads"].clamp(min=0).unsqueeze(-1)
    governed = F.pad(batch["between"], (1, 0)).gather(2, at).squeeze(-1)
    labels = network.label_scores(dependent, torch.gather(head, 1, at.expand(-1, -1, head.shape[-1])), governed)
    upos, xpos = tags[inside].split([network.sizes.upos, network.sizes.xpos], dim=-1)
    return Given((upos, xpos), drafted[inside], arcs[inside], labels[inside])


def loss_of(given: Given, batch: dict[str, torch.Tensor], weights: torch.Tensor, tags_weight: float) -> torch.Tensor:
    """Heads, labels and tags together; `weights` is what an arc of each label counts for."""
    inside = batch["heads"] != IGNORE
    heads, labels = batch["heads"][inside], batch["labels"][inside]
    counted = weights[labels]

    def arc_loss(scores: torch.Tensor) -> torch.Tensor:
        losses = F.cross_entropy(scores, heads, reduction="none")
        return (losses * counted).sum() / counted.sum()

    loss = arc_loss(given.arcs) + 0.5 * arc_loss(given.drafted)
    loss = loss + F.cross_entropy(given.labels, labels, weight=weights.clamp(min=1))
    return loss + tags_weight * sum(
        F.cross_entropy(tags, batch[name][inside]) for name, tags in zip(("upos", "xpos"), given.tags)
    )


def decode_row(network, batch: dict[str, torch.Tensor], arcs, dependent, head, row: int) -> tuple[np.ndarray, np.ndarray]:
    """Heads and labels of one sentence of a batch, from what the network gave."""
    length = int(batch["lengths"][row])
    heads = decode(arcs[row, :length, : length + 1].numpy().astype(np.float64))
    governed = torch.from_numpy(np.where(heads > 0, batch["between"][row].numpy()[np.arange(length), heads - 1], 0))
    return heads, network.label_scores(dependent[row, :length], head[row, heads], governed).argmax(-1).numpy()


@torch.no_grad()
def evaluate(network: Network, data: Encoded, sets: Sets) -> dict[str, float]:
    """UPOS, UAS and LAS with gold tokens, universal labels."""
    network.eval()
    right = np.zeros(3)
    for group in batches(data, 3000, None):
        batch = tensors(data, group)
        tags, _, arcs, dependent, head = network(
            batch["words"], batch["vectors"], batch["hashed"], batch["reverse"], batch["heads"] != IGNORE, batch["between"]
        )
        for row, length in enumerate(batch["lengths"].tolist()):
            heads, labels = decode_row(network, batch, arcs, dependent, head, row)
            upos = (tags[row, :length, : network.sizes.upos].numpy() + sets.agreement[labels]).argmax(-1)
            gold_heads = batch["heads"][row, :length].numpy()
            attached = heads == gold_heads
            labelled = attached & (sets.universal[labels] == sets.universal[batch["labels"][row, :length].numpy()])
            tagged = (upos == batch["upos"][row, :length].numpy()).sum()
            right += [tagged, attached.sum(), labelled.sum()]
    return dict(zip(("upos", "uas", "las"), (100 * right / data.offsets[-1]).round(2).tolist()))


@dataclass
class Sets:
    """The treebanks as numbers, and what a network over them is made of."""

    train: Encoded
    dev: dict[str, Encoded]
    vocabulary: Vocabulary
    universal: np.ndarray  # of each label, the first with the same universal part
    agreement: np.ndarray  # [label, tag]: added to a tag's score
    vector_index: dict[str, int]
    words: list[str]
    codes: np.ndarray
    steps: np.ndarray
    sizes: Sizes
    table: torch.Tensor


def agreement_of(data: Encoded, vocabulary: Vocabulary) -> np.ndarray:
    """How much likelier each tag is under each label than by itself, as a share of the logarithm."""
    counts = np.full((len(vocabulary.labels), len(vocabulary.upos)), 0.5)
    np.add.at(counts, (data.labels, data.upos), 1)
    under, alone = counts / counts.sum(1, keepdims=True), counts.sum(0) / counts.sum()
    return (AGREEMENT * np.log(under / alone)).astype(np.float32)


def correction_of(labels: list[str]) -> np.ndarray:
    """What is taken off the bias of each label once training is over."""
    plain = [label.split(":")[0] for label in labels]
    counted = np.array([WEIGHTS.get(label, 1.0) for label in plain])
    return CORRECTION * np.log(counted.clip(min=1)) + np.array([OFTEN.get(label, 0.0) for label in plain])


def open_sets(folder: Path, cache: Path, made: int) -> Sets:
    cache.mkdir(parents=True, exist_ok=True)
    words, codes, steps = load_vectors(cache)
    vector_index = {word: i for i, word in enumerate(words)}
    train = [s for name in ("ewt", "gum") for s in read_conllu(folder / f"{name}-train.conllu.gz")]
    vocabulary = build_vocabulary(train)
    dev = {
        name: encode(read_conllu(folder / f"{name}-dev.conllu.gz"), vocabulary, vector_index) for name in ("ewt", "gum")
    }
    plain = [label.split(":")[0] for label in vocabulary.labels]
    data = encode(train + made_sentences(made, MADE_SEED), vocabulary, vector_index)
    return Sets(
        data,
        dev,
        vocabulary,
        np.array([plain.index(label) for label in plain]),
        agreement_of(data, vocabulary),
        vector_index,
        words,
        codes,
        steps,
        Sizes(DIMENSIONS, len(vocabulary.words) + 1, len(vocabulary.upos), len(vocabulary.xpos), len(vocabulary.labels)),
        torch.from_numpy(np.concatenate([np.zeros((1, DIMENSIONS), np.float32), codes * steps]).astype(np.float32)),
    )


def write_weights(network: Network, sets: Sets, out: Path) -> None:
    """Every array as raw little-endian bytes, and a manifest that says what each is."""
    out.mkdir(parents=True, exist_ok=True)
    arrays = {name: value.detach().numpy().astype(np.float32) for name, value in network.state_dict().items()}
    arrays["vectors.steps"] = sets.steps
    arrays["agreement"] = sets.agreement
    manifest = {
        "sizes": network.sizes.__dict__,
        "upos": sets.vocabulary.upos,
        "xpos": sets.vocabulary.xpos,
        "labels": sets.vocabulary.labels,
        "words": [""] + list(sets.vocabulary.words),
        "vectorWords": sets.words,
        "arrays": {name: list(array.shape) for name, array in arrays.items()},
    }
    for name, array in arrays.items():
        (out / f"{name}.f32").write_bytes(array.tobytes())
    (out / "vectors.codes.i8").write_bytes(sets.codes.tobytes())
    (out / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False), encoding="utf-8")


def correct(arrays: dict[str, np.ndarray], labels: list[str], way: int = 1) -> None:
    """Corrects the weights once training is over; with -1 for `way`, takes that back, so that training can go on."""
    arrays["labels.bias"] -= way * correction_of(labels).astype(np.float32)
    for name in ("roles.weight", "draft.weight"):
        arrays[name] *= SURE**way
    for name in ("distance", "between_arc"):
        arrays[name] *= NEAR**way


@torch.no_grad()
def read_weights(sets: Sets, folder: Path, is_corrected: bool) -> Network:
    """The network that write_weights() wrote, or average.py, which corrects."""
    network = Network(sets.sizes, sets.table)
    state = network.state_dict()
    arrays = {
        name: np.fromfile(folder / f"{name}.f32", np.float32).reshape(value.shape) for name, value in state.items()
    }
    if is_corrected:
        correct(arrays, sets.vocabulary.labels, -1)
    for name, value in state.items():
        value.copy_(torch.from_numpy(arrays[name]))
    return network


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="weights")
    parser.add_argument("--stage", type=int, choices=(1, 2, 3), required=True)
    parser.add_argument("--after", type=Path, help="weights to begin with: what the stage before left")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    random = np.random.default_rng(options.seed)
    sets = open_sets(options.data, options.cache, MADE if options.stage >= MADE_FROM else 0)
    vocabulary, data = sets.vocabulary, sets.train
    plain = [label.split(":")[0] for label in vocabulary.labels]
    weights = torch.tensor([WEIGHTS.get(label, 1.0) for label in plain])
    epochs, rate, tags_weight = STAGES[options.stage - 1]
    is_averaged = options.stage > 1
    network = read_weights(sets, options.after, options.stage > 2) if options.after else Network(sets.sizes, sets.table)
    total = epochs * len(batches(data, BATCH_TOKENS, random))
    optimiser = torch.optim.Adam(network.parameters(), lr=rate, betas=(0.9, 0.98), fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / 200) * max(0.01, 1 - step / total)
    )
    mean = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    for epoch in range(1, epochs + 1):
        network.train()
        start, losses = time.time(), []
        for group in batches(data, BATCH_TOKENS, random):
            batch = tensors(data, group, random)
            drop_words(batch, vocabulary)
            loss = loss_of(give(network, batch), batch, weights, tags_weight)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5)
            optimiser.step()
            schedule.step()
            if is_averaged:
                mean.update_parameters(network)
            losses.append(loss.item())
        trained = mean.module if is_averaged else network
        measured = epoch % MEASURE_EVERY == 0 or epoch == epochs
        figures = {name: evaluate(trained, part, sets) for name, part in sets.dev.items()} if measured else ""
        print(f"epoch {epoch} loss {np.mean(losses):.3f} {figures} {time.time() - start:.0f} s", flush=True)
        write_weights(trained, sets, options.cache / options.out)


if __name__ == "__main__":
    main()
