"""The kinds of things that reports tell of, and how a language's words for them are written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["BACKGROUND", "CASUALTIES", "QUOTATION", "STATISTICS", "TOPICS", "TopicWords", "topic_words"]

TopicWords = Mapping[str, frozenset[str]]
"""For each topic its words in dictionary form; a phrase is several of them with spaces between."""

CASUALTIES: Final = "casualties"
STATISTICS: Final = "statistics"
QUOTATION: Final = "quotation"
BACKGROUND: Final = "background"

TOPICS: Final = (
    "sanction", "legal-proceedings", CASUALTIES, "disaster", "conflict", "protest", "election", "appointment",
    "agreement", "legislation", "funding", "recommendation", "aid", "meeting", "migration", "rights", "health",
    "education", "economy", "environment", "technology", "sport", "culture", STATISTICS, QUOTATION, BACKGROUND,
)  # fmt: skip
"""The topics of findings. Where a passage speaks of several as much, the one that stands first here comes first."""


def topic_words(table: Mapping[str, str]) -> TopicWords:
    """The words of topics from lists with commas between.

    Raises:
        ValueError: A topic is not in the set.
    """
    if unknown := set(table) - set(TOPICS):
        raise ValueError(f"no such topics: {', '.join(sorted(unknown))}")
    return {topic: frozenset(word.strip() for word in words.split(",")) for topic, words in table.items()}
