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

from train import correction_of


def average(folders: list[Path], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    manifest = json.loads((folders[0] / "manifest.json").read_text(encoding="utf-8"))
    for file in sorted(folders[0].iterdir()):
        if file.suffix != ".f32":
            shutil.copy(file, out / file.name)
            continue
        mean = np.mean([np.fromfile(folder / file.name, np.float32) for folder in folders], axis=0, dtype=np.float64)
        if file.name == "labels.bias.f32":
            mean = mean - correction_of(manifest["labels"])
        (out / file.name).write_bytes(mean.astype(np.float32).tobytes())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    average(options.folders, options.out)


if __name__ == "__main__":
    main()
