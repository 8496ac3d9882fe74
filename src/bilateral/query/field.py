"""The fields one can ask about: one class for each sort of value, with the questions that fit it.

A field is typed by the record that has it and by the value it holds, so that a checker refuses a question that
makes no sense. Each question looks at its value once more when the program runs, for people without a checker.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MethodType
from typing import Any, ClassVar, Generic, TypeGuard, TypeVar, overload

import attrs

from ..errors import WrongType
from ..records.part import Part
from ..records.record import Record
from ..records.rules import described
from ..values.answer import Answer
from ..values.words import is_a
from .help import FieldHelp
from .predicate import (
    COMPARISONS,
    Ask,
    Disputed,
    Node,
    Not,
    Predicate,
    Test,
    Versus,
    Word,
    joined,
    namespace_of,
    of_both,
)
from .unasked import Unasked

E = TypeVar("E", bound=Record | Part)
E_contra = TypeVar("E_contra", bound=Record | Part, contravariant=True)
R = TypeVar("R", bound=Record)
Id = TypeVar("Id", bound=str)
V = TypeVar("V")


class _OfRecords:
    """A question that is asked of fields of records, and of no field of part of one.

    To mypy a method whose `self` is a field of a record is one of any field: it looks at no bound there, but does here.
    """

    def __init__(self, method: Callable[[Field[R, V]], Predicate[R]]) -> None:
        self.method: Callable[[Field[Any, Any]], Predicate[Any]] = method

    @overload
    def __get__(self, field: None, owner: object) -> Callable[[Field[Any, Any]], Predicate[Any]]: ...
    @overload
    def __get__(self, field: Field[R, Any], owner: object) -> Callable[[], Predicate[R]]: ...
    def __get__(self, field: Field[Any, Any] | None, owner: object) -> Callable[..., Predicate[Any]]:
        return self.method if field is None else MethodType(self.method, field)


@attrs.frozen(eq=False, repr=False)
class Field(Unasked, Generic[E_contra, V]):
    """A named field of one kind of record, or of part of a record.

    Attributes:
        name: What it is called in questions and claims.
        record: The kind of record that has it, or of part.
        holds: The type of value that stands in it, or of one of several.
        path: Where a record keeps it, as `items.quantity`; the name itself where left out.
        many: Whether several values may stand in it; a claim then states one of them.
    """

    #: What can be asked of it and another field of its kind.
    of_two: ClassVar[frozenset[Ask]] = frozenset()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # A class tells of itself, and each of its fields what that one means: `help(contract.value)`.
        cls.__doc__ = FieldHelp(cls.__doc__)  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]

    name: str
    record: type[Record | Part]
    holds: Any  # a type such as Figure[Money], which Python has no type for that a class could take
    path: str = attrs.field(default=attrs.Factory(lambda self: self.name, takes_self=True))
    many: bool = False

    def is_known(self) -> Predicate[E_contra]:
        """Match records in which something is said here."""
        return self.question(Test(self.path, Ask.KNOWN))

    def is_unknown(self) -> Predicate[E_contra]:
        """Match records in which nothing is said here."""
        return self.question(Not(Test(self.path, Ask.KNOWN)))

    @_OfRecords
    def is_disputed(self: Field[R, V]) -> Predicate[R]:
        """Match records about which sources contradict each other here, by the claims that their register holds.

        What is withdrawn or deprecated counts no more, and what nobody claims is not disputed; see `Register.explain`.

        Raises:
            WrongType: It is a field of part of a record; claims are about records.
        """
        if issubclass(self.record, Part):
            raise WrongType(
                "is_disputed", came=str(self), accepted="a field of a record, about which sources make claims"
            )
        return self.question(Disputed(self.path))

    def fits(self, value: object) -> bool:
        """Tell whether a value is of the type that stands here.

        >>> from bilateral import Meeting
        >>> ordinal = Number[Meeting]("ordinal", Meeting, int)
        >>> ordinal.fits(20), ordinal.fits(20.0)
        (True, False)
        """
        return isinstance(value, self.holds) and (self.holds is bool or not isinstance(value, bool))

    def question(self, node: Node) -> Predicate[E_contra]:
        """Make a question about this field's kind of record."""
        return Predicate(self.record, node)

    def compare(self, ask: Ask, value: object, *kinds: type[object]) -> Predicate[E_contra]:
        """Make a question about this field and a value, once the value is known to be of one of these kinds.

        The value may be another field of the same sort, of the same record; see `versus`.

        Raises:
            WrongType: It is of another kind, or stands for nothing said; `is_unknown` asks for that.
        """
        if is_field(value):
            return self.versus(ask, value)
        # Comparing a field would ask a question, so a text is known by its type first.
        if value is None or value is Answer.UNKNOWN or (isinstance(value, str) and not value):
            raise WrongType(str(self), came=value, accepted="a value; to ask whether nothing is said, use is_unknown()")
        # A bool is an int in Python, but nobody asks for the True-th meeting.
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise WrongType(str(self), came=value, accepted=" or ".join(map(with_its_makers, kinds)))
        return self.question(Test(self.path, ask, value))

    def versus(self, ask: Ask, other: Field[Any, Any]) -> Predicate[E_contra]:
        """Make a question about this field and another of the same record.

        Raises:
            WrongType: It is this very field, one of another sort or kind of record, or one that holds several values.
        """
        about = of_both(self.record, other.record)
        if about is None or self.path == other.path or not self.is_comparable(other, ask):
            accepted = f"a value, or another field of {self.record.__name__} that holds what this one does"
            raise WrongType(f"{self} {ask.value}", came=other, accepted=accepted)
        return Predicate(about, Versus(self.path, ask, other.path))

    def is_comparable(self, other: Field[Any, Any], ask: Ask) -> bool:
        """Tell whether another field holds the same sort of value, and one can ask this of the two."""
        is_alike = type(self) is type(other) and self.holds == other.holds
        return is_alike and ask in self.of_two and not (self.many or other.many)

    def __str__(self) -> str:
        return f"{namespace_of(self.record)}.{self.name}"

    __repr__ = __str__


def with_its_makers(kind: type[object]) -> str:
    """Say what a kind of value is called and, where it has functions that make one, which they are."""
    makers = " or ".join(f"{kind.__name__}.{name}" for name in ("parse", "on") if hasattr(kind, name))
    return f"{described(kind)} (made by {makers})" if makers else described(kind)


def called(value: object) -> object:
    """Give the name of a field, and anything else as it is: what an error quotes."""
    return str(value) if is_field(value) else value


def is_field(value: object) -> TypeGuard[Field[Any, Any]]:
    return isinstance(value, Field)


def key_of(field: Field[Any, Any]) -> tuple[type[Record | Part], str]:
    """Tell a field from others: it has no `==` of its own, for that would ask a question."""
    return field.record, field.name


class Choice(Field[E_contra, V]):
    """A field that holds one value out of some; one may ask which, also by another field of the same record."""

    of_two: ClassVar[frozenset[Ask]] = frozenset({Ask.EQUAL})

    # Comparing a field makes a question, so it gives a Predicate where object promises a bool.
    def __eq__(self, value: V | Choice[E_contra, V]) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare(Ask.EQUAL, value, self.holds)

    def __ne__(self, value: V | Choice[E_contra, V]) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return ~self.compare(Ask.EQUAL, value, self.holds)

    # A class that says what == means is not hashable unless it says so.
    def __hash__(self) -> int:
        return object.__hash__(self)

    def is_in(self, *values: V) -> Predicate[E_contra]:
        """Match records in which this is one of several values.

        Raises:
            WrongType: No value was given, or one of another kind.
        """
        return one_of(self, values)


class Named(Choice[E_contra, Id]):
    """A field that holds an id; one may ask with any text, for a literal is no id to a checker."""

    of_two: ClassVar[frozenset[Ask]] = frozenset()  # a name is asked for, and no two names are compared

    def __eq__(self, value: str) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare(Ask.EQUAL, value, str)

    def __ne__(self, value: str) -> Predicate[E_contra]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return ~self.compare(Ask.EQUAL, value, str)

    # A class that says what == means is not hashable unless it says so.
    def __hash__(self) -> int:
        return object.__hash__(self)

    def is_in(self, *values: str) -> Predicate[E_contra]:
        """Match records in which this is one of several ids."""
        return one_of(self, values)


def one_of(field: Choice[E, Any], values: tuple[object, ...]) -> Predicate[E]:
    """Ask whether a field holds one of several values."""
    if not values:
        raise WrongType(f"{field}.is_in", came=values, accepted="one value or more")
    if len(values) == 1 and is_a((list, tuple, set, frozenset), values[0]):
        raise WrongType(f"{field}.is_in", came=values[0], accepted="values one by one; of a list, is_in(*several)")
    return field.question(joined(Word.OR, *((field == value).node for value in values)))


class Text(Choice[E_contra, str]):
    """A field that holds words."""

    def contains(self, words: str) -> Predicate[E_contra]:
        """Match records in which these words stand here, in capitals or not."""
        return self.compare(Ask.CONTAINS, words, str)

    def starts_with(self, words: str) -> Predicate[E_contra]:
        """Match records in which this begins with these words, in capitals or not."""
        return self.compare(Ask.STARTS_WITH, words, str)


class Ordered(Choice[E_contra, V]):
    """A field that holds a number; one asks with a number of its type, or with another field of the same record."""

    of_two: ClassVar[frozenset[Ask]] = COMPARISONS

    def __lt__(self, value: V | Ordered[E_contra, V]) -> Predicate[E_contra]:
        return self.compare(Ask.UNDER, value, self.holds)

    def __le__(self, value: V | Ordered[E_contra, V]) -> Predicate[E_contra]:
        return self.compare(Ask.AT_MOST, value, self.holds)

    def __gt__(self, value: V | Ordered[E_contra, V]) -> Predicate[E_contra]:
        return self.compare(Ask.OVER, value, self.holds)

    def __ge__(self, value: V | Ordered[E_contra, V]) -> Predicate[E_contra]:
        return self.compare(Ask.AT_LEAST, value, self.holds)


class Number(Ordered[E_contra, int]):
    """A field that holds a whole number."""
