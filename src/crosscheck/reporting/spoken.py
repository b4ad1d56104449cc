"""Values as a sentence puts them; dates, sums and shares after the Unicode CLDR."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from crosscheck.messages import message
from crosscheck.model import Fact

__all__ = ["spoken"]

DATE: Final = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?)?")
DURATION: Final = re.compile(r"P(?:(?P<years>\d+)Y|(?P<months>\d+)M|(?P<weeks>\d+)W|(?P<days>\d+)D)")
LEAP_YEAR: Final = 2000


def spoken(fact: Fact, language: str) -> str | None:
    """A value as the language says it, None where the canonical form is of no kind that this knows."""
    one, _, other = fact.value.partition("/")
    if fact.kind == "date":
        return _date(fact.value, language)
    if fact.kind == "period":
        ends = _date(one, language), _date(other, language)
        return "–".join(end for end in ends if end) if all(ends) else None
    if fact.kind == "duration":
        return _duration(fact.value, language)
    return _amount(fact, language)


def _date(value: str, language: str) -> str | None:
    from babel.dates import format_date, format_skeleton

    match = DATE.fullmatch(value)
    if match is None or value == "-":
        return None
    year, month, day = match["year"], match["month"], match["day"]
    if month is None:
        return year if year != "-" else None
    try:
        moment = date(LEAP_YEAR if year == "-" else int(year), int(month), int(day or 1))
    except ValueError:
        return None
    if year != "-" and day is not None:
        return str(format_date(moment, "long", locale=language))
    if year == "-" and day is None:
        return None
    return str(format_skeleton("MMMMd" if year == "-" else "yMMMM", moment, locale=language))


def _duration(value: str, language: str) -> str | None:
    match = DURATION.fullmatch(value)
    if match is None or match.lastgroup is None:
        return None
    return message(f"duration.{match.lastgroup}", n=int(match[match.lastgroup]), language=language)


def _amount(fact: Fact, language: str) -> str | None:
    from babel.core import Locale
    from babel.numbers import format_currency, format_decimal, format_percent

    number, _, currency = fact.value.partition(" ")
    try:
        amount = Decimal(number)
    except InvalidOperation:
        return None
    if fact.kind == "percent":
        return str(format_percent(amount / 100, "#,##0.##%", locale=language))
    if fact.kind == "money" and currency in Locale(language).currencies:
        return str(
            format_currency(amount, currency, "#,##0.##", locale=language, format_type="name", currency_digits=False)
        )
    return str(format_decimal(amount, locale=language)) if fact.kind == "quantity" else None
