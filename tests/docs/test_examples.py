"""The documentation says what the program does: examples, generated parts, options, names and links."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import crosscheck
import picture
import write_docs
from crosscheck import cli
from crosscheck.facts.extraction import extractors

PAGES = write_docs.pages()
REFERENCE = write_docs.ROOT / "docs" / "reference"
LINK = re.compile(r"\]\((?P<path>[^)#\s]*)(?:#(?P<anchor>[^)\s]+))?\)")
HEADING = re.compile(r"^#+ (?P<title>.+)$", re.MULTILINE)


def name(page: Path) -> str:
    return str(page.relative_to(write_docs.ROOT))


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """The data is loaded before the first example, so that none waits for it."""
    crosscheck.compare("Le procès a repris à Rabat.", "استؤنفت المحاكمة في الرباط.")


def test_there_are_pages() -> None:
    assert {"README.md", "docs/index.md", "docs/tutorial.md"} <= set(map(name, PAGES))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_shows_what_the_program_prints(page: Path, tmp_path: Path) -> None:
    assert write_docs.current(page, tmp_path) == page.read_text(encoding="utf-8"), "run python tools/write_docs.py"


def test_the_picture_shows_the_demo() -> None:
    drawn = picture.drawn()
    assert drawn == picture.PICTURE.read_text(encoding="utf-8"), "run python tools/write_docs.py"
    assert 'direction="rtl"' in drawn


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.finditer(page.read_text(encoding="utf-8")):
        target = page.parent / link["path"] if link["path"] else page
        assert target.exists(), link[0]
        if link["anchor"]:
            titles = HEADING.findall(target.read_text(encoding="utf-8"))
            assert link["anchor"] in {title.lower().replace(" ", "-") for title in titles}, link[0]


def test_the_index_links_every_page() -> None:
    index = write_docs.ROOT / "docs" / "index.md"
    linked = {(index.parent / link["path"]).resolve() for link in LINK.finditer(index.read_text(encoding="utf-8"))}
    assert {page for page in PAGES if page.name != "README.md" and page != index} <= linked


def test_every_option_of_the_command_line_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    page = (REFERENCE / "cli.md").read_text(encoding="utf-8")
    for command in ("compare", "demo", "explain"):
        assert cli.run([command, "--help"]) == 0
        options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", capsys.readouterr().out))
        assert f"## crosscheck {command}" in page
        assert {option for option in options if f"`{option}" not in page} == set()


def test_every_public_name_and_parameter_is_told() -> None:
    page = (REFERENCE / "api.md").read_text(encoding="utf-8")
    assert [public for public in crosscheck.__all__ if public not in page and public != "__version__"] == []
    for function in (crosscheck.compare, crosscheck.assert_parity, crosscheck.extract_facts, crosscheck.facts_match):
        assert [parameter for parameter in inspect.signature(function).parameters if parameter not in page] == []


def test_every_kind_of_fact_is_told() -> None:
    assert {extractor.kind for extractor in extractors()} == set(write_docs.TEXTS)


@pytest.mark.parametrize("kind", write_docs.TEXTS)
def test_every_text_of_the_reference_shows_a_fact(kind: str) -> None:
    for language, text in write_docs.TEXTS[kind]:
        assert kind in {fact.kind for fact in crosscheck.extract_facts(text, language=language)}, text
