"""The pipeline from sources to a report, through the three public functions."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import crosscheck
from crosscheck import assert_parity, compare, extract_facts
from crosscheck.analysis.rules import ANALYZER
from crosscheck.config import Options
from crosscheck.errors import CrosscheckError, DocumentError, LanguageError, OptionError, ParityError
from crosscheck.languages import Language
from crosscheck.model import Analysis, Block, Document
from crosscheck.reading import Source
from crosscheck.resources import digest
from support.analyses import MIXED

FRENCH = "Le ministre a présenté le budget au parlement. La police a arrêté douze suspects à Oran."
# The minister presented the budget to parliament. The police arrested twelve suspects in Oran.
ARABIC = "قدم الوزير الميزانية إلى البرلمان. واعتقلت الشرطة اثني عشر مشتبها فيهم في وهران."
MORE = f"{FRENCH} Les médecins de l'hôpital réclament de meilleurs salaires."


# Sources


def test_texts_paths_streams_and_documents_are_compared_alike(tmp_path: Path) -> None:
    files = tmp_path / "report.fr.txt", tmp_path / "report.ar.txt"
    for file, text in zip(files, (MORE, ARABIC), strict=True):
        file.write_text(text, encoding="utf-8")
    expected = compare(MORE, ARABIC)
    pairs: list[tuple[Source, Source]] = [
        files,
        (io.BytesIO(MORE.encode()), io.BytesIO(ARABIC.encode())),
        (Document(MORE, "fr"), Document(ARABIC, "ar")),
        (MORE, files[1]),
    ]
    for left, right in pairs:
        report = compare(left, right)
        assert report.findings == expected.findings
        assert report.links == expected.links
        assert report.facts == expected.facts


def test_a_document_keeps_its_name_and_its_blocks() -> None:
    blocks = (Block(0, 46, "heading"), Block(47, len(FRENCH)))
    report = compare(Document(FRENCH, "fr", name="depeche", blocks=blocks), ARABIC)
    assert report.documents[0].name == "depeche"
    assert [item.role for item in report.statements[0]] == ["heading", "body"]


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(DocumentError, match="a comparison needs a text on both sides"):
        compare(FRENCH, text)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.txt: there is no such file"):
        compare(tmp_path / "gone.txt", ARABIC)


# The report


def test_a_report_says_what_it_was_made_with() -> None:
    report = compare(FRENCH, ARABIC)
    assert report.version == crosscheck.__version__
    assert report.data == digest()
    assert [analysis.analyzer for analysis in report.analyses] == [ANALYZER.name] * 2
    assert report.options == Options()


def test_statements_and_facts_are_named_by_their_side() -> None:
    report = compare(FRENCH, ARABIC)
    for label, statements, facts in zip(report.labels, report.statements, report.facts, strict=True):
        assert [item.id for item in statements] == [f"{label}{number}" for number in range(1, len(statements) + 1)]
        assert [fact.id for fact in facts] == [f"{label}.f{number}" for number in range(1, len(facts) + 1)]
        assert {fact.statement for fact in facts} <= {item.id for item in statements}


def test_two_reports_in_one_language_are_called_a_and_b() -> None:
    report = compare(FRENCH, MORE, languages=("fr", "fr"))
    assert report.labels == ("a", "b")
    assert [item.id for item in report.statements[1]] == ["b1", "b2", "b3"]
    assert [finding.code for finding in report.only_in("b")] == ["XC101"]


def test_dates_are_anchored_by_the_day_of_publication() -> None:
    left = Document("Le ministre a présenté hier le budget au parlement.", "fr", published="2024-07-02")
    right = Document("قدم الوزير الميزانية إلى البرلمان في 1 يوليوز 2024.", "ar")  # on 1 July 2024
    assert [finding.code for finding in compare(left, right).findings] == []


# Options


def test_options_may_be_given_whole_or_one_by_one() -> None:
    whole = compare(MORE, ARABIC, options=Options(select=("XC2",), min_confidence=0.9))
    assert compare(MORE, ARABIC, select="XC2", min_confidence=0.9) == whole
    assert compare(MORE, ARABIC, options=Options(min_confidence=0.9), select=("XC2",)) == whole
    assert whole.findings == ()


def test_single_options_replace_those_of_the_whole() -> None:
    report = compare(MORE, ARABIC, options=Options(fail_on="never"), fail_on="error")
    assert report.options.fail_on == "error"


def test_an_unknown_option_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="sellect"):
        compare(FRENCH, ARABIC, sellect="XC1")  # type: ignore[call-arg]


@pytest.mark.parametrize(("labels", "source"), [(("fr", "ar"), "en"), (("fr", "ar"), "a"), (("fr", "fr"), "fr")])
def test_the_source_must_be_a_side(labels: tuple[str, str], source: str) -> None:
    with pytest.raises(OptionError, match="which is no side"):
        compare(FRENCH, FRENCH if labels[1] == "fr" else ARABIC, languages=labels, source=source)


@pytest.mark.parametrize(("pair", "unknown"), [(("fr", "de"), "de"), (("en", "ar"), "en"), (("en", "en"), "en")])
def test_a_language_that_is_not_registered_is_refused(pair: tuple[str, str], unknown: str) -> None:
    with pytest.raises(OptionError, match=rf"\b{unknown}\b"):
        compare(FRENCH, ARABIC, languages=pair)


def test_an_unknown_analyzer_is_refused() -> None:
    with pytest.raises(OptionError, match=r"unknown analyzer 'gone'.*there is rules"):
        compare(FRENCH, ARABIC, analyzer="gone")


def test_an_analyzer_of_one_s_own_is_used() -> None:
    class Shouting:
        name = "shouting/9"

        def analyze(self, document: Document, language: Language, label: str) -> Analysis:
            return evolve(ANALYZER.analyze(document, language, label), analyzer=self.name)

    assert [found.analyzer for found in compare(FRENCH, ARABIC, analyzer=Shouting()).analyses] == ["shouting/9"] * 2


# Parity


def test_reports_that_say_the_same_assert_nothing() -> None:
    assert_parity(FRENCH, ARABIC)
    assert_parity(Document(ARABIC, "ar"), Document(FRENCH, "fr"))


def test_reports_that_differ_raise_a_readable_report() -> None:
    with pytest.raises(ParityError) as caught:
        assert_parity(MORE, ARABIC)
    text = str(caught.value)
    assert text.startswith("the reports do not say the same")
    assert "XC101" in text
    assert "médecins" in text
    assert isinstance(caught.value, AssertionError)


@pytest.mark.parametrize("options", [{"ignore": "XC101"}, {"fail_on": "never"}, {"severity": {"XC101": "warning"}}])
def test_what_does_not_count_raises_nothing(options: dict[str, object]) -> None:
    report = compare(MORE, ARABIC, **options)  # type: ignore[arg-type]
    if options.get("fail_on") == "never":
        assert not report.parity
        with pytest.raises(ParityError):
            assert_parity(MORE, ARABIC, **options)  # type: ignore[arg-type]
    else:
        assert report.parity
        assert_parity(MORE, ARABIC, **options)  # type: ignore[arg-type]


def test_an_acceptance_file_makes_peace(tmp_path: Path) -> None:
    (finding,) = compare(MORE, ARABIC).findings
    file = tmp_path / "parity.toml"
    file.write_text(f'[[accept]]\nfingerprint = "{finding.fingerprint}"\nreason = "local news"\n', encoding="utf-8")
    assert_parity(MORE, ARABIC, accept=file)
    (accepted,) = compare(MORE, ARABIC, accept=file).findings
    assert accepted.accepted
    assert accepted.reason == "local news"


# Laws

SENTENCES = {
    "fr": [
        "Le ministre a présenté le budget au parlement.", "La police a arrêté douze suspects à Oran.", "Titre court", "et",
        "Les prix ont augmenté de 3,5 % en mars 2021, selon le ministre.", "« Viens ! »", "M. Dupont", "dont 3 femmes", "12",
        "\n\n", "- Un point", ",", ";", "ONU", "Paris",
    ],
    # The minister presented the budget. – The police arrested twelve suspects. – A short title – and – Prices rose by
    # 3.5 % in March 2021, according to the minister. – "Come!" – Dr. Muhammad – 3 women among them – a point – Paris
    "ar": [
        "قدم الوزير الميزانية إلى البرلمان.", "اعتقلت الشرطة اثني عشر مشتبها فيهم في وهران.", "عنوان قصير", "و",
        "ارتفعت الأسعار بنسبة 3,5٪ في مارس 2021، بحسب الوزير.", "«تعال!»", "د. محمد", "بينهم 3 نساء", "12",
        "\n\n", "- نقطة", "،", "؛", "UNESCO", "باريس",
    ],
}  # fmt: skip
REPORTS = {
    code: st.lists(st.sampled_from(parts), min_size=1, max_size=10).map(" ".join) for code, parts in SENTENCES.items()
}


@pytest.mark.parametrize("code", ["fr", "ar"])
@settings(max_examples=50)
@given(data=st.data())
def test_no_report_differs_from_itself(code: str, data: st.DataObject) -> None:
    text = data.draw(REPORTS[code])
    try:
        report = compare(Document(text, code), Document(text, code), languages=(code, code))
    except (DocumentError, LanguageError):
        return
    assert [finding.code for finding in report.findings if finding.code.startswith(("XC1", "XC2"))] == []
    assert report.parity


@settings(max_examples=50)
@given(MIXED | REPORTS["fr"], MIXED | REPORTS["ar"])
def test_any_two_texts_give_a_report_or_an_error_of_ours(left: str, right: str) -> None:
    try:
        report = compare(left, right)
    except CrosscheckError:
        return
    for finding in report.findings:
        for document, spans in zip(report.documents, finding.spans, strict=True):
            assert all(0 <= span.start <= span.end <= len(document.text) for span in spans)
    assert report.to_json()
    assert report.to_text()


@settings(max_examples=30)
@given(REPORTS["fr"], REPORTS["ar"])
def test_declared_documents_give_one_report_in_either_order(left: str, right: str) -> None:
    documents = Document(left, "fr"), Document(right, "ar")
    try:
        report = compare(*documents)
    except CrosscheckError:
        return
    assert compare(*reversed(documents)) == report


# Facts of one text


def test_facts_of_one_text_alone() -> None:
    text = "Le 3 mai, 79 affaires ont été jugées à Oran."
    facts = extract_facts(text, language="fr")
    found = {(fact.kind, fact.value, text[fact.start : fact.end]) for fact in facts}
    assert {("date", "--05-03", "3 mai"), ("quantity", "79", "79"), ("place", "Oran", "Oran")} <= found
    assert [fact.id for fact in facts] == [f"fr.f{number}" for number in range(1, len(facts) + 1)]


def test_the_day_of_publication_anchors_yesterday() -> None:
    values = {fact.value for fact in extract_facts("Hier, il a plu.", language="fr", published="2024-07-01")}
    assert "2024-06-30" in values


def test_facts_of_an_unknown_language_are_refused() -> None:
    with pytest.raises(OptionError, match="unknown language"):
        extract_facts("Hello.", language="en")


def test_facts_of_the_same_value_match_across_languages() -> None:
    (left,) = (fact for fact in extract_facts("Il y a quarante-cinq cas.", language="fr") if fact.kind == "quantity")
    (right,) = (fact for fact in extract_facts("هناك 45 حالة", language="ar") if fact.kind == "quantity")  # 45 cases
    assert crosscheck.facts_match(left, right)
    assert crosscheck.facts_match(right, left)
    assert not crosscheck.facts_match(left, evolve(right, value="54"))
