"""Numbers and amounts as a locale of CLDR writes them, exact where its own rules would round; and read back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...errors import InvalidNumber, UnknownLocale, WrongType
from ...language.lexicon.number_words import power_of
from ..words import exact_text
from .exact import EXACT, decimal_places, exact_number, shifted
from .grouping import MOST_DECIMALS, digits_of, in_digits, in_latin_digits
from .patterns import within

if TYPE_CHECKING:
    from babel import Locale
    from babel.numbers import NumberPattern

#: The digits of ASCII, or those of the locale's own script.
Digits = Literal["latin", "native"]

#: No number needs more; a longer text is refused before it is looked at.
LONGEST_LOCALE_NUMBER = 200
#: No name of a locale is longer.
LONGEST_NAME = 40
#: The short patterns have no groups, so that no more digits than four may stand before a word of scale.
MOST_BEFORE_A_SCALE = 10_000

# The first digits are those before the decimal mark, in whatever direction the locale is written.
_DIGITS = re.compile("[0-9]+").search
_IDENTIFIER = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{2,8}){0,4}")
_LOCALES = "name one that CLDR has, e.g. 'en_IN', 'hi_IN' or 'ru'"
# Marks that turn the direction of writing are no part of a number.
_DIRECTIONS = str.maketrans("", "", "\u200e\u200f\u061c")
# People type the key they have: every blank stands for the blank of a locale, and so do apostrophes and minus signs.
_TYPED = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2019": "'", "\u2212": "-"})


def format_in_locale(
    number: Decimal, locale: str, *, compact: bool = False, currency: str | None = None, digits: Digits = "latin"
) -> str:
    r"""Print a number, or an amount of a currency, as a locale writes it; nothing is rounded.

    Args:
        number: The number.
        locale: The name of the locale, e.g. `hi_IN` or `hi-IN`.
        compact: Whether the locale's short words of scale may stand for zeros; where more than two decimals would
            stand before the word, the number is written out instead.
        currency: The ISO 4217 code of the currency, if it is an amount.
        digits: Whether to print the digits of ASCII, or those of the locale's own script.

    Raises:
        UnknownLocale: CLDR has no such locale.
        InvalidNumber: The number is beyond 10^30 or finer than 30 decimal places.
        UnknownCurrency: There is no such currency.

    >>> format_in_locale(Decimal("601427.5"), "hi_IN"), format_in_locale(Decimal(601427), "hi_IN", digits="native")
    ('6,01,427.5', '६,०१,४२७')
    >>> format_in_locale(Decimal(54_000_000_000), "en_IN", compact=True, currency="INR")
    '₹5.4KCr'
    >>> format_in_locale(Decimal("1234567.89"), "ru")
    '1\xa0234\xa0567,89'
    """
    known, value = known_locale(locale), exact_number(number)
    if currency is not None:
        from ..money.currency_codes import currency_code

        currency = currency_code(currency)
    short = _compact(known, value, currency) if compact else None
    shown, pattern = short or (value, _full(known, currency))
    system = _system(known, digits)
    # The context of babel's arithmetic is that of its caller, of 28 digits if nobody cares.
    with localcontext(EXACT):
        printed: str = pattern.apply(
            shown,
            known,
            currency=currency,
            currency_digits=short is None,
            decimal_quantization=False,
            group_separator=False,
            numbering_system=system,
        )
    return in_digits(_in_groups(printed, pattern.grouping, _group_mark(known, system)), system)


def parse_in_locale(text: str, locale: str) -> Decimal:
    """Read a number as a locale writes it: its groups, its decimal mark, its digits or those of ASCII.

    Groups may be missing, but where there are any each must be in its place: `5,0,0` is no number.

    Raises:
        UnknownLocale: CLDR has no such locale.
        InvalidNumber: The text is no number of this locale, or one that cannot be meant.

    >>> parse_in_locale("1.234.567,89", "de"), parse_in_locale("६,०१,४२७", "hi_IN")
    (Decimal('1234567.89'), Decimal('601427'))
    """
    known = known_locale(locale)
    text = exact_text(text)
    plain = within(text, LONGEST_LOCALE_NUMBER).translate(_DIRECTIONS).translate(_TYPED).strip()
    system = _system_of(plain, known)
    match = _number(str(known), system).fullmatch(in_latin_digits(plain) or "") if system else None
    if match is None:
        example = format_in_locale(Decimal("1234567.5"), locale)
        raise InvalidNumber(f"no number of the locale {known}", came=text, accepted=f"write e.g. {example!r}")
    digits = re.sub("[^0-9]", "", match["whole"]) + (f".{match['fraction']}" if match["fraction"] else "")
    try:
        return exact_number(Decimal(match["minus"] + digits))
    except InvalidNumber as error:
        raise InvalidNumber(error.problem, came=text, accepted=error.accepted) from None


def known_locale(name: str) -> Locale:
    """Return the locale of CLDR that a name names."""
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without types
        raise WrongType("locale", came=name, accepted="the name of a locale, e.g. 'en_IN'")
    name = exact_text(name)
    if not _IDENTIFIER.fullmatch(within(name, LONGEST_NAME)):
        raise UnknownLocale("no locale", came=name, accepted=_LOCALES)
    return _known_locale(name)


@lru_cache(maxsize=256)
def _known_locale(name: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        raise UnknownLocale("no locale", came=name, accepted=_LOCALES) from None


def _in_groups(printed: str, sizes: tuple[int, int], mark: str) -> str:
    # babel (2.19) takes the apostrophes between the groups of Switzerland for quotes in a pattern, and drops them.
    whole = _DIGITS(printed)
    if whole is None:
        return printed
    last, other = sizes
    groups, rest = [whole[0][-last:]], whole[0][:-last]
    while rest:
        groups, rest = [rest[-other:], *groups], rest[:-other]
    return f"{printed[: whole.start()]}{mark.join(groups)}{printed[whole.end() :]}"


def _group_mark(locale: Locale, system: str) -> str:
    from babel.numbers import get_group_symbol

    return get_group_symbol(locale, numbering_system=system)


def _full(locale: Locale, currency: str | None) -> NumberPattern:
    found: NumberPattern = locale.decimal_formats[None] if currency is None else locale.currency_formats["standard"]
    return found


def _compact(locale: Locale, number: Decimal, currency: str | None) -> tuple[Decimal, NumberPattern] | None:
    """Find the short form of a number: what stands before the word, and the pattern of both."""
    size = number.copy_abs()
    scales = _scales(str(locale), is_money=currency is not None)
    found = next((scale for scale in scales if size >= scale.least), None)
    if found is None or found.power is None:
        return None
    shown = shifted(number, -found.power)
    if decimal_places(shown) > MOST_DECIMALS or shown.copy_abs() >= MOST_BEFORE_A_SCALE:
        return None
    patterns = _short_forms(locale, is_money=currency is not None)
    key = str(found.least)
    by_number = patterns.get(locale.plural_form(shown.copy_abs()), {})
    return shown, by_number[key] if key in by_number else patterns["other"][key]


@attrs.frozen
class _Scale:
    """A short form of CLDR.

    Attributes:
        least: The least number that it is for.
        power: The power of ten that its word stands for; None if it has no word, or one that means another power.
    """

    least: int
    power: int | None


@lru_cache(maxsize=256)
def _scales(locale: str, *, is_money: bool) -> tuple[_Scale, ...]:
    found: list[tuple[int, int, str]] = []
    patterns = _short_forms(_known_locale(locale), is_money=is_money)["other"]
    for least in sorted(map(int, patterns), reverse=True):
        pattern: str = patterns[str(least)].pattern
        zeros, has_sign = pattern.count("0"), "\u00a4" in pattern
        word = pattern.strip("0\u00a4 \u00a0\u202f") if zeros and has_sign == is_money else ""
        found.append((least, len(str(least)) - zeros, word))
    return tuple(_Scale(least, power if _means(word, power, found) else None) for least, power, word in found)


def _means(word: str, power: int, found: list[tuple[int, int, str]]) -> bool:
    # CLDR has one word for two powers of ten in Bengali (কো) and in Nepali (करोड): a word that our table of words
    # has is known, and any other has to mean one thing.
    known = power_of(word)
    return bool(word) and (power == known if known else {power} == {other for _, other, name in found if name == word})


def _short_forms(locale: Locale, *, is_money: bool) -> Mapping[str, Mapping[str, NumberPattern]]:
    found: Mapping[str, Mapping[str, NumberPattern]]
    found = locale.compact_currency_formats["short"] if is_money else locale.compact_decimal_formats["short"]
    return found


def _system(locale: Locale, digits: Digits) -> str:
    if digits not in ("latin", "native"):
        raise WrongType("digits", came=digits, accepted="'latin' or 'native'")
    systems: Any = locale.other_numbering_systems  # babel does not say what it holds
    native: str = systems.get("native", locale.default_numbering_system)
    # Chinese has digits that are no decimal ones, and Latin ones are native to most of Europe.
    return native if digits == "native" and digits_of(native) != digits_of("latn") else "latn"


def _system_of(text: str, locale: Locale) -> str | None:
    """Tell which of a locale's numbering systems a text is written in; each has marks of its own."""
    digits = {char for char in text if char.isdecimal()}
    systems = ("latn", _system(locale, "native"), locale.default_numbering_system)
    return next((system for system in systems if digits <= set(digits_of(system))), None)


@lru_cache(maxsize=256)
def _number(locale: str, system: str) -> re.Pattern[str]:
    from babel.numbers import get_decimal_symbol

    known = _known_locale(locale)
    group = re.escape(_group_mark(known, system).translate(_TYPED))
    decimal = re.escape(get_decimal_symbol(known, numbering_system=system))
    full = _full(known, None)
    last, other = full.grouping
    # Where nothing is grouped, babel has groups of a thousand digits.
    grouped = rf"[1-9][0-9]{{0,{other - 1}}}(?>(?:{group}[0-9]{{{other}}}(?={group}))*){group}[0-9]{{{last}}}|"
    whole = rf"(?P<whole>{grouped if last < LONGEST_LOCALE_NUMBER else ''}[0-9]++)"
    number = rf"{whole}(?:{decimal}(?P<fraction>[0-9]++))?"
    # The minus of Syriac stands behind its number (CLDR 46).
    return re.compile(rf"{number}(?P<minus>-?)" if "-" in full.suffix[1] else rf"(?P<minus>-?){number}")
