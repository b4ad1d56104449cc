"""Runs the examples of a page of documentation and writes into the page what they print.

A page is Markdown. Its fenced blocks are run in order, in one folder and with one Python namespace; a comment in the
line above a block says what is special about it:

- `<!-- file: NAME -->`: the block is written to a file of that name.
- a `console` block holds commands behind `$ `, each followed by what it prints. They are run inside this process,
  so only `crosscheck …`, with `| head -n N` behind it, and `echo $?` are understood.
- a `python` block is executed.
- `<!-- output -->`: the block is replaced with what the `python` block before it printed.
- `<!-- not run -->`: the block is left alone, and so are blocks in other languages.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import define, field

from crosscheck.cli import run

__all__ = ["COLUMNS", "refreshed", "write_files"]

COLUMNS: Final = "100"
PROMPT: Final = "$ "
SHOWN_FOLDER: Final = "/home/you/texts"
BLOCK: Final = re.compile(
    r"""
    ^ (?: <!--\ (?P<note> file | output | not\ run ) (?: :\ (?P<value> \S+ ) )? \ -->\n )?
    (?P<opening> ```(?P<language> \w+ )\n )
    (?P<body> .*? )
    (?P<closing> ^```$ )
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
HEAD: Final = re.compile(r"(?P<command>.*?)(?: \| head -n (?P<lines>\d+))?")


@define
class _Session:
    """What the blocks of one page share."""

    folder: Path
    namespace: dict[str, Any] = field(factory=dict)
    printed: str = ""
    status: int = 0


def refreshed(page: str, folder: Path) -> str:
    """The page with the outputs that its examples have now.

    Args:
        page: The Markdown text.
        folder: Where the examples run and write their files.

    Raises:
        ValueError: A console block holds a command that is not understood.
        Exception: Whatever a Python example raises.
    """
    session = _Session(folder)
    with _surroundings(folder):
        return BLOCK.sub(lambda block: _block(block, session), page)


def write_files(page: str, folder: Path) -> None:
    """Writes the files that a page holds, and runs nothing."""
    for block in BLOCK.finditer(page):
        if block["note"] == "file":
            _write(block, folder)


def _write(block: re.Match[str], folder: Path) -> None:
    place = folder / str(block["value"])
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(block["body"], encoding="utf-8")


def _block(block: re.Match[str], session: _Session) -> str:
    body = block["body"]
    if block["note"] == "file":
        _write(block, session.folder)
    elif block["note"] == "output":
        body = session.printed
    elif block["note"] is None and block["language"] == "console":
        body = "".join(_console(body, session))
    elif block["note"] is None and block["language"] == "python":
        session.printed = _python(body, session)
    before = block[0][: block.start("body") - block.start()]
    return f"{before}{body}{block['closing']}"


def _console(body: str, session: _Session) -> Iterator[str]:
    for line in body.splitlines():
        if line.startswith(PROMPT):
            yield f"{line}\n"
            yield _command(line.removeprefix(PROMPT), session)


def _command(line: str, session: _Session) -> str:
    match = HEAD.fullmatch(line)
    assert match
    if match["command"] == "echo $?":
        return f"{session.status}\n"
    name, *arguments = shlex.split(match["command"])
    if name != "crosscheck":
        raise ValueError(f"not understood: {line}")
    with _captured() as output:
        session.status = run(arguments)
    printed = output.getvalue().decode().replace(str(session.folder.resolve()), SHOWN_FOLDER)
    if not match["lines"]:
        return printed
    session.status = 0  # that of `head`, as in a shell
    return "".join(printed.splitlines(keepends=True)[: int(match["lines"])])


def _python(body: str, session: _Session) -> str:
    with _captured() as output:
        exec(compile(body, "<example>", "exec"), session.namespace)  # the project's own pages
    return output.getvalue().decode()


@contextlib.contextmanager
def _captured() -> Iterator[io.BytesIO]:
    """Both streams of this process as one, in UTF-8."""
    output = io.BytesIO()
    stream = io.TextIOWrapper(output, encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
        yield output
        sys.stdout.flush()
    stream.detach()


@contextlib.contextmanager
def _surroundings(folder: Path) -> Iterator[None]:
    """The folder as working directory, and a terminal of a fixed width."""
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = COLUMNS
    try:
        with contextlib.chdir(folder):
            yield
    finally:
        del os.environ["COLUMNS"]
        if before is not None:
            os.environ["COLUMNS"] = before
