"""Builds the names of places, organisations and peoples, and given names, that crosscheck ships.

Territories, world regions and time-zone cities come from CLDR as babel carries it, everything else from the project's
own tables in tools/gazetteer (see its README).

Usage: python tools/build_gazetteer.py
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from babel import Locale

import bundle
from crosscheck import languages
from crosscheck.facts.gazetteer import AMBIGUOUS as AMBIGUOUS_MARK
from crosscheck.facts.gazetteer import HEADED, NO_NAME, gazetteer_text
from gazetteer_entries import ANY, Row, entries

ROOT: Final = Path(__file__).parent.parent
TABLES: Final = ROOT / "tools" / "gazetteer"
LANGUAGES: Final = ("fr", "ar")
# Regional variants give a territory its other names.
LOCALES: Final = {
    "fr": ("fr", "fr_CA", "fr_CH", "fr_BE"),
    "ar": ("ar", "ar_MA", "ar_LB", "ar_DZ", "ar_TN", "ar_LY", "ar_EG", "ar_SA", "ar_SY", "ar_IQ"),
}
OWN: Final = {
    "countries": "place", "regions": "place", "cities": "place", "maghreb": "place", "mashriq": "place",
    "africa": "place", "europe": "place", "asia": "place", "americas": "place", "relief": "place",
    "maghreb_towns": "place", "mashriq_towns": "place", "africa_towns": "place", "europe_towns": "place",
    "organisations": "organisation", "companies": "organisation", "media": "organisation", "clubs": "organisation",
    "bodies": "organisation", "adherents": "adherent", "first_names": "given-name",
}  # fmt: skip
MARKS: Final = (AMBIGUOUS_MARK, HEADED)
COMMENT: Final = "#"
# No places: the world, the unknown, pseudo locales; and two organisations that the own table has.
LEFT_OUT: Final = frozenset({"001", "QO", "XA", "XB", "ZZ", "UN", "EU", "UM"})
PLAIN: Final = {"HK": "Hong Kong", "MO": "Macao"}
# Names that are ordinary words or given names too.
AMBIGUOUS: Final = frozenset({
    "مالي", "بنين", "نيس",
    "Maurice", "Dominique", "La Réunion", "la Réunion", "Grenade", "Géorgie", "Salvador", "Jersey",
    "Oman", "Man",
})  # fmt: skip
# Given names that are frequent Arabic words: "he died", "house", "generation", "to me", "son", "I", "the Arab", …
COMMON: Final = frozenset({
    "مات", "بيت", "جيل", "لي", "شي", "بن", "فيل", "ويل", "أنا", "بان", "آن", "الأخضر", "العربي", "الطيب", "المنصف",
    "الحسن", "مجيد", "توكل", "آلان", "ألان", "آنا",
})  # fmt: skip
# Arabic names of CLDR that newsrooms don't use and that are other words: "they left", "what is she", Europe, …
MISLEADING: Final = frozenset({
    "ترك", "استر", "بلم", "سنتر", "ماهي", "أروبا", "أورال", "فارو", "كناري", "تاكمان", "نوروناه", "أشوا", "ثيل",
    "ليبية", "نيوي", "كايمان", "سول", "باناب", "بالو", "إيفات",
})  # fmt: skip
BRACKETS: Final = re.compile(r"\s*[(\[].*?[)\]]")
FEMININE: Final = (
    (re.compile(r"(?:ien|en)$"), "ne"), (re.compile(r"grec$"), "que"), (re.compile(r"e$|bè$|i$"), ""),
)  # fmt: skip
TOWNS: Final = frozenset(name for name in OWN if name.endswith("_towns"))
ACRONYMS: Final = {"acronyms": "acronym", "acronym_terms": "term"}


def territories() -> Iterator[Row]:
    """Every territory and world region under its English CLDR name."""
    english = Locale("en").territories
    for language in LANGUAGES:
        for name in LOCALES[language]:
            for code, text in Locale.parse(name).territories.items():
                value = PLAIN.get(code, english.get(code))
                if value and code not in LEFT_OUT:
                    yield from row("place", value, language, BRACKETS.sub("", text))


def cities(known: dict[tuple[str, str], str]) -> Iterator[Row]:
    """The exemplar cities of time zones that both languages name, unless a table has the name already."""
    locales = {language: Locale(language).time_zones for language in LANGUAGES}
    english = Locale("en").time_zones
    for zone in locales["fr"]:
        names = {language: locales[language].get(zone, {}).get("city", "") for language in LANGUAGES}
        value = english.get(zone, {}).get("city") or str(zone).rpartition("/")[2].replace("_", " ")
        if not all(names.values()) or re.search(r"[(\[,،]|nknown", value + "".join(names.values())):
            continue
        value = next((known[key] for key in names.items() if key in known), value)
        for language, name in names.items():
            if (language, name) not in known:
                yield from row("place", value, language, name)


def own_tables() -> Iterator[Row]:
    """The rows of the project's own tables; a town that bears the name of a larger place is not meant by it."""
    places: dict[tuple[str, str], str] = {}
    for name, kind in OWN.items():
        for value, *columns in lines(name):
            for language, column in zip(LANGUAGES, columns, strict=True):
                for text in column.split("|"):
                    larger = (
                        places.setdefault((language, text.lstrip("".join(MARKS))), value) if kind == "place" else value
                    )
                    if name not in TOWNS or larger == value:
                        yield from row(kind, value, language, text)


def homes() -> Iterator[Row]:
    """The country of each place that stands below a comment with nothing but the code of a country."""
    for name in (name for name, kind in OWN.items() if kind == "place"):
        country = ""
        for line in (TABLES / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            if line.startswith(COMMENT):
                code = line.removeprefix(COMMENT).strip()
                country = code if re.fullmatch("[A-Z]{2}", code) else ""
            elif country and line.partition("\t")[0] != NO_NAME:
                yield ("home", country, ANY, line.partition("\t")[0])


def countries() -> Iterator[Row]:
    """The code of each country under its English CLDR name."""
    for code, name in Locale("en").territories.items():
        if re.fullmatch("[A-Z]{2}", code):
            yield ("country", code, ANY, name)


def acronyms(known: dict[tuple[str, str], str]) -> Iterator[Row]:
    """Acronyms, alike in both languages, with the names of the bodies that they stand for unless a table has them.

    What a term stands for is an expansion, in its own language.
    """
    for (language, name), value in known.items():
        if language == "fr" and is_acronym(name):
            yield ("acronym", value, "ar", name)
    for table, kind in ACRONYMS.items():
        for value, french, arabic in lines(table):
            names = {"fr": french.split("|"), "ar": arabic.split("|")}
            pairs = [(language, name) for language in LANGUAGES for name in names[language]]
            value = next((known[pair] for pair in pairs if pair in known), value)
            for language, name in pairs:
                if is_acronym(name):
                    for one in LANGUAGES:
                        yield from row(kind, value, one, name)
                elif kind == "acronym" and (language, name) not in known:
                    yield from row("organisation", value, language, name)
                elif kind == "term" and name:
                    yield from row("expansion", value, language, name)


def is_acronym(name: str) -> bool:
    """Whether a name is one run of capitals."""
    return name.isascii() and name.isupper() and name.isalnum()


def demonyms() -> Iterator[Row]:
    """Adjectives of territories, inflected."""
    for value, french, arabic in lines("demonyms"):
        for masculine in french.split("|"):
            feminine = masculine + next((end for ending, end in FEMININE if ending.search(masculine)), "e")
            feminine = "turque" if masculine == "turc" else feminine
            plurals = (form if form.endswith("s") else form + "s" for form in (masculine, feminine))
            for form in dict.fromkeys((masculine, feminine, *plurals)):
                yield ("demonym", value, "fr", form)
        for masculine in arabic.split("|"):
            mark = "?" if masculine in AMBIGUOUS else ""
            for form in (masculine, masculine + "ة"):
                yield ("demonym", value, "ar", mark + form)
                yield ("demonym", value, "ar", mark + " ".join("ال" + word for word in form.split()))


def row(kind: str, value: str, language: str, text: str) -> Iterator[Row]:
    """One row, unless the name misleads; an ambiguous one is marked."""
    if text and text not in MISLEADING and not (kind == "given-name" and text in COMMON):
        yield (kind, value, language, f"?{text}" if text in AMBIGUOUS else text)


def lines(name: str) -> Iterator[list[str]]:
    """The cells of an own table; where the French name is the English one its cell may be left out."""
    for line in (TABLES / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith(COMMENT):
            first, *rest = line.split("\t")
            yield [first, *([BRACKETS.sub("", first)] if len(rest) == 1 else []), *rest]


def _by_name(rows: Iterable[Row]) -> dict[tuple[str, str], str]:
    return {(language, name.lstrip("".join(MARKS))): value for _, value, language, name in rows}


def rows() -> list[Row]:
    """Every name in every language; where several things have one name the first is meant."""
    found = [*territories(), *own_tables()]
    found += cities(_by_name(found))
    found += acronyms(_by_name(row for row in found if row[0] == "organisation"))
    return list(dict.fromkeys([*found, *demonyms(), *homes(), *countries()]))


def main() -> None:
    """Writes one bundle a language."""
    found = rows()
    for code in LANGUAGES:
        bundle.write(
            f"gazetteer.{code}",
            "tsv",
            gazetteer_text(entries(found, languages.language(code))),
            sources={
                "CLDR (territories, world regions and exemplar cities, as babel carries them)": "Unicode-3.0",
                "crosscheck gazetteer (tools/gazetteer)": "Apache-2.0",
            },
            licence="Apache-2.0; names from CLDR: Unicode-3.0",
            script="tools/build_gazetteer.py",
        )


if __name__ == "__main__":
    main()
