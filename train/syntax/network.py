"""The network: word, affix and GloVe vectors summed, two bidirectional LSTM layers, tags and a biaffine parser.

After Kiperwasser and Goldberg (2016) and Dozat and Manning (2017), narrow enough to run in plain WebAssembly. Heads are
drafted, each token is shown its likely head and dependents, and heads are scored again (after Ji, Wu and Lan 2019). What
ships is narrower still: see narrow.py.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from features import BETWEEN, TABLES

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
    context: int = 96
    # How many numbers are read of a state, by the LSTM's next step and by everything above its layer; 0 for all.
    memory: int = 0
    view: int = 0


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


class NarrowLstm(nn.Module):
    """An LSTM that sees only a few sums of its last state: the recurrent matrix is a product of two."""

    def __init__(self, inputs: int, hidden: int, memory: int):
        super().__init__()
        self.weight_ih_l0 = nn.Parameter(torch.zeros(4 * hidden, inputs))
        self.weight_hh_l0 = nn.Parameter(torch.zeros(4 * hidden, memory))
        self.memory = nn.Parameter(torch.zeros(memory, hidden))
        self.bias_ih_l0 = nn.Parameter(torch.zeros(4 * hidden))
        self.bias_hh_l0 = nn.Parameter(torch.zeros(4 * hidden))

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        start = x.new_zeros(1, len(x), self.memory.shape[1])
        weights = [self.weight_ih_l0, self.weight_hh_l0 @ self.memory, self.bias_ih_l0, self.bias_hh_l0]
        return torch.lstm(x, (start, start), weights, True, 1, 0.0, self.training, False, True)


class BiLstm(nn.Module):
    """One layer, both directions; the sentences' own lengths decide where the way back begins."""

    def __init__(self, inputs: int, hidden: int, memory: int):
        super().__init__()
        if memory > 0:
            self.forth, self.back = (NarrowLstm(inputs, hidden, memory) for _ in range(2))
            return
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
        forth, *_ = self.forth(x)
        back, *_ = self.back(gather(x))
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
        both = 2 * sizes.hidden
        seen = sizes.view or both
        view = lambda: nn.Linear(both, sizes.view, bias=False) if sizes.view else nn.Identity()
        self.lower, self.lower_view = BiLstm(sizes.input, sizes.hidden, sizes.memory), view()
        self.upper, self.upper_view = BiLstm(seen, sizes.hidden, sizes.memory), view()
        self.tag_lower = nn.Linear(seen, sizes.upos + sizes.xpos)
        self.tag_upper = nn.Linear(seen, sizes.upos + sizes.xpos, bias=False)
        # Four vectors a token: as dependent and as head, for arcs and for labels.
        self.roles = nn.Linear(seen, 2 * sizes.arc + 2 * sizes.label)
        # Who governs a token and what hangs on it, after a first scoring of the arcs.
        self.draft_bilinear = nn.Parameter(torch.zeros(sizes.arc, sizes.arc))
        self.draft_bias = nn.Parameter(torch.zeros(sizes.arc))
        self.draft = nn.Linear(seen, 2 * sizes.arc + 2 * sizes.context)
        self.context = nn.Linear(2 * sizes.context, 2 * sizes.arc + 2 * sizes.label, bias=False)
        self.bilinear = nn.Parameter(torch.zeros(sizes.arc, sizes.arc))
        self.head_bias = nn.Parameter(torch.zeros(sizes.arc))
        self.distance = nn.Parameter(torch.zeros(2 * MAX_DISTANCE + 1))
        self.root = nn.Parameter(torch.randn(2 * sizes.arc + sizes.label + sizes.context) * 0.1)
        self.labels = nn.Linear(sizes.label, sizes.labels)
        self.drop_input = SharedDropout(0.25)
        self.drop_hidden = SharedDropout(0.33)
        nn.init.xavier_uniform_(self.bilinear)
        nn.init.xavier_uniform_(self.draft_bilinear)
        # What stands between a token and its head: see between() in treebank.py.
        self.between_arc = nn.Parameter(torch.zeros(BETWEEN))
        self.between_label = nn.Parameter(torch.zeros(BETWEEN, sizes.labels))

    def states(self, words: Tensor, vectors: Tensor, hashed: Tensor, reverse: Tensor) -> tuple[Tensor, Tensor]:
        """Of both layers."""
        x = self.project(self.vectors[vectors]) + self.words(words)
        for i, table in enumerate(self.hashed):
            x = x + table(hashed[..., i])
        x = torch.clamp(x, -4, 4)
        lower = self.lower(self.drop_input(x), reverse)
        lower = self.drop_hidden(lower)
        return lower, self.drop_hidden(self.upper(self.lower_view(lower), reverse))

    def forward(self, words: Tensor, vectors: Tensor, hashed: Tensor, reverse: Tensor, valid: Tensor, between: Tensor):
        """Scores of tags, of heads drafted and final (position 0 is the root), and what labels are scored from.

        `valid` says which positions are words. The draft's probabilities gather, for each token, its head and what
        hangs on it; the final scores are made from both (after Ji, Wu and Lan 2019).
        """
        lower, upper = self.states(words, vectors, hashed, reverse)
        lower, upper = self.lower_view(lower), self.upper_view(upper)
        tags = self.tag_lower(lower) + self.tag_upper(upper)
        arc, label, context = self.sizes.arc, self.sizes.label, self.sizes.context
        batch, length = words.shape
        root = lambda part: part.expand(batch, 1, -1)
        root_draft, root_arc, root_label, root_context = self.root.split([arc, arc, label, context])
        positions = torch.arange(length)
        gap = (positions[None, :] - positions[:, None]).clamp(-MAX_DISTANCE, MAX_DISTANCE) + MAX_DISTANCE
        near = F.pad(self.distance[gap] + self.between_arc[between], (1, 0))
        outside = ~F.pad(valid, (1, 0), value=True)

        draft = F.leaky_relu(self.draft(upper), 0.1)
        dependent, head, as_head, as_child = draft.split([arc, arc, context, context], dim=-1)
        dependent, head = self.drop_hidden(dependent), self.drop_hidden(head)
        heads = torch.cat([root(root_draft), head], 1).transpose(1, 2)
        drafted = (dependent @ self.draft_bilinear + self.draft_bias) @ heads
        drafted = (drafted + near).masked_fill(outside[:, None, :], -1e4)
        likely = torch.softmax(drafted, dim=-1) * valid.unsqueeze(-1)
        governor = likely @ torch.cat([root(root_context), as_head], dim=1)
        children = likely[:, :, 1:].transpose(1, 2) @ as_child
        around = self.drop_hidden(torch.cat([governor, children], dim=-1))

        roles = F.leaky_relu(self.roles(upper) + self.context(around), 0.1)
        arc_dependent, arc_head, label_dependent, label_head = roles.split([arc, arc, label, label], dim=-1)
        arc_dependent, arc_head = self.drop_hidden(arc_dependent), self.drop_hidden(arc_head)
        heads = torch.cat([root(root_arc), arc_head], 1).transpose(1, 2)
        arcs = (arc_dependent @ self.bilinear + self.head_bias) @ heads
        arcs = (arcs + near).masked_fill(outside[:, None, :], -1e4)
        return tags, drafted, arcs, label_dependent, torch.cat([root(root_label), label_head], dim=1)

    def label_scores(self, dependent: Tensor, head: Tensor, between: Tensor) -> Tensor:
        """Scores of labels; `between` is the class of what stands between the two, 0 under the root."""
        return self.labels(self.drop_hidden(F.relu(dependent + head))) + self.between_label[between]
