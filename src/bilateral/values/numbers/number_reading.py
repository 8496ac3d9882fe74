"""What a number in words, or in words and digits, comes to: `five crore twenty lakh`, `3 hundred and 21`, `2 1/4`.

The words play parts, and a sum is built up of them from left to right. One reader serves all languages, which differ
in their words only. Fractions stay fractions here; whoever wants a decimal learns whether there is one.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import takewhile
from typing import NoReturn

import attrs

from .exact import InvalidNumber
from .number_parts import Part, Word, cardinal, words_of_number

#: No run of words between "and" and a part ("and two hundred thirds") is longer.
LONGEST_RUN = 8

_ACCEPTED = "write e.g. '6,01,427', '1.5 lakh crore', 'six lakh' or 'half a million'"
_COUNTABLE = frozenset({Part.SCALE, Part.HUNDRED, Part.DOZEN})
_COUNTS = frozenset({Part.DIGITS, Part.SMALL, Part.TENS, Part.HUNDRED, Part.ARTICLE})


@attrs.frozen
class Reading:
    """What a number comes to, and how it was written.

    Attributes:
        value: What it comes to.
        places: How many digits stood behind the point, less the exponent; None if there was no point, or if it was
            written in more than digits with scale words.
        power: The power of ten of those scale words.
    """

    value: Fraction
    places: int | None = None
    power: int = 0


def read_number(text: str) -> Reading:
    """Read a whole text as a number.

    Raises:
        InvalidNumber: It is none.

    >>> read_number("one and a half lakh").value, read_number("two thirds").value
    (Fraction(150000, 1), Fraction(2, 3))
    """
    words = words_of_number(text)
    try:
        if not words:
            raise _NoNumber
        return _reading(words)
    except _NoNumber:
        raise InvalidNumber("no number", came=text, accepted=_ACCEPTED) from None


def sum_of(words: tuple[Word, ...]) -> Fraction | None:
    """Add up words that have no sign and no stroke, or return None if they are no number.

    >>> sum_of(words_of_number("two hundred and five"))
    Fraction(205, 1)
    """
    try:
        return _sum(words)
    except _NoNumber:
        return None


class _NoNumber(Exception):
    """The words do not make a number."""


def _reading(words: tuple[Word, ...]) -> Reading:
    if words[0].part is Part.MINUS:
        positive = _reading(words[1:]) if len(words) > 1 and words[1].part is not Part.MINUS else _refuse()
        return attrs.evolve(positive, value=-positive.value)
    if words[0].part is Part.DIGITS and all(word.part is Part.SCALE for word in words[1:]):
        return Reading(_sum(words), words[0].places, sum(int(word.value) for word in words[1:]))
    for place, word in enumerate(words):
        if word.part is Part.OVER or (word.part is Part.OF and words[-1].is_ordinal):
            return Reading(_ratio(words[:place], words[place + 1 :]))
    value = sum_of(words)
    return Reading(_one_part(words) if value is None else value)


def _one_part(words: tuple[Word, ...]) -> Fraction:
    """Read "one one-hundredth", "a one hundred and fifth": one part, of which an ordinal says what part."""
    last, is_one = cardinal(words[-1]), words[0].part is Part.ARTICLE or words[0].value == 1
    # "one hundred twenty fifth" is an ordinal.
    if last is None or not is_one or len(words) == 1 or words[1].part not in (Part.SMALL, Part.TENS):
        _refuse()
    return Fraction(1) / (_sum((*words[1:-1], last)) or _refuse())


def _ratio(over: tuple[Word, ...], under: tuple[Word, ...]) -> Fraction:
    # "two out of five" has another word before what it is parted by.
    under = under[1:] if under and under[0].part is Part.OF else under
    above, below = _sum(over), _sum(under)
    return above / below if below else _refuse()


def _sum(words: tuple[Word, ...]) -> Fraction:
    total = _Sum(words)
    while total.place < len(words):
        total.take(words[total.place])
    return total.close()


def _refuse() -> NoReturn:
    raise _NoNumber


@attrs.define
class _Sum:
    """A number as far as it has been read.

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
        return sum((value for value, _ in self.terms), Fraction(0)) if self.terms else _refuse()

    def push(self, value: Fraction, scale: int) -> None:
        """Close a term; terms descend, and nothing is added to them that is nothing."""
        if self.terms and not 0 < value < self.terms[-1][1]:
            _refuse()
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
            _refuse()

    def small(self, word: Word) -> None:
        if self.group is None:
            self.begin(word.value, room=10 if word.part is Part.TENS else 0)
        elif 0 < word.value < self.room:
            self.begin(self.group + word.value, room=10 if word.part is Part.TENS and self.room > 10 else 0)
        else:
            _refuse()

    def hundred(self, _: Word) -> None:
        group = Fraction(1) if self.group is None else self.group
        if group >= 100 and self.before() is not Part.DIGITS:
            _refuse()
        self.begin(100 * group, room=100)

    def dozen(self, word: Word) -> None:
        # Three score and ten are seventy.
        self.begin((self.group or _refuse()) * word.value, room=20 if word.value == 20 else 0)

    def scale(self, word: Word) -> None:
        scale = 10 ** int(word.value)
        if self.group is not None:
            self.push(self._with_thousands(self.group, scale) * scale, scale)
        elif self.before() is Part.SCALE:
            self._multiply(int(word.value), scale)
        else:
            _refuse()

    def _with_thousands(self, group: Fraction, scale: int) -> Fraction:
        # "two thousand five hundred crore": what stands before "crore" is one number.
        if self.terms and self.terms[-1][1] == 1000 and scale > 1000 and 0 < group < 1000:
            return self.terms.pop()[0] + group
        return group

    def _multiply(self, power: int, scale: int) -> None:
        # "1 lakh 76 thousand crore": the last word multiplies all that is smaller than itself.
        if power < self.words[self.place - 1].value:
            _refuse()
        value, made = self.terms.pop()
        while self.terms and self.terms[-1][1] < scale:
            value += self.terms.pop()[0]
        self.push(value * scale, made * scale)

    def joint(self, _: Word) -> None:
        if self.before() in (None, Part.AND) or self.place + 1 == len(self.words):
            _refuse()
        found = self._fraction_behind()
        if found is None:
            return
        fraction, end = found
        if self.group is not None:
            self.begin(self.group + fraction, is_broken=True)
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
            _refuse()
        self.begin(Fraction(1))

    def of(self, _: Word) -> None:
        if not self.is_broken or self.behind(self.place) not in _COUNTABLE:
            _refuse()

    def part(self, word: Word) -> None:
        count = self.group
        if count is None:
            count = Fraction(1) if word.stands_alone and not self.terms else _refuse()
        # "one hundred twenty fifth" is an ordinal, and no number of fifths.
        if self.is_broken or not (count == 1 or word.is_plural):
            _refuse()
        self.begin(count / word.value, is_broken=True)

    def fraction(self, word: Word) -> None:
        if self.group is None and not self.terms:
            self.begin(word.value, is_broken=True)
        elif self.group is not None and not self.is_broken and self.group.denominator == 1 and word.value < 1:
            self.begin(self.group + word.value, is_broken=True)
        else:
            _refuse()

    def quarters(self, word: Word) -> None:
        # सवा दो is two and a quarter, सवा लाख one and a quarter lakh.
        following = self.words[self.place + 1] if self.place + 1 < len(self.words) else None
        if self.group is not None or (following is None and word.value < 0):
            _refuse()
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
            _refuse()
        self.begin((self.group or 0) + Fraction(int(digits), 10 ** len(digits)), is_broken=True)

    def refuse(self, _: Word) -> None:
        _refuse()


_TAKERS = {
    Part.DIGITS: _Sum.digits, Part.SMALL: _Sum.small, Part.TENS: _Sum.small, Part.HUNDRED: _Sum.hundred,
    Part.SCALE: _Sum.scale, Part.DOZEN: _Sum.dozen, Part.AND: _Sum.joint, Part.ARTICLE: _Sum.article,
    Part.PART: _Sum.part, Part.FRACTION: _Sum.fraction, Part.QUARTERS: _Sum.quarters, Part.POINT: _Sum.point,
    Part.OF: _Sum.of, Part.OVER: _Sum.refuse, Part.MINUS: _Sum.refuse,
}  # fmt: skip
