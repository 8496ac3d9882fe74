"""Pounds and pence: what must stand around them before they are money, and no weight, paise or pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ...values.numbers.english_numbers import ABBREVIATIONS, SCALE_WORDS
from ...values.numbers.patterns import END, FLAGS, START, any_of

#: So far around an amount is looked for what tells.
_NEAR = 70


def is_sterling(number: str, text: str, start: int, end: int) -> bool:
    """Whether pounds are money and no weight.

    Args:
        number: The number before the word, as printed.
        text: The text that holds both.
        start: Where the amount begins.
        end: Where it ends.

    >>> is_sterling("50", "a fine of 50 pounds", 10, 19), is_sterling("50", "a 50 pounds dog", 2, 11)
    (True, False)
    """
    near = text[max(0, start - _NEAR) : end + _NEAR]
    if of_something()(text, end):
        return False
    if _weighs()(near):
        return False
    if _scale_word()(number) is not None:
        return True
    return _costs()(near) is not None


def is_pence(number: str, text: str, start: int, end: int) -> bool:
    """Whether a "p" behind a number stands for pence: where Britain's money is near, as India's "50p" are paise.

    Args:
        number: The number before the letter, as printed.
        text: The text that holds both.
        start: Where the amount begins.
        end: Where it ends.

    >>> is_pence("281", "shares rose to 281p", 15, 19), is_pence("50", "a 50p rise in the fare", 2, 5)
    (True, False)
    """
    # Nor is it "7p.m.", nor a screen of "1080p".
    if not text[end - 2].isdecimal() or number in _SCREENS or text.startswith(".m", end):
        return False
    return _is_of_britain()(text[max(0, start - _NEAR) : end + _NEAR]) is not None


_SCREENS = frozenset({"240", "360", "480", "720", "1080", "1440", "2160", "4320"})


@cache
def of_something() -> Callable[[str, int], re.Match[str] | None]:
    """Return what matches "of" and a thing that has a weight behind a place, and not "of debt" and the like.

    >>> bool(of_something()("50 pounds of rice", 9)), bool(of_something()("50 pounds of debt", 9))
    (True, False)
    """
    money = [
        "debt", "debts", "investment", "investments", "funding", "funds", "cash", "savings", "public", "taxpayers",
        "taxpayer", "government", "cuts", "aid", "damage", "damages", "spending", "revenue", "assets", "sales",
        "tax", "exports", "imports", "arms", "business", "orders", "loans", "compensation", "support", "grants",
        "money", "new", "extra", "additional", "state", "british", "uk", "our", "their", "his", "her", "its", "the",
        "credit", "trade",
    ]  # fmt: skip
    return re.compile(rf"\s{{1,3}}of\s{{1,3}}(?!{any_of(money)}{END})[^\W\d_]", FLAGS).match


@cache
def _weighs() -> Callable[[str], re.Match[str] | None]:
    words = (
        "weigh", "weighs", "weighed", "weighing", "weight", "lb", "lbs", "kg", "kgs", "kilogram", "kilograms",
        "heavier", "lighter", "thrust", "dog", "bomb", "bombs", "payload", "lose", "loses", "lost", "gained",
        "ounces", "meat", "bullion", "pounder", "per square inch", "obese", "overweight", "warhead", "boulder",
        "baby", "munition", "munitions", "cocaine", "heroin", "marijuana", "explosives",
    )  # fmt: skip
    return re.compile(rf"{START}{any_of(words)}{END}", FLAGS).search


@cache
def _costs() -> Callable[[str], re.Match[str] | None]:
    words = (
        "cost", "costs", "costing", "price", "prices", "priced", "pay", "pays", "paid", "paying", "fine", "fined",
        "fines", "worth", "spend", "spent", "spending", "sold", "sell", "sells", "buy", "bought", "wage", "wages",
        "salary", "fee", "fees", "ticket", "tickets", "charge", "charged", "bill", "prize", "earn", "earned",
        "earns", "a week", "a year", "a month", "an hour", "per week", "per year", "per month", "sterling", "pence",
        "dollars", "euros", "british", "britain", "england", "london", "uk", "cash", "money", "tax", "taxes", "loan",
        "debt", "borrowed", "donated", "award", "awarded", "compensation", "grant", "bribe", "stole", "stolen",
        "egyptian", "lebanese", "cairo", "beirut", "rent", "budget", "profit", "loss", "losses", "revenue", "invest",
        "invested", "savings", "note", "notes", "coin", "coins", "bet", "exchange",
    )  # fmt: skip
    return re.compile(rf"£|{START}{any_of(words)}{END}", FLAGS).search


@cache
def _scale_word() -> Callable[[str], re.Match[str] | None]:
    # A thousand pounds may well be a weight.
    great = [word for word, power in SCALE_WORDS.items() if power > 3]
    return re.compile(rf"{any_of(great)}|\d\s?{any_of(ABBREVIATIONS)}$", FLAGS).search


@cache
def _is_of_britain() -> Callable[[str], re.Match[str] | None]:
    words = ("pence", "penny", "pint", "shares", "share", "ftse", "footsie", "london", "sterling")
    return re.compile(rf"£|{START}{any_of(words)}{END}", FLAGS).search
