"""The files that the dictionary and the verb list are made from have their form, and the verb list is up to date."""

from __future__ import annotations

import pytest

import build_verbs
import check_lexicon


def test_there_are_lexicon_files() -> None:
    assert len(list(check_lexicon.FOLDER.glob("*.tsv"))) >= 20


def test_no_line_is_bad(capsys: pytest.CaptureFixture[str]) -> None:
    status = check_lexicon.main([])
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert printed.splitlines()[-1].endswith(" entries, 0 bad lines")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("maison\tn", "2 columns"),
        ("maison\tnoun\tبيت", "part of speech"),  # a house
        ("maison \tn\tبيت", "not a French entry"),
        ("بيت\tn\tبيت", "not a French entry"),
        ("maison\tn\tبَيت", "not an Arabic form"),
        ("maison\tn\tبيت/", "not an Arabic form"),
        ("maison\tn\tبيت|بيت", "given twice"),
    ],
)
def test_a_bad_line_is_told(line: str, problem: str) -> None:
    found = check_lexicon.problems(line)
    assert any(problem in text for text in found), found


@pytest.mark.parametrize(
    "line", ["maison\tn\tبيت/بيوت|منزل/منازل", "mettre en œuvre\tphrase\tنفذ/تنفيذ", "le G20\tname\tمجموعة G20"]
)
def test_a_good_line_is_not(line: str) -> None:
    assert check_lexicon.problems(line) == []


def test_the_verb_list_is_what_the_lexicon_says() -> None:
    rows = [" ".join([verb, *nouns]) for verb, nouns in sorted(build_verbs.verbs().items())]
    assert build_verbs.TARGET.read_text(encoding="utf-8") == "\n".join(rows) + "\n"


def test_noun_phrases_are_no_verbs() -> None:
    verbs = build_verbs.verbs()
    assert {"أعلن", "قال", "استخدم"} <= set(verbs)  # announced, said, used
    # minister, country, committee, city, victim, police: the first words of terms
    assert set(verbs).isdisjoint({"وزير", "بلد", "لجنة", "مدينة", "ضحية", "شرطة"})
