"""What an import costs, and what `import crosscheck` offers; each case in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import crosscheck

SOURCE = Path(crosscheck.__file__).parent.parent
HEAVY = ("torch", "scipy", "babel", "numpy", "simplemma", "rapidfuzz", "stanza", "markdown_it", "attrs", "rich")


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a statement loads beyond those of a bare interpreter."""
    script = f"import json, sys; before = set(sys.modules); {statement}; print(json.dumps(sorted(set(sys.modules) - before)))"
    environment = os.environ | {"PYTHONPATH": str(SOURCE)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True, env=environment
    )
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert loaded_by("import crosscheck").isdisjoint(HEAVY)


@pytest.mark.parametrize("module", ["crosscheck.errors", "crosscheck.registry"])
def test_what_every_room_imports_loads_nothing_heavy(module: str) -> None:
    assert loaded_by(f"import {module}").isdisjoint(HEAVY)


@pytest.mark.parametrize("name", ["Document", "Span", "CrosscheckError"])
def test_a_value_loads_no_model(name: str) -> None:
    assert loaded_by(f"import crosscheck; crosscheck.{name}").isdisjoint(
        {"torch", "scipy", "babel", "numpy", "simplemma"}
    )


def test_the_command_line_starts_without_the_pipeline() -> None:
    assert loaded_by("import crosscheck.cli").isdisjoint({"torch", "scipy", "babel", "numpy", "simplemma"})


@pytest.mark.slow
def test_comparing_needs_no_torch_and_no_scipy() -> None:
    loaded = loaded_by("import crosscheck; crosscheck.compare('Bonjour', '\\u0645\\u0631\\u062d\\u0628\\u0627')")
    assert "numpy" in loaded
    assert loaded.isdisjoint({"torch", "scipy", "stanza"})


@pytest.mark.parametrize("name", crosscheck.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(crosscheck, name) is not None
    assert name in dir(crosscheck)


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = crosscheck.nothing


def test_public_names_are_in_order() -> None:
    assert list(crosscheck.__all__) == sorted(crosscheck.__all__)
