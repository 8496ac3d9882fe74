"""Two amounts with a word between them: the ends of a range, or what something rose or fell from and to."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from functools import cache

from ...values.figures.qualifier import Qualifier
from ...values.numbers.patterns import BLANK, END, FLAGS, START, any_of
from ..figures.changes_in_words import CHANGES, CHANGES_BY_SOMEBODY, sentence_before
from ..found import Words
from .stated_amounts import StatedAmount

# What stands before "from" where two amounts are the ends of a range.
_SPANNED = (
    "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "prices", "fees", "fines", "costs",
    "salaries", "sums", "amounts", "loans", "grants", "tickets", "values", "deals", "bribes", "donations", "wages",
    "contributions", "priced", "costing", "cost", "estimates", "charges", "valued", "anywhere", "anything", "rents",
    "premiums", "investments", "projects", "awards", "prizes", "rewards", "payments", "penalties", "available",
    "sell", "sells", "sold",
)  # fmt: skip


class Pair(enum.Enum):
    """What two amounts with a word between them are."""

    RANGE = enum.auto()
    CHANGE = enum.auto()
    FIRST_ONLY = enum.auto()
    NO_FIRST = enum.auto()


def kind_of_pair(text: str, amount: StatedAmount, cue: tuple[Words, Qualifier] | None) -> Pair:
    """Tell whether two amounts are a range, a change, or do not belong together.

    Args:
        text: The text.
        amount: The two amounts.
        cue: The qualifier before them.

    >>> from .money_places import Place
    >>> from .stated_amounts import stated_amount
    >>> text = "rose from $5 million to $7 million"
    >>> kind_of_pair(text, stated_amount(text, Place(10, 11, 12)), (Words("from", 5, 9), Qualifier.BETWEEN))
    <Pair.CHANGE: 2>
    """
    low, high = text[amount.start : amount.low_end], text[amount.high_start : amount.end]
    cue_words = cue[0].text.casefold() if cue else ""
    if not amount.has_currency[0] and (_begins_with_currency(high) or _is_year(low)):
        # "from 2019 to $5 million"
        return Pair.NO_FIRST
    is_bare = not amount.has_currency[1] and not amount.has_scale[1]
    if is_bare and (amount.has_scale[0] or _counts_something(text, amount)):
        return Pair.FIRST_ONLY  # "Rs 5 lakh to 10 families"
    if amount.joined_by in ("and", "и"):
        is_range = cue is not None and cue[1] is Qualifier.BETWEEN and "from" not in cue_words
        return Pair.RANGE if is_range else (Pair.FIRST_ONLY if amount.has_currency[0] else Pair.NO_FIRST)
    if amount.joined_by == "or":
        return Pair.FIRST_ONLY if all(amount.has_currency) else Pair.RANGE
    if amount.joined_by == "—" and all(amount.has_currency):
        return Pair.FIRST_ONLY
    return Pair.RANGE if amount.joined_by != "to" else _from_and_to(text, amount, cue, cue_words)


def _from_and_to(text: str, amount: StatedAmount, cue: tuple[Words, Qualifier] | None, cue_words: str) -> Pair:
    start = cue[0].start if cue else amount.start
    before = sentence_before(text, start, 90)
    # "rose from $5 to $7", "from barely $5 to $7"; but "fees from $5 to $7".
    came = _comes_from()(before)
    if cue_words == "from" or came:
        return Pair.RANGE if _spanned()(before[: came.start()] if came else before) else Pair.CHANGE
    if not _changed_by()(before):
        return Pair.RANGE
    # "dipped by $1.2 bn to $643.5 bn", "fell 12 paise to 83.40"
    return Pair.CHANGE if amount.has_currency[1] else Pair.FIRST_ONLY


@cache
def _changed_by() -> Callable[[str], re.Match[str] | None]:
    # "raised petrol by Rs 4 to Rs 293": with "by" what is changed may stand between.
    raised = any_of((*CHANGES, *CHANGES_BY_SOMEBODY))
    by = rf"{raised}(?:{BLANK}[^\W\d_]{{1,20}}+){{0,5}}?{BLANK}by"
    return re.compile(rf"{START}(?:{any_of(CHANGES)}(?:{BLANK}of)?|{by}){BLANK}\Z", FLAGS).search


@cache
def _comes_from() -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"{START}from{BLANK}(?:(?:barely|merely|an?|the|its?|their|some){BLANK})?\Z", FLAGS).search


@cache
def _spanned() -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"{START}{any_of(_SPANNED)}{BLANK}(?:at{BLANK})?\Z", FLAGS).search


def _begins_with_currency(high: str) -> bool:
    return not (high[:1].isdigit() or (high[:1].islower() and high.split(None, 1)[0].isalpha()))


def _is_year(low: str) -> bool:
    return len(low) == 4 and low.isdecimal() and low[:2] in ("19", "20")


def _counts_something(text: str, amount: StatedAmount) -> bool:
    return amount.joined_by in ("to", "or", "and") and _noun_behind()(text, amount.end) is not None


@cache
def _noun_behind() -> Callable[[str, int], re.Match[str] | None]:
    no_nouns = "per|a|an|each|every|for|in|on|as|by|and|or|from|to|at|of|depending|with|if|when|which|was|were|is|are"
    return re.compile(rf"\s*%|\s{{1,3}}(?!(?:{no_nouns}){END})[a-z]", FLAGS).match
