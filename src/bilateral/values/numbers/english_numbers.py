"""The words of numbers in English, as tables: five, twenty, lakh, crore, dozen, fifth."""

from __future__ import annotations

from types import MappingProxyType

DIGIT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
#: Words for nothing, which nothing is added to.
ZEROS = ("zero", "nil", "nought", "naught")

#: What each word below a hundred adds.
SMALL_NUMBERS = MappingProxyType(
    {"a": 1, "an": 1}
    | dict.fromkeys(ZEROS, 0)
    | {word: value for value, word in enumerate(DIGIT_WORDS + TEENS, start=1)}
    | {word: 10 * tens for tens, word in enumerate(TENS, start=2)}
)

#: International scale words above a trillion, which hardly any report needs; in the short scale, as English has it.
GREAT_SCALES = MappingProxyType({
    "quadrillion": 15, "quintillion": 18, "sextillion": 21, "septillion": 24, "octillion": 27, "nonillion": 30,
})  # fmt: skip

_POWER_OF_WORD = {
    "hundred": 2, "thousand": 3, "lakh": 5, "lac": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12,
    **GREAT_SCALES,
}  # fmt: skip

#: The power of ten that each scale word stands for.
SCALE_WORDS = MappingProxyType(_POWER_OF_WORD | {f"{word}s": power for word, power in _POWER_OF_WORD.items()})

#: Indian scale words that in prose are read in small letters only: five Arab states are no five arab, and Padma and
#: Neel are names.
INDIAN_SCALES = MappingProxyType({"arab": 9, "kharab": 11, "neel": 13, "padma": 15, "shankh": 17})

#: Counts that are no powers of ten. "A couple" is mostly "a few", and so none.
DOZENS = MappingProxyType({"dozen": 12, "dozens": 12, "score": 20})

#: Their abbreviations, which may follow digits; "cr." takes its dot with it.
ABBREVIATIONS = MappingProxyType({
    "k": 3, "m": 6, "mn": 6, "mln": 6, "cr": 7, "cr.": 7, "crs": 7, "b": 9, "bn": 9, "bln": 9, "tn": 12,
    "trn": 12,
})  # fmt: skip

#: Abbreviations that mean a number beside a currency only; elsewhere they are litres, millimetres, tonnes.
MONEY_ABBREVIATIONS = MappingProxyType({"l": 5, "mm": 6, "t": 12, "tr": 12, "trln": 12})

#: Fractions that are one character.
VULGAR = "[\u00bc-\u00be\u2150-\u215e]"

_ORDINAL_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")

#: The ordinals that are one word, with their numbers.
ORDINALS = MappingProxyType(
    {word: value for value, word in enumerate(_ORDINAL_ONES, start=1)}
    | {"twelfth": 12}
    | {f"{word}th": value for value, word in enumerate(TEENS, start=10) if word != "twelve"}
    | {f"{word[:-1]}ieth": 10 * tens for tens, word in enumerate(TENS, start=2)}
    | {f"{word}th": 10**power for word, power in _POWER_OF_WORD.items()}
)

#: The endings of ordinals in digits; all others have "th".
ORDINAL_ENDINGS = MappingProxyType({1: "st", 2: "nd", 3: "rd"})


def ordinal_digits(number: int) -> str:
    """Write the ordinal of a whole number in digits.

    >>> [ordinal_digits(number) for number in (1, 11, 22, 103)]
    ['1st', '11th', '22nd', '103rd']
    """
    is_teen = 10 < abs(number) % 100 < 20
    return f"{number}{'th' if is_teen else ORDINAL_ENDINGS.get(abs(number) % 10, 'th')}"
