"""Every number of a text is in a fact, is left out for a listed reason, or is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from crosscheck.evaluation.accounting import REASONS, Mention, accounted, mentions
from crosscheck.languages import language
from crosscheck.model import Fact
from support.analyses import MIXED, analysis
from support.evaluations import span_in

UNACCOUNTED = "unaccounted"


def found(text: str, code: str, *facts: Fact) -> dict[str, str]:
    """What became of each number, where nothing is extracted but these facts."""
    seen = mentions(analysis(text, code), language(code), facts)
    return {text[mention.span.start : mention.span.end]: mention.reason for mention in seen}


def fact_on(text: str, words: str, kind: str = "quantity") -> Fact:
    span = span_in(text, words)
    return Fact(kind, "1", span.start, span.end)


CASES: list[tuple[str, str, str, str]] = [
    # reason, language, where it applies, where it does not; the number in question stands in brackets
    ("article or pronoun", "fr", "L'[un] des deux est parti.", "Les [deux] sont partis."),
    ("article or pronoun", "ar", "رجل [واحد] فقط", "رجلان [اثنان] فقط"),  # only one man; only two men
    ("address on the net", "fr", "Voir https://exemple.ma/page/[12] pour lire.", "Voir https://exemple.ma puis [12] pages."),
    ("address on the net", "ar", "على https://exemple.ma/[12] الآن", "على https://exemple.ma منذ [12] يوما"),  # on … now; since 12 days
    ("part of a name", "fr", "La pandémie de Covid-[19] dure.", "La pandémie dure depuis [19] mois."),
    ("part of a name", "ar", "جائحة كوفيد-[19] مستمرة", "جائحة منذ [19] شهرا"),  # the Covid-19 pandemic; for 19 months
    ("telephone", "fr", "Appelez le 05 37 [12] 34 56 demain.", "Ils étaient 37 puis [12] personnes."),
    ("telephone", "ar", "اتصل على 0537-[123456] غدا", "كانوا 37 ثم [12] شخصا"),  # call … tomorrow; were 37, then 12
    ("version", "fr", "La mouture [2.10.3] est là.", "Les [25] sont là."),
    ("version", "ar", "صدر [2.10.3] أمس", "بلغ [2.5] أمس"),  # came out yesterday; reached yesterday
    ("time of day", "fr", "Rendez-vous à 14:[30] demain.", "Rendez-vous dans [30] jours."),
    ("time of day", "fr", "Rendez-vous à [14] h demain.", "Rendez-vous avec [14] hommes."),
    ("time of day", "ar", "الاجتماع في 14:[30] غدا", "الاجتماع بعد [30] يوما"),  # the meeting at; after 30 days
    ("score", "fr", "Le club a gagné 3-[1] hier.", "Le club a gagné [1] match."),
    ("score", "ar", "فاز النادي 3-[1] أمس", "فاز النادي في [1] مباراة"),  # the club won 3-1 yesterday; in 1 match
    ("number of a list", "fr", "Le plan :\n[2]. Les écoles", "Le plan :\n[2] écoles"),
    ("number of a list", "fr", "Le plan :\n([2]) Les écoles", "Le plan : [2]. Les écoles"),
    ("number of a list", "ar", "الخطة:\n[2]. المدارس", "الخطة:\n[2] مدارس"),  # the plan: 2. the schools
    ("number of a page, article or file", "fr", "Voir la page [12] du texte.", "Voir les [12] pages du texte."),
    ("number of a page, article or file", "ar", "انظر الصفحة [12] من النص", "انظر [12] صفحة من النص"),  # page 12; 12 pages
    ("weekday", "ar", "وصل يوم ال[أحد] إلى هنا", "وصل [خمسة] إلى هنا"),  # came on Sunday; five came
]  # fmt: skip


def bracketed(text: str) -> tuple[str, str]:
    """The text without the brackets, and the number that stood in them."""
    number = text[text.rindex("[") + 1 : text.rindex("]")]
    return text.replace("[", "").replace("]", ""), number


def test_every_reason_has_an_example() -> None:
    assert {case[0] for case in CASES} == set(REASONS)


@pytest.mark.parametrize(("reason", "code", "text", "_"), CASES)
def test_a_reason_applies(reason: str, code: str, text: str, _: str) -> None:
    plain, number = bracketed(text)
    assert found(plain, code)[number] == reason


@pytest.mark.parametrize(("_", "code", "__", "text"), CASES)
def test_a_number_without_a_reason_is_told(_: str, code: str, __: str, text: str) -> None:
    plain, number = bracketed(text)
    assert found(plain, code)[number] == UNACCOUNTED


def test_there_are_no_french_weekdays_that_are_numbers() -> None:
    assert found("Ils sont venus dimanche.", "fr") == {}


# Numbers that should be extracted have no excuse


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La hausse de [25] points."),
        ("fr", "Ils ont reçu [150] 000 000 dirhams."),
        ("fr", "Le texte date du [12.03.2024] déjà."),
        ("ar", "قتل و[12] شخصا"),  # killed, and 12 persons
        ("ar", "[3.5] ملايين درهم"),  # 3.5 million dirhams
    ],
)
def test_values_are_not_excused_as_something_else(code: str, text: str) -> None:
    plain, number = bracketed(text)
    assert found(plain, code)[number] == UNACCOUNTED


# Facts


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("fr", "Il y a 12 morts.", "12"),
        ("fr", "Il y a douze morts.", "douze"),
        ("ar", "هناك خمسة قتلى", "خمسة"),
    ],  # five dead
)
def test_a_number_in_a_fact_is_accounted_for(code: str, text: str, number: str) -> None:
    assert found(text, code, fact_on(text, number)) == {number: ""}
    assert found(text, code) == {number: UNACCOUNTED}


def test_a_number_is_in_a_fact_by_any_part_of_it() -> None:
    text = "Le 3 mai 2021, ils étaient douze."
    assert found(text, "fr", fact_on(text, "3 mai 2021", "date")) == {"3": "", "2021": "", "douze": UNACCOUNTED}


def test_a_quotation_accounts_for_nothing() -> None:
    text = "Il a dit « douze morts »."
    assert found(text, "fr", fact_on(text, "douze morts", "quote")) == {"douze": UNACCOUNTED}


def test_words_that_are_no_numbers_are_not_mentioned() -> None:
    assert found("Le ministre a parlé.", "fr") == {}


def test_only_what_nothing_explains_is_not_accounted_for() -> None:
    span = span_in("12", "12")
    assert accounted(Mention(span, ""))
    assert all(accounted(Mention(span, reason)) for reason in REASONS)
    assert not accounted(Mention(span, UNACCOUNTED))


@settings(max_examples=50)
@given(MIXED)
def test_every_run_of_digits_is_mentioned_in_reading_order(text: str) -> None:
    seen = [mention.span for mention in mentions(analysis(text, "fr"), language("fr"), ())]
    assert seen == sorted(seen)
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    assert all(any(span.start <= at < span.end for span in seen) for at in digits)
