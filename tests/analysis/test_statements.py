"""Where statements begin inside a sentence: cases are written with `|` at the borders."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.analysis.rules import ANALYZER
from crosscheck.demo import documents
from crosscheck.languages import language
from crosscheck.model import Analysis
from crosscheck.reading import read
from support.analyses import MIXED, analysis, statements

CODES = ("fr", "ar")

FRENCH_CLAUSES = [
    # relative clauses after a comma
    "Le ministre a présenté le plan,| qui coûte dix millions d'euros.",
    "Il a visité le village,| où les habitants manquent d'eau.",
    "Les prix ont augmenté, selon le ministre,| qui a promis des aides.",
    # participle clauses
    "La tempête a frappé la côte,| provoquant de graves inondations.",
    "La tempête a frappé la côte,| faisant douze morts.",
    # coordinated verbs
    "La police a arrêté trois hommes| et a saisi deux armes.",
    "La police a arrêté trois hommes| et elle a saisi deux armes.",
    "Les habitants ont fui la ville| et n'ont pas trouvé d'abri.",
    "Le ministre s'est rendu sur place| et s'est entretenu avec les familles.",
    # clauses side by side
    "Les prix ont augmenté,| les salaires ont baissé.",
    "Les prix ont augmenté :| les familles manquent de tout.",
    "Le ministre a ouvert l'école ;| le maire a fermé le pont.",
    "Les syndicats refusent l'accord,| mais le gouvernement maintient le projet.",
    "Le gouvernement maintient le projet,| tandis que les syndicats refusent l'accord.",
    "Le pays ne progresse pas,| car la crise dure et les prix montent.",
    "« Les prix ont augmenté », a déclaré le ministre,| « et les familles manquent de tout ».",
    # lists of verbal nouns
    "Le gouvernement recommande la formation des juges,| la protection des victimes et la collecte de données.",
    "Le plan inclut le renforcement des lois,| la formation des policiers,| la création de refuges.",
]
FRENCH_WHOLE = [
    # lists of nouns
    "Le marché vend des pommes, des poires, des oranges et des bananes.",
    "La Croix-Rouge a distribué de l'eau, des vivres et des tentes.",
    "Le président a signé un accord avec la France, l'Espagne, le Portugal et l'Italie.",
    "Le ministre, le maire et le préfet ont signé un accord.",
    # brackets
    "Les autorités ont (selon le rapport, qui est public) fermé le port.",
    "Le port est fermé [le maire a signé l'arrêté, le préfet l'a approuvé] depuis lundi.",
    # fronted adverbials
    "En 2023, le gouvernement a ouvert trois écoles.",
    "Malgré la crise, le pays progresse.",
    "Depuis 2019, dans tout le pays, les prix augmentent.",
    "Dans la région du Nord, après de longues négociations, les syndicats ont signé un accord.",
    "Selon le rapport, publié mardi, le pays progresse.",
    # attribution stays with what it attributes
    "Le projet avance bien, a déclaré le ministre.",
    "Selon le ministre, le projet avance bien.",
    "Le ministre a déclaré que le projet avance et que les travaux finiront en mai.",
    "Le rapport soutient qu'en raison de la crise, le pays recule.",
    # a relative clause that ends in mid-sentence, an apposition, too little to say
    "Le ministre, qui a présenté le plan, est jeune.",
    "La ville, située au nord du pays, compte dix mille habitants.",
    "Il pleut et il vente.",
    "Il a dit non, et elle a dit oui.",
    "Hausse des prix du pain",
]
ARABIC_CLAUSES = [
    # The minister presented the plan, | for it provides for …; | and he opened …; | while the unions refused the deal
    "قدم الوزير الخطة،| حيث تنص على بناء عشر مدارس.",
    "قدم الوزير الخطة،| كما افتتح مدرسة جديدة في المدينة.",
    "قدم الوزير الخطة،| فيما رفضت النقابات الاتفاق.",
    "قدم الوزير الخطة؛| رفضت النقابات الاتفاق.",
    "رفضت النقابات الاتفاق،| بينما أكدت الحكومة أنها ستواصل المشروع.",
    "رفضت النقابات الاتفاق،| لكنها أكدت أنها ستواصل الحوار.",
    "ارتفعت الأسعار،| إذ بلغت مستويات قياسية.",
    "ارتفعت الأسعار،| غير أن الحكومة لم تتدخل.",
    # wa- and a verb, with and without a comma
    "قدم الوزير الخطة إلى البرلمان| وافتتح مدرسة جديدة.",
    "قدم الوزير الخطة إلى البرلمان،| وافتتح مدرسة جديدة.",
    "عرض الوزير الخطة على البرلمان| وقال إن الأشغال ستبدأ قريبا.",
    "لم تعلن الحكومة عن أي متابعة،| ولم تفتح أي تحقيق.",
    "أكد الوزير أن المشروع يتقدم،| وأن الأشغال ستنتهي في ماي.",
    # a circumstantial participle: pointing out, stressing
    "اعتقلت الشرطة ثلاثة رجال،| مشيرة إلى حجز سلاحين.",
    "رفضت النقابات الاتفاق،| مؤكدة أنها ستواصل الإضراب.",
    # verbal nouns: building roads, | providing water, | strengthening the laws
    "تنص الخطة على بناء الطرق،| وتوفير الماء،| وتعزيز القوانين.",
    "دعا التقرير إلى تدريب القضاة،| وحماية الضحايا،| وجمع البيانات.",
]
ARABIC_WHOLE = [
    # lists of nouns: apples and oranges; water, and food, and tents; towns; the president, and the minister of …
    "يبيع السوق التفاح والبرتقال والموز والتمر.",
    "وزعت المنظمة الماء، والغذاء، والخيام.",
    "زار الوزير الرباط وفاس وأكادير ووجدة.",
    "اجتمع الوزير ورئيس الحكومة وعمدة المدينة.",
    "اجتمع الرئيس، ووزير الخارجية، ورئيس البرلمان.",
    "ساعدت المنظمة النساء، وأطفال المدارس، ورجال القرية.",
    "اعتقلت الشرطة عشرين رجلا وطفلا صغيرا في المدينة.",
    # brackets
    "قال الوزير إن المشروع (الذي يكلف كثيرا، كما قال العمدة، ويدوم طويلا) يتقدم.",
    "أغلقت السلطات الميناء (بعدما وقع الوالي القرار، وصادق عليه الوزير) منذ الاثنين.",
    # fronted adverbials: in 2023; despite the crisis; according to the report; since 2019
    "في عام 2023، افتتحت الحكومة ثلاث مدارس.",
    "رغم الأزمة، يتقدم البلد.",
    "بحسب التقرير، ارتفعت الأسعار في البلاد.",
    "منذ عام 2019، ترتفع الأسعار في كل البلاد.",
    "بعد الأزمة، ارتفعت الأسعار في البلاد.",
    # attribution
    "المشروع يتقدم، بحسب الوزير.",
    # his wife and her brother: no verbs
    "اتهم الدبلوماسي مع زوجته وشقيقها بالتزوير.",
    "ارتفاع أسعار الخبز",
]


def parts(marked: str) -> list[str]:
    return [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("marked", FRENCH_CLAUSES + FRENCH_WHOLE)
def test_french(marked: str) -> None:
    assert statements(marked.replace("|", ""), "fr") == parts(marked)


@pytest.mark.parametrize("marked", ARABIC_CLAUSES + ARABIC_WHOLE)
def test_arabic(marked: str) -> None:
    assert statements(marked.replace("|", ""), "ar") == parts(marked)


@pytest.mark.parametrize("verb", ["prévoit", "reçoit"])
def test_present_forms_in_oit_are_finite(verb: str) -> None:
    assert len(statements(f"Le ministre a présenté le plan, qui {verb} dix millions d'euros.", "fr")) == 2


@pytest.mark.parametrize("clause", ["tuant douze pêcheurs", "causant de graves inondations", "blessant dix personnes"])
def test_every_participle_clause_is_a_statement(clause: str) -> None:
    assert len(statements(f"La tempête a frappé la côte, {clause}.", "fr")) == 2


def test_two_fronted_arabic_adverbials_do_not_split() -> None:
    # In the northern region, after long negotiations, the unions signed an agreement.
    text = "وفي المنطقة الشمالية، بعد مفاوضات طويلة، وقعت النقابات اتفاقا."
    assert statements(text, "ar") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة عشرين رجلا، وشخصا آخر من المدينة.",  # The police arrested twenty men, and another person of …
        "التقى الوزير رئيس الحكومة، وعددا من النواب.",  # The minister met the head of government, and several deputies.
    ],
)
def test_nouns_in_the_accusative_open_no_clause(text: str) -> None:
    assert statements(text, "ar") == [text]


# Laws


def check_laws(found: Analysis) -> None:
    """Statements are numbered in order, don't overlap, begin and end with tokens, and hold all words."""
    kept = found.statements
    assert [item.id for item in kept] == [f"s{number}" for number in range(1, len(kept) + 1)]
    assert all(one.end <= other.start and one.sentence <= other.sentence for one, other in pairwise(kept))
    for item in kept:
        inside = found.tokens_in(item.start, item.end)
        assert (inside[0].start, inside[-1].end) == (item.start, item.end)
        sentence = found.sentences[item.sentence - 1]
        assert sentence.start <= item.start
        assert item.end <= sentence.end
    for token in found.tokens:
        home = found.statement_at(token.start)
        assert home is not None
        assert token.end <= home.end


@pytest.mark.parametrize("code", CODES)
@given(text=MIXED)
def test_laws_for_any_text(text: str, code: str) -> None:
    check_laws(analysis(text, code, label="s"))


@pytest.mark.parametrize("code", CODES)
@given(parts=st.lists(st.sampled_from(FRENCH_CLAUSES + FRENCH_WHOLE + ARABIC_CLAUSES + ARABIC_WHOLE), max_size=6))
def test_laws_for_reports_in_both_languages(parts: list[str], code: str) -> None:
    check_laws(analysis(" ".join(parts).replace("|", ""), code, label="s"))


@pytest.mark.parametrize("side", [0, 1])
def test_laws_for_a_real_report(side: int) -> None:
    spoken = language(CODES[side])
    check_laws(ANALYZER.analyze(documents()[side], spoken, "s"))


@pytest.mark.parametrize("side", [0, 1])
def test_blank_space_around_a_report_changes_no_statement(side: int) -> None:
    spoken, text = language(CODES[side]), documents()[side].text
    spaced = "\n\n \u00a0\n" + text.replace("\n\n", "\n\n \t\n\n") + "\n\n\n  "

    def words(report: str) -> list[tuple[str, int, str]]:
        found = ANALYZER.analyze(read(report), spoken, "s").statements
        return [(report[item.start : item.end], item.sentence, item.role) for item in found]

    assert words(spaced) == words(text)


@pytest.mark.parametrize("side", [0, 1])
def test_a_paragraph_alone_has_the_statements_it_has_in_its_report(side: int) -> None:
    spoken, document = language(CODES[side]), documents()[side]
    whole = ANALYZER.analyze(document, spoken, "s")
    for block in document.blocks:
        text = document.text[block.start : block.end]
        alone = statements(text, CODES[side])
        inside = [document.text[s.start : s.end] for s in whole.statements if block.start <= s.start < block.end]
        assert alone == inside


@pytest.mark.parametrize(
    ("code", "parts"), [("fr", FRENCH_CLAUSES + FRENCH_WHOLE), ("ar", ARABIC_CLAUSES + ARABIC_WHOLE)]
)
def test_a_sentence_alone_has_the_statements_it_has_among_others(code: str, parts: list[str]) -> None:
    ended = [part.replace("|", "") for part in parts if part.endswith(".")]
    expected = [item for part in ended for item in statements(part, code)]
    assert statements(" ".join(ended), code) == expected


@pytest.mark.parametrize("code", CODES)
def test_a_text_without_words_has_no_more_than_its_marks(code: str) -> None:
    assert statements("", code) == []
    assert statements(" ... ", code) == ["..."]
