"""What the words of a number come to together: each plays a part, and a sum is built up from left to right.

One sum serves all languages, which differ in their words only. Fractions stay fractions here; whoever wants a decimal
learns whether there is one.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from fractions import Fraction
from itertools import takewhile
from typing import TYPE_CHECKING, NoReturn

import attrs

#: No run of words between "and" and a part ("and two hundred thirds") is longer.
LONGEST_RUN = 8


class Part(enum.Enum):
    """What a word does to the number that it is a word of."""

    DIGITS = enum.auto()
    SMALL = enum.auto()
    TENS = enum.auto()
    HUNDRED = enum.auto()
    SCALE = enum.auto()
    DOZEN = enum.auto()
    AND = enum.auto()
    ARTICLE = enum.auto()
    PART = enum.auto()
    FRACTION = enum.auto()
    QUARTERS = enum.auto()
    POINT = enum.auto()
    OF = enum.auto()
    OVER = enum.auto()
    MINUS = enum.auto()

    if not TYPE_CHECKING:
        __hash__ = object.__hash__  # enum.Enum hashes the name, in Python


@attrs.frozen(cache_hash=True)
class Word:
    """One word of a number.

    Attributes:
        part: What it does.
        value: Its number; of a scale word the power of ten, of a part what the whole is divided by.
        places: How many digits stand behind the point, less the exponent; None if there is no point.
        is_plural: Whether a part may be many: "fifths", but not "fifth".
        stands_alone: Whether a part needs no number: "half a million".
        is_ordinal: Whether a Hindi number has the ending of an ordinal.
        is_joined: Whether a hyphen stands before it.
    """

    part: Part
    value: Fraction = Fraction(0)
    places: int | None = None
    is_plural: bool = False
    stands_alone: bool = False
    is_ordinal: bool = False
    is_joined: bool = False


_COUNTABLE = frozenset({Part.SCALE, Part.HUNDRED, Part.DOZEN})
_COUNTS = frozenset({Part.DIGITS, Part.SMALL, Part.TENS, Part.HUNDRED, Part.ARTICLE})


class NoNumber(Exception):
    """The words do not make a number."""


def refuse() -> NoReturn:
    """Say that the words do not make a number.

    Raises:
        NoNumber: Always.

    >>> refuse()
    Traceback (most recent call last):
    ...
    bilateral.language.grammar.number_sum.NoNumber
    """
    raise NoNumber


def sum_of(words: tuple[Word, ...]) -> Fraction | None:
    """Add up words that have no sign and no stroke, or return None if they are no number.

    >>> from bilateral.language.grammar.written_number import words_of_number
    >>> sum_of(words_of_number("two hundred and five"))
    Fraction(205, 1)
    """
    try:
        return total_of(words)
    except NoNumber:
        return None


def total_of(words: tuple[Word, ...]) -> Fraction:
    """Add up words that have no sign and no stroke.

    Raises:
        NoNumber: They are no number.

    >>> from bilateral.language.grammar.written_number import words_of_number
    >>> total_of(words_of_number("five crore twenty lakh"))
    Fraction(52000000, 1)
    """
    total = _Sum(words)
    while total.place < len(words):
        total.take(words[total.place])
    return total.close()


def longest_sum(words: Sequence[Word]) -> tuple[Fraction, int] | None:
    """Add up as many words as make a number from the first on: the number, and how many they are.

    What follows them doesn't count their last word: "one hundred and two" is not a number before "hundred".

    >>> from bilateral.language.grammar.written_number import words_of_number
    >>> longest_sum(words_of_number("one hundred and two hundred"))
    (Fraction(100, 1), 2)
    """
    count = len(words)
    for _ in range(_MOST_TRIES):
        count = _without_end(words, count)
        if not count:
            return None
        total = _Sum(tuple(words[:count]))
        try:
            while total.place < count:
                total.take(words[total.place])
            return total.close(), count
        except NoNumber:
            count = min(total.place, count - 1)
    return None


def _without_end(words: Sequence[Word], count: int) -> int:
    # "five and", "a million of": and what a scale word behind would count.
    while count and (words[count - 1].part in _BETWEEN or (count < len(words) and words[count].part in _COUNTABLE)):
        count -= 1
    return count


_MOST_TRIES = 6
_BETWEEN = frozenset({Part.AND, Part.OF, Part.ARTICLE, Part.POINT, Part.MINUS, Part.OVER})


@attrs.define
class _Sum:
    """A number as far as it has been read: `total_of` gives it one word after the other.

    Attributes:
        words: All of it.
        place: The word that is read.
        terms: What was closed by a scale word, each with the scale that the next must stay below.
        group: What waits for its scale word.
        room: What is added to the group stays below this.
        is_broken: Whether the group holds a fraction.
    """

    words: tuple[Word, ...]
    place: int = 0
    terms: list[tuple[Fraction, int]] = attrs.field(factory=list[tuple[Fraction, int]])
    group: Fraction | None = None
    room: int = 0
    is_broken: bool = False

    def take(self, word: Word) -> None:
        _TAKERS[word.part](self, word)
        self.place += 1

    def close(self) -> Fraction:
        if self.group is not None:
            self.push(self.group, 1)
        return sum((value for value, _ in self.terms), Fraction(0)) if self.terms else refuse()

    def push(self, value: Fraction, scale: int) -> None:
        """Close a term; terms descend, and nothing is added to them that is nothing."""
        if self.terms and not 0 < value < self.terms[-1][1]:
            refuse()
        self.terms.append((value, scale))
        self.group, self.room, self.is_broken = None, 0, False

    def begin(self, value: Fraction, *, room: int = 0, is_broken: bool = False) -> None:
        self.group, self.room, self.is_broken = value, room, is_broken

    def before(self) -> Part | None:
        return self.words[self.place - 1].part if self.place else None

    def behind(self, place: int) -> Part | None:
        """What part the next word plays, articles and "of" aside."""
        while place < len(self.words) and self.words[place].part in (Part.OF, Part.ARTICLE):
            place += 1
        return self.words[place].part if place < len(self.words) else None

    def digits(self, word: Word) -> None:
        follows_and = self.before() is Part.AND
        # "5 crore 20 lakh" is one number, but who writes "5 crore 20" may have lost a word.
        if self.group is None and (not self.terms or follows_and or self.behind(self.place + 1) in _COUNTABLE):
            self.begin(word.value)
        elif self.group is not None and follows_and and 0 < word.value < self.room and word.value.denominator == 1:
            self.begin(self.group + word.value)
        else:
            refuse()

    def small(self, word: Word) -> None:
        if self.group is None:
            self.begin(word.value, room=10 if word.part is Part.TENS else 0)
        elif 0 < word.value < self.room:
            self.begin(self.group + word.value, room=10 if word.part is Part.TENS and self.room > 10 else 0)
        else:
            refuse()

    def hundred(self, _: Word) -> None:
        group = Fraction(1) if self.group is None else self.group
        if group >= 100 and self.before() is not Part.DIGITS:
            refuse()
        self.begin(100 * group, room=100)

    def dozen(self, word: Word) -> None:
        # Three score and ten are seventy.
        self.begin((self.group or refuse()) * word.value, room=20 if word.value == 20 else 0)

    def scale(self, word: Word) -> None:
        scale = 10 ** int(word.value)
        if self.group is not None:
            self.push(self._with_thousands(self.group, scale) * scale, scale)
        elif self.before() is Part.SCALE:
            self._multiply(int(word.value), scale)
        else:
            refuse()

    def _with_thousands(self, group: Fraction, scale: int) -> Fraction:
        # "two thousand five hundred crore": what stands before "crore" is one number.
        if self.terms and self.terms[-1][1] == 1000 and scale > 1000 and 0 < group < 1000:
            return self.terms.pop()[0] + group
        return group

    def _multiply(self, power: int, scale: int) -> None:
        # "1 lakh 76 thousand crore": the last word multiplies all that is smaller than itself.
        if power < self.words[self.place - 1].value:
            refuse()
        value, made = self.terms.pop()
        while self.terms and self.terms[-1][1] < scale:
            value += self.terms.pop()[0]
        self.push(value * scale, made * scale)

    def joint(self, _: Word) -> None:
        if self.before() in (None, Part.AND) or self.place + 1 == len(self.words):
            refuse()
        found = self._fraction_behind()
        if found is None:
            return
        fraction, end = found
        if self.group is not None:
            # "A dozen and a half" is half a dozen more.
            whole = self.words[self.place - 1].value if self.before() is Part.DOZEN else 1
            self.begin(self.group + fraction * whole, is_broken=True)
        elif self.behind(end) in _COUNTABLE:  # "a billion and a quarter million"
            self.begin(fraction, is_broken=True)
        else:  # "a million and a half" is half a million more
            self.push(fraction * self.terms[-1][1], 1)
        self.place = end - 1

    def _fraction_behind(self) -> tuple[Fraction, int] | None:
        """Find a proper fraction behind an "and": its value, and where it ends."""
        start = self.place + 1
        if self.is_broken or self.words[start].part is Part.FRACTION:
            proper = not self.is_broken and self.words[start].value < 1
            return (self.words[start].value, start + 1) if proper else None
        run = takewhile(lambda word: word.part in _COUNTS, self.words[start : start + LONGEST_RUN])
        end = start + len(tuple(run)) + 1
        if end > len(self.words) or self.words[end - 1].part is not Part.PART:
            return None
        fraction = sum_of(self.words[start:end])
        # "one hundred and thirty fifths" are 26: a mixed number has a fraction below one.
        return (fraction, end) if fraction is not None and fraction < 1 else None

    def article(self, _: Word) -> None:
        following = self.words[self.place + 1].part if self.place + 1 < len(self.words) else None
        if self.is_broken and following in _COUNTABLE:
            return  # half a million
        if self.group is not None or following not in _COUNTABLE | {Part.PART}:
            refuse()
        self.begin(Fraction(1))

    def of(self, _: Word) -> None:
        if not self.is_broken or self.behind(self.place) not in _COUNTABLE:
            refuse()

    def part(self, word: Word) -> None:
        count = self.group
        if count is None:
            count = Fraction(1) if word.stands_alone and not self.terms else refuse()
        # "one hundred twenty fifth" is an ordinal, and no number of fifths.
        if self.is_broken or not (count == 1 or word.is_plural):
            refuse()
        self.begin(count / word.value, is_broken=True)

    def fraction(self, word: Word) -> None:
        if self.group is None and not self.terms:
            self.begin(word.value, is_broken=True)
        elif self.group is not None and not self.is_broken and self.group.denominator == 1 and word.value < 1:
            self.begin(self.group + word.value, is_broken=True)
        else:
            refuse()

    def quarters(self, word: Word) -> None:
        # सवा दो is two and a quarter, सवा लाख one and a quarter lakh.
        following = self.words[self.place + 1] if self.place + 1 < len(self.words) else None
        if self.group is not None or (following is None and word.value < 0):
            refuse()
        counts = following is not None and following.part in (Part.SMALL, Part.DIGITS)
        self.place += counts
        self.begin((following.value if following and counts else 1) + word.value, is_broken=True)

    def point(self, _: Word) -> None:
        digits = ""
        for word in takewhile(lambda word: word.part in (Part.SMALL, Part.TENS), self.words[self.place + 1 :]):
            # "point seventy-one" is 0.71.
            is_one = digits and word.value and word.value < 10 and self.words[self.place].part is Part.TENS
            digits = digits[:-1] + str(word.value) if is_one else digits + str(word.value)
            self.place += 1
        if not digits or self.is_broken:
            refuse()
        self.begin((self.group or 0) + Fraction(int(digits), 10 ** len(digits)), is_broken=True)

    def refuse(self, _: Word) -> None:
        refuse()


_TAKERS = {
    Part.DIGITS: _Sum.digits, Part.SMALL: _Sum.small, Part.TENS: _Sum.small, Part.HUNDRED: _Sum.hundred,
    Part.SCALE: _Sum.scale, Part.DOZEN: _Sum.dozen, Part.AND: _Sum.joint, Part.ARTICLE: _Sum.article,
    Part.PART: _Sum.part, Part.FRACTION: _Sum.fraction, Part.QUARTERS: _Sum.quarters, Part.POINT: _Sum.point,
    Part.OF: _Sum.of, Part.OVER: _Sum.refuse, Part.MINUS: _Sum.refuse,
}  # fmt: skip
