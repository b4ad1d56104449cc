"""XC204: one report affirms what the other denies."""

from __future__ import annotations

import pytest

import crosscheck


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
    "an acquittal": ("Le tribunal a acquitté l'ancien ministre.", "أدانت المحكمة الوزير السابق."),
}
SILENT = {
    # "the director of the company refused to comment"
    "a refusal": ("Le directeur de la société n'a pas voulu commenter.", "رفض مدير الشركة التعليق."),
    # "the government did not refuse the offer of the company"
    "two negations": ("Le gouvernement a accepté l'offre de la société.", "لم ترفض الحكومة عرض الشركة."),
    # "the commission counted two ballots only"
    "only": ("La commission n'a compté que deux bulletins.", "لم تحص اللجنة سوى ورقتين."),
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


@pytest.mark.parametrize("pair", [*FLAGGED.values(), *SILENT.values()], ids=[*FLAGGED, *SILENT])
def test_the_sides_may_change_places(pair: tuple[str, str]) -> None:
    mirrored = crosscheck.compare(pair[1], pair[0], languages=("ar", "fr"), select="XC204").findings
    assert [(f.spans[1], f.spans[0]) for f in mirrored] == [
        f.spans for f in crosscheck.compare(*pair, select="XC204").findings
    ]
