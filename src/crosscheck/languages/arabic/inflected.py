"""Whether an Arabic word is a listed one with particles, endings and pronouns that the word list does not have.

The word list leaves out most plurals and pronouns of participles, verbal nouns and relative adjectives; the endings
are those of Wright, A Grammar of the Arabic Language, part I.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from crosscheck.languages.arabic.foreign import LOANS
from crosscheck.languages.arabic.persons import verbs_of
from crosscheck.languages.arabic.segment import is_known
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.arabic.verbs import verb_tables

__all__ = ["is_inflected"]

# wa-, fa-, bi-, li-, ka-, sa-, a- "whether", alone and together, without and with the article
PROCLITICS: Final = ("", "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "وس", "فل", "فب", "فس", "أ")
ARTICLES: Final = ("ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل", "فلل", "اللا")
NEGATION: Final = "لا"
PRONOUNS: Final = ("", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كما", "نا", "ي", "ني")
ENDINGS: Final = tuple(
    (  # noqa: SIM905  many endings a line
        "ات ت ان ين ون ا ة ي ية يا يات يتان يتين يين يون تا تي تان تين وي وية وا ته"
    ).split()
)
RESTORED: Final = ("", "ة", "ى", "ا", "ي", "ء")
SHORTEST: Final = 3


@lru_cache(maxsize=65536)
def is_inflected(letters: str) -> bool:
    """Whether a bare word is a person of a verb or a listed word with particles, an ending and a pronoun."""
    if verbs_of(fold(letters)):
        return True
    stems = {letters[len(front) :] for front in (*ARTICLES, *PROCLITICS) if letters.startswith(front)}
    if letters.startswith(NEGATION) and fold(letters[len(NEGATION) :]) not in verb_tables().marked:
        stems.add(letters[len(NEGATION) :])  # as in la-silki "wireless"; before a verb it is a word of its own
    bases = {
        base
        for stem in stems
        for pronoun in PRONOUNS
        if stem.endswith(pronoun) and len(base := stem[: len(stem) - len(pronoun)]) >= SHORTEST
    }
    return any(map(_is_form, bases))


@lru_cache(maxsize=65536)
def _is_form(base: str) -> bool:
    """Whether letters are a listed word with an ending of number, gender or relation."""
    roots = [base, *(base.removesuffix(ending) for ending in ENDINGS if base.endswith(ending))]
    return any(
        fold(root) in LOANS or any(is_known(root + restored) for restored in RESTORED)
        for root in roots
        if len(root) >= SHORTEST
    )
