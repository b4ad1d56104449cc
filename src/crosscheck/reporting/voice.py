"""crosscheck's own sentences in the language of a report's reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosscheck.messages import message, report_name
from crosscheck.reporting.bidi import Direction, direction

if TYPE_CHECKING:
    from crosscheck.report import Report

__all__ = ["listed", "name", "runs", "say", "say_of", "topic_name"]


def say(report: Report, key: str, **values: object) -> str:
    """A sentence of the catalogue in the language that the report is written in."""
    return message(key, source=report.options.source, language=report.options.lang, **values)


def say_of(report: Report, key: str, side: int, **values: object) -> str:
    """A sentence on one side and the other one."""
    return say(report, key, side=report.labels[side], other=report.labels[1 - side], **values)


def listed(report: Report, items: Sequence[str]) -> str:
    """Several things in a sentence: "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return say(report, "list", first=say(report, "list.comma").join(items[:-1]), last=items[-1])


def topic_name(report: Report, topic: str, number: int) -> str:
    """What a topic is called; one that is in no catalogue, as another program may give it, is named as it is."""
    try:
        return say(report, f"topic.{topic}", n=number)
    except KeyError:
        return topic


def name(report: Report, side: int) -> str:
    """How a side is called at the beginning of a line."""
    found = report_name(report.labels[side], language=report.options.lang)
    return found[:1].upper() + found[1:]


def runs(report: Report) -> Direction:
    """The way that crosscheck's own sentences run."""
    return direction(say(report, "side-by-side"))
