"""An amount of money over tokens: a number, its currency on either side or both, its sign, and the coins behind it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..anchors import Anchors
from ..lexicon.context import words_of
from ..lexicon.currencies import shared_names
from ..scanner import APOSTROPHES, LINE_END, Tokens
from ..scripts import plain_spelling
from .currency import is_code, name_at, name_before
from .currency_names import Name, adjectives, first_words
from .digits import HYPHEN, MINUS, is_glued, is_near
from .number import EXACT, Number, number_at, said_again
from .number_parts import known_word

#: What stands for "and" before coins: "5 rupees and 50 paise".
_AND = frozenset({"and", "\u0914\u0930", "\u0438"})
#: The scale words that tables write behind a unit: "75 USD million".
_SCALES_BEHIND = frozenset({"million", "billion", "crore", "lakh", "mn", "bn", "cr"})
_MOST_COINS = 99
_MILLION = 6


class Amount(NamedTuple):
    """An amount at a place of a text; its currency may be said elsewhere.

    Attributes:
        number: The number.
        value: What it comes to in units of the currency, signed.
        places: The power of ten of one unit of its last significant figure.
        before: The name of the currency before the number.
        after: That behind it.
        start: The token with which the number begins.
        first: The token with which all of it begins.
        behind: The token behind all of it.
        coins: The name of the coins that follow, "and 50 paise".
        problem: Why it cannot be what it seems to be; empty if nothing speaks against it.
    """

    number: Number
    value: Decimal
    places: int
    before: Name | None
    after: Name | None
    start: int
    first: int
    behind: int
    coins: Name | None = None
    problem: str = ""

    @property
    def name(self) -> Name | None:
        """The name of its currency."""
        return self.before or self.after

    @property
    def name_power(self) -> int:
        """The power of ten of what its name counts: -2 of paise."""
        return self.name.power if self.name else 0


def amount_at(
    tokens: Tokens, i: int, *, any_code: bool = False, floor: int = 0, number: Number | None = None
) -> Amount | None:
    """Read the amount whose number begins at a token; None if no number does.

    Args:
        tokens: The text.
        i: The token.
        any_code: Whether any three capitals are taken for a code.
        floor: The token before which nothing belongs to it: "50 dollars 40 cents".
        number: The number that begins there, where it has been read.

    >>> from bilateral.language.scanner import scan
    >>> amount = amount_at(scan("about Rs 5,000 crore in all"), 2)
    >>> amount.value, amount.before.codes[0], amount.first, amount.behind
    (Decimal('5.000E+10'), 'INR', 1, 4)
    """
    number = number or number_at(tokens, i, money=True)
    if number is None:
        return None
    before, first, minus = _before(tokens, i, any_code=any_code)
    if first < floor:
        before, first, minus = None, i, 0
    after, power, end = _after(tokens, number, before, any_code=any_code)
    own = (before or after or _NOTHING).power
    problem = _problem(number, own, power, minus) if minus > 1 or power or own > 0 else ""
    if before is None and after is None:
        end = number.behind
    elif before is None or after is None:
        before, after, first, end = _with_country(tokens, i, before, after, first, end)
    elif one := _as_one(before, after):
        before, after = one
    else:
        problem = "two currencies for one amount"
    value, places = number.value, number.places
    if own + power:
        value, places = value.scaleb(own + power, EXACT), places + own + power
    amount = Amount(number, value, places, before, after, i, first, end, None, problem)
    if (before or after) and _MAY_BE_COINS[tokens.word[end]]:
        amount = _with_coins(tokens, amount)
    return amount._replace(value=amount.value.copy_negate()) if minus else amount


_NOTHING = Name(())


def _with_country(
    tokens: Tokens, i: int, before: Name | None, after: Name | None, first: int, end: int
) -> tuple[Name | None, Name | None, int, int]:
    """Take in the country that stands on the other side of a number than the name."""
    if before is not None and before.meaning == "dollar" and (country := _country_behind(tokens, before, end)):
        return country[0], after, first, country[1]
    if after is not None and after.meaning and (country := _country_before(tokens, i, after)):
        return before, country[0], country[1], end
    return before, after, first, end


def _problem(number: Number, own: int, power: int, minus: int) -> str:
    if minus > 1:
        return "two signs"
    return "two scales" if (power and number.scales) or (own > 0 and (power or number.scales)) else ""


def _before(tokens: Tokens, i: int, *, any_code: bool) -> tuple[Name | None, int, int]:
    """Read what stands before a number: the name of its currency, where all begins, and how many minus signs."""
    at, minus, word = i, 0, tokens.word
    if word[i - 1] in _BETWEEN:
        if word[i - 1] in MINUS and is_glued(tokens, i) and _is_a_minus(tokens, i - 1):
            at, minus = i - 1, 1
        elif word[i - 1] == HYPHEN and is_glued(tokens, i) and word[i - 2].startswith("rs"):
            at = i - 1  # "the Rs-500 crore plan"
        if word[at - 1] == LINE_END and word[at - 2] != LINE_END:
            at -= 1  # the number stands on the next line
    name = name_before(tokens, at, any_code=any_code) if at and is_near(tokens, at) else None
    if name is None:
        return None, at if minus else i, minus
    first = name.first
    if first and word[first - 1] in MINUS and is_glued(tokens, first) and _is_a_minus(tokens, first - 1):
        return name, first - 1, minus + 1
    return name, first, minus


#: What may stand between a number and the name of its currency.
_BETWEEN = MINUS | {LINE_END}


def _is_a_minus(tokens: Tokens, at: int) -> bool:
    # Behind a word or a number it is a hyphen or the dash of a range.
    return not is_glued(tokens, at) or not (tokens.word[at - 1][0].isalnum() or tokens.word[at - 1] in ".%)/")


def _closed(tokens: Tokens, j: int) -> int:
    """Pass over the "/-" or "/=" that closes an amount, so that nobody writes more digits behind it."""
    is_close = tokens.word[j + 1] in ("-", "=")
    return j + 2 if is_close and is_glued(tokens, j) and is_glued(tokens, j + 1) else j


def _after(tokens: Tokens, number: Number, before: Name | None, *, any_code: bool) -> tuple[Name | None, int, int]:
    """Read the name behind a number, with the scale word behind that: the name, its power, the token behind."""
    word, j = tokens.word, number.behind
    if word[j] == "/":
        j = _closed(tokens, j)
    if not (_MAY_JOIN[word[j]] or is_code(tokens, j)):
        return None, 0, j
    at = _joined(tokens, j, number)
    scaled = bool(number.scales) and max(number.scales) >= _MILLION
    name = name_at(tokens, at, any_code=any_code, scaled=scaled) if at is not None else None
    if name is None or _belongs_behind(tokens, name, j):
        return None, 0, j
    if before is not None and _as_one(before, name) is None:
        return (name, 0, name.behind) if _conflicts(tokens, name) else (None, 0, j)
    end = name.behind
    if word[end] in _SCALES_BEHIND and is_near(tokens, end) and not is_glued(tokens, end):
        return name, _power_behind(tokens, end), end + 1
    return name, 0, end


#: What stands behind a number where the name of a currency does, but for codes.
_MAY_JOIN = Anchors(
    lambda word: (
        word == "(" or plain_spelling(word) in first_words() or word in _BETWEEN or word in words_of("of an amount")
    )
)


def _power_behind(tokens: Tokens, end: int) -> int:
    word = known_word(tokens.word[end])
    return int(word.value) if word else 0


def _joined(tokens: Tokens, j: int, number: Number) -> int | None:
    if not is_near(tokens, j):
        return None
    if tokens.word[j] == "(":
        again = said_again(tokens, j, number)
        return again if again and is_near(tokens, again) and not is_glued(tokens, again) else None
    if tokens.word[j] == HYPHEN and (is_glued(tokens, j + 1) or number.is_digits):
        return j + 1
    if tokens.word[j] == LINE_END and number.scales:
        return j + 1  # five million, and dollars on the next line
    if tokens.word[j] in words_of("of an amount") and number.scales:
        # six lakhs of rupees, 3 millones de euros, 5 milliards d'euros
        return j + 1 + (tokens.word[j] == "d" and tokens.word[j + 1] in APOSTROPHES)
    return j


def _belongs_behind(tokens: Tokens, name: Name, j: int) -> bool:
    # "Rs 100 Rs 200": a sign, a code or "Rs" goes with the number behind it; in "20$ 30 people" it is joined.
    end = name.behind
    if not tokens.word[end][0].isdecimal() or not is_near(tokens, end):
        return False
    goes_before = name.kind in ("sign", "code") or tokens.word[name.first] == "rs"
    part = name_at(tokens, end + 1)
    if part is not None and part.kind == "part":
        return False  # "10 $ 30 cent"
    return goes_before and not (name.first == j and is_glued(tokens, j) and not is_glued(tokens, end))


def _as_one(before: Name, after: Name) -> tuple[Name, Name] | None:
    """Return two names of one amount as names of one currency, US$ 5 million dollars; None if they name two."""
    if after.kind == "part":
        return None
    both = before.candidates, after.candidates
    if before.meaning == after.meaning != "":
        return before, after
    shared = [code for code in both[0] if code in both[1]]
    if not shared or (not before.meaning and not after.meaning and both[0][0] != both[1][0]):
        return None
    code = both[1][0] if before.meaning else both[0][0]
    one = before._replace(codes=(code,), meaning=""), after._replace(codes=(code,), meaning="")
    return one if code in shared else None


def _conflicts(tokens: Tokens, name: Name) -> bool:
    # "$5M RMB" names two currencies; "the Rs 5 crore won by her" but one.
    if name.kind == "part":
        return False
    return tokens.said(name.first, name.behind).lower() not in words_of("name is a word") or name.kind == "code"


def _country_behind(tokens: Tokens, before: Name, end: int) -> tuple[Name, int] | None:
    """Read whose dollars a sign means: "$20 million Canadian"."""
    if before.codes or not tokens.raw(end)[0].isupper():
        return None
    country = adjectives().at(tokens, end)
    if country is None or is_glued(tokens, end) or tokens.raw(end).isupper():
        return None
    code = _dollar_of(country[0])
    return (before._replace(codes=(code,), meaning=""), country[1]) if code else None


def _country_before(tokens: Tokens, i: int, after: Name) -> tuple[Name, int] | None:
    """Read the initials of a country that stand before a number, and its money behind: "US two billion dollars"."""
    country = adjectives().before(tokens, i) if i and is_near(tokens, i) else None
    if country is None or not tokens.raw(country[1]).isupper():
        return None
    code = next((code for code in after.codes if code in country[0]), None)
    return (after._replace(codes=(code,), meaning=""), country[1]) if code else None


def _dollar_of(codes: frozenset[str]) -> str | None:
    return next((code for code in shared_names()["dollar"][0] if code in codes), None)


def _may_be_coins(word: str) -> bool:
    return word == "," or word in _AND or word[0].isdecimal() or known_word(word) is not None


#: What stands behind an amount where its coins may.
_MAY_BE_COINS = Anchors(_may_be_coins)


def _with_coins(tokens: Tokens, amount: Amount) -> Amount:
    """Add the coins behind an amount: "5 rupees 50 paise", "$5 and 50 cents"."""
    word, j = tokens.word, amount.behind
    j += word[j] == ","
    j += word[j] in _AND
    if not (word[j][0].isdecimal() or known_word(word[j])) or not is_near(tokens, j):
        return amount
    if amount.number.value.is_infinite():
        return amount
    coins = number_at(tokens, j)
    if (
        coins is None
        or coins.scales
        or not 0 <= coins.value <= _MOST_COINS
        or coins.value != coins.value.to_integral_value()
    ):
        return amount
    at = _joined(tokens, coins.behind, coins)
    name = name_at(tokens, at) if at is not None else None
    if name is None or name.kind != "part" or (amount.name and amount.name.kind == "part"):
        return amount
    value = EXACT.add(amount.value, coins.value.scaleb(name.power, EXACT))
    places = min(amount.places, coins.places + name.power) if coins.value else amount.places
    return amount._replace(value=value, places=places, coins=name, behind=name.behind)
