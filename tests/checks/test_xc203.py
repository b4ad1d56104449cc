"""Names that differ, and names that only look as if they did, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.model import Document, Finding
from support.laws import law

CODE = "XC203"

DIFFERENT = [
    # President Emmanuel Macron went to Tunis on Monday.
    (
        "Le président Emmanuel Macron s'est rendu lundi à Alger.",
        "توجه الرئيس إيمانويل ماكرون الاثنين إلى تونس.",
        "Alger",
        "تونس",
    ),
    # The company Nissan closed its factory in Turkey.
    ("L'entreprise Toyota a fermé son usine en Turquie.", "أغلقت شركة نيسان مصنعها في تركيا.", "Toyota", "نيسان"),
    # Ms Mansour promised to publish the results of the investigation.
    (
        "Mme Haddad a promis de publier les résultats de l'enquête.",
        "وعدت السيدة منصور بنشر نتائج التحقيق.",
        "Haddad",
        "منصور",
    ),
    # Qatar hosted the negotiations between the two parties.
    (
        "L'Égypte a accueilli les négociations entre les deux camps.",
        "استضافت قطر المفاوضات بين الطرفين.",
        "L'Égypte",
        "قطر",
    ),
    # The lawyer Leïla Mansour denounced the judgment of the court.
    (
        "L'avocate Leïla Haddad a dénoncé le jugement du tribunal.",
        "نددت المحامية ليلى منصور بحكم المحكمة.",
        "Haddad",
        "منصور",
    ),
    # The Syrian delegation arrived in Geneva on Tuesday.
    (
        "La délégation irakienne est arrivée mardi à Genève.",
        "وصل الوفد السوري الثلاثاء إلى جنيف.",
        "irakienne",
        "السوري",
    ),
]
ALIKE = [
    # The United States denounced the attack on the embassy: a capital for its country.
    ("Washington a condamné l'attaque contre l'ambassade.", "نددت الولايات المتحدة بالهجوم على السفارة."),
    # Morocco recalled its ambassador after this statement.
    ("Rabat a rappelé son ambassadeur après cette déclaration.", "استدعى المغرب سفيره بعد هذا التصريح."),
    # The Chinese authorities announced new measures.
    ("Les autorités de Pékin ont annoncé de nouvelles mesures.", "أعلنت السلطات الصينية عن إجراءات جديدة."),
    # Muhammad bin Ali said that the works had begun: one name, spelled in two ways.
    ("Mohammed Benali a déclaré que les travaux avaient commencé.", "وصرح محمد بن علي بأن الأشغال قد بدأت."),
    # The World Health Organization sent medicines to Sudan: an acronym.
    ("L'OMS a envoyé des médicaments au Soudan.", "أرسلت منظمة الصحة العالمية أدوية إلى السودان."),
    # Ahmed Bensalah said that the school would open in September: an office instead of a name.
    (
        "Le ministre a déclaré que l'école ouvrirait en septembre.",
        "وقال أحمد بن صالح إن المدرسة ستفتح أبوابها في سبتمبر.",
    ),
    # The United Kingdom signed the agreement with Japan.
    ("La Grande-Bretagne a signé l'accord avec le Japon.", "وقعت المملكة المتحدة الاتفاق مع اليابان."),
    # Macron received the delegation: the last name alone.
    ("Emmanuel Macron a reçu la délégation.", "استقبل ماكرون الوفد."),
]
# Oran, Constantine, Sfax, Baghdad, Beirut, Damascus.
PLACES = {
    "Oran": "وهران",
    "Constantine": "قسنطينة",
    "Sfax": "صفاقس",
    "Bagdad": "بغداد",
    "Beyrouth": "بيروت",
    "Damas": "دمشق",
}
# Haddad, Mansour, Khalil, Trabelsi.
SURNAMES = {"Haddad": "حداد", "Mansour": "منصور", "Khalil": "خليل", "Trabelsi": "الطرابلسي"}


def differing(french: str, arabic: str, *, turned: bool = False) -> list[Finding]:
    """The names that differ between two texts."""
    documents = Document(french, "fr"), Document(arabic, "ar")
    left, right = documents[::-1] if turned else documents
    report = compare(left, right, languages=("ar", "fr") if turned else ("fr", "ar"))
    return [finding for finding in report.findings if finding.code == CODE]


@pytest.mark.parametrize(("french", "arabic", "name", "other"), DIFFERENT)
def test_other_names_in_one_place_differ(french: str, arabic: str, name: str, other: str) -> None:
    (finding,) = differing(french, arabic)
    (here,), (there,) = finding.spans
    assert french[here.start : here.end] in name
    assert arabic[there.start : there.end] in other


@pytest.mark.parametrize(("french", "arabic"), ALIKE)
def test_other_words_for_one_name_do_not(french: str, arabic: str) -> None:
    assert differing(french, arabic) == []


def test_a_name_that_is_right_elsewhere_is_wrong_where_it_was_exchanged() -> None:
    # The minister visited Oran on Monday. On Tuesday he opened a hospital in Constantine with the mayor of the town.
    arabic = "زار الوزير وهران يوم الاثنين. وافتتح الثلاثاء مستشفى في قسنطينة مع رئيس بلدية المدينة."
    french = "Le ministre a visité Oran lundi. Mardi, il a inauguré un hôpital à Oran avec le président de la commune de la ville."
    (finding,) = differing(french, arabic)
    (there,) = finding.spans[1]
    assert arabic[there.start : there.end] == "قسنطينة"


@given(
    st.sampled_from(sorted(PLACES)),
    st.sampled_from(sorted(PLACES)),
    st.sampled_from(sorted(SURNAMES)),
    st.sampled_from(sorted(SURNAMES)),
)
@law(5)
def test_changed_names_are_told_and_changed_sides_mirror_them(place: str, other: str, name: str, also: str) -> None:
    french = f"Mme {name} a inauguré samedi une nouvelle école à {place} avec le ministre de l'Éducation."
    # On Saturday Ms … opened a new school in … with the minister of education.
    arabic = f"افتتحت السيدة {SURNAMES[also]} السبت مدرسة جديدة في {PLACES[other]} مع وزير التربية."
    found = differing(french, arabic)
    assert len(found) == (place != other) + (name != also)
    mirrored = differing(french, arabic, turned=True)
    assert {(f.spans[::-1], f.values[::-1], f.confidence) for f in mirrored} == {
        (f.spans, f.values, f.confidence) for f in found
    }


def test_a_report_against_itself_differs_nowhere() -> None:
    text = "Mme Haddad a reçu à Oran la délégation irakienne. Leïla Haddad a remercié Bagdad. Oran compte sur l'ONU."
    found = compare(Document(text, "fr"), Document(text, "fr"), languages=("fr", "fr")).findings
    assert [finding for finding in found if finding.code == CODE] == []
