"""The end of a sentence or a bracketed remark cut out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from crosscheck.evaluation.faults.base import Change, Injector

__all__ = ["INJECTOR"]

Pick = Callable[[tuple[str, ...]], str]

FEWEST_CUT: Final = 4
FEWEST_KEPT: Final = 5

# What can separate the end of a sentence: no decimal comma, no comma between thousands.
SEPARATOR: Final = {
    "fr": re.compile(r"(?P<comma>,(?=\s))|;(?=\s)"),
    "ar": re.compile(r"(?P<comma>,(?=\s)|(?<!\d)،|،(?!\d))|[;؛]"),
}
# How words begin that hang on what stands before them; any others might be the main clause.
OPENER: Final = {
    "fr": re.compile(
        r"""
        (?: qui | dont | où | duquel | laquelle | lequel | lesquel(?:le)?s | ce\s(?:qui|que|dont)
          | et | mais | car | ou | tandis | alors\sque | lorsque | quand | parce | puisque | bien\sque | même\ssi
          | pour | afin | sans | avec | après | avant | depuis | pendant | durant | selon | malgré | grâce | lors
          | dans | en | aux? | à | sur | sous | par | contre | entre | jusqu | vers | chez
          | notamment | ainsi | comme | soit | y\scompris | faute | suite | dès | via
          | \w{2,}ant                               # a present participle
          | \w+-t-(?:il|elle|on)s? | \w+-(?:il|elle)s?   # as he said
        ) \b
        | (?: d['’](?:après|autant|où) | qu['’] | s['’]\w+ant | à\sl['’]\w+ ) \b
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    "ar": re.compile(
        r"""
        (?: و\w+                                    # and …
          | حيث | مما | بينما | فيما | إذ               # where, which, while, since
          | لأن\w* | لكن\w* | بل | أو | ثم | إلا          # because, but, rather, or, then, except
          | الذي | التي | الذين | الأمر                  # who, a thing that
          | بعد | قبل | منذ | خلال | أثناء | عقب          # after, before, since, during
          | بسبب | نتيجة | نظر(?:ًا|اً|ا) | رغم           # because of, in view of, despite
          | من | على | في | إلى | عن | مع | ضد | لدى      # from, on, in, to, about, with, against, at
          | عبر | نحو | دون | بدون | بما | كما            # through, towards, without, including, as
          | حسب\w* | بحسب | (?:وفق|طبق)(?:ًا|اً|ا)         # according to
          | بهدف | بغية | حتى | كي | لكي                # in order to
          | (?:م\w{3,}|قائل|ذاكر)(?:ًا|اً|ا|ة)            # a participle: pointing out, saying
        ) (?! [\w\u064b-\u0652] )
        """,
        re.VERBOSE,
    ),
}
# Sayings behind a quotation: said, stated, added, explained, affirmed, mentioned …
SAYING: Final = {
    "fr": re.compile(
        r"""
        (?: (?: a | ont | avait | avaient ) \s (?: ajouté | déclaré | indiqué | affirmé | expliqué | estimé | dit
            | souligné | précisé | rapporté | poursuivi | conclu | rappelé | noté | écrit | assuré | insisté | confié
            | raconté | averti | lancé | reconnu | annoncé | admis | commenté | fait\ssavoir | répondu )
          | ajoute | déclare | indique | affirme | explique | estime | souligne | précise | poursuit
          | conclut | rappelle
        ) (?:nt)? \b
        """,
        re.VERBOSE,
    ),
    "ar": re.compile(r"[وي]?(?:قال|صرح|أضاف|أوضح|أكد|ذكر|يقول|تقول|أعلن|تابع)ت?\b"),
}
# Beginnings of sentences whose main clause is still to come: if, when, although, after …
SUBORDINATE: Final = {
    "fr": re.compile(
        r"""
        (?: si | s['’]il | quand | lorsqu\w* | bien\squ\w* | alors\squ\w* | tandis\squ\w* | comme | puisqu\w*
          | après | avant\sd | afin | pour
        ) \b
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    "ar": re.compile(
        r"""
        [وف]? (?: عندما | إذا | لو | بينما | حين | حينما | لما | كلما | بعدما | رغم | بعد\sأن | قبل\sأن
                | على\sالرغم | بالرغم | من\sأجل ) \b
        """,
        re.VERBOSE,
    ),
}
BRACKETS: Final = re.compile(r"\s?(?:\([^()]*\)|\[[^\[\]]*\])")
CLOSED: Final = re.compile(r"[\s.!?…؟»”\")\]]*\Z")
DASH: Final = re.compile(r"\s[–—-](?=\s)")
LAST_MARK: Final = re.compile(r"[.!?…؟]")
SENTENCE_END: Final = re.compile(
    r"""
    (?: (?<= \w\w\w ) [.!?…؟]+ [\s»”")\]]* | (?<= [»”")\]] ) [.!?…؟]+ ) \s (?= [^\s»”")\]] )
    """,
    re.VERBOSE,
)
CLOSING_QUOTES: Final = '»”"'
PAIRS: Final = (("«", "»"), ("“", "”"), ("(", ")"), ("[", "]"))


def _changes(line: str, code: str, pick: Pick) -> Iterator[Change]:  # noqa: ARG001 - there is one way to cut
    if code in SEPARATOR:
        cuts = {*_brackets(line), *_ends(line, code)}
        yield from (Change(start, end, "") for start, end in sorted(cuts) if _is_fair(line, start, end))


def _is_fair(line: str, start: int, end: int) -> bool:
    return _words(line[start:end]) >= FEWEST_CUT and _words(line[:start] + line[end:]) >= FEWEST_KEPT


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _brackets(line: str) -> Iterator[tuple[int, int]]:
    for match in BRACKETS.finditer(line):
        if _is_balanced(match[0]):
            yield match.span()


def _ends(line: str, code: str) -> Iterator[tuple[int, int]]:
    """The stretch from the last separator to the end, without the marks that close the line."""
    separators = list(SEPARATOR[code].finditer(line))
    if not separators:
        return
    last = separators[-1]
    start, tail = len(line[: last.start()].rstrip()), line[last.end() :]
    before = line[:start]
    if ":" in tail or SENTENCE_END.search(tail) or not _can_end(before, code):
        return
    if last["comma"] and not _hangs_on(tail.lstrip(), before, code):
        return
    closed = CLOSED.search(line)
    ends = range(closed.start() if closed else len(line), len(line) + 1)
    end = next((end for end in ends if _is_balanced(line[start:end])), None)
    if end is not None and not LAST_MARK.search(line, ends.start, end):
        yield start, end


def _can_end(before: str, code: str) -> bool:
    """Whether a sentence can end here: it does not open with a subordinate clause."""
    begins = [0, *(match.end() for match in SENTENCE_END.finditer(before))]
    sentence = before[begins[-1] :].lstrip(' «“"-–')
    return not SUBORDINATE[code].match(sentence)


def _hangs_on(tail: str, before: str, code: str) -> bool:
    if before[-1:] in CLOSING_QUOTES and SAYING[code].match(tail):
        return True
    return bool(OPENER[code].match(tail))


def _is_balanced(text: str) -> bool:
    """Whether quotes, brackets and dashes that open in a stretch also close there."""
    return text.count('"') % 2 == 0 and len(DASH.findall(text)) % 2 == 0 and all(_closes(text, *pair) for pair in PAIRS)


def _closes(text: str, opening: str, closing: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == opening) - (sign == closing)
        if depth < 0:
            return False
    return depth == 0


INJECTOR: Final = Injector("clause", ("XC1",), _changes)
