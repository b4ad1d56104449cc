"""How certain a French sentence is of what it tells.

Tenses and governing verbs after Grevisse, Le bon usage: the compound and the simple past tell what is done (§§ 881 to
886), the future and "aller" with an infinitive what is to come (§§ 821, 887), the conditional what is not vouched for
(§ 889). A verb that governs an infinitive or a clause says how certain this is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.french.clauses import INFINITIVE, is_finite
from crosscheck.languages.french.forms import infinitives_of
from crosscheck.languages.french.modal_words import (
    ARTICLES,
    BE,
    CLAUSES,
    CLITICS,
    COME,
    DOUBT,
    FAR,
    FUTURE_AUXILIARIES,
    GOVERNORS,
    HAVE,
    HEDGES,
    LINKS,
    MARKS,
    MODALS,
    MOVING,
    NEAR,
    NEGATION,
    NOUNS,
    REFLEXIVE,
    RUMOUR,
    SKIPPED,
    SOURCES,
    STATES,
    UNREAL,
)
from crosscheck.languages.french.words import REPORTING_VERBS
from crosscheck.languages.modality import Certainty, Claim, Modality
from crosscheck.model import Token

__all__ = ["MODALITY"]


def claims(tokens: Sequence[Token]) -> Iterator[Claim]:
    """The predicates of a sentence that are told as done or as anything less."""
    if any(token.norm in DOUBT for token in tokens):
        return
    taken: set[int] = set()
    for index in range(len(tokens)):
        for claim in _claims_at(tokens, index):
            if claim.head not in taken and not _is_denied(tokens, claim):
                taken.add(claim.head)
                yield claim


def _claims_at(tokens: Sequence[Token], index: int) -> Iterator[Claim]:
    """What the word at `index` makes of itself or of a later verb; the governed verb comes first."""
    norm = tokens[index].norm
    if tokens[index].kind != "word" or not _is_verbal(tokens, index):
        if _is_bare_state(tokens, index):
            yield from _governed(tokens, index, index)
        return
    if norm in HAVE | BE | RUMOUR | FUTURE_AUXILIARIES:
        yield from _composed(tokens, index)
    elif norm in MODALS:
        head = _infinitive(tokens, index + 1, NEAR)
        if head is not None:
            yield Claim(index, head, MODALS[norm])
    elif norm in COME and index + 1 < len(tokens) and tokens[index + 1].norm in LINKS:
        head = _infinitive(tokens, index + 2, NEAR)
        if head is not None:
            yield Claim(index, head, "done")
    else:
        yield from _governed(tokens, index, index)
        certainty = _tense(tokens[index])
        if certainty is not None and not _is_report(tokens, index):
            yield Claim(index, index, certainty)


def _is_bare_state(tokens: Sequence[Token], index: int) -> bool:
    """A participle without its auxiliary, or a noun, that governs a verb: "soupçonné d'avoir", "l'intention de"."""
    norm = tokens[index].norm
    return norm in NOUNS or (STATES.get(_singular(norm)) == "alleged")


def _singular(norm: str) -> str:
    """A participle in its shortest form."""
    return norm.removesuffix("s").removesuffix("e")


def _is_verbal(tokens: Sequence[Token], index: int) -> bool:
    if is_finite(tokens, index):
        return True
    # Before an imperfect, a conditional or a verb of suspicion "le" is a pronoun: "il le soupçonnait", "on l'accuse".
    token, before = tokens[index], tokens[index - 1].norm if index else ""
    imperfect = token.norm.endswith(("ait", "aient")) and _verb(token) != token.norm
    return before in CLITICS and (imperfect or GOVERNORS.get(token.lemma) == "alleged")


def _composed(tokens: Sequence[Token], index: int) -> Iterator[Claim]:
    """An auxiliary and its participle, and what this governs."""
    norm = tokens[index].norm
    head = _participle(tokens, index + 1)
    if head is None or _is_report(tokens, head):
        return
    if norm in HAVE | BE | RUMOUR:
        yield from _governed(tokens, index, head)
    if norm in RUMOUR:
        if tokens[head].norm not in UNREAL:
            yield Claim(index, head, "alleged")
    elif norm in FUTURE_AUXILIARIES:
        yield Claim(index, head, "coming")
    elif norm in HAVE or _is_past(tokens, index, head):
        yield Claim(index, head, "done")


def _is_report(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of saying has what is said after it: what is reported counts, not the report."""
    said = any(token.norm in CLAUSES for token in tokens[at + 1 : at + NEAR])
    return said and _verb(tokens[at]) in REPORTING_VERBS


def _is_past(tokens: Sequence[Token], index: int, head: int) -> bool:
    """Whether "être" and a participle tell what happened and not how things are."""
    reflexive = index > 0 and tokens[index - 1].norm in REFLEXIVE
    return reflexive or tokens[index].norm in {"fut", "furent"} or _verb(tokens[head]) in MOVING


def _governed(tokens: Sequence[Token], start: int, at: int) -> Iterator[Claim]:
    """The verb that the one at `at` makes less than done."""
    token = tokens[at]
    if token.norm in NOUNS:
        certainty: Certainty | None = NOUNS[token.norm]
    else:
        certainty = STATES.get(_singular(token.norm)) or GOVERNORS.get(_verb(token))
    if certainty is None:
        return
    if (direct := _infinitive(tokens, at + 1, NEAR)) is not None:
        yield Claim(start, direct, certainty)
        return
    for index in range(at + 1, min(at + 1 + FAR, len(tokens) - 1)):
        norm = tokens[index].norm
        if norm in MARKS or (is_finite(tokens, index) and norm not in LINKS):
            return
        head = None
        if norm in LINKS:
            head = _infinitive(tokens, index + 1, NEAR)
            if head is None and certainty == "alleged":
                head = _crime(tokens, index + 1)
        elif norm in CLAUSES:
            head = _finite(tokens, index + 1)
        if head is not None:
            yield Claim(start, head, certainty)
            return
        if norm in CLAUSES:
            return


def _infinitive(tokens: Sequence[Token], start: int, reach: int) -> int | None:
    """The infinitive at `start`, after pronouns and adverbs; of "avoir" or "être" with a participle, the participle."""
    for index in range(start, min(start + reach, len(tokens))):
        norm = tokens[index].norm
        if norm in {"avoir", "être"}:
            return _participle(tokens, index + 1)
        if tokens[index].kind == "word" and norm == tokens[index].lemma and INFINITIVE.search(norm):
            return index if norm in infinitives_of(norm) or INFINITIVE.search(tokens[index].lemma) else None
        if norm not in SKIPPED and not norm.endswith("ment"):
            return None
    return None


def _crime(tokens: Sequence[Token], start: int) -> int | None:
    """The noun that an accusation names: "accusé de meurtre", "soupçonné d'un vol"."""
    for index in range(start, min(start + 3, len(tokens))):
        if tokens[index].norm not in ARTICLES:
            return index if tokens[index].kind == "word" else None
    return None


def _participle(tokens: Sequence[Token], start: int) -> int | None:
    """The participle at `start`, after adverbs."""
    for index in range(start, min(start + NEAR + 1, len(tokens))):
        token = tokens[index]
        if token.norm in SKIPPED or token.norm.endswith("ment"):
            continue
        state = _singular(token.norm) in STATES
        return index if token.kind == "word" and (state or _verb(token) != token.norm) else None
    return None


def _finite(tokens: Sequence[Token], start: int) -> int | None:
    """The head of the next finite verb."""
    for index in range(start, min(start + FAR, len(tokens))):
        if tokens[index].norm in MARKS:
            return None
        if tokens[index].norm in {"soit", "soient", "ait", "aient"} | HAVE | BE | RUMOUR | FUTURE_AUXILIARIES:
            return _participle(tokens, index + 1)
        if is_finite(tokens, index):
            return index
    return None


def _verb(token: Token) -> str:
    """The infinitive of a form; the form itself where it is no verb."""
    if token.lemma != token.norm and INFINITIVE.search(token.lemma):
        return token.lemma
    return next(iter(infinitives_of(token.norm)), token.norm)


def _tense(token: Token) -> Certainty | None:
    """What the ending of a finite verb says."""
    norm, verb = token.norm, _verb(token)
    if verb == norm:
        return None
    if norm.endswith(("a", "èrent")):
        stem = norm.removesuffix("èrent").removesuffix("a")
        if (stem + "er" == verb) or (stem.removesuffix("e").replace("ç", "c") + "er" == verb):
            return "done"
    if norm.endswith(("irent", "urent")):
        return "done"
    if norm.endswith(("ra", "ront")):
        return "coming"
    return None


def _is_denied(tokens: Sequence[Token], claim: Claim) -> bool:
    """Whether a negation stands in the verb group or right before it."""
    return any(token.norm in NEGATION for token in tokens[max(0, claim.start - 4) : claim.head])


MODALITY: Final = Modality(claims, SOURCES | REPORTING_VERBS, HEDGES)
