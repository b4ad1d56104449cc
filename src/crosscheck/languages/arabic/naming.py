"""Arabic words that announce names, and how names are written in Arabic.

Portfolios follow the usual titles of ministries in the Maghreb, the Mashriq and the Gulf. All words are given as they
are spelled; keys fold them.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic import bodies, clubs, labels, offices, titles
from crosscheck.languages.arabic.identifiers import IDENTIFIERS
from crosscheck.languages.arabic.letters import LETTER_NAMES, LETTER_PARTICLES, LETTER_WORDS
from crosscheck.languages.arabic.names import (
    CONJUNCTIONS,
    foreign_name,
    joining,
    key,
    listed,
    ordinary,
    readings,
    relative,
    structural,
    surname,
)
from crosscheck.languages.arabic.romanise import romanise
from crosscheck.languages.naming import Naming

__all__ = ["NAMING"]


def _keys(text: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in text.split("|"))


def _table(text: str) -> dict[str, str]:
    """Lines of an English name, a colon and Arabic names parted by bars, by the keys of the Arabic names."""
    pairs = (line.split(":") for line in text.strip().splitlines())
    return {key(name): english.strip() for english, names in pairs for name in names.split("|")}


NAMING: Final = Naming(
    key=key,
    readings=readings,
    romanise=romanise,
    ordinary=ordinary,
    listed=listed,
    surname=surname,
    structural=structural,
    letters="ابت",
    foreign=foreign_name,
    article="ال",
    joining=joining,
    relative=relative,
    titles=_keys(titles.TITLES),
    courtesies=_keys(titles.COURTESIES),
    speaking=_keys(titles.SPEAKING),
    things=_keys(titles.THINGS),
    particles=_keys("بن|ابن|بنت|ولد|أبو|أبي|آل|أم|عبد|دي|دو|دا|فان|فون|لو|لا|ماك|سان|ال"),
    # in, to, from, city, state, region, north, south, east, west
    place_evidence=_keys(
        "في|إلى|من|مدينة|دولة|جمهورية|بلدة|قرية|محافظة|ولاية|جهة|إقليم|شمال|شمالي|جنوب|جنوبي|شرق|شرقي|غرب|غربي|وسط|نحو|عاصمة"
    ),
    # city, village, town, province, district, governorate, island, …
    attached_places=frozenset("ب"),
    inside=frozenset({"في"}),
    # … dam, river, valley, lake, mountain, airport, port, crossing, and their plurals
    place_heads=_keys(
        "مدينة|بلدة|قرية|محافظة|ولاية|إقليم|عمالة|جزيرة|بلدية|مقاطعة|ضاحية|مخيم|منطقة|حي|دوار|جماعة|دائرة|معتمدية|قضاء|"
        "لواء|ناحية|مديرية|ريف|مطار|ميناء|مرفأ|سد|وادي|نهر|بحيرة|جبل|واحة|سهل|هضبة|خليج|مضيق|غابة|معبر|منفذ|منجم|"
        "مدينتي|قريتي|بلدتي|ولايتي|محافظتي|إقليمي|مدن|بلدات|قرى|محافظات|ولايات|أقاليم|جزر|بلديات|مقاطعات|"
        "مخيمات|مناطق|أحياء|دواوير|جماعات|مطارات|موانئ|سدود|واحات|بحيرات"
    ),
    place_plurals=_keys(
        "مدينتي|قريتي|بلدتي|ولايتي|محافظتي|إقليمي|مدن|بلدات|قرى|محافظات|ولايات|أقاليم|جزر|بلديات|مقاطعات|مخيمات|مناطق|"
        "أحياء|دواوير|جماعات|مطارات|موانئ|سدود|واحات|بحيرات"
    ),
    place_links=frozenset(),
    # Sidi, Moulay, Lalla, spring, sons of, well, hill, head, valley, tower, house, castle, fort, market, San, New, …
    place_starts=_keys(
        "سيدي|مولاي|لالة|عين|بني|أولاد|بئر|بير|تل|رأس|راس|واد|حاسي|برج|دار|بيت|دير|كفر|خان|قلعة|قصر|سوق|أبو|أم|بن|باب|"
        "خربة|مجدل|مرسى|منزل|حمام|سان|سانت|سانتا|نيو|لوس|لاس|ريو|بورت|فورت|إل|لا|لو"
    ),
    conjunctions=CONJUNCTIONS,
    common_acronyms=frozenset(),
    fillers=frozenset(),
    # ministry, parliament, senate, national assembly, army, navy, police, central bank, courts, embassy, federation
    offices=offices.OFFICES,
    portfolios=offices.PORTFOLIOS,
    other_names=_keys(titles.OTHER_NAMES),
    institutions=offices.INSTITUTIONS,
    body_heads=bodies.HEADS,
    body_words=bodies.PARTS,
    body_links=bodies.LINKS,
    body_weak=bodies.WEAK,
    body_verbs=frozenset(),
    club_names=clubs.CLUBS,
    sport_words=clubs.SPORT,
    definite=lambda word: word.startswith("ال"),
    name_ends=bodies.NAME_ENDS,
    name_links=frozenset(),
    name_aims=frozenset(),
    label_nouns=_table(labels.NOUNS),
    label_names=_table(labels.NAMES),
    label_letters=labels.LETTERS,
    # first to tenth, masculine and feminine
    ordinals={
        key(word): number
        for number, words in enumerate(
            ("الأول|الأولى", "الثاني|الثانية", "الثالث|الثالثة", "الرابع|الرابعة", "الخامس|الخامسة", "السادس|السادسة",
             "السابع|السابعة", "الثامن|الثامنة", "التاسع|التاسعة", "العاشر|العاشرة", "الحادي عشر", "الثاني عشر",
             "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر"),
            start=1,
        )
        for word in words.split("|")
    },
    letter_names=LETTER_NAMES,
    letter_words=LETTER_WORDS,
    letter_particles=LETTER_PARTICLES,
    identifiers=IDENTIFIERS,
)  # fmt: skip
