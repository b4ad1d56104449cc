"""How often the rendering line states the values of a line, and what becomes of the numbers of a text."""

from __future__ import annotations

from crosscheck.evaluation.agreement import agreement
from crosscheck.evaluation.figures import Count, Note
from crosscheck.evaluation.lines import Copy, faithful
from crosscheck.model import Fact
from crosscheck.report import Report
from support.analyses import analysis
from support.evaluations import numbers_by_name, pair_of, span_in

LEFT = ("Il y a 12 morts.", "Le 3 mai, 40 % sont partis à Oran.")
# There are 12 dead. On 3 May 30 % left for Oran.
RIGHT = ("هناك 12 قتيلا.", "في 3 مايو غادر 30 % إلى وهران.")
COPY = faithful(pair_of(LEFT, RIGHT))


def fact_of(side: int, kind: str, value: str, words: str) -> Fact:
    span = span_in(COPY.sides[side].document.text, words)
    return Fact(kind, value, span.start, span.end)


FACTS = (
    (
        fact_of(0, "quantity", "12", "12"),
        fact_of(0, "date", "--05-03", "3 mai"),
        fact_of(0, "percent", "40", "40 %"),
        fact_of(0, "place", "Oran", "Oran"),
        fact_of(0, "quote", "Il y a", "Il y a"),
    ),
    (
        fact_of(1, "quantity", "12", "12"),
        fact_of(1, "date", "--05-03", "3 مايو"),  # 3 May
        fact_of(1, "percent", "30", "30 %"),
        fact_of(1, "place", "Oran", "وهران"),  # Oran
    ),
)


def report_of(copy: Copy = COPY, facts: tuple[tuple[Fact, ...], tuple[Fact, ...]] = FACTS) -> Report:
    left, right = (analysis(side.document.text, code) for side, code in zip(copy.sides, ("fr", "ar"), strict=True))
    return Report(("fr", "ar"), (left, right), facts)


def numbers(report: Report) -> dict[str, tuple[float, ...]]:
    return numbers_by_name(list(agreement(report, COPY, "news")))


def test_values_of_both_sides_are_counted_by_kind() -> None:
    assert (
        numbers(report_of()).items()
        >= {
            "stated: quantity": (2, 2),
            "stated: percent": (0, 2),
            "stated: date": (2, 2),
            "stated: place": (2, 2),
        }.items()
    )


def test_kinds_are_grouped_and_sides_kept_apart() -> None:
    assert (
        numbers(report_of()).items()
        >= {
            "stated: numbers and percentages": (2, 4),
            "stated: dates and periods": (2, 2),
            "stated: names": (2, 2),
            "stated: all kinds, fr": (3, 4),
            "stated: all kinds, ar": (3, 4),
        }.items()
    )


def test_quotations_are_not_compared() -> None:
    assert "stated: quote" not in numbers(report_of())


def test_a_value_on_another_line_does_not_count() -> None:
    elsewhere = (FACTS[0][:1], (fact_of(1, "quantity", "12", "30"),))
    found = numbers(report_of(facts=elsewhere))
    assert (found["stated: all kinds, fr"], found["stated: all kinds, ar"]) == ((0, 1), (0, 1))


def test_values_agree_by_the_rules_of_their_kind() -> None:
    facts = ((fact_of(0, "date", "2021-05-03", "3 mai"),), (fact_of(1, "date", "2021-05", "3 مايو"),))  # 3 May
    assert numbers(report_of(facts=facts))["stated: date"] == (2, 2)


def test_a_value_that_is_not_stated_has_a_note_with_both_lines() -> None:
    notes = [entry for entry in agreement(report_of(), COPY, "news") if isinstance(entry, Note)]
    assert [note.name for note in notes] == ["stated: percent"] * 2
    assert notes[0].text == f"fr line 2: 40 % = 40 in: {LEFT[1]} ∥ {RIGHT[1]}"
    assert notes[1].text == f"ar line 2: 30 % = 30 in: {RIGHT[1]} ∥ {LEFT[1]}"


def test_facts_are_counted_per_word_and_no_number_of_them_is_better() -> None:
    counts = [entry for entry in agreement(report_of(), COPY, "news") if isinstance(entry, Count)]
    per_word = {count.name: count for count in counts if count.name.startswith("facts per")}
    assert {name: count.numbers for name, count in per_word.items()} == {
        "facts per 1,000 words, fr": (5, 13),
        "facts per 1,000 words, ar": (4, 10),
    }
    assert {count.better for count in per_word.values()} == {""}


def test_numbers_are_accounted_for_by_facts() -> None:
    found = {name: count for name, count in numbers(report_of()).items() if name.startswith("numbers accounted")}
    assert found == {"numbers accounted for, fr": (3, 3), "numbers accounted for, ar": (3, 3)}


def test_a_number_in_no_fact_is_told_with_its_surroundings() -> None:
    report = report_of(facts=(FACTS[0][1:], FACTS[1]))
    assert numbers(report)["numbers accounted for, fr"] == (2, 3)
    notes = [entry for entry in agreement(report, COPY, "news") if isinstance(entry, Note)]
    (told,) = (note.text for note in notes if note.name == "numbers accounted for, fr")
    assert told == f"12 in: …{LEFT[0]} | {LEFT[1][:32]}…"
    assert {entry.set for entry in notes} == {"news values"}
