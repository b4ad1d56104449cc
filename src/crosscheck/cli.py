"""The command line: `crosscheck compare`, `explain`, `demo` and `evaluate`.

Exit status: 0 parity, 1 no parity, 2 an error of input or usage (one line on standard error), 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from crosscheck._version import __version__
from crosscheck.cli_evaluate import add_evaluate
from crosscheck.errors import CrosscheckError, OptionError
from crosscheck.terminal import colored, complain, encoded, flush, show

if TYPE_CHECKING:
    from crosscheck.config import Options
    from crosscheck.model import Document
    from crosscheck.report import Report

__all__ = ["run"]

PARITY, NO_PARITY, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
STDIN: Final = "-"
TEXT: Final = "text"
OPTIONS: Final = ("select", "ignore", "min_confidence", "fail_on", "source", "lang", "glossary")


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        argv: The arguments after the name of the program; those of the process by default.
    """
    try:
        status = _run(argv)
        flush()
    except CrosscheckError as error:
        complain(f"error: {error}")
        return WRONG_USE
    except OSError as error:
        complain(f"error: {error.strerror or error}")
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(argv: Sequence[str] | None) -> int:
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit:  # argparse has printed help or the version
        return PARITY
    status: int = arguments.command(arguments)
    return status


class _Parser(argparse.ArgumentParser):
    """Complains in one line, and looks for report formats only when somebody asks for help."""

    def error(self, message: str) -> NoReturn:
        raise OptionError(message, hint=f"see {self.prog} --help")

    def print_help(self, file: Any = None) -> None:  # noqa: ARG002  the signature of the base class
        show(self.format_help())  # a reader may have stopped reading

    def format_help(self) -> str:
        from crosscheck.reporting import FORMATS

        return super().format_help().replace("FORMATS", ", ".join(FORMATS))


def _parser() -> _Parser:
    parser = _Parser("crosscheck", description="Tell what only one of two reports says, and where they disagree.")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    output = _output_options()

    compare = commands.add_parser("compare", parents=[output], help="compare a French and an Arabic report")
    compare.add_argument("fr", metavar="FR", help="the French report, - for standard input")
    compare.add_argument("ar", metavar="AR", help="the Arabic report, - for standard input")
    twice = "given twice, first that of FR and then that of AR"
    compare.add_argument(
        "--encoding", metavar="ENC", action="append", default=[], help=f"encoding of the files; {twice}"
    )
    compare.add_argument(
        "--published", metavar="DATE", action="append", default=[], help=f"date of publication, YYYY-MM-DD; {twice}"
    )
    compare.set_defaults(command=_compare)

    demo = commands.add_parser("demo", parents=[output], help="compare two short reports that come with crosscheck")
    demo.set_defaults(command=_demo)

    explain = commands.add_parser("explain", help="explain a kind of finding")
    explain.add_argument("code", metavar="CODE", nargs="?", help="a code or the name of a rule; none for a list")
    explain.set_defaults(command=_explain)

    add_evaluate(commands)
    return parser


def _output_options() -> _Parser:
    options = _Parser(add_help=False)
    options.add_argument("--format", metavar="FORMAT", help="FORMATS; by default what FILE ends in, else text")
    options.add_argument("-o", "--output", metavar="FILE", help="write the report to a file, in UTF-8")
    options.add_argument("--select", metavar="CODES", action="append", help="report only these: XC1,XC201,…")
    options.add_argument("--ignore", metavar="CODES", action="append", help="don't report these")
    options.add_argument("--accept", metavar="FILE", help="acceptance file, such as parity.toml")
    options.add_argument("--fail-on", metavar="LEVEL", help="error, warning or never: what makes the exit status 1")
    options.add_argument("--min-confidence", metavar="X", type=float, help="what counts against parity, from 0 to 1")
    options.add_argument("--source", metavar="LABEL", help="the report that the other one translates: fr or ar")
    options.add_argument("--glossary", metavar="FILE", help="TBX, CSV or TSV: the terms that are expected")
    options.add_argument("--lang", metavar="LANG", help="the language of messages and reports: en, fr or ar")
    options.add_argument(
        "--encoder", metavar="MODEL", help="what compares meanings: builtin, none, or a sentence-transformers model"
    )
    options.add_argument("--download", action="store_true", help="fetch that model if it is not on this machine")
    options.add_argument("--width", metavar="N", type=_columns, help="columns of a text report")
    options.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="color a text report")
    return options


def _compare(arguments: argparse.Namespace) -> int:
    names = (arguments.fr, arguments.ar)
    if names == (STDIN, STDIN):
        raise OptionError("only one of the reports can come from standard input", hint="name a file for the other")
    encodings = _for_each("--encoding", arguments.encoding)
    dates = _for_each("--published", arguments.published)
    left, right = map(_document, names, encodings, dates)
    if arguments.output and any(_same_file(arguments.output, name) for name in names):
        raise OptionError("is one of the reports that are compared", name=arguments.output, hint="name another file")
    return _report(left, right, arguments)


def _demo(arguments: argparse.Namespace) -> int:
    from crosscheck.demo import documents

    return _report(*documents(), arguments)


def _explain(arguments: argparse.Namespace) -> int:
    from crosscheck.codes import codes, matching

    if not arguments.code:
        show("".join(f"{entry.code}  {entry.rule}  ({entry.severity})\n" for entry in codes().values()))
        return PARITY
    named = matching(arguments.code.upper()) or matching(arguments.code.lower())
    if not named:
        raise OptionError(f"{arguments.code!r} is neither a code nor a rule", hint="`crosscheck explain` lists them")
    from crosscheck.checks import explanation

    show("\n\n".join(explanation(code).strip() for code in named) + "\n")
    return PARITY


def _report(left: Document, right: Document, arguments: argparse.Namespace) -> int:
    """Compare, write the report, and say with the exit status whether there is parity."""
    from crosscheck.pipeline import compare

    options = _options(arguments)
    encoder = {} if arguments.encoder is None else {"encoder": arguments.encoder}
    report = compare(left, right, options=options, accept=arguments.accept, download=arguments.download, **encoder)
    _write(report, arguments)
    if arguments.accept and not options.select and not options.ignore:
        _name_unused(report, arguments.accept)
    return PARITY if report.parity or options.fail_on == "never" else NO_PARITY


def _document(name: str, encoding: str | None, published: str | None) -> Document:
    from crosscheck.reading import read

    if name == STDIN:
        return read(sys.stdin.buffer, name="<stdin>", encoding=encoding, published=published)
    return read(Path(name), encoding=encoding, published=published)


def _options(arguments: argparse.Namespace) -> Options:
    """The options of the nearest pyproject.toml, with those of the command line in their place."""
    from attrs import evolve

    from crosscheck.config import load_options

    given: dict[str, Any] = {name: getattr(arguments, name) for name in OPTIONS}
    given |= {name: ",".join(given[name]) for name in ("select", "ignore") if given[name]}
    return evolve(load_options(Path.cwd()), **{name: value for name, value in given.items() if value is not None})


def _write(report: Report, arguments: argparse.Namespace) -> None:
    from crosscheck.reporting import format_for

    file = None if arguments.output in (None, STDIN) else Path(arguments.output)
    name = arguments.format or (format_for(file).name if file else TEXT)
    if name != TEXT:
        content = report.render(name)
    else:
        content = report.to_text(width=arguments.width, color=colored(arguments.color, to_file=file is not None))
    if file is None:
        show(content)
        return
    try:
        file.write_bytes(encoded(content))
    except OSError as error:
        raise OptionError(f"cannot be written: {error.strerror}", name=str(file), hint="name another file") from error


def _name_unused(report: Report, path: str) -> None:
    from crosscheck.acceptance import load, unused

    if entries := unused(report.findings, load(path)):
        numbers = ", ".join(str(entry.entry) for entry in entries)
        complain(f"note: {path}: no finding matches entry {numbers} any more")


def _for_each(flag: str, values: list[str]) -> tuple[str | None, str | None]:
    """What an option that may be given twice says about each report."""
    if len(values) > 2:
        raise OptionError(f"{flag} is given {len(values)} times", hint="once for both reports, or once for each")
    return (values[0], values[-1]) if values else (None, None)


def _same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:
        return False


def _columns(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of columns")
    return int(text)


class _Version(argparse.Action):
    """Prints the version and ends the program."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        show(f"crosscheck {__version__}\n")
        parser.exit()
