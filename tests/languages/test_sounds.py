"""The matcher of names across scripts, on pairs of the project's own: one half was tuned on, the other was not.

`name_pairs.tsv` holds spellings of one name (`same`) and names that are easily taken for one another (`other`).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.languages.sounds import likeness, same_name, sounds

LINES = (Path(__file__).parent / "name_pairs.tsv").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(line.split("\t")) for line in LINES]
NAMES = st.text("aeioubdfgjklmnrstxhéšñ' ابتجدرسشفكلمنويهةخغقذعأ", max_size=10)


@pytest.mark.parametrize("half", ["tuned", "held"])
def test_most_spellings_are_recognised_and_few_other_names(half: str) -> None:
    same = [same_name(one, other) for kind, part, one, other in PAIRS if (kind, part) == ("same", half)]
    wrong = [same_name(one, other) for kind, part, one, other in PAIRS if (kind, part) == ("other", half)]
    assert len(same) > 150
    assert len(wrong) > 150
    assert sum(same) >= 0.9 * len(same)
    assert sum(wrong) <= 0.12 * len(wrong)


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Dwyer", "دواير"), ("Furyk", "فيوريك"), ("Steinem", "شتاينم"), ("Merriweather", "ميريويزر"),
        ("Puig", "بويج"), ("Junqueras", "جونكيراس"), ("Zárate", "زاراتي"), ("Thompson", "تومسون"),
        ("McConnell", "ماكونيل"), ("Bouteflika", "بوتفليقة"), ("El-Sisi", "السيسي"),
    ],
)  # fmt: skip
def test_spellings_of_one_name(latin: str, arabic: str) -> None:
    assert same_name(latin, arabic)


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Sarkozy", "سيسوكو"),  # Sissoko
        ("Hassan", "حسين"),  # Hussein
        ("Hussein", "حسني"),  # Hosni
        ("Mohamed", "محمود"),  # Mahmoud
        ("Mahmoud", "أحمد"),  # Ahmed
        ("Ali", "علاء"),  # Alaa
    ],
)
def test_names_that_look_alike(latin: str, arabic: str) -> None:
    assert not same_name(latin, arabic)


@given(NAMES, NAMES)
def test_likeness_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, one) == (1 if sounds(one) else 0)
