"""The words of one amount of money at a place of a text: how far they go, and which are its currency and its ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

import attrs

from ...values.figures.figure_patterns import TO_OF_LANGUAGES, money_figure_pattern
from ...values.figures.qualifier import WORDS_BEHIND
from ...values.money.currency_words import names_before, names_behind
from ...values.numbers.english_numbers import ABBREVIATIONS, DOZENS, MONEY_ABBREVIATIONS, SCALE_WORDS, SMALL_NUMBERS
from ...values.numbers.patterns import END, FLAGS, JOINT, any_of
from ..figures.cues import is_cue_behind
from ..found import Words
from .currency_places import words_of_countries
from .doubtful_currencies import codes_in_prose, is_money_before, is_money_behind
from .money_places import Place

#: No amount, with both ends of a range and what is said of them, is longer.
LONGEST_AMOUNT = 240

_ENDS = ("low", "high")


@attrs.frozen
class StatedAmount:
    """Words that state an amount of money, before they are read.

    Attributes:
        start: Where the amount begins.
        end: Where it ends, with its currency and scale.
        cue: The qualifier's words inside or behind it.
        high_start: Where the second amount begins, if there are two; else where the amount ends.
        low_end: Where the first of two ends; else where the amount does.
        joined_by: What stands between two amounts; empty if there is one.
        has_currency: Whether each of the two has its own currency.
        has_scale: Whether each of the two has its own scale.

    >>> StatedAmount(0, 4).joined_by
    ''
    """

    start: int
    end: int
    cue: Words | None = None
    low_end: int = 0
    high_start: int = 0
    joined_by: str = ""
    has_currency: tuple[bool, bool] = (True, False)
    has_scale: tuple[bool, bool] = (False, False)


def stated_amount(text: str, place: Place, *, until: int | None = None) -> StatedAmount | None:
    """Find how far an amount goes that begins at a place.

    Args:
        text: The text.
        place: Where the amount seems to stand.
        until: Where it ends at the latest.

    >>> stated_amount("worth Rs 5-6 crore or more", Place(6, 9, 10)).end
    18
    """
    if place.end is not None:
        return StatedAmount(place.start, place.end)
    until = place.until if until is None else until
    last = min(len(text), place.start + LONGEST_AMOUNT) if until is None else until
    plain = _plain(text, place, until)
    if plain is not None:
        return plain
    match = _pattern().match(text, place.start, last)
    if match is None or match.end() <= place.number:
        return None
    return _from_match(text, match, place)


def amount_match(words: str) -> re.Match[str] | None:
    """Match the words of an amount with the pattern that found them; None if they are of another script.

    >>> amount_match("Rs 5-6 crore")["low"]
    'Rs 5'
    """
    return _pattern().fullmatch(words)


def _plain(text: str, place: Place, until: int | None) -> StatedAmount | None:
    """Find an amount of the plainest form, as "Rs 5,000 crore", that ends there or behind which nothing goes on."""
    if place.start == place.number or not _plain_number()(text, place.number, place.number_end):
        return None
    tail = _plain_scale()(text, place.number_end)
    end = tail.end() if tail else place.number_end
    if not (_ends_here(text, end) if until is None else end == until):
        return None
    name, number = text[place.start : place.number].strip(), text[place.number : end]
    return StatedAmount(place.start, end) if is_money_before(name, number, text, end) else None


def _ends_here(text: str, end: int) -> bool:
    following = _following()(text, end)
    if following is None or _carries_on(following[1].casefold(), following[2]):
        return False
    return _more_digits()(text, end) is None


def _from_match(text: str, match: re.Match[str], place: Place) -> StatedAmount | None:
    if match["behind"] and not is_cue_behind(text, *match.span("behind")):
        return stated_amount(text, place, until=match.start("behind"))
    if not _has_currency(match):
        return None
    if text[match.end() - 1].isdecimal() and _more_digits()(text, match.end()):
        return None  # "$25 000", "Rs 5, 00, 000"
    glued = _glued()(text, match.end())
    if glued is not None and match.endpos != glued.end():
        # "$4.3 billion3": the digit points to a note.
        return stated_amount(text, place, until=glued.end())
    if not _is_money(text, match, "low"):
        # "Rs 100 Rs 200": the second belongs to the number behind it.
        is_between = match["low_before"] and match["low_behind"]
        return stated_amount(text, place, until=match.start("low_behind")) if is_between else None
    if not _is_money(text, match, "high"):
        return stated_amount(text, place, until=match.end("low"))
    group = next((name for name in ("beside", "behind") if match[name]), None)
    cue = Words.of(text, *match.span(group)) if group else None
    end = max(match.end(name) for name in ("low", "high", "scale", "unit"))
    return _trimmed(text, match, end, cue)


def _trimmed(text: str, match: re.Match[str], end: int, cue: Words | None) -> StatedAmount:
    if text[end - 2 : end] in ("/-", "/="):
        end -= 2
    elif text[end - 1] == "." and text[end - 2].isascii() and _sentence_ends()(text, end):
        end -= 1  # "It got Rs 5 cr. The rest"
    if not match["high"]:
        return StatedAmount(match.start("low"), end, cue, end, end)
    between = text[match.end("low") : match.start("high")].strip().casefold()
    between = between.rpartition(" ")[2] if between[-1:].isalpha() else between
    currency = (_named(match, "low"), _named(match, "high"))
    scale = tuple(bool(match[f"{name}_scale"] or match[f"{name}_words"]) for name in _ENDS)
    return StatedAmount(
        match.start("low"), end, cue, match.end("low"), match.start("high"), between, currency, (scale[0], scale[1])
    )


def _named(match: re.Match[str], end: str) -> bool:
    return any(match[f"{end}_{part}"] for part in ("before", "behind", "coin"))


def _has_currency(match: re.Match[str]) -> bool:
    return bool(match["unit"]) or any(_named(match, end) for end in _ENDS)


def _is_money(text: str, match: re.Match[str], end: str) -> bool:
    number = "".join(match[f"{end}_{part}"] or "" for part in ("digits", "part", "scale", "more", "words"))
    before, behind = match[f"{end}_before"], match[f"{end}_behind"] or match[f"{end}_coin"]
    at = match.end(end)
    if behind and number.casefold() in _LOOSE and not behind.casefold().endswith("s"):
        return False  # "a million-dollar question"
    if before and not is_money_before(before, number, text, at):
        return False
    return not behind or is_money_behind(behind, number, text, match.start(), at)


_LOOSE = frozenset(f"{article} {scale}" for article in ("a", "an") for scale in SCALE_WORDS)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(money_figure_pattern(codes=codes_in_prose()), FLAGS)


@cache
def _plain_number() -> Callable[[str, int, int], re.Match[str] | None]:
    groups = r"[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|[1-9][0-9]?(?:,[0-9]{2}){1,5},[0-9]{3}|[0-9]{1,15}"
    return re.compile(rf"(?:{groups})(?:\.[0-9]{{1,6}})?").fullmatch


@cache
def _plain_scale() -> Callable[[str, int], re.Match[str] | None]:
    words = "lakh[ -]crore|crores?|lakhs?|million|billion|trillion|thousand|bn|mn|cr|m"
    return re.compile(rf"[ -]?(?:{words})(?![^\W_])").match


@cache
def _following() -> Callable[[str, int], re.Match[str] | None]:
    # None where a digit, a sign or a letter of another script follows, or a letter at once.
    mark, blanks = r"(?:[.,;:!?)\]\"'”’](?![0-9]))?", r"[-\s\u2010-\u2015]{0,4}+"
    return re.compile(
        rf"(?![^\W_]){mark}{blanks}(?![0-9+/$€£₹₽¥~½¼¾])([A-Za-z]*+)(?![^\W_])\s{{0,3}}+(\S?[A-Za-z]*+)"
    ).match


def _carries_on(first: str, second: str) -> bool:
    """Whether an amount may go on with the word behind it, of which a second word follows."""
    # "Rs 5 crore in 2019", "$5 million and the right to": of these words both tell.
    seconds = _second_words().get(first)
    if seconds is None:
        return first in _carrying_on()
    if second.casefold() in seconds:
        return True
    return first in _JOINTS and not (second.islower() and second.isascii())


_JOINTS = ("to", "and", "or")


@cache
def _second_words() -> MappingProxyType[str, frozenset[str]]:
    names = [name.split()[0] for name in (*names_before(), *names_behind())]
    numbers = {*SMALL_NUMBERS, *SCALE_WORDS, *DOZENS, "half", "quarter", "three", *names, *words_of_countries()}
    seconds: dict[str, frozenset[str]] = {"in": frozenset(), "at": frozenset()}
    seconds.update(dict.fromkeys(_JOINTS, frozenset(numbers)))
    for words in WORDS_BEHIND:
        first, _, second = words.partition(" ")
        if first in seconds:
            seconds[first] |= {second.partition(" ")[0]}
    return MappingProxyType(seconds)


@cache
def _carrying_on() -> frozenset[str]:
    """Return the words behind an amount with which it may go on."""
    first = {word.split()[0].strip(".") for word in (*WORDS_BEHIND, *names_before(), *names_behind())}
    scales = {*SCALE_WORDS, *ABBREVIATIONS, *MONEY_ABBREVIATIONS, *DOZENS}
    return frozenset({*first, *words_of_countries(), *scales, *TO_OF_LANGUAGES})


@cache
def _sentence_ends() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"[\"'”’)\]]{0,2}(?:\s*\Z|\s{1,3}[\"'“‘(]?[A-Z])").match


@cache
def _more_digits() -> Callable[[str, int], re.Match[str] | None]:
    # "$25 000", "Rs 5, 00, 000", "$ 1, 200", "$1/4 million"; and a salary of "Rs 12 LPA" is in lakhs.
    more, first = r"\d{3}(?!\d|[.,]\d)", r"(?:(?<=[^\d,.]\d)|(?<=[^\d,.]\d\d))"
    other = rf"(?<=[^\d,.]\d)/\d(?!\d)|[ -]?LPA{END}"
    # Of a scale word of another language, as in "$30 millones", nobody may read the number alone.
    foreign = (
        "millones", "mill\u00f3n", "milh\u00f5es", "bilh\u00f5es", "mil millones", "millionen", "milliarden",
        "milliards", "milliard", "milyon", "milyar", "miliar", "juta", "triliun",
    )  # fmt: skip
    other += rf"|\s(?i:{any_of(foreign)}){END}"
    return re.compile(rf"[ \xa0\u202f\u2009]{more}|, (?:0\d, )*0\d\d(?!\d)|{first}, {more}|{other}").match


@cache
def _glued() -> Callable[[str, int], re.Match[str] | None]:
    words = any_of(SCALE_WORDS)
    return re.compile(rf"{JOINT}{words}(?: {words})?(?=\d{{1,3}}(?!\d|[.,]\d))", FLAGS).match
