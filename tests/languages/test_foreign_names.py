"""Names of other languages in Arabic letters, told from Arabic words by their letters alone."""

from __future__ import annotations

import pytest

from crosscheck.languages.arabic.foreign import LETTERS, PAIRS, foreign, glued

# Rodriguez, Jacobs, Beauvillier, Kermarrec, McGregor, Coulibaly
NAMES = "رودريغيز جاكوبس بوفيلير كيرماريك ماكغريغور كوليبالي".split()  # noqa: SIM905
# contributors, your project, we talk, responsibility, computer, podcast, it may help you, behaviours
WORDS = "مساهمين مشروعك نتحدث مسؤولية كمبيوتر بودكاست سيساعدك تصرفات".split()  # noqa: SIM905


@pytest.mark.parametrize("name", NAMES)
def test_names_of_other_languages_are_told_by_their_letters(name: str) -> None:
    assert foreign(name)


@pytest.mark.parametrize("word", WORDS)
def test_words_and_loan_words_are_none(word: str) -> None:
    assert not foreign(word)


def test_two_words_run_together_are_no_name() -> None:
    assert glued("مجلةواشنطن")  # magazine, Washington


def test_every_pair_of_letters_has_its_weight() -> None:
    assert {len(row) for row in PAIRS} == {len(PAIRS)} == {len(LETTERS)}
