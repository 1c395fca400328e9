"""Makes sentences with their trees from the grammar in phrases.txt.

The treebanks are web texts for the most part: of a thousand sentences hardly one is built like "Militias shelled two
villages, the committee said", and a parser that never saw it takes the first noun for a modifier. Here such sentences
are made, with their heads, relations and tags by construction, and trained on beside the treebanks.

A line "SYMBOL /UPOS/XPOS: words" lists words ("_" joins the words of a name: the first is the head of the others).
"SYMBOL:" is followed by indented productions: "relation:PART" before or after the one head "@PART", where a part is a
symbol or a quoted 'form/UPOS/XPOS'; "?" leaves it out half the time; "3*" makes a production three times as likely.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from treebank import Sentence

GRAMMAR = Path(__file__).with_name("phrases.txt")
#: Longer ones are rarely what somebody would write.
LONGEST = 40


@dataclass
class Node:
    """A word with what depends on it; before the word, and after."""

    form: str
    upos: str
    xpos: str
    before: list[tuple[str, "Node"]]
    after: list[tuple[str, "Node"]]


@dataclass
class Part:
    relation: str | None  # None: the head
    what: str
    is_optional: bool


@dataclass
class Grammar:
    words: dict[str, tuple[list[str], str, str]]
    productions: dict[str, list[list[Part]]]


def parse_part(text: str) -> Part:
    optional, rest = text.startswith("?"), text.removeprefix("?")
    if rest.startswith("@"):
        return Part(None, rest[1:], optional)
    relation, what = re.fullmatch(r"([a-z:]+):(['A-Z].*)", rest).groups()
    return Part(relation, what, optional)


def read_grammar(path: Path = GRAMMAR) -> Grammar:
    grammar, symbol = Grammar({}, {}), ""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(" "):
            weight, rest = re.fullmatch(r"\s+(?:(\d+)\* )?(.*)", line).groups()
            grammar.productions[symbol] += [[parse_part(part) for part in rest.split()]] * int(weight or 1)
        else:
            symbol, upos, xpos, words = re.fullmatch(r"(\S+?)(?: /(\w+)/(\S+))?:(.*)", line).groups()
            if upos:
                grammar.words[symbol] = (words.split(), upos, xpos)
            else:
                grammar.productions[symbol] = []
    return grammar


def name_of(words: str, upos: str, xpos: str) -> Node:
    """A name: the first word is the head, a hyphen hangs on the word behind it."""
    first, *rest = words.split("_")
    head = Node(first, upos, xpos, [], [])
    hyphens: list[tuple[str, Node]] = []
    for form in rest:
        if form == "-":
            hyphens = [("punct", Node(form, "PUNCT", "HYPH", [], []))]
        else:
            head.after.append(("flat", Node(form, upos, xpos, hyphens, [])))
            hyphens = []
    return head


def expand(grammar: Grammar, what: str, random: np.random.Generator) -> Node:
    if what.startswith("'"):
        form, upos, xpos = re.fullmatch(r"'(.+)/([A-Z]+)/(\S+)'", what).groups()
        return Node(form, upos, xpos, [], [])
    if what in grammar.words:
        words, upos, xpos = grammar.words[what]
        return name_of(words[random.integers(len(words))], upos, xpos)
    choices = grammar.productions[what]
    parts = [p for p in choices[random.integers(len(choices))] if not p.is_optional or random.random() < 0.5]
    at = next(i for i, part in enumerate(parts) if part.relation is None)
    head = expand(grammar, parts[at].what, random)
    head.before = [(p.relation, expand(grammar, p.what, random)) for p in parts[:at]] + head.before
    head.after = head.after + [(p.relation, expand(grammar, p.what, random)) for p in parts[at + 1 :]]
    return head


def sentence_of(root: Node) -> Sentence:
    made = Sentence([], [], [], [], [])

    def place(node: Node, relation: str) -> int:
        """Writes a subtree in order; its words' heads are set once their head has a number."""
        dependents = [place(child, label) for label, child in node.before]
        made.forms.append(node.form)
        made.upos.append(node.upos)
        made.xpos.append(node.xpos)
        made.heads.append(0)
        made.labels.append(relation)
        number = len(made.forms)
        dependents += [place(child, label) for label, child in node.after]
        for dependent in dependents:
            made.heads[dependent - 1] = number
        return number

    place(root, "root")
    first = 1 if made.forms[0] == '"' else 0
    made.forms[first] = made.forms[first][0].upper() + made.forms[first][1:]
    return made


def drop_doubled_commas(sentence: Sentence) -> Sentence:
    """An apposition's closing comma before another mark is not written."""
    marks = {",", "."}
    keep = [i for i, form in enumerate(sentence.forms) if not (form == "," and sentence.forms[i + 1] in marks)]
    number = {old + 1: new + 1 for new, old in enumerate(keep)} | {0: 0}
    pick = lambda column: [column[i] for i in keep]
    return Sentence(
        pick(sentence.forms), pick(sentence.upos), pick(sentence.xpos),
        [number[h] for h in pick(sentence.heads)], pick(sentence.labels),
    )  # fmt: skip


def made_sentences(count: int, seed: int) -> list[Sentence]:
    """`count` different sentences, the same for the same seed."""
    grammar, random = read_grammar(), np.random.default_rng(seed)
    seen: dict[str, Sentence] = {}
    while len(seen) < count:
        sentence = drop_doubled_commas(sentence_of(expand(grammar, "SENTENCE", random)))
        if len(sentence.forms) <= LONGEST:
            seen.setdefault(" ".join(sentence.forms), sentence)
    return list(seen.values())
