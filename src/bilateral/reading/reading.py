"""A text read: the amounts, quantities, dates, countries and meetings that it states, each with its place."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from operator import attrgetter
from typing import Any, Generic, TypeVar, Unpack, cast

import attrs

from ..errors import WrongType, nearest
from ..evidence.claim import Claim
from ..query.field import Field
from ..records.record import Record
from ..values.countries.country import Country
from ..values.dates.period import Period
from ..values.dates.said_dates import DateOrder
from ..values.dates.when import When, day_of
from ..values.displayed import Displayed
from ..values.figures.figure import Figure
from ..values.ids import RecordId, SourceId, source_id
from ..values.misnamed import answers_misspelt
from ..values.money.currency_codes import Meanings, checked_meanings, meanings_known
from ..values.money.money import Money
from ..values.numbers.grouping import DecimalMark, GroupMark, checked_marks
from ..values.words import exact_text
from .countries.countries_in_prose import find_countries
from .cut import cut
from .dates.dates_in_prose import find_dates
from .figures.not_figures import find_not_figures
from .figures.web_addresses import find_web_addresses
from .found import Ambiguous, Found, FoundCountry, FoundQuantity
from .meetings.meeting_mention import MeetingMention
from .meetings.meetings_in_prose import find_meetings
from .money.money_in_prose import find_money
from .quantities.quantities_in_prose import find_quantities
from .spans import Spans

E = TypeVar("E", bound=Record)
V = TypeVar("V")
F = TypeVar("F", bound=Found[Any])

#: Each sort of thing that is found, as a `Reading` calls it.
KINDS = ("money", "quantities", "dates", "countries", "meetings", "ambiguous")

#: Whose fiscal years "FY22" means, where nobody says.
INDIA = "IN"


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Reading(Displayed):
    """What a text says, and where: `text[found.start:found.end] == found.text` for all that was found.

    What was found of one kind stands in the order of the text and doesn't overlap.

    Attributes:
        text: The text.
        source: The id under which claims name it.
        published: When it was published; None if nobody said, and then "on Monday" is no date.
        money: The amounts of money.
        quantities: The numbers of something.
        dates: The days and spans of days.
        countries: The countries named, and those whose adjective is.
        meetings: The meetings named.
        ambiguous: What has several readings, of which none was taken.

    >>> reading = read("India will pay around Rs 5,000 crore for 70,000 rifles by 2031.")
    >>> [(found.text, str(found.value)) for found in reading.money]
    [('Rs 5,000 crore', 'about ₹5,000 crore')]
    >>> [found.cue.text for found in reading.money if found.cue]
    ['around']
    """

    text: str
    source: SourceId = attrs.field(converter=source_id)
    published: When | None = None
    money: tuple[Found[Figure[Money]], ...] = ()
    quantities: tuple[FoundQuantity, ...] = ()
    dates: tuple[Found[When] | Found[Period], ...] = ()
    countries: tuple[FoundCountry, ...] = ()
    meetings: tuple[Found[MeetingMention], ...] = ()
    ambiguous: tuple[Ambiguous, ...] = ()

    def claims(self, record: RecordId | str, field: Field[E, V]) -> tuple[Claim[E, V], ...]:
        """Propose a claim about a field for each thing found that it may hold, with its passage.

        A proposal is for a person to look through: the text may speak of another record.

        Raises:
            WrongType: Reading finds nothing of the kind that the field holds, as a title.
            InvalidId: The record's id is none.

        >>> from bilateral import contract
        >>> reading = read("A deal of around Rs 5,000 crore was signed.", source="daily-2021-12-06")
        >>> [claim] = reading.claims("ak-203", contract.value)
        >>> print(claim, "|", claim.passage.quote)
        daily-2021-12-06 says contract.value of ak-203 is around Rs 5,000 crore | around Rs 5,000 crore
        """
        from .claims.proposed_claims import propose

        return propose(self, record, field)

    def __str__(self) -> str:
        from .display.marked_text import as_text

        return as_text(self)


@answers_misspelt
def read(
    text: str,
    *,
    published: When | dt.date | str | None = None,
    source: str | None = None,
    country: Country | str = INDIA,
    decimal: DecimalMark | None = None,
    group: GroupMark | None = None,
    date_order: DateOrder | None = None,
    **meanings: Unpack[Meanings],
) -> Reading:
    """Find what a text says of money, quantities, dates, countries and meetings, each at its place.

    Args:
        text: The text, of any length.
        published: When it was published: "on Monday" and "last year" are told from it.
        source: The id of the source in a register; without one, `text-` and the start of the text's SHA-256.
        country: Whose fiscal years "FY22" means.
        decimal: The decimal mark of its amounts, where it is not the point: "," in most of Europe.
        group: The mark between their groups of digits; where nobody says, any that cannot be mistaken.
        date_order: Which number of 06/12/2021 is which: "dmy", "mdy" or "ymd".
        **meanings: What names mean that several currencies share, as `rupee="PKR"`; see `Meanings`.

    Raises:
        WrongType: It is no text, or an argument is of another type.
        InvalidWhen: The day of publication is no date.
        UnknownCountry: The country is none.
        UnknownCurrency: The currency of an argument is none.
        InvalidId: No source can have this id.

    >>> [found.value for found in read("They met on Monday.", published="2021-12-06").dates]
    [When('2021-12-06')]
    """
    text = _exact(text)
    check_meanings("read", ("published", "source", "country", "decimal", "group", "date_order"), meanings)
    checked_marks(decimal, group)
    day = None if published is None else day_of(published, place="published")
    named = _named_by_its_digest(text) if source is None else source_id(source)
    return _read(text, named, _Told(day, country, date_order, decimal, group), meanings)


@attrs.frozen
class _Told:
    """What is told beside a text, for its dates and its amounts."""

    published: When | None
    country: Country | str
    date_order: DateOrder | None
    decimal: DecimalMark | None
    group: GroupMark | None

    @property
    def are_marks_told(self) -> bool:
        return self.decimal is not None or self.group is not None


def _read(text: str, source: SourceId, told: _Told, meanings: Meanings) -> Reading:
    tokens = cut(text)
    countries = _sorted_out(find_countries(tokens))
    addresses = find_web_addresses(text)
    taken = find_not_figures(tokens, addresses)
    named: tuple[FoundCountry | Ambiguous, ...] = (*countries.found, *countries.ambiguous)
    meetings = tuple(find_meetings(tokens, named))
    amounts = cut(text, decimal=told.decimal, group=told.group) if told.are_marks_told else tokens
    money = _sorted_out(find_money(amounts, taken, countries=named, are_marks_told=told.are_marks_told, **meanings))
    taken |= money.spans
    dates: _Finds[Found[When] | Found[Period]] = _sorted_out(
        find_dates(tokens, taken, published=told.published, country=told.country, date_order=told.date_order)
    )
    taken |= addresses | dates.spans | _spans(meetings)
    quantities = _sorted_out(find_quantities(amounts, taken))
    unclear = (*countries.ambiguous, *money.ambiguous, *dates.ambiguous, *quantities.ambiguous)
    return Reading(
        text=text,
        source=source,
        published=told.published,
        money=money.found,
        quantities=quantities.found,
        dates=dates.found,
        countries=countries.found,
        meetings=meetings,
        ambiguous=tuple(sorted(unclear, key=lambda each: each.start)),
    )


def _exact(text: object) -> str:
    if not isinstance(text, str):
        raise WrongType("read", came=text, accepted="text (of a file, what it holds)")
    return exact_text(text)


def check_meanings(place: str, own: tuple[str, ...], meanings: Meanings) -> None:
    """Check what shared names are said to mean; one that is not known may be a misspelt argument of the function.

    Args:
        place: The function.
        own: The names of its own arguments.
        meanings: What names are said to mean.

    Raises:
        WrongType: A name is not known; the nearest argument is offered.
        UnknownCurrency: A name does not mean that currency.
    """
    for name in meanings:
        if name not in meanings_known():
            near = nearest(name, [*own, *meanings_known()])
            offered = f" (did you mean {near}=?)" if near else ""
            accepted = f"{'=, '.join(own)}= and names that currencies share, as rupee={offered}"
            raise WrongType(place, came=name, accepted=accepted)
    checked_meanings(meanings)


def _named_by_its_digest(text: str) -> SourceId:
    return source_id(f"text-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}")


@attrs.frozen
class _Finds(Generic[F]):
    found: tuple[F, ...]
    ambiguous: tuple[Ambiguous, ...]

    @property
    def spans(self) -> Spans:
        # What is ambiguous is spoken for, too: no number is found within "06/12/2021".
        return _spans((*self.found, *self.ambiguous)) if self.ambiguous else _spans_in_order(self.found)


def _sorted_out(finds: Iterable[F | Ambiguous]) -> _Finds[F]:
    every = tuple(finds)
    ambiguous = [find for find in every if isinstance(find, Ambiguous)]
    if not ambiguous:
        return _Finds(cast("tuple[F, ...]", every), ())
    return _Finds(tuple([find for find in every if not isinstance(find, Ambiguous)]), tuple(ambiguous))


def _spans_in_order(finds: tuple[Found[Any], ...]) -> Spans:
    return Spans(tuple(map(attrgetter("start"), finds)), tuple(map(attrgetter("end"), finds)))


def _spans(finds: Iterable[Found[Any] | Ambiguous]) -> Spans:
    return Spans.of((find.start, find.end) for find in finds)
