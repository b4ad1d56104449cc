"""Arabic negation: particles, and words that deny by their meaning.

The particles, what stands behind them and what restricts them are those of Ryding, A Reference Grammar of Modern
Standard Arabic, chapters 37 (negation and exception) and 34 (moods).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.languages.arabic.persons import verbs_of
from crosscheck.languages.arabic.spelling import fold
from crosscheck.languages.polarity import Negation, Polarity, clause, poles
from crosscheck.model import Token

__all__ = ["POLARITY"]


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


# lam, lan; laysa and its persons
VERBAL: Final = _words("لم لن")
BE: Final = _words("ليس ليست ليسوا ليسا لستم لست لسنا لسن")
# without; lack of
WITHOUT: Final = _words("دون بدون")
LACK: Final = _words("عدم")
# Still: "does not cease"; and "no less than", "no doubt", "no avoiding", "especially", "rather", "not exhaustively".
STILL: Final = _words("يزال تزال نزال ازال يزالون تزالون يزالوا تزالين يزل تزل زال زالت زالوا يزالان تزالان")
NO_DENIAL: Final = _words("يقل تقل بد شك سيما جرم غرو ريب حصر")
ONLY: Final = _words("فقط فحسب وحسب حسب")
EXCEPT: Final = _words("الا سوى")
# Prevented: "came between", "coming between"; "what is below"; below the age of.
BETWEEN: Final = _words("حال حالت حالوا يحول تحول يحل تحل حيلولة الحيلولة حائلا حائل")
AGE: Final = _words("سن عمر مستوى المستوى خط")
THAT: Final = _words("ان انه انها انهم انهما انني اننا اني انك")
WHAT: Final = _words("ما")
FIRST_TIME: Final = tuple(map(fold, ["ل", "أول", "مرة"]))
OR: Final = _words("ام او")
# "if not great, then"
IF: Final = _words("ان")
VERB_STARTS: Final = ("ي", "ت", "ن", "ا")
# "to be", "to remain", "to become" and "to be done" behind lam, which the lists of words have in other forms.
EMPTY: Final = _words("يكن تكن نكن اكن يكونوا تكونوا يعد تعد نعد اعد يعودوا يبق تبق يتم تتم يصبح تصبح يجر تجر سيتم")
REACH: Final = 10

# Words that say no by what they mean, by class: refusing, denying, failing, preventing, stopping, lacking, being
# rare or hard, untrue, unknown or outside, too much for, and only.
LEXICAL: Final = _words(
    "رفض رافض مرفوض امتنع امتناع ممتنع نفى نفي ناف أنكر إنكار دحض فند كذب تكذيب كاذب سلبي اعتذر "
    "فشل فاشل أخفق إخفاق أهمل إهمال تجاهل تجاهلا أغفل إغفال فات "
    "منع مانع ممنوع حظر محظور حرم حرمان محروم حال حؤول حيلولة استبعد استبعاد مستبعد استثنى تجنب تفادى تفاد "
    "توقف توقف كف أوقف إيقاف وقف انقطع انقطاع علق تعليق ألغى إلغاء تخلى تخل تراجع فقد فقدان مفقود خسر زوال انتهى "
    "افتقر افتقار مفتقر يفتقر انعدم انعدام معدوم غاب غياب غائب نقص ناقص قصور عجز عاجز شح خلا خال خلو قلة قليل قلما "
    "نادر نادرا ندر ندرة صعب صعوبة يصعب صعوبات تعذر متعذر استحال مستحيل استحالة بالكاد ضعف ضعيف "
    "خطأ خاطئ باطل زائف مجهول جهل نسي غامض شك تشكيك شكك عكس خلاف عارض معارضة معارض مناهض "
    "سوى إلا لولا لئلا كيلا بلا عديم عديمة بدلا عوضا أقل اختفى بعيد "
    "مختلف اختلف اختلاف مختلفة متفاوت مغاير ثابت مستقر استقر استقرار آخر أخير مشكلة مشكل مشاكل قصر مجهولة تراجع انخفض"
)
AUXILIARY: Final = _words("كان")


def _negations(tokens: Sequence[Token]) -> Iterator[Negation]:
    for at, token in enumerate(tokens):
        if token.kind != "word":
            continue
        found = _plain(tokens, at)
        if found is not None:
            yield found
        elif _denies(token) and not _is_particle(token):
            yield Negation(at, at + 1, at, "weak")


def _is_particle(token: Token) -> bool:
    return token.norm in VERBAL | BE | WITHOUT | LACK | {"لا", "غير"}


def _plain(tokens: Sequence[Token], at: int) -> Negation | None:
    norm, ahead = tokens[at].norm, clause(tokens, at + 1, REACH)
    if not ahead or not _is_particle(tokens[at]):
        return _rest(tokens, at)
    head = next((i for i in ahead if tokens[i].kind == "word"), ahead[0])
    after = tokens[head].norm
    if norm == "لا" and (after in NO_DENIAL or after in THAT):
        return None
    if norm in VERBAL or norm in BE or norm == "لا":
        return _verbal(tokens, at, head, ahead)
    if norm in WITHOUT:
        return _below(tokens, at, head)
    if norm == "غير" and (after in THAT or not _bare(tokens[at + 1 : head])):
        return None
    return Negation(at, at + 1, head, "weak" if _again(tokens, at) else "plain", verbal=False)


def _bare(between: Sequence[Token]) -> bool:
    """Whether nothing but an article stands between a particle and its word."""
    return all(token.norm == "ال" for token in between)


def _again(tokens: Sequence[Token], at: int) -> bool:
    """Whether the same particle denied the word before: "not known and not clear"."""
    return any(tokens[i].norm == tokens[at].norm for i in range(max(0, at - 3), at))


def _verbal(tokens: Sequence[Token], at: int, head: int, ahead: range) -> Negation | None:
    after = tokens[head].norm
    if tokens[at].norm in VERBAL and not after.startswith(VERB_STARTS):
        return None  # "reunion" is written like "did not"
    if after in STILL or any(tokens[i].norm in ONLY for i in ahead[:6]):
        return None
    but = next((i for i in ahead if tokens[i].norm in EXCEPT), None)
    if but is not None and not (but + 1 < len(tokens) and tokens[but + 1].norm in THAT):
        return Negation(at, head + 1, head, "weak")
    # "nor" before a noun; "or not"
    before = tokens[at - 1].norm if at else ""
    nor = tokens[at].norm == "لا" and before == "و" and not after.startswith(VERB_STARTS)
    if_not = before in IF and after in EMPTY
    weak = nor or if_not or before in OR
    return Negation(at, head + 1, head, "weak" if weak else "plain", verbal=tokens[at].norm not in BE)


def _below(tokens: Sequence[Token], at: int, head: int) -> Negation | None:
    near = {tokens[i].norm for i in range(max(0, at - 5), at)}
    if near & BETWEEN:
        return Negation(at, at + 1, head, "weak")
    if tokens[head].norm in AGE or tokens[at + 1].kind == "number" or (at and tokens[at - 1].norm in WHAT):
        return Negation(at, at + 1, head, "weak")
    return Negation(at, at + 1, head, verbal=False)


def _rest(tokens: Sequence[Token], at: int) -> Negation | None:
    """«ما كان», «ما من»: was not, there is no; «لأول مرة», for the first time: never before."""
    if at and tuple(token.norm for token in tokens[at - 1 : at + 2]) == FIRST_TIME:
        return Negation(at, at + 2, at, "formed")
    if tokens[at].norm in WHAT and at + 1 < len(tokens) and tokens[at + 1].norm in _words("كان كانت من"):
        return Negation(at, at + 1, at + 1, "weak")
    return None


def _denies(token: Token) -> bool:
    return not LEXICAL.isdisjoint((token.norm, token.lemma, *verbs_of(token.norm)[:1]))


POLARITY: Final = Polarity(
    negations=_negations,
    empty=EMPTY,
    poles=poles(
        {
            "accept": "قبل وافق قبول موافقة",
            "confirm": "اكد تاكيد اقر اعترف اعتراف",
            "convict": "ادان ادانة مدان مذنب",
            "allow": "سمح اجاز رخص اذن",
            "succeed": "نجح نجاح تمكن",
        },
        {
            "accept": "رفض",
            "confirm": "نفى نفي انكر انكار",
            "convict": "برا براءة تبرئة برئ",
            "allow": "حظر",
            "succeed": "فشل اخفق اخفاق",
        },
    ),
    joins=_words("و او"),  # and, or
    conditions=_words("اذا ما"),  # if not, unless
    idle=_words("تردد"),  # to hesitate
)
