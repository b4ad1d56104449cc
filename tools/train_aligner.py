"""Learns the weights of the aligner's evidence.

The material is a folder of faithful pairs with line n = line n (`ID.fr.txt`, `ID.ar.txt`), of which only every second
document is used, the first one first; the others are for measuring. Each document is seen as it is, with lines deleted
on both sides, with the right side permuted in blocks as well, and (as two newsrooms would write) with half of the lines
deleted and the rest permuted. A pair of statements is a positive
example when both stand in one line and it is the best of its row or column there, and a negative one when they stand
in different lines.

Usage: python tools/train_aligner.py FOLDER       (a minute on one core; the result does not depend on chance)
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

import bundle
from crosscheck import engine
from crosscheck.alignment.similarity import CONTEXT, FEATURES, context, features, logistic
from crosscheck.alignment.words import content_words, rendering
from crosscheck.analysis import analyzer
from crosscheck.facts import extract
from crosscheck.model import Analysis, Block, Document

LEFT, RIGHT = "fr", "ar"
# Each kind of change, with whether the right side is permuted and the share of lines that either side loses.
KINDS: Final = {"intact": (False, 0.0), "dropped": (False, 0.15), "shuffled": (True, 0.15), "comparable": (True, 0.5)}
LONGEST_BLOCK: Final = 4
ROUNDS: Final = 40
Matrix = NDArray[np.float64]
Lines = list[tuple[int, str]]


@frozen
class Example:
    """The features of all pairs of one document, and which pairs say the same."""

    table: Matrix
    positive: NDArray[np.bool_]
    negative: NDArray[np.bool_]


def numbered(path: Path) -> Lines:
    """The lines of a file with their numbers."""
    return list(enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n")))


def changed(left: Lines, right: Lines, kind: str, name: str) -> tuple[Lines, Lines]:
    """One variant of a pair of documents; the same name gives the same variant."""
    chance = random.Random(f"{name} {kind}")
    permuted, share = KINDS[kind]
    if permuted:
        right = list(blocks(right, chance))
    return survivors(left, chance, share), survivors(right, chance, share)


def blocks(lines: Lines, chance: random.Random) -> Iterator[tuple[int, str]]:
    """The lines in blocks of one to four, the blocks permuted."""
    cut: list[Lines] = []
    at = 0
    while at < len(lines):
        size = chance.randint(1, LONGEST_BLOCK)
        cut.append(lines[at : at + size])
        at += size
    chance.shuffle(cut)
    for block in cut:
        yield from block


def survivors(lines: Lines, chance: random.Random, share: float) -> Lines:
    """The lines without a share of them, at least one."""
    return [line for line in lines if chance.random() >= share] or lines


def document(lines: Lines) -> Document:
    """A document with a block a line."""
    text = "\n".join(line for _, line in lines)
    ends = np.cumsum([len(line) + 1 for _, line in lines])
    spans = zip([0, *ends[:-1].tolist()], [int(end) - 1 for end in ends], strict=True)
    return Document(text, blocks=tuple(Block(start, end) for start, end in spans))


def line_of(analysis: Analysis, lines: Lines) -> NDArray[np.int64]:
    """For each statement the number of the line it stands in."""
    starts = [block.start for block in analysis.document.blocks]
    places = np.searchsorted(starts, [statement.start for statement in analysis.statements], side="right") - 1
    return np.array([lines[place][0] for place in places], dtype=np.int64)


def example(left: Lines, right: Lines) -> Example:
    """The features of a pair of documents."""
    aligner = engine.aligner(LEFT, RIGHT)
    rules = analyzer("rules")
    one, two = (
        rules.analyze(document(lines), language, language.code)
        for lines, language in zip((left, right), aligner.languages, strict=True)
    )
    facts = tuple(
        extract(analysis, language, engine.gazetteer(language.code), language.code)
        for analysis, language in zip((one, two), aligner.languages, strict=True)
    )
    words = content_words(one, aligner.languages[0]), content_words(two, aligner.languages[1])
    table = rendering(*words, (one, two), aligner.languages, aligner.lexicon, (facts[0], facts[1]))
    seen, covered, back, mass = features(table, *words, (len(one.statements), len(two.statements)))
    same = line_of(one, left)[:, None] == line_of(two, right)[None, :]
    base = np.where(same, np.maximum(covered, back) * np.minimum(1.0, mass / 2), -1.0)
    best = (base == base.max(axis=1, keepdims=True)) | (base == base.max(axis=0, keepdims=True))
    return Example(seen, same & best, ~same)


def fit(examples: Sequence[tuple[Matrix, Example]], ridge: float) -> tuple[Matrix, float]:
    """Weights of a logistic regression by Newton's method, and its mean loss."""
    rows = np.concatenate([table[e.positive | e.negative] for table, e in examples])
    truth = np.concatenate([e.positive[e.positive | e.negative] for _, e in examples]).astype(np.float64)
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        chance = logistic(rows, tuple(weights))
        slope = rows.T @ (chance - truth) + ridge * weights
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    chance = np.clip(logistic(rows, tuple(weights)), 1e-9, 1 - 1e-9)
    loss = -np.mean(truth * np.log(chance) + (1 - truth) * np.log(1 - chance))
    return weights, float(loss)


def main(folder: Path) -> None:
    """Reads the documents, learns both looks and writes the bundle."""
    names = sorted(path.name.removesuffix(f".{LEFT}.txt") for path in folder.glob(f"*.{LEFT}.txt"))[::2]
    pairs = [
        (name, numbered(folder / f"{name}.{LEFT}.txt"), numbered(folder / f"{name}.{RIGHT}.txt")) for name in names
    ]
    examples = [example(*changed(left, right, kind, name)) for name, left, right in pairs for kind in KINDS]
    first, loss = fit([(e.table, e) for e in examples], ridge=0.1)
    print(f"first look: loss {loss:.4f}", dict(zip(FEATURES, first.round(2).tolist(), strict=True)))
    seen = [(context(logistic(e.table, tuple(first)), e.table), e) for e in examples]
    second, loss = fit(seen, ridge=0.1)
    print(f"second look: loss {loss:.4f}", dict(zip(CONTEXT, second.round(2).tolist(), strict=True)))
    rows = [("first", *pair) for pair in zip(FEATURES, first, strict=True)]
    rows += [("second", *pair) for pair in zip(CONTEXT, second, strict=True)]
    bundle.write(
        "aligner",
        "tsv",
        "".join(f"{look}\t{feature}\t{weight:.4f}\n" for look, feature, weight in rows),
        sources={"NTREX-128 (every second document, for weights only)": "CC BY-SA 4.0"},
        licence="Apache-2.0",
        script="tools/train_aligner.py",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
