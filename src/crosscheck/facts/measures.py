"""Measures by dimension, so that kilometres and miles, hectares and square metres can be compared.

Factors after the SI brochure and the international definitions of 1959 of yard and pound; the feddan is the Egyptian
one, the dunam the metric one, the barrel that of petroleum, the gallon that of the United States.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import frozen

__all__ = ["DEGREE", "comparable", "is_measure", "measures_agree", "same_dimension"]

# Across systems one side has rounded its conversion; in one system a conversion is exact but for the digits left out.
CONVERTED_WITHIN: Final = Decimal("0.03")
ROUGHLY_WITHIN: Final = Decimal("0.1")
EXACT_WITHIN: Final = Decimal("0.005")
DEGREE_WITHIN: Final = Decimal("0.6")
CONVERTED_DEGREE: Final = Decimal(1)
FREEZING: Final = Decimal(32)
DEGREE: Final = "°"
"""Degrees of which nothing says whose they are: either scale is meant."""

SCALES: Final = ("°C", "°F")
Ends = tuple[Decimal, Decimal]


@frozen
class _Measure:
    """A unit: what it measures, how many of the base unit it is, and whether it is of the metric system."""

    dimension: str
    factor: Decimal
    metric: bool = True
    offset: Decimal = Decimal(0)


def _rows(dimension: str, text: str, *, metric: bool = True) -> dict[str, _Measure]:
    pairs = (row.rsplit(" ", 1) for row in text.split("; "))
    return {symbol: _Measure(dimension, Decimal(factor), metric) for symbol, factor in pairs}


MEASURES: Final[dict[str, _Measure]] = {
    **_rows("length", "km 1000; hm 100; dam 10; m 1; dm 0.1; cm 0.01; mm 0.001; µm 1E-6; nm 1E-9"),
    **_rows("length", "mi 1609.344; nmi 1852; yd 0.9144; ft 0.3048; in 0.0254; ly 9.4607E15", metric=False),
    **_rows("area", "km2 1E6; ha 10000; are 100; m2 1; dm2 0.01; cm2 0.0001; mm2 1E-6; dunam 1000"),
    **_rows(
        "area", "ac 4046.856; mi2 2589988; yd2 0.836127; ft2 0.092903; in2 0.00064516; feddan 4200.83", metric=False
    ),
    **_rows("volume", "km3 1E9; hm3 1E6; m3 1; dm3 0.001; cm3 1E-6; mm3 1E-9"),
    **_rows("volume", "Ml 1000; hl 0.1; l 0.001; dl 1E-4; cl 1E-5; ml 1E-6"),
    **_rows("volume", "gal 0.00378541; bbl 0.158987; pt 0.000473176", metric=False),
    **_rows("volume", "ft3 0.0283168; in3 1.63871E-5; yd3 0.764555; mi3 4.16818E9", metric=False),
    **_rows("mass", "Mt 1E9; kt 1E6; t 1000; q 100; kg 1; g 0.001; mg 1E-6; µg 1E-9; ct 0.0002"),
    **_rows("mass", "lb 0.45359237; oz 0.0283495; st 6.35029; short ton 907.185", metric=False),
    **_rows("power", "TW 1E12; GW 1E9; MW 1E6; kW 1000; W 1; mW 0.001"),
    **_rows("power", "hp 735.499", metric=False),
    **_rows("energy", "TWh 3.6E15; GWh 3.6E12; MWh 3.6E9; kWh 3.6E6; Wh 3600; kJ 1000; J 1"),
    **_rows("energy", "kcal 4184; cal 4.184", metric=False),
    **_rows("speed", "km/h 0.2777777778; m/s 1"),
    **_rows("speed", "mph 0.44704; kn 0.5144444", metric=False),
    **_rows("data", "TB 1E12; GB 1E9; MB 1E6; kB 1000; B 1"),
    **_rows("frequency", "GHz 1E9; MHz 1E6; kHz 1000; Hz 1"),
    **_rows("voltage", "kV 1000; V 1"),
    **_rows("pressure", "hPa 100; mbar 100; Pa 1"),
    **_rows("dose", "Sv 1; mSv 0.001"),
    "°": _Measure("temperature", Decimal(1)),
    "°C": _Measure("temperature", Decimal(1)),
    "K": _Measure("temperature", Decimal(1), offset=Decimal("-273.15")),
    "°F": _Measure("temperature", Decimal(5) / 9, metric=False, offset=-FREEZING * 5 / 9),
}  # fmt: skip


def comparable(value: Decimal, unit: str | None) -> tuple[str, Decimal] | None:
    """What a measure measures, and its value in the base unit of that; None for what is no known measure."""
    measure = MEASURES.get(unit or "")
    return (measure.dimension, value * measure.factor + measure.offset) if measure else None


def is_measure(unit: str | None) -> bool:
    """Whether a unit can be compared with others of its dimension."""
    return unit in MEASURES


def same_dimension(left: str | None, right: str | None) -> bool:
    """Whether both are units of one dimension."""
    one, other = MEASURES.get(left or ""), MEASURES.get(right or "")
    return one is not None and other is not None and one.dimension == other.dimension


def measures_agree(left: Ends, left_unit: str, right: Ends, right_unit: str, *, about: bool = False) -> bool:
    """Whether two values or ranges with their units are one measure, up to the rounding of a conversion.

    Args:
        left: The ends of one value.
        left_unit: Its unit.
        right: The ends of the other one.
        right_unit: Its unit.
        about: Whether a comparator says that one of them is not exact.
    """
    if DEGREE in (left_unit, right_unit):
        return _degrees_agree(left, left_unit, right, right_unit, about=about)
    one, other = MEASURES.get(left_unit), MEASURES.get(right_unit)
    if one is None or other is None or one.dimension != other.dimension:
        return False
    within = EXACT_WITHIN if one.metric and other.metric else CONVERTED_WITHIN
    if about:
        within = max(within, ROUGHLY_WITHIN)
    slack = Decimal(0)
    if one.dimension == "temperature":
        slack = DEGREE_WITHIN if one.factor == other.factor else CONVERTED_DEGREE
    if one.metric != other.metric and not slack and _rounds(left, one, right, other):
        return True
    ends = zip(left, right, strict=True)
    return all(_near(a * one.factor + one.offset, b * other.factor + other.offset, within, slack) for a, b in ends)


def _degrees_agree(left: Ends, left_unit: str, right: Ends, right_unit: str, *, about: bool) -> bool:
    """Whether degrees agree when those without a scale are read on either."""
    lefts = SCALES if left_unit == DEGREE else (left_unit,)
    rights = SCALES if right_unit == DEGREE else (right_unit,)
    return any(measures_agree(left, one, right, other, about=about) for one in lefts for other in rights)


def _rounds(left: Ends, one: _Measure, right: Ends, other: _Measure) -> bool:
    """Whether one side is the other one converted and rounded to the digits that it has: 12 miles, 20 km."""
    ends = tuple(zip(left, right, strict=True))
    to_right = all(_rounded(a * one.factor / other.factor, b) for a, b in ends)
    return to_right or all(_rounded(b * other.factor / one.factor, a) for a, b in ends)


def _rounded(exact: Decimal, told: Decimal) -> bool:
    place = Decimal(1).scaleb(int(told.normalize().as_tuple().exponent))
    return abs(exact - told) <= min(place / 2, abs(told) * ROUGHLY_WITHIN)


def _near(one: Decimal, other: Decimal, within: Decimal, slack: Decimal) -> bool:
    return abs(one - other) <= (slack or within * max(abs(one), abs(other)))
