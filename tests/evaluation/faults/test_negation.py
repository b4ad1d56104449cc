"""Negators that are taken out or put in, and sentences that are left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Outcomes = Callable[[str, str, str], set[str]]

OUT = [
    ("fr", "Le maire n’a pas signé.", "Le maire a signé."),
    ("fr", "Je n’ai jamais signé.", "J’ai jamais signé.".replace(" jamais", "")),
    ("fr", "Ce n’est pas un pont.", "C’est un pont."),
    ("fr", "Les bus qu’on voit ne roulent plus.", "Les bus qu’on voit roulent."),
    ("fr", "Ceux que n’aime pas le maire.", "Ceux qu’aime le maire."),
    ("fr", "Je ne l’ai pas vu.", "Je l’ai vu."),
    ("fr", "Il n’y a pas école.", "Il y a école."),
    ("fr", "Il promet de ne pas avouer.", "Il promet d’avouer."),
    ("fr", "Il promet de ne pas partir.", "Il promet de partir."),
    ("fr", "Il ne montre aucun effort.", "Il montre un effort."),
    ("fr", "Elle n’a reçu aucune lettre.", "Elle a reçu une lettre."),
    ("fr", "Aucun bus n’est parti.", "Un bus est parti."),
    ("fr", "Il ne dit rien.", "Il dit tout."),
    # did not: announce, say; was not; was not done; will not; does not; is not; un-; without
    ("ar", "لم يعلن الوالي القرار", "أعلن الوالي القرار"),
    ("ar", "ولم تحدد الشركة الثمن", "وحددت الشركة الثمن"),
    ("ar", "لم يقل الوالي ذلك", "قال الوالي ذلك"),
    ("ar", "لم يكن الجسر قديما", "كان الجسر قديما"),
    ("ar", "لم تكن المدينة بعيدة", "كانت المدينة بعيدة"),
    ("ar", "لم يتم فتح الجسر", "تم فتح الجسر"),
    ("ar", "لن يحضر الوالي", "سوف يحضر الوالي"),
    ("ar", "ولن يعودوا غدا", "وسوف يعودون غدا"),
    ("ar", "لا يملك الفلاح أرضا", "يملك الفلاح أرضا"),
    ("ar", "ولا يمكن فتح الجسر", "ويمكن فتح الجسر"),
    ("ar", "ليس هناك ماء", "هناك ماء"),
    ("ar", "المدينة ليست بعيدة", "المدينة بعيدة"),
    ("ar", "الخبر ليس صحيحًا", "الخبر صحيح"),
    ("ar", "هذا بناء غير قانوني", "هذا بناء قانوني"),
    ("ar", "رحل بدون إذن", "رحل مع إذن"),
]

IN = [
    ("fr", "Le pont est fermé.", "Le pont n’est pas fermé."),
    ("fr", "Les ponts seront fermés.", "Les ponts ne seront pas fermés."),
    ("fr", "Le maire a signé.", "Le maire n’a pas signé."),
    ("fr", "Il peut partir.", "Il ne peut pas partir."),
    ("fr", "C’est un vieux pont.", "Ce n’est pas un vieux pont."),
    ("fr", "Il va partir.", "Il ne va pas partir."),
    # will; it is possible, must; was; there is; was done; announced
    ("ar", "سوف يحضر الوالي", "لن يحضر الوالي"),
    ("ar", "وسيحضر الوالي", "ولن يحضر الوالي"),
    ("ar", "سيقومون بذلك", "لن يقوموا بذلك"),
    ("ar", "ستكون المدينة بعيدة", "لن تكون المدينة بعيدة"),
    ("ar", "يمكن فتح الجسر", "لا يمكن فتح الجسر"),
    ("ar", "ويجب فتح الجسر", "ولا يجب فتح الجسر"),
    ("ar", "كان الجسر قديما", "لم يكن الجسر قديما"),
    ("ar", "وكانت المدينة بعيدة", "ولم تكن المدينة بعيدة"),
    ("ar", "هناك جسر قديم", "ليس هناك جسر قديم"),
    ("ar", "يرى أن هناك جسرا", "يرى أنه ليس هناك جسرا"),
    ("ar", "تم فتح الجسر", "لم يتم فتح الجسر"),
    ("ar", "تمت المصادقة", "لم تتم المصادقة"),
    ("ar", "أعلنت الشركة الثمن", "لم تعلن الشركة الثمن"),
    ("ar", "ووصلت الحافلة", "ولم تصل الحافلة"),
]

LEFT = [
    ("fr", "Il ne fait que dormir."),
    ("fr", "Il n’a pas de voiture."),
    ("fr", "Il ne viendra pas sans aucun ami."),
    ("fr", "Le pont est-il fermé ?"),
    ("fr", "Il n’est pas encore parti."),
    ("fr", "Je ne crois pas que ce soit vrai."),
    ("fr", "Avant qu’il ne parte."),
    ("fr", "Il l’a vu, il y a dix ans, il en est sûr."),
    ("fr", "Il a un pont."),
    ("fr", "Il est déjà parti."),
    ("fr", "À l’est de la ville, en fait."),
    ("fr", "Peut-être demain."),
    # still; no longer; not only; nobody but; has already; what; without any; however
    ("ar", "لا يزال الجسر مغلقا"),
    ("ar", "لم يعد الجسر مغلقا"),
    ("ar", "لا يحضر إلا الوالي"),
    ("ar", "قد أعلن الوالي القرار"),
    ("ar", "ما كان ذلك"),
    ("ar", "رحل دون أي إذن"),
    ("ar", "غير أن الجسر مغلق"),
    ("ar", "سيارة سياسية وستة سنوات"),
    ("ar", "هل يمكن فتح الجسر؟"),
    ("ar", "جلسوا هناك."),
]


@pytest.mark.parametrize(("code", "line", "new"), OUT + IN)
def test_a_negator_is_taken_out_or_put_in(outcomes: Outcomes, code: str, line: str, new: str) -> None:
    assert new in outcomes("negation", line, code)


@pytest.mark.parametrize(("code", "line"), LEFT)
def test_other_sentences_are_left_alone(outcomes: Outcomes, code: str, line: str) -> None:
    assert outcomes("negation", line, code) == set()


@pytest.mark.parametrize(("code", "line", "new"), IN)
def test_what_was_put_in_is_not_put_in_again(outcomes: Outcomes, code: str, line: str, new: str) -> None:
    assert all(len(again) <= len(new) + 4 for again in outcomes("negation", new, code))


def test_a_saying_stays_with_its_quotation(outcomes: Outcomes) -> None:
    """He said: …"""
    assert outcomes("negation", 'وقال الوالي: "الجسر مغلق"', "ar") == set()
    assert outcomes("negation", "وقال الوالي إن الجسر مغلق", "ar") == {"ولم يقل الوالي إن الجسر مغلق"}
