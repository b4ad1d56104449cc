"""Arabic nouns that reports count in pairs, and the forms of their duals.

A dual ends in -an or -ayn, in the construct state in -a or -ay. Nouns with a sound masculine plural write that plural
and the oblique dual alike (-in), so only their nominative proves two (Wright, part I, § 299). The lists are the
project's own: people, bodies, places, things and events of the news. Left out are nouns whose dual spells another word
(buldan "countries", wildan "children", taliban "the Taliban", ikhwan "Brotherhood", nahrayn "Mesopotamia").
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.counting import folded_set

__all__ = [
    "BOTH", "CONSTRUCT_TOO", "DOUBTFUL", "construct_base", "dual_base", "is_doubtful", "is_dual", "is_nisba_like",
    "owned_base",
]  # fmt: skip

# Nouns with another plural than -un: president, minister, ambassador, …; man, child, dead, wounded, prisoner, …
PEOPLE: Final = folded_set(
    "رئيس وزير سفير زعيم قائد أمير ملك عضو نائب ضابط جندي شرطي دركي حارس قاض خبير طبيب عالم عامل شاهد راكب رجل شخص طفل "
    "رضيع مولود شاب فتى صبي قتيل جريح أسير سجين شهيد غريق لاجئ نازح رهينة صديق شقيق أخ ابن توأم حفيد زميل شريك خصم عدو "
    "لص تاجر فلاح عريف نقيب رائد عقيد عميد لواء رقيب عنصر فرد ممرض أستاذ تلميذ كاتب شاعر فنان بطل نجم هداف حكم كابتن "
    "مواطن مهاجر أجنبي قاصر حاكم وال نبي رسول إمام شيخ قس راهب حاخام ناخب مرشح وسيط مبعوث ممثل مندوب"
)
# Those of them whose plural may end in -un too: the oblique proves nothing
SOUND: Final = folded_set(
    "قاصر راكب لاجئ شرطي دركي أجنبي رضيع عالم مواطن مهاجر نازح مرشح ناخب مبعوث ممثل مندوب ممرض فلاح فنان عامل هداف "
    "مسؤول موظف مدرب لاعب صحفي صحافي مصور محام "
    "مهندس معلم مدرس مشتبه متهم مسلح مهاجم مصاب معتقل مدني متظاهر محتج مسافر متطوع مسعف باحث ناشط نشط مراقب محقق مخرج "
    "ممثل مغن مذيع مقدم مدير مستثمر متسابق حارس قروي سائح نحات مقاتل مفاوض مستشار سياسي دبلوماسي عسكري إرهابي متطرف"
)
BODIES: Final = folded_set(
    "وفد حزب فريق بلد شعب مجلس مكتب مصرف بنك متجر محل مصنع معمل مستشفى مختبر معهد مركز مقر مسجد جامع معبد قصر منزل بيت "
    "مبنى برج سد جسر نفق مطار ميناء مخيم معسكر سجن ملعب مسرح متحف فندق مطعم مقهى سوق حقل بئر جبل واد شارع طريق ممر "
    "معبر "
    "حاجز باب جدار سقف طابق قسم فرع قطاع إقليم قضاء حي مكان موقع جانب طرف محور اتحاد تحالف ائتلاف تنظيم فصيل تيار جيش "
    "فوج لواء سرب أسطول جهاز صندوق"
)
THINGS: Final = folded_set(
    "قرار قانون مرسوم بند شرط اتفاق عقد مشروع مقترح اقتراح تقرير بيان مقال كتاب فيلم ألبوم عرض حفل معرض مهرجان مؤتمر "
    "اجتماع لقاء خطاب حوار برنامج مسلسل كأس لقب هدف شوط فوز رقم سؤال جواب سبب عامل عنصر نوع صنف شكل خيار احتمال مبدأ "
    "هجوم انفجار حادث حريق زلزال إعصار فيضان تفجير قصف صاروخ قارب زورق مركب قطار باص أتوبيس هاتف جواز سلاح مسدس سكين "
    "جسم كلب حصان أسد ثور طائر لقاح دواء مرض فيروس اختبار فحص ملف حساب مبلغ سعر مقعد صوت مرفأ خط سلك أنبوب مولد محرك "
    "قمر كوكب مسبار قطب ضلع وجه جزء نصف شهر حدث مسار موسم أمر اسم عدد درس فصل باب دور سطر حرف لون صف منصب جرح كسر طرد "
    "حكم إنذار سباق تمرين عمود شيء سرير كرسي مفتاح قميص حذاء تمثال نصب لوح مقطع تسجيل تصريح طلب طعن استئناف اعتقال "
    "تحقيق منعطف معيار مقياس مؤشر مشهد موعد مصدر منفذ مدخل مضيق مصعد مصب مفاعل مطلب محصول معقل مسلك معدل نظام رأي لحن "
    "حزام صاعق حساس عداد غلاف قفل كيس طبق صحن فنجان قلم دفتر حجر عظم غصن سيف درع خندق تعديل تمديد تأجيل تفسير توقيع "
    "تمرير فخ قناع حوض شلال ينبوع"
)
# Their -an is another word or a name: walls of a jail in a name, herd, pieces of time, …
NO_NOMINATIVE: Final = folded_set(
    "بلد سجن فتى شهر عقد ولد حي قطب نصف قاض وال واد لون عدو قمر علم طالب بيان حرف سوق جهاز"
)
# Feminine nouns: state, city, company, woman, car, blow, …
FEMININE: Final = folded_set(
    "دولة مدينة ولاية محافظة منطقة جهة قرية بلدة بلدية جزيرة قارة شركة مؤسسة منظمة جمعية هيئة لجنة وزارة إدارة وكالة "
    "جامعة كلية مدرسة مكتبة كنيسة محكمة نيابة كتلة حركة جبهة نقابة فرقة مجموعة كتيبة سرية فرقة قاعدة ثكنة محطة منشأة "
    "شاحنة سيارة حافلة دراجة طائرة مروحية سفينة باخرة ناقلة عربة مركبة دبابة قذيفة قنبلة عبوة رصاصة طلقة غارة ضربة "
    "عملية حملة مظاهرة وقفة مسيرة معركة جولة دورة جلسة قمة ندوة ورشة مباراة بطولة ميدالية جائزة نقطة ركلة تسديدة فرصة "
    "بطاقة دقيقة مرحلة فترة مرة خطوة خطة مبادرة مذكرة رسالة وثيقة اتفاقية معاهدة صفقة قضية تهمة جريمة جثة ضحية سيدة "
    "امرأة فتاة طفلة شابة ممرضة معلمة صحفية صحافية ناشطة لاعبة عاملة طالبة تلميذة موظفة وزيرة رئيسة نائبة قتيلة جريحة "
    "مصابة سجينة رهينة عائلة أسرة قبيلة طائفة لغة كلمة صفحة صورة لوحة قطعة رواية قصة أغنية حلقة قناة صحيفة مجلة إذاعة "
    "شبكة منصة صناعة مادة جرعة حبة علبة زجاجة غرفة شقة بناية عمارة فيلا خيمة نافذة بوابة ساحة حديقة بحيرة غابة مزرعة "
    "بئر محطة طبقة شجرة بقرة نسخة حالة نتيجة فئة وحدة زيارة رحلة هزة موجة عاصفة لجنة سلطة دائرة قائمة لائحة مخالفة "
    "عقوبة غرامة إصابة وفاة ولادة عينة دراسة تجربة"
)
CONSTRUCT_TOO: Final = folded_set("رئيس أمير")
"""Nouns whose construct dual spells an adjective (main, royal): it needs a definite noun after it."""

# Duals that are a plural or a pair as well: zawjan "a couple", buldan "countries", qadaman "feet"
DOUBTFUL: Final = {"زوجان": "زوج", "زوجين": "زوج", "بلدان": "بلد", "قدمان": "قدم", "قدمين": "قدم"}
BOTH: Final = folded_set("كلا كلي كلتا كلتي")
"""`kila-huma`, "both of them", without its pronoun."""

ALIF: Final = "ا"
FIVE_NOUNS: Final = folded_set("أخ أب حم")
YA: Final = "ي"

BASES: Final = PEOPLE | BODIES | THINGS
SHORTEST: Final = 4


def _open(base: str) -> str:
    """The form before the ending of the dual: the alif of the singular turns into ya, the ta is opened."""
    if base.endswith("ه"):
        return base[:-1] + "ت"
    return base + "ي" if base in _DEFECTIVE else base


# wadi, qadi, wali, muhami, mughanni, without their ya
_DEFECTIVE: Final = folded_set("واد قاض وال محام مغن")
_FEMININE: Final = {_open(base): base for base in FEMININE if base.endswith("ه")}
_MASCULINE: Final = {_open(base): base for base in BASES if not base.endswith("ه")}
_SOUND: Final = {_open(base): base for base in SOUND}


def dual_base(norm: str) -> str | None:
    """The singular of a folded dual in the absolute state, of a listed noun."""
    if len(norm) <= SHORTEST or not norm.endswith(("ان", "ين")):
        return None
    stem, nominative = norm[:-2], norm.endswith("ان")
    if stem in _FEMININE:
        return _FEMININE[stem]
    base = _MASCULINE.get(stem) or _SOUND.get(stem)
    if base is None or base in (NO_NOMINATIVE if nominative else SOUND):
        return None
    return base


def construct_base(norm: str) -> str | None:
    """The singular of a folded dual in the construct state: `sayyarata`, `rakalatay`, `saddai`."""
    if norm.endswith(("ا", "ي")) and norm[:-1] in _FEMININE:
        return _FEMININE[norm[:-1]]
    base = _MASCULINE.get(norm[:-1]) if norm.endswith("ي") else None
    return base if base is not None and base not in SOUND else None


def owned_base(norm: str) -> str | None:
    """The singular of a folded dual before a pronoun: `hafida-hu`, "his two grandsons"; `hadafay-hi`, "his two goals".

    Where the plural may end in -un the oblique with a pronoun is spelled like it: `mu'allimihi`, "his teachers".
    """
    if norm.endswith(ALIF):
        if norm[:-1] in FIVE_NOUNS:
            return None  # akha-hu "his brother" in the accusative
        return _MASCULINE.get(norm[:-1]) or _SOUND.get(norm[:-1]) or _FEMININE.get(norm[:-1])
    return construct_base(norm)


def is_doubtful(norm: str) -> bool:
    """Whether a folded dual may be a plural, or a pair that nobody counts."""
    return norm in DOUBTFUL or norm in BOTH


def is_nisba_like(norm: str) -> bool:
    """Whether a dual in the construct state is spelled like an adjective in -i: those of feminine nouns are not."""
    return norm[:-1] not in _FEMININE


def is_dual(norm: str) -> bool:
    """Whether a folded word is the dual of a listed noun, in a form that no other word has."""
    return dual_base(norm) is not None or (norm.endswith("تا") and norm[:-1] in _FEMININE)
