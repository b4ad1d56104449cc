"""XC204: one report affirms what the other denies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import crosscheck
from crosscheck.model import Document
from support.laws import law


def found(fr: str, ar: str) -> list[tuple[str, str]]:
    """The passages on both sides of every XC204."""
    report = crosscheck.compare(fr, ar, select="XC204")
    return [(fr[one.start : one.end], ar[other.start : other.end]) for f in report.findings for one, other in [_(f)]]


def _(finding: crosscheck.Finding) -> tuple[crosscheck.Span, crosscheck.Span]:
    (one,), (other,) = finding.spans
    return one, other


FLAGGED = {
    # "the company paid the wages of the workers for the month of March"
    "a negation in French": ("La société n'a pas payé les salaires des ouvriers.", "دفعت الشركة أجور العمال."),
    # "the company did not pay …"
    "a negation in Arabic": ("La société a payé les salaires des ouvriers.", "لم تدفع الشركة أجور العمال."),
    # "the roads are safe" / "the experts published the report"
    "nobody": ("Aucun expert n'a publié le rapport.", "نشر الخبراء التقرير."),
    # "the government will reopen the airport"
    "the future": ("Le gouvernement ne rouvrira pas l'aéroport.", "ستعيد الحكومة فتح المطار."),
    # "the government refused the offer of the company"
    "opposite verbs": ("Le gouvernement a accepté l'offre de la société.", "رفضت الحكومة عرض الشركة."),
    # "the court convicted the former minister"
    # "the police did not arrest the driver of the truck": arresting is no stopping
    "a word with another meaning": ("La police a arrêté le conducteur.", "لم تعتقل الشرطة السائق."),
    # "the president will not give up his right"
    "words that deny alike": ("Le président abandonnera son droit.", "لن يتخلى الرئيس عن حقه."),
    # "the tax will not be imposed on those who do not pay"
    "another negation beside": ("La taxe sera imposée à ceux qui ne paient pas.", "لن تفرض الضريبة على من لا يدفعون."),
    # "the trade is not legal"
    "a negation of a negation": ("Ce commerce n'est pas illégal.", "هذه التجارة غير قانونية."),
    "an acquittal": ("Le tribunal a acquitté l'ancien ministre.", "أدانت المحكمة الوزير السابق."),
}
SILENT = {
    # "the non-governmental organisations asked for help"
    "an acronym": ("Les ONG ont demandé de l'aide.", "طلبت المنظمات غير الحكومية المساعدة."),
    # "use a phone that is not locked"
    "a part of the word": ("Utilisez un téléphone déverrouillé.", "استخدموا هاتفا غير مقفل."),
    # "do not smoke or drink alcohol"
    "one negation for two": ("Ne fumez pas et ne buvez pas d'alcool.", "لا تدخنوا أو تشربوا الكحول."),
    # "call the doctor right away"
    "an invitation": ("N'hésitez pas à appeler le médecin.", "اتصلوا بالطبيب فورا."),
    # "keep the engine running unless the police ask otherwise"
    "a condition": (
        "Laissez le moteur tourner, sauf si la police demande le contraire.",
        "اتركوا المحرك يعمل، ما لم تطلب الشرطة خلاف ذلك.",
    ),
    # "the director of the company refused to comment"
    "a refusal": ("Le directeur de la société n'a pas voulu commenter.", "رفض مدير الشركة التعليق."),
    # "the government did not refuse the offer of the company"
    "two negations": ("Le gouvernement a accepté l'offre de la société.", "لم ترفض الحكومة عرض الشركة."),
    # "the commission counted two ballots only"
    "only": ("La commission n'a compté que deux bulletins.", "لم تحص اللجنة سوى ورقتين."),
    # "the project is not known and not clear"
    "one word for two": ("Le projet demeure incertain.", "المشروع غير معروف وغير واضح."),
    # "the trade is legal"
    "a negation denied": ("Ce commerce n'est pas illégal.", "هذه التجارة قانونية."),
    # "an unusual decision"
    "out of the ordinary": ("Il a pris une décision extraordinaire.", "اتخذ قرارا غير عادي."),
    # "he enters the parliament for the first time"
    "never before": ("Il n'a encore jamais exercé de mandat.", "يمارس ولاية نيابية لأول مرة."),
    # "this is not the first time"
    "not the first time": ("Ce n'est pas la première fois.", "هذه ليست المرة الأولى."),
    # "the search is still going on"
    "still": ("Les recherches se poursuivent.", "لا تزال عمليات البحث مستمرة."),
    # "the company does not produce cars only, but trucks too"
    "not only": (
        "La société ne produit pas seulement des voitures, mais aussi des camions.",
        "لا تنتج الشركة السيارات فقط، بل الشاحنات أيضا.",
    ),
    # "the situation is not clear"
    "an adjective": ("La situation est incertaine.", "الوضع غير واضح."),
    # "did the minister not promise the opening of the airport?"
    "a question": ("Le ministre n'avait-il pas promis l'ouverture de l'aéroport ?", "وعد الوزير بفتح المطار."),
    # "he left the hall without answering the questions"
    "without": ("Il a quitté la salle sans répondre aux questions.", "غادر القاعة دون الرد على الأسئلة."),
}


@pytest.mark.parametrize("pair", FLAGGED.values(), ids=FLAGGED)
def test_one_affirms_what_the_other_denies(pair: tuple[str, str]) -> None:
    assert len(found(*pair)) == 1


@pytest.mark.parametrize("pair", SILENT.values(), ids=SILENT)
def test_what_says_the_same_in_other_words_is_passed(pair: tuple[str, str]) -> None:
    assert found(*pair) == []


def test_both_passages_hold_what_is_denied() -> None:
    # "the minister announced the closing of the factory"
    assert found("Le ministre n'a pas annoncé la fermeture de l'usine.", "أعلن الوزير إغلاق المصنع.") == [
        ("n'a pas annoncé", "أعلن")
    ]


PAIRS = [*FLAGGED.values(), *SILENT.values()]
SOME = st.lists(st.sampled_from(PAIRS), min_size=1, max_size=3, unique=True)


@given(SOME, st.sampled_from(["fr", "ar"]))
@law(8)
def test_a_report_denies_what_it_denies(pairs: list[tuple[str, str]], code: str) -> None:
    text = "\n\n".join(pair[code == "ar"] for pair in pairs)
    report = crosscheck.compare(Document(text, code), Document(text, code), languages=(code, code), select="XC204")
    assert report.findings == ()


@given(SOME)
@law(8)
def test_the_sides_may_change_places(pairs: list[tuple[str, str]]) -> None:
    left, right = ("\n\n".join(texts) for texts in zip(*pairs, strict=True))
    mirrored = crosscheck.compare(right, left, languages=("ar", "fr"), select="XC204").findings
    found = crosscheck.compare(left, right, languages=("fr", "ar"), select="XC204").findings
    assert sorted((f.spans[1], f.spans[0]) for f in mirrored) == sorted(f.spans for f in found)
