"""The findings: one file a code, registered by its `CHECK`."""

from crosscheck.checks.base import Check, Comparison, Draft, Example
from crosscheck.checks.explain import explanation
from crosscheck.checks.run import checks, run_checks

__all__ = ["Check", "Comparison", "Draft", "Example", "checks", "explanation", "run_checks"]
