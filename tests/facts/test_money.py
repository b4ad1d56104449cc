"""Sums of money: names, signs, nations, parts, ranges, and whose dinar a bare dinar is."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_currency
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract, facts_match
from crosscheck.facts.gazetteer import gazetteer_text, read_gazetteer
from crosscheck.languages import language
from crosscheck.model import Document, Fact
from gazetteer_entries import ANY, entries

PLACES = {
    "fr": (("place", "Egypt", "Égypte"), ("place", "Tunisia", "Tunisie"), ("place", "Libya", "Libye"), ("place", "Chad", "Tchad")),
    # Egypt, Tunisia, Libya, Chad
    "ar": (("place", "Egypt", "مصر"), ("place", "Tunisia", "تونس"), ("place", "Libya", "ليبيا"), ("place", "Chad", "تشاد")),
}  # fmt: skip
COUNTRIES = {"EG": "Egypt", "TN": "Tunisia", "LY": "Libya", "TD": "Chad"}


def money(text: str, code: str) -> list[tuple[str, str]]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code), spoken, code)
    rows = [(kind, value, code, name) for kind, value, name in PLACES[code]]
    rows += [("country", country, ANY, name) for country, name in COUNTRIES.items()]
    known = read_gazetteer(gazetteer_text(entries(rows, spoken)))
    found = (fact for fact in extract(analysis, spoken, known, code) if fact.kind == "money")
    return [(fact.value, text[fact.start : fact.end]) for fact in found]


FOUND = [
    ("fr", "Il coûte 5 MDH.", ("5000000 MAD", "5 MDH")),
    ("fr", "Il coûte 20 KDH.", ("20000 MAD", "20 KDH")),
    ("fr", "Il coûte 2,5 Md€.", ("2500000000 EUR", "2,5 Md€")),
    ("fr", "Il coûte 45 000 DT.", ("45000 TND", "45 000 DT")),
    ("fr", "Il coûte $3M.", ("3000000 USD", "$3M")),
    ("fr", "Il coûte US$ 3.", ("3 USD", "US$ 3")),
    ("fr", "Il coûte 300 FCFA.", ("300 cfa", "300 FCFA")),
    ("fr", "Il coûte deux milliards et demi de dollars canadiens.",
     ("2500000000 CAD", "deux milliards et demi de dollars canadiens")),
    ("fr", "Il coûte 7 000 livres égyptiennes.", ("7000 EGP", "7 000 livres égyptiennes")),
    ("fr", "Il coûte 100 couronnes suédoises.", ("100 SEK", "100 couronnes suédoises")),
    ("fr", "Il coûte 35 cents américains.", ("0.35 USD", "35 cents américains")),
    ("fr", "Il coûte 5 euros et 30 centimes.", ("5.3 EUR", "5 euros et 30 centimes")),
    ("fr", "Il coûte trois euros et demi.", ("3.5 EUR", "trois euros et demi")),
    ("fr", "Il coûte de 10 euros à 15 euros.", ("10/15 EUR", "10 euros à 15 euros")),
    ("fr", "Il coûte entre 10 et 15 millions d'euros.", ("10000000/15000000 EUR", "10 et 15 millions d'euros")),
    # two (US) dollars; one dollar; 35 US cents
    ("ar", "دفع دولارين أمريكيين", ("2 USD", "دولارين أمريكيين")),
    ("ar", "بسعر دولار واحد", ("1 USD", "دولار واحد")),
    ("ar", "بسعر ٣٥ سنتا أميركيا", ("0.35 USD", "٣٥ سنتا أميركيا")),
    # five dollars and 35 cents; three and a half dollars
    ("ar", "بسعر خمسة دولارات و35 سنتا", ("5.35 USD", "خمسة دولارات و35 سنتا")),
    ("ar", "بسعر ثلاثة دولارات ونصف الدولار", ("3.5 USD", "ثلاثة دولارات ونصف الدولار")),
    # 5 million Moroccan dirhams, with articles; CFA francs; Egyptian pounds
    ("ar", "بكلفة 5 ملايين من الدراهم المغربية", ("5000000 MAD", "5 ملايين من الدراهم المغربية")),
    ("ar", "بكلفة 1,8 مليار فرنك أفريقي", ("1800000000 cfa", "1,8 مليار فرنك أفريقي")),
    ("ar", "بسعر ١٥٫٥ جنيه مصري", ("15.5 EGP", "١٥٫٥ جنيه مصري")),
    # 100 Saudi riyals, abbreviated; 10 to 15 million euros
    ("ar", "بسعر 100 ر.س", ("100 SAR", "100 ر.س")),
    ("ar", "بين 10 و15 مليون يورو", ("10000000/15000000 EUR", "10 و15 مليون يورو")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), FOUND)
def test_a_sum_is_found(code: str, text: str, expected: tuple[str, str]) -> None:
    assert money(text, code) == [expected]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Il a écrit trois livres en Égypte."),
        ("fr", "Il a gagné deux couronnes."),
        ("fr", "Deux cents personnes."),
        ("fr", "L'agneau pesait 200 livres en Égypte."),
        # three cases; he bought five books
        ("ar", "ثلاث قضايا"),
        ("ar", "اشترى خمسة كتب"),
    ],
)
def test_no_sum_is_made_up(code: str, text: str) -> None:
    assert money(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("fr", "Le prix passe de 10 euros à 15 euros.", ["10 EUR", "15 EUR"]),
        ("fr", "Le prix est tombé de 15 à 12 euros.", ["15 EUR", "12 EUR"]),
        # the price rose from 10 dollars to 15 dollars
        ("ar", "ارتفع السعر من 10 دولارات إلى 15 دولارا", ["10 USD", "15 USD"]),
    ],
)
def test_a_change_is_two_sums(code: str, text: str, values: list[str]) -> None:
    assert [value for value, _ in money(text, code)] == values


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("fr", "Il coûte 15 livres égyptiennes. Le salaire est de 7 000 livres.", ["15 EGP", "7000 EGP"]),
        ("fr", "En Tunisie, il a payé 40 dinars.", ["40 TND"]),
        ("fr", "En Tunisie et en Libye, il a payé 40 dinars.", ["40 TND"]),
        ("fr", "Il a payé 40 dinars.", ["40 dinar"]),
        ("fr", "Au Tchad, il a payé 40 francs CFA.", ["40 XAF"]),
        # in Egypt the wage is 7,000 pounds; he paid 40 dinars in Tunisia
        ("ar", "في مصر يبلغ الأجر 7000 جنيه", ["7000 EGP"]),
        ("ar", "دفع 40 دينارا في تونس", ["40 TND"]),
    ],
)
def test_the_document_tells_whose_currency_it_is(code: str, text: str, values: list[str]) -> None:
    assert [value for value, _ in money(text, code)] == values


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("40 dinar", "40 TND", True),
        ("40 dinar", "40 dinar", True),
        ("40 dinar", "40 EUR", False),
        ("40 cfa", "40 XAF", True),
        ("40 pound", "40 lira", True),
        ("40 TND", "40 DZD", False),
        ("40 TND", "41 TND", False),
    ],
)
def test_currencies_that_may_be_one(one: str, other: str, agree: bool) -> None:
    left, right = (Fact("money", value, 0, 1) for value in (one, other))
    assert facts_match(left, right) is agree
    assert facts_match(right, left) is agree


# Babel writes some currencies as nobody else does, or with signs that several countries share.
CODES = [
    "USD",
    "EUR",
    "MAD",
    "DZD",
    "TND",
    "LYD",
    "EGP",
    "SAR",
    "QAR",
    "AED",
    "KWD",
    "IQD",
    "JOD",
    "BHD",
    "OMR",
    "YER",
    "LBP",
    "SYP",
    "GBP",
    "CHF",
    "CAD",
    "AUD",
    "JPY",
    "CNY",
    "TRY",
    "RUB",
    "ILS",
]
# `ar_EG` and the like write the digits of their country; the rest of the pattern is the same.
LOCALES = ("fr", "fr_MA", "fr_CA", "fr_CH", "ar", "ar_EG", "ar_MA", "ar_LB")
# "Syrian pound" and "Lebanese pound" are called by the other name than their family in some locales.
NAMED = [code for code in CODES if code not in {"ILS"}]


@pytest.mark.parametrize("locale", LOCALES)
@settings(deadline=None, max_examples=40)
@given(cents=st.integers(min_value=100, max_value=10**11), code=st.sampled_from(NAMED), named=st.booleans())
def test_what_babel_writes_is_read_back(locale: str, cents: int, code: str, named: bool) -> None:
    amount = Decimal(cents) / 100
    written = format_currency(amount, code, locale=locale, format_type="name", currency_digits=False)
    written = (
        written if named else format_currency(amount, code, "#,##0.00\u00a0¤¤", locale=locale, currency_digits=False)
    )
    values = [value for value, _ in money(f"({written})", locale[:2])]
    plain = f"{amount:.2f}".rstrip("0").rstrip(".")
    assert values == [f"{plain} {code}"]
