"""Telling names of other languages in Arabic letters from Arabic words.

The word list leaves out names and many inflected forms of its words; which of the two a word is shows in its letters.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final

from crosscheck.languages.arabic.segment import is_known
from crosscheck.languages.arabic.spelling import bare, fold
from crosscheck.languages.arabic.words import FUNCTION_WORDS

__all__ = ["EDGE", "LETTERS", "NATIVE", "NEUTRAL", "foreign", "weight"]

EDGE: Final = "^"
LETTERS: Final = "^ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
NATIVE: Final = frozenset("حعضظصقئؤءىة")  # names of other languages are hardly ever written with these
NEUTRAL: Final = "m"
# By tools/letter_pairs.py: the weight of each pair, a row for each first letter.
PAIRS: Final = """
    ulpkmpdmpionpndelhdppdqpmmpni mmmllldknjomnlddigdomdokommoq lnehgkeijgokkkghhmelpemnlmkoo
    llgdgdddffmklndehgdiidijgiiom nlhgjlukkukusuuuoukjjgljifnjn nmkgjhglkhlijnluuuemgnrljlloo
    ddedhfjuehdgfffghhuuffgdddhdd mlfjjmujgihhljfffukufnsjkjjmm onlfkngmepnqljuuuuenlflmlmkoo
    gffhujuknjkqquuuuuiuijhflhhgi onlllmelniemnmfeildqldnsmmloo pomiukfiksjgsuuuoufnkgnlkljno
    qnmlujfjlllvguuulufnmfpnlnmop nnjkujggkjjlvimuglfkkflninlno fdeeulehfuduuugufugiegkeffgdd
    edfeuhghhueuuuuhhugjinpgffied jkhenlgiluinhiuuhufkiglifjjkh ggkhuuuuuuguuuuuskkuiuughiigg
    ddddgfupdhdffffhfhluffgdedfdd spkmlsuuojnmolhggmuujuvlknqro nnlgljfhkinjlkffggfpgemllmjno
    ddddnpguehdhffegeieufgodedfdd qpimknhqginkomlkukivjuholmkqp onkijidgmgjlkjehiidlmdldilkno
    lmqffhdhjhlijjefhkdemdlkilkno kmmmknejqlooomefmgdrkdnolkkno kpjiliumkjlfmklhikpuhgmkkljnn
    sloommemogpppofeiheqodqoonnmn nnnlnndlokpponeejidpodqpommom
""".split()  # noqa: SIM905  rows side by side
WEIGHTS: Final = {
    (first, second): (ord(letter) - ord(NEUTRAL)) / 2
    for first, row in zip(LETTERS, PAIRS, strict=True)
    for second, letter in zip(LETTERS, row, strict=True)
}
ARTICLE: Final = "ال"
PROCLITICS: Final = frozenset("وفبلك")
IMPERFECT: Final = frozenset("أنتي")  # I, we, you, he
FUTURE: Final = "س"
SUFFIXES: Final = tuple("ني نا كم هم ها هما كما ك ه ي وا ون ين ان ات".split())  # noqa: SIM905  pronouns, endings
SHORTEST: Final = 3
FOREIGN: Final = 1.0
# Loan words, not names: computer, telephone, video, drama, studio, currencies, units, sports, diseases, months, …
LOANS: Final = frozenset(
    map(
        fold,
        """
        كمبيوتر كومبيوتر حاسوب لابتوب تابلت تلفون تليفون موبايل تلفزيون تليفزيون راديو فيديو كاميرا فيلم دراما كوميديا
        كوميدي كوميدية سيناريو استوديو ستوديو أوبرا باليه كونشيرتو بيانو غيتار جيتار كمان روك بوب جاز راب هيب هوب ريغي
        ديسكو فلكلور فولكلور كرنفال مونديال أولمبياد أولمبي غولف جولف تنس كرة راغبي رغبي هوكي كريكت جودو كاراتيه
        تايكواندو رالي فورمولا ماراثون ديربي دربي كلاسيكو بلاي أوف سوبر كابتن كوتش بنك كاش شيك بورصة دولار يورو أورو
        جنيه فرنك روبل ليرة يوان وون بيتكوين إنترنت انترنت أونلاين ويب بلوغ بودكاست ستريم تويت تغريدة هاشتاغ بلوتوث
        سوفتوير برنامج كود سيرفر خادم روبوت درون ليزر رادار ساتلايت تلسكوب ميكروسكوب بروتين فيتامين فيروس بكتيريا
        كورونا كوفيد إيبولا إيدز سارس ملاريا كوليرا إنفلونزا إنسولين أنسولين كوكايين هيروين كحول نيكوتين أكسجين
        أوكسجين هيدروجين نيتروجين كربون ميثان بلوتونيوم يورانيوم ليثيوم كوبالت نيكل بترول بنزين ديزل سولار غاز بلاستيك
        نايلون سيراميك غرام جرام كيلوغرام كيلو متر كيلومتر سنتيمتر ميليمتر هكتار لتر طن واط ميغاواط ميجاوات جيجاوات
        كيلوواط فولت هرتز بايت ميغابايت غيغابايت برميل سيناتور كونغرس كونجرس برلمان بروفيسور دكتور جنرال ماريشال
        كولونيل أميرال دبلوماسي ديمقراطي ديموقراطي ليبرالي فيدرالي فدرالي أيديولوجيا إيديولوجيا تكنولوجيا بيولوجيا
        جيولوجيا سيكولوجيا استراتيجية استراتيجي تكتيك تكنوقراط بيروقراطية ديكتاتور دكتاتور بروتوكول كونفدرالية
        كنفدرالية هليكوبتر هيلكوبتر مروحية باص تاكسي ترام ترامواي تراموي مترو ميترو أوتوبيس موتور سكوتر شاحنة كارافان
        بيتزا برغر هامبرغر ساندويتش سندويتش شوكولاتة شوكولا كيك كابتشينو كوكتيل ويسكي بيرة تورتة كاتشب مايونيز ماكارون
        معكرونة سلطة سوشي كينوا كاكاو أفوكادو كيوي مانجو فانيلا كرسمس كريسماس هالوين فولكلوري كاثوليكي بروتستانتي
        أرثوذكسي بابا كاردينال كاتدرائية ميكانيكي ميكانيك كهرومغناطيسي إلكترونيك إلكترون بروتون نيوترون ترند تريند
        ماركة موضة موديل بوتيك سوبرماركت هايبرماركت مول كازينو بار بوفيه كافيه كافتيريا بنسيون موتيل منتجع يناير
        فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي
        جوان جويلية أوت يوليوز غشت شتنبر نونبر دجنبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين تسونامي
        تايفون إعصار مونسون بارك بلازا كومباوند فيلا شاليه بنغالو كيمونو جينز تيشيرت سويتر بوت جاكيت كاريزما
        """.split(),  # noqa: SIM905  many words a line
    )
)


@lru_cache(maxsize=65536)
def weight(word: str) -> float:
    """How much more the letters of a word are those of a foreign name than of an Arabic word; 0 is undecided."""
    return sum(WEIGHTS.get(pair, 0.0) for pair in pairwise(f"{EDGE}{fold(word)}{EDGE}"))


@lru_cache(maxsize=65536)
def foreign(word: str) -> bool:
    """Whether a word is spelled like a name of another language and is no form of a listed word."""
    letters = bare(word)[0]
    if len(letters) < SHORTEST or letters.startswith(ARTICLE) or NATIVE & set(letters):
        return False
    if fold(letters) in LOANS or glued(letters):
        return False
    return weight(letters) >= FOREIGN and not _inflected(letters)


def glued(letters: str) -> bool:
    """Whether letters stand inside a bare word that only begin or end one: two words are run together."""
    return any(letter in "إأآ" for letter in letters[2:]) or any(letter in "ةى" for letter in letters[:-1])


def _inflected(letters: str) -> bool:
    """Whether what remains of a bare word without particles, pronouns and endings, or its other person, is listed."""
    return any(_listed(stem) for stem in _stems(letters))


def _stems(letters: str) -> set[str]:
    found = {letters}
    if letters[0] in PROCLITICS:
        found.add(letters[1:])
        if letters[0] in "وف" and letters[1] in PROCLITICS:
            found.add(letters[2:])
    found |= {form[1:] for form in found if form[0] == FUTURE and form[1:2] and form[1] in IMPERFECT}
    found |= {form.removesuffix(suffix) for form in found for suffix in SUFFIXES}
    found |= {"ي" + form[1:] for form in found if form[:1] and form[0] in IMPERFECT}
    return found - {letters}


def _listed(stem: str) -> bool:
    return fold(stem) in FUNCTION_WORDS or (len(stem) >= SHORTEST and (is_known(stem) or is_known(stem + "ة")))
