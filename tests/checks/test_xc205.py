"""Predicates that one report tells with less certainty than the other, and those that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import compare
from crosscheck.model import Document, Finding
from support.laws import law

DIFFER = [
    # The head of the region inaugurated the new stadium on Sunday.
    (
        "Le président de la région doit inaugurer dimanche le nouveau stade.",
        "دشن رئيس الجهة الملعب الجديد يوم الأحد.",
    ),
    # The bank will grant the city a loan of twenty million euros.
    (
        "La banque a accordé un prêt de vingt millions d'euros à la ville.",
        "ستمنح البنك المدينة قرضا بقيمة عشرين مليون يورو.",
    ),
    # Parliament voted on the press law on Thursday.
    (
        "Le Parlement votera la loi sur la presse jeudi.",
        "صوّت البرلمان يوم الخميس على قانون الصحافة.",
    ),
    # The union suspended the teachers' strike.
    (
        "Le syndicat envisage de suspendre la grève des enseignants.",
        "علّقت النقابة إضراب المعلمين.",
    ),
    # The doctor forged death certificates.
    (
        "Le médecin aurait falsifié les certificats de décès.",
        "زوّر الطبيب شهادات الوفاة.",
    ),
    # Two policemen who work at the station tortured a detainee.
    (
        "Deux policiers, soupçonnés d'avoir torturé un détenu, travaillent au commissariat.",
        "عذّب شرطيان يعملان في المخفر أحد المعتقلين.",
    ),
    # The company may lay off two hundred workers.
    (
        "L'entreprise a licencié deux cents ouvriers.",
        "قد تسرّح الشركة مئتي عامل.",
    ),
    # The company intends to lay off two hundred workers.
    (
        "L'entreprise a licencié deux cents ouvriers.",
        "تعتزم الشركة تسريح مئتي عامل.",
    ),
    # The mission freed the imprisoned journalists.
    (
        "La mission recommande de libérer les journalistes emprisonnés.",
        "أفرجت البعثة عن الصحافيين المسجونين.",
    ),
    # The rebels killed fifteen civilians in the village.
    (
        "Les rebelles auraient tué quinze civils dans le village.",
        "قتل المتمردون خمسة عشر مدنيا في القرية.",
    ),
    # It is believed that the rebels killed fifteen civilians in the village.
    (
        "Les rebelles ont tué quinze civils dans le village.",
        "يُعتقد أن المتمردين قتلوا خمسة عشر مدنيا في القرية.",
    ),
    # The government promised to raise the minimum wage.
    (
        "Le gouvernement a augmenté le salaire minimum.",
        "وعدت الحكومة برفع الحد الأدنى للأجور.",
    ),
    # The government will raise the minimum wage.
    (
        "Le gouvernement a augmenté le salaire minimum.",
        "سترفع الحكومة الحد الأدنى للأجور.",
    ),
    # The government cut taxes.
    (
        "Le gouvernement s'est engagé à réduire les impôts.",
        "خفضت الحكومة الضرائب.",
    ),
    # The negotiations resumed in May.
    (
        "Les négociations pourraient reprendre en mai.",
        "استؤنفت المفاوضات في مايو.",
    ),
    # The factory is expected to be sold to a foreign group.
    (
        "L'usine a été vendue à un groupe étranger.",
        "من المتوقع أن يُباع المصنع لمجموعة أجنبية.",
    ),
    # The judge is expected to order the newspaper closed.
    (
        "Le juge a ordonné la fermeture du journal.",
        "من المنتظر أن يأمر القاضي بإغلاق الصحيفة.",
    ),
    # The prison was closed.
    (
        "Le rapport recommande que la prison soit fermée.",
        "أُغلق السجن.",
    ),
    # The organisation called on the authorities to open an inquiry.
    (
        "Les autorités ont ouvert une enquête.",
        "دعت المنظمة السلطات إلى فتح تحقيق.",
    ),
    # He killed his neighbour.
    (
        "Il est accusé du meurtre de son voisin.",
        "قتل جاره.",
    ),
    # The price of bread may rise in January.
    (
        "Le prix du pain augmentera en janvier.",
        "قد يرتفع سعر الخبز في يناير.",
    ),
    # The commission published its report on Monday.
    (
        "La commission devrait publier son rapport lundi.",
        "نشرت اللجنة تقريرها يوم الاثنين.",
    ),
    # The commission is expected to publish its report on Monday.
    (
        "La commission a publié son rapport lundi.",
        "يُنتظر أن تنشر اللجنة تقريرها يوم الاثنين.",
    ),
    # The army destroyed an arms depot.
    (
        "L'armée prétend avoir détruit un dépôt d'armes.",
        "دمر الجيش مستودعا للأسلحة.",
    ),
]
AGREE = [
    # The ministry announced the opening of a school.
    (
        "Le ministère annonce l'ouverture d'une école.",
        "أعلنت الوزارة افتتاح مدرسة.",
    ),
    # The police said that the suspect killed two people.
    (
        "Selon la police, le suspect aurait tué deux personnes.",
        "قالت الشرطة إن المشتبه به قتل شخصين.",
    ),
    # The train arrives at noon.
    (
        "Le train doit arriver à midi.",
        "يصل القطار عند منتصف النهار.",
    ),
    # The minister announced that she would appeal.
    (
        "La ministre a annoncé qu'elle ferait appel.",
        "أعلنت الوزيرة أنها ستستأنف الحكم.",
    ),
    # The president decided to dissolve parliament.
    (
        "Le président a décidé de dissoudre le Parlement.",
        "قرر الرئيس حل البرلمان.",
    ),
    # He managed to leave the country.
    (
        "Il a pu quitter le pays.",
        "تمكن من مغادرة البلاد.",
    ),
    # The trial is due to begin on Monday.
    (
        "Le procès s'ouvrira lundi.",
        "من المقرر أن تبدأ المحاكمة يوم الاثنين.",
    ),
    # Prices rose by 5 percent.
    (
        "Les prix ont augmenté de 5 %.",
        "ارتفعت الأسعار بنسبة 5 في المئة.",
    ),
    # The inquiry enabled the arrest of three men.
    (
        "L'enquête a permis d'arrêter trois hommes.",
        "مكّن التحقيق من توقيف ثلاثة رجال.",
    ),
    # If the agreement is signed, the troops will leave the city.
    (
        "Si l'accord est signé, les troupes quitteront la ville.",
        "إذا وُقّع الاتفاق، فستغادر القوات المدينة.",
    ),
    # The club did not sign the player.
    (
        "Le club n'a pas signé le joueur.",
        "لم يوقع النادي مع اللاعب.",
    ),
    # The government has just closed the border.
    (
        "Le gouvernement vient de fermer la frontière.",
        "أغلقت الحكومة الحدود للتو.",
    ),
    # The minister intends to reform the school.
    (
        "Le ministre entend réformer l'école.",
        "يعتزم الوزير إصلاح المدرسة.",
    ),
    # His deputy will succeed him.
    (
        "Il sera remplacé par son adjoint.",
        "وسيخلفه نائبه.",
    ),
    # The court confirmed the verdict and is expected to publish its reasons.
    (
        "La Cour a confirmé le verdict et devrait publier ses motifs.",
        "أكدت المحكمة الحكم ومن المتوقع أن تنشر حيثياته.",
    ),
    # The party proposed to raise wages.
    (
        "Le parti propose d'augmenter les salaires.",
        "اقترح الحزب رفع الأجور.",
    ),
    # Rescuers fear that children have died.
    (
        "Les secours craignent que des enfants soient morts.",
        "يخشى المسعفون أن يكون أطفال قد لقوا حتفهم.",
    ),
    # The poet died in 1954 in Tunis. His museum opened in 2019.
    (
        "Le poète mourra en 1954 à Tunis. Son musée a ouvert en 2019.",
        "توفي الشاعر سنة 1954 في تونس. وافتتح متحفه سنة 2019.",
    ),
]


def found(left: Document, right: Document, languages: tuple[str, str] = ("fr", "ar")) -> list[Finding]:
    report = compare(left, right, languages=languages)
    return [finding for finding in report.findings if finding.code == "XC205"]


@pytest.mark.parametrize(("french", "arabic"), DIFFER)
def test_certainty_differs(french: str, arabic: str) -> None:
    (finding,) = found(Document(french, "fr"), Document(arabic, "ar"))
    assert all(finding.spans)
    assert finding.values[0] != finding.values[1]


@pytest.mark.parametrize(("french", "arabic"), AGREE)
def test_certainty_agrees(french: str, arabic: str) -> None:
    assert not found(Document(french, "fr"), Document(arabic, "ar"))


@law(4)
@given(st.sampled_from(DIFFER))
def test_the_other_order_mirrors_the_difference(pair: tuple[str, str]) -> None:
    left, right = Document(pair[0], "fr"), Document(pair[1], "ar")
    (finding,) = found(left, right)
    (mirrored,) = found(right, left, languages=("ar", "fr"))
    assert mirrored.spans == finding.spans[::-1]
    assert mirrored.values == finding.values[::-1]
    assert mirrored.confidence == finding.confidence


@law(4)
@given(st.sampled_from(DIFFER), st.sampled_from((0, 1)))
def test_a_report_differs_from_itself_in_nothing(pair: tuple[str, str], side: int) -> None:
    code = ("fr", "ar")[side]
    assert not found(Document(pair[side], code), Document(pair[side], code), languages=(code, code))
