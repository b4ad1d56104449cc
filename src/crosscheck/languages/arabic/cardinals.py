"""Arabic cardinals in words and digits: chains of parts with `wa-` "and" between them, decimals, dozens.

The ones come before the tens, and what stands without `wa-` before a thousand or a million multiplies it (Wright,
part I, §§ 318-328).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve, frozen

from crosscheck.languages.arabic.counting import (
    AHAD,
    DOZENS,
    HADI,
    HALVES,
    HUNDREDS,
    ONES,
    ORDINALS,
    SCALES,
    TENS,
    TWO_SCALES,
    VAGUE,
)
from crosscheck.languages.arabic.nouns import is_countable
from crosscheck.languages.numerals import FINITE, Accumulator, Reading, is_whole, read_digits, vulgar_fraction
from crosscheck.model import Token

__all__ = ["Chain"]

AND: Final = "و"
ARTICLE: Final = "ال"
ONE: Final = "واحد"
TEN: Final = "عشر"
OF: Final = "من"
IHDA: Final = "احدي"
POINT: Final = "فاصله"
TANWIN: Final = "\u064b"
ASHAR: Final = frozenset({"عشر", "عشره"})
PREFIXES: Final = frozenset({"و", "ف", "ب", "ل", "ك"})
MOST_DOZENS: Final = 100
MOST_HALVED: Final = 100


@frozen
class Chain:
    """Reads one chain of number words and digits."""

    text: str
    tokens: Sequence[Token]
    decimal_marks: frozenset[str]

    def read(self, index: int) -> Reading | None:
        """The longest chain that begins at `index`, with the fraction or the dozens after it."""
        reading = self._chain(index) or self._one_and_half(index)
        if reading is None or reading.scale != 1:
            return reading
        more = self._decimals(reading) or self._fraction_after(reading)
        if more is not None:
            return self._scaled(more)
        if self._norm(reading.end) in DOZENS and reading.value < MOST_DOZENS:
            dozens = reading.value * DOZENS[self._norm(reading.end)]
            return Reading(reading.end + 1, dozens, form="vague", confidence=0.7)
        return reading

    def _decimals(self, reading: Reading) -> Reading | None:
        """`khamsa fasila thalatha`, "five point three"; a zero at the head of the decimals is said."""
        at = reading.end + 1
        if self._norm(reading.end) != POINT or not is_whole(reading.value):
            return None
        places = 0
        while self._norm(at) in ONES and ONES[self._norm(at)] == 0:
            places, at = places + 1, at + 1
        further = self._chain(at) if at < len(self.tokens) else None
        if further is None or not is_whole(further.value / further.scale):
            return None
        digits = further.value / further.scale
        value = reading.value + digits.scaleb(-places - len(str(int(digits))))
        return evolve(reading, end=further.end, value=value * further.scale, scale=further.scale, form="words")

    def _fraction_after(self, reading: Reading) -> Reading | None:
        """`thalatha wa-nisf`, "three and a half", and `2½`; a half of something else has its own noun."""
        sign = vulgar_fraction(self._norm(reading.end)) if is_whole(reading.value) else None
        if sign is not None and sign[1] in FINITE:
            return evolve(reading, end=reading.end + 1, value=reading.value + Decimal(sign[0]) / sign[1])
        at = reading.end + 1
        part = HALVES.get(self._norm(at)) if self._norm(reading.end) == AND else None
        if part is None or not is_whole(reading.value) or reading.value >= MOST_HALVED:
            return None
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        scaled = self._norm(at + 1) in SCALES or (after and after.norm == ARTICLE and self._norm(at + 2) in SCALES)
        if after is not None and after.kind == "clitic" and after.norm not in PREFIXES and not scaled:
            return None
        return evolve(reading, end=at + 1, value=reading.value + Decimal(part), form="words")

    def _one_and_half(self, index: int) -> Reading | None:
        """The one of `wahid wa-nisf`, "one and a half", which counts whatever its place is."""
        halved = self._norm(index + 1) == AND and self._norm(index + 2) in HALVES
        return Reading(index + 1, Decimal(1), form="words") if halved and ONES.get(self._norm(index)) == 1 else None

    def _scaled(self, reading: Reading) -> Reading:
        """The thousands or millions that follow a fraction."""
        at = reading.end + (self._norm(reading.end) == ARTICLE)
        scale = SCALES.get(self._norm(at))
        return evolve(reading, end=at + 1, value=reading.value * scale, scale=Decimal(scale)) if scale else reading

    def _chain(self, index: int) -> Reading | None:
        """The longest chain of whole numbers and scales that begins at `index`."""
        if (half := self._half(index)) is not None:
            return half
        sum_ = Accumulator()
        defined = self._norm(index - 1) == ARTICLE
        end, scale = self._part(sum_, index)
        if end == index:
            return None
        digits = self.tokens[index].kind == "number"
        confidence = self._confidence(index)
        while self._norm(end) == AND or self._is_joined_eleven(end):
            at = end + (self._norm(end) == AND)
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
        value = ONES.get(norm, AHAD.get(norm) if following in ASHAR or self._is_head(sum_, index) else None)
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

    def _is_head(self, sum_: Accumulator, index: int) -> bool:
        """`ihda wa-thalathun`, "thirty-one", and the one of `sittumi'a wa-ihda`; alone it is "one of"."""
        tens = self._norm(index + 1) == AND and self._norm(index + 2) in TENS
        return tens or (self._norm(index) == IHDA and sum_.value > 0)

    @staticmethod
    def _add_ones(sum_: Accumulator, value: int) -> bool:
        """The ones leave room for nothing but the tens that follow them."""
        return sum_.add(Decimal(value), Decimal(0))

    def _is_joined_eleven(self, at: int) -> bool:
        """`wa-ahada ashar`, "and eleven", is spelled like `wahid ashar`."""
        return self._norm(at) == ONE and self._norm(at + 1) in ASHAR

    def _lone_one(self, index: int, end: int) -> bool:
        """A one by itself is read by its place, not as a number word; so is a ten, which is a tenth and "-teen" too."""
        if end != index + 1:
            return False
        return ONES.get(self._norm(index)) == 1 or (self._norm(index) == TEN and not self._is_ten(index))

    def _is_ten(self, index: int) -> bool:
        """`ashr nisa`, "ten women", `al-sanawat al-ashr`, "the ten years"; not `al-thani ashar`, "the twelfth"."""
        if self._norm(index - 1) == ARTICLE:
            return index > 1 and is_countable(self.tokens[index - 2]) and self._norm(index - 2) not in ORDINALS
        if self._norm(index - 1) in ORDINALS or self._norm(index - 1) in HADI or index + 1 >= len(self.tokens):
            return False
        return self._norm(index + 1) == OF or is_countable(self.tokens[index + 1])

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
