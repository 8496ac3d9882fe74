"""Numbers at a place of a text: digits, words, scale words and what mixes them, in every language of the lexicon.

The longest that begins there is read, as far as amounts are written so: "6,01,427", "1.5 lakh crore", "five and a half
million", "1 crore 25 lakh", "15x10^6".
"""

from __future__ import annotations

from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from ..anchors import Anchors
from ..scanner import Tokens, scan
from .digits import HYPHEN, digits_at, is_glued, is_near
from .number_parts import (
    BEGINNING,
    COUNTED,
    HALVES,
    TIMES_SIGNS,
    fraction_at,
    is_counting,
    known_word,
    money_powers,
    power_of,
    scales_for,
    times_ten,
    word_at,
)
from .number_sum import Part, Word, longest_sum
from .scales_behind import BEFORE_SCALES, has_scale_of_money, is_of_a_type, is_of_barrels, scales_at
from .torn_number import NOUGHTS, PARTS, TEARS, is_torn

#: Within a text no number has more words.
MOST_WORDS_IN_TEXT = 30
#: No number has more digits.
MOST_DIGITS = 130

_EXACT = Context(prec=MOST_DIGITS, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])
#: Nothing that is said is rounded in it, whatever the context is of who reads.
EXACT = Context(prec=2 * MOST_DIGITS)
_ENDLESS = Decimal("Infinity")


class Number(NamedTuple):
    """A number at a place of a text.

    Attributes:
        value: What it comes to; infinite if it has more digits than can be meant.
        places: The power of ten of one unit of its last significant figure.
        scales: The powers of the scale words it ends with.
        behind: The token behind it.
        is_digits: Whether it is digits, with scale words at most.
    """

    value: Decimal
    places: int
    scales: tuple[int, ...]
    behind: int
    is_digits: bool

    @property
    def power(self) -> int:
        """The power of ten of its scale words together."""
        return sum(self.scales)

    def times_ten(self, power: int) -> Number:
        """Multiply it by a power of ten, exactly, as its scale words stay.

        >>> Number(Decimal("5.4"), -1, (), 1, is_digits=True).times_ten(6).value
        Decimal('5.4E+6')
        """
        return self._replace(value=EXACT.scaleb(self.value, power), places=self.places + power)


def number_at(tokens: Tokens, i: int, *, money: bool = False) -> Number | None:
    """Read the longest number that begins at a token; None if none does.

    Args:
        tokens: The text.
        i: The token.
        money: Whether it is an amount of money, of which "5t" is trillions.

    >>> from bilateral.language.scanner import scan
    >>> number_at(scan("Rs 1.5 lakh crore in all"), 1)
    Number(value=Decimal('1.5E+12'), places=11, scales=(5, 7), behind=4, is_digits=True)
    """
    numbers: dict[int, Number | None] = tokens.known.get(number_at) or tokens.known.setdefault(number_at, {})
    if i in numbers:
        number = numbers[i]
    else:
        number = numbers[i] = _read_at(tokens, i, money=False)
    if money and number and number.is_digits and has_scale_of_money(tokens, number.behind):
        return _read_at(tokens, i, money=True)
    return number


def said_again(tokens: Tokens, j: int, number: Number) -> int | None:
    """Step over a number said twice, whose bracket stands at a token: "thirty (30) days", "10 lakh (1 million) men".

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("thirty (30) days")
    >>> said_again(tokens, 1, number_at(tokens, 0))
    4
    """
    again = number_at(tokens, j + 1)
    if again is None or again.value != number.value or tokens.word[again.behind] != ")":
        return None
    return again.behind + 1


def _read_at(tokens: Tokens, i: int, *, money: bool) -> Number | None:
    word = tokens.word[i]
    if word[0].isdecimal() or word == ".":
        return _led_by_digits(tokens, i, money=money)
    if (alone := _alone(word)) and not _is_added_to(tokens, i + 1):
        return Number(*alone, (), i + 1, is_digits=False)
    first = known_word(word)
    if first is None or not _begins(tokens, i, first):
        return None
    return _longest(tokens, i, led_by_digits=False)


@lru_cache(maxsize=2048)
def _alone(word: str) -> tuple[Decimal, int] | None:
    """Read a word that is a number, unless more of the number stands behind it: five, thirty."""
    known = known_word(word)
    if known is None or known.part not in (Part.SMALL, Part.TENS) or known.is_ordinal:
        return None
    value = Decimal(int(known.value))
    return value, own_places(value)


def _is_added_to(tokens: Tokens, j: int) -> bool:
    """Tell whether there may be more of a number behind a word of it, a comma aside."""
    j += tokens.word[j] == ","
    return bool(_ADDS[tokens.word[j]])


#: What may be more of a number behind a word of it; fractions that are one sign are numeric.
_ADDS = Anchors(lambda word: word == HYPHEN or word[0].isnumeric() or known_word(word) is not None)


def _begins(tokens: Tokens, i: int, first: Word) -> bool:
    if first.part in BEGINNING:
        return True
    if first.part is Part.ARTICLE:
        return is_counting(tokens, i)
    if first.part is Part.HUNDRED:
        return not tokens.word[i].endswith("s")
    return first.part is Part.PART and first.stands_alone


def _led_by_digits(tokens: Tokens, i: int, *, money: bool) -> Number | None:
    found = digits_at(tokens, i) if tokens.word[i] != NOUGHTS else None
    if found is None:
        return None
    (plain, end), shift, word = found, 0, tokens.word
    following = word[end]
    if (following in TEARS and is_torn(tokens, end)) or (word[i - 1] in PARTS and is_torn(tokens, i - 1)):
        return None
    is_another = following[0].isdecimal() and word[end + 1] != "/"  # "5 6", but "5 1/2"
    if is_another or not _GOES_ON[following]:
        return _number(plain, 0, (), end)
    if following == "/" and _is_divided(tokens, end):
        return None  # "$1/4 million", 1/12/2021
    if following in TIMES_SIGNS:
        shift, end = times_ten(tokens, end) or (0, end)
    scales, end = scales_at(tokens, end, money=money)
    if is_of_barrels(tokens, end):
        return _number(plain, shift, scales, end)
    if _GOES_ON[word[end]] and _goes_on(tokens, end, scales):
        return _longest(tokens, i, led_by_digits=True)
    if is_glued(tokens, end) and word[end][0].isalnum() and not _may_touch(tokens, end):
        return None  # 5th, 5x; but "$4.3 billion3" points to a note
    return _number(plain, shift, scales, end)


def _may_go_on(word: str) -> bool:
    """Tell whether what stands behind digits may be more of their number, its point included: cr., ½."""
    if word in ("", ","):
        return False
    return word in _JOINTS or word in money_powers() or word_at(scan(f"{word}."), 0) is not None


_JOINTS = BEFORE_SCALES | TIMES_SIGNS | {"/", "and"}
_GOES_ON = Anchors(_may_go_on)


def _is_divided(tokens: Tokens, j: int) -> bool:
    return is_glued(tokens, j) and is_glued(tokens, j + 1) and tokens.word[j + 1][0].isdecimal()


def _may_touch(tokens: Tokens, end: int) -> bool:
    # The name of a currency may, of which whoever asks knows; a short scale word and a digit are a name: "F5m2".
    word = tokens.word[end]
    return not word[0].isdecimal() or len(tokens.word[end - 1]) > 3


def _number(plain: str, shift: int, scales: tuple[int, ...], behind: int) -> Number:
    if len(plain) > MOST_DIGITS:
        return Number(_ENDLESS, 0, scales, behind, is_digits=True)
    return Number(*_value(plain, sum(scales) + shift if scales else shift), scales, behind, is_digits=True)


# The same small numbers and years come again and again.
@lru_cache(maxsize=2048)
def _value(plain: str, power: int) -> tuple[Decimal, int]:
    """Return what digits come to with a power of ten, and the power of one unit of their last significant figure."""
    value = Decimal(plain).scaleb(power, _EXACT) if power else Decimal(plain)
    _, point, places = plain.partition(".")
    if point:
        return value, power - len(places) if value else min(0, power - len(places))
    return value, power + len(plain) - len(plain.rstrip("0")) if value else 0


def _goes_on(tokens: Tokens, end: int, scales: tuple[int, ...]) -> bool:
    """Tell whether more of the number follows: "1 crore 25 lakh", "3 hundred and 21", "5 1/2", "five and a half"."""
    following = tokens.word[end]
    if not is_near(tokens, end):
        return False
    if following[0].isdecimal():
        if not scales:
            return fraction_at(tokens, end) is not None and not is_glued(tokens, end)
        if (power_of(tokens.word[end + 1]) or 0) >= scales[0]:
            return False  # "5 m 6 m"
        more = scales_at(tokens, end + 1, money=False)[0]
        return more != () and more[0] < scales[0]
    if following == "and":
        return _and_a_part(tokens, end + 1) or (scales[-1:] == (2,) and _is_few(tokens, end + 1))
    known = None if following == HYPHEN or following == "," else word_at(tokens, end)
    if known is None or is_of_a_type(tokens, end):
        return False
    # "5 crore lakh" is no number, and who reads the rest would see it.
    return known[0].part in (Part.FRACTION, Part.DOZEN, Part.SCALE, Part.HUNDRED) and not _is_smallscale_of(tokens, end)


def _is_smallscale_of(tokens: Tokens, end: int) -> bool:
    return tokens.word[end] in scales_for("small letters")


def _is_few(tokens: Tokens, j: int) -> bool:
    return tokens.word[j].isdecimal() and len(tokens.word[j]) < 3


def _and_a_part(tokens: Tokens, j: int) -> bool:
    parts = (known_word(word) for word in tokens.words[j : j + 2])
    return any(part is not None and part.part is Part.PART and part.value in HALVES for part in parts)


def _longest(tokens: Tokens, i: int, *, led_by_digits: bool) -> Number | None:
    words, ends = _run(tokens, i, _FEW_WORDS, led_by_digits=led_by_digits)
    found = _sum_at_place(tuple(words), led_by_digits=led_by_digits)
    if found is not None and found[1] > _FEW_WORDS - _MOST_LOOKED_AT:
        words, ends = _run(tokens, i, MOST_WORDS_IN_TEXT, led_by_digits=led_by_digits)
        found = _sum_at_place(tuple(words), led_by_digits=led_by_digits)
    if found is None:
        return None
    number, count = found
    if _is_ordinal(tokens, ends[count - 1]):
        return None  # "the twenty-fifth"
    return number and Number(number.value, number.places, number.scales, ends[count - 1], is_digits=False)


# The same few words come again and again.
@lru_cache(maxsize=2048)
def _sum_at_place(words: tuple[Word, ...], *, led_by_digits: bool) -> tuple[Number | None, int] | None:
    """Add up as many words as make a number at a place of a text: the number, if it is one there, and how many."""
    found = longest_sum(words)
    if found is None:
        return None
    value, count = found
    said = words[:count]
    if led_by_digits and count < len(words) and words[count].part in COUNTED:
        return None, count  # "5 crore lakh"
    if value < 1 and not words[0].is_plural and any(word.part is Part.PART for word in said):
        return None, count  # "half of them", "a quarter"
    decimal = decimal_of(value)
    if decimal is None:
        return None, count
    return Number(decimal, own_places(decimal), _last_scales(said), 0, is_digits=False), count


def _is_ordinal(tokens: Tokens, j: int) -> bool:
    last = known_word(tokens.word[j + (tokens.word[j] == HYPHEN)])
    return last is not None and last.part is Part.PART and not (last.is_plural or last.stands_alone)


#: Most numbers have no more words; more are looked at only if a number reaches so far.
_FEW_WORDS, _MOST_LOOKED_AT = 8, 3


def _run(tokens: Tokens, i: int, most: int, *, led_by_digits: bool) -> tuple[list[Word], list[int]]:
    words: list[Word] = []
    ends: list[int] = []
    j, has_point = i, False
    while len(words) < most and (j == i or is_near(tokens, j)):
        found = word_at(tokens, j)
        if found is None or not _belongs(tokens, j, found[0], words, led_by_digits=led_by_digits):
            break
        has_point = has_point or found[0].part is Part.POINT
        if words and not has_point and words[-1].part is found[0].part is Part.SMALL:
            break  # "five five"
        if found[0].part is Part.PART and any(word.part is Part.PART for word in words):
            break  # "half a million and half a crore"
        j = found[1]
        words.append(found[0])
        ends.append(j)
    return words, ends


def _belongs(tokens: Tokens, j: int, word: Word, before: list[Word], *, led_by_digits: bool) -> bool:
    at = j + 1 if tokens.word[j] == HYPHEN else j
    text, part = tokens.word[at], word.part
    if before and part in _NEVER_BEHIND.get(before[-1].part, ()):
        return False
    if part is Part.PART:
        return word.value in HALVES or bool(word.stands_alone)
    if part is Part.AND:
        return not led_by_digits or tokens.word[j] != ","
    if part is Part.DIGITS and before and before[-1].part is Part.AND:
        return before[-2:-1] != [] and before[-2].part is Part.HUNDRED
    if text in scales_for("short"):
        is_plain = before[-1:] and before[-1].part in (Part.SMALL, Part.TENS)  # "one mln", but no "one m"
        return bool(is_plain and len(text) > 1) or (bool(before) and before[-1].part in (Part.DIGITS, Part.FRACTION))
    if text in scales_for("small letters"):
        return tokens.raw(at).islower()
    return part not in (Part.OVER, Part.MINUS) and not word.is_ordinal


#: Parts that never go on with a number behind others: "five five", "a million a million".
_NEVER_BEHIND = MappingProxyType({
    Part.SMALL: (Part.TENS, Part.ARTICLE, Part.DIGITS), Part.TENS: (Part.TENS, Part.ARTICLE, Part.DIGITS),
    Part.FRACTION: (Part.SMALL, Part.TENS, Part.ARTICLE, Part.DIGITS, Part.FRACTION),
    Part.DIGITS: (Part.DIGITS, Part.ARTICLE), Part.SCALE: (Part.ARTICLE,), Part.HUNDRED: (Part.ARTICLE, Part.HUNDRED),
})  # fmt: skip


def _last_scales(words: tuple[Word, ...]) -> tuple[int, ...]:
    scales: list[int] = []
    for word in reversed(words):
        if word.part not in (Part.SCALE, Part.HUNDRED):
            break
        scales.insert(0, int(word.value) if word.part is Part.SCALE else 2)
    return tuple(scales)


def decimal_of(value: Fraction) -> Decimal | None:
    """Return the decimal that equals a fraction; None if none does.

    >>> decimal_of(Fraction(3, 4)), decimal_of(Fraction(1, 3))
    (Decimal('0.75'), None)
    """
    above, below = value.as_integer_ratio()
    try:
        return _EXACT.divide(_EXACT.create_decimal(above), _EXACT.create_decimal(below))
    except Inexact:
        return None


def own_places(value: Decimal) -> int:
    """Return the power of ten of the last digit of a number that is not an idle zero.

    >>> own_places(Decimal(50_000)), own_places(Decimal("5.40")), own_places(Decimal(0))
    (4, -1, 0)
    """
    if not value:
        return 0
    _, digits, exponent = value.as_tuple()
    idle = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return int(exponent) + idle
