"""Averages the weights of several trainings that began alike. Run by `npm run train:syntax`.

They lie in one valley of the loss, and the middle of it generalises better than any of its points (Wortsman et al. 2022,
"Model soups").
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np

from train import correct


def average(folders: list[Path], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    manifest = json.loads((folders[0] / "manifest.json").read_text(encoding="utf-8"))
    for name in ("manifest.json", "vectors.codes.i8"):
        shutil.copy(folders[0] / name, out / name)
    means = {
        name: np.mean([np.fromfile(folder / f"{name}.f32", np.float32) for folder in folders], axis=0, dtype=np.float64)
        for name in manifest["arrays"]
    }
    correct(means, manifest["labels"])
    for name, mean in means.items():
        (out / f"{name}.f32").write_bytes(mean.astype(np.float32).tobytes())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    average(options.folders, options.out)


if __name__ == "__main__":
    main()
