"""The reading of figures of money and of quantity, each a whole text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NoReturn, Unpack

from ...errors import AmbiguousFigure, InvalidFigure, InvalidValue, UnknownCurrency
from ..amount import Amount
from ..money.currency_meanings import Meanings
from ..money.currency_names import checked_meanings, currency_named, power_of_name
from ..money.money import Money, plain_money
from ..money.money_text import name_power, read_amount, read_currency, read_foreign_words
from ..money.plain_amounts import plain_step
from ..numbers.numeral_text import numeral_step
from ..numbers.patterns import within
from ..numbers.significance import figures_at, own_step
from ..quantities.quantity import Quantity, read_count, read_unit
from ..quantities.units import unit_name
from ..words import exact_text
from .figure_patterns import money_figure_matcher, quantity_figure_matcher, words_of_no_number
from .figure_stated import ACCEPTED, Ends, Stated, both_ends, state
from .qualifier import Qualifier

#: No figure needs more; a longer text is refused before it is looked at.
LONGEST_FIGURE = 600

_LETTERS_AT_END = re.compile(r"[^\W\d_]+$")


def figure_text(text: str, sought: str) -> str:
    """Return a text that is short enough to be read.

    Args:
        text: What came.
        sought: What is looked for in it.

    Raises:
        InvalidFigure: It is no text, an empty one, or longer than any figure.

    >>> figure_text("about Rs 5", "amount of money")
    'about Rs 5'
    """
    text = exact_text(text)
    if not within(text, LONGEST_FIGURE):
        raise InvalidFigure(f"no {sought}", came=text, accepted=ACCEPTED)
    return text


def read_money(text: str, **meanings: Unpack[Meanings]) -> Stated[Money]:
    """Read a text that states an amount of money, exactly or not.

    Args:
        text: The text.
        **meanings: What names mean that several currencies share; see `Meanings`.

    Raises:
        InvalidFigure: It states none.
        UnknownCurrency: Its currency, or that of an argument, is none.

    >>> read_money("over Rs 5 crore", rupee="PKR").first
    Money('50000000', 'PKR')
    """
    checked = figure_text(text, "amount of money")
    if not meanings and (plain := plain_figure(checked)):
        return plain
    match = money_figure_matcher()(checked)
    try:
        checked_meanings(meanings)
        return state_foreign(checked, **meanings) if match is None else state_money(match, **meanings)
    except UnknownCurrency as error:
        raise type(error)(error.problem, came=text, accepted=error.accepted) from None
    except InvalidValue as error:
        _refuse(error, text)


def state_money(
    match: re.Match[str], qualifier: Qualifier | None = None, **meanings: Unpack[Meanings]
) -> Stated[Money]:
    """Say what the words of an amount state that were found in a text, exactly or not.

    Args:
        match: A match of `money_figure_pattern`.
        qualifier: What bounds the amount, where words that stand elsewhere say it.
        **meanings: What names mean that several currencies share; see `Meanings`.

    Raises:
        InvalidValue: They state none: no currency or two, a range that does not rise.

    >>> print(state_money(money_figure_matcher()("Rs 5 crore"), Qualifier.OVER).first)
    ₹5 crore
    """
    found = {end: read_currency(match, end, **meanings) for end in ("low", "high") if match[end]}
    parted = currency_named(match["unit"], **meanings) if match["unit"] else None
    return state(_money_ends(match, _the_one("currency", [*found.values(), parted]), found), qualifier)


def state_change(match: re.Match[str], **meanings: Unpack[Meanings]) -> tuple[Money, Money]:
    """Say between which two amounts something changed, "7 to 5 crore rupees"; they need not rise.

    A scale word or a currency that one of them lacks is taken from the other, as in a range.

    Args:
        match: A match of `money_figure_pattern` that has two amounts.
        **meanings: What names mean that several currencies share; see `Meanings`.

    Raises:
        InvalidValue: They have no currency, or two; or a number is none.

    >>> print(*state_change(money_figure_matcher()("7 to 5 crore rupees")), sep="; ")
    ₹7 crore; ₹5 crore
    """
    found = {end: read_currency(match, end, **meanings) for end in ("low", "high")}
    _, first, second = both_ends(_money_ends(match, _the_one("currency", [*found.values()]), found))
    return first, second


def plain_figure(text: str) -> Stated[Money] | None:
    """Read one of the plainest forms of a figure of money, fast; None if it is not one, which says nothing of the text.

    The grammar is that of `money_figure_pattern`, of which this is a small part: both read these forms alike.

    >>> plain_figure("around Rs 5,000 crore") == read_money("around Rs 5,000 crore", rupee="INR")
    True
    """
    qualifier: Qualifier | None = Qualifier.EXACTLY
    amount = plain_money(text)
    if amount is None:
        first, _, rest = text.partition(" ")
        qualifier = Qualifier.of(first)
        if qualifier is None:
            second, _, rest = rest.partition(" ")
            qualifier = Qualifier.of(f"{first} {second}")
        amount = plain_money(rest)
    if amount is None or qualifier in (None, Qualifier.BETWEEN) or _HAS_DECIMALS(text):
        return None
    return _as_printed(qualifier, amount)


def plain_stated(text: str, qualifier: Qualifier) -> Stated[Money] | None:
    """Say what one of the plainest forms of an amount states, fast; None if it is not one.

    Args:
        text: The amount.
        qualifier: What bounds it, other than `BETWEEN`.

    >>> plain_stated("Rs 5.40 crore", Qualifier.ABOUT) == read_money("about Rs 5.40 crore")
    True
    """
    amount = plain_money(text)
    if amount is None:
        return None
    if not _HAS_DECIMALS(text):
        return _as_printed(qualifier, amount)
    step = plain_step(text)
    return Stated(qualifier, amount, None, step, figures_at(amount.amount, step))


def state_foreign(text: str, qualifier: Qualifier | None = None, **meanings: Unpack[Meanings]) -> Stated[Money]:
    """Say what an amount states that is in the words of another script.

    Args:
        text: The amount.
        qualifier: What bounds it, other than `BETWEEN`.
        **meanings: What names mean that several currencies share; see `Meanings`.

    Raises:
        InvalidFigure: It is none.
        UnknownCurrency: Its currency is none.

    >>> print(state_foreign("पाँच करोड़ रुपये").first)
    ₹5 crore
    """
    found = read_foreign_words(text, **meanings)
    if found is None:
        raise _unread(text, "amount of money")
    return _as_printed(qualifier or Qualifier.EXACTLY, Money(*found))


def _as_printed(qualifier: Qualifier, amount: Money) -> Stated[Money]:
    # What the amount shows of its precision when its digits are written out.
    step = own_step(amount.amount)
    return Stated(qualifier, amount, None, step, figures_at(amount.amount, step))


def read_quantity(text: str, *, unit: str | None) -> Stated[Quantity]:
    """Read a text that states a number of something, exactly or not.

    Args:
        text: The text.
        unit: What is counted, where the text does not say; it must be the same where it does.

    Raises:
        InvalidFigure: It states none.

    >>> read_quantity("over 500,000", unit="rifles").first
    Quantity('500000', 'rifle')
    """
    match = quantity_figure_matcher(bare=unit is not None)(figure_text(text, "number of a unit"))
    if match is None:
        raise _unread(text, "number of a unit")
    try:
        units = [read_unit(match, name) for name in ("low_unit", "unit") if match[name]]
        one = _the_one("unit", units if unit is None else [*units, unit_name(unit)])
        return state(_quantity_ends(match, one, apart=len(units) > 1))
    except InvalidValue as error:
        _refuse(error, text)


def figures_in(text: str, amount: Amount) -> int | None:
    """Count the significant figures that the words of a figure show, or return None if they are no figure's.

    >>> figures_in("over $5.40 billion", Money.parse("$5.4 billion"))
    3
    """
    try:
        if isinstance(amount, Quantity):
            return read_quantity(text, unit=amount.unit).significant_figures
        return read_money(text).significant_figures
    except InvalidValue:
        return None


def _money_ends(match: re.Match[str], currency: str, found: Mapping[str, str | None]) -> Ends[Money]:
    # "5-6 paise", "MUSD 50-60": an end without a currency counts what the other does.
    named = [name_power(match, end) for end in found if found[end]]
    shared = named[0] if named else power_of_name(match["unit"])

    def amount(end: str, power: int) -> Money:
        return Money(read_amount(match, end, power=power + (0 if found[end] else shared)), currency)

    def step(end: str, power: int) -> Decimal:
        return numeral_step(match, end, power=power + (name_power(match, end) if found[end] else shared))

    return Ends(match, amount, step, all(found.values()))


def _quantity_ends(match: re.Match[str], unit: str, *, apart: bool) -> Ends[Quantity]:
    def amount(end: str, power: int) -> Quantity:
        return Quantity(read_count(match, end, power=power), unit)

    def step(end: str, power: int) -> Decimal:
        return numeral_step(match, end, power=power)

    # In "5 m to 6 m" both are metres, and in "5 m to 6 m people" neither is.
    letters = _LETTERS_AT_END.search(match["low"])
    unit_is_scale = not match["low_unit"] and letters is not None and letters[0] == match["unit"]
    return Ends(match, amount, step, apart or unit_is_scale, unit_is_scale)


def _the_one(what: str, found: Sequence[str | None]) -> str:
    known = {name for name in found if name}
    if len(known) == 1:
        return known.pop()
    problem = f"{' and '.join(sorted(known))}, where one {what} is needed," if known else f"no {what}"
    raise InvalidFigure(problem, came=what, accepted=ACCEPTED)


def _unread(text: str, sought: str) -> InvalidFigure:
    if words := words_of_no_number(text):
        problem = f"no {sought}, for {words!r} says no number,"
        return InvalidFigure(problem, came=text, accepted="keep the words elsewhere, or write e.g. 'at least 200'")
    return InvalidFigure(f"no {sought}", came=text, accepted=ACCEPTED)


def _refuse(error: InvalidValue, text: str) -> NoReturn:
    if isinstance(error, AmbiguousFigure):
        raise AmbiguousFigure(error.problem, came=text, accepted=error.accepted, readings=error.readings) from None
    accepted = error.accepted if isinstance(error, InvalidFigure) else ACCEPTED
    raise InvalidFigure(error.problem, came=text, accepted=accepted) from None


_HAS_DECIMALS = re.compile(r"[0-9]\.").search
