"""Where sentences end: each case is written with `|` at its borders, and a text without `|` is one sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from crosscheck.analysis.rules import ANALYZER
from crosscheck.languages import language
from crosscheck.model import Block, Document
from support.analyses import MIXED, analysis, roles, sentences

FRENCH = [
    # final marks
    "Le ministre parle.| Le maire écoute.",
    "Le ministre parle !| Le maire écoute ?| Le préfet part.",
    "Le ministre parle\u202f!| Le maire écoute\u00a0?",
    "Quoi ?!| Rien.",
    "Il crie !!!| Elle part.",
    "Il dort .| Elle rit .",
    "Il dort.\u2009| Elle rit.",
    "Œuvrons.| Étudions.| À bientôt.",
    "Il dort.| L’eau coule.",
    "Il dort.| 12 pays votent.",
    "Il dort ; elle rit : c'est tout.",
    "Il dort",
    # ellipsis
    "Il attend…| Elle vient.",
    "Il attend...| Elle vient.",
    "Il attend… puis il part.",
    "Il attend... puis il part.",
    # abbreviations
    "M. Dupont est venu.| Mme Durand est partie.",
    "M. et Mme Durand sont là.",
    "MM. Durand et Dupont dorment.| Ils rêvent.",
    "Le Dr. Martin a parlé.| Il est parti.",
    "Le col. Martin et le gén. Dupont dînent.| Ils rient.",
    "L'art. 5, al. 3 du code le dit.| Il est clair.",
    "Voir p. 12 du rapport.| Il est long.",
    "Le 14 janv. 2023, il est venu.| Il est reparti.",
    "Les villes (Paris, Lyon, etc.) sont pleines.| Elles le restent.",
    "Il aime Paris, Lyon, etc. et il voyage.",
    "Il aime Paris, Lyon, etc.| Il voyage.",
    "Il habite bd. Voltaire à Paris.| Elle aussi.",
    "En 52 av. J.-C., César vient.| Il gagne.",
    "S. M. le roi est arrivé.| Il repart.",
    # initials
    "J. K. Rowling écrit.| Elle lit.",
    "George W. Bush a parlé.| Il est parti.",
    "Les U.S.A. ont voté.| Ils attendent.",
    # numbers
    "Il coûte 3.5 millions.| C'est cher.",
    "Il coûte 1.250.000 euros.| C'est cher.",
    "Hausse de 3,5 %.| Le chômage baisse.",
    "Il est né en 1990.| Il est mort en 2020.",
    "La note est de 12.| Elle baisse.",
    "Il saute 2 m.| Elle court 10 km.| Ils se reposent.",
    "Le site www.exemple.fr est fermé.| Il rouvrira.",
    # list numbers
    "1. Les faits sont clairs.| 2. La loi aussi.",
    "12. Introduction du rapport.",
    # quotations
    "Il a dit « non ».| Elle a dit « oui ».",
    "« Il fait froid. »| Le ministre tremble.",
    "« Il fait froid.| Il neige. »| Le ministre tremble.",
    "« Viens ! » a-t-il dit.| Elle est venue.",
    "« Viens ! », a-t-il dit.| Elle est venue.",
    "« Viens ! » s'est exclamé le ministre.| Elle est venue.",
    "« Pourquoi ? » demande le juge.| Il attend.",
    "Il a crié « Au feu ! » et il est parti.| Elle dort.",
    "Il a crié « Au feu ! »| Elle dort.",
    "Il a dit \"Viens.\"| Elle est venue.",
    "Il a dit \"Viens\".| \"Pars\", a-t-elle répondu.",
    "\"Viens !\" a-t-il crié.| \"Pars !\"| Elle dort.",
    "“Je viens !” crie-t-il.| Elle dort.",
    "Il dort.| «Elle rit.»",
    "Il dort.| 'Elle rit.'",
    # brackets
    "(Il est venu.)| Elle dort.",
    "[Il est venu.]| Elle dort.",
    "Il dort (un peu !) et rêve.| Elle aussi.",
    "Il dort (un peu ?).| Elle aussi.",
    # dialogue
    "— Viens-tu ?| — Non.",
    "- Il vient.| - Elle part.",
]  # fmt: skip

ARABIC = [
    # The minister came. Then he left.
    "جاء الوزير.| ثم خرج.",
    "جاء الوزير .| ثم خرج .",
    "جاء الوزير؟!| ثم خرج.",
    "هل جاء؟| نعم!| ثم خرج.",
    "جاء الوزير۔| ثم خرج۔",
    "جاء الوزير.\u200f| ثم خرج.\u200f",
    "\u202bجاء الوزير.\u202c| \u202bثم خرج.\u202c",
    "جاء الوزير؛ ثم خرج، كما قيل: ثم عاد.",
    "جاء الوزير",
    "هل جاء الوزير؟| وهل خرج؟",
    # he waited … then left
    "انتظر...| ثم خرج.",
    "انتظر…| ثم خرج.",
    # Dr., Prof. Dr., P. O. Box; initials
    "د. محمد علي هنا.| ثم خرج.",
    "أ. د. محمد علي هنا.| ثم خرج.",
    "أ.د. محمد علي هنا.| ثم خرج.",
    "د.محمد هنا.| ثم خرج.",
    "ص. ب. 12 الرباط.",
    "ج. ك. رولينغ كاتبة.| ثم خرجت.",
    "وغيرها إلخ.| ثم خرج.",
    # decimals, percentages, years, eras, hours
    "بلغ العدد 3.5 مليون.| ثم ارتفع.",
    "بلغ العدد ٣٫٥ مليون.| ثم ارتفع.",
    "بلغ العدد ٣.٥ مليون.| ثم ارتفع.",
    "بلغ 12,5٪.| ثم ارتفع.",
    "ولد عام 1990.| مات عام 2020.",
    "سنة 2019م.| ثم خرج.",
    "سنة 1440 هـ.| ثم خرج.",
    "وصل في الساعة 9 م.| ثم خرج.",
    "زار موقع www.example.com.| ثم خرج.",
    # list numbers
    "1. جاء الوزير.| 2. خرج الرئيس.",
    "١. جاء الوزير.| ٢. خرج الرئيس.",
    "1- جاء الوزير.| 2- خرج الرئيس.",
    # quotations and their attribution: "What happened?" said the minister.
    "«ماذا حدث؟» قال الوزير.| ثم خرج.",
    "«ماذا حدث؟»، قال الوزير.| ثم خرج.",
    "«نعم!» أكد الوزير.| ثم خرج.",
    "«من أنت؟» قالت.| ثم خرجت.",
    "قال «لا».| وقالت «نعم».",
    "قال: «جئت.| رأيت.| انتصرت.»| ثم خرج.",
    "قال الوزير: \"نعم.\"| ثم خرج.",
    "قال “جاء الوزير.”| ثم خرج.",
    "جاء الوزير.| «خرج الرئيس.»",
    "(جاء الوزير.)| ثم خرج.",
]  # fmt: skip


def parts(marked: str) -> list[str]:
    return [part.strip(" \u2009\u200f\u202b\u202c") for part in marked.split("|")]


def split(marked: str, code: str) -> list[str]:
    return [part.strip("\u200f\u202b\u202c") for part in sentences(marked.replace("|", ""), code)]


@pytest.mark.parametrize("marked", FRENCH)
def test_french(marked: str) -> None:
    assert split(marked, "fr") == parts(marked)


@pytest.mark.parametrize("marked", ARABIC)
def test_arabic(marked: str) -> None:
    assert split(marked, "ar") == parts(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "«هل جاء؟» يسأل القاضي.| ثم خرج.",  # "Did he come?" asks the judge. Then he left.
        "«هل جاء؟» تساءل القاضي.| ثم خرج.",  # wondered the judge
        "«توقفوا!» صرخ الرجل.| ثم خرج.",  # "Stop!" cried the man
        "«توقفوا!» صاح الرجل.| ثم خرج.",  # shouted the man
    ],
)
def test_arabic_verbs_of_asking_attribute(marked: str) -> None:
    assert split(marked, "ar") == parts(marked)


@pytest.mark.parametrize("marked", ["Il dort.[1]| Elle rit.", "Il dort.¹| Elle rit."])
def test_footnote_marks_belong_to_the_sentence_before(marked: str) -> None:
    assert split(marked, "fr") == parts(marked)


# Structure


def test_a_heading_is_a_sentence_without_a_stop() -> None:
    text = "Des écoles neuves\n\nLe ministre a ouvert trois écoles. Il en ouvrira dix.\n"
    assert roles(text, "fr") == [
        ("Des écoles neuves", "heading"),
        ("Le ministre a ouvert trois écoles.", "body"),
        ("Il en ouvrira dix.", "body"),
    ]


def test_an_arabic_heading_is_a_sentence_without_a_stop() -> None:
    # New schools. The minister opened three schools.
    text = "مدارس جديدة\n\nافتتح الوزير ثلاث مدارس في المدينة.\n"
    assert roles(text, "ar") == [("مدارس جديدة", "heading"), ("افتتح الوزير ثلاث مدارس في المدينة.", "body")]


@pytest.mark.parametrize(
    ("code", "body", "last", "role"),
    [
        ("fr", "Le ministre a ouvert trois écoles. Il en ouvrira dix.", "Photo : Agence France-Presse", "caption"),
        ("fr", "Le ministre a ouvert trois écoles. Il en ouvrira dix.", "Photo : Agence France-Presse.", "body"),
        ("fr", "Le ministre a ouvert trois écoles. Il en ouvrira dix.", "Le maire a applaudi le ministre", "body"),
        # The minister opened three schools. Then he left the city. | The picture: the agency | … | and he thanked all
        ("ar", "افتتح الوزير ثلاث مدارس. ثم غادر المدينة.", "الصورة من الوكالة", "caption"),
        ("ar", "افتتح الوزير ثلاث مدارس. ثم غادر المدينة.", "الصورة من الوكالة.", "body"),
        ("ar", "افتتح الوزير ثلاث مدارس. ثم غادر المدينة.", "وقد شكر الوزير الجميع", "body"),
    ],
)
def test_last_words_without_predicate_and_stop_are_a_caption(code: str, body: str, last: str, role: str) -> None:
    text = f"{body} {last}"
    found = analysis(text, code).statements
    assert text[found[-1].start : found[-1].end] == last
    assert [item.role for item in found] == ["body"] * (len(found) - 1) + [role]


def test_a_text_of_one_sentence_is_no_caption() -> None:
    assert [item.role for item in analysis("Photo de l'agence", "fr").statements] == ["body"]


def test_a_sentence_never_reaches_over_the_end_of_its_block() -> None:
    text = "Le ministre parle et\nLe maire écoute."
    blocks = (Block(0, 20), Block(21, len(text)))
    found = ANALYZER.analyze(Document(text, "fr", blocks=blocks), language("fr"), "fr")
    assert [text[span.start : span.end] for span in found.sentences] == text.split("\n")


# Laws


@pytest.mark.parametrize("code", ["fr", "ar"])
@given(text=MIXED)
def test_sentences_are_in_order_and_hold_all_tokens(text: str, code: str) -> None:
    found = analysis(text, code)
    assert all(one.end <= other.start for one, other in pairwise(found.sentences))
    assert all(any(s.start <= token.start and token.end <= s.end for s in found.sentences) for token in found.tokens)


@pytest.mark.parametrize("code", ["fr", "ar"])
@given(text=MIXED)
def test_sentences_begin_and_end_with_a_token(text: str, code: str) -> None:
    found = analysis(text, code)
    starts, ends = {t.start for t in found.tokens}, {t.end for t in found.tokens}
    assert all(span.start in starts and span.end in ends for span in found.sentences)


@pytest.mark.parametrize("marked", ["Le ministre parle.| Le maire écoute.", "« Viens ! » a-t-il dit.| Elle dort."])
def test_a_sentence_alone_is_one_sentence(marked: str) -> None:
    for part in parts(marked):
        assert sentences(part, "fr") == [part]
