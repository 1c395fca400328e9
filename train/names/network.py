"""The name tagger: sums of vectors, one bidirectional LSTM, and a CRF for each way of marking names."""

from __future__ import annotations

import torch
from torch import Tensor, nn

IMPOSSIBLE = -1e4
#: The first small tables hold what the tree says: tag, relation, the head's tag and side.
TREE_COLUMNS = 4


class Tagger(nn.Module):
    """Narrow on purpose: it runs in plain JavaScript. The input is a plain sum, so that its tables can be folded
    into the LSTM's input weights when the model is packed."""

    def __init__(self, vectors: Tensor, hashed: list[int], small: list[int], schemes: dict[str, int], size=80, hidden=80):
        super().__init__()
        self.register_buffer("vectors", vectors, persistent=False)
        self.project = nn.Linear(vectors.shape[1], size)
        self.hashed = nn.ModuleList(nn.Embedding(rows, size) for rows in hashed)
        self.small = nn.ModuleList(nn.Embedding(rows, size) for rows in small)
        for table in [*self.hashed, *self.small]:
            nn.init.normal_(table.weight, std=0.1)
        self.forth = nn.LSTM(size, hidden, batch_first=True)
        self.back = nn.LSTM(size, hidden, batch_first=True)
        for lstm in (self.forth, self.back):
            nn.init.orthogonal_(lstm.weight_hh_l0)
            nn.init.zeros_(lstm.bias_hh_l0)
            with torch.no_grad():
                lstm.bias_ih_l0[hidden : 2 * hidden] = 1
        self.out = nn.ModuleDict({name: nn.Linear(2 * hidden, labels) for name, labels in schemes.items()})
        self.moves = nn.ParameterDict({name: torch.zeros(labels + 1, labels) for name, labels in schemes.items()})
        self.drop_rate = 0.33

    def drop(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        keep = torch.full((x.shape[0], 1, x.shape[2]), 1 - self.drop_rate).bernoulli_()
        return x * keep / (1 - self.drop_rate)

    def encode(self, batch: dict[str, Tensor]) -> Tensor:
        x = self.project(self.vectors[batch["vectors"]])
        for i, table in enumerate(self.hashed):
            x = x + table(batch["hashed"][..., i])
        for i, table in enumerate(self.small):
            found = table(batch["small"][..., i])
            x = x + (found * batch["trees"] if i < TREE_COLUMNS and self.training else found)
        x = self.drop(x)
        turned = batch["reverse"]
        gather = lambda y: torch.gather(y, 1, turned.unsqueeze(-1).expand(-1, -1, y.shape[-1]))
        forth, _ = self.forth(x)
        back, _ = self.back(gather(x))
        return self.drop(torch.cat([forth, gather(back)], dim=-1))

    def scores(self, batch: dict[str, Tensor], scheme: str) -> Tensor:
        return self.out[scheme](self.encode(batch))

    def transitions(self, scheme: str) -> Tensor:
        """Scores of label after label; the last row is the start. A label within a span follows only its own."""
        moves = self.moves[scheme]
        labels = moves.shape[1]
        allowed = torch.ones_like(moves)
        for k in range(2, labels, 2):
            allowed[:, k] = 0
            allowed[k - 1, k] = allowed[k, k] = 1
        return torch.where(allowed.bool(), moves, torch.full_like(moves, IMPOSSIBLE))

    def loss(self, batch: dict[str, Tensor], scheme: str) -> Tensor:
        """Negative log-likelihood of the gold labels, a token."""
        scores, moves = self.scores(batch, scheme), self.transitions(scheme)
        gold, mask = batch["labels"], batch["mask"]
        alpha = scores[:, 0] + moves[-1]
        path = scores[:, 0].gather(1, gold[:, :1]).squeeze(1) + moves[-1][gold[:, 0]]
        for t in range(1, scores.shape[1]):
            on = mask[:, t]
            step = torch.logsumexp(alpha.unsqueeze(2) + moves[:-1], dim=1) + scores[:, t]
            alpha = torch.where(on.unsqueeze(1), step, alpha)
            move = moves[gold[:, t - 1], gold[:, t]] + scores[:, t].gather(1, gold[:, t : t + 1]).squeeze(1)
            path = path + torch.where(on, move, torch.zeros_like(move))
        return (torch.logsumexp(alpha, dim=1) - path).sum() / mask.sum()

    @torch.no_grad()
    def best(self, batch: dict[str, Tensor], scheme: str, outside: float = 0.0) -> list[list[int]]:
        """The best label sequence of each sentence; `outside` is added to the score of no name."""
        scores, moves = self.scores(batch, scheme), self.transitions(scheme)
        scores[..., 0] += outside
        found = []
        for row, length in zip(scores, batch["lengths"]):
            value, back = row[0] + moves[-1], []
            for t in range(1, int(length)):
                best, came = (value.unsqueeze(1) + moves[:-1]).max(dim=0)
                value = best + row[t]
                back.append(came)
            label = int(value.argmax())
            labels = [label]
            for came in reversed(back):
                label = int(came[label])
                labels.append(label)
            found.append(labels[::-1])
        return found
