"""A number of something over tokens: how many, of what, and what bounds it, at a place of a text."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..anchors import Anchors
from ..lexicon.nouns import trade_words
from ..lexicon.qualifiers import qualifying_words
from ..scanner import APOSTROPHES, BEYOND, Tokens
from .context import stands
from .digits import HYPHEN, MINUS, is_glued, is_near
from .figure import BESIDE, Cue, cue_behind, joint_at, open_mark
from .measure import PARTS, TIMES, measure
from .noun import singular
from .number import EXACT, Number, number_at
from .number_parts import known_word, may_begin
from .number_sum import Part
from .scales_behind import scales_at
from .unit import UNNAMED, Unit, ends_here, whole_unit
from .unit_behind import unit_at

#: Nobody counts more of what has its smaller part beside it: "two years and six months", "a year and a half".
_MOST_WITH_PARTS = 100_000


class Said(NamedTuple):
    """One number, or the two ends of a range, at a place of a text.

    Attributes:
        low: The number; of two, the first.
        first: The token with which the numbers begin.
        behind: The token behind them.
        high: The second.
        joint: What stands between two: a dash, "to", "and" or "or".
        second: The token with which the second begins.
        beside: The cue that parts a number from its scale or from what it counts: "500-odd", "5-odd lakh".
        open_ends: Whether either end is marked as not included.
        figures: How many significant figures are said to be meant.
        are_apart: Whether each end has its own unit.
        problem: Why they cannot be what they seem to be.
    """

    low: Number
    first: int
    behind: int
    high: Number | None = None
    joint: str = ""
    second: int = 0
    beside: Cue | None = None
    open_ends: tuple[bool, bool] = (False, False)
    figures: int | None = None
    are_apart: bool = False
    problem: str = ""


def numbers_at(tokens: Tokens, i: int) -> Said | None:
    """Read the number, or the range, that begins at a token; None if no number does.

    >>> from bilateral.language.scanner import scan
    >>> said = numbers_at(scan("some 5-6 lakh rifles"), 1)
    >>> said.low.value, said.high.value, said.joint
    (Decimal('5'), Decimal('6E+5'), '-')
    """
    low = (_one_time(tokens, i) if tokens.word[i] in _OF_ONE_TIME else None) or _signed_at(tokens, i)
    if low is None or low.value.is_infinite():
        return None
    if not BESIDE[tokens.word[low.behind]]:
        return Said(low, i, low.behind)
    opened, j = open_mark(tokens, low.behind)
    joint = joint_at(tokens, j)
    high = _signed_at(tokens, joint[1]) if joint and is_near(tokens, joint[1]) else None
    if joint is not None and high is not None and not _is_a_type(tokens, low, high, joint[0]):
        closed, behind = open_mark(tokens, high.behind)
        return Said(low, i, behind, high, joint[0], joint[1], open_ends=(opened, closed))
    if opened:
        return Said(low, i, j, open_ends=(True, False), problem="a range with one end")
    return _alone(tokens, low, i)


_OF_ONE_TIME = frozenset({"half", "a", "an"})


def _signed_at(tokens: Tokens, i: int) -> Number | None:
    """Read the number that begins at a token, with a minus sign before it or not."""
    if tokens.word[i] not in MINUS or not is_glued(tokens, i + 1):
        return number_at(tokens, i)
    number = number_at(tokens, i + 1)
    return number._replace(value=number.value.copy_negate()) if number else None


def _one_time(tokens: Tokens, i: int) -> Number | None:
    """Read the article of a length of time as one of it, or half of it: "a decade", "half a century"."""
    is_half = tokens.word[i] == "half"
    at = i + is_half
    if tokens.word[at] not in ("a", "an") or measure(tokens.word[at + 1]) not in TIMES:
        return None
    if tokens.word[at + 1] == "second" and not is_half:
        return None  # "eight under a first contract and two under a second"
    value, places = (Decimal("0.5"), -1) if is_half else (Decimal(1), 0)
    return Number(value, places, (), at + 1, is_digits=False)


def _alone(tokens: Tokens, low: Number, i: int) -> Said:
    """Read a number by itself, with the cue beside it and the scale word behind that: "5-odd lakh"."""
    alone = Said(low, i, low.behind)
    cue = cue_behind(tokens, low.behind)
    if cue is None:
        return alone
    scales, behind = scales_at(tokens, cue.behind, money=False)
    if not scales:
        return alone._replace(beside=cue, behind=cue.behind)
    scaled = low.times_ten(sum(scales))._replace(scales=(*low.scales, *scales))
    problem = "two scales" if low.scales else ""
    return alone._replace(low=scaled, beside=cue, behind=behind, problem=problem)


def _is_a_type(tokens: Tokens, low: Number, high: Number, joint: str) -> bool:
    """Tell whether two numbers with hyphens are a name: the 777-200 of "10 777-200 planes", "one-to-one talks"."""
    if high.value > low.value or not is_glued(tokens, low.behind):
        return False
    return joint == "to" or (joint == HYPHEN and is_glued(tokens, high.behind - 1) and high.is_digits)


class Counted(NamedTuple):
    """A number of something at a place of a text.

    Attributes:
        said: The number, or the two ends of a range.
        unit: What is counted.
        low_unit: What the lower end says is counted, where each end says it.
    """

    said: Said
    unit: Unit
    low_unit: Unit | None = None


def counted_at(tokens: Tokens, said: Said) -> Counted | None:
    """Find what numbers count: None where they count nothing, or where a text doesn't say it behind them.

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("5 km to 10 km")
    >>> counted = counted_at(tokens, numbers_at(tokens, 0))
    >>> counted.unit.name, counted.said.high.value
    ('km', Decimal('10'))
    """
    if said.beside is not None and not said.low.scales:
        counted = _unit_behind(tokens, said)
        if counted is not None:
            return counted
        said = said._replace(beside=None, behind=said.low.behind)
    counted = _unit_behind(tokens, said)
    if counted is None or said.high is not None or not _may_add(tokens, counted.unit.behind):
        return counted
    return _second(tokens, counted) or _with_part(tokens, counted) or _with_half(tokens, counted) or counted


def _may_add(tokens: Tokens, j: int) -> bool:
    """Tell whether what stands behind a unit may be a second number of it: most is none."""
    return bool(_ADDS[tokens.word[j]])


_ADDS = Anchors(lambda word: word == "," or bool(BESIDE[word]) or may_begin(word))


def _with_half(tokens: Tokens, counted: Counted) -> Counted | None:
    """Take in the half behind a length of time: "a year and a half", "two decades and a half"."""
    low, j = counted.said.low, counted.unit.behind
    if tokens.word[j] != "and" or tokens.words[j + 1 : j + 3] not in _HALVES:
        return None
    following = tokens.word[j + 3]
    number = known_word(following)
    is_of_a_number = number is not None and number.part in OF_NUMBERS
    if not ends_here(tokens, j + 3) or following in _HALVED or is_of_a_number or counted.said.beside:
        return None
    if measure(counted.unit.name) not in TIMES or low.places < 0 or low.value >= _MOST_WITH_PARTS:
        return None
    more = low._replace(value=EXACT.add(low.value, Decimal("0.5")), places=-1)
    return Counted(counted.said._replace(low=more), counted.unit._replace(behind=j + 3, resume=j + 3))


#: What half is of where this stands behind it: "twice a year and a half the time".
#: What a word is of that is of a number.
OF_NUMBERS = frozenset(
    {
        Part.SMALL,
        Part.TENS,
        Part.HUNDRED,
        Part.SCALE,
        Part.DOZEN,
        Part.ARTICLE,
        Part.FRACTION,
        Part.QUARTERS,
        Part.MINUS,
    }
)
_HALVED = frozenset({"the", "a", "an", "as"})
_HALVES = (["a", "half"], ["one", "half"])


def _with_part(tokens: Tokens, counted: Counted) -> Counted | None:
    """Count in the smaller unit what is told in two: "two years and six months" are 30 months."""
    part, many = PARTS.get(measure(counted.unit.name) or "", ("", 0))
    low = counted.said.low
    if not part or counted.said.beside is not None or low.places < 0 or not 0 < low.value < _MOST_WITH_PARTS:
        return None
    at = counted.unit.behind
    at += tokens.word[at] == ","
    at += tokens.word[at] == "and"
    more = number_at(tokens, at) if is_near(tokens, at) else None
    other = _part_behind(tokens, Said(more, at, more.behind)) if more and more.value < many else None
    if more is None or other is None or measure(other.unit.name) != part or _goes_on(tokens, other.unit.behind):
        return None
    both = more._replace(value=EXACT.fma(low.value, many, more.value), is_digits=low.is_digits)
    return Counted(counted.said._replace(low=both, behind=more.behind), other.unit)


def _part_behind(tokens: Tokens, said: Said) -> Counted | None:
    j = said.behind
    # 6ft 2in, and "6 ft 2 in" with no words behind it
    if tokens.word[j] == "in" and (is_glued(tokens, j) or _ends_phrase(tokens, j + 1)):
        return Counted(said, Unit(j, j + 1, "inches", j + 1))
    return _unit_behind(tokens, said)


def _ends_phrase(tokens: Tokens, j: int) -> bool:
    return tokens.word[j] in _ENDS


_ENDS = frozenset((",", ".", ";", ")", BEYOND))


def _goes_on(tokens: Tokens, j: int) -> bool:
    # "two years and six months later" is when, and "two years and six months' notice" has two durations.
    is_when = stands(tokens, "tells when", j, j) is not None
    return is_when or (tokens.word[j] in APOSTROPHES and is_glued(tokens, j))


def _unit_behind(tokens: Tokens, said: Said) -> Counted | None:
    last = said.high or said.low
    if last.scales and said.behind == last.behind and _is_of_a_size(tokens, said.behind):
        unscaled = scale_as_measure(tokens, last)  # 18 m wide
        return measured(tokens, said, *unscaled) if unscaled else None
    unit = unit_at(tokens, said.behind, None if said.high else last)
    if unit is not None:
        return Counted(said, unit)
    unscaled = scale_as_measure(tokens, last)
    if unscaled is None or said.behind != last.behind:
        return None
    return measured(tokens, said, *unscaled)


#: Words that say of a length what it is of.
_SIZES = frozenset(("wide", "long", "deep", "high", "tall", "thick", "apart"))


def _is_of_a_size(tokens: Tokens, j: int) -> bool:
    """Tell whether a word stands at a token that says of a length what it is of: "18 m wide", not "5 m high-value"."""
    return tokens.word[j] in _SIZES and tokens.word[j + 1] != HYPHEN


def measured(tokens: Tokens, said: Said, number: Number, at: int) -> Counted:
    """Take the word at a token for the measure of a number, or of both ends of a range: "5 m to 6 m"."""
    unit = whole_unit(tokens, Unit(at, at + 1, tokens.raw(at), at + 1))
    if said.high is None:
        return Counted(said._replace(low=number, behind=at), unit)
    low = scale_as_measure(tokens, said.low)
    if low is not None and tokens.raw(low[1]) == tokens.raw(at):
        return Counted(said._replace(low=low[0], high=number, are_apart=True, behind=at), unit)
    return Counted(said._replace(high=number, behind=at), unit)


#: No metre is written so.
_MILLION = "M"


def scale_as_measure(tokens: Tokens, number: Number) -> tuple[Number, int] | None:
    """Take the last word of a number for a measure instead of a scale: "5 m"; and the token of that word."""
    at = number.behind - 1
    if not number.scales or not number.is_digits or not measure(tokens.raw(at)) or tokens.raw(at) == _MILLION:
        return None
    plain = number.times_ten(-number.scales[-1])
    return plain._replace(scales=number.scales[:-1], behind=at), at


def _second(tokens: Tokens, counted: Counted) -> Counted | None:
    """Find the second end of a range whose ends both have their unit: "5 km to 10 km"."""
    joint = joint_at(tokens, counted.unit.behind)
    high = number_at(tokens, joint[1]) if joint and is_near(tokens, joint[1]) else None
    if joint is None or high is None or counted.unit.name == UNNAMED:
        return None
    said = with_second(tokens, counted.said, high, joint)
    other = _unit_behind(tokens, said._replace(low=high, high=None, beside=None))
    if other is None or not is_one_unit(counted.unit.name, other.unit.name):
        return None
    return Counted(said._replace(high=other.said.low, behind=other.said.behind), other.unit, counted.unit)


def with_second(tokens: Tokens, said: Said, high: Number, joint: tuple[str, int]) -> Said:
    """Add the second end of a range of which each end has its own unit."""
    closed, behind = open_mark(tokens, high.behind)
    opened = said.open_ends[0], closed
    return said._replace(
        high=high, joint=joint[0], open_ends=opened, are_apart=True, behind=behind, problem="", second=joint[1]
    )


def is_one_unit(unit: str, other: str) -> bool:
    """Tell whether two words name one unit."""
    return unit == other or (measure(unit) is not None and measure(unit) == measure(other))


def is_word(word: str) -> bool:
    """Tell whether a word in small letters, which the end of a line may part, is of a number or of what is counted.

    >>> is_word("million"), is_word("rifles"), is_word("tonnes"), is_word("exceed"), is_word("noon")
    (True, True, True, True, False)
    """
    if word in qualifying_words():
        return True
    one = singular(word)
    return known_word(word) is not None or not trade_words().isdisjoint((word, one)) or measure(word) is not None
