"""What a text states of an amount of money: read whole, or said of amounts that were found in a text."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import attrs

from ...errors import AmbiguousFigure, InvalidFigure, InvalidValue, UnknownCurrency
from ...language.grammar.figure import Ends, cue_before, cue_behind, ends_at, figures_remark, may_be_estimate
from ...language.grammar.money import Amount
from ...language.scanner import Tokens
from ..misspelt import meant
from ..money.currency_codes import meanings_checked
from ..money.money import Money
from ..money.money_reading import currency_of, cut_amount, is_dotted, plain_amount, plain_places, unknown_currency
from ..numbers.exact import EXACT, ONE, figures_at, in_one_form
from ..numbers.grouping import DecimalMark, GroupMark
from ..numbers.patterns import within
from ..quantities.quantity import Quantity
from .qualifier import Qualifier
from .stated_figure import (
    LONGEST_FIGURE,
    MONEY_ACCEPTED,
    Stated,
    elided_zeros,
    print_one,
    read_quantity,
    refuse_one_sided,
    state_one,
    state_range,
    two_ends,
)

#: A number as great needs no scale to be an amount.
_THOUSAND = 1000
#: The scale word that is left out of the lower end of a range mostly is the next below that of the upper.
_NEXT_BELOW = {9: 6, 12: 9, 7: 5}
#: Amounts of one range are seldom further apart.
_NEAR = 10
#: No words before an amount are more.
_MOST_BEFORE = 24


@attrs.frozen
class Known:
    """What is told of a text before it is read.

    Attributes:
        meanings: What names mean that several currencies share.
        marks_told: Whether the marks of its numbers are told.
    """

    meanings: Mapping[str, str]
    marks_told: bool = False


def read_money(
    text: str,
    given: tuple[tuple[str, str], ...] = (),
    decimal: DecimalMark | None = None,
    group: GroupMark | None = None,
) -> Stated[Money]:
    """Read a text that states an amount of money, exactly or not."""
    is_plain = not given and decimal is None and group is None
    if is_plain and (plain := plain_figure(text)):
        return plain
    known = Known(meanings_checked(given), decimal is not None or group is not None)
    tokens = cut_amount(within(text, LONGEST_FIGURE), decimal, group)
    try:
        return _whole(tokens, known)
    except UnknownCurrency as error:
        raise unknown_currency(error, text, read_money, MONEY_ACCEPTED) from None
    except AmbiguousFigure as error:
        raise AmbiguousFigure(error.problem, came=text, accepted=error.accepted, readings=error.readings) from None
    except InvalidValue as error:
        accepted = error.accepted if isinstance(error, InvalidFigure) else MONEY_ACCEPTED
        if accepted == MONEY_ACCEPTED:
            accepted = meant(text, read_money, accepted)
        raise InvalidFigure(error.problem, came=text, accepted=accepted) from None


def plain_figure(text: str) -> Stated[Money] | None:
    """Read one of the plainest forms of a figure of money, fast; None if it is not one, which says nothing of the text.

    The grammar reads these forms alike.
    """
    qualifier: Qualifier | None = Qualifier.EXACTLY
    plain = plain_amount(text)
    if plain is None:
        first, _, rest = text.partition(" ")
        qualifier = Qualifier.of(first)
        if qualifier is None:
            second, _, rest = rest.partition(" ")
            qualifier = Qualifier.of(f"{first} {second}")
        plain = plain_amount(rest) if qualifier not in (None, Qualifier.BETWEEN) else None
    if plain is None or qualifier is None:
        return None
    amount, step = Money(plain[0], plain[1]), ONE.scaleb(plain_places(*plain[2:]))
    return Stated(qualifier, amount, None, step, figures_at(amount.amount, step))


def _whole(tokens: Tokens, known: Known) -> Stated[Money]:
    for i in range(min(len(tokens), _MOST_BEFORE)):
        ends = ends_at(tokens, i, any_code=True)
        if ends is None:
            continue
        # "the estimated cost of two ships is $5 million": a number of something else may stand before.
        is_money = ends.low.name or (ends.high and ends.high.name)
        if is_money or not may_be_estimate(tokens, ends.behind):
            return _all_of(tokens, ends, known)
    raise InvalidFigure("no amount of money", came=tokens.clean, accepted=MONEY_ACCEPTED)


def _all_of(tokens: Tokens, ends: Ends, known: Known) -> Stated[Money]:
    before = cue_before(tokens, ends.first)
    behind = cue_behind(tokens, ends.behind)
    end = behind.behind if behind else ends.behind
    if behind and ends.figures is None:
        figures, end = figures_remark(tokens, end)
        ends = ends._replace(figures=figures)
    is_shortened = tokens.words[end:] == ["."] and tokens.word[end - 1].isalpha()
    if (before.first if before else ends.first) != 0 or not (end == len(tokens) or is_shortened):
        raise InvalidFigure("no amount of money", came=tokens.clean, accepted=MONEY_ACCEPTED)
    said = {Qualifier(cue.qualifier) for cue in (before, ends.beside, behind) if cue}
    if len(said) > 1:
        raise InvalidFigure("two qualifiers", came=tokens.clean, accepted=MONEY_ACCEPTED)
    return state_money(tokens, ends, said.pop() if said else None, known)


def state_money(tokens: Tokens, ends: Ends, qualifier: Qualifier | None, known: Known) -> Stated[Money]:
    """Say what amounts state that were found in a text, with the qualifier that bounds them."""
    if ends.problem:
        raise InvalidFigure(ends.problem, came=_said(tokens, ends), accepted=MONEY_ACCEPTED)
    code = _one_currency(tokens, ends, known)
    if not known.marks_told:
        _refuse_dotted(tokens, ends, code)
    if ends.high is None:
        return _single(tokens, ends, code, qualifier or Qualifier.EXACTLY)
    return _range(tokens, ends, ends.high, code, qualifier)


def state_change(tokens: Tokens, ends: Ends, known: Known) -> tuple[Money, Money]:
    """Say between which two amounts something changed, "7 to 5 crore rupees"; they need not rise.

    A scale word or a currency that one of them lacks is taken from the other, as in a range.
    """
    code = _one_currency(tokens, ends, known)
    low, high, _ = _both(ends, ends.high or ends.low)
    return Money(low, code), Money(high, code)


def state_list(tokens: Tokens, ends: Ends, amounts: list[Amount], known: Known) -> list[Money]:
    """Say what amounts in a list come to, in the currency of the first: "Rs 5, 10 and 15 crore"."""
    code = _one_currency(tokens, ends._replace(high=None), known)
    return [Money(in_one_form(amount.value), code) for amount in amounts]


def _said(tokens: Tokens, ends: Ends) -> str:
    # No more than the amounts: a text of a megabyte would be quoted for each of them that is refused.
    return tokens.said(ends.first, ends.behind)


def _one_currency(tokens: Tokens, ends: Ends, known: Known) -> str:
    named = [amount for amount in (ends.low, ends.high) if amount is not None and (amount.before or amount.after)]
    if len(named) == 1:
        return currency_of(tokens, named[0], known.meanings)
    codes = {currency_of(tokens, amount, known.meanings) for amount in named}
    if len(codes) == 1:
        return codes.pop()
    problem = f"{' and '.join(sorted(codes))}, where one currency is needed," if codes else "no currency"
    raise InvalidFigure(problem, came=_said(tokens, ends), accepted=MONEY_ACCEPTED)


def _single(tokens: Tokens, ends: Ends, code: str, qualifier: Qualifier) -> Stated[Money]:
    def refused(problem: str) -> InvalidFigure:
        return InvalidFigure(problem, came=_said(tokens, ends), accepted=MONEY_ACCEPTED)

    return state_one(Money(ends.low.value, code), qualifier, ends.low.places, ends.figures, refused)


def _range(tokens: Tokens, ends: Ends, upper: Amount, code: str, qualifier: Qualifier | None) -> Stated[Money]:
    if ends.figures is not None or (ends.joint == "and" and qualifier is not Qualifier.BETWEEN):
        raise InvalidFigure("a range with other words", came=_said(tokens, ends), accepted=MONEY_ACCEPTED)
    low, high, power = _both(ends, upper)
    if low >= high:
        raise InvalidFigure("a range that does not rise", came=_said(tokens, ends), accepted=MONEY_ACCEPTED)
    first, second = Money(low, code), Money(high, code)
    _refuse_two_readings(ends, upper, (first, second), power)
    refuse_one_sided(qualifier, first, second)
    return state_range(first, second, (ends.low.places + power, upper.places), ends.open_ends)


def _both(ends: Ends, upper: Amount) -> tuple[Decimal, Decimal, int]:
    """Read the amounts at both ends, and the power of ten that the first takes over from the second."""
    lower = ends.low
    # "5-6 paise", "MUSD 50-60": an end without a currency counts what the other does.
    named = 0 if lower.name else upper.name_power
    low = EXACT.scaleb(lower.value, Decimal(named)) if named else lower.value
    high = upper.value if upper.name or not lower.name_power else EXACT.scaleb(upper.value, Decimal(lower.name_power))
    power = 0 if lower.number.scales else upper.number.power
    # "$500 to $1 million", "Rs 50,000-1 lakh": each end stands by itself where the scale of the second would turn the
    # range round. But the 7 of "Rs 7-5 crore" are crore.
    stands_alone = (lower.name and upper.name) or abs(lower.number.value) >= _THOUSAND
    if power and stands_alone and low.is_finite() and EXACT.scaleb(low, Decimal(power)) >= high:
        power = 0
    return in_one_form(EXACT.scaleb(low, Decimal(power))), in_one_form(high), power + named


def _refuse_two_readings(ends: Ends, upper: Amount, said: tuple[Money, Money], power: int) -> None:
    low, high = said
    fuller: int | None = None
    if not (ends.low.name and upper.name) and not ends.low.number.scales:
        shared = upper.number.power if power >= upper.number.power else 0
        fuller = elided_zeros(*(EXACT.scaleb(end.amount, Decimal(-shared)) for end in said)) or None
    if fuller is None:
        fuller = _elided_scale(ends.low, upper, low.amount, high.amount, power)
    if fuller is not None:
        raise two_ends(low, high, fuller)


def _elided_scale(lower: Amount, upper: Amount, low: Decimal, high: Decimal, power: int) -> int | None:
    """Tell the power of a scale word the lower end may lack: "Rs 2 lakh-2.5 lakh crore", "$700 to $1.5 billion"."""
    own, its = lower.number.scales, upper.number.scales
    if power or not its or low <= 0:
        return None
    if len(its) > 1 and its[-1] not in own:
        return its[-1] if EXACT.scaleb(low, Decimal(its[-1])) < high else None
    below = _NEXT_BELOW.get(upper.number.power)
    if own or below is None or lower.number.value >= _THOUSAND:
        return None
    fuller = EXACT.scaleb(low, Decimal(below))
    return below if fuller < high < EXACT.multiply(fuller, Decimal(_NEAR)) else None


def _refuse_dotted(tokens: Tokens, ends: Ends, code: str) -> None:
    """Refuse a point before three digits that may part groups: "about EUR 4.250"."""
    if ends.high is not None or not is_dotted(tokens, ends.low.start, ends.low.number, code):
        return
    as_printed = Money(ends.low.value, code)
    both = as_printed, Money(EXACT.scaleb(ends.low.value, Decimal(3)), code)
    readings = tuple(print_one(Qualifier.EXACTLY, amount, None) for amount in both)
    accepted = f"write {readings[0]!r} or {readings[1]!r}, or say which: decimal='.' or decimal=','"
    raise AmbiguousFigure("two readings", came=list(readings), accepted=accepted, readings=readings)


def figures_in(text: str, amount: object) -> int | None:
    """Count the significant figures that the words of a figure show; None if they are no figure's."""
    try:
        stated = read_quantity(text, amount.unit) if isinstance(amount, Quantity) else read_money(text)
    except InvalidValue:
        return None
    return stated.significant_figures
