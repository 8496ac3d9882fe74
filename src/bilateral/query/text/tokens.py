"""The words, quoted texts and marks of a question, each at its place."""

from __future__ import annotations

import enum
import re

import attrs

from ...errors import InvalidQuestion


class Sort(enum.Enum):
    """What a token is."""

    WORD = "a word"
    QUOTED = "a text in quotes"
    MARK = "a mark"
    END = "the end"


@attrs.frozen
class Token:
    """One word, quoted text or mark.

    Attributes:
        sort: Which of them.
        text: The word or the mark; of a quoted text, what it says.
        start: The place of its first character, counted from 0.
        end: The place behind its last.
    """

    sort: Sort
    text: str
    start: int
    end: int

    def is_mark(self, *marks: str) -> bool:
        """Tell whether it is one of these marks."""
        return self.sort is Sort.MARK and self.text in marks

    def is_word(self, *words: str) -> bool:
        """Tell whether it is one of these words, in capitals or not."""
        return self.sort is Sort.WORD and self.text.lower() in words


#: A comma before two or three digits parts the digits of one number; other commas part values.
_WORD = r"""[^\s()\[\]<>=!&|'"“‘,~](?:[^\s()\[\]<>=!&|'"“‘,]|(?<=\d),(?=\d\d\d?(?!\d)))*"""
_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|“[^”]*”|‘[^’]*’)"""
    rf"""|(?P<mark><=|>=|==|!=|[<>=&|~(),\[\]])|(?P<word>{_WORD})|(?P<end>\Z))""",
    re.DOTALL,
)
_SORTS = {"quoted": Sort.QUOTED, "mark": Sort.MARK, "word": Sort.WORD, "end": Sort.END}
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(00[01][0-9a-fA-F]{5})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'", '"': '"'}
_LAST_CHARACTER = 0x10FFFF


def tokens(text: str) -> list[Token]:
    """Cut a text into tokens; the last stands for its end.

    Raises:
        InvalidQuestion: A quote is not closed, or a mark means nothing.

    >>> [token.text for token in tokens('value >= "Rs 5 crore"')]
    ['value', '>=', 'Rs 5 crore', '']
    """
    found: list[Token] = []
    place = 0
    while not found or found[-1].sort is not Sort.END:
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            raise _no_token(text, place)
        start, place = match.span(match.lastgroup)
        found.append(Token(_SORTS[match.lastgroup], _said(match[match.lastgroup], match.lastgroup), start, place))
    return found


def _said(token: str, sort: str) -> str:
    if sort != "quoted":
        return token
    return _ESCAPE.sub(_unescaped, token[1:-1]) if token[0] in "'\"" else token[1:-1]


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code is None:
        return _LETTERS.get(match[4], match[0])
    return chr(int(code, 16)) if int(code, 16) <= _LAST_CHARACTER else match[0]


def _no_token(text: str, place: int) -> InvalidQuestion:
    start = place + len(text[place:]) - len(text[place:].lstrip())
    is_quote = text[start] in "'\"“‘"
    problem = "this quote is not closed" if is_quote else "this mark means nothing here; put a value in quotes"
    return InvalidQuestion(problem, text=text, start=start, end=start + 1)
