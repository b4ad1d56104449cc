"""Alignment from text to links, through `compare`."""

from __future__ import annotations

from itertools import permutations

import pytest
from attrs import evolve

from crosscheck import compare
from crosscheck.demo import documents
from crosscheck.model import Document, Span, span_of
from crosscheck.report import Report

FRENCH = {
    "budget": "Le ministre a présenté le budget au parlement.",
    "arrest": "La police a arrêté douze suspects à Oran.",
    "strike": "Les médecins de l'hôpital réclament de meilleurs salaires.",
    "school": "Le président a inauguré une nouvelle école dans la capitale.",
}
ARABIC = {
    "budget": "قدم الوزير الميزانية إلى البرلمان.",
    "arrest": "اعتقلت الشرطة اثني عشر مشتبها فيهم في وهران.",
    "strike": "يطالب أطباء المستشفى بأجور أفضل.",
    "school": "دشن الرئيس مدرسة جديدة في العاصمة.",
}


def texts(*names: str) -> str:
    return " ".join(FRENCH[name] for name in names)


def arabic(*names: str) -> str:
    return " ".join(ARABIC[name] for name in names)


def linked(report: Report) -> list[tuple[str, str]]:
    """The words of every link on both sides."""
    spans = [{item.id: span_of(item) for item in side} for side in report.statements]
    return [
        tuple(  # type: ignore[misc]
            " ".join(report.documents[side].text[spans[side][name].start : spans[side][name].end] for name in members)
            for side, members in enumerate((link.left, link.right))
        )
        for link in report.links
    ]


def pairs(*names: str) -> list[tuple[str, str]]:
    return [(FRENCH[name], ARABIC[name]) for name in names]


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize("name", FRENCH)
def test_one_sentence_and_its_translation(name: str) -> None:
    report = compare(FRENCH[name], ARABIC[name])
    assert linked(report) == pairs(name)
    assert report.links[0].relation == "equivalent"
    assert report.findings == ()
    assert report.parity
    assert report.coverage == {"fr": 1.0, "ar": 1.0}


def test_two_sentences_in_one_order() -> None:
    report = compare(texts("budget", "arrest"), arabic("budget", "arrest"))
    assert linked(report) == pairs("budget", "arrest")
    assert report.findings == ()


def test_two_sentences_crossed() -> None:
    report = compare(texts("arrest", "budget"), arabic("budget", "arrest"))
    assert linked(report) == pairs("arrest", "budget")
    assert report.findings == ()


@pytest.mark.parametrize("order", list(permutations(FRENCH))[::5])
def test_four_sentences_in_any_order(order: tuple[str, ...]) -> None:
    report = compare(texts(*FRENCH), arabic(*order))
    assert linked(report) == pairs(*FRENCH)


def test_two_sentences_against_one_of_two_clauses() -> None:
    # … and the police arrested …, while the doctors … demand …
    one = ARABIC["budget"].rstrip(".") + "، فيما " + ARABIC["arrest"]
    report = compare(texts("budget", "arrest"), one)
    assert len(report.links) == 2
    assert report.findings == ()


def test_one_statement_against_two() -> None:
    french = "La police a arrêté trois hommes et deux femmes à Oran et saisi vingt kilos de drogue dans leur voiture."
    # The police arrested three men and two women in Oran. It seized twenty kilograms of drugs in their car.
    arabic = "اعتقلت الشرطة ثلاثة رجال وامرأتين في وهران. وحجزت عشرين كيلوغراما من المخدرات داخل سيارتهم."
    report = compare(french, arabic)
    assert [(link.left, link.right) for link in report.links] == [(("fr1",), ("ar1", "ar2"))]


def test_a_gap_on_either_side() -> None:
    report = compare(texts("budget", "strike", "school"), arabic("budget", "arrest", "school"))
    assert linked(report) == pairs("budget", "school")
    left, right = report.only_in("fr"), report.only_in("ar")
    assert [report.documents[0].text[f.spans[0][0].start : f.spans[0][0].end] for f in left] == [FRENCH["strike"]]
    assert [report.documents[1].text[f.spans[1][0].start : f.spans[1][0].end] for f in right] == [ARABIC["arrest"]]
    assert not report.parity
    assert 0 < report.coverage["fr"] < 1


def test_nothing_in_common() -> None:
    report = compare(texts("budget", "strike"), arabic("arrest", "school"))
    assert report.links == ()
    assert codes(report).count("XC101") == 4
    assert report.coverage == {"fr": 0.0, "ar": 0.0}


def test_declared_documents_may_come_in_either_order() -> None:
    left = Document(texts("budget", "strike", "school"), "fr")
    right = Document(arabic("school", "budget", "arrest"), "ar")
    assert compare(right, left) == compare(left, right)


def test_changed_sides_mirror_the_report() -> None:
    left = Document(texts("budget", "strike", "school"), "fr")
    right = Document(arabic("school", "budget", "arrest"), "ar")
    report, mirrored = compare(left, right), compare(right, left, languages=("ar", "fr"))
    assert mirrored.labels == ("ar", "fr")
    assert {(link.right, link.left) for link in mirrored.links} == {(link.left, link.right) for link in report.links}
    assert {(f.code, f.spans[::-1], f.anchors[::-1], f.values[::-1]) for f in mirrored.findings} == {
        (f.code, f.spans, f.anchors, f.values) for f in report.findings
    }
    assert mirrored.coverage == report.coverage


def test_changed_sides_mirror_a_real_report() -> None:
    left, right = (evolve(item, language=code) for item, code in zip(documents(), ("fr", "ar"), strict=True))
    report, mirrored = compare(left, right), compare(right, left, languages=("ar", "fr"))
    assert {(link.right, link.left) for link in mirrored.links} == {(link.left, link.right) for link in report.links}
    assert {(f.code, f.spans[::-1]) for f in mirrored.findings} == {(f.code, f.spans) for f in report.findings}


@pytest.mark.parametrize("side", [0, 1])
def test_a_report_against_itself_says_the_same(side: int) -> None:
    code = ("fr", "ar")[side]
    document = evolve(documents()[side], language=code)
    report = compare(document, evolve(document, name="copy"), languages=(code, code))
    assert report.labels == ("a", "b")
    assert [(link.left, link.right) for link in report.links] == [
        ((f"a{number}",), (f"b{number}",)) for number in range(1, len(report.statements[0]) + 1)
    ]
    assert not [code for code in codes(report) if code.startswith(("XC1", "XC2"))]
    assert report.coverage == {"a": 1.0, "b": 1.0}
    assert report.parity


# Laws, on the two reports that come with crosscheck


def test_links_and_details_keep_their_laws() -> None:
    report = compare(*documents())
    assert report.links
    for side in (0, 1):
        members = [name for link in report.links for name in (link.left, link.right)[side]]
        known = {item.id: item for item in report.statements[side]}
        assert len(members) == len(set(members))
        assert set(members) <= set(known)
        for link in report.links:
            homes = [span_of(known[name]) for name in (link.left, link.right)[side]]
            for span, sure in zip(link.details[side], link.sure[side], strict=True):
                assert any(home.start <= span.start < home.end for home in homes)
                assert any(home.start < span.end <= home.end for home in homes)
                assert 0 < sure <= 1
    assert all(0 <= link.score <= 1 for link in report.links)


def test_the_relation_says_which_side_has_details() -> None:
    for link in compare(*documents()).links:
        left, right = map(bool, link.details)
        expected = {(0, 0): "equivalent", (1, 0): "left-more", (0, 1): "right-more", (1, 1): "overlapping"}[left, right]
        assert link.relation == expected


def test_every_statement_is_linked_or_reported() -> None:
    report = compare(*documents())
    for side in (0, 1):
        members = {name for link in report.links for name in (link.left, link.right)[side]}
        alone = [span for finding in report.findings if finding.code == "XC101" for span in finding.spans[side]]
        for item in report.statements[side]:
            assert (item.id in members) != any(Span(item.start, item.end) in span for span in alone)


def test_the_same_call_gives_the_same_report() -> None:
    assert compare(*documents()) == compare(*documents())
