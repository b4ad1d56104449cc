"""What only one report says does not depend on how sentences were cut into statements, from text to findings."""

from __future__ import annotations

import pytest
from attrs import define, evolve
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.analysis.rules import ANALYZER
from crosscheck.languages import Language
from crosscheck.model import Analysis, Document, Statement
from crosscheck.report import Report
from support.laws import law

TOLD = frozenset({"XC101", "XC102"})
FRENCH = (
    "Le ministre a présenté le budget au parlement hier soir, malgré la grève des fonctionnaires de l'agriculture et "
    "de la pêche.",
    "La police a arrêté trois hommes près de la frontière et la justice a ouvert une enquête.",
    "Les pluies ont détruit deux ponts dans la province, mais les écoles sont restées ouvertes.",
)
ARABIC = (
    # "The minister presented the budget to parliament yesterday evening."
    "قدم الوزير الميزانية إلى البرلمان مساء أمس.",
    # "The police arrested three men near the border, and justice opened an inquiry, after residents of the neighbouring
    # villages had complained of thefts of livestock."
    "اعتقلت الشرطة ثلاثة رجال قرب الحدود وفتح القضاء تحقيقا، بعد أن اشتكى سكان القرى المجاورة من سرقة المواشي.",
    # "The rains destroyed two bridges in the province, but the schools remained open."
    "دمرت الأمطار جسرين في الإقليم لكن المدارس ظلت مفتوحة.",
)


@define
class Joined:
    """Joins the statements that the built-in analyzer finds in a sentence, but for the kept cuts."""

    kept: frozenset[int] = frozenset()
    name: str = "joined/1"

    def analyze(self, document: Document, language: Language, label: str) -> Analysis:
        """The built-in analysis with fewer cuts."""
        found = ANALYZER.analyze(document, language, label)
        statements: list[Statement] = []
        for number, statement in enumerate(found.statements):
            if statements and statements[-1].sentence == statement.sentence and number not in self.kept:
                statements[-1] = evolve(statements[-1], end=statement.end)
            else:
                statements.append(evolve(statement, id=f"{label}{len(statements) + 1}"))
        return evolve(found, statements=tuple(statements))


def flagged(report: Report, side: int) -> set[int]:
    """The characters that only one report says: a detail that is a statement of its own is one for XC101."""
    spans = [span for item in report.findings if item.code in TOLD for span in item.spans[side]]
    return {at for span in spans for at in range(span.start, span.end)}


def compared(analyzer: Joined | None = None) -> Report:
    """The two reports, cut into statements by the given analyzer or the built-in one."""
    return compare(" ".join(FRENCH), " ".join(ARABIC), analyzer=analyzer or "rules")


@pytest.fixture(scope="module")
def whole() -> Report:
    """The two reports with one statement for each sentence."""
    return compared(Joined())


def test_whole_sentences_tell_what_only_one_report_says(whole: Report) -> None:
    details = [whole.analyses[s].document.text[min(f) : max(f) + 1] for s in (0, 1) if (f := flagged(whole, s))]
    assert len(details) == 2
    # "livestock"
    for words, (first, last) in zip(details, (("grève", "pêche"), ("اشتكى", "المواشي")), strict=True):
        assert first in words
        assert last in words


@law(12)
@given(st.frozensets(st.integers(1, 8)))
def test_the_same_characters_are_flagged_however_sentences_are_cut(whole: Report, kept: frozenset[int]) -> None:
    report = compared(Joined(kept))
    for side in (0, 1):
        assert flagged(whole, side) == flagged(report, side)
