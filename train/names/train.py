"""Trains the name tagger and writes its weights for pack.ts. Run by `npm run train:names`."""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

from corpus import SCHEMES, Document, Sentence, header_of, read_documents, spans_of
from network import Tagger, TREE_COLUMNS
from tables import load_vectors, lookup

BATCH_TOKENS = 1600
# How often a word, its vector, its marks from the dictionary and its place in the tree are hidden.
HIDDEN = (0.35, 0.05, 0.1, 0.2)


def batches_of(sentences: list[Sentence], chance: random.Random) -> list[list[Sentence]]:
    ordered = sorted(sentences, key=lambda s: len(s.forms) * chance.uniform(0.8, 1.25))
    groups: list[list[Sentence]] = [[]]
    for sentence in ordered:
        longest = max([len(sentence.forms)] + [len(s.forms) for s in groups[-1]])
        if groups[-1] and longest * (len(groups[-1]) + 1) > BATCH_TOKENS:
            groups.append([])
        groups[-1].append(sentence)
    chance.shuffle(groups)
    return groups


class Encoder:
    def __init__(self, index: dict[str, int]):
        self.index = index

    def __call__(self, group: list[Sentence]) -> dict[str, torch.Tensor]:
        lengths = [len(s.forms) for s in group]
        shape = (len(group), max(lengths))
        made = {name: np.zeros(shape, dtype=np.int64) for name in ("vectors", "labels")}
        made["hashed"] = np.zeros((*shape, group[0].hashed.shape[1]), dtype=np.int64)
        made["small"] = np.zeros((*shape, group[0].small.shape[1]), dtype=np.int64)
        made["reverse"] = np.tile(np.arange(shape[1]), (shape[0], 1))
        for row, (sentence, length) in enumerate(zip(group, lengths)):
            made["vectors"][row, :length] = [self.index.get(lookup(form), 0) for form in sentence.forms]
            made["hashed"][row, :length] = sentence.hashed
            made["small"][row, :length] = sentence.small
            made["labels"][row, :length] = sentence.labels
            made["reverse"][row, :length] = np.arange(length)[::-1]
        made["mask"] = np.arange(shape[1])[None] < np.array(lengths)[:, None]
        made["lengths"] = np.array(lengths)
        return {name: torch.from_numpy(value) for name, value in made.items()}


def hide(batch: dict[str, torch.Tensor], word: float, vector: float, dictionary: float, tree: float) -> None:
    """Hides words, vectors, dictionary marks and trees now and then: what is not there must not be missed, and the
    trees of texts that the parser was trained on are better than those of others."""
    keep = lambda chance: torch.bernoulli(torch.full(batch["vectors"].shape, 1 - chance))
    batch["hashed"][..., 0] *= keep(word).long()
    batch["vectors"] = batch["vectors"] * keep(vector).long()
    batch["small"][..., TREE_COLUMNS:] *= keep(dictionary).long()[..., None]
    batch["trees"] = keep(tree)[..., None]


class Mean:
    """A moving mean of the weights: steadier than the last step's (Polyak and Juditsky 1992)."""

    def __init__(self, tagger: Tagger, decay: float = 0.995):
        self.decay, self.steps = decay, 0
        self.values = {name: value.detach().clone() for name, value in tagger.state_dict().items()}

    @torch.no_grad()
    def add(self, tagger: Tagger) -> None:
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 10))
        for name, value in tagger.state_dict().items():
            self.values[name].lerp_(value, 1 - decay)

    def load_into(self, tagger: Tagger) -> None:
        tagger.load_state_dict(self.values)


def run_epoch(tagger, optimiser, schedule, work, encode, chance, mean=None) -> float:
    """One pass over batches of (scheme, sentences)."""
    tagger.train()
    chance.shuffle(work)
    total = 0.0
    for scheme, group in work:
        batch = encode(group)
        hide(batch, *HIDDEN)
        loss = tagger.loss(batch, scheme)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        if mean:
            mean.add(tagger)
        total += loss.item()
    return total / len(work)


def predict(tagger: Tagger, documents: list[Document], scheme: str, encode: Encoder, outside: float) -> list[set]:
    tagger.eval()
    found: list[set] = [set() for _ in documents]
    places = {id(s): i for i, d in enumerate(documents) for s in d.sentences}
    for group in batches_of([s for d in documents for s in d.sentences], random.Random(1)):
        for sentence, labels in zip(group, tagger.best(encode(group), scheme, outside)):
            document = documents[places[id(sentence)]]
            for first, last, kind in spans_of(labels, SCHEMES[scheme]):
                a, b = sentence.first + first, sentence.first + last
                found[places[id(sentence)]].add((document.start[a], document.end[b - 1], kind))
    return found


def score(documents: list[Document], found: list[set], kinds: list[str]) -> dict[str, float]:
    """Exact and overlap F1, as the scorer of the project counts them."""
    right = near = predicted = gold_count = 0
    for document, spans in zip(documents, found):
        gold = {g for g in document.gold if g[2] in kinds}
        mine = sorted(s for s in spans if s[2] in kinds)
        right += len(gold & set(mine))
        predicted += len(mine)
        gold_count += len(gold)
        free = sorted(gold)
        for start, end, kind in mine:
            match = next((g for g in free if g[2] == kind and g[0] < end and start < g[1]), None)
            if match:
                near += 1
                free.remove(match)
    f1 = lambda n: round(2 * n / max(1, predicted + gold_count), 4)
    return {"exact": f1(right), "overlap": f1(near), "precision": round(right / max(1, predicted), 3), "recall": round(right / max(1, gold_count), 3)}


def optimiser_of(tagger: Tagger, rate: float, steps: int):
    optimiser = torch.optim.Adam(tagger.parameters(), lr=rate, betas=(0.9, 0.95))
    return optimiser, torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps + 1, pct_start=0.15)


def train_base(tagger, data, encode, epochs, rate, chance, dev=None) -> None:
    """All sets but the official one together."""
    work_of = lambda: [(s, g) for s, docs in data.items() for g in batches_of([x for d in docs for x in d.sentences], chance)]
    optimiser, schedule = optimiser_of(tagger, rate, epochs * (len(work_of()) + 50))
    mean = Mean(tagger, 0.999)
    for epoch in range(epochs):
        began = time.time()
        loss = run_epoch(tagger, optimiser, schedule, work_of(), encode, chance, mean)
        note = score(dev, predict(tagger, dev, "uner", encode, 0), SCHEMES["uner"]) if dev and epoch % 2 else ""
        print(f"base {epoch + 1} loss {loss:.4f} {time.time() - began:.0f}s {note}", flush=True)
    mean.load_into(tagger)
    for bias in (-0.5, 0.0, 0.5) if dev else ():
        print("uner dev, outside", bias, score(dev, predict(tagger, dev, "uner", encode, bias), SCHEMES["uner"]), flush=True)


def train_official(tagger, official, data, encode, epochs, rate, share, chance) -> None:
    """The official texts, with a share of the others beside them each time."""
    others = [(s, x) for s, docs in data.items() for d in docs for x in d.sentences]
    def work_of():
        work = [("official", g) for g in batches_of([x for d in official for x in d.sentences], chance)]
        sample = chance.sample(others, int(len(others) * share))
        for scheme in data:
            chosen = [x for s, x in sample if s == scheme]
            if chosen:
                work += [(scheme, g) for g in batches_of(chosen, chance)]
        return work
    optimiser, schedule = optimiser_of(tagger, rate, epochs * (len(work_of()) + 30))
    mean = Mean(tagger)
    for epoch in range(epochs):
        loss = run_epoch(tagger, optimiser, schedule, work_of(), encode, chance, mean)
        if epoch % 5 == 4:
            print(f"  official {epoch + 1} loss {loss:.4f}", flush=True)
    mean.load_into(tagger)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True, help="folder of exported sets")
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate on the official set by document")
    parser.add_argument("--base-epochs", type=int, default=13)
    parser.add_argument("--official-epochs", type=int, default=35)
    parser.add_argument("--official-rate", type=float, default=1.5e-3)
    parser.add_argument("--share", type=float, default=0.04)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--base", type=Path, help="weights of a base trained before")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(20251125)
    torch.set_num_threads(options.threads)
    chance = random.Random(20251125)
    index, vectors = load_vectors(options.vectors)
    encode = Encoder(index)
    read = lambda name, scheme: read_documents(options.data / f"{name}.jsonl", scheme) if (options.data / f"{name}.jsonl").exists() else []
    data = {s: read(n, s) for s, n in [("uner", "uner-train"), ("wikigold", "wikigold"), ("wnut", "wnut"), ("gum", "gum")]}
    data = {scheme: documents for scheme, documents in data.items() if documents}
    data["uner"] += read("general", "uner")
    dev = read("uner-dev", "uner")
    official, marked, test = (read(name, "official") for name in ("re3d", "marked", "official-test"))
    header = header_of(options.data / "re3d.jsonl")
    make = lambda: Tagger(
        torch.from_numpy(vectors), [r for _, r in header["hashed"]], [r for _, r in header["small"]],
        {s: 1 + 2 * len(k) for s, k in SCHEMES.items()}, hidden=options.hidden,
    )  # fmt: skip
    options.out.mkdir(parents=True, exist_ok=True)
    tagger = make()
    if options.base:
        tagger.load_state_dict(torch.load(options.base), strict=False)
    if options.base_epochs:
        train_base(tagger, data, encode, options.base_epochs, options.rate, chance, dev)
        torch.save(tagger.state_dict(), options.out / "base.pt")
    if options.folds:
        cross_validate(make, tagger.state_dict(), official, marked, test, data, encode, options, chance)
        return
    write(tagger, header, options.out / "uner")
    train_official(tagger, official + marked, data, encode, options.official_epochs, options.official_rate, options.share, chance)
    write(tagger, header, options.out / "official")


def cross_validate(make, base, official, marked, test, data, encode, options, chance) -> None:
    """Trains on all folds but one, in turn; the marked passages are always there, those of the test never. Keeps what
    was found."""
    order = list(range(len(official)))
    random.Random(7).shuffle(order)
    biases = [-1.0, -0.5, 0.0, 0.5]
    found: dict[float, list] = {bias: [set()] * len(official) for bias in biases}
    plain: list = [set()] * len(official)
    tested: list = []
    for fold in range(options.folds):
        held = order[fold :: options.folds]
        documents = [official[i] for i in held]
        tagger = make()
        tagger.load_state_dict(base)
        rest = [official[i] for i in order if i not in held]
        train_official(tagger, rest + marked, data, encode, options.official_epochs, options.official_rate, options.share, chance)
        for bias in biases:
            for i, spans in zip(held, predict(tagger, documents, "official", encode, bias)):
                found[bias][i] = spans
        for i, spans in zip(held, predict(tagger, documents, "uner", encode, 0)):
            plain[i] = spans
        tested += predict(tagger, test, "official", encode, 0)
        print("fold", fold + 1, score(documents, [found[0.0][i] for i in held], SCHEMES["official"]), flush=True)
    for bias in biases:
        print("outside", bias, score(official, found[bias], SCHEMES["official"]))
    for kind in SCHEMES["official"]:
        print(kind, score(official, found[0.0], [kind]))
    if test:
        print("passages of other ministries, all folds", score(test * options.folds, tested, SCHEMES["official"]))
        for kind in SCHEMES["official"]:
            print(kind, score(test * options.folds, tested, [kind]))
    rows = [
        {"id": d.id, "official": {bias: sorted(found[bias][i]) for bias in biases}, "uner": sorted(plain[i])}
        for i, d in enumerate(official)
    ]
    (options.out / "folds.json").write_text(json.dumps(rows))


def write(tagger: Tagger, header: dict, out: Path) -> None:
    arrays = {name: value.detach().numpy().astype(np.float32) for name, value in tagger.state_dict().items()}
    for name in SCHEMES:
        arrays[f"moves.{name}"] = tagger.transitions(name).detach().numpy()
    out.mkdir(parents=True, exist_ok=True)
    manifest = {"schemes": SCHEMES, **header, "arrays": {name: list(a.shape) for name, a in arrays.items()}}
    for name, array in arrays.items():
        (out / f"{name}.f32").write_bytes(np.ascontiguousarray(array).tobytes())
    (out / "manifest.json").write_text(json.dumps(manifest))


if __name__ == "__main__":
    main()
