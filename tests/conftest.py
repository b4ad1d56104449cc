"""Hypothesis without deadlines: the first example pays for loading the tables of a language."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("crosscheck", deadline=None)
settings.load_profile("crosscheck")
