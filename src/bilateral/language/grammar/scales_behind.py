"""The scale words behind digits: lakh crore, million, cr.; but not the letters of a type, or of a rate."""

from __future__ import annotations

from ..lexicon.units import unit_rates
from ..scanner import BEYOND, LINE_END, Tokens
from .digits import HYPHEN, is_glued, is_near
from .measure import measure
from .number_parts import DOTS, money_powers, power_of, scales_for, vocabulary
from .words_behind import is_closing

#: What may stand between a number and its scale word.
BEFORE_SCALES = frozenset((HYPHEN, LINE_END))
#: A whole scale word has more letters than this: behind the end of a line no shorter one is taken for it.
_SHORTEST_WHOLE = 3
_LETTERS_OF_A_CODE = 3


def scales_at(tokens: Tokens, j: int, *, money: bool) -> tuple[tuple[int, ...], int]:
    """Read the scale words behind digits, two at most, the smaller first, and the token behind them.

    Args:
        tokens: The text.
        j: The token behind the digits.
        money: Whether they are an amount of money, of which "5t" is trillions.

    >>> from bilateral.language.scanner import scan
    >>> scales_at(scan("1.5 lakh crore in all"), 1, money=False), scales_at(scan("145 M-777 howitzers"), 1, money=False)
    (((5, 7), 3), ((), 1))
    """
    scales: tuple[int, ...] = ()
    word = tokens.word
    while len(scales) < 2:
        at = j + 1 if word[j] in BEFORE_SCALES and _may_part(tokens, j) else j
        power = _scale_at(tokens, at, money=money)
        if power is None or not is_near(tokens, at) or not is_near(tokens, j) or (scales and power < scales[-1]):
            break
        if is_of_a_type(tokens, at) or (scales and _is_of_a_rate(tokens, at)) or is_of_barrels(tokens, at):
            break
        scales = (*scales, power)
        j = at + 1
        if word[j] in DOTS and f"{word[at]}{word[j]}" in vocabulary() and _dot_is_its(tokens, j):
            j += 1
    return scales, j


def has_scale_of_money(tokens: Tokens, j: int) -> bool:
    """Tell whether a scale word stands behind digits that is one beside money only: $5t, Rs 5 Arab.

    >>> from bilateral.language.scanner import scan
    >>> has_scale_of_money(scan("5t of debt"), 1), has_scale_of_money(scan("5 million"), 1)
    (True, False)
    """
    j += tokens.word[j] in BEFORE_SCALES
    return tokens.word[j] in money_powers() or _is_scale_with_a_capital(tokens, j)


def is_of_a_type(tokens: Tokens, at: int) -> bool:
    """Tell whether letters are those of a type rather than a short scale word.

    >>> from bilateral.language.scanner import scan
    >>> [is_of_a_type(scan(text), 1) for text in ("145 M-777 howitzers", "18 K9 guns", "5 M people")]
    [True, True, False]
    """
    if is_glued(tokens, at):
        return False
    is_joined = tokens.word[at + 1] == HYPHEN and is_glued(tokens, at + 1)
    if len(tokens.word[at]) > 1 and not (is_joined and tokens.raw(at).isupper()):
        return False
    k = at + 2 if is_joined else at + 1
    if not tokens.word[k].isdecimal() or _is_scaled(tokens, k + 1):
        return False
    is_apart = k == at + 1 and tokens.word[k + 1].isalpha() and tokens.raw(at).isupper()
    return is_glued(tokens, k) or (is_apart and not is_glued(tokens, k + 1))


def _is_of_a_rate(tokens: Tokens, at: int) -> bool:
    """Tell whether a short word begins a measure by another: the b of "1.1m b/d" are barrels."""
    return tokens.word[at + 1] == "/" and measure(tokens.said(at, at + 3)) is not None


def is_of_barrels(tokens: Tokens, at: int) -> bool:
    """Tell whether a short word begins a rate that is written so.

    >>> from bilateral.language.scanner import scan
    >>> is_of_barrels(scan("300,000 b/d"), 1), is_of_barrels(scan("$5 m/year"), 2)  # of millions a year
    (True, False)
    """
    return tokens.word[at + 1] == "/" and tokens.said(at, min(len(tokens), at + 3)) in unit_rates()


def _is_scaled(tokens: Tokens, j: int) -> bool:
    # "5 M-6 M people" is a range.
    return not is_glued(tokens, j) and _scale_at(tokens, j, money=False) is not None


def _may_part(tokens: Tokens, j: int) -> bool:
    # What follows digits at the end of a line is told by a whole word only.
    return tokens.word[j] == HYPHEN or len(tokens.word[j + 1]) > _SHORTEST_WHOLE


def _dot_is_its(tokens: Tokens, j: int) -> bool:
    # "Rs 5 cr. The rest": a point ends a sentence; at the end of a line or of the text it may do both.
    if not is_glued(tokens, j):
        return False
    if tokens.word[j + 1] in (BEYOND, LINE_END):
        return True
    following = tokens.raw(j + 1)
    is_code = len(following) == _LETTERS_OF_A_CODE and following.isupper()  # 3 Mrd. EUR
    return is_code or not following[0].isupper()


def _scale_at(tokens: Tokens, at: int, *, money: bool) -> int | None:
    word = tokens.word[at]
    power = power_of(word)
    if power is None:
        return money_powers().get(word) if money else None
    if word not in scales_for("small letters") or tokens.raw(at).islower():
        return power
    return power if money and _is_scale_with_a_capital(tokens, at) else None


def _is_scale_with_a_capital(tokens: Tokens, at: int) -> bool:
    """Tell whether a capital may still be that of a scale word beside money: "Rs 5 Arab", but "5 Arab states"."""
    if tokens.word[at] not in scales_for("small letters") or tokens.raw(at).islower():
        return False
    return not tokens.word[at + 1][0].isalnum() or is_closing(tokens.raw(at + 1))
