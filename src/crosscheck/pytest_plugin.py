"""The pytest fixture `parity`, for a test that two language versions say the same.

    def test_release_notes(parity):
        parity(Path("notes.fr.md"), Path("notes.ar.md"))

The ini option `crosscheck_accept` names the acceptance file of all tests, `crosscheck_encoder` their encoder,
`crosscheck_glossary` their glossary.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    import os

    from crosscheck.reading import Source

__all__ = ["parity", "pytest_addoption"]

ACCEPT: Final = "crosscheck_accept"
ENCODER: Final = "crosscheck_encoder"
GLOSSARY: Final = "crosscheck_glossary"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Registers the ini options `crosscheck_accept`, `crosscheck_encoder` and `crosscheck_glossary`."""
    parser.addini(ACCEPT, "acceptance file of the `parity` fixture, relative to the configuration file", default="")
    parser.addini(ENCODER, "encoder of the `parity` fixture: builtin, none, a model or its folder", default="")
    parser.addini(GLOSSARY, "glossary of the `parity` fixture, relative to the configuration file", default="")


@pytest.fixture
def parity(pytestconfig: pytest.Config) -> Callable[..., None]:
    """Call it with the two texts, paths or documents; it fails with the report where they don't say the same.

    `accept` is an acceptance file, `encoder` an encoder and `glossary` a glossary (default: those of the ini options);
    what else is passed by keyword goes to `crosscheck.assert_parity`. Input that cannot be compared is an error of the
    test and raises as it is.
    """

    def check(fr: Source, ar: Source, *, accept: str | os.PathLike[str] | None = None, **options: Any) -> None:
        __tracebackhide__ = True
        import crosscheck
        from crosscheck.errors import ParityError

        try:
            crosscheck.assert_parity(
                fr,
                ar,
                accept=accept or _file(pytestconfig, ACCEPT),
                **{**_encoder(pytestconfig), **_glossary(pytestconfig), **options},
            )
        except ParityError as error:
            failure = str(error)
        else:
            return
        pytest.fail(failure, pytrace=False)

    return check


def _file(config: pytest.Config, option: str) -> Path | None:
    """The file beside the configuration file that an ini option names."""
    name = config.getini(option)
    return _home(config) / str(name) if name else None


def _encoder(config: pytest.Config) -> dict[str, str | Path]:
    """The encoder of the ini option: a folder beside the configuration file, or a name."""
    name = str(config.getini(ENCODER))
    if not name:
        return {}
    folder = _home(config) / name
    return {"encoder": folder if folder.is_dir() else name}


def _glossary(config: pytest.Config) -> dict[str, Path]:
    file = _file(config, GLOSSARY)
    return {"glossary": file} if file else {}


def _home(config: pytest.Config) -> Path:
    return config.inipath.parent if config.inipath else config.rootpath
