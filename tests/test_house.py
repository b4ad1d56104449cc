"""The plan of the house: which room may import which, how large a file is, who knows which languages there are."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import crosscheck

HOME = Path(crosscheck.__file__).parent
LONGEST = 300

# What each room may import from other rooms; a room that stands here must exist.
ROOMS: dict[str, set[str] | None] = {
    "model": set(),
    "errors": set(),
    "registry": set(),
    "_version": set(),
    "terminal": {"errors"},
    "languages": {"model", "errors", "registry", "resources"},
    "reading": {"model", "errors", "registry"},
    "analysis": {"model", "errors", "registry", "languages"},
    "facts": {"model", "errors", "registry", "languages"},
    "alignment": {"model", "errors", "registry", "languages", "facts"},
    "checks": {"model", "errors", "registry", "resources", "languages", "facts", "messages", "config", "glossary"},
    "glossary": {"errors"},
    "messages": {"errors"},
    "resources": {"errors"},
    "codes": {"model", "registry"},
    "config": {"model", "errors", "codes", "messages"},
    "acceptance": {"model", "errors"},
    "report": {"model", "errors", "config", "reporting"},
    "reporting": {"model", "errors", "registry", "messages", "report"},
    "identity": {"model", "errors", "languages", "analysis"},
    "engine": {"errors", "languages", "facts", "alignment", "resources"},
    "evaluation": {
        *("model", "errors", "registry", "languages", "reading", "facts", "alignment", "resources", "engine", "codes"),
        *("report", "pipeline", "_version"),
    },
    "demo": {"model", "reading", "resources"},
    # the pipeline and the doors
    "pipeline": None,
    "cli": None,
    "cli_evaluate": None,
    "batch": None,
    "pytest_plugin": None,
    "__init__": None,
    "__main__": {"cli"},
}
OPTIONAL = {"batch"}
"""Rooms that need not exist yet."""

LAZY = {"report": {"reporting"}}
"""Imports that stand inside functions only: the two rooms know each other."""

FILES = sorted(HOME.rglob("*.py"))
CODES = {"fr", "ar"}


def room_of(file: Path) -> str:
    return file.relative_to(HOME).parts[0].removesuffix(".py")


def name_of(file: Path) -> str:
    return str(file.relative_to(HOME))


def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def imported(tree: ast.AST) -> Iterator[str]:
    """The rooms that a module imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("crosscheck."))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            parts = (node.module or "").split(".")
            if parts == ["crosscheck"]:
                yield from (alias.name for alias in node.names)
            elif parts[0] == "crosscheck":
                yield parts[1]


def test_there_are_files() -> None:
    assert len(FILES) > 100


def test_every_room_stands_in_the_table() -> None:
    rooms = {room_of(file) for file in FILES} - {"data"}
    assert rooms <= set(ROOMS)
    assert set(ROOMS) - OPTIONAL <= rooms


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_room_imports_what_it_may(file: Path) -> None:
    room = room_of(file)
    allowed = ROOMS[room]
    if allowed is not None:
        assert set(imported(tree_of(file))) - {room} <= allowed


@pytest.mark.parametrize("room", LAZY)
def test_rooms_that_know_each_other_do_so_inside_functions(room: str) -> None:
    tree = tree_of(HOME / f"{room}.py")
    top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
    assert set(imported(top)).isdisjoint(LAZY[room])


def test_the_table_has_no_circle_but_the_lazy_one() -> None:
    """Every room can be reached before those that import it."""
    left = {room: set(allowed or ()) - LAZY.get(room, set()) for room, allowed in ROOMS.items() if allowed is not None}
    while free := {room for room, needs in left.items() if not needs & set(left)}:
        left = {room: needs for room, needs in left.items() if room not in free}
    assert left == {}


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_file_is_short(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("file", [file for file in FILES if room_of(file) != "languages"], ids=name_of)
def test_only_the_languages_know_which_languages_there_are(file: Path) -> None:
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Compare | ast.Match):
            values = {child.value for child in ast.walk(node) if isinstance(child, ast.Constant)}
            assert values.isdisjoint(CODES), f"line {node.lineno} compares with a language"


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_module_says_what_it_is_for(file: Path) -> None:
    assert (ast.get_docstring(tree_of(file)) or "").strip()


@pytest.mark.parametrize("file", [file for file in FILES if not file.name.startswith("__")], ids=name_of)
def test_every_module_names_what_it_offers(file: Path) -> None:
    tree = tree_of(file)
    names = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    defined = any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body)
    assert "__all__" in names or not defined
