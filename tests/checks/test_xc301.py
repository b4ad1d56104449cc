"""Totals and their parts inside one report, in both languages."""

from __future__ import annotations

import re

import pytest

from crosscheck import compare, engine
from crosscheck.checks.sentences import lines
from crosscheck.checks.totals import sums
from crosscheck.facts import extract
from crosscheck.languages import language
from crosscheck.model import Document, Finding
from support.analyses import analysis

Figures = tuple[str, str, bool]


def figures(text: str, code: str) -> list[Figures]:
    """Every sum as `total = part + part`, or `>=` where the parts need not be all, and whether it is wrong."""
    spoken = language(code)
    found = analysis(text, code)
    facts = extract(found, spoken, engine.gazetteer(code), code)
    return [
        (
            item.total.value,
            ("= " if item.exhaustive else ">= ") + " + ".join(part.value for part in item.parts),
            item.wrong,
        )
        for line in lines(found, spoken, facts)
        for item in sums(line)
    ]


EXCEEDED = [
    ("fr", "Les secours ont compté 60 victimes, dont 45 à Oran et 25 à Alger."),
    ("fr", "Les secours ont compté 60 victimes, dont 45 hommes et 25 femmes."),
    ("fr", "Les secours ont compté 60 victimes, parmi lesquelles 45 hommes et 25 femmes."),
    ("fr", "Les secours ont compté 60 victimes, y compris 45 hommes et 25 femmes."),
    ("fr", "Parmi les 60 victimes, 45 vivaient à Oran et 25 à Alger."),
    ("fr", "Sur les 60 victimes, 45 vivaient à Oran et 25 à Alger."),
    ("fr", "Sur un total de 60 victimes, 45 vivaient à Oran et 25 à Alger."),
    ("fr", "Soixante victimes, dont quarante-cinq hommes et vingt-cinq femmes, ont été comptées."),
    ("fr", "Les secours ont compté 60 victimes (dont 45 hommes et 25 femmes) et 12 incendies."),
    ("fr", "Les secours ont compté 60 victimes, dont 45 le 3 mai 2023 et 25 en 2024."),
    # The rescuers counted 60 victims, among them / of them / including 45 men and 25 women.
    ("ar", "أحصى رجال الإنقاذ 60 ضحية، من بينهم 45 رجلا و25 امرأة."),
    ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 45 رجلا و25 امرأة."),
    ("ar", "أحصى رجال الإنقاذ 60 ضحية، منهم 45 في وهران و25 في الجزائر."),
    ("ar", "أحصى رجال الإنقاذ 60 ضحية، بما في ذلك 45 رجلا و25 امرأة."),
    ("ar", "أحصى رجال الإنقاذ 60 ضحية، بمن فيهم 45 رجلا و25 امرأة."),
    ("ar", "أحصى رجال الإنقاذ 60 ضحية، من ضمنهم 45 رجلا و25 امرأة."),
    ("ar", "أحصى رجال الإنقاذ 60 ضحية (بينهم 45 رجلا و25 امرأة) و12 حريقا."),  # … and 12 fires
    # Of the 60 victims, 45 were in Oran and 25 in Algiers.
    ("ar", "من بين الضحايا ال 60، كان 45 في وهران و25 في الجزائر."),
    ("ar", "من بين الضحايا الستين، كان 45 في وهران و25 في الجزائر."),
    ("ar", "من أصل 60 ضحية، كان 45 في وهران و25 في الجزائر."),
    # the same in other digits, and in words
    ("ar", "أحصى رجال الإنقاذ ٦٠ ضحية، بينهم ٤٥ رجلا و٢٥ امرأة."),
    ("ar", "أحصى رجال الإنقاذ ستين ضحية، بينهم خمسة وأربعون رجلا وخمس وعشرون امرأة."),
]


@pytest.mark.parametrize(("code", "text"), EXCEEDED)
def test_parts_exceed_their_total(code: str, text: str) -> None:
    assert figures(text, code) == [("60", ">= 45 + 25", True)]


@pytest.mark.parametrize(("code", "text"), EXCEEDED)
def test_the_same_parts_of_a_larger_total_are_right(code: str, text: str) -> None:
    words = {"60": "90", "٦٠": "٩٠", "Soixante": "Quatre-vingt-dix", "الستين": "التسعين", "ستين": "تسعين"}
    larger = re.sub("|".join(words), lambda match: words[match.group()], text)
    assert larger != text
    assert figures(larger, code) == [("90", ">= 45 + 25", False)]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        # falling short
        ("fr", "Les secours ont compté 60 victimes, dont 45 femmes.", ("60", ">= 45", False)),
        ("fr", "Les secours ont compté 60 victimes, dont 75 femmes.", ("60", ">= 75", True)),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 45 امرأة.", ("60", ">= 45", False)),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 75 امرأة.", ("60", ">= 75", True)),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم طفلان و45 امرأة.", ("60", ">= 2 + 45", False)),
        # large and broken numbers
        (
            "fr",
            "Le pays compte 3,5 millions d'habitants, dont 2 millions à Oran et 1,6 million à Alger.",
            ("3500000", ">= 2000000 + 1600000", True),
        ),
        ("fr", "Les 1 200 salariés, dont 700 femmes et 600 hommes, sont en grève.", ("1200", ">= 700 + 600", True)),
    ],
)
def test_parts_are_summed(code: str, text: str, expected: Figures) -> None:
    assert figures(text, code) == [expected]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "L'attaque a fait 45 morts et 25 blessés, soit un total de {} victimes."),
        ("fr", "L'attaque a fait 45 morts et 25 blessés, soit au total {} victimes."),
        (
            "fr",
            "Dans 3 communes, les secours ont compté 45 victimes à Oran et 25 à Alger, soit un total de {} victimes.",
        ),
        # The attack left 45 dead and 25 injured, in all … / that is, … in all.
        ("ar", "خلف الهجوم 45 قتيلا و25 جريحا، بمجموع {} ضحية."),
        ("ar", "خلف الهجوم 45 قتيلا و25 جريحا، أي ما مجموعه {} ضحية."),
    ],
)
def test_exhaustive_parts_make_their_total(code: str, text: str) -> None:
    for total in ("60", "70", "80"):
        assert figures(text.format(total), code) == [(total, "= 45 + 25", total != "70")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Les secours ont compté {} victimes : 45 hommes, 20 femmes et 5 enfants."),
        ("fr", "Les secours ont compté {} victimes (45 hommes, 20 femmes et 5 enfants)."),
        ("fr", "Les secours ont compté {} victimes, soit 45 hommes, 20 femmes et 5 enfants."),
        ("fr", "Les aides vont à {} agents : 45 à Oran, 20 à Sétif et 5 à Alger."),
        ("fr", "Les aides coûtent {} euros : 45 euros pour Oran, 20 euros pour Sétif et 5 euros pour Alger."),
        # The rescuers counted … victims: / (…) / and they are 45 men, 20 women and 5 children.
        ("ar", "أحصى رجال الإنقاذ {} ضحية: 45 رجلا و20 امرأة و5 أطفال."),
        ("ar", "أحصى رجال الإنقاذ {} ضحية (45 رجلا و20 امرأة و5 أطفال)."),
        ("ar", "أحصى رجال الإنقاذ {} ضحية، وهم 45 رجلا و20 امرأة و5 أطفال."),
    ],
)
def test_a_closed_list_makes_what_it_breaks_down(code: str, text: str) -> None:
    assert [wrong for _, _, wrong in figures(text.format(70), code)] in ([], [False])
    for total in (60, 80):
        ((_, parts, wrong),) = figures(text.format(total), code)
        assert parts.startswith("= 45")
        assert wrong


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Les secours ont compté 60 victimes : 45 hommes, 5 femmes et d'autres personnes, le reste des enfants."),
        ("fr", "Les secours ont compté 60 victimes : 45 hommes, des femmes et 5 enfants."),
        ("fr", "Les secours ont visité 3 villages : 45 hommes et 25 femmes sont saufs."),
        ("fr", "Les secours ont compté 60 victimes, soit 20 de plus qu'en 2022 et 15 de moins qu'en 2021."),
        ("fr", "Les secours ont compté 12 victimes lundi et 9 mardi, portant le total à 160."),
        ("fr", "Le vote a lieu dans trois provinces, dont 31 500 électeurs."),
        # The rescuers counted 60 victims: 45 men, women and 5 children.
        ("ar", "أحصى رجال الإنقاذ 60 ضحية: 45 رجلا، ونساء، و5 أطفال."),
        ("ar", "أحصى رجال الإنقاذ 12 ضحية يوم الاثنين و9 يوم الثلاثاء، ليبلغ المجموع 160."),  # bringing the total to
    ],
)
def test_open_lists_are_right(code: str, text: str) -> None:
    assert not any(wrong for _, _, wrong in figures(text, code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # categories that may overlap
        ("fr", "Les secours ont compté 60 victimes, notamment 45 hommes et 25 mineurs."),
        ("fr", "Les secours ont compté 60 victimes, surtout 45 hommes et 25 mineurs."),
        ("fr", "Les secours ont compté 60 victimes, à la fois 45 hommes et 25 mineurs."),
        ("fr", "Les secours ont compté 60 victimes, dont notamment 45 hommes et 25 mineurs."),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، خاصة 45 رجلا و25 قاصرا."),  # especially
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، لا سيما 45 رجلا و25 قاصرا."),
        # a total that is not exact
        ("fr", "Environ 60 victimes, dont 45 hommes et 25 femmes, ont été comptées."),
        ("fr", "Plus de 60 victimes, dont 45 hommes et 25 femmes, ont été comptées."),
        ("ar", "أحصى رجال الإنقاذ نحو 60 ضحية، بينهم 45 رجلا و25 امرأة."),  # about
        (
            "fr",
            "Les secours ont compté environ 45 victimes à Oran, 20 à Sétif et 25 à Alger, soit un total de 95 victimes.",
        ),
        ("ar", "أحصى رجال الإنقاذ نحو 45 ضحية في وهران و20 في سطيف و25 في الجزائر، بمجموع 95 ضحية."),
        # no total, no marker, another sentence
        ("fr", "Dont 45 hommes et 25 femmes."),
        ("fr", "Les secours ont compté 60 victimes. Dont 75 femmes."),
        ("ar", "بينهم 45 رجلا و25 امرأة."),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية. بينهم 75 امرأة."),
        # shares of shares
        ("fr", "Il a voté à 60 %, dont 45 % à Oran et 25 % à Alger."),
    ],
)
def test_these_are_never_summed(code: str, text: str) -> None:
    assert figures(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        # numbers that others are compared with
        ("fr", "Les secours ont compté 60 victimes, dont 15 hommes, contre 70 en 2022.", "15"),
        ("fr", "Les secours ont compté 60 victimes, contre 40 en 2022, dont 45 hommes.", "45"),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 15 رجلا، مقابل 70 ضحية في 2022.", "15"),  # against 70
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 15 رجلا، مقارنة بـ 70 في 2022.", "15"),  # compared with 70
        # brackets
        ("fr", "Les secours ont compté 60 victimes (dont 45 hommes) et 25 disparus.", "45"),
        ("fr", "Les secours ont compté 60 victimes, dont 45 (30 le matin et 25 le soir) à Oran.", "45"),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية (بينهم 45 رجلا) و25 مفقودا.", "45"),  # and 25 missing
        # another clause
        ("fr", "Les secours ont compté 60 victimes, dont 15 hommes ; 70 maisons sont détruites.", "15"),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 15 رجلا؛ وتهدم 70 منزلا.", "15"),  # and 70 houses fell down
        # other things
        ("fr", "Les secours ont compté 60 victimes, dont 15 à Oran, et 70 incendies.", "15"),
        ("fr", "Les secours ont compté 60 victimes, dont 15 à Oran, et ont visité 70 fermes.", "15"),
        ("fr", "Les secours ont compté 60 morts, dont 12 enfants et 2 policiers, et 200 blessés.", "12 + 2"),
        ("fr", "Dans 3 villages, les secours ont compté 60 victimes, dont 45 hommes.", "45"),
        ("ar", "أحصى رجال الإنقاذ 60 قتيلا، بينهم 12 طفلا، و200 جريح.", "12"),  # 60 dead, … and 200 injured
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، بينهم 15 في وهران، وزاروا 70 ضيعة.", "15"),  # and visited 70 farms
        # a part that is broken down once more
        ("fr", "Les secours ont compté 60 victimes, dont 45 hommes, dont 20 mineurs.", "45"),
        ("ar", "أحصى رجال الإنقاذ 60 ضحية، من بينهم 45 رجلا، منهم 20 قاصرا.", "45"),
    ],
)
def test_these_numbers_are_no_parts(code: str, text: str, parts: str) -> None:
    assert figures(text, code) == [("60", f">= {parts}", False)]


def test_each_sentence_has_its_own_total() -> None:
    text = "La police a arrêté 10 hommes, dont 3 mineurs. Les secours ont compté 60 victimes, dont 75 femmes."
    assert figures(text, "fr") == [("10", ">= 3", False), ("60", ">= 75", True)]


# Findings

WRONG = "Les secours ont compté 60 victimes, dont 45 hommes et 25 femmes."
RIGHT = "Les secours ont compté 60 victimes, dont 15 hommes et 25 femmes."
EXHAUSTIVE = "Les secours ont compté 45 hommes et 25 femmes, soit un total de 60 victimes."
ARABIC_WRONG = "أحصى رجال الإنقاذ 60 ضحية، بينهم 45 رجلا و25 امرأة."
ARABIC_RIGHT = "أحصى رجال الإنقاذ 60 ضحية، بينهم 15 رجلا و25 امرأة."


def findings(fr: str, ar: str, **options: object) -> list[Finding]:
    report = compare(Document(fr, "fr"), Document(ar, "ar"), **options)  # type: ignore[arg-type]
    return [finding for finding in report.findings if finding.code == "XC301"]


@pytest.mark.parametrize(("fr", "ar", "side"), [(WRONG, ARABIC_RIGHT, 0), (RIGHT, ARABIC_WRONG, 1)])
def test_the_finding_shows_total_parts_and_sum(fr: str, ar: str, side: int) -> None:
    (finding,) = findings(fr, ar)
    (span,) = finding.spans[side]
    assert finding.severity == "warning"
    assert finding.values[side] == ("60", "45", "25")
    assert finding.values[1 - side] == ()
    assert finding.spans[1 - side] == ()
    assert {"45 + 25", "70", "60"} <= set(re.findall(r"\d+ \+ \d+|\d+", finding.message))
    passage = (fr, ar)[side][span.start : span.end]
    assert passage.startswith("60")
    assert passage.endswith("25")


def test_exhaustive_parts_have_a_sentence_of_their_own() -> None:
    exceeded, exhaustive = findings(WRONG, ARABIC_RIGHT)[0], findings(EXHAUSTIVE, ARABIC_RIGHT)[0]
    assert exceeded.message != exhaustive.message
    assert exhaustive.values[0] == ("60", "45", "25")


def test_the_same_wrong_total_in_both_reports_is_information() -> None:
    found = findings(WRONG, ARABIC_WRONG)
    assert [finding.severity for finding in found] == ["info", "info"]
    assert len({finding.fingerprint for finding in found}) == 2


def test_right_totals_are_silent() -> None:
    assert findings(RIGHT, ARABIC_RIGHT) == []


def test_a_wrong_total_counts_only_when_it_is_named() -> None:
    documents = Document(WRONG, "fr"), Document(ARABIC_WRONG.replace("45", "15"), "ar")
    strict = compare(*documents, select=("XC301",), fail_on="warning")
    assert [finding.code for finding in strict.failures] == ["XC301"]
    everything = compare(*documents, fail_on="warning")
    assert "XC301" in {finding.code for finding in everything.findings}
    assert "XC301" not in {finding.code for finding in everything.failures}


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_marker_can_stand_in_a_text(code: str) -> None:
    spoken = language(code)
    totals = spoken.totals
    kinds = (
        totals.parts,
        totals.wholes,
        totals.sums,
        totals.running,
        totals.breakdowns,
        totals.overlaps,
        totals.comparisons,
        totals.rests,
        totals.equals,
        totals.overall,
        totals.out_of,
        totals.since,
        totals.until,
        frozenset((word,) for word in totals.splits | totals.definite | totals.these | totals.earlier),
    )
    dead = [run for markers in kinds for run in markers if not _spelled(run, code)]
    assert dead == []


def _spelled(run: tuple[str, ...], code: str) -> bool:
    """Whether some way of writing the words of a marker, apart or together, is cut into just these."""
    texts = [""]
    for word in run:
        forms = {word, re.sub("ه$", "ة", word)}  # folding makes one letter of both
        texts = [text + gap + form for text in texts for gap in ("", " ") for form in forms]
    texts = [text.lstrip() for text in texts]
    # A thing, a number: some particles are cut off only before another word.
    return any(
        tuple(token.norm for token in analysis(text + end, code).tokens)[: len(run)] == run
        for text in texts
        for end in ("", " شيء", " 12")
    )
