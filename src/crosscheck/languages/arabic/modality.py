"""How certain an Arabic sentence is of what it tells.

The perfect tells what is done, with qad all the more; sa- and sawfa before the imperfect what is to come, qad before
it what may be (Wright, A Grammar of the Arabic Language, part II, §§ 1 to 10). The bare imperfect tells nothing here:
newsrooms use it for what happens, happened or is to happen. A verb or a phrase that governs an or a verbal noun says
how certain this is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.arabic.modal_words import (
    ARTICLE,
    BREAKS,
    DONE,
    DOUBT,
    FAR,
    FORMS,
    GOVERNORS,
    HEDGES,
    IMPERFECT,
    LEADS,
    MARKS,
    NEGATION,
    NO_HEADS,
    OF,
    ON,
    OPENERS,
    PHRASES,
    PREPOSITIONS,
    QAD,
    SOON,
    SOURCES,
    THAT,
    WILL,
    WOMEN,
)
from crosscheck.languages.arabic.persons import verbs_of
from crosscheck.languages.arabic.segment import listed_lemma
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.arabic.verbs import verb_tables
from crosscheck.languages.arabic.words import FUNCTION_WORDS, REPORTING_VERBS
from crosscheck.languages.modality import Certainty, Claim, Modality
from crosscheck.model import Token

__all__ = ["MODALITY"]


def claims(tokens: Sequence[Token]) -> Iterator[Claim]:
    """The predicates of a sentence that are told as done or as anything less."""
    if any(token.norm in DOUBT and token.kind != "clitic" for token in tokens[:2]) or tokens[-1].norm == "؟":
        return
    taken: set[int] = set()
    for index, token in enumerate(tokens):
        if token.kind == "mark":
            continue
        for claim in _claims_at(tokens, index):
            if claim.head not in taken:
                taken.add(claim.head)
                if not _is_denied(tokens, claim):
                    yield claim


def _claims_at(tokens: Sequence[Token], index: int) -> Iterator[Claim]:
    token = tokens[index]
    governed = _governing(tokens, index)
    if governed is not None:
        certainty, after = governed
        head = _complement(tokens, after)
        if head is not None:
            yield Claim(index, head, certainty)
    elif (token.norm == SOON and token.kind == "clitic") or token.norm == WILL:
        if _is_imperfect(tokens, index + 1) and tokens[index + 1].norm not in NO_HEADS:
            yield Claim(index, index + 1, "coming")
    elif _is_future(token):
        yield Claim(index, index, "coming")
    elif token.norm in QAD:
        if _is_imperfect(tokens, index + 1) and _verb(tokens[index + 1]) == tokens[index + 1].lemma:
            yield Claim(index, index + 1, "possible")
    elif token.norm in DONE:
        head = _verbal_noun(tokens, index + 1)
        if head is not None and not (index and tokens[index - 1].norm == SOON):
            yield Claim(index, head, "done")
    elif token.norm == ON and _is_sequel(tokens, index):
        yield Claim(index, index + 2, "planned")
    if _is_past(tokens, index):
        yield Claim(index, index, "done", token.norm in verb_tables().marked)


def _is_sequel(tokens: Sequence[Token], index: int) -> bool:
    """After a comma, 'ala an and an imperfect: "to be followed by"."""
    following = tokens[index + 1 : index + 2]
    led = index > 0 and tokens[index - 1].norm in BREAKS
    return led and any(token.norm in THAT for token in following) and _is_imperfect(tokens, index + 2)


def _governing(tokens: Sequence[Token], index: int) -> tuple[Certainty, int] | None:
    """What a verb or phrase makes of what follows it, and where this begins."""
    token = tokens[index]
    if token.norm == OF and index + 2 < len(tokens):
        at = index + 1 + (tokens[index + 1].norm == ARTICLE)
        certainty = PHRASES.get(tokens[at].norm) or PHRASES.get(tokens[at].norm.removesuffix("ه"))
        if certainty is not None:
            return certainty, at + 1
    if token.kind != "word":
        return None
    certainty = FORMS.get(token.norm)
    if certainty is None and _is_verb(token):
        certainty = GOVERNORS.get(_verb(token) or "")
    return (certainty, index + 1) if certainty is not None else None


def _complement(tokens: Sequence[Token], start: int) -> int | None:
    """The verb after "that", or the verbal noun: al-wizara tawzif "the ministry (intends) to employ"."""
    that = False
    for index in range(start, min(start + FAR, len(tokens))):
        token = tokens[index]
        if token.norm in MARKS or (token.norm in BREAKS and not that):
            return None
        if token.norm in THAT and token.kind == "word":
            that = True
        elif token.norm in NEGATION:
            return None
        elif that:
            if token.kind == "word" and _verb(token) is not None and _is_verb(token) and token.norm not in NO_HEADS:
                return index
        elif _is_named(tokens, index):
            return index
    return None


def _is_named(tokens: Sequence[Token], index: int) -> bool:
    """Whether a governed verbal noun stands here: after a preposition, or bare where no article is."""
    token, before = tokens[index], tokens[index - 1]
    if token.kind != "word":
        return False
    led = before.norm in PREPOSITIONS or (before.norm == ARTICLE and tokens[index - 2].norm in PREPOSITIONS)
    noun = _is_verbal_noun(tokens, index)
    if led:
        return noun or (before.kind == "clitic" and before.norm != ARTICLE and token.norm in verb_tables().lemmas)
    return noun and not _is_definite(tokens, index)


def _verbal_noun(tokens: Sequence[Token], start: int) -> int | None:
    return next((i for i in range(start, min(start + 2, len(tokens))) if _is_verbal_noun(tokens, i)), None)


def _is_verbal_noun(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].kind == "word" and tokens[index].norm in verb_tables().nouns


def _is_definite(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].norm == ARTICLE and tokens[index - 1].kind == "clitic"


def _is_led(tokens: Sequence[Token], index: int) -> bool:
    """Whether the article or a preposition is written onto the word, as onto nouns."""
    return index > 0 and tokens[index - 1].kind == "clitic" and tokens[index - 1].norm in LEADS


def _is_verb(token: Token) -> bool:
    """Whether the form is one of a verb and is not met more often as a noun."""
    tables = verb_tables()
    if token.norm in FUNCTION_WORDS or token.norm in tables.nouns:
        return token.norm in tables.lemmas and token.norm not in FUNCTION_WORDS
    known = token.norm in tables.lemmas or token.lemma in verbs_of(token.norm)
    return known or (fold(listed_lemma(token.norm) or token.norm) == token.norm and bool(verbs_of(token.norm)))


def _is_future(token: Token) -> bool:
    """Whether sa- was left on its imperfect."""
    bare = token.norm.lstrip("وف")
    future = bare[:1] == SOON and bare[1:2] in IMPERFECT and token.lemma[0] != SOON
    return future and token.lemma in verbs_of(token.norm)


def _verb(token: Token) -> str | None:
    """The folded lemma of the verb that a form may belong to."""
    found = verb_tables().lemmas.get(token.norm)
    return found if found is not None else next(iter(verbs_of(token.norm)), None)


def _is_imperfect(tokens: Sequence[Token], index: int) -> bool:
    if index >= len(tokens) or tokens[index].kind != "word":
        return False
    verb = _verb(tokens[index])
    return verb is not None and tokens[index].norm[0] in IMPERFECT and not _has_past_form(tokens[index].norm, verb)


def _has_past_form(norm: str, verb: str) -> bool:
    """Whether a form begins as the past of its verb does."""
    return norm[0] == verb[0] and norm.startswith(verb[: min(3, max(2, len(verb) - 2))])


def _is_past(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token is a past that stands where a verb does."""
    token = tokens[index]
    if token.kind != "word" or _is_led(tokens, index) or token.norm in NO_HEADS or token.lemma in NO_HEADS:
        return False
    verb = _verb(token)
    if token.lemma in REPORTING_VERBS and any(later.norm in THAT for later in tokens[index + 1 : index + FAR]):
        return False  # what is reported counts, not the report
    if verb is None or not _is_verb(token) or not _has_past_form(token.norm, verb):
        return False
    if token.norm.endswith(WOMEN) and not verb.endswith(WOMEN):
        return False  # "they (women) did" is rarer than what is spelled like it
    owned = tokens[index + 1 : index + 2]
    if owned and owned[0].kind == "clitic" and owned[0].start == token.end and listed_lemma(token.norm[:-1] + "ة"):
        return False  # a feminine noun before a pronoun: usratuhu "his family"
    if token.norm in verb_tables().marked:
        return True
    if token.norm[0] in "يت" and token.norm[1:] in verb_tables().lemmas:
        return False  # yet the imperfect of another verb: tusajjil "records" and tasajjala "was recorded"
    before = tokens[index - 1] if index else None
    if before is not None and (before.norm in PREPOSITIONS or before.norm in NEGATION):
        return False
    if token.norm not in verb_tables().nouns and token.norm in verb_tables().lemmas:
        return True
    after_that = index > 2 and _is_definite(tokens, index - 1) and tokens[index - 3].norm in THAT
    return before is None or before.norm in OPENERS or before.norm in BREAKS or after_that


def _is_denied(tokens: Sequence[Token], claim: Claim) -> bool:
    """Whether a negation stands in the verb group or right before it."""
    return any(token.norm in NEGATION for token in tokens[max(0, claim.start - 2) : claim.head])


MODALITY: Final = Modality(claims, SOURCES | REPORTING_VERBS, HEDGES)
