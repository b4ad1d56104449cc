"""The options of a comparison, and how they are read from `[tool.crosscheck]` of a pyproject.toml."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, Literal, get_args

from attrs import Attribute, evolve, field, fields, frozen

from crosscheck.codes import codes, matching
from crosscheck.errors import OptionError
from crosscheck.messages import DEFAULT_LANGUAGE, languages
from crosscheck.model import Severity

__all__ = ["FailOn", "Options", "load_options"]

FailOn = Literal["error", "warning", "never"]

CONFIG_FILE: Final = "pyproject.toml"
TABLE: Final = "crosscheck"
ALL_CODES: Final = "see `crosscheck explain` for the codes and rule names"


def _names(value: object) -> object:
    """Accepts `"XC1,XC201"` as well as a sequence, and codes in lower case; leaves nonsense to the validator."""
    if isinstance(value, str):
        value = re.split(r"[\s,]+", value.strip(" ,"))
    if not isinstance(value, Iterable):
        return value
    return tuple(_canonical(name) for name in value if name != "")


def _canonical(name: object) -> object:
    return name.upper() if isinstance(name, str) and matching(name.upper()) else name


def _overrides(value: object) -> object:
    """Accepts a mapping as well as pairs."""
    pairs = value.items() if isinstance(value, Mapping) else value
    if not isinstance(pairs, Iterable) or isinstance(pairs, str):
        return value
    return tuple(
        (_canonical(pair[0]), *pair[1:]) if isinstance(pair, tuple | list) and pair else pair for pair in pairs
    )


def _known_names(_: Options, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, tuple):
        raise OptionError(f"{attribute.name} takes codes or rule names, not {value!r}", hint=ALL_CODES)
    for name in value:
        _require_known(attribute.name, name)


def _known_overrides(_: Options, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, tuple) or not all(isinstance(pair, tuple) and len(pair) == 2 for pair in value):
        raise OptionError(f"severity takes a severity for each code, not {value!r}")
    for name, severity in value:
        _require_known(attribute.name, name)
        if severity not in get_args(Severity):
            raise OptionError(f"{severity!r} is no severity for {name}", hint="one of " + ", ".join(get_args(Severity)))


def _require_known(option: str, name: object) -> None:
    if not isinstance(name, str) or not matching(name):
        known = (*codes(), *(entry.rule for entry in codes().values()))
        close = get_close_matches(str(name), known, 1)
        hint = f"did you mean {close[0]}?" if close else ALL_CODES
        raise OptionError(f"{option} names {name!r}, which is neither a code nor a rule", hint=hint)


def _share(_: Options, attribute: Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise OptionError(f"{attribute.name} is a number from 0 to 1, not {value!r}")


def _level(_: Options, attribute: Attribute[Any], value: object) -> None:
    if value not in get_args(FailOn):
        raise OptionError(f"{attribute.name} is one of {', '.join(get_args(FailOn))}, not {value!r}")


def _label(_: Options, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, str) or not value):
        raise OptionError(f"{attribute.name} is the label of a report, such as fr, not {value!r}")


def _spoken(_: Options, attribute: Attribute[Any], value: object) -> None:
    if value not in languages():
        known = ", ".join(languages())
        raise OptionError(f"{attribute.name} is a language that messages are in, not {value!r}", hint=f"one of {known}")


def _file(value: object) -> object:
    return os.fspath(value) if isinstance(value, os.PathLike) else value


def _file_name(_: Options, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, str) or not value):
        raise OptionError(f"{attribute.name} is the name of a file, not {value!r}")


@frozen(kw_only=True)
class Options:
    """What a comparison reports and what counts against parity.

    Where `select` and `ignore` both match a code, the longer of the two wins, and `ignore` wins a draw: with
    `select=("XC2",), ignore=("XC206",)` everything of XC2 is reported but XC206.

    Attributes:
        select: Codes, beginnings of codes, or names of rules to report; empty for all.
        ignore: The same for what is not reported.
        severity: Severities that replace the default ones, for codes, beginnings of codes or names of rules.
        min_confidence: Findings below it are reported but don't count against parity.
        fail_on: The lowest severity that counts; `never` keeps the exit status at 0.
        source: Label of the report that the other one translates, None where neither is the original.
        glossary: The file of a glossary in TBX, CSV or TSV, whose terms are expected.
        lang: The language of messages and written reports: en, fr or ar.
    """

    select: tuple[str, ...] = field(default=(), converter=_names, validator=_known_names)
    ignore: tuple[str, ...] = field(default=(), converter=_names, validator=_known_names)
    severity: tuple[tuple[str, Severity], ...] = field(default=(), converter=_overrides, validator=_known_overrides)
    min_confidence: float = field(default=0.6, validator=_share)
    fail_on: FailOn = field(default="error", validator=_level)
    source: str | None = field(default=None, validator=_label)
    glossary: str | None = field(default=None, converter=_file, validator=_file_name)
    lang: str = field(default=DEFAULT_LANGUAGE, validator=_spoken)

    def selects(self, code: str) -> bool:
        """True when findings of this code are reported."""
        chosen, refused = _longest(self.select, code), _longest(self.ignore, code)
        if refused is not None:
            return chosen is not None and len(chosen) > len(refused)
        return chosen is not None or not self.select

    def names(self, code: str) -> bool:
        """True when the user asked for this code, and it is not just selected along with all others."""
        return _longest(self.select, code) is not None and self.selects(code)

    def level(self, code: str, default: Severity) -> Severity:
        """The severity of a finding: the override with the longest match, else `default`."""
        found = [(prefix, severity) for name, severity in self.severity if (prefix := _longest((name,), code))]
        return max(found, key=lambda pair: len(pair[0]))[1] if found else default


def _longest(names: Iterable[str], code: str) -> str | None:
    """The longest beginning of `code` among `names`; the name of its rule is worth the whole code."""
    rule = codes()[code].rule if code in codes() else None
    found = [code if name == rule else name for name in names if name == rule or code.startswith(name)]
    return max(found, key=len, default=None)


def load_options(folder: Path) -> Options:
    """The options that `[tool.crosscheck]` gives in the nearest pyproject.toml, from `folder` upwards.

    Raises:
        OptionError: The file is not TOML, or the table has unknown keys or values that make no sense; all of them
            are named at once.
    """
    file = _nearest(folder)
    if file is None:
        return Options()
    import tomllib  # slow, and needed by the command line alone

    try:
        tools = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise OptionError(f"cannot be read: {error}", name=str(file)) from error
    return _parse(tools.get(TABLE, {}) if isinstance(tools, dict) else {}, file)


def _nearest(folder: Path) -> Path | None:
    home = folder.resolve()
    return next((file for place in (home, *home.parents) if (file := place / CONFIG_FILE).is_file()), None)


def _parse(table: object, file: Path) -> Options:
    if not isinstance(table, dict):
        raise OptionError(f"tool.{TABLE} is a table, not {table!r}", name=str(file))
    keys = {attribute.name.replace("_", "-"): attribute.name for attribute in fields(Options)}
    values: dict[str, Any] = {}
    problems: list[str] = []
    for key, value in table.items():
        if key not in keys:
            close = get_close_matches(key, keys, 1)
            problems.append(f"unknown key {key}" + (f", did you mean {close[0]}?" if close else ""))
            continue
        try:
            Options(**{keys[key]: value})
        except OptionError as error:
            problems.append(f"{key}: {error}")
        values[keys[key]] = value
    if problems:
        raise OptionError("; ".join(problems), name=str(file), place=f"[tool.{TABLE}]")
    options = Options(**values)
    return evolve(options, glossary=str(file.parent / options.glossary)) if options.glossary else options
