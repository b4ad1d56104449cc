"""Laws of all injectors."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.evaluation.faults import Change, Injector, injectors

WORDS = {
    "fr": (
        "Le", "ministre", "M.", "Jean", "Dupré", "a", "annoncé", "n’a", "ne", "pas", "aucun", "sont", "est", "c’est", "qui",
        "12", "1 200", "3,5", "%", "deux", "vingt", "millions", "mars", "3", "2019", "en", "lundi", "juin", "l’ONU",
        "France", "au", "Maroc", "Rabat", ",", ";", ".", "?", "«", "»", "(", ")", "alors que", "dans", "la", "ville",
    ),
    # in the year, million, three years, fifteen, women, March, Monday, Morocco, in Tunis, the president, did not …
    "ar": (
        "في", "عام", "2019", "12", "١٢", "3.5", "٪", "مليون", "ثلاث", "سنوات", "خمس", "عشرة", "امرأة", "مارس", "أكتوبر",
        "يوم", "الاثنين", "المغرب", "بتونس", "السيد", "كلارك", "محمد", "العلوي", "لم", "يعلن", "أعلن", "لا", "يمكن",
        "سيكون", "ليس", "هناك", "غير", "قانوني", "،", "؛", ".", "؟", "\"", "(", ")", "حيث", "التي", "كانت", "المدينة",
    ),
}  # fmt: skip

LINES = st.sampled_from(sorted(WORDS)).flatmap(
    lambda code: st.tuples(
        st.just(code),
        st.lists(st.sampled_from(WORDS[code]) | st.text(max_size=3), max_size=25).map(" ".join),
    )
)
every = pytest.mark.parametrize("injector", injectors(), ids=lambda injector: injector.kind)


def last(choices: tuple[str, ...]) -> str:
    return choices[-1]


@every
@settings(max_examples=60)
@given(case=LINES)
def test_every_change_changes_the_line(injector: Injector, case: tuple[str, str]) -> None:
    code, line = case
    for change in injector.changes(line, code, last):
        assert 0 <= change.start <= change.end <= len(line)
        assert line[change.start : change.end] != change.new


@every
@settings(max_examples=40)
@given(case=LINES)
def test_changes_come_in_reading_order(injector: Injector, case: tuple[str, str]) -> None:
    code, line = case
    starts = [change.start for change in injector.changes(line, code, last)]
    assert starts == sorted(set(starts))


@every
@settings(max_examples=40)
@given(case=LINES)
def test_the_same_picks_give_the_same_changes(injector: Injector, case: tuple[str, str]) -> None:
    code, line = case
    assert list(injector.changes(line, code, last)) == list(injector.changes(line, code, last))


@every
@settings(max_examples=40)
@given(case=LINES)
def test_all_choices_are_others(injector: Injector, case: tuple[str, str]) -> None:
    code, line = case
    offered: list[tuple[str, ...]] = []

    def remembered(choices: tuple[str, ...]) -> str:
        offered.append(choices)
        return choices[0]

    for change in injector.changes(line, code, remembered):
        choices = offered.pop() if offered else (change.new,)
        assert choices
        assert line[change.start : change.end] not in choices
        assert len(set(choices)) == len(choices)


@every
def test_an_unknown_language_and_an_empty_line_yield_nothing(injector: Injector) -> None:
    line = "Le 3 mars 2019, M. Jean Dupré n’a pas vu deux villes du Maroc, selon un témoin de la scène."
    assert list(injector.changes(line, "xx", last)) == []
    assert list(injector.changes("", "fr", last)) == []
    assert list(injector.changes("", "ar", last)) == []


def test_a_change_says_where_it_stands() -> None:
    (number,) = (injector for injector in injectors() if injector.kind == "number")
    assert list(number.changes("Ils ont 119 bateaux.", "fr", lambda choices: "191")) == [Change(8, 11, "191")]


def test_the_kinds_and_the_codes_that_tell_of_them() -> None:
    families = {injector.kind: injector.families for injector in injectors()}
    assert families.items() >= {
        "number": ("XC2",), "date": ("XC2",), "name": ("XC2",), "negation": ("XC2",), "clause": ("XC1",)
    }.items()  # fmt: skip
