"""The network: word, affix and GloVe vectors summed, two bidirectional LSTM layers, tags and a biaffine parser.

After Kiperwasser and Goldberg (2016) and Dozat and Manning (2017), narrow enough to run in plain WebAssembly.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from features import TABLES

MAX_DISTANCE = 32


@dataclass
class Sizes:
    vector: int
    words: int
    upos: int
    xpos: int
    labels: int
    input: int = 128
    hidden: int = 192
    arc: int = 128
    label: int = 96


class SharedDropout(nn.Module):
    """Drops the same units at every position of a sentence (Gal and Ghahramani 2016)."""

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        keep = torch.full((x.shape[0], 1, x.shape[2]), 1 - self.rate).bernoulli_()
        return x * keep / (1 - self.rate)


class BiLstm(nn.Module):
    """One layer, both directions; the sentences' own lengths decide where the way back begins."""

    def __init__(self, inputs: int, hidden: int):
        super().__init__()
        self.forth = nn.LSTM(inputs, hidden, batch_first=True)
        self.back = nn.LSTM(inputs, hidden, batch_first=True)
        for lstm in (self.forth, self.back):
            nn.init.orthogonal_(lstm.weight_hh_l0)
            nn.init.zeros_(lstm.bias_ih_l0)
            nn.init.zeros_(lstm.bias_hh_l0)
            with torch.no_grad():
                lstm.bias_ih_l0[hidden : 2 * hidden] = 1  # remember, to begin with

    def forward(self, x: Tensor, reverse: Tensor) -> Tensor:
        gather = lambda y: torch.gather(y, 1, reverse.unsqueeze(-1).expand(-1, -1, y.shape[-1]))
        forth, _ = self.forth(x)
        back, _ = self.back(gather(x))
        return torch.cat([forth, gather(back)], dim=-1)


class Network(nn.Module):
    def __init__(self, sizes: Sizes, vectors: Tensor):
        super().__init__()
        self.sizes = sizes
        self.register_buffer("vectors", vectors, persistent=False)
        self.project = nn.Linear(sizes.vector, sizes.input)
        self.words = nn.Embedding(sizes.words, sizes.input)
        self.hashed = nn.ModuleList(nn.Embedding(buckets, sizes.input) for _, buckets in TABLES)
        for table in [self.words, *self.hashed]:
            nn.init.normal_(table.weight, std=0.15)
        self.lower = BiLstm(sizes.input, sizes.hidden)
        self.upper = BiLstm(2 * sizes.hidden, sizes.hidden)
        both = 2 * sizes.hidden
        self.tag_lower = nn.Linear(both, sizes.upos + sizes.xpos)
        self.tag_upper = nn.Linear(both, sizes.upos + sizes.xpos, bias=False)
        # Four vectors a token: as dependent and as head, for arcs and for labels.
        self.roles = nn.Linear(both, 2 * sizes.arc + 2 * sizes.label)
        self.bilinear = nn.Parameter(torch.zeros(sizes.arc, sizes.arc))
        self.head_bias = nn.Parameter(torch.zeros(sizes.arc))
        self.distance = nn.Parameter(torch.zeros(2 * MAX_DISTANCE + 1))
        self.root = nn.Parameter(torch.randn(sizes.arc + sizes.label) * 0.1)
        self.labels = nn.Linear(sizes.label, sizes.labels)
        self.drop_input = SharedDropout(0.25)
        self.drop_hidden = SharedDropout(0.33)
        nn.init.xavier_uniform_(self.bilinear)

    def encode(self, words: Tensor, vectors: Tensor, hashed: Tensor, reverse: Tensor) -> tuple[Tensor, Tensor]:
        x = self.project(self.vectors[vectors]) + self.words(words)
        for i, table in enumerate(self.hashed):
            x = x + table(hashed[..., i])
        x = torch.clamp(x, -4, 4)
        lower = self.lower(self.drop_input(x), reverse)
        lower = self.drop_hidden(lower)
        upper = self.drop_hidden(self.upper(lower, reverse))
        return lower, upper

    def forward(self, words: Tensor, vectors: Tensor, hashed: Tensor, reverse: Tensor):
        """Scores of tags, of heads (position 0 is the root), and the vectors that labels are scored from."""
        lower, upper = self.encode(words, vectors, hashed, reverse)
        tags = self.tag_lower(lower) + self.tag_upper(upper)
        arc, label = self.sizes.arc, self.sizes.label
        roles = F.leaky_relu(self.roles(upper), 0.1)
        arc_dependent, arc_head, label_dependent, label_head = roles.split([arc, arc, label, label], dim=-1)
        arc_dependent, arc_head = self.drop_hidden(arc_dependent), self.drop_hidden(arc_head)
        batch, length = words.shape
        root_arc = self.root[:arc].expand(batch, 1, -1)
        root_label = self.root[arc:].expand(batch, 1, -1)
        heads = torch.cat([root_arc, arc_head], dim=1)
        arcs = (arc_dependent @ self.bilinear + self.head_bias) @ heads.transpose(1, 2)
        positions = torch.arange(length)
        gap = (positions[None, :] - positions[:, None]).clamp(-MAX_DISTANCE, MAX_DISTANCE) + MAX_DISTANCE
        arcs = arcs + F.pad(self.distance[gap], (1, 0))
        return tags, arcs, label_dependent, torch.cat([root_label, label_head], dim=1)

    def label_scores(self, dependent: Tensor, head: Tensor) -> Tensor:
        return self.labels(self.drop_hidden(F.relu(dependent + head)))
