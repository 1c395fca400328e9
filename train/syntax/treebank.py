"""Reads CoNLL-U and turns it into arrays of numbers."""

from __future__ import annotations

import gzip
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from features import digits_to_zero, hashed_features, normal, shape_buckets, stop_of

MIN_LABEL_COUNT = 50
MIN_WORD_COUNT = 2


@dataclass
class Sentence:
    forms: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]  # 0 for the root, else 1 + index
    labels: list[str]


def read_conllu(path: Path) -> list[Sentence]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        blocks = lines.read().split("\n\n")
    sentences = []
    for block in blocks:
        rows = [line.split("\t") for line in block.split("\n") if line and line[0].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            columns = list(zip(*rows))
            sentences.append(
                Sentence(
                    list(columns[1]), list(columns[3]), list(columns[4]), [int(h) for h in columns[6]], list(columns[7])
                )
            )
    return sentences


@dataclass
class Vocabulary:
    words: dict[str, int]  # 0 stands for every other word
    counts: np.ndarray
    upos: list[str]
    xpos: list[str]
    labels: list[str]

    def label_index(self) -> dict[str, int]:
        return {label: i for i, label in enumerate(self.labels)}


def build_vocabulary(sentences: list[Sentence]) -> Vocabulary:
    words = Counter(digits_to_zero(normal(form)) for s in sentences for form in s.forms)
    kept = sorted((w for w, n in words.items() if n >= MIN_WORD_COUNT), key=lambda w: (-words[w], w))
    labels = Counter(label for s in sentences for label in s.labels)
    plain = {label.split(":")[0] for label in labels}
    fine = {label for label, n in labels.items() if n >= MIN_LABEL_COUNT or label.endswith(":pass")}
    return Vocabulary(
        words={word: i + 1 for i, word in enumerate(kept)},
        counts=np.array([0] + [words[w] for w in kept]),
        upos=sorted({tag for s in sentences for tag in s.upos}),
        xpos=sorted({tag for s in sentences for tag in s.xpos}),
        labels=sorted(plain | fine),
    )


@dataclass
class Encoded:
    """Columns over all tokens of all sentences; `offsets` says where sentences begin."""

    offsets: np.ndarray
    words: np.ndarray
    vectors: np.ndarray
    hashed: np.ndarray
    stops: np.ndarray  # stop_of each form
    shapes: np.ndarray  # of the form in capitals, and capitalised
    upos: np.ndarray
    xpos: np.ndarray
    heads: np.ndarray
    labels: np.ndarray


def encode(sentences: list[Sentence], vocabulary: Vocabulary, vector_index: dict[str, int]) -> Encoded:
    cache: dict[str, tuple[int, int, list[int], tuple[int, int]]] = {}

    def token(form: str) -> tuple[int, int, list[int], tuple[int, int]]:
        if form not in cache:
            word = normal(form)
            cache[form] = (
                vocabulary.words.get(digits_to_zero(word), 0),
                vector_index.get(word, -1) + 1,
                hashed_features(form),
                shape_buckets(form),
            )
        return cache[form]

    upos = {tag: i for i, tag in enumerate(vocabulary.upos)}
    xpos = {tag: i for i, tag in enumerate(vocabulary.xpos)}
    labels = vocabulary.label_index()
    tokens = [token(form) for s in sentences for form in s.forms]
    return Encoded(
        offsets=np.cumsum([0] + [len(s.forms) for s in sentences]),
        words=np.array([t[0] for t in tokens]),
        vectors=np.array([t[1] for t in tokens]),
        hashed=np.array([t[2] for t in tokens]),
        stops=np.array([stop_of(form) for s in sentences for form in s.forms]),
        shapes=np.array([t[3] for t in tokens]),
        upos=np.array([upos.get(tag, 0) for s in sentences for tag in s.upos]),
        xpos=np.array([xpos.get(tag, 0) for s in sentences for tag in s.xpos]),
        heads=np.array([head for s in sentences for head in s.heads]),
        labels=np.array(
            [labels.get(label, labels.get(label.split(":")[0], 0)) for s in sentences for label in s.labels]
        ),
    )


def between(stops: np.ndarray) -> np.ndarray:
    """[dependent, head]: class of what stands between two tokens; a stop that is one of the two does not count."""
    n = len(stops)
    sums = np.zeros((4, n + 1), dtype=np.int64)
    for kind in range(4):
        sums[kind, 1:] = np.cumsum(stops == kind)
    low, high = np.minimum.outer(np.arange(n), np.arange(n)), np.maximum.outer(np.arange(n), np.arange(n))
    counts = sums[:, high] - sums[:, np.minimum(low + 1, high)]
    later = np.greater.outer(np.arange(n), np.arange(n))  # the head stands to the left
    commas, bracket, dash, joined = np.minimum(counts[0], 2), counts[1] > 0, counts[2] > 0, counts[3] > 0
    return 1 + (((later * 3 + commas) * 2 + bracket) * 2 + dash) * 2 + joined
