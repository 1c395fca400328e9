"""The training sets as export.ts writes them, read as sentences of label numbers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

GENERIC = ["person", "organisation", "place"]
OFFICIAL = [
    "person", "organisation", "place", "nationality", "weapon", "platform", "vehicle", "document", "time", "quantity", "money",
]  # fmt: skip
#: What each set marks. Each has an output of its own over the shared encoder, as their rules differ.
SCHEMES = {
    "official": OFFICIAL,
    "uner": GENERIC,
    "wikigold": GENERIC,
    "wnut": GENERIC,
    "gum": ["person", "organisation", "place", "time", "object"],
}


@dataclass
class Sentence:
    document: int
    first: int
    forms: list[str]
    hashed: np.ndarray
    small: np.ndarray
    labels: np.ndarray


@dataclass
class Document:
    id: str
    start: list[int]
    end: list[int]
    gold: set[tuple[int, int, str]]
    sentences: list[Sentence]


def read_documents(path: Path, scheme: str) -> list[Document]:
    """Documents of one export; spans that cross others or a sentence end are left out of the labels."""
    kinds = SCHEMES[scheme]
    documents = []
    with path.open(encoding="utf-8") as lines:
        header = json.loads(next(lines))
        for line in lines:
            row = json.loads(line)
            hashed = np.array(row["hashed"], dtype=np.int64).reshape(-1, len(header["hashed"]))
            small = np.array(row["small"], dtype=np.int64).reshape(-1, len(header["small"]))
            gold = {(s, e, t) for _, _, t, _, s, e in row["spans"] if t in kinds}
            labels = labels_of(row["spans"], kinds, len(row["forms"]))
            sentences = [
                Sentence(len(documents), a, row["forms"][a:b], hashed[a:b], small[a:b], within(labels[a:b]))
                for a, b in row["sentences"]
                if b > a
            ]
            documents.append(Document(row.get("id") or "", row["start"], row["end"], gold, sentences))
    return documents


def header_of(path: Path) -> dict:
    with path.open(encoding="utf-8") as lines:
        return json.loads(next(lines))


def labels_of(spans: list, kinds: list[str], length: int) -> np.ndarray:
    """0 outside, 1 + 2k where a span of kind k begins, 2 + 2k within. Of nested spans the longest counts."""
    labels = np.zeros(length, dtype=np.int64)
    taken = np.zeros(length, dtype=bool)
    for first, last, kind, _, _, _ in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if kind not in kinds or last <= first or taken[first:last].any():
            continue
        taken[first:last] = True
        labels[first] = 1 + 2 * kinds.index(kind)
        labels[first + 1 : last] = 2 + 2 * kinds.index(kind)
    return labels


def within(labels: np.ndarray) -> np.ndarray:
    """A sentence never begins inside a span."""
    labels = labels.copy()
    for i in range(len(labels)):
        if labels[i] and labels[i] % 2 == 0 and (i == 0 or labels[i - 1] not in (labels[i], labels[i] - 1)):
            labels[i] = 0
    return labels


def spans_of(labels: list[int], kinds: list[str]) -> list[tuple[int, int, str]]:
    """Token runs of a label sequence."""
    spans, i = [], 0
    while i < len(labels):
        label = labels[i]
        if not label:
            i += 1
            continue
        kind = (label - 1) // 2
        j = i + 1
        while j < len(labels) and labels[j] == 2 + 2 * kind:
            j += 1
        spans.append((i, j, kinds[kind]))
        i = j
    return spans
