"""The registry of formats."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crosscheck import reporting
from crosscheck.report import Report


def test_every_format_has_a_name_and_suffixes_of_its_own() -> None:
    formats = reporting.FORMATS
    assert {"json", "markdown", "text"} <= set(formats)
    suffixes = [suffix for entry in formats.values() for suffix in entry.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
    assert all(name == entry.name for name, entry in formats.items())


def test_every_format_writes_the_example(report: Report) -> None:
    for name in reporting.FORMATS:
        assert report.render(name)


def test_a_report_can_be_made_without_importing_a_format() -> None:
    code = "import sys, crosscheck.report; sys.exit('crosscheck.reporting' in sys.modules or 'babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_unknown_attributes_are_refused_as_usual() -> None:
    with pytest.raises(AttributeError):
        _ = reporting.NOTHING
