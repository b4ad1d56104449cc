"""Long reports in chunks: the same links as all at once, nothing twice and nothing lost at a border."""

from __future__ import annotations

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare, engine
from crosscheck.alignment import Aligner, Alignment
from crosscheck.alignment.blocks import Sizes, chunks, parts
from crosscheck.alignment.links import Group
from crosscheck.alignment.sections import Section
from crosscheck.demo import documents
from crosscheck.languages import language
from crosscheck.report import Report
from support.alignments import analysis_of
from support.laws import law

IN_ONE = Sizes(cells=0, rows=1000, columns=1000)
IN_MANY = Sizes(cells=0, rows=6, columns=15, margin=3)


@pytest.fixture(scope="module")
def report() -> Report:
    left, right = (evolve(item, language=code) for item, code in zip(documents(), ("fr", "ar"), strict=True))
    return compare(left, right)


def aligned(report: Report, sizes: Sizes) -> Alignment:
    aligner: Aligner = evolve(engine.aligner("fr", "ar"), sizes=sizes)
    return aligner.align(report.analyses, report.facts)


def pairs(alignment: Alignment) -> set[tuple[str, str]]:
    return {(one, other) for link in alignment.links for one in link.left for other in link.right}


def test_one_chunk_gives_the_same_as_all_at_once(report: Report) -> None:
    found, whole = aligned(report, IN_ONE), aligned(report, Sizes())
    assert [(link.left, link.right) for link in found.links] == [(link.left, link.right) for link in whole.links]
    assert found.absence == whole.absence


def test_many_chunks_give_nearly_the_same(report: Report) -> None:
    found, whole = pairs(aligned(report, IN_MANY)), pairs(aligned(report, Sizes()))
    assert len(found & whole) >= 0.8 * max(len(found), len(whole))


@pytest.mark.parametrize("sizes", [IN_ONE, IN_MANY])
def test_every_statement_is_in_one_link_or_absent(report: Report, sizes: Sizes) -> None:
    found = aligned(report, sizes)
    for side in (0, 1):
        linked = [name for link in found.links for name in (link.left, link.right)[side]]
        assert len(linked) == len(set(linked))
        assert {*linked, *found.absence[side]} == {statement.id for statement in report.statements[side]}
        assert set(linked).isdisjoint(found.absence[side])


def test_changed_sides_mirror_the_links(report: Report) -> None:
    mirrored = evolve(engine.aligner("ar", "fr"), sizes=IN_MANY).align(report.analyses[::-1], report.facts[::-1])
    assert {(other, one) for one, other in pairs(mirrored)} == pairs(aligned(report, IN_MANY))


@law(50)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=30), st.integers(1, 10))
def test_chunks_hold_every_statement_once_and_end_with_a_sentence(lengths: list[int], rows: int) -> None:
    sentences = [number for number, length in enumerate(lengths, 1) for _ in range(length)]
    analysis = analysis_of(*["a"] * len(sentences), sentences=sentences)
    found = chunks(analysis.statements, rows)
    assert [at for chunk in found for at in chunk] == list(range(len(sentences)))
    assert all(sentences[one.stop - 1] != sentences[one.stop] for one in found[:-1])
    assert all(len(chunk) < rows + max(lengths) for chunk in found)


@law(50)
@given(st.lists(st.tuples(st.sets(st.integers(0, 19), min_size=1, max_size=3), st.integers(0, 19)), max_size=9))
def test_parts_hold_every_link_with_what_stands_around_it(drawn: list[tuple[set[int], int]]) -> None:
    analysis = analysis_of(*(f"w{number} x" for number in range(20)))
    whole = Section.whole(analysis, language("fr"), ())
    groups = [Group(left, {right}, 0.5) for left, right in drawn]
    found = []
    for sections, some in parts((whole, whole), groups, 2):
        found += [
            tuple({int(section.statements[at]) for at in own} for section, own in zip(sections, sides, strict=True))
            for sides in ((group.left, group.right) for group in some)
        ]
        for side in (0, 1):
            assert np.all(np.diff(sections[side].statements) > 0)
    assert found == [(group.left, group.right) for group in groups]
