"""Builds the French–Arabic dictionary that crosscheck ships.

Three kinds of material go in: the project's own lexicon (tools/lexicon), open dictionaries, and links of words and of
phrases learned from sentence pairs: the project's own (tools/sentences) and those whose licence lets a derived table
be shipped. Both sides of every entry go through the analyzer, so that the keys are those that a document's words have
at run time.

Usage: python tools/build_lexicon.py SHARED [--all]     where SHARED holds lexicon/ and parallel/

`--all` learns from all of parallel/ but what the evaluation measures on, and writes nothing: it prints what the tables
reach on the tuning half of dev/ntrex, which tells what leaving out the sources costs whose licence does not let a
derived table be shipped.
Needs about two minutes and 2 GB on one core; the result does not depend on chance.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from unittest.mock import patch

from attrs import evolve

import bundle
from crosscheck import engine
from crosscheck.alignment import Lexicon
from crosscheck.analysis import tokenize
from crosscheck.evaluation.evaluate import evaluate
from crosscheck.languages import Language, language
from ibm1 import LONGEST, link, word_links
from phrases import Sentence, phrase_links

ROOT: Final = Path(__file__).parent.parent
SOURCE, TARGET = language("fr"), language("ar")
Pair = tuple[str, str]
Weights = dict[tuple[str, str], float]

OWN_WEIGHT: Final = 1.0
OPEN_WEIGHT: Final = 0.8
USUAL: Final = 12  # a word seldom has more renderings than that
LONGEST_TERM: Final = 6
REACHED: Final = ("word coverage", "link F1", "missing-line F1")
COPULAS: Final = frozenset({TARGET.fold("كان")})

# What of parallel/ may be used: name -> licence. Left out: GPL, LGPL, AGPL and unlicensed sources, and whatever the
# evaluation measures on.
PARALLEL: Final = {
    "UNv1.0_devset": "UN Parallel Corpus v1.0 terms (attribution)",
    "TICO19_fr-ar": "CC0",
    "open-sdg__sdg-translations": "MIT",
    "IFRCGo__go-api": "MIT",
    "sahana__eden": "MIT",
    "dhis2": "BSD-3-Clause",
    "DSpace__dspace-angular": "BSD",
    "openstreetmap__iD": "ISC",
    "openstreetmap__id-tagging-schema": "ISC",
    "EOL__publishing": "MIT",
    "openboxes__openboxes": "ISC",
    "WikiEducationFoundation__WikiEduDashboard": "MIT",
    "wikimedia__apps-android-wikipedia": "Apache-2.0",
    "commons-app__apps-android-commons": "Apache-2.0",
    "Horizontal-org__Tella-Android": "MIT",
    "bitcoin-dot-org__bitcoin.org": "MIT",
    "Jigsaw-Code__outline-apps": "Apache-2.0",
    "huridocs__uwazi": "MIT",
    "alphagov__government-frontend": "MIT",
    "alphagov__frontend": "MIT",
    "tatoeba_test_ara-fra": "CC BY 2.0 FR",
}
# What of parallel/ is never learned from: it is measured on, or it is verse of another age.
MEASURED: Final = frozenset({"docalign_opensource_guide", "UDHR", "quran_hamidullah_classical"})
# Open dictionaries: file -> licence.
DICTIONARIES: Final = {
    "OMW_wordnet_pivot.tsv": "WOLF: CeCILL-C; Arabic WordNet and Wiktionary: CC BY-SA 3.0",
    "CLDR_territories.tsv": "Unicode-3.0",
    "CLDR_languages.tsv": "Unicode-3.0",
    "CLDR_currencies.tsv": "Unicode-3.0",
    "TICO19_terms.tsv": "CC0",
    "UNSD_m49.tsv": "PDDL",
}


def keys(text: str, lang: Language) -> tuple[str, ...]:
    """The stems of the words of a term, clitics left out."""
    return tuple(token.stem for token in tokenize(text, lang) if token.kind in {"word", "number"})


def own_entries() -> Iterator[Pair]:
    """Every French entry of tools/lexicon with each Arabic form of it."""
    for path in sorted((ROOT / "tools" / "lexicon").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            french, _, arabic = line.split("\t")
            for rendering in arabic.split("|"):
                yield from ((french, form) for form in rendering.split("/"))


def own_verbs() -> Iterator[Pair]:
    """The stems of every French verb of tools/lexicon with those of each Arabic verb for it."""
    for path in sorted((ROOT / "tools" / "lexicon").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            french, pos, arabic = line.split("\t")
            if pos == "v" and len(left := keys(french, SOURCE)) == 1:
                verbs = (rendering.split("/")[0] for rendering in arabic.split("|"))
                yield from ((left[0], TARGET.stem(TARGET.lemma(verb))) for verb in verbs if " " not in verb)


def open_entries(folder: Path) -> Iterator[Pair]:
    """The pairs of the open dictionaries."""
    for name in DICTIONARIES:
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            french, arabic, *_ = line.split("\t")
            yield french.replace("_", " "), arabic.replace("_", " ")


def sentence_pairs(path: Path, *, everything: bool = False) -> Iterator[Pair]:
    """The sentence pairs of the project's own (tools/sentences) and of the sources that may be used, or of all."""
    for own in sorted((ROOT / "tools" / "sentences").glob("*.tsv")):
        for line in own.read_text(encoding="utf-8").splitlines():
            french, arabic = line.split("\t")
            yield french, arabic
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["source"] in PARALLEL or (everything and row["source"] not in MEASURED):
                yield row["fr"], row["ar"]


def sentence(text: str, lang: Language) -> Sentence:
    """The stems of the words of a sentence, and which of them carry content."""
    words = [token for token in tokenize(text, lang) if token.kind in {"word", "number"}]
    content = (i for i, t in enumerate(words) if t.kind == "word" and t.norm not in lang.function_words)
    return Sentence(tuple(token.stem for token in words), tuple(content))


def learn(texts: Iterator[Pair], words: Weights, terms: Weights) -> None:
    """Adds the words and phrases that render each other in sentence pairs."""
    both = ((sentence(a, SOURCE), sentence(b, TARGET)) for a, b in texts)
    pairs = [p for p in both if all(0 < len(side.content) <= LONGEST for side in p)]
    links = link([(a.content_stems, b.content_stems) for a, b in pairs], words.keys())
    for entry, weight in word_links(links).items():
        words[entry] = max(weight, words.get(entry, 0.0))
    phrases = phrase_links(pairs, links, words.keys())
    print(f"{len(pairs)} sentence pairs, {len(words)} word pairs with theirs, {len(phrases)} phrases")
    for (left, right), weight in phrases.items():
        entry = (" ".join(left), " ".join(right))
        terms[entry] = max(weight, terms.get(entry, 0.0))


def add(words: Weights, terms: Weights, pair: Pair, weight: float) -> None:
    """Files a pair under single words or under terms, with the highest weight it ever had.

    A single word of structure is left out by its spelling: other words may have its stem.
    """
    left, right = keys(pair[0], SOURCE), keys(pair[1], TARGET)
    if not left or not right or max(len(left), len(right)) > LONGEST_TERM:
        return
    single = len(left) == len(right) == 1
    if single and any(is_structure(text, lang) for text, lang in zip(pair, (SOURCE, TARGET), strict=True)):
        return
    table = words if single else terms
    entry = (" ".join(left), " ".join(right))
    table[entry] = max(weight, table.get(entry, 0.0))


def doubted(words: Weights) -> Weights:
    """The same, where words for which the open dictionaries have very many renderings are less sure of each."""
    many = Counter(right for (_, right), weight in words.items() if weight == OPEN_WEIGHT)
    return {
        entry: round(weight * (min(1.0, USUAL / many[entry[1]]) ** 0.5), 2) if weight == OPEN_WEIGHT else weight
        for entry, weight in words.items()
    }


def is_structure(text: str, lang: Language) -> bool:
    """Whether a text holds no word that carries content."""
    return all(token.norm in lang.function_words for token in tokenize(text, lang) if token.kind == "word")


def is_content(entry: Pair) -> bool:
    """Whether a pair of single words links content to content."""
    left, right = entry
    return right not in COPULAS and len(left) > 1 and len(right) > 1


def rows(table: Weights) -> str:
    """A table as lines of left, right and weight."""
    return "".join(f"{left}\t{right}\t{weight:.2f}\n" for (left, right), weight in sorted(table.items()))


def main(arguments: Sequence[str] | None = None) -> None:
    """Reads everything and writes the two tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args(arguments)
    words: Weights = {}
    terms: Weights = {}
    for pair in own_entries():
        add(words, terms, pair, OWN_WEIGHT)
    # A verb that is spelled like a particle has forms that are not.
    words.update(dict.fromkeys(own_verbs(), OWN_WEIGHT))
    own = len(words)
    for pair in open_entries(options.shared / "lexicon"):
        add(words, terms, pair, OPEN_WEIGHT)
    words = doubted(words)
    print(f"{own} word pairs of the project's own, {len(words)} with the open dictionaries, {len(terms)} terms")
    learn(sentence_pairs(options.shared / "parallel" / "train.tsv", everything=options.all), words, terms)
    singles = {entry: weight for entry, weight in words.items() if is_content(entry)}
    if options.all:
        reached(singles, terms, options.shared / "dev" / "ntrex")
    else:
        ship(singles, terms)


def reached(words: Weights, terms: Weights, folder: Path) -> None:
    """Prints how well the two tables cover and align documents of lines."""
    lexicon = Lexicon.from_rows(rows(words).splitlines(), rows(terms).splitlines())
    aligner = evolve(engine.aligner(SOURCE.code, TARGET.code), lexicon=lexicon)
    with patch.object(engine, "aligner", lambda *_: aligner):
        measured = evaluate([folder], half="tuning", faults=0)
    for figure in measured.figures:
        if figure.name.startswith(REACHED):
            print(f"{figure.set}: {figure.name} {figure.value:.4f}")


def ship(words: Weights, terms: Weights) -> None:
    """Writes the two tables with the record of their sources."""
    own_work = {
        "crosscheck lexicon (tools/lexicon)": "Apache-2.0",
        "crosscheck sentences (tools/sentences)": "Apache-2.0",
    }
    used = own_work | DICTIONARIES | PARALLEL
    licence = "CC BY-SA 4.0 as a whole, with attribution to the sources"
    for name, table in (("lexicon.fr-ar", words), ("terms.fr-ar", terms)):
        bundle.write(name, "tsv.gz", rows(table), sources=used, licence=licence, script="tools/build_lexicon.py")


if __name__ == "__main__":
    main()
