"""Where a French sentence begins a new statement.

French marks most clause borders with a comma and a word that opens the clause; whether a stretch has a predicate of
its own is read off verb endings, since a noun of the same spelling nearly always follows a determiner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.french.words import (
    DETERMINERS,
    PREPOSITIONS,
    REPORTING_VERBS,
    SUBJECT_PRONOUNS,
    wordset,
)
from crosscheck.model import Token

__all__ = ["clause_starts", "has_predicate", "is_finite"]

INFINITIVE: Final = re.compile(r"(?:er|ir|oir|[nt]dre|ttre|ître|[vpc]re|clure|[fplt]aire|[rldu]ire|oire|soudre)$")
NOT_FINITE: Final = re.compile(
    r"(?:ant|é|és|ée|ées|er|ir|oir|ères?|aires?|ures?|is|(?<!o)it|ises?|us?|ues?|ints?|ertes?|aites?)$"
)
FINITE_ENDING: Final = re.compile(
    r"(?:ent|ait|aient|ais|ions|iez|era|eront|erait|eraient|ira|iront|irait|iraient|ra|ront|rait|raient|a|èrent|irent"
    r"|urent|ut|it|ît|ût|e|es|ons|ez|nd|d|t|s|x)$"
)
AUXILIARIES: Final = wordset(
    "est sont était étaient fut furent sera seront serait seraient soit soient a ont avait avaient eut eurent "
    "aura auront aurait auraient ait aient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient "
    "doit doivent devait devaient devra devront devrait devraient va vont allait allaient fait font faisait "
    "faisaient fera feront vient viennent reste restent veut veulent voulait dit disent disait suis sommes êtes "
    "ai avons avez"
)
NOUN_ENDING: Final = re.compile(r"(?:[ts]ion|ment|age|ture|ance|ence|isation|yse|se)s?$")
DEVERBAL: Final = wordset(
    "collecte lutte mise prise hausse baisse recherche reprise aide accueil envoi suivi retour soutien contrôle "
    "respect octroi retrait achat vente appui emploi accès"
)
PARTICIPLE: Final = re.compile(r"[a-zà-ÿœ]{2,}ant$")
NOT_PARTICIPLES: Final = wordset(
    "pendant avant durant suivant cependant autant tant instant enfant maintenant important géant restant devant "
    "montant président auparavant dorénavant moyennant nonobstant habitant représentant manifestant étudiant "
    "trafiquant militant restaurant croissant étant ayant quant puissant dirigeant migrant demandant"
)
LINKERS: Final = frozenset({"et", "ou", "mais", "puis", "ainsi", "que", "car", "or", "donc", "ni"})
RELATIVES: Final = frozenset({"qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel"})
OPENERS: Final = frozenset({"alors", "tandis", "bien", "lorsque", "lorsqu'", "puisque", "puisqu'", "parce", "quoique",
                            "quand", "comme", "si", "afin"})  # fmt: skip


def is_finite(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token at `index` is a finite verb, as far as its form and the word before it tell."""
    token = tokens[index]
    if token.kind != "word":
        return False
    before = _previous_word(tokens, index)
    if token.norm in AUXILIARIES:
        return before is None or before.norm not in DETERMINERS - {"tout", "tous"} or token.norm in {"a", "est", "ont"}
    if not INFINITIVE.search(token.lemma) or token.norm == token.lemma or NOT_FINITE.search(token.norm):
        return False
    if not FINITE_ENDING.search(token.norm):
        return False
    return before is None or before.norm not in (DETERMINERS | PREPOSITIONS) - SUBJECT_PRONOUNS


def has_predicate(tokens: Sequence[Token]) -> bool:
    """Whether a finite verb stands among the tokens."""
    return any(is_finite(tokens, index) for index in range(len(tokens)))


def clause_starts(tokens: Sequence[Token]) -> Iterator[int]:
    """Indices at which a new statement may begin, in order."""
    borders = [0, *(i + 1 for i, token in enumerate(tokens) if token.norm in {",", ";", ":", "–", "—"})]
    segments = [(a, b) for a, b in zip(borders, [*borders[1:], len(tokens)], strict=True) if a < b]
    items = [_is_item(tokens, _skip(tokens, a, b), b) for a, b in segments]
    for number, (start, end) in enumerate(segments):
        if number and _opens(tokens, segments, items, number):
            yield start
        yield from _coordinated(tokens, start, end)


def _opens(tokens: Sequence[Token], segments: Sequence[tuple[int, int]], items: Sequence[bool], number: int) -> bool:
    start, end = segments[number]
    if tokens[start - 1].norm == ";":
        return True
    if _is_attribution(tokens, start, end):
        return False
    if items[number] and (any(items[:number]) or any(items[number + 1 :]) or _ends_with_item(tokens, segments, number)):
        return True
    first = _skip(tokens, start, end)
    if first < end and _is_participle(tokens, first):
        return True
    return has_predicate(tokens[start:end]) and _is_complete(tokens[segments[0][0] : start])


def _is_complete(tokens: Sequence[Token]) -> bool:
    """Whether there is a predicate, and one after the last "que": "le rapport soutient qu'en raison de …" has none."""
    after = max((i + 1 for i, token in enumerate(tokens) if token.norm in {"que", "qu'"}), default=0)
    return has_predicate(tokens[after:])


def _coordinated(tokens: Sequence[Token], start: int, end: int) -> Iterator[int]:
    """Inside a stretch without commas: "et" before a finite verb or a subject pronoun."""
    for index in range(start + 1, end - 1):
        if tokens[index].norm not in {"et", "mais"} or not has_predicate(tokens[start:index]):
            continue
        after = _skip_marks(tokens, index + 1, end)
        if after < end and (is_finite(tokens, after) or _is_clitic_verb(tokens, after, end)):
            yield index


def _is_clitic_verb(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Clitics and then a finite verb: "n'a", "ne peut", "s'est", "il a"."""
    clitics = {"n'", "ne", "s'", "se", "l'", "y", "en", "lui", "leur", "il", "elle", "ils", "elles", "on"}
    start = index
    while index < end and tokens[index].norm in clitics:
        index += 1
    return start < index < end and is_finite(tokens[start:end], index - start)


def _is_item(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a stretch is a list item with a verbal noun of its own: "la fourniture de …", "le renforcement des …"."""
    if start + 3 > end or tokens[start].norm not in DETERMINERS or has_predicate(tokens[start:end]):
        return False
    noun, after = tokens[start + 1], tokens[start + 2]
    verbal = NOUN_ENDING.search(noun.norm) or noun.lemma in DEVERBAL
    return bool(verbal) and after.norm in PREPOSITIONS | {"et", "ou"}


def _ends_with_item(tokens: Sequence[Token], segments: Sequence[tuple[int, int]], number: int) -> bool:
    """Whether the stretch before ends in a first list item: "… inclut le renforcement des lois"."""
    start, end = segments[number - 1]
    return any(
        tokens[i].norm in DETERMINERS and _is_item(tokens, i, end) for i in range(start + 1, max(start + 1, end - 2))
    )


def _is_participle(tokens: Sequence[Token], index: int) -> bool:
    """A present participle: the word list gives its infinitive, or it has an object right after it."""
    token = tokens[index]
    if not PARTICIPLE.search(token.norm) or token.norm in NOT_PARTICIPLES:
        return False
    if INFINITIVE.search(token.lemma):
        return True
    after = tokens[index + 1 : index + 2]
    return any(following.norm in DETERMINERS | PREPOSITIONS or following.kind == "number" for following in after)


def _is_attribution(tokens: Sequence[Token], start: int, end: int) -> bool:
    """A verb of saying first and no clause of its own after it: ", a déclaré le ministre"."""
    head = [t for t in tokens[start:end] if t.kind != "mark"][:3]
    says = any(t.lemma in REPORTING_VERBS for t in head)
    inverted = bool(head) and (
        head[0].norm in {"a", "ont", "avait", "avaient", "selon"} or (says and head[0].lemma in REPORTING_VERBS)
    )
    return says and inverted and not any(t.norm in {"que", "qu'"} for t in tokens[start:end])


def _skip(tokens: Sequence[Token], start: int, end: int) -> int:
    while start < end and (tokens[start].kind == "mark" or tokens[start].norm in LINKERS):
        start += 1
    return start


def _skip_marks(tokens: Sequence[Token], start: int, end: int) -> int:
    while start < end and tokens[start].kind == "mark":
        start += 1
    return start


def _previous_word(tokens: Sequence[Token], index: int) -> Token | None:
    while index > 0:
        index -= 1
        if tokens[index].kind == "mark":
            return None
        if tokens[index].norm not in {"ne", "n'", "se", "s'", "y", "en", "lui", "pas", "plus", "le", "la", "les", "l'"}:
            return tokens[index]
        if tokens[index].norm in {"le", "la", "les", "l'"}:
            return tokens[index]
    return None
