"""What a number in words, or in words and digits, comes to: `five crore twenty lakh`, `3 hundred and 21`, `2 1/4`."""

from __future__ import annotations

from fractions import Fraction

import attrs

from ...errors import InvalidNumber
from .number_parts import Part, Word, cardinal, words_of_number
from .number_sum import NoNumber, refuse, sum_of, total_of

_ACCEPTED = "write e.g. '6,01,427', '1.5 lakh crore', 'six lakh' or 'half a million'"


@attrs.frozen
class WrittenNumber:
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


def read_number(text: str) -> WrittenNumber:
    """Read a whole text as a number.

    Raises:
        InvalidNumber: It is none.

    >>> read_number("one and a half lakh").value, read_number("two thirds").value
    (Fraction(150000, 1), Fraction(2, 3))
    """
    words = words_of_number(text)
    try:
        if not words:
            raise NoNumber
        return _reading(words)
    except NoNumber:
        raise InvalidNumber("no number", came=text, accepted=_ACCEPTED) from None


def _reading(words: tuple[Word, ...]) -> WrittenNumber:
    if words[0].part is Part.MINUS:
        positive = _reading(words[1:]) if len(words) > 1 and words[1].part is not Part.MINUS else refuse()
        return attrs.evolve(positive, value=-positive.value)
    if words[0].part is Part.DIGITS and all(word.part is Part.SCALE for word in words[1:]):
        return WrittenNumber(total_of(words), words[0].places, sum(int(word.value) for word in words[1:]))
    for place, word in enumerate(words):
        if word.part is Part.OVER or (word.part is Part.OF and words[-1].is_ordinal):
            return WrittenNumber(_ratio(words[:place], words[place + 1 :]))
    value = sum_of(words)
    return WrittenNumber(_one_part(words) if value is None else value)


def _one_part(words: tuple[Word, ...]) -> Fraction:
    """Read "one one-hundredth", "a one hundred and fifth": one part, of which an ordinal says what part."""
    last, is_one = cardinal(words[-1]), words[0].part is Part.ARTICLE or words[0].value == 1
    # "one hundred twenty fifth" is an ordinal.
    if last is None or not is_one or len(words) == 1 or words[1].part not in (Part.SMALL, Part.TENS):
        refuse()
    return Fraction(1) / (total_of((*words[1:-1], last)) or refuse())


def _ratio(over: tuple[Word, ...], under: tuple[Word, ...]) -> Fraction:
    # "two out of five" has another word before what it is parted by.
    under = under[1:] if under and under[0].part is Part.OF else under
    above, below = total_of(over), total_of(under)
    return above / below if below else refuse()
