"""What can be wrong with an input: as an exception for one value, as a `Fault` where many are read."""

from __future__ import annotations

import difflib
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property

import attrs

#: An error quotes no more of the input than this; a hostile text may be megabytes long.
LONGEST_QUOTE = 200
#: An error lists no more known names than this.
MOST_NAMED = 30
#: A word is compared with no more known names than this, those next to it in the alphabet: to compare takes 20 us,
#: and a file may have ten thousand names, each of them wrong.
MOST_COMPARED = 50


class BilateralError(Exception):
    """Any error that this library raises on purpose."""


def quoted(came: object) -> str:
    """Show what came, as Python would write it, shortened in the middle if it is very long.

    >>> quoted("Rs five")
    "'Rs five'"
    """
    try:
        text = repr(came)
    except (ValueError, RecursionError):  # an int of more than 4300 digits, lists within lists
        return f"<{type(came).__name__} too large or too deep to be written out>"
    if len(text) <= LONGEST_QUOTE:
        return text
    half = LONGEST_QUOTE // 2
    return f"{text[:half]} ... {text[-half:]}"


@attrs.frozen
class KnownWords:
    """Words that are known; whoever has many wrong ones to tell of puts them in order once, when the first comes."""

    _words: Iterable[str]

    @cached_property
    def in_order(self) -> list[str]:
        """Each of them once, by the alphabet."""
        return list(dict.fromkeys(sorted(self._words)))  # sorted first: words often come sorted

    def did_you_mean(self, word: str) -> str:
        """Name the one nearest to this word, or else all of them, as the end of a sentence."""
        return _nearest(word, self.in_order)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Name the known word nearest to this one, or else all of them, as the end of a sentence.

    >>> did_you_mean("vlaue", ["value", "title"])
    "did you mean 'value'?"
    >>> did_you_mean("x", ["value", "title"])
    'there are title, value'
    """
    return KnownWords(known).did_you_mean(word)


def _nearest(word: str, words: list[str]) -> str:
    place = max(0, bisect_left(words, word) - MOST_COMPARED // 2) if len(words) > MOST_COMPARED else 0
    near = difflib.get_close_matches(word[:LONGEST_QUOTE], words[place : place + MOST_COMPARED], n=1)
    if near:
        return f"did you mean {near[0]!r}?"
    more = f" and {len(words) - MOST_NAMED} more" if len(words) > MOST_NAMED else ""
    return f"there are {', '.join(words[:MOST_NAMED])}{more}" if words else "there are none"


class InvalidValue(BilateralError, ValueError):
    """One value that cannot be taken: what came, why not, and what would be accepted.

    Args:
        problem: Why it cannot be taken, in lowercase, without the value itself.
        came: What came.
        accepted: What would be accepted instead, as a phrase with an example.

    >>> raise InvalidValue("no amount", came="Rs", accepted="write e.g. 'Rs 5,000 crore'")
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidValue: no amount in 'Rs'; write e.g. 'Rs 5,000 crore'
    """

    def __init__(self, problem: str, *, came: object, accepted: str) -> None:
        super().__init__(f"{problem} in {quoted(came)}; {accepted}")
        self.problem = problem
        self.came = came
        self.accepted = accepted

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions are pickled by their positional arguments; ours are named.
        return _rebuild, (type(self), self.problem, self.came, self.accepted)


def _rebuild(kind: type[InvalidValue], problem: str, came: object, accepted: str) -> InvalidValue:
    return kind(problem, came=came, accepted=accepted)


class WrongType(BilateralError, TypeError):
    """A value of another type than is wanted; nothing is coerced.

    Args:
        place: What takes the value, e.g. `ordinal`.
        came: What came.
        accepted: What is taken, as a phrase.

    >>> raise WrongType("ordinal", came=5.7, accepted="a whole number")
    Traceback (most recent call last):
    ...
    bilateral.errors.WrongType: ordinal takes a whole number, got 5.7
    """

    def __init__(self, place: str, *, came: object, accepted: str) -> None:
        super().__init__(f"{place} takes {accepted}, got {quoted(came)}")
        self.place = place
        self.came = came
        self.accepted = accepted

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_type, (self.place, self.came, self.accepted)


def _rebuild_type(place: str, came: object, accepted: str) -> WrongType:
    return WrongType(place, came=came, accepted=accepted)


class InvalidRecord(BilateralError, ValueError):
    """A record whose fields contradict each other or break a rule of the trade.

    Attributes:
        record: What the record calls itself, as `contract 'ak-203'`.
        problems: All that is wrong with it.
    """

    def __init__(self, record: str, problems: tuple[str, ...]) -> None:
        super().__init__(f"{record}: {'; '.join(problems)}")
        self.record = record
        self.problems = problems

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.record, self.problems)


@attrs.frozen(kw_only=True)
class Fault:
    """One thing wrong with an input, as a value: bulk reading returns all of them.

    Attributes:
        problem: What is wrong, in words.
        came: What came, quoted; empty where something is missing.
        accepted: What would have been accepted.
        path: Where in the document, as `$.contracts[2].value`.
        line: The line in the file, counted from 1; None where there is no file.
        file: The file's name; empty where there is no file.

    >>> print(Fault(problem="unknown key", came="'vlaue'", accepted="did you mean 'value'?", line=7, file="r.yaml"))
    r.yaml:7: unknown key: 'vlaue'; did you mean 'value'?
    """

    problem: str
    came: str = ""
    accepted: str = ""
    path: str = ""
    line: int | None = None
    file: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        said = f"{self.problem}: {self.came}" if self.came else self.problem
        found = f"{self.path}: {said}" if self.path else said
        return "; ".join(filter(None, (f"{place}: {found}" if place else found, self.accepted)))


class FaultyInput(BilateralError, ValueError):
    """An input with faults, all of them listed.

    Attributes:
        faults: Everything that is wrong with it.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        count = f"{len(faults)} fault" + ("s" if len(faults) != 1 else "")
        super().__init__("\n".join([f"{count}:", *(f"  {fault}" for fault in faults)]))
        self.faults = faults

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.faults,)
