"""Reads the packed tables of src/lib/packed.ts."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

TYPES = {"u8": "u1", "i8": "i1", "u16": "<u2", "i16": "<i2", "u32": "<u4", "i32": "<i4", "f32": "<f4", "f64": "<f8"}


def open_tables(path: Path) -> dict[str, np.ndarray]:
    data = path.read_bytes()
    length = int(np.frombuffer(data, "<u4", 3)[2])
    directory = json.loads(data[12 : 12 + length])
    base = -(-(12 + length) // 8) * 8
    return {
        column["name"]: np.frombuffer(data, TYPES[column["type"]], column["length"], base + column["offset"])
        for column in directory["columns"]
    }


def strings(tables: dict[str, np.ndarray], name: str) -> list[str]:
    characters, offsets = tables[f"{name}.characters"], tables[f"{name}.offsets"]
    text = "".join(map(chr, characters))
    return [text[a:b] for a, b in zip(offsets, offsets[1:])]


def load_vectors(path: Path) -> tuple[dict[str, int], np.ndarray]:
    """Index of each word among the vectors, from 1; row 0 is the unknown word's."""
    tables = open_tables(path)
    words = strings(tables, "words")
    codes = tables["codes"].reshape(len(words), -1).astype(np.float32) * tables["steps"]
    return {word: i + 1 for i, word in enumerate(words)}, np.vstack([np.zeros((1, codes.shape[1])), codes]).astype(np.float32)


PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "–", "\u00a0": " "})


def lookup(form: str) -> str:
    return form.translate(PLAIN).lower()
