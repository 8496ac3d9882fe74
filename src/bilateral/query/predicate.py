"""A question about a record, as a tree of plain data.

The tree says what is asked and nothing about how it is answered: memory walks it, and an engine can write it
out in its own language. Its leaves name a field of the record, never a function.
"""

from __future__ import annotations

import enum
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Any, ClassVar, Generic, NoReturn, Protocol, TypeAlias, TypeVar

import attrs

from ..errors import QuestionTooDeep, WrongType
from ..records.part import Part
from ..records.record import Record
from ..values.dates.when import When
from ..values.formatted import Formatted
from ..values.misnamed import answers_misspelt
from ..values.words import exact_text, is_a, kind_words
from .written import written

E = TypeVar("E", bound=Record | Part)
E_co = TypeVar("E_co", bound=Record | Part, covariant=True)
E_contra = TypeVar("E_contra", bound=Record | Part, contravariant=True)


#: Questions stand within each other no deeper than this: to print, copy, send or answer one goes down all of them, and
#: Python and the engines go only so far down.
DEEPEST = 40
_AS_DEEP_AS_MAY_BE = (
    f"at most {DEEPEST} levels are asked; what one word joins, as in a & b & c, is one level, and so is is_in(...)"
)


class Ask(enum.Enum):
    """What can be asked of one field; the values are how a question is printed."""

    KNOWN = "is known"
    EQUAL = "=="
    UNDER = "<"
    AT_MOST = "<="
    AT_LEAST = ">="
    OVER = ">"
    WITHIN = "is within"
    CONTAINS = "contains"
    STARTS_WITH = "starts with"
    INCLUDES = "includes"


#: What can be asked of two values of any one sort.
COMPARISONS = frozenset({Ask.EQUAL, Ask.UNDER, Ask.AT_MOST, Ask.AT_LEAST, Ask.OVER})


class Word(enum.Enum):
    """What joins two questions."""

    AND = "&"
    OR = "|"


class Mode(enum.Enum):
    """What is done with an answer that is not known."""

    CERTAINLY = "certainly"
    POSSIBLY = "possibly"


@attrs.frozen
class Test:
    """One field against one value."""

    levels: ClassVar[int] = 1

    field: str
    ask: Ask
    value: Any = None  # whatever the field holds; the field has checked it

    def __attrs_post_init__(self) -> None:
        if isinstance(self.value, str):
            object.__setattr__(self, "value", exact_text(self.value))

    def __str__(self) -> str:
        if self.ask is Ask.KNOWN:
            return f"{self.field} {self.ask.value}"
        return f"{self.field} {self.ask.value} {written(self.value)}"


@attrs.frozen
class Versus:
    """One field against another of the same record, or of the same part of it; neither holds several values."""

    levels: ClassVar[int] = 1

    field: str
    ask: Ask
    other: str

    def __str__(self) -> str:
        return f"{self.field} {self.ask.value} {self.other}"


@attrs.frozen
class Junction:
    """Two questions or more, joined by one word."""

    word: Word
    sides: tuple[Node, ...]

    @cached_property
    def levels(self) -> int:
        """How deep questions stand within each other, counted from this one."""
        deepest: int = max(map(attrgetter("levels"), self.sides))
        return 1 + deepest

    def __str__(self) -> str:
        # As one has to type it: & and | bind tighter than ==.
        sides = (str(side) if isinstance(side, (Not, Modal)) else f"({side})" for side in self.sides)
        return f" {self.word.value} ".join(sides)


@attrs.frozen
class Not:
    """A question, turned round."""

    inner: Node

    @cached_property
    def levels(self) -> int:
        """How deep questions stand within each other, counted from this one."""
        return 1 + self.inner.levels

    def __str__(self) -> str:
        if isinstance(self.inner, Some) and isinstance(self.inner.inner, Not):
            return f"{self.inner.members}.all({self.inner.inner.inner})"
        return f"~({self.inner})"


@attrs.frozen
class Modal:
    """A question with a choice made about an unknown answer."""

    mode: Mode
    inner: Node

    @cached_property
    def levels(self) -> int:
        """How deep questions stand within each other, counted from this one."""
        return 1 + self.inner.levels

    def __str__(self) -> str:
        return f"{self.mode.value}({self.inner})"


@attrs.frozen
class Linked:
    """A question about the record, or some record, that a field names; `about` is the kind it may be asked of."""

    field: str
    about: type[Record]
    inner: Node

    @cached_property
    def levels(self) -> int:
        """How deep questions stand within each other; to ask something else takes a level more."""
        return 2 + self.inner.levels

    def __str__(self) -> str:
        return f"{self.field} matches {namespace_of(self.about)} ({self.inner})"


@attrs.frozen
class Some:
    """A question about some part of a record: a line item, a party; its paths begin at that part.

    It is yes if it is so for one that counts, and no if for none. Where none certainly counts, nothing is said, so the
    answer is unknown: of an empty list, too.

    Attributes:
        field: The field that holds the parts.
        inner: What is asked of each.
        role: The role of those that count, where not all do; whose role nobody said may count.
    """

    field: str
    inner: Node
    role: enum.Enum | None = None

    @cached_property
    def levels(self) -> int:
        """How deep questions stand within each other; to ask something else takes a level more."""
        return 2 + self.inner.levels

    @property
    def members(self) -> str:
        """Those that count, as one calls them: the parties that are suppliers are `suppliers`."""
        return self.field if self.role is None else f"{self.role.value}s"

    def __str__(self) -> str:
        return f"{self.members}.any({self.inner})"


@attrs.frozen
class OnDay:
    """As what a record stands on a day: what a register can answer, from all that is in it.

    Attributes:
        name: What is asked: `in_force`, `applicable` or `status`.
        on: The day.
        among: The statuses that are asked for, where it is one of some.
        presume_renewed: Whether the asker takes it that nobody gave notice not to renew an agreement.
    """

    levels: ClassVar[int] = 1

    name: str
    on: When
    among: tuple[enum.Enum, ...] = ()
    presume_renewed: bool = False

    def __str__(self) -> str:
        more = ", presume_renewed=True" if self.presume_renewed else ""
        asked = f"{self.name}(on={self.on!r}{more})"
        if len(self.among) == 1:
            return f"{asked} == {written(self.among[0])}"
        return f"{asked}.is_in({', '.join(map(written, self.among))})" if self.among else asked


@attrs.frozen
class Disputed:
    """Whether sources contradict each other about a field: what a register can answer, from the claims in it."""

    levels: ClassVar[int] = 1

    field: str

    def __str__(self) -> str:
        return f"{self.field} is disputed"


Node: TypeAlias = Test | Versus | Junction | Not | Modal | Linked | Some | OnDay | Disputed


def joined(word: Word, *nodes: Node) -> Node:
    """Join questions; what is joined by the same word already lies flat beside the rest, however much it is."""
    sides = [node.sides if isinstance(node, Junction) and node.word is word else (node,) for node in nodes]
    return nodes[0] if len(nodes) == 1 else Junction(word, tuple(chain.from_iterable(sides)))


class FieldsOf(Protocol[E_co]):
    """What holds the fields of one kind of record, as `contract`, or of part of a record, as `line_item`."""

    @property
    def record(self) -> type[E_co]:
        """The kind of record, or of part."""
        ...


def namespace_of(record: type[Record | Part]) -> str:
    """Say under which name the fields of a kind of record, or of part of a record, are found."""
    name = kind_words(record).replace(" ", "_")
    return "instrument_relation" if name == "relation" else name  # `bilateral.relation` relates two values


@answers_misspelt
@attrs.frozen
class Predicate(Formatted, Generic[E_contra]):
    """A question about one kind of record, or of part of a record; its answer is yes, no or unknown.

    Predicates are joined with `&`, `|` and `~`. A question about every Instrument may be asked of Contracts.

    Attributes:
        about: The kind of record it may be asked of, or of part.
        node: What is asked.
    """

    about: type[Record | Part]
    node: Node

    def __attrs_post_init__(self) -> None:
        if self.node.levels > DEEPEST:
            problem = f"questions are {self.node.levels} levels deep"
            raise QuestionTooDeep(problem, came=str(self), accepted=_AS_DEEP_AS_MAY_BE)

    @staticmethod
    def parse(text: str, fields: FieldsOf[E]) -> Predicate[E]:
        """Read a question from a text: as people type it, or as a question is printed.

        A field is named, asked with `=`, `<`, `in`, `between`, `contains`, `includes`, `is unknown` and the like, and
        questions are joined with `and`, `or`, `not`, `certainly`, `possibly`. A value of several words that could be
        taken for something else stands in quotes. What `str` gives of a question is read as that question.

        Args:
            text: The question.
            fields: The fields it may name, as `contract`.

        Raises:
            InvalidQuestion: It is no question about such records, names no field of theirs, or a value that doesn't fit
                the field; the place is marked.
            WrongType: It is no text, or these are no fields.

        >>> from bilateral import contract
        >>> print(Predicate.parse('value >= "Rs 1000 crore" and signed in 2021', contract))
        (value >= Money('10000000000', 'INR')) & (signed is within When('2021'))
        """
        from .text.question import question

        return question(text, fields)

    def __and__(self, other: Predicate[E_contra]) -> Predicate[E_contra]:
        return _joined(self, Word.AND, other)

    def __or__(self, other: Predicate[E_contra]) -> Predicate[E_contra]:
        return _joined(self, Word.OR, other)

    # Python never calls these two, for both sides are Predicates. Checkers turn to them where the left side may be
    # asked of more kinds of record than the right: (instrument.title == "t") & (contract.value >= m).
    def __rand__(self, other: Predicate[E_contra]) -> Predicate[E_contra]:
        return _joined(other, Word.AND, self)

    def __ror__(self, other: Predicate[E_contra]) -> Predicate[E_contra]:
        return _joined(other, Word.OR, self)

    def __invert__(self) -> Predicate[E_contra]:
        return Predicate(self.about, self.node.inner if isinstance(self.node, Not) else Not(self.node))

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"the question ({self}) has no answer before it is asked of a record; write register.contracts.where(...), "
            "and join questions with & | ~, each side in parentheses, instead of and, or, not, in or a < b < c"
        )

    def __repr__(self) -> str:
        # As one would type it to have it again.
        return f"Predicate.parse({str(self)!r}, {namespace_of(self.about)})"

    def __str__(self) -> str:
        return str(self.node)


def _joined(left: Predicate[E], word: Word, right: Predicate[E]) -> Predicate[E]:
    for side in (left, right):
        if not is_a(Predicate, side):
            example = "a question on each side, in parentheses: (contract.place == 'Delhi') & (contract.value >= price)"
            raise WrongType(word.value, came=side, accepted=example)
    about = of_both(left.about, right.about)
    if about is None:
        accepted = f"a question about {left.about.__name__}, not about {right.about.__name__}"
        raise WrongType(f"({left}) {word.value}", came=str(right), accepted=accepted)
    return Predicate(about, joined(word, left.node, right.node))


def of_both(left: type[Record | Part], right: type[Record | Part]) -> type[Record | Part] | None:
    """Give the kind that is a kind of both: of instruments and contracts, contracts; None where there is none."""
    if issubclass(right, left):
        return right
    return left if issubclass(left, right) else None


def require_predicate(value: object, *, place: str) -> None:
    """Refuse what is no question, for people whom no type checker has told."""
    if not isinstance(value, Predicate):
        example = "a question such as contract.value >= Money.parse('Rs 5 crore')"
        if isinstance(value, str):
            example += ", or of a text Predicate.parse(text, contract)"
        elif isinstance(value, bool):
            example += " (== gives True or False where no field stands beside it, or a method was not called)"
        elif hasattr(value, "__self__"):
            example += "; a method is called, as contract.value.is_known()"
        elif callable(value):
            example += "; a function is taken by filter(...)"
        raise WrongType(place, came=value, accepted=example)


def certainly(predicate: Predicate[E]) -> Predicate[E]:
    """Ask whether it is certainly so: an unknown answer becomes no.

    >>> from bilateral import contract
    >>> print(certainly(contract.place == "Delhi"))
    certainly(place == 'Delhi')
    """
    require_predicate(predicate, place="certainly")
    return Predicate(predicate.about, Modal(Mode.CERTAINLY, predicate.node))


def possibly(predicate: Predicate[E]) -> Predicate[E]:
    """Ask whether it may be so: an unknown answer becomes yes.

    >>> from bilateral import contract
    >>> print(possibly(contract.place == "Delhi"))
    possibly(place == 'Delhi')
    """
    require_predicate(predicate, place="possibly")
    return Predicate(predicate.about, Modal(Mode.POSSIBLY, predicate.node))
