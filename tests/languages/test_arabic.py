"""Arabic words: spelling, pieces, lemmas, verb forms, stems, readings, predicates."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crosscheck.analysis import tokenize
from crosscheck.languages import language
from crosscheck.languages.arabic.run_together import parts
from crosscheck.languages.arabic.spelling import bare, fold, variants
from crosscheck.languages.arabic.verbs import imperfect_forms, past_forms, verb_tables
from crosscheck.model import Token

ARABIC = language("ar")
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة"
SIGNS = "\u064b\u064e\u064f\u0650\u0651\u0652\u0670\u0640\u200c\u200d"
WORDS = st.text(LETTERS + SIGNS, min_size=1, max_size=12) | st.lists(
    # and, for, the, by, will, minister, country, book, school, their, her, his, tatweel, fatha
    st.sampled_from(["و", "ل", "ال", "ب", "س", "لل", "وزير", "بلد", "كتاب", "مدرست", "هم", "ها", "ه", "ـ", "\u064e"]),
    min_size=1,
    max_size=6,
).map("".join)


def tokens(text: str) -> tuple[Token, ...]:
    return tuple(tokenize(text, ARABIC))


def word(text: str) -> Token:
    """The only word proper of a text."""
    (found,) = (token for token in tokens(text) if token.kind == "word")
    return found


def cut(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in ARABIC.pieces(text)]


# Spelling


@given(WORDS)
def test_bare_letters_know_where_they_stood(text: str) -> None:
    letters, offsets = bare(text)
    assert len(offsets) == len(letters) + 1
    assert offsets[-1] == len(text)
    assert all(text[offset] == letter for letter, offset in zip(letters, offsets, strict=False))
    assert list(offsets) == sorted(offsets)


@given(st.text(LETTERS, min_size=1, max_size=10))
def test_all_spellings_of_a_word_fold_together(text: str) -> None:
    assert text in variants(text)
    assert {fold(form) for form in variants(text)} == {fold(text)}


@given(WORDS)
def test_vowel_signs_and_tatweel_change_no_norm(text: str) -> None:
    assert fold(text) == fold(bare(text)[0])


# Pieces


@given(WORDS)
@example("ال")  # the
@example("لل")  # for the
@example("\u064e")
@example("ـو")
def test_pieces_hold_the_whole_word_in_order(text: str) -> None:
    pieces = ARABIC.pieces(text)
    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == len(text)
    assert all(piece.start < piece.end for piece in pieces)
    assert any(piece.kind == "word" for piece in pieces)


@given(WORDS)
def test_signs_do_not_change_how_a_word_is_cut(text: str) -> None:
    letters = bare(text)[0]
    if letters:
        assert [bare(piece)[0] for piece in cut(text)] == [letters[start:end] for start, end, _ in parts(letters)]


WHOLE = [
    # ministry, homeland, country, book, committee, team, Washington: they begin like particles
    "وزارة", "وطن", "بلد", "كتاب", "لجنة", "فريق", "واشنطن",
    # w-: minister, agency, paper, middle, time, reality, delegation, state, position, death, one, unit, boy, face, fuel
    "وزير", "وكالة", "ورقة", "وسط", "وقت", "واقع", "وفد", "ولاية", "وضع", "وفاة", "واحد", "وحدة", "ولد", "وجه", "وقود",
    # documents, jobs, imports, means, epidemic, weight, Oran, Oujda, Warsaw, he promised, arrived, stopped
    "وثائق", "وظائف", "واردات", "وسائل", "وباء", "وزن", "وهران", "وجدة", "وارسو", "وعد", "وصل", "وقف",
    # b-: door, sea, house, programme, parliament, statement, bank, start, research, hero, Britain, Paris, unemployment
    "باب", "بحر", "بيت", "برنامج", "برلمان", "بيان", "بنك", "بداية", "بحث", "بطل", "بريطانيا", "باريس", "بطالة", "بلدية",
    # Beirut, Baghdad, Brazil, Poland, petrol, countries, girls
    "بيروت", "بغداد", "بولندا", "بترول", "بلدان", "بنات",
    # k-: word, big, ball, college, Canada, cup, electricity, disaster, Kabul, church, dignity, bloc
    "كلمة", "كبير", "كرة", "كلية", "كندا", "كأس", "كهرباء", "كارثة", "كابول", "كنيسة", "كرامة", "كتلة",
    # l-: meeting, player, language, Libya, Lebanon, London, refugee, meat, night, vaccine, Lisbon
    "لقاء", "لاعب", "لغة", "ليبيا", "لبنان", "لندن", "لاجئ", "لحم", "ليل", "لقاح", "لشبونة",
    # f-: France, Palestine, film, idea, class, chance, corruption, poverty, hotel, Finland, floods, federation
    "فرنسا", "فلسطين", "فيلم", "فكرة", "فصل", "فرصة", "فساد", "فقر", "فندق", "فنلندا", "فيضانات", "فدرالية",
    # s-: market, car, power, policy, year, September, Syria, Sudan, peace, ambassador, prison
    "سوق", "سيارة", "سلطة", "سياسة", "سنة", "سبتمبر", "سوريا", "سودان", "سلام", "سفير", "سجن",
    # endings like pronouns: his, her, their
    "وجه", "مياه", "فقيه", "اتجاه", "تنبيه", "فواكه", "سفن", "مهم", "دعم", "أنها", "لهم", "بها", "عليه",
    # form IV and function words: Germany, pain, thousand, cancellation, to, except
    "ألمانيا", "ألم", "ألف", "إلغاء", "إلى", "إلا",
]  # fmt: skip


@pytest.mark.parametrize("text", sorted(set(WHOLE)))
def test_frequent_words_are_not_cut(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        # and/by/for/like with and without the article
        "و وزارة", "و ال وزارة", "ب ال وطن", "ل ل بلد", "و كتاب", "ف ال لجنة", "ل فريق", "و واشنطن", "ب واشنطن",
        "و ل وزارة", "ك ال عادة", "و ب ال مغرب", "ل كندا", "ب باريس", "و لبنان", "ل لبنان", "و ل ل سيد", "ب ال تالي",
        # verbs: and she said, so he said, they will announce, and it will say
        "و قالت", "ف قال", "س تعلن", "و س يقول", "س يقولون", "و أضاف", "و أكدت",
        # pronouns: his ministry, her book, their committee, our car, their rights, and his mother
        "وزارت ه", "كتاب ها", "لجنت هم", "سيارت نا", "حقوق هم", "و والدت ه", "بيوت هما", "ب وزارت ها",
        # function words: and from, and in, and not, and but, with this, for this
        "و من", "و في", "و لم", "و لكن", "ب هذا", "ل هذه", "و قد", "ف إن",
        # numbers and months: in twenty, and in December, for a million
        "ب عشرين", "و ب دجنبر", "ل مليون",
    ],
)  # fmt: skip
def test_words_are_cut_where_particles_and_pronouns_stand(parts: str) -> None:
    expected = parts.split()
    assert cut("".join(expected)) == expected


@pytest.mark.parametrize("text", ["التقى", "التحق", "التزام", "التهاب"])  # met, joined, commitment, inflammation
def test_the_article_is_no_part_of_a_root(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize("text", ["فهم"])  # understanding
def test_a_word_is_not_taken_for_a_particle_and_a_function_word(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الأممالمتحدة", ["ال", "أمم", "ال", "متحدة"]),  # the United Nations
        ("وزارةالداخلية", ["وزارة", "ال", "داخلية"]),  # the Ministry of the Interior
        ("الاتحادالأوروبي", ["ال", "اتحاد", "ال", "أوروبي"]),  # the European Union
    ],
)
def test_words_run_together_are_parted_at_the_article(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


# Lemmas


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        # broken plurals: schools, ministers, victims, dead, children, states, years, days, heads
        ("مدارس", "مدرسة"), ("وزراء", "وزير"), ("ضحايا", "ضحية"), ("قتلى", "قتيل"), ("أطفال", "طفل"), ("دول", "دولة"),
        ("سنوات", "سنة"), ("أيام", "يوم"), ("رؤساء", "رئيس"), ("مسؤولون", "مسؤول"),
        # accusatives: a person, a man, a book
        ("شخصا", "شخص"), ("رجلا", "رجل"), ("كتابا", "كتاب"),
        # verbs: said, say, announced, announces, resigned, met, arrives, visited, was hurt, was sold, ended, died
        ("قالت", "قال"), ("يقول", "قال"), ("يقولون", "قال"), ("قيل", "قال"), ("أعلنت", "أعلن"), ("يعلن", "أعلن"),
        ("يستقيل", "استقال"), ("اجتمعوا", "اجتمع"), ("يصل", "وصل"), ("يجد", "وجد"), ("زارت", "زار"), ("أصيب", "أصاب"),
        ("بيعت", "باع"), ("يعيد", "أعاد"), ("ينتهي", "انتهى"), ("توفيت", "توفي"), ("اعتقلت", "اعتقل"), ("يعاني", "عانى"),
        # function words are their own: from, was, not
        ("من", "من"), ("كان", "كان"), ("لم", "لم"),
    ],
)  # fmt: skip
def test_lemmas(form: str, lemma: str) -> None:
    assert ARABIC.lemma(form) == fold(lemma)


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("يرد", "رد"), ("ترد", "رد"), ("يعد", "عد"), ("يستعد", "استعد"), ("يحد", "حد")],
)  # answers, counts, gets ready, limits: not the shortened wants, brings back, recovers, turns aside
def test_an_indicative_comes_before_a_shortened_form(form: str, lemma: str) -> None:
    assert ARABIC.lemma(form) == fold(lemma)


def test_the_simple_verb_comes_before_the_derived_one() -> None:
    assert ARABIC.lemma("يبقى") == fold("بقي")  # remains, not leaves over


def test_leads_to_has_its_lemma() -> None:
    assert ARABIC.lemma("يؤدي") == fold("أدى")


# Conjugation

CONJUGATION = {
    # form I, sound: to write
    "كتب": ("كتبت كتبوا كتبتا", "يكتب تكتب يكتبون يكتبوا يكتبان تكتبان يكتبن"),
    # hollow: to say, to sell, to sleep; shortened and passive forms too
    "قال": ("قالت قالوا قيل قيلت قلن", "يقول تقول يقولون يقل تقل يقال"),
    "باع": ("باعت باعوا بيع بيعت", "يبيع تبيع يبيعون يبع يباع"),
    "نام": ("نامت ناموا", "ينام تنام ينامون ينم"),
    # defective: to throw, to call, to meet with
    "رمى": ("رمت رموا رميا", "يرمي ترمي يرمون يرموا يرم"),
    "دعا": ("دعت دعوا دعي دعيت", "يدعو تدعو يدعون يدع"),
    "لقي": ("لقيت لقوا لقيا", "يلقى تلقى يلقون"),
    # assimilated: to find, to stand; with initial hamza: to take
    "وجد": ("وجدت وجدوا", "يجد تجد يجدون يوجد توجد"),
    "وقف": ("وقفت وقفوا", "يقف تقف يقفون"),
    "أخذ": ("أخذت أخذوا", "يأخذ تأخذ يأخذون يؤخذ"),
    # doubled: to extend
    "مد": ("مدت مدوا", "يمد تمد يمدون"),
    # form II to form X: to teach, to help, to announce, to raise up, to cancel, to learn, to defy, to cooperate
    "درس": ("درست درسوا", "يدرس تدرس يدرسون"),
    "ساعد": ("ساعدت ساعدوا", "يساعد تساعد يساعدون"),
    "أعلن": ("أعلنت أعلنوا", "يعلن تعلن يعلنون"),
    "أقام": ("أقامت أقاموا أقيم أقيمت", "يقيم تقيم يقيمون يقم"),
    "ألغى": ("ألغت ألغوا", "يلغي تلغي يلغون يلغ"),
    "آمن": ("آمنت آمنوا", "يؤمن تؤمن يؤمنون"),
    "تعلم": ("تعلمت تعلموا", "يتعلم تتعلم يتعلمون"),
    "تحدى": ("تحدت تحدوا", "يتحدى تتحدى"),
    "تعاون": ("تعاونت تعاونوا", "يتعاون تتعاون يتعاونون"),
    # to break, to collapse, to meet, to choose, to end, to turn red, to use, to resign, to summon
    "انكسر": ("انكسرت انكسروا", "ينكسر تنكسر ينكسرون"),
    "انهار": ("انهارت انهاروا", "ينهار تنهار ينهارون"),
    "اجتمع": ("اجتمعت اجتمعوا", "يجتمع تجتمع يجتمعون"),
    "اختار": ("اختارت اختاروا اختير اختيرت", "يختار تختار يختارون"),
    "انتهى": ("انتهت انتهوا", "ينتهي تنتهي ينتهون"),
    "احمر": ("احمرت احمروا", "يحمر تحمر يحمرون"),
    "استخدم": ("استخدمت استخدموا", "يستخدم تستخدم يستخدمون"),
    "استقال": ("استقالت استقالوا", "يستقيل تستقيل يستقيلون يستقل"),
    "استدعى": ("استدعت استدعوا", "يستدعي تستدعي يستدعون"),
}


@pytest.mark.parametrize("lemma", CONJUGATION)
def test_past_forms(lemma: str) -> None:
    assert set(CONJUGATION[lemma][0].split()) <= set(past_forms(lemma))


@pytest.mark.parametrize("lemma", CONJUGATION)
def test_imperfect_forms(lemma: str) -> None:
    assert {fold(form) for form in CONJUGATION[lemma][1].split()} <= {fold(form) for form in imperfect_forms(lemma)}


@given(st.sampled_from(sorted(CONJUGATION)))
def test_forms_are_words(lemma: str) -> None:
    for form in (*past_forms(lemma), *imperfect_forms(lemma)):
        assert len(form) >= 2
        assert set(form) <= set(LETTERS)


def test_verbal_nouns_belong_to_their_verb_and_are_no_verbs() -> None:
    table = verb_tables()
    # to announce, to cooperate, to strengthen, to use, to ratify
    for verb, noun in [
        ("أعلن", "إعلان"),
        ("تعاون", "تعاون"),
        ("عزز", "تعزيز"),
        ("استخدم", "استخدام"),
        ("صادق", "مصادقة"),
    ]:
        assert table.nouns[fold(noun)] == fold(verb)
    assert not table.marked & set(table.nouns)


def test_every_form_leads_to_a_listed_verb() -> None:
    table = verb_tables()
    assert table.marked <= set(table.lemmas)
    assert all(table.lemmas[lemma] == lemma for lemma in table.lemmas.values())


@pytest.mark.parametrize(
    "text",
    # minister, country, man, child, person, report, committee, school, city, power, region, state
    ["وزير", "بلد", "رجل", "طفل", "مسؤول", "تقرير", "لجنة", "مدرسة", "مدينة", "قوة", "منطقة", "دولة"],
)
def test_a_noun_and_its_plural_are_no_verb(text: str) -> None:
    assert fold(text) not in verb_tables().marked
    assert verb_tables().lemmas.get(fold(text)) != fold(text)


# Stems and readings


@pytest.mark.parametrize(
    "forms",
    [
        ("وزارة", "وزارات", "وزارتان", "وزارتين"),  # ministries
        ("مهندس", "مهندسون", "مهندسين", "مهندسة", "مهندسات"),  # engineers
        ("مغربي", "مغربية", "مغربيون", "مغربيين", "مغربيات"),  # Moroccan
        ("مصاب", "مصابا", "مصابون", "مصابين", "مصابان"),  # hurt
    ],
)
def test_inflected_forms_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({ARABIC.stem(fold(form)) for form in forms}) == 1


@given(st.text(LETTERS, min_size=1, max_size=10))
def test_a_stem_begins_its_word_and_keeps_three_letters(text: str) -> None:
    folded = fold(text)
    stem = ARABIC.stem(folded)
    assert folded.startswith(stem)
    assert len(stem) >= min(3, len(folded))


@pytest.mark.parametrize(
    ("form", "reading"),
    [("يعلن", "أعلن"), ("ضحايا", "ضحية"), ("وزارتها", "وزارة"), ("قتلى", "قتيل"), ("قتل", "قتل"), ("صدرت", "صدر")],
)  # announces, victims, her ministry, dead, killed, appeared
def test_readings_hold_what_a_form_may_be(form: str, reading: str) -> None:
    assert ARABIC.stem(fold(reading)) in ARABIC.readings(word(form))


@pytest.mark.parametrize("form", ["يعلن", "ضحايا", "الوزراء", "وقالت"])
def test_readings_begin_with_the_stem_and_repeat_nothing(form: str) -> None:
    token = word(form)
    found = ARABIC.readings(token)
    assert found[0] == token.stem
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("one", "other"),
    [("تعريف", "عرف"), ("استخدام", "خدم"), ("مدرسة", "تدريس"), ("محاكمة", "حكم")],
)  # definition and know, use and serve, school and teaching, trial and judge
def test_words_of_one_root_share_a_key(one: str, other: str) -> None:
    assert ARABIC.family(ARABIC.stem(fold(one))) == ARABIC.family(ARABIC.stem(fold(other)))


@pytest.mark.parametrize("text", ["وزارة", "قالوا", "من", "يعلنون", "مُحَمَّد", "مـدرسة"])
def test_known_words(text: str) -> None:
    assert ARABIC.knows(text)


@pytest.mark.parametrize("text", ["زخرقض", "ministre", "parliament"])
def test_unknown_words(text: str) -> None:
    assert not ARABIC.knows(text)


# Predicates


@pytest.mark.parametrize(
    "text",
    [
        # said, did not announce, rose, live, will visit, was good, was built, invests, is due, no one knows
        "قال الوزير", "لم يعلن الوزير", "ارتفعت الأسعار", "يعيش السكان", "سيزور الوزير", "كان المشروع جيدا",
        "تم بناء المدرسة", "الصين تستثمر", "يجب العمل", "لا أحد يعرف",
    ],
)  # fmt: skip
def test_texts_with_a_predicate(text: str) -> None:
    assert ARABIC.has_predicate(tokens(text))


@pytest.mark.parametrize(
    "text",
    [
        # the ministry of the interior, the rise of prices, the picture by the agency, 150 persons in the square
        "وزارة الداخلية", "ارتفاع الأسعار", "الصورة من الوكالة", "150 شخصا في الساحة", "رئيس الحكومة ووزير الخارجية",
        # working hours, security of the city, China and Japan, the city's hospital, more than a hundred, Kuwait and Riad
        "وقت العمل", "أمن المدينة", "الصين واليابان", "مستشفى المدينة", "أكثر من مئة شخص", "الكويت والرياض",
        "نادي المدينة", "عشرون رجلا وطفلا صغيرا", "",
    ],
)  # fmt: skip
def test_texts_without_a_predicate(text: str) -> None:
    assert not ARABIC.has_predicate(tokens(text))
