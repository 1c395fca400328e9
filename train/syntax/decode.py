"""Maximum spanning tree with one root (Chu and Liu 1965, Edmonds 1967), for measuring while training."""

from __future__ import annotations

import numpy as np


def decode(scores: np.ndarray) -> np.ndarray:
    """Heads (0 the root, else 1 + index) from scores[dependent, head]."""
    n = len(scores)
    scores = scores.copy()
    scores[np.arange(n), np.arange(n) + 1] = -1e9
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not find_cycle(heads):
        return heads
    # One root: the best root is the one whose tree scores best; try those that the scores favour.
    best, best_score = None, -np.inf
    for root in np.argsort(-(scores[:, 0] - scores[:, 1:].max(1)))[:4]:
        fixed = scores.copy()
        fixed[:, 0] = -1e9
        fixed[root] = -1e9
        fixed[root, 0] = 0
        tree = spanning_tree(fixed)
        total = scores[np.arange(n), tree].sum()
        if total > best_score:
            best, best_score = tree, total
    return best


def find_cycle(heads: np.ndarray) -> list[int]:
    """Dependents on a cycle, or nothing."""
    state = np.zeros(len(heads), dtype=np.int8)
    for start in range(len(heads)):
        path, at = [], start
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at] - 1
        if at >= 0 and state[at] == 1:
            return path[path.index(at) :]
        for node in path:
            state[node] = 2
    return []


def spanning_tree(scores: np.ndarray) -> np.ndarray:
    """Best heads that form a tree; column 0 is the root."""
    heads = scores.argmax(1)
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    n = len(scores)
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    within = scores[cycle, heads[cycle]]
    # Contract the cycle to one node, the last.
    small = np.full((len(outside) + 1, len(outside) + 2), -1e9)
    columns = np.concatenate([[0], outside + 1])
    small[:-1, :-1] = scores[np.ix_(outside, columns)]
    into = scores[np.ix_(cycle, columns)] - within[:, None]
    enter = into.argmax(0)
    small[-1, :-1] = into.max(0)
    leave = scores[np.ix_(outside, np.array(cycle) + 1)]
    small[:-1, -1] = leave.max(1) if len(outside) else -1e9
    leaver = leave.argmax(1) if len(outside) else np.array([], dtype=int)
    tree = spanning_tree(small)
    result = heads.copy()
    for i, node in enumerate(outside):
        result[node] = cycle[leaver[i]] + 1 if tree[i] == len(columns) else columns[tree[i]]
    entry = tree[-1]
    broken = cycle[enter[entry]]
    result[broken] = columns[entry]
    return result
