"""What makes extraction fast changes nothing: what a reader skips it would not have read, and nothing stays behind."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from attrs import evolve

from crosscheck import engine
from crosscheck.analysis import analyzer
from crosscheck.facts import clock_words, currencies, dates, eras, hijri
from crosscheck.facts.extraction import extract
from crosscheck.languages import language
from crosscheck.model import Fact
from crosscheck.reading import read

CORPORA: Final = Path(__file__).parents[2] / "corpora" / "development"
GATED: Final = (clock_words.ClockWords, currencies.Tables, dates._Names, eras._Names, hijri._Names)
# Words that begin dates, times and sums of every kind, one text a language.
TEXTS: Final = {
    "fr": (
        "Le XXe siècle, les XVIIe et XVIIIe siècles, les années 80, les années 1990, le printemps 2023, l'hiver "
        "2023-2024, du 3 au 5 mai, de mars 2019 à mai 2020, le premier mai, ramadan 1445, le 11 ramadan, à midi, vers "
        "dix heures et demie, à 14 h 30, 5 M€, trois dollars et demi, 35 cents, un euro, des milliers de dirhams, la première "
        "décennie du XXIe siècle, une demi-douzaine, un million et demi, deux cent mille, vingt et un, une dizaine."
    ),
    # the 20th century, the two centuries the 18th and the 19th, the eighties, spring 2023, from 3 to 5 May, from
    # March 2019 to May 2020, Ramadan 1445, at noon, half past ten, at 14:30, five million euros, two dirhams, the last
    # decade of the 20th century, the six, thirty-one, one and a half, half a million, two hundred, tens of thousands
    "ar": (
        "القرن العشرين، القرنين الثامن عشر والتاسع عشر، الثمانينات، ثمانينات القرن الماضي، ربيع 2023، من 3 إلى 5 مايو، "
        "من مارس 2019 إلى مايو 2020، الأول من مايو، 11 رمضان 1445، رمضان 1445هـ، ظهرا، الساعة العاشرة والنصف، على "
        "الساعة 14:30، خمسة ملايين يورو، درهمان، مليونا دولار، آلاف الدراهم، العقد الأخير من القرن العشرين، "
        "الدول الست، إحدى وثلاثون، واحد ونصف، نصف مليون، مئتان، مئتا ألف، عشرات الآلاف، أحد عشر."
    ),
}


class _Everything(frozenset[str]):
    """A set that holds every word."""

    def __contains__(self, _: object) -> bool:
        return True


def facts_of(text: str, code: str) -> tuple[Fact, ...]:
    document, spoken = read(text, language=code), language(code)
    return extract(analyzer("rules").analyze(document, spoken, code), spoken, engine.gazetteer(code), code)


def reports(code: str) -> list[str]:
    """The texts of the corpus and the one above in a language."""
    paths = sorted(CORPORA.glob(f"*/report.{code}.txt"))
    return [TEXTS[code], *(path.read_text(encoding="utf-8") for path in paths)]


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_is_skipped_would_not_have_been_read(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = reports(code)
    fast = [facts_of(text, code) for text in texts]
    for words in GATED:
        monkeypatch.setattr(words, "begins", property(lambda _: _Everything()))
    assert [facts_of(text, code) for text in texts] == fast


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_word_that_is_no_number_word_begins_no_number(code: str) -> None:
    numerals = language(code).numerals
    careful = evolve(numerals, words=_Everything())
    for text in reports(code):
        tokens = analyzer("rules").analyze(read(text, language=code), language(code), code).tokens
        for index in range(len(tokens)):
            assert numerals.read(text, tokens, index) == careful.read(text, tokens, index), tokens[index].norm


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_text_alone_and_after_others_has_the_same_facts(code: str) -> None:
    texts = reports(code)[:5]
    once = [facts_of(text, code) for text in texts]
    assert [facts_of(text, code) for text in reversed(texts)] == once[::-1]
