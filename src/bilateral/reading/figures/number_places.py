"""Where numbers begin in a text, in digits or in words: the anchors from which amounts are looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from ...language.lexicon.number_words import number_words, numbering_systems
from ...language.scripts import VOWEL_SIGNS
from ...values.numbers.digits import digits_of
from ...values.numbers.english_numbers import DIGIT_WORDS, DOZENS, SCALE_WORDS, TEENS, TENS, ZEROS
from ...values.numbers.patterns import any_of


# Money and quantities are looked for in the same text, one after the other: it is searched for numbers once.
@lru_cache(maxsize=1)
def number_places(text: str) -> tuple[tuple[int, int], ...]:
    """Find where numbers stand: for each, where it begins, and where its first run of digits or its first word ends.

    A number in several words is found at each of them. Only words that begin a number of English or Hindi are looked
    for, and of other scripts the digits.

    >>> number_places("In 2021 it had two, or 5,000.")
    ((3, 7), (15, 18), (23, 28))
    """
    places = [match.span() for match in _runs_of_digits()(text)]
    places += _first_word(text)
    places += [match.span(1) for match in _number_words()(text)]
    if not text.isascii() and _has_devanagari()(text):
        places += [match.span(1) for match in _hindi_words()(text)]
    return tuple(sorted(places))


def _first_word(text: str) -> Iterator[tuple[int, int]]:
    # A text may begin with a number, before which there is nothing.
    for match in _number_words()(f"\n{text[:40]}"):
        if match.start() == 0:
            yield match.start(1) - 1, match.end(1) - 1


@cache
def _runs_of_digits() -> Callable[[str], Iterator[re.Match[str]]]:
    # The scripts are written out: to look for \d takes three times as long.
    rows = (digits_of(system) for system in ("latn", *numbering_systems()))
    digits = "".join(f"{row[0]}-{row[-1]}" for row in rows)
    return re.compile(rf"[{digits}]\d*+(?>(?:[.,\u066b\u066c]\d++)*)").finditer


@cache
def _has_devanagari() -> Callable[[str], re.Match[str] | None]:
    return re.compile("[\u0900-\u097f]").search


@cache
def number_of_hindi() -> str:
    """Write the pattern of a word of Hindi that begins a number.

    >>> bool(re.fullmatch(number_of_hindi(), "पाँच"))
    True
    """
    begins = ("small", "fraction", "quarters", "part or parts")
    plain = [word for word, known in number_words().items() if known.language == "hi" and known.part in begins]
    # One sign of nasal sound is typed for the other.
    words = {form for word in plain for form in (word, word.replace("\u0902", "\u0901"))}
    return rf"(?:{any_of(words)}(?![^\W_]|[{VOWEL_SIGNS}]))"


@cache
def _hindi_words() -> Callable[[str], Iterator[re.Match[str]]]:
    return re.compile(rf"(?<![^\W_])(?<![{VOWEL_SIGNS}])({number_of_hindi()})").finditer


@cache
def _number_words() -> Callable[[str], Iterator[re.Match[str]]]:
    small = [*DIGIT_WORDS, *TEENS, *TENS, *ZEROS, "hundred", "half", "quarter"]
    scales = [word for word in (*SCALE_WORDS, *DOZENS) if not word.endswith("s")]
    parts = [f"{article} {word}" for article in ("a", "an") for word in (*scales, "half", "quarter")]
    forms = [form for word in (*small, *parts, "half a") for form in (word, word.capitalize())]
    forms += [word.upper() for word in small]
    # The first two letters rule out most words of a text at once.
    first, second = ("".join({form[at] for form in forms}) for at in (0, 1))
    return re.compile(rf"[\s(\[\"'“‘`$₹€£.,;:~≈<>≤≥—–-](?=[{first}][{second}])({any_of(forms)})(?![^\W_])").finditer
