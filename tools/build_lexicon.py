"""Builds the French–Arabic dictionary that crosscheck ships.

Three kinds of material go in: the project's own lexicon (tools/lexicon), open dictionaries, and word links counted by
IBM model 1 over sentence pairs: the project's own (tools/sentences) and those whose licence lets a derived table be
shipped. Both sides of every entry go through
the analyzer, so that the keys are those that a document's words have at run time.

Usage: python tools/build_lexicon.py SHARED     where SHARED holds lexicon/ and parallel/
Needs about two minutes and 2 GB on one core; the result does not depend on chance.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import bundle
from crosscheck.analysis import tokenize
from crosscheck.languages import Language, language
from ibm1 import word_links

ROOT: Final = Path(__file__).parent.parent
SOURCE, TARGET = language("fr"), language("ar")
Pair = tuple[str, str]
Weights = dict[tuple[str, str], float]

OWN_WEIGHT: Final = 1.0
OPEN_WEIGHT: Final = 0.8
LONGEST_TERM: Final = 6
FUNCTION_STEMS: Final = frozenset(map(SOURCE.stem, SOURCE.function_words))
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


def sentence_pairs(path: Path) -> Iterator[Pair]:
    """The sentence pairs of the project's own (tools/sentences) and of the sources that may be used."""
    for own in sorted((ROOT / "tools" / "sentences").glob("*.tsv")):
        for line in own.read_text(encoding="utf-8").splitlines():
            french, arabic = line.split("\t")
            yield french, arabic
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["source"] in PARALLEL:
                yield row["fr"], row["ar"]


def content(text: str, lang: Language) -> tuple[str, ...]:
    """The stems of the content words of a sentence."""
    return tuple(t.stem for t in tokenize(text, lang) if t.kind == "word" and t.norm not in lang.function_words)


def add(words: Weights, terms: Weights, pair: Pair, weight: float) -> None:
    """Files a pair under single words or under terms, with the highest weight it ever had."""
    left, right = keys(pair[0], SOURCE), keys(pair[1], TARGET)
    if not left or not right or max(len(left), len(right)) > LONGEST_TERM:
        return
    table = words if len(left) == len(right) == 1 else terms
    entry = (" ".join(left), " ".join(right))
    table[entry] = max(weight, table.get(entry, 0.0))


def is_content(entry: Pair, verbs: frozenset[Pair]) -> bool:
    """Whether a pair of single words links content to content; a verb does that is spelled like a particle."""
    left, right = entry
    particle = right in TARGET.function_words and (entry not in verbs or right in COPULAS)
    return left not in FUNCTION_STEMS and not particle and len(left) > 1 and len(right) > 1


def rows(table: Weights) -> str:
    """A table as lines of left, right and weight."""
    return "".join(f"{left}\t{right}\t{weight:.2f}\n" for (left, right), weight in sorted(table.items()))


def main(shared: Path) -> None:
    """Reads everything and writes the two tables."""
    words: Weights = {}
    terms: Weights = {}
    for pair in own_entries():
        add(words, terms, pair, OWN_WEIGHT)
    own = len(words)
    for pair in open_entries(shared / "lexicon"):
        add(words, terms, pair, OPEN_WEIGHT)
    print(f"{own} word pairs of the project's own, {len(words)} with the open dictionaries, {len(terms)} terms")
    sentences = [(content(a, SOURCE), content(b, TARGET)) for a, b in sentence_pairs(shared / "parallel" / "train.tsv")]
    for entry, weight in word_links(sentences).items():
        words[entry] = max(weight, words.get(entry, 0.0))
    own_work = {
        "crosscheck lexicon (tools/lexicon)": "Apache-2.0",
        "crosscheck sentences (tools/sentences)": "Apache-2.0",
    }
    used = own_work | DICTIONARIES | PARALLEL
    licence = "CC BY-SA 4.0 as a whole, with attribution to the sources"
    verbs = frozenset(own_verbs())
    singles = rows({entry: weight for entry, weight in words.items() if is_content(entry, verbs)})
    script = "tools/build_lexicon.py"
    bundle.write("lexicon.fr-ar", "tsv.gz", singles, sources=used, licence=licence, script=script)
    bundle.write("terms.fr-ar", "tsv.gz", rows(terms), sources=used, licence=licence, script=script)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
