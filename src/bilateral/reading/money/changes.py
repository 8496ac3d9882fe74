"""Two amounts with a word between them: the ends of a range, or what something rose or fell from and to."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from functools import cache

from ...values.figures.qualifier import Qualifier
from ...values.numbers.patterns import BLANK, END, FLAGS, START, any_of
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
# Words behind which an amount says by how much something changes: "fell 20 paise to", but not "will raise $5 to $6".
_CHANGED = (
    "rise", "rises", "rising", "rose", "risen", "increase", "increases", "increased", "increasing",
    "grow", "grows", "grew", "grown", "growing", "growth", "jump", "jumps", "jumped",
    "climb", "climbed", "hike", "hiked", "hiking", "double", "doubled", "doubling", "triple", "tripled",
    "quadrupled", "widen", "widened", "surge", "surged", "soar", "soared", "swell", "swelled",
    "went", "gone",
    "shot", "up", "down", "fall", "falls", "fell", "fallen", "drop", "dropped",
    "drops", "decline", "declined", "decrease", "decreased", "cut", "cuts", "cutting", "reduce", "reduced",
    "reduces", "reducing", "slash", "slashed", "lower", "lowered", "shrink", "shrank", "shrunk", "slide", "slid",
    "slip", "slipped", "plunge", "plunged", "trim", "trimmed",
    "leap", "leapt", "leaped", "mushroomed", "ballooned", "halved",
    "dip", "dipped", "dips", "gain", "gains", "gained", "ease", "eased", "edged", "inched", "ticked",
    "weakened", "strengthened", "firmed", "advanced", "narrowed", "narrow", "escalated", "appreciated",
    "depreciated", "tumbled", "sank", "ballooning", "shed", "sheds", "shedding",
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
    before = _SENTENCE_END.split(text[max(0, start - 90) : start])[-1]
    # "rose from $5 to $7", "from barely $5 to $7"; but "fees from $5 to $7".
    came = _comes_from()(before)
    if cue_words == "from" or came:
        return Pair.RANGE if _spanned()(before[: came.start()] if came else before) else Pair.CHANGE
    if not _changed_by()(before):
        return Pair.RANGE
    # "dipped by $1.2 bn to $643.5 bn", "fell 12 paise to 83.40"
    return Pair.CHANGE if amount.has_currency[1] else Pair.FIRST_ONLY


_SENTENCE_END = re.compile(r"[.!?;]\s|\n")


@cache
def _changed_by() -> Callable[[str], re.Match[str] | None]:
    # "raised petrol by Rs 4 to Rs 293": with "by" what is changed may stand between.
    raised = any_of((*_CHANGED, "raise", "raises", "raised", "raising"))
    by = rf"{raised}(?:{BLANK}[^\W\d_]{{1,20}}+){{0,5}}?{BLANK}by"
    return re.compile(rf"{START}(?:{any_of(_CHANGED)}(?:{BLANK}of)?|{by}){BLANK}\Z", FLAGS).search


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
