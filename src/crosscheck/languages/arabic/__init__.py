"""Modern standard Arabic as newsrooms, ministries and NGOs write it."""

from crosscheck.languages.arabic.language import LANGUAGE, Arabic

__all__ = ["LANGUAGE", "Arabic"]
