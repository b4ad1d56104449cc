"""Names, labels, acronyms and quotations in both languages: what must be found, and what must not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck import engine
from crosscheck.analysis.rules import ANALYZER
from crosscheck.facts import extract, facts_match
from crosscheck.facts.quotation import quotations
from crosscheck.languages import language
from crosscheck.model import Document, Fact

KINDS = frozenset({"place", "organisation", "person", "acronym", "label", "quote"})


def facts_of(text: str, code: str) -> list[Fact]:
    spoken = language(code)
    analysis = ANALYZER.analyze(Document(text, code), spoken, code)
    return [fact for fact in extract(analysis, spoken, engine.gazetteer(code), code) if fact.kind in KINDS]


def found(text: str, code: str) -> list[tuple[str, str, str]]:
    return [(fact.kind, fact.value, text[fact.start : fact.end]) for fact in facts_of(text, code)]


MUST_FIND = [
    # places: particles and articles written onto them, spellings, names of several words
    ("fr", "Il vit à New York depuis 2016.", "place", "New York", "New York"),
    ("fr", "L'Égypte et l'Algérie.", "place", "Egypt", "Égypte"),
    ("fr", "Il arrive des Etats-Unis.", "place", "United States", "Etats-Unis"),
    ("fr", "Ils quittent la Côte d’Ivoire.", "place", "Côte d’Ivoire", "Côte d’Ivoire"),
    ("fr", "Il habite à Tours.", "place", "Tours", "Tours"),
    ("fr", "Il est né dans la ville de Zbrougne.", "place", "Zbrougne", "Zbrougne"),
    ("ar", "لدى الأمم المتحدة في نيويورك.", "place", "New York", "نيويورك"),
    ("ar", "عاملات من الفلبين.", "place", "Philippines", "الفلبين"),
    ("ar", "سافر وبلبنان أقام.", "place", "Lebanon", "لبنان"),
    ("ar", "سافر إلى موسكو ولندن.", "place", "London", "لندن"),
    ("ar", "وصل إلى مالي.", "place", "Mali", "مالي"),
    ("ar", "زار السنغال ومالي.", "place", "Mali", "مالي"),
    ("ar", "حل بمدينة زبروغن.", "place", "Zabrughen", "زبروغن"),
    # organisations: listed, and made of a head and what completes it
    ("fr", "Les Nations unies ont dit.", "organisation", "United Nations", "Nations unies"),
    ("fr", "Selon l'OMS, c'est grave.", "organisation", "World Health Organization", "OMS"),
    ("fr", "Le ministère marocain de la Justice.", "organisation", "Ministry of Justice (Morocco)",
     "ministère marocain de la Justice"),
    ("fr", "Le ministère de la Santé du Sénégal.", "organisation", "Ministry of Health (Senegal)",
     "ministère de la Santé du Sénégal"),
    ("fr", "Le Département d'État américain.", "organisation", "United States Department of State",
     "Département d'État américain"),
    ("fr", "À l'université de Genève.", "organisation", "University of Geneva", "université de Genève"),
    ("ar", "لدى الأممالمتحدة في نيويورك.", "organisation", "United Nations", "الأممالمتحدة"),
    ("ar", "تابع للأمم المتحدة.", "organisation", "United Nations", "لأمم المتحدة"),
    ("ar", "قالت وزارة العدل المغربية.", "organisation", "Ministry of Justice (Morocco)", "وزارة العدل المغربية"),
    ("ar", "قالت وزارة الخارجية الأمريكية.", "organisation", "United States Department of State",
     "وزارة الخارجية الأمريكية"),
    ("ar", "أعلنت جامعة جنيف.", "organisation", "University of Geneva", "جامعة جنيف"),
    # people
    ("fr", "Le président américain Joe Biden parle.", "person", "Joe Biden", "Joe Biden"),
    ("fr", "Hier M. Zbrougne a parlé.", "person", "Zbrougne", "Zbrougne"),
    ("fr", "Charles de Gaulle est parti.", "person", "Charles de Gaulle", "Charles de Gaulle"),
    ("fr", "Le roi Mohammed VI a parlé.", "person", "Mohammed VI", "Mohammed VI"),
    ("ar", "قال الرئيس جو بايدن اليوم.", "person", "Joe Baiden", "جو بايدن"),
    ("ar", "قال الملك محمد السادس اليوم.", "person", "Mohammed VI", "محمد السادس"),
    ("ar", "قال وزير العدل عبد اللطيف وهبي.", "person", "Abdellatif Wahbi", "عبد اللطيف وهبي"),
    ("ar", "التقى محمد بن سلمان.", "person", "Mohammed Ben Salman", "محمد بن سلمان"),
    # acronyms
    ("fr", "Le Mécanisme National de Référence (NRM) existe.", "acronym", "NRM", "NRM"),
    ("fr", "La F.X.L.N. a signé.", "acronym", "FXLN", "F.X.L.N."),
    ("ar", "آلية الإحالة (NRM) موجودة.", "acronym", "NRM", "NRM"),
    # labels
    ("fr", "Une position de Tier 2.", "label", "Tier 2", "Tier 2"),
    ("fr", "Classé au niveau 3.", "label", "Tier 3", "niveau 3"),
    ("fr", "Il est en catégorie B.", "label", "Category B", "catégorie B"),
    ("fr", "La phase II commence.", "label", "Phase 2", "phase II"),
    ("ar", "صنف في المستوى 2.", "label", "Tier 2", "المستوى 2"),
    ("ar", "صنف في المستوى الثاني.", "label", "Tier 2", "المستوى الثاني"),
    ("ar", "وبالفئة ب أيضا.", "label", "Category B", "الفئة ب"),
    # quotations
    ("fr", "Il dit «oui “non” oui».", "quote", "non", "non"),
    ("fr", "Il dit « pas fermé. Deux phrases.\nAutre.", "quote", "pas fermé. Deux phrases.",
     "pas fermé. Deux phrases."),
    ("fr", "Il dit ‘bonjour l’ami’ ici.", "quote", "bonjour l’ami", "bonjour l’ami"),
    ("ar", 'قال "لم تبلغ" أمس.', "quote", "لم تبلغ", "لم تبلغ"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind", "value", "surface"), MUST_FIND)
def test_finds(code: str, text: str, kind: str, value: str, surface: str) -> None:
    assert (kind, value, surface) in found(text, code)


MUST_NOT_FIND = [
    ("fr", "Ils font trois tours du stade.", "place"),
    ("fr", "Tours et détours.", "place"),
    ("fr", "Un touriste marocain et un américain.", "place"),
    ("fr", "Il y a le vent et la nice.", "place"),
    ("fr", "La justice du pays.", "organisation"),
    ("fr", "Le ministre a parlé de justice.", "organisation"),
    ("fr", "Le Conseil a parlé.", "person"),
    ("fr", "Selon Paris, la Constitution tient.", "person"),
    ("fr", "LE MAROC ET LA CHINE SIGNENT UN ACCORD", "acronym"),
    ("fr", "Le XIV siècle, 500 MAD et 3 GW.", "acronym"),
    ("fr", "Le niveau monte et la phase est longue.", "label"),
    ("fr", "L'ami d'hier, l'an d'avant.", "quote"),
    ("ar", "الدعم المالي وتقرير مالي جيد.", "place"),
    ("ar", "عاد إلى مسقط رأسه.", "place"),
    ("ar", "السلطات المغربية والأمريكية.", "place"),
    ("ar", "في صفحة العدل والمساواة.", "organisation"),
    ("ar", "وعلى رأسها المدير العام السابق.", "person"),
    ("ar", "جاء سعيدا إلى البيت.", "person"),
    ("ar", "على المستوى الوطني.", "label"),
]


@pytest.mark.parametrize(("code", "text", "kind"), MUST_NOT_FIND)
def test_finds_nothing(code: str, text: str, kind: str) -> None:
    assert not [fact for fact in facts_of(text, code) if fact.kind == kind and fact.confidence >= 0.5]


@pytest.mark.parametrize(
    ("code", "text"),
    [("fr", "Un touriste marocain."), ("ar", "السلطات المغربية")],  # the Moroccan authorities
)
def test_an_adjective_of_nationality_hints_at_its_country(code: str, text: str) -> None:
    (fact,) = [fact for fact in facts_of(text, code) if fact.kind == "place"]
    assert (fact.value, fact.confidence) == ("Morocco", 0.4)


AGREE = [
    ("Le ministère marocain de la Justice.", "وزارة العدل المغربية"),
    ("Le ministère marocain de la Justice.", "قالت وزارة العدل"),
    ("Il est à Amman.", "وصل إلى عمان"),
    ("Il est à Oman.", "وصل إلى عمان"),
    ("Le président Joe Biden.", "الرئيس جو بايدن"),
    ("Le ministre Nasser Bourita.", "الوزير ناصر بوريطة"),
    ("Le chef António Guterres.", "الأمين العام أنطونيو غوتيريش"),
    ("Dans la ville de Holyoke.", "في مدينة هوليوك"),
    ("Le Tier 2.", "المستوى الثاني"),
]
DIFFER = [
    ("Le ministère marocain de la Justice.", "وزارة العدل التونسية"),
    ("Le ministère de la Justice.", "وزارة الصحة"),
    ("Il est à Londres.", "وصل إلى لاهور"),
    ("Le président Joe Biden.", "الرئيس دونالد ترامب"),
    ("La sénatrice Ann Biden.", "الرئيس جو بايدن"),
    ("Le Tier 2.", "المستوى الثالث"),
    ("La phase 2.", "المستوى الثاني"),
]


@pytest.mark.parametrize(("french", "arabic"), AGREE)
def test_agree_across_languages(french: str, arabic: str) -> None:
    left, right = facts_of(french, "fr"), facts_of(arabic, "ar")
    assert left
    assert right
    assert facts_match(left[0], right[0])
    assert facts_match(right[0], left[0])


@pytest.mark.parametrize(("french", "arabic"), DIFFER)
def test_differ_across_languages(french: str, arabic: str) -> None:
    left, right = facts_of(french, "fr"), facts_of(arabic, "ar")
    assert left
    assert right
    assert not facts_match(left[0], right[0])


def test_later_mentions_join_the_first() -> None:
    text = "La sénatrice Elizabeth Warren est là. Warren parle, dit Mme Warren."
    assert [value for _, value, _ in found(text, "fr")] == ["Elizabeth Warren"] * 3


def test_a_bare_ministry_joins_the_one_whose_country_was_said() -> None:
    values = [value for _, value, _ in found("قالت وزارة الخارجية الأمريكية. وأكدت وزارة الخارجية ذلك.", "ar")]
    assert values == ["United States Department of State"] * 2


def test_an_acronym_has_its_expansion() -> None:
    *_, fact = facts_of("Le Mécanisme National de Référence (NRM) existe.", "fr")
    assert fact.aliases == ("Mécanisme National de Référence",)


def test_an_acronym_stands_for_its_organisation() -> None:
    left = Fact("acronym", "XYZ", 0, 3, aliases=("World Bank",))
    right = Fact("organisation", "World Bank", 0, 10)
    assert facts_match(left, right)
    assert facts_match(right, left)
    assert not facts_match(left, Fact("organisation", "European Union", 0, 10))


@pytest.mark.parametrize("name", ["Lyon", "Marseille", "Kinshasa", "Nairobi", "Bruxelles", "Jakarta"])
def test_any_city(name: str) -> None:
    assert [(kind, surface) for kind, _, surface in found(f"Il vit à {name} en paix.", "fr")] == [("place", name)]


NAMES = [
    "مراكش", "السودان", "«الأمم المتحدة»", "جو بايدن", "NRM", "المستوى 2", "في", "و", "(", "Tier 2", "Paris",
    "M.", "\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(NAMES), max_size=12), st.sampled_from(["fr", "ar"]))
def test_spans_lie_in_the_text_and_kinds_that_claim_never_overlap(parts: list[str], code: str) -> None:
    text = " ".join(parts)
    facts = facts_of(text, code)
    assert all(0 <= fact.start < fact.end <= len(text) and fact.value for fact in facts)
    claiming = [fact for fact in facts if fact.kind not in {"quote", "acronym"}]
    assert all(one.end <= other.start for one, other in pairwise(claiming))


@given(st.text(alphabet='«»“”"‹›‘’ab \n', max_size=40))
def test_quotations_hold_words_and_stay_in_their_paragraph(text: str) -> None:
    for start, end in quotations(text):
        assert "\n" not in text[start:end]
        assert text[start:end] == text[start:end].strip()
        assert text[start:end]


def test_a_university_is_known_by_its_name_not_by_its_head() -> None:
    (geneva,), (cadi,) = facts_of("L'université de Genève.", "fr"), facts_of("L'université Zbrougne.", "fr")
    (other,) = facts_of("في جامعة زبروغن", "ar")
    assert facts_match(cadi, other)
    assert not facts_match(geneva, other)
