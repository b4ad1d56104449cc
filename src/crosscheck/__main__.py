"""`python -m crosscheck` is the command `crosscheck`."""

from __future__ import annotations

import sys

from crosscheck.cli import run

if __name__ == "__main__":
    sys.exit(run())
