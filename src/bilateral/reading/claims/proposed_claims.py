"""Claims proposed for a field out of what was found in a text, each with its passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import MappingProxyType
from typing import Any, TypeAlias, TypeGuard, TypeVar, cast

from ...errors import BilateralError, InvalidValue, WrongType
from ...evidence.claim import Claim
from ...evidence.source import Passage
from ...query.field import Field, called
from ...query.fields import meeting
from ...query.members import Countries, OneCountry
from ...records.party import Party
from ...records.record import Record
from ...values.dates.period import Period
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.ids import RecordId, record_id
from ...values.money.money import Money
from ...values.quantities.quantity import Quantity
from ..findings import Finding, Findings, phrase
from ..found import Found, Words

E = TypeVar("E", bound=Record)
V = TypeVar("V")

#: What was found, and what of it would stand in a field.
Offer: TypeAlias = tuple[Found[Any], Any]
#: What a text may say of a meeting where it names one.
OF_A_MEETING = frozenset({"title", "ordinal", "ordinal_in_year", "kind", "mode"})


def propose(findings: Findings, record: RecordId | str, field: Field[E, V]) -> tuple[Claim[E, V], ...]:
    """Propose a claim for each value found that may stand in a field; which of them does, a person says.

    The passage of a claim is all the words of the finding, with those that qualify it. What no record could hold
    in this field, such as a negative price, is not proposed.

    Args:
        findings: What was found, as a `Reading`.
        record: The record that the claims are about.
        field: The field: of amounts, quantities, days, periods, countries or parties; or the title, ordinal, kind or
            mode of a meeting.

    Raises:
        WrongType: Nothing that is found in texts stands in such a field.
        InvalidId: No record can have this id.

    >>> from bilateral import Reading, contract
    >>> text = "It costs around Rs 40 crore."
    >>> cost = Found(Figure.money("around Rs 40 crore"), "Rs 40 crore", 16, 27, Words("around", 9, 15))
    >>> for claim in propose(Reading(text=text, source="daily", money=(cost,)), "wheat-1", contract.value):
    ...     print(claim, claim.passage, sep="; ")
    daily says contract.value of wheat-1 is around Rs 40 crore; Passage(quote='around Rs 40 crore', start=9, end=27, \
page='', paragraph=None)
    """
    about = record_id(record)
    if not is_readable(field):
        raise WrongType("claims() of a reading", came=called(field), accepted=_READABLE)
    return tuple(
        Claim(record=about, field=field, value=cast("V", value), source=findings.source, passage=passage)
        for found, value in offers(findings, field)
        if _may_stand(field, value)
        for passage in (passage_of(findings.text, found),)
    )


_READABLE = (
    "a field of amounts, numbers of things, days, periods, countries or parties, or the title, ordinal, kind or mode "
    "of a meeting, e.g. contract.value"
)


def is_readable(field: object) -> bool:
    """Tell whether what is found in texts may stand in a field.

    >>> from bilateral import contract
    >>> is_readable(contract.value), is_readable(contract.title), is_readable(meeting.ordinal)
    (True, False, True)
    """
    return _is_field(field) and _reader(field) is not None


def _is_field(value: object) -> TypeGuard[Field[Any, Any]]:
    # What a checker rules out, a notebook brings.
    return isinstance(value, Field)


def offers(findings: Findings, field: Field[Any, Any]) -> Iterator[Offer]:
    """Give each finding whose value is of the kind that a field holds, and that value.

    >>> from bilateral import Reading, contract
    >>> reading = Reading(text="2031", source="daily", dates=(Found(When("2031"), "2031", 0, 4),))
    >>> [value for _, value in offers(reading, contract.signed)]
    [When('2031')]
    """
    reader = _reader(field)
    return iter(()) if reader is None else iter(reader(findings))


def _reader(field: Field[Any, Any]) -> Callable[[Findings], Iterable[Offer]] | None:
    if isinstance(field, Countries | OneCountry):
        return _codes
    if field.record is meeting.record and field.name in OF_A_MEETING:
        return partial(_of_meetings, field.name)
    return _READERS.get(field.holds)


def _money(findings: Findings) -> Iterator[Offer]:
    return ((found, found.value) for found in findings.money)


def _quantities(findings: Findings) -> Iterator[Offer]:
    return ((found, found.value) for found in findings.quantities)


def _days(findings: Findings) -> Iterator[Offer]:
    return ((found, found.value) for found in findings.dates if isinstance(found.value, When))


def _periods(findings: Findings) -> Iterator[Offer]:
    return ((found, found.value) for found in findings.dates if isinstance(found.value, Period))


def _codes(findings: Findings) -> Iterator[Offer]:
    return ((found, found.value.code) for found in findings.countries)


def _parties(findings: Findings) -> Iterator[Offer]:
    return ((found, Party(country=found.value)) for found in findings.countries)


def _of_meetings(name: str, findings: Findings) -> Iterator[Offer]:
    said = ((found, getattr(found.value, name)) for found in findings.meetings)
    return ((found, value) for found, value in said if value not in (None, ""))


#: What fills a field that holds values of a type.
_READERS: MappingProxyType[Any, Callable[[Findings], Iterable[Offer]]] = MappingProxyType(
    {
        Figure[Money]: _money,
        Figure[Quantity]: _quantities,
        When: _days,
        Period: _periods,
        Party: _parties,
    }
)


def _may_stand(field: Field[Any, Any], value: object) -> bool:
    try:
        Claim(record="any", field=field, value=value, source="any")
    except BilateralError:
        return False
    return True


def passage_of(text: str, finding: Finding) -> Passage:
    r"""Make the passage of a finding: its words and their place; the place alone where the words can't be a quote.

    >>> passage_of("by 2031", Found(When("2031"), "2031", 3, 7)).quote
    '2031'
    >>> passage_of("6\x0bMay 2031", Found(When("2031-05-06"), "6\x0bMay 2031", 0, 10)).quote
    ''
    """
    words: Words = phrase(text, finding)
    try:
        return Passage(quote=words.text, start=words.start, end=words.end)
    except InvalidValue:  # a control character, which people would not see
        return Passage(start=words.start, end=words.end)
