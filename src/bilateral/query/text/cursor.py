"""A place among the tokens of a question, from which one reads on."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager

import attrs

from ...errors import InvalidQuestion, quoted
from ..predicate import DEEPEST
from .tokens import Sort, Token, tokens

#: So much deeper stands what a value is made of, which a question may end with at any level.
DEEPEST_VALUE = 10


@attrs.define
class Cursor:
    """How far a question has been read.

    Attributes:
        text: The question.
        tokens: Its tokens; the last stands for its end.
        place: Which of them comes next.
        depth: How many questions stand around it.
    """

    text: str
    tokens: list[Token]
    place: int = 0
    depth: int = 0

    @classmethod
    def at_the_start(cls, text: str) -> Cursor:
        """Cut a question into tokens, and begin before the first."""
        return cls(text, tokens(text))

    @property
    def now(self) -> Token:
        """The token that comes next."""
        return self.tokens[self.place]

    @property
    def behind(self) -> Token:
        """The token behind the next one; at the end, the end."""
        return self.tokens[min(self.place + 1, len(self.tokens) - 1)]

    def take(self) -> Token:
        """Read one token; nobody reads beyond the end."""
        token = self.now
        self.place = min(self.place + 1, len(self.tokens) - 1)
        return token

    def takes_mark(self, *marks: str) -> Token | None:
        """Read one of these marks, if it comes next."""
        return self.take() if self.now.is_mark(*marks) else None

    def takes_word(self, *words: str) -> Token | None:
        """Read one of these words, if it comes next."""
        return self.take() if self.now.is_word(*words) else None

    def expect(self, mark: str, problem: str) -> None:
        """Read a mark that has to come next.

        Raises:
            InvalidQuestion: Something else does.
        """
        if not self.takes_mark(mark):
            raise self.wrong(problem)

    def cut(self, length: int) -> None:
        """Read only so many characters of the next word."""
        word = self.now
        self.tokens[self.place] = Token(Sort.WORD, word.text[length:], word.start + length, word.end)

    @contextmanager
    def deeper(self, most: int = DEEPEST) -> Generator[None]:
        """Read a question that stands within another.

        Raises:
            InvalidQuestion: Too many stand around it.
        """
        if self.depth >= most:
            raise self.wrong(f"nested too deeply; at most {most} levels are read")
        self.depth += 1
        yield
        self.depth -= 1

    def within_value(self) -> AbstractContextManager[None]:
        """Read a value that stands within another.

        Raises:
            InvalidQuestion: Too many stand around it.
        """
        return self.deeper(DEEPEST + DEEPEST_VALUE)

    def wrong(self, problem: str, first: Token | None = None) -> InvalidQuestion:
        """Say what is wrong: with the token that comes next, or with all from the first one to what was read last."""
        if first is None:
            return InvalidQuestion(problem, text=self.text, start=self.now.start, end=self.now.end)
        last = self.tokens[max(self.place - 1, 0)]
        return InvalidQuestion(problem, text=self.text, start=first.start, end=max(first.end, last.end))

    def wanted(self, what: str) -> InvalidQuestion:
        """Say that something else is wanted next."""
        came = "nothing comes" if self.now.sort is Sort.END else f"{quoted(self.now.text)} is none"
        return self.wrong(f"{what} is wanted here, and {came}")
