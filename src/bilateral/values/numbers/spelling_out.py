"""The words of numbers in English, and numbers spelled out in them as on a cheque: exact, Indian or international."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import MappingProxyType

from ...language.grammar.small_numbers import TEENS, TENS, UNITS
from ...language.lexicon.number_words import scale_words
from .exact import exact_number
from .grouping import Grouping, checked_grouping


def _scales(use: str) -> MappingProxyType[str, int]:
    return MappingProxyType({one.word: one.power for one in scale_words() if one.use == use and one.word.isascii()})


#: The power of ten that each scale word in Latin letters stands for.
SCALE_WORDS = _scales("")

#: International scale words above a trillion, which hardly any report needs; in the short scale, as English has it.
_GREAT_SCALES = MappingProxyType(
    {word: power for word, power in SCALE_WORDS.items() if power > 12 and not word.endswith("s")}
)

#: Abbreviations of scale words, which may follow digits; "cr." takes its dot with it.
ABBREVIATIONS = _scales("short")

#: The endings of ordinals in digits; all others have "th".
_ORDINAL_ENDINGS = MappingProxyType({1: "st", 2: "nd", 3: "rd"})


def ordinal_digits(number: int) -> str:
    """Write the ordinal of a whole number in digits."""
    is_teen = 10 < abs(number) % 100 < 20
    return f"{number}{'th' if is_teen else _ORDINAL_ENDINGS.get(abs(number) % 10, 'th')}"


_DIGITS = ("zero", *UNITS)
_TENS = tuple(TENS)
_BELOW_TWENTY = (*_DIGITS, *TEENS)

#: Each scale with its power of ten, from the greatest that 10^30 needs; what stands before it is below the next one.
#: Above a crore India counts in lakh crore and in crore crore; arab, neel and padma are known to fewer readers, and
#: dictionaries do not agree what they are.
_LADDERS = MappingProxyType({
    "indian": (
        (28, "crore crore crore crore"), (26, "lakh crore crore crore"), (21, "crore crore crore"),
        (19, "lakh crore crore"), (14, "crore crore"), (12, "lakh crore"), (7, "crore"), (5, "lakh"), (3, "thousand"),
    ),
    "international": (
        *sorted(((power, word) for word, power in _GREAT_SCALES.items()), reverse=True),
        (12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand"),
    ),
})  # fmt: skip

_THOUSANDS = ((3, "thousand"),)


def spell(number: Decimal | int | str, system: Grouping = "indian") -> str:
    """Spell a number out in English words, exactly; decimals digit by digit behind "point".

    Args:
        number: The number, up to 10^30 and to 30 decimal places.
        system: Whether to count in lakh and crore or in million and billion.

    Raises:
        InvalidNumber: It is none that can be meant.
        InvalidGrouping: The system is neither of the two.

    >>> spell(52_000_000), spell(52_000_000, "international")
    ('five crore twenty lakh', 'fifty-two million')
    >>> spell(Decimal("-601427.05"))
    'minus six lakh one thousand four hundred and twenty-seven point zero five'
    """
    value, ladder = exact_number(number), _LADDERS[checked_grouping(system)]
    whole, _, places = format(value.copy_abs(), "f").partition(".")
    words = [*_spelled(int(whole), ladder)] or ["zero"]
    if places:
        words += ["point", *(_DIGITS[int(digit)] for digit in places)]
    return " ".join(["minus", *words] if value < 0 else words)


def _spelled(number: int, ladder: tuple[tuple[int, str], ...]) -> Iterator[str]:
    """Spell a whole number, and nothing if it is zero."""
    whole = number
    for power, word in ladder:
        count, number = divmod(number, 10**power)
        if count:
            yield from _spelled(count, _THOUSANDS)
            yield word
    if number < whole and 0 < number < 100:
        yield "and"
    yield from _below_thousand(number)


def _below_thousand(number: int) -> Iterator[str]:
    hundreds, rest = divmod(number, 100)
    if hundreds:
        yield from (_DIGITS[hundreds], "hundred")
    if hundreds and rest:
        yield "and"
    if rest >= len(_BELOW_TWENTY):
        tens, ones = divmod(rest, 10)
        yield f"{_TENS[tens - 2]}-{_DIGITS[ones]}" if ones else _TENS[tens - 2]
    elif rest:
        yield _BELOW_TWENTY[rest]
