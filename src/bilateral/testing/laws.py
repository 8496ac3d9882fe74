"""Laws that hold of what is built on this library, each to be tried on many examples by one call.

A law is called in a test; where it is broken it raises `LawBroken`, an AssertionError that names the law and the
smallest example found against it.

>>> from bilateral.testing import laws, moneys
>>> from bilateral import Money
>>> laws.round_trip(repr, eval_money := lambda text: eval(text, {"Money": Money}), moneys())
"""

from __future__ import annotations

import copy
import datetime as dt
import pickle
import sys
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from ..errors import BilateralError, NoRate, quoted
from ..formats.files import dumps
from ..reading.found import Ambiguous, Found, beside
from ..register.register import Register
from ..values.money.rates import Rates
from .country import country_like_texts
from .dates import hostile_texts
from .figure import currency_codes
from .laws_of_questions import engine, kleene, partition
from .numerals import number_like_texts
from .register import registers
from .text import prose_like_texts
from .text import texts as texts_of_people
from .trial import LawBroken, try_law

__all__ = [
    "LawBroken",
    "engine",
    "file_format",
    "finder",
    "kleene",
    "parses_or_refuses",
    "partition",
    "rates",
    "round_trip",
    "total_order",
    "value",
]

T = TypeVar("T")
U = TypeVar("U")


def rates(
    source: Rates,
    *,
    currencies: st.SearchStrategy[str] | None = None,
    days: st.SearchStrategy[dt.date] | None = None,
) -> None:
    """Of a pair and a day a source knows the one rate of that day, and says from whom, or that there is none.

    Args:
        source: The source.
        currencies: The currencies to ask about; any if not given, of which a source may know few.
        days: The days to ask about; any if not given.

    Raises:
        LawBroken: It gives the rate of another day or pair, two different ones, one from nobody, or another error.

    >>> from bilateral.rates import FixedRates
    >>> table = FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank's table")
    >>> rates(table, currencies=st.sampled_from(["USD", "INR"]), days=st.dates(dt.date(2021, 12, 1)))
    """

    def broken(asked: tuple[str, str, dt.date]) -> str | None:
        try:
            found = source.rate(*asked)
        except NoRate as none:
            told = (none.base, none.quote, none.day)
            return None if told == asked else f"it says that there is no rate of {told}"
        if (found.base, found.quote, found.day) != asked:
            return f"it gives {found}"
        if not found.source.strip():
            return "nobody says so"
        return None if source.rate(*asked) == found else "it gives another the second time"

    codes = currency_codes() if currencies is None else currencies
    asked = st.tuples(codes, codes, st.dates() if days is None else days)
    try_law("a source of rates answers what it was asked", asked, broken)


def finder(
    find: Callable[[str], Iterable[Found[Any] | Ambiguous]], *, texts: st.SearchStrategy[str] | None = None
) -> None:
    """What is found in a text stands where it says, in order and without overlap; the same however often one looks.

    Args:
        find: Finds things of one kind in a text.
        texts: Texts beside those that finders stumble over.

    Raises:
        LawBroken: Offsets give other words, two things overlap, or the text raises an error.

    >>> from bilateral import read
    >>> finder(lambda text: read(text).money)
    """

    def broken(text: str) -> str | None:
        found = tuple(find(text))
        return _misplaced(text, found) or _entangled(found) or _otherwise(found, tuple(find(text)))

    any_prose = prose_like_texts() | any_texts()
    try_law("what is found stands where it says", any_prose if texts is None else texts | any_prose, broken)


def _misplaced(text: str, found: Iterable[Found[Any] | Ambiguous]) -> str | None:
    for words in (words for one in found for words in (one, *beside(one))):
        here = text[words.start : words.end] if 0 <= words.start < words.end else ""
        if not here or here != words.text:
            return f"{quoted(words.text)} is said to stand at {words.start} to {words.end}, and there is {quoted(here)}"
    return None


def _entangled(found: Iterable[Found[Any] | Ambiguous]) -> str | None:
    for one, other in pairwise(found):
        if other.start < one.end:
            return f"{quoted(other.text)} at {other.start} begins before {quoted(one.text)} has ended, at {one.end}"
    return None


def _otherwise(first: object, second: object) -> str | None:
    return None if first == second else f"found first: {quoted(first)}; then: {quoted(second)}"


def file_format(
    load: Callable[[T], Register],
    save: Callable[[Register], T],
    *,
    of: st.SearchStrategy[Register] | None = None,
) -> None:
    """A register comes back from a file whole, to the words of its figures, and is written the same each time.

    Args:
        load: Reads a register from what `save` has written.
        save: Writes a register, as text, as bytes, or as the path of a file.
        of: The registers; any if not given.

    Raises:
        LawBroken: Something is lost, changed, or written otherwise the second time.

    >>> from bilateral import loads
    >>> file_format(loads, dumps, of=registers(max_size=1))
    """

    def broken(register: Register) -> str | None:
        back = load(save(register))
        if back != register:
            return _difference(register, back)
        # Figures are equal whatever their words are, so what is written is compared, too.
        if dumps(back) != dumps(register):
            return _difference(register, back)
        return None if save(back) == save(register) else "what came back is written otherwise"

    try_law("a register comes back from a file whole", registers() if of is None else of, broken)


def _difference(register: Register, back: Register) -> str:
    # In YAML each field stands on a line of its own.
    before, after = dumps(register, "yaml").splitlines(), dumps(back, "yaml").splitlines()
    lost = [line.strip() for line in before if line not in after]
    new = [line.strip() for line in after if line not in before]
    return f"lost {quoted(lost)}, new {quoted(new)}"


def total_order(sort_key: Callable[[T], Any], values: st.SearchStrategy[T]) -> None:
    """Of two values one comes first, or they are equal; and what comes before the second comes before the third.

    Args:
        sort_key: What values are sorted by.
        values: The values; the order is tried on three at a time, so they should often be near each other.

    Raises:
        LawBroken: The order leaves two values out, joins what is not equal, or goes round in a circle.

    >>> from bilateral.testing import whens
    >>> total_order(lambda when: when.sort_key, whens())
    """

    def broken(three: tuple[T, T, T]) -> str | None:
        for one in three:
            for other in three:
                if problem := _unordered(sort_key(one), sort_key(other), equal=one == other):
                    return f"{problem}: {quoted(one)} and {quoted(other)}"
        keys = sorted(map(sort_key, three))
        return None if keys[0] <= keys[2] else f"{quoted(keys)} go round in a circle"

    try_law("values have one order", st.tuples(values, values, values), broken)


def _unordered(one: Any, other: Any, *, equal: bool) -> str | None:
    before, after, same = bool(one < other), bool(other < one), bool(one == other)
    if before + after + same != 1:
        return "neither comes first, or both do"
    return None if same == equal else "they are equal, and their keys are not, or the other way round"


#: No message is longer, whatever came.
LONGEST_MESSAGE = 5000


def any_texts() -> st.SearchStrategy[str]:
    """Texts that parsers stumble over: pieces of amounts, dates and names, texts in any language, and any at all.

    >>> from hypothesis import find
    >>> find(any_texts(), lambda text: True)
    ''
    """
    long = st.sampled_from(["9", "0", " ", "1,", "(", "-", "a ", "\u0661", "X"]).map(lambda piece: piece * 5000)
    shaped = number_like_texts() | hostile_texts() | country_like_texts()
    return st.text() | shaped | texts_of_people() | long


def parses_or_refuses(
    parse: Callable[[str], Any],
    error: type[Exception] | tuple[type[Exception], ...] = BilateralError,
    *,
    texts: st.SearchStrategy[str] | None = None,
) -> None:
    """Any text is read, or refused with one error that quotes it and is no longer than people can read.

    Args:
        parse: Reads a text.
        error: What it raises where it refuses, or each of several errors.
        texts: Texts beside those that parsers stumble over.

    Raises:
        LawBroken: It raises something else, or an error that does not quote the text.

    >>> from bilateral import Money
    >>> from bilateral.errors import InvalidValue
    >>> parses_or_refuses(Money.parse, InvalidValue)
    """

    def broken(text: str) -> str | None:
        try:
            parse(text)
        except error as refusal:
            message = str(refusal)
            if quoted(text) not in message:
                return f"its refusal does not quote it: {quoted(message)}"
            return None if len(message) <= LONGEST_MESSAGE else f"its refusal is {len(message)} characters long"
        return None

    try_law("any text is read or refused", any_texts() if texts is None else texts | any_texts(), broken)


def round_trip(to_text: Callable[[T], U], of_text: Callable[[U], T], values: st.SearchStrategy[T]) -> None:
    """What is written is read back as the same value, and written again as the same text.

    Args:
        to_text: Writes a value; as text, or as whatever else is read back.
        of_text: Reads it.
        values: The values.

    Raises:
        LawBroken: One comes back as another, or is written otherwise then.

    >>> from bilateral.testing import whens
    >>> from bilateral import When
    >>> round_trip(str, When, whens())
    """

    def broken(value: T) -> str | None:
        written = to_text(value)
        back = of_text(written)
        if back != value:
            return f"written as {quoted(written)} it comes back as {quoted(back)}"
        again = to_text(back)
        return None if again == written else f"it is written as {quoted(written)}, then as {quoted(again)}"

    try_law("what is written is read back", values, broken)


def value(values: st.SearchStrategy[Any], *, names: Mapping[str, Any] | None = None) -> None:
    """Values are equal by what they hold, hash alike, cannot be changed, travel, and print as what makes them.

    Args:
        values: The values, of attrs classes.
        names: What their repr is evaluated with, beside the public names of the library and those of the module of
            their class; an empty mapping where their repr is not meant to be evaluated.

    Raises:
        LawBroken: One is not so.

    >>> from bilateral.testing import moneys
    >>> value(moneys())
    """
    try_law("copies are equal and hash alike", values, _unequal_copy)
    try_law("values cannot be changed", values, _changeable)
    if names is None or names:
        try_law("a repr makes the value again", values, lambda one: _misprinted(one, names or {}))


def _unequal_copy(one: Any) -> str | None:
    copies = {
        "copied": copy.copy(one),
        "copied deeply": copy.deepcopy(one),
        "pickled": pickle.loads(pickle.dumps(one)),  # noqa: S301 - our own bytes
        "made again": attrs.evolve(one),
    }
    for how, other in copies.items():
        if type(other) is not type(one) or not (one == other and other == one) or one != other:
            return f"{how}, it is {quoted(other)}"
        if hash(one) != hash(other):
            return f"{how}, it hashes otherwise"
    return "it is equal to any object" if one == object() else None


def _changeable(one: Any) -> str | None:
    for name in (*(field.name for field in attrs.fields(one.__class__)), "remark"):
        try:
            setattr(one, name, getattr(one, name, None))
        except (AttributeError, TypeError):  # FrozenInstanceError is an AttributeError
            continue
        return f"its {name} can be set"
    return None


def _misprinted(one: Any, names: Mapping[str, Any]) -> str | None:
    import bilateral

    public = {name: getattr(bilateral, name) for name in bilateral.__all__}
    module = vars(sys.modules[type(one).__module__])
    made = eval(repr(one), {**module, **public, **names})  # noqa: S307 - our own repr
    return None if made == one else f"its repr makes {quoted(made)}"
