"""From a document to its sentences, statements and tokens."""

from crosscheck.analysis.base import Analyzer, analyzer
from crosscheck.analysis.rules import RuleAnalyzer
from crosscheck.analysis.tokens import tokenize

__all__ = ["Analyzer", "RuleAnalyzer", "analyzer", "tokenize"]
