"""Arabic numbers: cardinals in words and digits, duals, the one that counts, ordinals.

A number is a chain of parts with `wa-` "and" between them; the ones come before the tens, and what stands without
`wa-` before a thousand or a million multiplies it (Wright, part I, §§ 318-328).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import frozen

from crosscheck.languages.arabic.cardinals import Chain
from crosscheck.languages.arabic.counting import (
    AHAD,
    DOZENS,
    HALVES,
    HUNDREDS,
    ONES,
    ORDINALS,
    SCALES,
    TENS,
    TWO_SCALES,
    VAGUE,
    folded_set,
)
from crosscheck.languages.arabic.duals import is_doubtful
from crosscheck.languages.arabic.measures import is_measure
from crosscheck.languages.arabic.multiples import multiples
from crosscheck.languages.arabic.nouns import (
    dual_of,
    is_construct,
    is_countable,
    is_one,
    is_owned,
    is_stressed,
    names_weekday,
)
from crosscheck.languages.arabic.ordinals import read_ordinal
from crosscheck.languages.arabic.shares import SHARE_WORDS, shares
from crosscheck.languages.arabic.vague import is_weekday, vague
from crosscheck.languages.numerals import Numerals, Reading, Share
from crosscheck.model import Token

__all__ = ["NUMERALS", "ArabicNumerals"]

AND: Final = "و"
ARTICLE: Final = "ال"
OF: Final = "من"
# bu'd, masafa "distance", irtifa' "height", umq "depth", tul "length", ard "width", wazn "weight": of one mile
DISTANCES: Final = folded_set("بعد مسافة ارتفاع علو عمق طول عرض وزن مساحة")
THE_SIX: Final = "الست"
KNOWN: Final = 0.45  # "the two …", "the two … of": what is known to be two, another report may not say so
STRESSED: Final = 0.7
UNSTRESSED: Final = 0.45  # shakhs wahid is as often "a person" as "one person"


@frozen
class ArabicNumerals(Numerals):
    """Reads Arabic numbers; see `Numerals`."""

    def read(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        if tokens[index].kind != "number" and tokens[index].norm not in self.words:
            return None
        if tokens[index].kind == "mark" or is_weekday(tokens, index):
            return None
        if tokens[index].norm == THE_SIX:
            return Reading(index + 1, Decimal(6), form="words") if _follows_plural(tokens, index) else None
        if (tens := vague(tokens, index)) is not None:
            return tens
        return Chain(text, tokens, self.decimal_marks).read(index)

    def implied(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        if tokens[index].kind != "word":
            return None
        if dual_of(text, tokens, index) is not None:
            known = is_construct(tokens, index) or is_owned(tokens, index) or is_doubtful(tokens[index].norm)
            known = known or (index > 0 and tokens[index - 1].norm == ARTICLE)
            return Reading(index + 1, Decimal(2), form="dual", confidence=KNOWN if known else 0.9)
        if is_one(tokens, index):
            sure = STRESSED if is_stressed(tokens, index) else UNSTRESSED
            return Reading(index + 1, Decimal(1), form="one", confidence=sure)
        if index and tokens[index - 1].norm in DISTANCES and is_measure(tokens[index].norm):
            return Reading(index + 1, Decimal(1), form="one", confidence=UNSTRESSED)
        if is_measure(tokens[index].norm) and _is_halved(tokens, index + 1):
            return Reading(index + 1, Decimal(1), form="one", confidence=0.9)
        part = HALVES.get(tokens[index].norm)
        at = index + 1 + (index + 1 < len(tokens) and tokens[index + 1].norm == ARTICLE)
        if part is not None and at < len(tokens) and is_measure(tokens[at].norm):
            return Reading(at, Decimal(part), form="words")
        return None

    def ordinal(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        return read_ordinal(text, tokens, index)

    def multiples(self, tokens: Sequence[Token]) -> Iterator[tuple[int, Reading]]:
        """See `Numerals`."""
        return multiples(tokens)

    def shares(self, text: str, tokens: Sequence[Token]) -> Iterator[Share]:
        """See `Numerals`."""
        return shares(text, tokens)

    def singular(self, text: str, tokens: Sequence[Token], index: int) -> str | None:
        """See `Numerals`."""
        return dual_of(text, tokens, index)

    def counted(self, text: str, tokens: Sequence[Token], first: int, end: int) -> int | None:
        """See `Numerals`."""
        if dual_of(text, tokens, first) is not None:
            return first
        if tokens[first].norm == THE_SIX:
            return first - 1
        if end < len(tokens) and tokens[end].norm == OF:
            end += 1 + (end + 1 < len(tokens) and tokens[end + 1].norm == ARTICLE)
        if end < len(tokens) and is_countable(tokens[end]) and not names_weekday(tokens, end):
            return end
        before = first - 1
        if before >= 2 and tokens[before].norm == ARTICLE and is_countable(tokens[before - 1]):
            plural = tokens[before - 1].norm != tokens[before - 1].lemma  # after a singular it is an ordinal
            return before - 1 if plural and tokens[before - 2].norm in {ARTICLE, "ل"} else None
        one = ONES.get(tokens[first].norm) == 1 and end == first + 1
        return before if one and before >= 0 and is_countable(tokens[before]) else None


def _is_halved(tokens: Sequence[Token], index: int) -> bool:
    """Whether "and a half" begins at a token: `tunn wa-nisf`, "a ton and a half"."""
    return index + 1 < len(tokens) and tokens[index].norm == AND and tokens[index + 1].norm in HALVES


def _follows_plural(tokens: Sequence[Token], index: int) -> bool:
    """`al-mubarayat al-sitt`, "the six matches"; by itself `al-sitt` is a lady."""
    before = index - 1
    plural = before > 0 and is_countable(tokens[before]) and tokens[before].norm != tokens[before].lemma
    return plural and tokens[before - 1].norm == ARTICLE


NUMERALS: Final = ArabicNumerals(
    decimal_marks=frozenset(),
    before={
        # about: nahwa, hawali, zuha, qurabat, ma yuqarib, ma yunahiz, taqriban
        "نحو": "~", "حوالي": "~", "حوالى": "~", "زهاء": "~", "قرابة": "~", "ما يقارب": "~", "ما يقرب من": "~",
        "يقارب": "~", "يناهز": "~", "تناهز": "~", "ما يناهز": "~", "تقريبا": "~", "بنحو": "~", "بحوالي": "~",
        "ما يناهز ال": "~", "قرابة ال": "~", "نحو ال": "~", "حوالي ال": "~", "تقارب": "~", "قارب": "~", "قاربت": "~",
        "ناهز": "~", "ناهزت": "~", "في حدود": "~", "بحدود": "~", "في حدود ال": "~", "زهاء ال": "~", "بضع و": "~",
        "بضعة و": "~", "ما يقارب ال": "~", "ما يقرب من ال": "~", "يقرب من": "~", "تقرب من": "~", "بقرابة": "~",
        "بزهاء": "~", "بما يقارب": "~", "بما يقرب من": "~", "على مقربة من": "~",
        # more than, exceeding, above
        "أكثر من": ">", "ما يزيد على": ">", "ما يزيد عن": ">", "يزيد على": ">", "يزيد عن": ">", "تزيد عن": ">",
        "تزيد على": ">", "يفوق": ">", "تفوق": ">", "ما يفوق": ">", "يتجاوز": ">", "تتجاوز": ">", "تجاوز": ">",
        "أزيد من": ">", "فوق": ">", "أكبر من": ">", "بأكثر من": ">", "لأكثر من": ">", "تجاوزت": ">", "فاق": ">",
        "فاقت": ">", "ما يتجاوز": ">", "ما ينيف على": ">", "ما ينيف عن": ">", "ينيف على": ">", "يربو على": ">",
        "تربو على": ">", "ما يربو على": ">", "ما يربو عن": ">", "أعلى من": ">", "بما يزيد على": ">", "بما يزيد عن": ">",
        "تخطى": ">", "تخطت": ">", "يتخطى": ">", "تتخطى": ">", "متجاوزا": ">", "متجاوزة": ">", "زاد على": ">",
        "زاد عن": ">", "زادت على": ">", "زادت عن": ">", "أكثر من ال": ">", "ما يزيد عن ال": ">",
        # at least, not less than
        "ما لا يقل عن": ">=", "لا يقل عن": ">=", "لا تقل عن": ">=", "على الأقل": ">=", "بما لا يقل عن": ">=",
        "ليس أقل من": ">=", "لا أقل من": ">=", "بحد أدنى": ">=", "كحد أدنى": ">=", "ابتداء من": ">=",
        "ما لا يقل على": ">=", "لا يقل على": ">=", "ليس أدنى من": ">=",
        # less than; up to, at most
        "أقل من": "<", "ما يقل عن": "<", "دون": "<", "تحت": "<", "حتى": "<=", "يصل إلى": "<=", "تصل إلى": "<=",
        "ما يصل إلى": "<=", "على الأكثر": "<=", "لا يتجاوز": "<=", "لا تتجاوز": "<=", "لا يزيد عن": "<=",
        "لا يزيد على": "<=", "لا تزيد عن": "<=", "لا تزيد على": "<=", "ما لا يزيد على": "<=", "ما لا يزيد عن": "<=",
        "ما لا يتجاوز": "<=", "لا يتعدى": "<=", "لا تتعدى": "<=", "ما لا يتعدى": "<=", "ليس أكثر من": "<=",
        "لا أكثر من": "<=", "لم يتجاوز": "<=", "لم تتجاوز": "<=", "لن يتجاوز": "<=", "لا يفوق": "<=", "لا تفوق": "<=",
        "بحد أقصى": "<=",
        "وصل إلى حد": "<=", "بأقل من": "<", "لأقل من": "<", "أدنى من": "<", "أصغر من": "<", "يقل عن": "<",
        "تقل عن": "<", "ما يصل إلى ال": "<=", "لم يصل إلى": "<", "لم تصل إلى": "<", "لم يبلغ": "<", "لم تبلغ": "<",
    },
    after={
        "تقريبا": "~", "على الأقل": ">=", "على أقل تقدير": ">=", "أو أكثر": ">=", "فما فوق": ">=", "فأكثر": ">=",
        "على الأكثر": "<=", "كحد أقصى": "<=", "كحد أدنى": ">=", "أو أقل": "<=", "فأقل": "<=", "أو يزيد": ">=",
        "أو ما يزيد": ">=", "أو نحو ذلك": "~", "ونيف": ">", "على أكثر تقدير": "<=", "كأقصى حد": "<=", "كأدنى حد": ">=",
        "على أدنى تقدير": ">=", "بالتقريب": "~", "على وجه التقريب": "~", "فما دون": "<=", "فما أكثر": ">=",
    },
    ranges=(("من", "إلى"), ("بين", "و"), ("ما بين", "و"), ("من", "حتى"), ("", "إلى"), ("", "-"), ("", "–"), ("", "أو")),
    labels=frozenset(
        {
            # page, article, number, telephone, chapter, paragraph, resolution, version, hour, version, part
            "صفحة", "الصفحة", "ص", "المادة", "مادة", "المواد", "رقم", "الرقم", "الهاتف", "هاتف", "الفصل", "الفصول",
            "الفقرة", "القرار", "قرار", "الإصدار", "إصدار", "النسخة", "الجزء", "المجلد", "الحلقة", "البند",
            "المستوى", "مستوى", "الفئة", "الساعة", "ساعة",
        }
    ),
    fractions_after={"ونصف": Decimal("0.5"), "ونصف العام": Decimal("0.5"), "وربع": Decimal("0.25")},
    # radio, channel, street, road, avenue, room, flat, line, gate, model, bus, building, station, hall, box: their
    # numbers
    weak_labels=frozenset(
        {
            "راديو", "إذاعة", "قناة", "القناة", "شارع", "الشارع", "طريق", "الطريق", "جادة", "غرفة", "الغرفة", "شقة",
            "الشقة",
            "خط", "الخط", "بوابة", "البوابة", "طراز", "موديل", "حافلة", "عمارة", "العمارة", "محطة", "المحطة", "قاعة",
            "القاعة",
            "صندوق", "رصيف", "الرصيف", "مبنى", "المبنى", "زنقة", "الزنقة", "نهج", "أوتوستراد", "ترام", "مترو",
        }
    ),
    ones=frozenset({"واحد", "واحده"}),
    # naqis "minus", salib "negative"; tahta l-sifr "below zero"
    minus=frozenset({"ناقص", "سالب"}),
    below_zero=frozenset({"تحت الصفر", "دون الصفر"}),
    words=frozenset(
        {
            *ONES, *AHAD, *TENS, *HUNDREDS, *SCALES, *TWO_SCALES, *HALVES, *VAGUE, *DOZENS, *ORDINALS,
            *SHARE_WORDS, THE_SIX,
        }
    ),
)  # fmt: skip
