"""What a command writes to standard output and standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from crosscheck.errors import OptionError

__all__ = ["colored", "complain", "encoded", "flush", "show"]


def show(content: str | bytes) -> None:
    """Write to standard output, all at once: in UTF-8, but to a terminal in what it can show.

    A reader that stops reading has seen enough: that is no error.

    Raises:
        OptionError: Standard output cannot be written to (a full disk, say).
    """
    if isinstance(content, str):
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        content = encoded(content if content.endswith("\n") else f"{content}\n", encoding)
    flush()
    with _writing():
        sys.stdout.buffer.write(content)
    flush()


def flush() -> None:
    """Send on what was written to standard output; errors are those of `show`."""
    with _writing():
        sys.stdout.flush()


def complain(message: str) -> None:
    """Write one line to standard error, whatever a file name in it holds."""
    line = " ".join(message.split())
    line = "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in line)
    with contextlib.suppress(OSError):
        sys.stderr.write(f"crosscheck: {line}\n")


def encoded(content: str | bytes, encoding: str = "utf-8") -> bytes:
    """The bytes of a text; what the encoding does not have becomes a question mark."""
    return content if isinstance(content, bytes) else content.encode(encoding, "replace")


def colored(choice: str, *, to_file: bool) -> bool:
    """Whether to use color.

    Args:
        choice: `always`, `never`, or `auto` for a terminal that does not refuse it (https://no-color.org).
        to_file: Whether the text goes to a file and not to standard output.
    """
    if choice != "auto":
        return choice == "always"
    return not to_file and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        _drop_output()
    except OSError as error:
        _drop_output()
        raise OptionError(f"cannot be written: {error.strerror or error}", name="<stdout>") from error


def _drop_output() -> None:
    """Keep the interpreter from flushing, at its end, to where nobody reads."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
