"""Each kind of value in both languages: what must be found, and what must not."""

from __future__ import annotations

import pytest

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import Gazetteer, extract
from crosscheck.languages import language
from crosscheck.model import Document, Fact

KINDS = frozenset({"date", "period", "duration", "money", "percent", "ordinal", "quantity"})


def facts_of(text: str, code: str, published: str | None = None) -> list[Fact]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code, published=published), spoken, code)
    return [fact for fact in extract(analysis, spoken, Gazetteer(), code) if fact.kind in KINDS]


def found(text: str, code: str) -> list[tuple[str, str, str]]:
    return [(fact.kind, fact.value, text[fact.start : fact.end]) for fact in facts_of(text, code)]


MUST_FIND = [
    # quantities
    ("fr", "Il y a 79 affaires.", "quantity", "79", "79"),
    ("fr", "Il y a 1 250 000 habitants.", "quantity", "1250000", "1 250 000"),
    ("fr", "Il y a 1\u202f250,5 hectares.", "quantity", "1250.5", "1\u202f250,5"),
    ("fr", "Il y a 1.250.000 habitants.", "quantity", "1250000", "1.250.000"),
    ("fr", "Il y a 3,5 millions de personnes.", "quantity", "3500000", "3,5 millions"),
    ("fr", "Il y a quatre-vingt-onze victimes.", "quantity", "91", "quatre-vingt-onze"),
    ("fr", "Il y a septante et un cas.", "quantity", "71", "septante et un"),
    ("fr", "Il y a vingt-deux mille trois cents cas.", "quantity", "22300", "vingt-deux mille trois cents"),
    ("fr", "Il y a une vingtaine de blessés.", "quantity", "20", "vingtaine"),
    ("fr", "Un demi-million de personnes ont fui.", "quantity", "500000", "demi-million"),
    ("fr", "Deux millions et demi de personnes ont fui.", "quantity", "2500000", "Deux millions et demi"),
    ("fr", "32 cas, dont une femme.", "quantity", "1", "une"),
    ("fr", "Un seul policier était là.", "quantity", "1", "Un seul"),
    ("fr", "Ils sont de 10 à 15 personnes.", "quantity", "10/15", "10 à 15"),
    ("fr", "Le match s'est fini 2-1 hier.", "quantity", "1", "1"),
    ("fr", "Près d'un tiers des élèves.", "quantity", "1/3", "un tiers"),
    ("fr", "La moitié des élèves.", "quantity", "1/2", "moitié"),
    ("fr", "Un enfant sur cinq souffre.", "quantity", "1/5", "Un enfant sur cinq"),
    ("ar", "يعاني طفل من كل خمسة", "quantity", "1/5", "طفل من كل خمسة"),  # one child in five suffers
    ("ar", "ثلاثة أرباع السكان", "quantity", "3/4", "ثلاثة أرباع"),  # three quarters of the population
    ("ar", "وصل الوفدان أمس", "quantity", "2", "وفدان"),  # the two delegations arrived
    ("fr", "Ils sont entre 10 et 15 personnes.", "quantity", "10/15", "10 et 15"),
    ("ar", "حققت الحكومة في 79 قضية.", "quantity", "79", "79"),
    ("ar", "مشابها ل 120 حالة", "quantity", "120", "120"),
    ("ar", "و32 بتهمة العمل القسري", "quantity", "32", "32"),
    ("ar", "ومن بين الضحايا ال 169، كان", "quantity", "169", "169"),
    ("ar", "بلغ العدد ١٢٬٥٠٠ شخص", "quantity", "12500", "١٢٬٥٠٠"),
    ("ar", "بلغ العدد ۱۲٫۵ مليون شخص", "quantity", "12500000", "۱۲٫۵ مليون"),
    ("ar", "بلغ العدد 30،000 شخص", "quantity", "30000", "30،000"),
    ("ar", "مائة وتسعة عشر ألفا", "quantity", "119000", "مائة وتسعة عشر ألفا"),
    ("ar", "ثلاثة ملايين ونصف المليون نسمة", "quantity", "3500000", "ثلاثة ملايين ونصف المليون"),
    ("ar", "مليون ومئتي ألف نسمة", "quantity", "1200000", "مليون ومئتي ألف"),
    ("ar", "وستة بسبب الإجرام القسري", "quantity", "6", "ستة"),
    ("ar", "بما في ذلك ضحيتان للتسول", "quantity", "2", "ضحيتان"),
    ("ar", "سقط قتيلان في الهجوم", "quantity", "2", "قتيلان"),
    ("ar", "سكانها مليونين", "quantity", "2000000", "مليونين"),
    ("ar", "بما في ذلك واحدة بتهمة التسول", "quantity", "1", "واحدة"),
    ("ar", "بين 10 و15 شخصا", "quantity", "10/15", "10 و15"),
    # shares and sums
    ("fr", "Une hausse de 12,5 % des cas.", "percent", "12.5", "12,5 %"),
    ("fr", "Une hausse de douze pour cent.", "percent", "12", "douze pour cent"),
    ("fr", "De 70 % à 90 % des cas.", "percent", "70/90", "70 % à 90 %"),
    ("ar", "زيادة بنسبة 14٪ في العدد", "percent", "14", "14٪"),
    ("ar", "بنسبة 12.5 في المائة", "percent", "12.5", "12.5 في المائة"),
    ("ar", "خمسين بالمئة من السكان", "percent", "50", "خمسين بالمئة"),
    ("ar", "نحو 70-90٪ من السكان", "percent", "70/90", "70-90٪"),
    ("fr", "Il coûte 5 millions de dirhams.", "money", "5000000 MAD", "5 millions de dirhams"),
    ("fr", "Il coûte 5 MDH.", "money", "5000000 MAD", "5 MDH"),
    ("fr", "Il coûte 3 M€.", "money", "3000000 EUR", "3 M€"),
    ("fr", "Il coûte 40 dinars tunisiens.", "money", "40 TND", "40 dinars tunisiens"),
    ("fr", "Il coûte $5,5 millions.", "money", "5500000 USD", "$5,5 millions"),
    ("ar", "كلفته 5 ملايين درهم", "money", "5000000 MAD", "5 ملايين درهم"),
    ("ar", "كلفته مليون دولار أمريكي", "money", "1000000 USD", "مليون دولار أمريكي"),
    ("ar", "كلفته 40 دينارا جزائريا", "money", "40 DZD", "40 دينارا جزائريا"),
    # dates and periods
    ("fr", "Le mardi 14 mars 2023, il a plu.", "date", "2023-03-14", "14 mars 2023"),
    ("fr", "Le 1er mai, il a plu.", "date", "--05-01", "1er mai"),
    ("fr", "En mars 2023, il a plu.", "date", "2023-03", "mars 2023"),
    ("fr", "En 2021, il a plu.", "date", "2021", "2021"),
    ("fr", "Le rapport 2024 le dit.", "date", "2024", "2024"),
    ("fr", "La loi (2019) le dit.", "date", "2019", "2019"),
    ("fr", "Le 14/03/2023, il a plu.", "date", "2023-03-14", "14/03/2023"),
    ("fr", "Le 2023-03-14, il a plu.", "date", "2023-03-14", "2023-03-14"),
    ("fr", "Dans les années 1990, il a plu.", "date", "199X", "années 1990"),
    ("fr", "Au printemps 2023, il a plu.", "date", "2023-21", "printemps 2023"),
    ("fr", "Hier, il a plu.", "date", "relative:-P1D", "Hier"),
    ("ar", "في 14 مارس 2023 هطل المطر", "date", "2023-03-14", "14 مارس 2023"),
    ("ar", "يوم الثلاثاء 14 كانون الثاني/يناير 2020", "date", "2020-01-14", "14 كانون الثاني/يناير 2020"),
    ("ar", "في دجنبر 2019", "date", "2019-12", "دجنبر 2019"),
    ("ar", "في غشت 2019", "date", "2019-08", "غشت 2019"),
    ("ar", "في 3 جانفي 2019", "date", "2019-01-03", "3 جانفي 2019"),
    ("ar", "وتوفيت عام 2021 قبل المحاكمة", "date", "2021", "2021"),
    ("ar", "حول الاتجار لسنة 2024، أن", "date", "2024", "2024"),
    ("ar", "في تقرير 2024 الصادر", "date", "2024", "2024"),
    ("ar", "في التسعينيات من القرن الماضي", "date", "199X", "التسعينيات من القرن الماضي"),
    ("ar", "وصل أمس إلى الرباط", "date", "relative:-P1D", "أمس"),
    ("fr", "De 2006 à 2016, il a plu.", "period", "2006/2016", "2006 à 2016"),
    ("fr", "La guerre (1950-1953) est finie.", "period", "1950/1953", "1950-1953"),
    ("ar", "من 2006 إلى 2016 لاستغلال", "period", "2006/2016", "2006 إلى 2016"),
    ("ar", "بين عامي 2006 و2016", "period", "2006/2016", "2006 و2016"),
    # durations
    ("fr", "Il a été suspendu pendant une année.", "duration", "P1Y", "une année"),
    ("fr", "Il a été suspendu un an.", "duration", "P1Y", "un an"),
    ("fr", "Il a été suspendu trois mois.", "duration", "P3M", "trois mois"),
    ("fr", "Il a été suspendu deux ans et demi.", "duration", "P30M", "deux ans et demi"),
    ("fr", "Les deux dernières années.", "duration", "P2Y", "deux dernières années"),
    ("ar", "علقت لمدة عام امتيازات", "duration", "P1Y", "عام"),
    ("ar", "حكم عليه بسنتين حبسا", "duration", "P2Y", "سنتين"),
    ("ar", "بعد ثلاثة أشهر من ذلك", "duration", "P3M", "ثلاثة أشهر"),
    ("ar", "بعد عشرين يوما من ذلك", "duration", "P20D", "عشرين يوما"),
    ("ar", "بعد أسبوعين من ذلك", "duration", "P2W", "أسبوعين"),
    # ordinals
    ("fr", "Pour la sixième année consécutive.", "ordinal", "6", "sixième"),
    ("fr", "C'est sa 36è rencontre.", "ordinal", "36", "36è"),
    ("fr", "Au XIXe siècle, il a plu.", "date", "18XX", "XIXe siècle"),
    ("ar", "وللعام السادس على التوالي", "ordinal", "6", "السادس"),
    ("ar", "في القرن التاسع عشر", "date", "18XX", "القرن التاسع عشر"),
    ("ar", "في القرن العشرين", "date", "19XX", "القرن العشرين"),
    ("ar", "سجل الهدف في الدقيقة 89 يوم السبت", "ordinal", "89", "89"),
    ("ar", "خلال السنوات الأربع الماضية", "duration", "P4Y", "السنوات الأربع"),
    ("ar", "كان اجتماعها السادس والثلاثين", "ordinal", "36", "السادس والثلاثين"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind", "value", "surface"), MUST_FIND, ids=lambda item: item[:30])
def test_finds(code: str, text: str, kind: str, value: str, surface: str) -> None:
    assert (kind, value, surface) in found(text, code)


MUST_NOT_FIND = [
    ("fr", "Le Premier ministre a parlé.", "ordinal"),
    ("fr", "L'un des deux.", "duration"),
    ("fr", "Une voiture bleue a brûlé.", "quantity"),
    ("fr", "L'un d'eux a parlé.", "quantity"),
    ("fr", "Voir la page 12 du document.", "quantity"),
    ("fr", "L'article 5 le prévoit.", "quantity"),
    ("fr", "Appelez le 05 22 34 56 78.", "quantity"),
    ("fr", "Il arrive à 14:30 ou à 11 h 15.", "quantity"),
    ("fr", "La version 2.1.3 est sortie.", "quantity"),
    ("fr", "Le COVID-19 recule.", "quantity"),
    ("fr", "Elle a gagné en quart de finale.", "quantity"),
    ("fr", "Le verre est à moitié plein.", "quantity"),
    ("ar", "في نصف النهائي", "quantity"),  # in the semi-final
    ("ar", "بسبب نقصان المياه", "quantity"),  # for lack of water
    ("ar", "قال الوزير الأول", "ordinal"),  # the prime minister said
    ("fr", "Un véhicule neuf a brûlé.", "quantity"),
    ("fr", "2024 personnes étaient là, et 1950 manifestants.", "date"),
    ("fr", "Mars est une planète.", "date"),
    ("fr", "Un jour, il viendra.", "duration"),
    ("ar", "مثل المهاجرين غير الشرعيين والموظفين السابقين", "quantity"),
    ("ar", "سن قوانين جديدة في عدة بلدان", "quantity"),
    ("ar", "واحد من أهم المشاريع", "quantity"),
    ("ar", "في الصفحة 12 من التقرير", "quantity"),
    ("ar", "تنص المادة 5 على ذلك", "quantity"),
    ("ar", "في الساعة 11:15 مساء", "quantity"),
    ("ar", "قال الملك محمد السادس إن", "ordinal"),
    ("ar", "يوم الثلاثاء في الرباط", "ordinal"),
    ("ar", "مارس الرياضة كل صباح", "date"),
    ("ar", "قالت تيريزا ماي إن", "date"),
    ("ar", "في الثلاثينات من عمره", "date"),
    ("ar", "في القرن العشرين هطل المطر", "duration"),
    ("ar", "بلغ العدد 30 ألف شخص", "ordinal"),
    ("ar", "في عام 2023 هطل المطر", "duration"),
    ("ar", "في اليوم التالي هطل المطر", "date"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind"), MUST_NOT_FIND, ids=lambda item: item[:30])
def test_does_not_find(code: str, text: str, kind: str) -> None:
    assert [item for item in found(text, code) if item[0] == kind] == []


@pytest.mark.parametrize(
    ("code", "text", "how"),
    [
        ("fr", "Environ 79 affaires.", "~"),
        ("fr", "Près de 79 affaires.", "~"),
        ("fr", "Plus de 79 affaires.", ">"),
        ("fr", "Au moins 79 affaires.", ">="),
        ("fr", "Moins de 79 affaires.", "<"),
        ("fr", "Jusqu'à 79 affaires.", "<="),
        ("ar", "نحو 79 قضية", "~"),
        ("ar", "زهاء 79 قضية", "~"),
        ("ar", "أكثر من 79 قضية", ">"),
        ("ar", "ما يزيد على 79 قضية", ">"),
        ("ar", "ما لا يقل عن 79 قضية", ">="),
        ("ar", "79 قضية", "="),
        ("ar", "أقل من 79 قضية", "<"),
    ],
)
def test_comparator(code: str, text: str, how: str) -> None:
    assert [fact.comparator for fact in facts_of(text, code)] == [how]


@pytest.mark.parametrize(
    ("code", "text", "unit", "unit_text"),
    [
        ("fr", "79 nouvelles affaires", "case", "affaires"),
        ("ar", "79 قضية", "case", "قضية"),
        ("fr", "12 km de route", "km", "km"),
        ("ar", "12 كيلومترا من الطريق", "km", "كيلومترا"),
        ("ar", "سبعة من ضحايا الإجرام", "victim", "ضحايا"),
        ("ar", "ضحيتان للتسول", "victim", "ضحيتان"),
    ],
)
def test_what_is_counted(code: str, text: str, unit: str, unit_text: str) -> None:
    assert [(fact.unit, fact.unit_text) for fact in facts_of(text, code)] == [(unit, unit_text)]


@pytest.mark.parametrize(("code", "text"), [("fr", "Il a plu hier."), ("ar", "هطل المطر أمس.")])
def test_deictic_dates_resolve(code: str, text: str) -> None:
    assert [fact.value for fact in facts_of(text, code, "2024-07-01")] == ["2024-06-30"]
