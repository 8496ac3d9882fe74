"""How two values of one field stand to each other: do they say the same, or less, or contradict each other?

A value is the set of what may be the case if its source is right: the amounts of a figure, the days of a date, the
lengths of a term. The relations are those of two sets; what only looks like a conflict has a name of its own.
"""

from __future__ import annotations

import enum
from typing import Any

import attrs

from ..errors import WrongType
from ..values.misnamed import answers_misspelt
from .possible import Distance, Possible, kind_of, possible


class ComparisonKind(enum.Enum):
    """How one value stands to another of the same field.

    Attributes:
        SILENT: One of them is missing: its source says nothing of the field.
        DIFFERENT_BASIS: They are not about the same thing: another unit or currency, a part and the whole, two events.
        SAME: They leave the same open.
        REFINES: The first lies within the second, and says more.
        COARSER: The second lies within the first.
        OVERLAPS: Each leaves open what the other rules out, and both may be right.
        AGREES_WHEN_ROUNDED: Two exact figures, of which one is the other rounded.
        CONTRADICTS: They cannot both be right.
    """

    SILENT = "silent"
    DIFFERENT_BASIS = "different_basis"
    SAME = "same"
    REFINES = "refines"
    COARSER = "coarser"
    OVERLAPS = "overlaps"
    AGREES_WHEN_ROUNDED = "agrees_when_rounded"
    CONTRADICTS = "contradicts"


@answers_misspelt
@attrs.frozen
class Comparison:
    """How one value stands to another.

    Attributes:
        kind: The relation of the first to the second.
        distance: How far apart two values are that contradict each other: an amount, days, or the members of two
            sets that make the difference. Texts and words that are listed have none.

    >>> from bilateral import Figure
    >>> print(relation(Figure.money("nearly Rs 5,000 crore"), Figure.money("Rs 5,100 crore")))
    contradicts, by ₹100 crore
    """

    kind: ComparisonKind
    distance: Distance | None = None

    def __str__(self) -> str:
        if self.distance is None:
            return self.kind.value.replace("_", " ")
        distance = sorted(map(str, self.distance)) if isinstance(self.distance, frozenset) else [str(self.distance)]
        return f"{self.kind.value}, by {', '.join(distance)}"


@answers_misspelt
def relation(
    a: object,
    b: object,
    *,
    basis_a: str | None = None,
    basis_b: str | None = None,
    complete_a: bool = False,
    complete_b: bool = False,
) -> Comparison:
    """Tell how a value stands to another of the same field.

    Args:
        a: A value: a figure, an amount, a date, a period, a term, a text, a set, a listed word; None if its source
            says nothing.
        b: Another value of its kind.
        basis_a: What the first is a value of, as "in all"; two that are said and differ make no conflict.
        basis_b: What the second is a value of.
        complete_a: Of a set, whether it names all that there are, and not only some.
        complete_b: The same of the second.

    Raises:
        WrongType: They are of two kinds, or a basis is not a text.

    >>> from bilateral import Figure, Period, When
    >>> papers = map(Figure.money, ("around Rs 5000 crore", "over Rs 5,000 crore", "nearly Rs 5,000 crore", "$680 mn"))
    >>> [relation(value, Figure.money("Rs 5,100 crore")).kind.value for value in papers]
    ['coarser', 'coarser', 'contradicts', 'different_basis']
    >>> relation(When("2021-12-06"), When("2021-12")).kind, relation(Period("2021", "2031"), None).kind
    (<ComparisonKind.REFINES: 'refines'>, <ComparisonKind.SILENT: 'silent'>)
    """
    if a is None or b is None:
        return Comparison(ComparisonKind.SILENT)
    one = Stated(kind_of(a), possible(a, is_complete=complete_a), _basis(basis_a))
    other = Stated(kind_of(b), possible(b, is_complete=complete_b), _basis(basis_b))
    if one.kind is not other.kind:
        raise WrongType("relation", came=b, accepted=f"a value of the kind of {a!r}")
    return one.compare(other)


@attrs.frozen
class Stated:
    """What a source says of a field, made ready once to be held against all that others say of it.

    Attributes:
        kind: The kind of value; only two of one kind are compared.
        possible: What may be the case if it is right.
        basis: What it is a value of, folded; empty where nobody says.
    """

    kind: type[Any]
    possible: Possible
    basis: str = ""

    @staticmethod
    def of(value: object, basis: str = "") -> Stated:
        """Make a value ready.

        >>> from bilateral import When
        >>> Stated.of(When("2021-12-06")).compare(Stated.of(When("2021"))).kind.value
        'refines'
        """
        return Stated(kind_of(value), possible(value), _basis(basis))

    def is_commensurate(self, other: Stated) -> bool:
        """Tell whether both are of one unit or currency, whatever they are values of."""
        return self.possible.is_commensurate(other.possible)

    def is_of_one_basis(self, other: Stated) -> bool:
        """Tell whether both are about the same thing."""
        are_said = self.basis and other.basis and self.basis != other.basis
        return not are_said and self.is_commensurate(other)

    def compare(self, other: Stated) -> Comparison:
        """Tell how this stands to another value of the same kind."""
        if not self.is_of_one_basis(other):
            return Comparison(ComparisonKind.DIFFERENT_BASIS)
        return _compared(self.possible, other.possible)

    def contradicts(self, other: Stated) -> bool:
        """Tell whether they cannot both be right, which is known sooner than how they stand to each other."""
        one, its = self.possible, other.possible
        are_compatible = one.meets(its) or one.holds(its) or its.holds(one) or one.is_rounded(its)
        return not (are_compatible or its.is_rounded(one)) and self.is_of_one_basis(other)


def _basis(basis: object) -> str:
    if basis is not None and not isinstance(basis, str):
        raise WrongType("relation(basis=)", came=basis, accepted="a text, as 'in all'")
    return " ".join((basis or "").casefold().split())


def _compared(one: Possible, other: Possible) -> Comparison:
    holds, is_held = one.holds(other), other.holds(one)
    if holds and is_held:
        return Comparison(ComparisonKind.SAME)
    if holds or is_held:
        return Comparison(ComparisonKind.COARSER if holds else ComparisonKind.REFINES)
    if one.meets(other):
        return Comparison(ComparisonKind.OVERLAPS)
    if one.is_rounded(other) or other.is_rounded(one):
        return Comparison(ComparisonKind.AGREES_WHEN_ROUNDED)
    return Comparison(ComparisonKind.CONTRADICTS, one.apart(other))
