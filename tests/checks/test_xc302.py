"""One thing with two values inside one report, in both languages."""

from __future__ import annotations

import pytest

from crosscheck import compare
from crosscheck.analysis.rules import ANALYZER
from crosscheck.checks.restated import mentions, restated
from crosscheck.engine import gazetteer
from crosscheck.facts import extract
from crosscheck.languages import language
from crosscheck.model import Document
from crosscheck.reading import read


def pairs(text: str, code: str) -> list[tuple[str, str]]:
    """The two values of every contradiction."""
    spoken = language(code)
    analysis = ANALYZER.analyze(read(text), spoken, code)
    facts = extract(analysis, spoken, gazetteer(code), code)
    return [(one.fact.value, other.fact.value) for one, other in restated(mentions(analysis, spoken, facts))]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        # a definite number
        ("fr", "Le musée de Rabat a reçu {} pièces. Les 41 pièces viennent de Paris.", ("43", "41")),
        ("fr", "Le séisme a fait {} morts. Les 41 morts ont été enterrés à Oran.", ("43", "41")),
        # The museum of Rabat received … pieces. The 41 pieces will be shown in spring.
        ("ar", "تسلم متحف الرباط {} قطعة. وستعرض ال 41 قطعة في الربيع.", ("43", "41")),
        # a demonstrative
        ("fr", "Les prix ont augmenté de {} % en mars. Cette hausse de 41 % inquiète.", ("43", "41")),
        ("fr", "La banque accorde un prêt de {} euros. Ce prêt de 41 euros dure un an.", ("43 EUR", "41 EUR")),
        # Prices rose by … per cent in March. This rise of 41 per cent causes worry.
        ("ar", "ارتفعت الأسعار بنسبة {}% في مارس. وتثير هذه الزيادة البالغة 41% القلق.", ("43", "41")),
        # a heading
        (
            "fr",
            "Séisme à Oran : {} morts\n\nUn séisme a fait 41 morts lundi à Oran. Les blessés sont à l'hôpital.",
            ("43", "41"),
        ),
        # Earthquake in Oran: … dead. An earthquake on Monday in Oran left 41 dead, the rescuers say.
        (
            "ar",
            "زلزال في وهران: {} قتيلا\n\nأسفر زلزال يوم الاثنين في وهران عن 41 قتيلا، بحسب رجال الإنقاذ.",
            ("43", "41"),
        ),
        # the same words
        (
            "fr",
            "Le coût total du projet est de {} euros. Il finira en 2025. Le coût total du projet atteint 41 euros.",
            ("43 EUR", "41 EUR"),
        ),
        # The average size of the household is … members. The population is young. The average size … is 41 members.
        ("ar", "بلغ متوسط حجم الأسرة {} فردا. والسكان شباب. ويبلغ متوسط حجم الأسرة في البلاد 41 فردا.", ("43", "41")),
    ],
)
def test_one_thing_with_two_values(code: str, text: str, values: tuple[str, str]) -> None:
    assert pairs(text.format(43), code) == [values]
    assert pairs(text.format(41), code) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # other days, places, groups, a part, another one
        ("fr", "Lundi, 43 blessés ont été soignés à Oran. Mardi, 41 blessés ont été soignés à Oran."),
        ("fr", "En 2022, le coût total du projet était de 43 euros. Le coût total du projet atteint 41 euros."),
        ("fr", "Le taux d'emploi des femmes atteint 43 %. Le taux d'emploi des hommes atteint 41 %."),
        ("fr", "À Oran, 43 blessés ont été soignés au centre. À Sétif, 41 blessés ont été soignés au centre."),
        ("fr", "Le musée a reçu 60 pièces, dont 43 pièces rares. Les 41 pièces viennent de Paris."),
        ("fr", "Le musée a reçu 43 pièces. Les 41 premières pièces viennent de Paris."),
        ("fr", "Trois pays ont signé. Les 27 pays de l'Union ont applaudi."),
        ("fr", "Le séisme a fait plus de 40 morts. Les 43 morts ont été enterrés."),
        ("fr", "Le litre coûte 15 euros. Cette hausse de 5 euros inquiète."),
        ("fr", "Les prix ont augmenté de 3 %. Cette année, une hausse de 5 % est attendue."),
        # On Monday 43 injured were treated in Oran. On Tuesday 41 injured were treated in Oran.
        ("ar", "عولج 43 جريحا في وهران يوم الاثنين. وعولج 41 جريحا في وهران يوم الثلاثاء."),
        # Prices rose by 3 per cent. This year a rise of 5 per cent is expected.
        ("ar", "ارتفعت الأسعار بنسبة 3%. ويتوقع هذا العام ارتفاع بنسبة 5%."),
    ],
)
def test_two_things(code: str, text: str) -> None:
    assert pairs(text, code) == []


def test_both_values_are_shown_and_the_same_ones_on_both_sides_are_information() -> None:
    french = "Le musée de Rabat a reçu 43 pièces. Les 41 pièces viennent de Paris."
    arabic = "تسلم متحف الرباط 43 قطعة. وستعرض ال 41 قطعة في الربيع."
    report = compare(Document(french, "fr"), Document(arabic, "ar"), select=("XC302",))
    assert [finding.severity for finding in report.findings] == ["info", "info"]
    (finding,) = (f for f in report.findings if f.spans[0])
    assert finding.values == (("43", "41"), ())
    assert [french[span.start : span.end] for span in finding.spans[0]] == ["43", "41"]
    assert {"43", "41"} <= set(finding.message.split())
