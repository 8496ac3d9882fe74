"""What can be wrong with an input: as an exception for one value, as a `Fault` where many are read."""

from __future__ import annotations

import datetime as dt

import attrs

# Whoever raises an error takes what it says of what came from here, too.
from .hints import LONGEST_QUOTE as LONGEST_QUOTE
from .hints import MOST_NAMED as MOST_NAMED
from .hints import did_you_mean as did_you_mean
from .hints import hints_among as hints_among
from .hints import nearest as nearest
from .hints import quoted as quoted


class BilateralError(Exception):
    """Any error that this library raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        # Python would call the class with `args`, and ours are made from named values.
        return _rebuilt, (type(self), self.args, vars(self))


def _rebuilt(kind: type[BilateralError], args: tuple[object, ...], state: dict[str, object]) -> BilateralError:
    error = kind.__new__(kind)
    error.args = args
    vars(error).update(state)
    return error


class InvalidValue(BilateralError, ValueError):
    """One value that cannot be taken: what came, why not, and what would be accepted.

    Args:
        problem: Why it cannot be taken, in lowercase, without the value itself.
        came: What came.
        accepted: What would be accepted instead, as a phrase with an example.

    >>> raise InvalidValue("no amount", came="Rs", accepted="write e.g. 'Rs 5,000 crore'")
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidValue: no amount in 'Rs'; write e.g. 'Rs 5,000 crore'
    """

    def __init__(self, problem: str, *, came: object, accepted: str) -> None:
        super().__init__(f"{problem} in {quoted(came)}; {accepted}")
        self.problem = problem
        self.came = came
        self.accepted = accepted


class WrongType(BilateralError, TypeError):
    """A value of another type than is wanted; nothing is coerced.

    Args:
        place: What takes the value, e.g. `ordinal`.
        came: What came.
        accepted: What is taken, as a phrase.

    >>> raise WrongType("ordinal", came=5.7, accepted="a whole number")
    Traceback (most recent call last):
    ...
    bilateral.errors.WrongType: ordinal takes a whole number, got 5.7
    """

    def __init__(self, place: str, *, came: object, accepted: str) -> None:
        super().__init__(f"{place} takes {accepted}, got {quoted(came)}")
        self.place = place
        self.came = came
        self.accepted = accepted


class InvalidRecord(BilateralError, ValueError):
    """A record whose fields contradict each other or break a rule of the trade.

    Attributes:
        record: What the record calls itself, as `contract 'ak-203'`.
        problems: All that is wrong with it.
    """

    def __init__(self, record: str, problems: tuple[str, ...]) -> None:
        super().__init__(f"{record}: {'; '.join(problems)}")
        self.record = record
        self.problems = problems


@attrs.frozen(kw_only=True)
class Fault:
    """One thing wrong with an input, as a value: bulk reading returns all of them.

    Attributes:
        problem: What is wrong, in words.
        came: What came, quoted; empty where something is missing.
        accepted: What would have been accepted.
        path: Where in the document, as `$.contracts[2].value`.
        line: The line in the file, counted from 1; None where there is no file.
        file: The file's name; empty where there is no file.

    >>> print(Fault(problem="unknown key", came="'vlaue'", accepted="did you mean 'value'?", line=7, file="r.yaml"))
    r.yaml:7: unknown key: 'vlaue'; did you mean 'value'?
    """

    problem: str
    came: str = ""
    accepted: str = ""
    path: str = ""
    line: int | None = None
    file: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        said = f"{self.problem}: {self.came}" if self.came else self.problem
        found = f"{self.path}: {said}" if self.path else said
        return "; ".join(filter(None, (f"{place}: {found}" if place else found, self.accepted)))


class FaultyInput(BilateralError, ValueError):
    """An input with faults, all of them listed.

    Attributes:
        faults: Everything that is wrong with it.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        count = f"{len(faults)} fault" + ("s" if len(faults) != 1 else "")
        super().__init__("\n".join([f"{count}:", *(f"  {fault}" for fault in faults)]))
        self.faults = faults


# Numbers --------------------------------------------------------------------------------------------


class InvalidNumber(InvalidValue):
    """A text or a value that is no number, or none that can be meant."""


class InvalidGrouping(InvalidValue):
    """A name that is no way of grouping digits."""


class UnknownLocale(InvalidValue):
    """A name that is no locale of CLDR."""


# Money ----------------------------------------------------------------------------------------------


class InvalidMoney(InvalidValue):
    """A text or a value that is no exact amount of money."""


class UnknownCurrency(InvalidValue):
    """A code or a name that is no currency's."""


class AmbiguousCurrency(UnknownCurrency):
    """A name that several currencies share, where no default would be safe."""


class InvalidRate(InvalidValue):
    """A value that is no rate of exchange."""


class NoRate(BilateralError, LookupError):
    """There is no rate of a pair of currencies for a day.

    Attributes:
        base: The code of the currency whose unit would be priced.
        quote: The code of the currency in which.
        day: The day.
        known: What its source has instead, in words, with the span of days.
    """

    def __init__(self, base: str, quote: str, day: dt.date, known: str) -> None:
        super().__init__(f"no rate of {base} in {quote} on {day.isoformat()}: {known}")
        self.base = base
        self.quote = quote
        self.day = day
        self.known = known


class NoCurrencyConverter(BilateralError, ImportError):
    """The package that holds the rates of the European Central Bank is not installed."""


# Quantities, figures, and amounts of any kind -------------------------------------------------------


class InvalidQuantity(InvalidValue):
    """A text or a value that is no exact number of a unit."""


class InvalidUnit(InvalidValue):
    """A text that names nothing that could be counted or measured."""


class NoPint(BilateralError, ImportError):
    """Units were to be converted, and pint is not installed."""


class Mismatch(BilateralError, TypeError):
    """Two amounts of different denominations, where one denomination was needed."""


class CurrencyMismatch(Mismatch):
    """Two amounts of different currencies, where one currency was needed."""


class UnitMismatch(Mismatch):
    """Two units, where one was needed, or of which one cannot be converted to the other."""


class InvalidDivision(BilateralError, ArithmeticError):
    """A division by zero, or one whose result would have to be rounded."""


class InvalidFigure(InvalidValue):
    """A text that is no figure, or bounds that do not fit their qualifier."""


class AmbiguousFigure(InvalidFigure):
    """A figure with two readings, neither of which is preferred.

    Args:
        problem: Why it cannot be taken.
        came: What came.
        accepted: What would be accepted instead.
        readings: What it may mean, each written so that it is read in one way.

    >>> from bilateral import Figure
    >>> try:
    ...     Figure.money("Rs 5-6,000 crore")
    ... except AmbiguousFigure as error:
    ...     print(*error.readings, sep="; ")
    between ₹5 crore and ₹6,000 crore; between ₹5,000 crore and ₹6,000 crore
    """

    def __init__(self, problem: str, *, came: object, accepted: str, readings: tuple[str, ...]) -> None:
        super().__init__(problem, came=came, accepted=accepted)
        self.readings = readings


# Dates ----------------------------------------------------------------------------------------------


class InvalidWhen(InvalidValue):
    """A text that is no date, or one that has several readings."""


class InvalidDay(InvalidValue):
    """A day that no calendar has, as 30 February."""


class InvalidPeriod(InvalidValue):
    """A text that is no span of days, or a span that ends before it starts."""


class InvalidTerm(InvalidValue):
    """A text or number that is no length of time in years, months and days."""


class InvalidFiscalYear(InvalidValue):
    """A text that names no fiscal year, or one of a country or time whose fiscal years are not known here."""


# Countries and organizations ------------------------------------------------------------------------


class UnknownCountry(InvalidValue):
    """A text that names no country; the nearest known names are offered.

    >>> from bilateral import Country
    >>> Country.parse("Rusia")
    Traceback (most recent call last):
    ...
    bilateral.errors.UnknownCountry: no known country in 'Rusia'; did you mean 'Russia'?
    """


class AmbiguousCountry(InvalidValue):
    """A name that more than one country bears.

    Attributes:
        between: The codes of the countries it may mean.

    >>> from bilateral import Country
    >>> Country.parse("Korea")
    Traceback (most recent call last):
    ...
    bilateral.errors.AmbiguousCountry: more than one country in 'Korea'; write 'KP' (North Korea) or 'KR' (South Korea)
    """

    def __init__(self, problem: str, *, came: object, accepted: str, between: tuple[str, ...]) -> None:
        super().__init__(problem, came=came, accepted=accepted)
        self.between = between


class NoSuchStateThen(UnknownCountry):
    """A name that is known, of a state that didn't exist on that day, or on some only of the days it may be.

    Attributes:
        on: The day, in EDTF.
        named: The codes of the countries that the name means on other days.
        then: The codes of those that existed on that day, and came before or after them, or ruled there.

    >>> from bilateral import Country
    >>> Country.parse("Russia", on="1980")
    Traceback (most recent call last):
    ...
    bilateral.errors.NoSuchStateThen: no such state as of 1980 in 'Russia'; 'RU' (Russia) is listed for \
1816-01-01/1922-12-29, 1991-12-26/.. (COW); there was 'SU' (Soviet Union)
    """

    def __init__(
        self, problem: str, *, came: object, accepted: str, on: str, named: tuple[str, ...], then: tuple[str, ...]
    ) -> None:
        super().__init__(problem, came=came, accepted=accepted)
        self.on = on
        self.named = named
        self.then = then


class UnknownLanguage(InvalidValue):
    """A code of no language that babel has."""


class UnknownOrganization(InvalidValue):
    """A text that names no international organization that is known here; the nearest code is offered."""


class AmbiguousSignatory(InvalidValue):
    """A text that names both a country and an organization, as AU: Australia, and the African Union.

    Attributes:
        country: The code of the country that it may mean.
        organization: The code of the organization that it may mean.
    """

    def __init__(self, problem: str, *, came: object, accepted: str, country: str, organization: str) -> None:
        super().__init__(problem, came=came, accepted=accepted)
        self.country = country
        self.organization = organization


class InvalidDyad(InvalidValue):
    """A text or a pair that is no two countries."""


# Records, and questions about them ------------------------------------------------------------------


class InvalidId(InvalidValue):
    """A text that cannot name a record."""


class UnknownRecord(BilateralError, KeyError):
    """No record has that id."""

    def __str__(self) -> str:
        # KeyError shows its argument as Python would write it, quotes and all; people should read a sentence.
        return str(self.args[0])


class InvalidQuestion(BilateralError, ValueError):
    """A text that is no question about such records.

    Args:
        problem: What is wrong, in words.
        text: The text.
        start: Where it is wrong: the place of the first character, counted from 0.
        end: The place behind the last.

    >>> raise InvalidQuestion("no field 'vlaue'", text="vlaue > 5", start=0, end=5)
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidQuestion: no field 'vlaue' (at character 1, 'vlaue', of 'vlaue > 5')
    """

    def __init__(self, problem: str, *, text: str, start: int, end: int) -> None:
        place = f"character {start + 1}, {quoted(text[start:end])}," if end > start else "the end"
        super().__init__(f"{problem} (at {place} of {quoted(text)})")
        self.problem = problem
        self.text = text
        self.start = start
        self.end = end


class QuestionTooDeep(InvalidValue):
    """A question in which too many stand within each other."""


class NotOne(BilateralError, LookupError):
    """One record was wanted, and there were none or several."""


class NoSuchPlace(BilateralError, IndexError):
    """There are fewer records than that."""


class NothingToAdd(BilateralError, ValueError):
    """A total was wanted where no record says an amount, or nothing that would bound it."""


# Registers and files --------------------------------------------------------------------------------


class InvalidRegister(FaultyInput):
    """Records, sources and claims that don't fit together; all the faults are listed."""


class UnknownFormat(InvalidValue):
    """A name of a file or of a format that says nothing of how it is to be read or written.

    >>> from bilateral import Register, dumps
    >>> dumps(Register(), "xml")
    Traceback (most recent call last):
    ...
    bilateral.errors.UnknownFormat: no format in 'xml'; there are json, jsonl, yaml
    """


class NotAFile(BilateralError, OSError):
    """A path that leads to a folder, a named pipe, a device or a socket, where a file is wanted."""


class InvalidFile(FaultyInput):
    """A file or a text with faults, all of them listed.

    >>> from bilateral import loads
    >>> loads("bilateral: 2", format="yaml")
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidFile: 1 fault:
      1: $.bilateral: another version: 2; this version of bilateral reads layout 1
    """


# Tables, lakes and pictures -------------------------------------------------------------------------


class NoTables(BilateralError, ImportError):
    """Records were to be made a table, or a lake to be opened, and the library that does it is not installed."""


class NotAnswered(BilateralError, LookupError):
    """A lake cannot answer: it is closed, or no column says what is asked for; the error names what to do instead."""


class NotInTable(InvalidValue):
    """A value that a column of a table cannot hold exactly."""


class InvalidLake(FaultyInput):
    """A folder of Parquet files that cannot be read; the files are named, with what is wrong with each."""


class NotReplaced(BilateralError, OSError):
    """A folder that is not replaced by one of Parquet files: it holds something else, or is being written already."""


class NoAltair(BilateralError, ImportError):
    """A picture is wanted, and altair is not installed."""
