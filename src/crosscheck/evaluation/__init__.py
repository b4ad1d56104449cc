"""Scores of reports against gold, and of faithful pairs with planted faults; `crosscheck evaluate` prints them."""

from crosscheck.evaluation.gold import Gold, load_gold
from crosscheck.evaluation.scores import covered, link_scores, missing_spans, share_missing

__all__ = ["Gold", "covered", "link_scores", "load_gold", "missing_spans", "share_missing"]
