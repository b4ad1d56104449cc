"""Numbers put together of several words, below zero, with a fraction of their measure, and multiples."""

from __future__ import annotations

import pytest

from crosscheck import Fact, extract_facts

KINDS = frozenset({"quantity", "percent", "money"})
HALF = 0.5

MUST = [
    ("fr", "Six autres millions de personnes ont besoin d'aide.", "6000000 person", "Six autres millions"),
    ("fr", "Il a livré trois douzaines d'œufs.", "~36", "trois douzaines"),
    ("fr", "Une demi-douzaine de suspects ont fui.", "~6 suspect", "demi-douzaine"),
    ("fr", "La note est de trois virgule cinq.", "3.5", "trois virgule cinq"),
    ("fr", "Ils sont deux virgule zéro cinq millions.", "2050000", "deux virgule zéro cinq millions"),
    ("fr", "Il faisait moins cinq degrés.", "-5 °", "moins cinq"),
    ("fr", "Il faisait -5 °C à l'aube.", "-5 °C", "-5"),
    ("fr", "Il a perdu 3 kg et demi.", "3.5 kg", "3 kg et demi"),
    ("fr", "Il faut un demi litre d'eau.", "0.5 l", "demi"),
    ("fr", "Il faut un demi-litre d'eau.", "0.5 l", "demi-litre"),
    ("fr", "Le taux a varié de -12,5 % en un an.", "-12.5", "-12,5 %"),
    ("fr", "Il a progressé d'un pour cent.", "1", "un pour cent"),
    ("fr", "Cela coûte trois euros cinquante.", "3.5 EUR", "trois euros cinquante"),
    ("fr", "Il y a 30 personnes environ.", "~30 person", "30"),
    ("fr", "Plus d'une centaine de maisons ont brûlé.", ">100 house", "centaine"),
    ("fr", "Il a plu sur onze cents hectares.", "1100 ha", "onze cents"),
    ("ar", "ثلاث دزينات", "~36", "ثلاث دزينات"),  # three dozens
    ("ar", "خمسة فاصلة ثلاثة في المئة", "5.3", "خمسة فاصلة ثلاثة في المئة"),  # five point three per cent
    ("ar", "بلغت الحرارة خمس درجات تحت الصفر", "-5 °", "خمس"),  # the temperature was five degrees below zero
    ("ar", "ثلاثة كيلومترات ونصف", "3.5 km", "ثلاثة كيلومترات ونصف"),  # three kilometres and a half
    ("ar", "نصف لتر من الماء", "0.5 l", "نصف"),  # half a litre of water
    ("ar", "قطع مسافة كيلومترين", "2 km", "كيلومترين"),  # he covered a distance of two kilometres
    ("ar", "30 شخصا على الأقل", ">=30 person", "30"),  # 30 persons at least
    ("ar", "ألف ومئة وأحد عشر صوتا", "1111 vote", "ألف ومئة وأحد عشر"),  # 1,111 votes
    ("ar", "خلال المباريات الست", "6 match", "الست"),  # during the six matches
    ("ar", "عشر دول", "10 country", "عشر"),  # ten states
    ("ar", "الدول العشر", "10 country", "عشر"),  # the ten states
    ("ar", "إحدى وثلاثون دولة", "31 country", "إحدى وثلاثون"),  # thirty-one states
    ("ar", "طن ونصف", "1.5 t", "طن ونصف"),  # a ton and a half
    ("ar", "3/4 السكان", "3/4 share", "3/4"),  # 3/4 of the population
    ("ar", "بلغ السعر 15.000 دولار بعد زيادة 2.5%", "15000 USD", "15.000 دولار"),  # the price was 15.000 dollars
]  # fmt: skip

# What another report may well say without a number
DOUBTFUL = [
    ("fr", "La production a doublé.", "2"),
    ("fr", "Le triple champion du monde a gagné.", "3"),
    ("fr", "C'est le double de la moyenne.", "2"),
    ("fr", "Il vit à un kilomètre d'ici.", "1"),
    ("ar", "تضاعف الإنتاج", "2"),  # production doubled
    ("ar", "ارتفع إلى الضعف", "2"),  # it rose to the double
    ("ar", "كشف حفيداه عن الحجر", "2"),  # his two grandsons unveiled the stone
    ("ar", "وصل الزوجان أمس", "2"),  # the couple arrived yesterday
    ("ar", "شارك كلاهما في اللقاء", "2"),  # both of them took part in the meeting
    ("ar", "لم يتبادل البلدان زيارات", "2"),  # the two countries exchanged no visits
    ("ar", "قام بمراوغة مدافع واحد", "1"),  # he dribbled past one defender
    ("ar", "على بعد ميل من هنا", "1"),  # a mile from here
]  # fmt: skip

MUST_NOT = [
    ("fr", "Il est né en moins de deux ans."),
    ("fr", "Cette double peine choque."),
    ("fr", "Il a doublé la mise."),
    ("ar", "نزع السلاح من جانب واحد"),  # unilateral disarmament
    ("ar", "تحركوا كفريق واحد"),  # they moved as one team
    ("ar", "نقاط الضعف في الخطة"),  # the weak points of the plan
    ("ar", "زار البلدان العربية"),  # he visited the Arab countries
    ("ar", "وجد أخاه في البيت"),  # he found his brother at home
    ("ar", "راكبي الدراجات"),  # cyclists
    ("ar", "نحن نصف ذلك بأنه قوة"),  # we describe that as strength
]  # fmt: skip


def numbers(text: str, code: str) -> list[Fact]:
    return [fact for fact in extract_facts(text, language=code) if fact.kind in KINDS]


def written(fact: Fact) -> str:
    how = "" if fact.comparator == "=" else fact.comparator
    unit = f" {fact.unit}" if fact.unit and fact.kind == "quantity" else ""
    return f"{how}{fact.value}{unit}"


@pytest.mark.parametrize(("code", "text", "value", "words"), MUST)
def test_it_is_read(code: str, text: str, value: str, words: str) -> None:
    assert (value, words) in [(written(fact), text[fact.start : fact.end]) for fact in numbers(text, code)]


@pytest.mark.parametrize(("code", "text", "value"), DOUBTFUL)
def test_it_is_doubted(code: str, text: str, value: str) -> None:
    assert [(fact.value, fact.confidence < HALF) for fact in numbers(text, code)] == [(value, True)]


@pytest.mark.parametrize(("code", "text"), MUST_NOT)
def test_nothing_is_read(code: str, text: str) -> None:
    assert not numbers(text, code)
