"""The words of numbers in English, as they are printed and looked for."""

from __future__ import annotations

from types import MappingProxyType

from ...language.lexicon.number_words import number_words, scale_words


def _english(part: str, least: int = 0, most: int = 99) -> MappingProxyType[str, int]:
    return MappingProxyType({
        word: int(known.value)
        for word, known in number_words().items()
        if known.language == "en" and known.part == part and least <= known.value <= most
    })  # fmt: skip


def _scales(use: str) -> MappingProxyType[str, int]:
    return MappingProxyType({one.word: one.power for one in scale_words() if one.use == use and one.word.isascii()})


DIGIT_WORDS = tuple(_english("small", 1, 9))
TEENS = tuple(_english("small", 10, 19))
TENS = tuple(_english("tens"))
#: The power of ten that each scale word in Latin letters stands for.
SCALE_WORDS = _scales("")

#: International scale words above a trillion, which hardly any report needs; in the short scale, as English has it.
GREAT_SCALES = MappingProxyType(
    {word: power for word, power in SCALE_WORDS.items() if power > 12 and not word.endswith("s")}
)

#: Abbreviations of scale words, which may follow digits; "cr." takes its dot with it.
ABBREVIATIONS = _scales("short")

#: The endings of ordinals in digits; all others have "th".
ORDINAL_ENDINGS = MappingProxyType({1: "st", 2: "nd", 3: "rd"})


def ordinal_digits(number: int) -> str:
    """Write the ordinal of a whole number in digits.

    >>> [ordinal_digits(number) for number in (1, 11, 22, 103)]
    ['1st', '11th', '22nd', '103rd']
    """
    is_teen = 10 < abs(number) % 100 < 20
    return f"{number}{'th' if is_teen else ORDINAL_ENDINGS.get(abs(number) % 10, 'th')}"
