"""Words that say how certain an Arabic sentence is of what it tells; all are folded.

The meanings of the particles after Wright, A Grammar of the Arabic Language, part II, §§ 1 to 10; the verbs and
phrases of newsrooms are the project's own list.
"""

from __future__ import annotations

from typing import Final

from crosscheck.languages.arabic.counting import folded_set
from crosscheck.languages.modality import Certainty

__all__ = [
    "ADVICE",
    "ARTICLE",
    "BREAKS",
    "CHANCE",
    "DONE",
    "DOUBT",
    "FAR",
    "FORMS",
    "GOVERNORS",
    "HEARSAY",
    "HEDGES",
    "IMPERFECT",
    "LEADS",
    "MARKS",
    "NEGATION",
    "NO_HEADS",
    "OF",
    "ON",
    "OPENERS",
    "PHRASES",
    "PLANS",
    "PREPOSITIONS",
    "QAD",
    "SOON",
    "SOURCES",
    "THAT",
    "WILL",
    "WOMEN",
]

# to intend, plan, pledge, promise, commit, prepare, strive, aim, hope, wish, want, try, be about to, expect,
# await, anticipate
PLANS: Final = folded_set(
    "اعتزم عزم أزمع نوى خطط تعهد وعد التزم استعد سعى هدف أمل تمنى أراد حاول تأهب توقع انتظر ارتقب رام تطلع طمح ترقب"
)
# to recommend, suggest, call for, urge, demand, appeal, advise, ask; ought
ADVICE: Final = folded_set("أوصى اقترح دعا حث طالب ناشد نصح طلب انبغى حض")
# to claim, allege, suspect, accuse, believe, deem likely, think; to rumour
HEARSAY: Final = folded_set("زعم ادعى اشتبه اتهم اعتقد رجح ظن شك أشاع تردد")
# be likely, be feared
CHANCE: Final = folded_set("احتمل خشي")
GOVERNORS: Final[dict[str, Certainty]] = {
    **dict.fromkeys(PLANS, "planned"), **dict.fromkeys(ADVICE, "recommended"),
    **dict.fromkeys(HEARSAY, "alleged"), **dict.fromkeys(CHANCE, "possible"),
}  # fmt: skip
# Forms that the tables of verbs lack or give to another verb.
FORMS: Final[dict[str, Certainty]] = {
    **dict.fromkeys(folded_set("يجب يتعين يلزم"), "due"),
    **dict.fromkeys(folded_set("يمكن تمكن يمكنه يمكنها إمكان وسع يستطيع تستطيع"), "able"),
    **dict.fromkeys(folded_set("ربما لعل يحتمل"), "possible"),
    **dict.fromkeys(folded_set("ينبغي توصية دعوة اقتراح مقترح"), "recommended"),
    **dict.fromkeys(folded_set("عزم نية رغبة استعداد خطة خطط وعد تعهد مشروع"), "planned"),
    **dict.fromkeys(folded_set("احتمال إمكانية"), "possible"),
    **dict.fromkeys(folded_set("يعتقد يرجح يبدو تبدو يقال قيل يزعم يدعى متهم متهمة متهمين متهمون مشتبه"), "alleged"),
}  # fmt: skip
# min al-muqarrar, al-mutawaqqa', al-muntazar, al-murtaqab, al-muzma': it is decided, expected, awaited, planned
OF: Final = "من"
PHRASES: Final[dict[str, Certainty]] = {
    **dict.fromkeys(folded_set("مقرر متوقع منتظر مرتقب مزمع مفترض مؤمل مخطط مأمول مبرمج"), "planned"),
    **dict.fromkeys(folded_set("محتمل جائز وارد"), "possible"),
    "ممكن": "able",
    **dict.fromkeys(folded_set("مرجح مزعوم"), "alleged"),
    **dict.fromkeys(folded_set("ضروري واجب لازم"), "due"),
    "مستحسن": "recommended",
}  # fmt: skip
WILL: Final = "سوف"
SOON: Final = "س"
IMPERFECT: Final = ("ي", "ت", "ن", "ا")
QAD: Final = folded_set("قد لقد")
DONE: Final = folded_set("تم تمت جرى جرت")
ON: Final = "علي"
THAT: Final = folded_set("أن أنه أنها أنهم أنهما إن إنه إنها إنهم بأن بأنه بأنها لأن")
PREPOSITIONS: Final = folded_set("ب ل إلى على في من")
# lam, lan, la, ma, laysa, dun, ghayr, adam: not, never, without
NEGATION: Final = folded_set("لم لن لا ما ليس ليست دون بدون عدم")
DOUBT: Final = folded_set("إذا لو لولا هل")
# kana with its imperfect, and verbs that carry another one
NO_HEADS: Final = folded_set("كان كانت كانوا يكون تكون ليس أصبح بات ظل زال أضحى بدأ أخذ عاد تم يتم تتم جرى قام")
# before a past that might be a noun
OPENERS: Final = folded_set("و ف قد لقد الذي التي الذين حيث كما فيما عندما حين بعدما أن أنه أنها بينما ثم")
MARKS: Final = frozenset('.؛;:!؟…«»"')
BREAKS: Final = MARKS | {"،", ","}
ARTICLE: Final = "ال"
WOMEN: Final = "ن"
LEADS: Final = frozenset({ARTICLE, "ب", "ل", "ك"})
FAR: Final = 9

# according to, as quoted, sources, witnesses, alleged, seems, it is believed
SOURCES: Final = folded_set(
    "حسب بحسب وفق وفقا نقلا مصدر مصادر شهود رواية روايات زعم مزعوم مزعومة يبدو تقارير أنباء شائعات ظن اعتقد ادعى مفترض "
    "اتهم اشتبه"
)
# plan, project, aim, in order to, hope, threat, risk, attempt, wish, may, is able, must, promise, intention, expected
HEDGES: Final = folded_set(
    "خطة مشروع هدف كي لكي حتى أمل تهديد خطر محاولة حاول أراد يمكن مكن ربما لعل يجب ينبغي وعد تعهد نية عزم اعتزم متوقع "
    "منتظر مقرر توقع انتظر محتمل ممكن احتمال سعي سعى طلب طالب دعا دعوة اقترح اقتراح أوصى توصية زعم ادعى اتهم اشتبه "
    "اعتقد ظن رجح بدا إذا لو أجل سوف مفترض مرتقب مزمع تمنى سمح كاد أوشك أرغم أجبر"
)
