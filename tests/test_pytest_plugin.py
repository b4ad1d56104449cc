"""The `parity` fixture, in test runs of its own."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

# Stands in for the comparison: what it was called with is what a test can see.
CONFTEST = """
import crosscheck, pytest
from crosscheck.errors import DocumentError, ParityError

@pytest.fixture(autouse=True)
def compare(monkeypatch):
    def assert_parity(fr, ar, *, accept=None, **options):
        if not ar:
            raise DocumentError("is empty", name="<text>")
        if fr != ar:
            raise ParityError(f"only in fr: {fr}; accept={accept}; {sorted(options.items())}")
    monkeypatch.setattr(crosscheck, "assert_parity", assert_parity, raising=False)
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST)
    return pytester


def outcome(project: pytest.Pytester) -> pytest.RunResult:
    return project.runpytest_inprocess("-p", "no:cacheprovider")


def test_a_pair_in_parity_passes(project: pytest.Pytester) -> None:
    project.makepyfile("def test_pair(parity): parity('un', 'un')")
    outcome(project).assert_outcomes(passed=1)


def test_a_difference_fails_with_the_report_and_no_traceback(project: pytest.Pytester) -> None:
    project.makepyfile("def test_pair(parity): parity('un', 'deux', fail_on='warning')")
    result = outcome(project)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["only in fr: un; accept=None; *'fail_on', 'warning'*"])
    result.stdout.no_fnmatch_line("*ParityError*")
    result.stdout.no_fnmatch_line("*assert_parity*")


def test_the_acceptance_file_of_the_configuration_is_used(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\ncrosscheck_accept = parity.toml")
    project.makepyfile(
        "def test_default(parity): parity('un', 'deux')\ndef test_own(parity): parity('un', 'deux', accept='own.toml')"
    )
    result = outcome(project)
    result.stdout.fnmatch_lines([f"*accept={project.path / 'parity.toml'};*", "*accept=own.toml;*"])


def test_the_encoder_of_the_configuration_is_used(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\ncrosscheck_encoder = none")
    project.makepyfile(
        "def test_default(parity): parity('un', 'deux')\ndef test_own(parity): parity('un', 'deux', encoder='own')"
    )
    result = outcome(project)
    result.stdout.fnmatch_lines(["*('encoder', 'none')*", "*('encoder', 'own')*"])


def test_an_encoder_may_be_a_folder_beside_the_configuration(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\ncrosscheck_encoder = model")
    project.mkdir("model")
    project.makepyfile("def test_default(parity): parity('un', 'deux')")
    outcome(project).stdout.fnmatch_lines([f"*{project.path / 'model'}*"])


def test_the_glossary_of_the_configuration_is_used(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\ncrosscheck_glossary = terms.tbx")
    project.makepyfile(
        "def test_default(parity): parity('un', 'deux')\ndef test_own(parity): parity('un', 'deux', glossary='own.csv')"
    )
    result = outcome(project)
    result.stdout.fnmatch_lines([f"*('glossary', *'{project.path / 'terms.tbx'}'*", "*('glossary', 'own.csv')*"])


def test_bad_input_raises_as_it_is(project: pytest.Pytester) -> None:
    project.makepyfile("def test_pair(parity): parity('un', '')")
    outcome(project).stdout.fnmatch_lines(["*DocumentError: <text>: is empty"])
