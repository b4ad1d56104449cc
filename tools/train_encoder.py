"""Learns the vectors of the sentence encoder that crosscheck ships.

Sentences and dictionary entries that render each other are drawn together, all others of the same batch are pushed
apart (a symmetric softmax over cosines). A batch holds stretches of consecutive sentences of each source, so that
what is pushed apart is often about the same thing. PyTorch is needed for learning only.

Usage: python tools/train_encoder.py SHARED [--all] [--epochs N]      (ten minutes on 2 cores)

`--all` learns from all of parallel/ and writes nothing: it tells what leaving out the sources whose licence does not
let their vectors be shipped costs. After each round the share of lines that find their own rendering among the lines
of their document is printed for the tuning half of dev/ntrex, from which nothing is learned here.
"""

from __future__ import annotations

import argparse
import csv
import io
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import torch
from attrs import frozen
from numpy.typing import NDArray
from torch.nn import functional

import bundle
from build_lexicon import PARALLEL
from crosscheck import engine
from crosscheck.alignment.encoder import features_of
from crosscheck.analysis import tokenize
from crosscheck.evaluation.evaluate import HALVES
from crosscheck.evaluation.lines import LABELS, line_pairs
from crosscheck.languages import language

Stems = tuple[str, ...]
Pair = tuple[Stems, Stems]
Bag = tuple[torch.Tensor, torch.Tensor, torch.Tensor]

ROOT: Final = Path(__file__).parent.parent
DIMENSIONS: Final = 256
BUCKETS: Final = 16384
BATCH: Final = 1024
CHUNK: Final = 64
LONGEST: Final = 80
TEMPERATURE: Final = 0.06
RATE: Final = 2e-3
LEFT_OUT: Final = 0.1
LEXICON_SHARE: Final = 0.5
TERM_WEIGHT: Final = 0.7
CLASSICAL: Final = "D"
PUD: Final = {"fr": "fr_pud-ud-test.conllu", "ar": "ar_pud-ud-test.conllu"}
OWN: Final = ROOT / "tools" / "sentences"


@frozen
class Features:
    """Which row belongs to which word or group of letters."""

    words: dict[str, dict[str, int]]
    grams: dict[str, int]

    @property
    def size(self) -> int:
        """How many rows there are."""
        return max(self.grams.values()) + BUCKETS

    def of(self, side: int, stem: str) -> list[int]:
        """The rows of a word."""
        code = LABELS[side]
        return list(features_of(stem, code, self.words[code], self.grams, BUCKETS))


class Vectors(torch.nn.Module):
    """One vector and one weight a feature."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.vectors = torch.nn.Embedding(size, DIMENSIONS)
        self.weights = torch.nn.Embedding(size, 1)
        torch.nn.init.normal_(self.vectors.weight, std=0.1)
        torch.nn.init.zeros_(self.weights.weight)

    def forward(self, bag: Bag) -> torch.Tensor:
        """Bags of features as vectors of length 1."""
        rows, starts, shares = bag
        weights = torch.exp(self.weights(rows))[:, 0] * shares
        summed = functional.embedding_bag(rows, self.vectors.weight, starts, mode="sum", per_sample_weights=weights)
        return functional.normalize(summed, dim=1)


@cache
def word_stems(text: str, code: str) -> Stems:
    """The stems of a sentence."""
    found = (t.stem for t in tokenize(text, language(code)) if t.kind in {"word", "number"})
    return tuple(str(int(stem)) if stem.isdecimal() else stem for stem in found)


def sentences(shared: Path, everything: bool) -> dict[str, list[Pair]]:
    """The sentence pairs of each source, in the order of the source and each once."""
    found: dict[str, list[Pair]] = defaultdict(list)
    with (shared / "parallel" / "train.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["source"] in PARALLEL or (everything and row["tier"] != CLASSICAL):
                found[row["source"]].append((word_stems(row["fr"], "fr"), word_stems(row["ar"], "ar")))
    treebanks = {code: texts(shared / "annotated" / name) for code, name in PUD.items()}
    shared_ids = treebanks["fr"].keys() & treebanks["ar"].keys()
    found["PUD"] = [
        (word_stems(treebanks["fr"][name], "fr"), word_stems(treebanks["ar"][name], "ar"))
        for name in sorted(shared_ids)
    ]
    for path in sorted(OWN.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            french, arabic = line.split("\t")
            found[path.stem].append((word_stems(french, "fr"), word_stems(arabic, "ar")))
    return {source: [p for p in dict.fromkeys(pairs) if fits(p)] for source, pairs in found.items()}


def fits(pair: Pair) -> bool:
    """Whether both sides have words, and not too many."""
    return all(0 < len(side) <= LONGEST for side in pair)


def texts(path: Path) -> dict[str, str]:
    """The sentences of a treebank in CoNLL-U by their ids."""
    found, name = {}, ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# sent_id = "):
            name = line.removeprefix("# sent_id = ").strip()
        elif line.startswith("# text = "):
            found[name] = line.removeprefix("# text = ").strip()
    return found


def entries() -> tuple[list[Pair], NDArray[np.float64]]:
    """The entries of the dictionary, and how often each is drawn."""
    lexicon = engine.aligner(*LABELS).lexicon
    pairs: list[Pair] = [((left,), (right,)) for left, own in lexicon.words.items() for right in own]
    weights = [weight for own in lexicon.words.values() for weight in own.values()]
    terms = [term for own in lexicon.terms.values() for term in own]
    pairs += [(term.left, term.right) for term in terms]
    weights += [term.weight * TERM_WEIGHT for term in terms]
    shares = np.array(weights)
    return pairs, shares / shares.sum()


def numbered(pairs: Sequence[Pair], listed: Sequence[Pair]) -> Features:
    """A row for each stem that comes twice or stands in the dictionary, and rows for groups of letters."""
    words, first = {}, 0
    for side, code in enumerate(LABELS):
        counts = Counter(stem for pair in pairs for stem in set(pair[side]))
        known = dict.fromkeys(stem for pair in listed for stem in pair[side])
        kept = dict.fromkeys([*(stem for stem, count in counts.items() if count > 1 or stem in known), *known])
        words[code] = {stem: first + index for index, stem in enumerate(sorted(kept))}
        first += len(kept)
    return Features(words, {code: first + index * BUCKETS for index, code in enumerate(LABELS)})


def bag(
    features: Features, side: int, items: Sequence[Stems], rows: dict[tuple[int, str], list[int]], *, thin: bool
) -> Bag:
    """Several texts as features; `thin` leaves some words out, so that no word is relied on alone."""
    flat: list[int] = []
    starts: list[int] = []
    shares: list[float] = []
    for stems in items:
        kept = [s for s in stems if random.random() > LEFT_OUT] if thin and len(stems) > 3 else stems
        starts.append(len(flat))
        for stem in kept or stems:
            own = rows.get((side, stem))
            if own is None:
                own = rows[side, stem] = features.of(side, stem)
            flat += own
            shares += [len(own) ** -0.5] * len(own)
    return torch.tensor(flat), torch.tensor(starts), torch.tensor(shares)


def batches(sources: dict[str, list[Pair]]) -> Iterator[list[Pair]]:
    """All pairs once: stretches of consecutive ones of a source, several sources together."""
    chunks = []
    for pairs in sources.values():
        turn = random.randrange(CHUNK)
        turned = pairs[turn:] + pairs[:turn]
        chunks += [turned[at : at + CHUNK] for at in range(0, len(turned), CHUNK)]
    random.shuffle(chunks)
    flat = [pair for chunk in chunks for pair in chunk]
    for at in range(0, len(flat) - BATCH // 2, BATCH):
        yield flat[at : at + BATCH]


def loss(model: Vectors, left: Bag, right: Bag, pairs: Sequence[Pair]) -> torch.Tensor:
    """How badly each text finds its rendering among all of the batch, in both directions."""
    cosines = model(left) @ model(right).T / TEMPERATURE
    same = np.zeros((len(pairs), len(pairs)), dtype=bool)
    for side in (0, 1):
        ids = {stems: index for index, stems in enumerate(dict.fromkeys(pair[side] for pair in pairs))}
        keys = np.array([ids[pair[side]] for pair in pairs])
        same |= keys[:, None] == keys[None, :]
    np.fill_diagonal(same, False)
    cosines = cosines.masked_fill(torch.from_numpy(same), -1e4)
    truth = torch.arange(len(pairs))
    return (functional.cross_entropy(cosines, truth) + functional.cross_entropy(cosines.T, truth)) / 2


def found_first(model: Vectors, features: Features, folder: Path) -> float:
    """The share of lines whose own rendering is the nearest line of the other document."""
    hits = count = 0
    rows: dict[tuple[int, str], list[int]] = {}
    with torch.no_grad():
        for pair in line_pairs(folder)[HALVES["tuning"]]:
            own, other = (
                model(
                    bag(features, side, [word_stems(line, LABELS[side]) for line in pair.lines[side]], rows, thin=False)
                )
                for side in (0, 1)
            )
            near = own @ other.T
            truth = torch.arange(len(near))
            hits += int((near.argmax(1) == truth).sum() + (near.argmax(0) == truth).sum())
            count += 2 * len(near)
    return hits / count


def learn(sources: dict[str, list[Pair]], epochs: int, folder: Path) -> tuple[Vectors, Features]:
    """Learns the vectors."""
    flat = [pair for pairs in sources.values() for pair in pairs]
    listed, shares = entries()
    features = numbered(flat, listed)
    print(f"{len(flat)} sentence pairs, {len(listed)} entries, {features.size} features")
    model = Vectors(features.size)
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE)
    draw = np.random.default_rng(0)
    rows: dict[tuple[int, str], list[int]] = {}

    def step(pairs: Sequence[Pair]) -> torch.Tensor:
        left, right = (bag(features, side, [p[side] for p in pairs], rows, thin=True) for side in (0, 1))
        return loss(model, left, right, pairs)

    for epoch in range(epochs):
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - epoch / epochs)
        total = []
        for pairs in batches(sources):
            drawn = draw.choice(len(listed), BATCH, p=shares)
            missed = step(pairs) + LEXICON_SHARE * step([listed[index] for index in drawn])
            optimiser.zero_grad()
            missed.backward()
            optimiser.step()
            total.append(missed.item())
        first = found_first(model, features, folder)
        print(f"round {epoch + 1}: loss {sum(total) / len(total):.3f}, own rendering first {first:.3f}", flush=True)
    return model, features


def packed(model: Vectors, features: Features) -> bytes:
    """The vectors as arrays of small numbers, in a file that holds nothing to execute."""
    vectors = model.vectors.weight.detach().numpy()
    largest = np.maximum(np.abs(vectors).max(axis=1), 1e-9)
    weights = np.exp(model.weights.weight.detach().numpy()[:, 0])
    arrays = {
        "codes": np.array(" ".join(LABELS)),
        "buckets": np.array(BUCKETS),
        "vectors": np.round(vectors / largest[:, None] * 127).astype(np.int8),
        "scales": (largest / 127 * weights).astype(np.float32),
    }
    for code, words in features.words.items():
        arrays[f"words.{code}"] = np.frombuffer("\n".join(words).encode(), dtype=np.uint8)
    stream = io.BytesIO()
    np.savez(stream, allow_pickle=False, **arrays)
    return stream.getvalue()


def main(arguments: Sequence[str] | None = None) -> None:
    """Reads everything, learns, and writes the bundle."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--epochs", type=int, default=18)
    options = parser.parse_args(arguments)
    random.seed(0)
    torch.manual_seed(0)
    sources = sentences(options.shared, options.all)
    model, features = learn(sources, options.epochs, options.shared / "dev" / "ntrex")
    if not options.all:
        licences = {name: PARALLEL.get(name, "Apache-2.0") for name in sources if name != "PUD"}
        bundle.write_bytes(
            "encoder.fr-ar",
            "npz",
            packed(model, features),
            sources=licences | {"UD PUD (French, Arabic)": "CC BY-SA 3.0", "crosscheck dictionary": "CC BY-SA 4.0"},
            licence="CC BY-SA 4.0 as a whole, with attribution to the sources",
            script="tools/train_encoder.py",
        )


if __name__ == "__main__":
    main()
