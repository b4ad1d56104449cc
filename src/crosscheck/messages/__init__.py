"""The sentences of findings and reports: one file a language, each with its `CATALOGUE`.

A template names its values in braces. `side` and `other` are labels of reports and are spelled out:
`{side}` becomes "the French report", and `{Side}` the same at the beginning of a sentence. A template with a
form for each CLDR plural category is chosen by `n`. Where a source is given, `KEY.source` is the wording for a
`side` that is the source, and `KEY.target` the one for a `side` that is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from crosscheck.errors import OptionError

__all__ = ["DEFAULT_LANGUAGE", "language_name", "languages", "message", "report_name"]

Catalogue = Mapping[str, str | Mapping[str, str]]

DEFAULT_LANGUAGE: Final = "en"


@cache
def languages() -> tuple[str, ...]:
    """The languages that there is a catalogue for."""
    return tuple(module.name for module in iter_modules(__path__))


def message(key: str, *, source: str | None = None, language: str = DEFAULT_LANGUAGE, **values: object) -> str:
    """The sentence of a finding or a report.

    Args:
        key: The code of a finding, such as `XC101`, or the name of a sentence.
        source: The label of the report that the other one translates, if there is one.
        language: The language to speak, one of `languages()`.
        **values: What the template names in braces.

    Raises:
        KeyError: There is no such sentence, or a value for it is missing.
        OptionError: There is no catalogue in that language.
    """
    catalogue = _catalogue(language)
    if source is not None:
        variant = f"{key}.source" if values.get("side") == source else f"{key}.target"
        key = variant if variant in catalogue else key
    template = catalogue[key]
    if not isinstance(template, str):
        template = template.get(_plural(values["n"], language), template["other"])
    return template.format_map({**values, **_spelled(values, language)})


def report_name(label: str, *, language: str = DEFAULT_LANGUAGE) -> str:
    """How a sentence calls the report of a side: "the French report", or "report a" where the label is no language."""
    catalogue = _catalogue(language)
    spoken = language_name(label, language=language)
    key, value = ("report.label", label) if spoken is None else ("report.language", spoken)
    template = catalogue[key]
    assert isinstance(template, str)
    return template.format(name=value)


@cache
def language_name(code: str, *, language: str = DEFAULT_LANGUAGE) -> str | None:
    """What CLDR calls the language of this code in `language`, None where the code is no language."""
    from babel import Locale  # heavy, and not needed to compare

    name = Locale(language).languages.get(code)
    return None if name is None else str(name)


@cache
def _catalogue(language: str) -> Catalogue:
    if language not in languages():
        raise OptionError(f"there are no messages in {language!r}", hint="one of " + ", ".join(languages()))
    catalogue: Catalogue = import_module(f"{__name__}.{language}").CATALOGUE
    return catalogue


def _spelled(values: Mapping[str, object], language: str) -> dict[str, str]:
    """The names of the reports that are meant by labels, as they stand inside and at the beginning of a sentence."""
    names: dict[str, str] = {}
    for key in ("side", "other"):
        if key in values:
            name = report_name(str(values[key]), language=language)
            names |= {key: name, key.capitalize(): name[:1].upper() + name[1:]}
    return names


def _plural(number: object, language: str) -> str:
    from babel import Locale  # heavy, and not needed to compare

    assert isinstance(number, int)
    return str(Locale(language).plural_form(number))
