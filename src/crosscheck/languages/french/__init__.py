"""French."""

from crosscheck.languages.french.language import LANGUAGE, French

__all__ = ["LANGUAGE", "French"]
