"""Claims proposed for a field out of what was found in a text, each with its passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar, cast

from ...errors import BilateralError, InvalidValue, WrongType
from ...evidence.claim import Claim
from ...evidence.source import Passage
from ...query.field import Field, called, is_field
from ...query.fields import meeting
from ...query.members import Countries, OneCountry
from ...records.party import Party
from ...records.record import Record
from ...values.dates.period import Period
from ...values.dates.term import Term
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.ids import RecordId, record_id
from ...values.money.money import Money
from ...values.quantities.quantity import Quantity
from ..found import AnyFound, Found, FoundInText, Words, phrase
from .bounded_days import with_bounded_days
from .found_terms import HOW_OFTEN, terms_of

E = TypeVar("E", bound=Record)
V = TypeVar("V")

#: What was found, and what of it would stand in a field.
Offer: TypeAlias = tuple[Found[Any], Any]
#: What a text may say of a meeting where it names one.
OF_A_MEETING = frozenset({"title", "ordinal", "ordinal_in_year", "kind", "mode"})


def propose(reading: FoundInText, record: RecordId | str, field: Field[E, V]) -> tuple[Claim[E, V], ...]:
    """Propose a claim for each value found that may stand in a field; which of them does, a person says.

    The passage of a claim is all the words of what was found, with those that qualify it. What no record could hold
    in this field, such as a negative price, is not proposed.

    Args:
        reading: What was found, as a `Reading`.
        record: The record that the claims are about.
        field: The field: of amounts, quantities, days, periods, terms, countries or parties; or the title, ordinal,
            kind or mode of a meeting.

    Raises:
        WrongType: Nothing that is found in texts stands in such a field.
        InvalidId: No record can have this id.

    >>> from bilateral import Reading, contract
    >>> text = "It costs around Rs 40 crore."
    >>> cost = Found(Figure.money("around Rs 40 crore"), "Rs 40 crore", 16, 27, Words("around", 9, 15))
    >>> for claim in propose(Reading(text=text, source="daily", money=(cost,)), "wheat-1", contract.value):
    ...     print(claim, claim.passage, sep="; ")
    daily says contract.value of wheat-1 is around Rs 40 crore; Passage(quote='around Rs 40 crore', start=9, end=27)
    """
    about = record_id(record)
    if not is_readable(field):
        raise WrongType("claims() of a reading", came=called(field), accepted=_READABLE)
    return tuple(
        Claim(record=about, field=field, value=cast("V", value), source=reading.source, passage=passage)
        for found, value in _offers(reading, field)
        if _may_stand(field, value)
        for passage in (passage_of(reading.text, found),)
    )


_READABLE = (
    "a field of amounts, numbers of things, days, periods, terms, countries or parties, or the title, ordinal, kind "
    "or mode of a meeting, e.g. contract.value"
)


def is_readable(field: object) -> bool:
    """Tell whether what is found in texts may stand in a field.

    >>> from bilateral import contract
    >>> is_readable(contract.value), is_readable(contract.title), is_readable(meeting.ordinal)
    (True, False, True)
    """
    return is_field(field) and _reader(field) is not None


def _offers(reading: FoundInText, field: Field[Any, Any]) -> Iterator[Offer]:
    reader = _reader(field)
    return iter(()) if reader is None else iter(reader(reading))


def _reader(field: Field[Any, Any]) -> Callable[[FoundInText], Iterable[Offer]] | None:
    if isinstance(field, Countries | OneCountry):
        return _codes
    if field.record is meeting.record and field.name in OF_A_MEETING:
        return partial(_of_meetings, field.name)
    return None if field.name == HOW_OFTEN else _READERS.get(field.holds)


def _money(reading: FoundInText) -> Iterator[Offer]:
    return ((found, found.value) for found in reading.money)


def _quantities(reading: FoundInText) -> Iterator[Offer]:
    return ((found, found.value) for found in reading.quantities)


def _days(reading: FoundInText) -> Iterator[Offer]:
    return ((found, found.value) for found in with_bounded_days(reading.dates) if isinstance(found.value, When))


def _periods(reading: FoundInText) -> Iterator[Offer]:
    return ((found, found.value) for found in reading.dates if isinstance(found.value, Period))


def _terms(reading: FoundInText) -> Iterator[Offer]:
    return ((found, found.value) for found in terms_of(reading.text, reading.quantities))


def _codes(reading: FoundInText) -> Iterator[Offer]:
    return ((found, found.value.code) for found in reading.countries)


def _parties(reading: FoundInText) -> Iterator[Offer]:
    return ((found, Party(country=found.value)) for found in reading.countries)


def _of_meetings(name: str, reading: FoundInText) -> Iterator[Offer]:
    said = ((found, getattr(found.value, name)) for found in reading.meetings)
    return ((found, value) for found, value in said if value not in (None, ""))


#: What fills a field that holds values of a type.
_READERS: MappingProxyType[Any, Callable[[FoundInText], Iterable[Offer]]] = MappingProxyType(
    {
        Figure[Money]: _money,
        Figure[Quantity]: _quantities,
        When: _days,
        Period: _periods,
        Term: _terms,
        Party: _parties,
    }
)


def _may_stand(field: Field[Any, Any], value: object) -> bool:
    try:
        Claim(record="any", field=field, value=value, source="any")
    except BilateralError:
        return False
    return True


def passage_of(text: str, found: AnyFound) -> Passage:
    r"""Make the passage of what was found: its words and their place; the place alone where the words can't be a quote.

    >>> passage_of("by 2031", Found(When("2031"), "2031", 3, 7)).quote
    '2031'
    >>> passage_of("6\x0bMay 2031", Found(When("2031-05-06"), "6\x0bMay 2031", 0, 10)).quote
    ''
    """
    words: Words = phrase(text, found)
    try:
        return Passage(quote=words.text, start=words.start, end=words.end)
    except InvalidValue:  # a control character, which people would not see
        return Passage(start=words.start, end=words.end)
