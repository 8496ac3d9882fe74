"""Fields that hold several values, and fields that name other records."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

import attrs

from ..errors import WrongType
from ..records.agreement import InternationalAgreement
from ..records.contract import Contract
from ..records.conversion import to_country
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.part import Part
from ..records.party import Party, PartyRole
from ..records.protocol import Protocol
from ..records.record import Record
from ..records.treaty import Treaty
from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.ids import OrganizationId, RecordId, organization_id
from .field import Choice, Field, Named, one_of
from .predicate import Ask, Linked, Modal, Mode, Node, Not, Predicate, Some, Test, namespace_of, require_predicate
from .unasked import Unasked

E_contra = TypeVar("E_contra", bound=Record | Part, contravariant=True)
P = TypeVar("P", bound=Part)
T = TypeVar("T", bound=Record)
Id = TypeVar("Id", bound=str)
V = TypeVar("V")


def linked(field: Field[Any, Any], targets: tuple[type[Record], ...], predicate: Predicate[Any]) -> Linked:
    """Ask a question about what a field names, once it is known to be one that can be asked of it."""
    require_predicate(predicate, place=f"{field}.matches")
    about = predicate.about
    if not issubclass(about, Record) or not any(issubclass(about, one) or issubclass(one, about) for one in targets):
        accepted = f"a question about {' or '.join(one.__name__ for one in targets)}, not about {about.__name__}"
        raise WrongType(f"{field}.matches", came=str(predicate), accepted=accepted)
    return Linked(field.path, about, predicate.node)


class Members(Field[E_contra, V]):
    """A field that holds several values."""

    def includes(self, value: V) -> Predicate[E_contra]:
        """Match records that have this one among them."""
        return self.compare(Ask.INCLUDES, value, self.holds)


class Several(Field[E_contra, P]):
    """A field that holds several parts of a record, of which one may ask."""

    def any(self, question: Predicate[P]) -> Predicate[E_contra]:
        """Match records of whose parts at least one answers that question with yes; of none at all it is unknown.

        Raises:
            WrongType: It is no question, or one about something else.

        >>> from bilateral import Quantity, contract, line_item
        >>> print(contract.items.any(line_item.quantity >= Quantity(100, "rifle")))
        items.any(quantity >= Quantity('100', 'rifle'))
        """
        return self.question(Some(self.path, self._asked(question, "any").node))

    def all(self, question: Predicate[P]) -> Predicate[E_contra]:
        """Match records of whose parts every one answers that question with yes; of none at all it is unknown.

        Raises:
            WrongType: It is no question, or one about something else.

        >>> from bilateral import contract, line_item
        >>> print(contract.items.all(line_item.designation.is_known()))
        items.all(designation is known)
        """
        return self.question(Not(Some(self.path, (~self._asked(question, "all")).node)))

    def _asked(self, question: Predicate[P], verb: str) -> Predicate[P]:
        return about_part(question, self.holds, f"{self}.{verb}")


class Parts(Several[E_contra, P]):
    """A field that holds several parts of a record, each of which is asked for as it is, too."""

    def includes(self, value: P) -> Predicate[E_contra]:
        """Match records that have this very one among them."""
        return self.compare(Ask.INCLUDES, value, self.holds)


def about_part(question: Predicate[P], part: type[P], place: str) -> Predicate[P]:
    """Take a question, once it is known to be about such a part."""
    require_predicate(question, place=place)
    if question.about is not part:
        accepted = f"a question about {part.__name__}, not about {question.about.__name__}"
        raise WrongType(place, came=str(question), accepted=accepted)
    return question


class OneCountry(Choice[E_contra, CountryCode]):
    """A field that holds a country; one asks with its code or its name.

    Each question raises UnknownCountry where no country has that code or name.
    """

    of_two: ClassVar[frozenset[Ask]] = frozenset()  # as of ids

    def __eq__(self, value: Country | str) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare(Ask.EQUAL, to_country(value), str)

    def __ne__(self, value: Country | str) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return ~(self == value)

    # A class that says what == means is not hashable unless it says so.
    def __hash__(self) -> int:
        return object.__hash__(self)

    def is_in(self, *values: Country | str) -> Predicate[E_contra]:
        """Match records in which this is one of several countries."""
        return one_of(self, values)


class Countries(Field[E_contra, CountryCode]):
    """A field that holds several countries."""

    def includes(self, country: Country | str) -> Predicate[E_contra]:
        """Match records that have this country among them.

        Raises:
            UnknownCountry: No country has that code or name.
        """
        return self.question(Test(self.path, Ask.INCLUDES, country_code(country)))


class Parties(Several[E_contra, Party]):
    """A field that holds the parties of an instrument."""

    def includes(self, country: Country | str) -> Predicate[E_contra]:
        """Match instruments to which this country is a party, itself or through an organization that acts for it.

        Raises:
            UnknownCountry: No country has that code or name.
        """
        return self.question(Test(f"{self.path}.country", Ask.INCLUDES, country_code(country)))

    def includes_organization(self, organization: OrganizationId | str) -> Predicate[E_contra]:
        """Match instruments to which this organization is a party."""
        return self.question(Test(f"{self.path}.organization", Ask.INCLUDES, organization_id(organization)))


@attrs.frozen(eq=False, repr=False)
class PartiesByRole(Unasked, Generic[E_contra]):
    """Those parties to a contract that have one role, as its suppliers.

    They stand among `parties`, so nobody claims them apart. Where no party certainly has the role, nobody said who has
    it, and questions are answered with unknown.

    Attributes:
        about: The kind of record.
        role: The role.
    """

    about: type[Record]
    role: PartyRole

    def is_known(self) -> Predicate[E_contra]:
        """Match contracts of which a party is said to have the role."""
        return Predicate(self.about, Modal(Mode.CERTAINLY, Some("parties", Test("role", Ask.EQUAL, self.role))))

    def is_unknown(self) -> Predicate[E_contra]:
        """Match contracts of which no party is said to have the role."""
        return ~self.is_known()

    def includes(self, country: Country | str) -> Predicate[E_contra]:
        """Match contracts in which this country has the role, itself or through an organization that acts for it.

        Raises:
            UnknownCountry: No country has that code or name.
        """
        return self._some(Test("country", Ask.EQUAL, country_code(country)))

    def includes_organization(self, organization: OrganizationId | str) -> Predicate[E_contra]:
        """Match contracts in which this organization has the role."""
        return self._some(Test("organization", Ask.EQUAL, organization_id(organization)))

    def any(self, question: Predicate[Party]) -> Predicate[E_contra]:
        """Match contracts in which at least one party of that role answers the question with yes.

        Raises:
            WrongType: It is no question, or one about something else.
        """
        return self._some(about_part(question, Party, f"{self}.any").node)

    def all(self, question: Predicate[Party]) -> Predicate[E_contra]:
        """Match contracts in which every party of that role answers the question with yes.

        Raises:
            WrongType: It is no question, or one about something else.
        """
        return ~self._some((~about_part(question, Party, f"{self}.all")).node)

    def _some(self, node: Node) -> Predicate[E_contra]:
        return Predicate(self.about, Some("parties", node, self.role))

    def __str__(self) -> str:
        return f"{namespace_of(self.about)}.{self.role.value}s"

    __repr__ = __str__


@attrs.frozen(eq=False, repr=False)
class Link(Named[E_contra, Id], Generic[E_contra, Id, T]):
    """A field that names one record of another kind.

    Attributes:
        target: The kind of record it names.
    """

    target: type[T] = attrs.field(kw_only=True)

    def matches(self, predicate: Predicate[T]) -> Predicate[E_contra]:
        """Match records whose target answers that question with yes.

        A target that is not in the register leaves the answer unknown.

        Raises:
            WrongType: It is no question, or one about another kind of record.
        """
        return self.question(linked(self, (self.target,), predicate))


@attrs.frozen(eq=False, repr=False)
class Links(Field[E_contra, Id], Generic[E_contra, Id, T]):
    """A field that names several records.

    Attributes:
        target: The kind of record it names.
    """

    target: type[T] = attrs.field(kw_only=True)

    def includes(self, value: str) -> Predicate[E_contra]:
        """Match records that name this one among them."""
        return self.compare(Ask.INCLUDES, value, str)

    def matches(self, predicate: Predicate[T]) -> Predicate[E_contra]:
        """Match records of whose targets at least one answers that question with yes."""
        return self.question(linked(self, (self.target,), predicate))


class Outcomes(Links[E_contra, RecordId, Instrument]):
    """A field that names instruments of any kind; a question about one kind is answered no by the others."""

    def matches(self, predicate: Predicate[Treaty] | Predicate[Protocol] | Predicate[Contract]) -> Predicate[E_contra]:
        """Match records of whose instruments at least one answers that question with yes."""
        return self.question(linked(self, (self.target,), predicate))


class InstrumentLink(Link[E_contra, RecordId, Instrument]):
    """A field that names an instrument of any kind; a question about one kind is answered no by the others."""

    def matches(self, predicate: Predicate[Treaty] | Predicate[Protocol] | Predicate[Contract]) -> Predicate[E_contra]:
        """Match records whose instrument answers that question with yes."""
        return self.question(linked(self, (self.target,), predicate))


class AgreementLink(Link[E_contra, RecordId, InternationalAgreement]):
    """A field that names a treaty or a protocol; a question about one of the two is answered no by the other."""

    def matches(self, predicate: Predicate[Treaty] | Predicate[Protocol]) -> Predicate[E_contra]:
        """Match records whose agreement answers that question with yes."""
        return self.question(linked(self, (self.target,), predicate))


class Parent(Link[E_contra, RecordId, Record]):
    """A field that names an instrument or a meeting; a question about one kind is answered no by the others."""

    def matches(
        self,
        predicate: Predicate[Treaty] | Predicate[Protocol] | Predicate[Contract] | Predicate[Meeting],
    ) -> Predicate[E_contra]:
        """Match records whose instrument or meeting answers that question with yes."""
        return self.question(linked(self, (Instrument, Meeting), predicate))
