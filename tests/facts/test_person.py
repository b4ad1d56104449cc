"""People in both languages: where a name begins and ends, what is none, and who is who."""

from __future__ import annotations

import pytest

from crosscheck import extract_facts
from crosscheck.facts import facts_match
from crosscheck.model import Fact


def people(text: str, code: str) -> list[str]:
    return [text[fact.start : fact.end] for fact in extract_facts(text, language=code) if fact.kind == "person"]


FOUND = [
    ("fr", "Rima Khoury chantera samedi.", ["Rima Khoury"]),
    ("fr", "Selon Mahamat Saleh Nour, ministre.", ["Mahamat Saleh Nour"]),
    ("fr", "Le juge John F. O'Neil et Mme N'Diaye.", ["John F. O'Neil", "N'Diaye"]),
    ("fr", "Mohamed Ould Abdel Aziz est parti.", ["Mohamed Ould Abdel Aziz"]),
    ("fr", "Solène Kermarrec l'a dit. Kermarrec a ajouté.", ["Solène Kermarrec", "Kermarrec"]),
    ("ar", "قالت سلوى بن يوسف إن النتائج جيدة.", ["سلوى بن يوسف"]),  # Salwa Ben Youssef said …
    ("ar", "وأكد كمال الغربي في تصريح.", ["كمال الغربي"]),  # Kamel Gharbi affirmed …
    ("ar", "التقى محمد ولد عبد العزيز اليوم.", ["محمد ولد عبد العزيز"]),  # Mohamed Ould Abdel Aziz
    ("ar", "قالت الناشطة مها أبو الخير ذلك.", ["مها أبو الخير"]),  # the activist Maha Abu al-Khair
    ("ar", "وأشار زبروغن تكلانو إلى ذلك.", ["زبروغن تكلانو"]),  # an invented name after "he pointed out"
    ("ar", "وصرح الصادق عثمان، أحد الناجين.", ["الصادق عثمان"]),  # Sadok Othman, one of the survivors
    ("ar", "التقى الوزير بنظيره هاكان فيدان.", ["هاكان فيدان"]),  # his counterpart Hakan Fidan
    ("fr", "Le cinéaste Dustin Lance Black est venu.", ["Dustin Lance Black"]),
    ("fr", "Le coureur LeBron McAllister et Jim DeSantis.", ["LeBron McAllister", "Jim DeSantis"]),
    ("ar", "أمسية للفنانة اللبنانية ريما خوري.", ["ريما خوري"]),  # an evening of the Lebanese artist Rima Khoury
    ("ar", "استقبل وزير الخارجية سليم العدوان الوفد.", ["سليم العدوان"]),  # the foreign minister Salim al-Adwan
    ("ar", "تروي اختصاصية التغذية سميرة الحكيمي ذلك.", ["سميرة الحكيمي"]),  # the nutritionist Samira al-Hakimi
    ("ar", "سجل دوللي مينجا هدفا، ثم خرج مينجا مصابا.", ["دوللي مينجا", "مينجا"]),  # Dolly Menga scored, … Menga
    ("ar", "عملت مع إليزابيث هارت في الحملة.", ["إليزابيث هارت"]),  # she worked with Elizabeth Hart
]
NONE = [
    ("fr", "L'usine Hansung Cells ouvrira."),
    ("fr", "Le film Harry Potter est sorti."),
    ("ar", "أعرب عن أمل جديد وسلام دائم في البلاد."),  # a new hope and a lasting peace
    ("ar", "إيمان الناس بالعدالة ورجاء المواطنين."),  # the people's belief in justice, the citizens' hope
    ("ar", "فاز فريق بيركينهيد وتم الإعلان."),  # the team of Birkenhead won and it was announced
    ("ar", "قال عم الضحية إن ذلك صحيح."),  # the victim's uncle said
    ("fr", "Le module GitHub Actions est prêt."),
    ("ar", "دفع تعويضا لأرملة الضحية وأبنائه."),  # the victim's widow and his sons
    ("ar", "في مركز Open Source المفتوح."),  # at the … centre
    ("ar", "تحدث شرطي وهو يغادر."),  # a policeman spoke while he was leaving
    ("ar", "نشرت صحيفة جيوانج إيفننج نيوز الخبر."),  # the paper Guiyang Evening News
]
ONE = [
    ("Jim Furyk", "جيم فيوريك", True), ("Furyk", "جيم فيوريك", True), ("Mohamed Hassan", "محمد حسين", False),
    ("Salwa Ben Youssef", "بن يوسف", True), ("Ann Biden", "جو بايدن", False),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "names"), FOUND)
def test_people_are_found(code: str, text: str, names: list[str]) -> None:
    assert people(text, code) == names


@pytest.mark.parametrize(("code", "text"), NONE)
def test_others_are_not(code: str, text: str) -> None:
    assert people(text, code) == []


@pytest.mark.parametrize(("latin", "arabic", "same"), ONE)
def test_a_last_name_agrees_with_the_full_one(latin: str, arabic: str, same: bool) -> None:
    left, right = Fact("person", latin, 0, 1), Fact("person", "?", 0, 1, aliases=(arabic,))
    assert facts_match(left, right) is same
    assert facts_match(right, left) is same


def test_a_full_name_is_found_again_where_nothing_announces_it() -> None:
    text = "قال خميس الغريبي للمحكمة. ثم عاد خميس الغريبي."  # Khemais Ghribi told the court. Then he came back.
    assert people(text, "ar") == ["خميس الغريبي"] * 2
