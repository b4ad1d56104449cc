"""Arabic numbers: cardinals in words and digits, duals, the one that counts, ordinals.

A number is a chain of parts with `wa-` "and" between them; the ones come before the tens, and what stands without
`wa-` before a thousand or a million multiplies it (Wright, part I, §§ 318-328).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import frozen

from crosscheck.languages.arabic.counting import (
    AHAD,
    HALVES,
    HUNDREDS,
    ONES,
    ORDINALS,
    SCALES,
    TENS,
    TWO_SCALES,
    VAGUE,
)
from crosscheck.languages.arabic.nouns import dual_of, is_construct, is_countable, is_one, names_weekday
from crosscheck.languages.arabic.ordinals import read_ordinal
from crosscheck.languages.arabic.shares import SHARE_WORDS, shares
from crosscheck.languages.arabic.vague import is_weekday, vague
from crosscheck.languages.numerals import Accumulator, Numerals, Reading, Share, read_digits
from crosscheck.model import Token

__all__ = ["NUMERALS", "ArabicNumerals"]

AND: Final = "و"
ARTICLE: Final = "ال"
OF: Final = "من"
TANWIN: Final = "\u064b"
ASHAR: Final = frozenset({"عشر", "عشره"})
KNOWN: Final = 0.45  # "the two …", "the two … of": what is known to be two, another report may not say so


@frozen
class ArabicNumerals(Numerals):
    """Reads Arabic numbers; see `Numerals`."""

    def read(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        if tokens[index].kind == "mark" or is_weekday(tokens, index):
            return None
        if (tens := vague(tokens, index)) is not None:
            return tens
        return _Chain(text, tokens, self.decimal_marks).read(index)

    def implied(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        if tokens[index].kind != "word":
            return None
        if dual_of(text, tokens, index) is not None:
            open_ = is_construct(tokens, index) or (index > 0 and tokens[index - 1].norm == ARTICLE)
            return Reading(index + 1, Decimal(2), form="dual", confidence=KNOWN if open_ else 0.9)
        if is_one(tokens, index):
            return Reading(index + 1, Decimal(1), form="one", confidence=0.7)
        return None

    def ordinal(self, text: str, tokens: Sequence[Token], index: int) -> Reading | None:
        """See `Numerals`."""
        return read_ordinal(text, tokens, index)

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


@frozen
class _Chain:
    """Reads one chain of number words and digits."""

    text: str
    tokens: Sequence[Token]
    decimal_marks: frozenset[str]

    def read(self, index: int) -> Reading | None:
        """The longest chain that begins at `index`."""
        if (half := self._half(index)) is not None:
            return half
        sum_ = Accumulator()
        defined = self._norm(index - 1) == ARTICLE
        end, scale = self._part(sum_, index)
        if end == index:
            return None
        digits = self.tokens[index].kind == "number"
        confidence = self._confidence(index)
        while self._norm(end) == AND:
            at = end + 1
            if defined and self._norm(at) == ARTICLE:
                at += 1
            if (fraction := self._fraction_of(at, scale)) is not None:
                end, extra = fraction
                return Reading(end, sum_.value + extra, scale, "words", confidence)
            if self.tokens[at : at + 1] and self.tokens[at].kind == "number" and not self._scaled_digits(at, sum_):
                break
            further, scale_of_part = self._part(sum_, at)
            if further == at:
                break
            end, scale = further, scale_of_part
        if self._lone_one(index, end):
            return None
        return Reading(end, sum_.value, scale, "digits" if digits else "words", confidence)

    def _norm(self, index: int) -> str:
        return self.tokens[index].norm if 0 <= index < len(self.tokens) else ""

    def _confidence(self, index: int) -> float:
        digits = read_digits(self.text, self.tokens, index, self.decimal_marks)
        return digits.confidence if digits else 1.0

    def _part(self, sum_: Accumulator, index: int) -> tuple[int, Decimal]:
        """Adds what stands without `and`: a small number, and the scales that multiply what has been read."""
        end = self._small(sum_, index)
        scale = Decimal(1)
        if end == index and sum_.group:
            return index, scale
        two = TWO_SCALES.get(self._norm(index))
        if end == index and two and (self._norm(index) not in SCALES or self._governs(index)):
            if sum_.last_scale <= two:
                return index, scale
            sum_.total, sum_.last_scale = sum_.total + 2 * two, Decimal(two)
            return index + 1, Decimal(two)
        while (factor := SCALES.get(self._norm(end))) is not None and self._is_scale(end, index):
            if scale > 1:  # alf milyun "a thousand million"
                if factor <= scale:
                    break
                sum_.total *= factor
                sum_.last_scale = Decimal(factor)
            elif not sum_.times(Decimal(factor)):
                break
            scale, end = Decimal(factor), end + 1
        return end, scale

    def _is_scale(self, at: int, index: int) -> bool:
        """A plural without a number before it is vague; it multiplies nothing."""
        return at > index or self._norm(at) not in VAGUE

    def _governs(self, index: int) -> bool:
        """`malyuna dular`: without tanwin and right before a noun the form is the dual, not the accusative."""
        token, after = self.tokens[index], index + 1
        noun = after < len(self.tokens) and is_countable(self.tokens[after])
        return noun and TANWIN not in self.text[token.start : token.end]

    def _small(self, sum_: Accumulator, index: int) -> int:
        """Adds digits or a number word below a thousand, with its `ten` or `hundred`."""
        if index < len(self.tokens) and self.tokens[index].kind == "number":
            reading = read_digits(self.text, self.tokens, index, self.decimal_marks)
            return reading.end if reading and sum_.add(reading.value, Decimal(0)) else index
        norm, following = self._norm(index), self._norm(index + 1)
        value = ONES.get(norm, AHAD.get(norm) if following in ASHAR else None)
        if value is not None and value < 10:
            if following in ASHAR:
                return index + 2 if self._add_ones(sum_, value + 10) else index
            if value >= 3 and HUNDREDS.get(following) == 100:
                return index + 2 if sum_.add(Decimal(value * 100), Decimal(100)) else index
            return index + 1 if self._add_ones(sum_, value) else index
        if value == 10:
            return index + 1 if self._add_ones(sum_, 10) else index
        if (tens := TENS.get(norm)) is not None:
            fits = sum_.group % 100 < 10 and tens < max(sum_.room, Decimal(100 if sum_.group % 100 else 0))
            if fits and tens < sum_.last_scale:
                sum_.group += tens
                sum_.room = Decimal(0)
                return index + 1
            return index
        if (hundred := HUNDREDS.get(norm)) is not None:
            return index + 1 if sum_.add(Decimal(hundred), Decimal(100)) else index
        return index

    @staticmethod
    def _add_ones(sum_: Accumulator, value: int) -> bool:
        """The ones leave room for nothing but the tens that follow them."""
        return sum_.add(Decimal(value), Decimal(0))

    def _lone_one(self, index: int, end: int) -> bool:
        """A one by itself is read by its place, not as a number word."""
        return end == index + 1 and (ONES.get(self._norm(index)) == 1 or self._norm(index) == "عشر")

    def _scaled_digits(self, at: int, sum_: Accumulator) -> bool:
        """Digits go on a number only when a scale follows them: `malyun wa-250 alf`."""
        reading = read_digits(self.text, self.tokens, at, self.decimal_marks)
        return reading is not None and sum_.total > 0 and self._norm(reading.end) in SCALES

    def _fraction_of(self, at: int, scale: Decimal) -> tuple[int, Decimal] | None:
        """`wa-nisf (al-malyun)`, "and a half (million)"."""
        part = HALVES.get(self._norm(at))
        if part is None or scale == 1:
            return None
        end = at + 1
        noun = end + (self._norm(end) == ARTICLE)
        if SCALES.get(self._norm(noun)) == scale:
            end = noun + 1
        return end, Decimal(part) * scale

    def _half(self, index: int) -> Reading | None:
        """`nisf malyun`, "half a million"."""
        part = HALVES.get(self._norm(index))
        at = index + 1 + (self._norm(index + 1) == ARTICLE)
        scale = SCALES.get(self._norm(at))
        return Reading(at + 1, Decimal(part) * scale, Decimal(scale), "words") if part and scale else None


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
    words=frozenset({*ONES, *AHAD, *TENS, *HUNDREDS, *SCALES, *TWO_SCALES, *HALVES, *VAGUE, *ORDINALS, *SHARE_WORDS}),
)  # fmt: skip
