"""Where and why a text is not YAML, as people would say it."""

from __future__ import annotations

import re
from typing import Any

from .faults import PathFault, shown
from .places import line_at

#: How much of a text is shown where it stops being YAML.
_EXCERPT = 30
_DASHES = re.compile(" *(?:- +)*")
READ_AS = "files are read as YAML 1.2; leave the line that says otherwise out"
_CLOSE = "a quote or a bracket that is opened is closed"
#: What to do about the messages of the reader, by words in them.
_REMEDIES = {
    "mapping values are not allowed": "a text that holds a colon and a blank is put in double quotes",
    "cannot start any token": "lines are indented by blanks; a text that begins with a mark is put in double quotes",
    "special characters are not allowed": "control characters are escaped within double quotes",
    "unexpected end of stream": _CLOSE,
    "<stream end>": _CLOSE,
    "<block end>": "members of one list or mapping begin in one column; a text that begins with a quote ends with it",
    "incompatible YAML": READ_AS,
    "could not find expected ':'": "between a key and its value stand a colon and a blank",
}
#: What the reader notices only behind the place: a quote that nobody closes, a key without a colon.
_NOTICED_LATE = ("unexpected end of stream", "unexpected document separator", "could not find expected ':'")


def not_yaml(error: Any, text: str, starts: list[int]) -> PathFault:
    """Say where and why a text is not YAML.

    Args:
        error: What the reader of YAML raised.
        text: The text.
        starts: Where its lines begin.
    """
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    found, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    remedy = next((remedy for words, remedy in _REMEDIES.items() if words in said), said)
    if found is not None and began is not None and _is_unclosed(error, text, starts):
        found, remedy = began, _CLOSE
    elif began is not None and (found is None or any(words in said for words in _NOTICED_LATE)):
        found = began
    offset = getattr(error, "position", 0) if found is None else found.index
    rest = text[offset : offset + _EXCERPT]
    return PathFault((), "no YAML", shown(rest) if rest.strip() else "", remedy, line_at(starts, offset))


def _is_unclosed(error: Any, text: str, starts: list[int]) -> bool:
    """Whether a bracket is not closed: at the end, or where a line is indented too little to be meant within it."""
    if "while parsing a flow" not in str(error.context):
        return False
    began, found = error.context_mark.index, error.problem_mark.index
    within, line = line_at(starts, began), line_at(starts, found)
    around = _indent_around(text[starts[within - 1] : began])
    return "<stream end>" in str(error.problem) or (line > within and _blanks(text[starts[line - 1] :]) <= around)


def _indent_around(before: str) -> int:
    """Say how far the list or mapping is indented that a bracket stands in, by what stands before it on its line."""
    dashes = _DASHES.match(before)
    column = dashes.end() if dashes else 0
    if column < len(before):  # that of the key before it
        return column
    return before.rfind("-") if "-" in before else len(before) - 1


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
