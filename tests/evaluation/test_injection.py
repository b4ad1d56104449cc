"""Copies with one planted fault: where it stands, and whether a report tells of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from crosscheck.evaluation.faults import Change, Injector
from crosscheck.evaluation.injection import Faulty, caught, faulty_copies, noticed
from crosscheck.evaluation.lines import LinePair
from crosscheck.model import Finding, Span
from support.evaluations import finding_of, pair_of, report_of

Pick = Callable[[tuple[str, ...]], str]

LEFT = ("il y a 3 pommes et 4 poires", "rien", "on a vu 5 chats")
# there are 3 apples and 4 pears; nothing; 5 cats were seen
RIGHT = ("هناك 3 تفاحات و 4 إجاصات", "لا شيء", "شوهدت 5 قطط")


def numbers(line: str, code: str, pick: Pick) -> Iterator[Change]:
    """Every digit becomes one of three longer numbers."""
    for match in re.finditer(r"\d", line):
        yield Change(match.start(), match.end(), pick(("70", "80", "90")))


def omissions(line: str, code: str, pick: Pick) -> Iterator[Change]:
    """Every digit is taken out of a French line."""
    for match in re.finditer(r"\d ", line) if code == "fr" else ():
        yield Change(match.start(), match.end(), "")


NUMBER = Injector("digit", ("XC2",), numbers)
OMISSION = Injector("gone", ("XC1", "XC203"), omissions)
PAIR = pair_of(LEFT, RIGHT)


def planted(injector: Injector = NUMBER, most: int = 6, pair: LinePair = PAIR) -> list[Faulty]:
    return list(faulty_copies(pair, injector, most))


def test_one_thing_is_changed_in_each_copy() -> None:
    for faulty in planted():
        other = 1 - faulty.side
        assert faulty.copy.sides[other].rows == PAIR.lines[other]
        pairs = zip(faulty.copy.sides[faulty.side].rows, PAIR.lines[faulty.side], strict=True)
        (changed,) = (number for number, (new, old) in enumerate(pairs) if new != old)
        row, line = faulty.copy.sides[faulty.side].rows[changed], PAIR.lines[faulty.side][changed]
        start = faulty.place.start - faulty.copy.sides[faulty.side].lines[changed].span.start
        assert row == line[:start] + row[start : start + 2] + line[start + 1 :]
        assert faulty.was == line[start]


def test_the_place_holds_the_new_words() -> None:
    found = planted()
    assert found
    for faulty in found:
        text = faulty.copy.sides[faulty.side].document.text
        assert text[faulty.place.start : faulty.place.end] in {"70", "80", "90"}


def test_the_line_is_the_one_that_renders_the_changed_one() -> None:
    for faulty in planted():
        number = next(n for n, line in enumerate(PAIR.lines[1 - faulty.side]) if faulty.was in line)
        text = faulty.copy.sides[1 - faulty.side].document.text
        assert text[faulty.line.start : faulty.line.end] == PAIR.lines[1 - faulty.side][number]


def test_words_taken_out_leave_an_empty_place() -> None:
    for faulty in planted(OMISSION):
        assert len(faulty.place) == 0
        text = faulty.copy.sides[0].document.text
        assert (text[: faulty.place.start] + faulty.was + text[faulty.place.start :]).split("\n") == list(LEFT)


def test_sides_take_turns() -> None:
    sides = [faulty.side for faulty in planted()]
    assert sides in ([0, 1] * 3, [1, 0] * 3)


def test_a_side_without_offers_leaves_all_turns_to_the_other() -> None:
    assert [faulty.side for faulty in planted(OMISSION)] == [0, 0, 0]


def test_each_place_is_used_once_and_not_more_than_there_are() -> None:
    found = planted(most=50)
    assert len(found) == 6
    assert len({(faulty.side, faulty.was) for faulty in found}) == 6


@pytest.mark.parametrize("most", [0, 1, 4])
def test_at_most_as_many_copies_as_told(most: int) -> None:
    assert len(planted(most=most)) == most


def test_the_same_pair_gives_the_same_copies() -> None:
    assert planted() == planted()
    assert planted(most=3) == planted(most=6)[:3]


def test_another_pair_gets_other_copies() -> None:
    names = [LinePair(name, PAIR.lines) for name in "abcdef"]
    drawn = {tuple((f.side, f.was, f.place) for f in planted(pair=pair)) for pair in names}
    assert len(drawn) > 1


def test_a_copy_is_called_by_its_pair_and_kind() -> None:
    assert {(faulty.copy.name, faulty.copy.kind) for faulty in planted()} == {("news", "digit")}


# Whether a report tells of it

CHANGED = next(faulty for faulty in planted() if faulty.side == 0)
GONE = planted(OMISSION)[0]


def on_place(code: str, faulty: Faulty = CHANGED, **fields: float) -> Finding:
    return finding_of(code, [faulty.place], (), **fields)


def test_the_surest_finding_of_the_family_counts() -> None:
    report = report_of(["a"], ["p"], on_place("XC201", confidence=0.4), on_place("XC202", confidence=0.7))
    assert caught(report, CHANGED) == 0.7
    assert noticed(report, CHANGED)


def test_another_family_notices_and_does_not_catch() -> None:
    report = report_of(["a"], ["p"], on_place("XC103"))
    assert caught(report, CHANGED) == 0
    assert noticed(report, CHANGED)


def test_a_finding_elsewhere_does_neither() -> None:
    place = CHANGED.place
    beside = finding_of("XC201", [Span(place.end, place.end + 3)], [Span(0, 1000)])
    assert caught(report_of(["a"], ["p"], beside), CHANGED) == 0
    assert not noticed(report_of(["a"], ["p"], beside), CHANGED)
    assert not noticed(report_of(["a"], ["p"]), CHANGED)


def test_a_finding_on_the_right_side_is_looked_for_there() -> None:
    faulty = next(faulty for faulty in planted() if faulty.side == 1)
    assert noticed(report_of(["a"], ["p"], finding_of("XC201", (), [faulty.place])), faulty)
    assert not noticed(report_of(["a"], ["p"], finding_of("XC201", [faulty.place], ())), faulty)


@pytest.mark.parametrize(
    ("finding", "is_caught"),
    [
        (finding_of("XC103", (), [GONE.line]), True),
        (finding_of("XC103", (), [Span(GONE.line.end - 1, GONE.line.end + 9)]), True),
        (finding_of("XC103", (), [Span(GONE.line.end, GONE.line.end + 9)]), False),
        (finding_of("XC203", [Span(GONE.place.start - 3, GONE.place.start)], ()), True),
        (finding_of("XC203", [Span(GONE.place.end, GONE.place.end + 3)], ()), True),
        (finding_of("XC203", [Span(GONE.place.end + 1, GONE.place.end + 3)], ()), False),
        (finding_of("XC201", (), [GONE.line]), False),
    ],
)
def test_words_taken_out_are_told_of_beside_them_or_on_the_other_side(finding: Finding, is_caught: bool) -> None:
    assert (caught(report_of(["a"], ["p"], finding), GONE) > 0) is is_caught
