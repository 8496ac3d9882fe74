"""What is imprecisely known has no `<`: it may be before another thing or behind it, so there are verbs instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import quoted


class Unordered:
    """What has no order of its own; whoever asks for one is told what to write.

    >>> from bilateral import When
    >>> When("2021") < When("2022")
    Traceback (most recent call last):
    ...
    TypeError: When('2021') < When('2022') is neither true nor false, for what is imprecisely known may lie on either \
side; ask is_before(...), is_after(...), is_within(...) or their certainly_ and possibly_ forms; to sort, use \
key=lambda one: one.sort_key
    """

    __slots__ = ()

    #: The verbs that answer what `<` and `>` would be asked for.
    verbs: ClassVar[str] = ""

    if not TYPE_CHECKING:  # a checker refuses what isn't there

        def __lt__(self, other: object) -> Any:
            return _answered(self, "<", other, "__gt__")

        def __le__(self, other: object) -> Any:
            return _answered(self, "<=", other, "__ge__")

        def __gt__(self, other: object) -> Any:
            return _answered(self, ">", other, "__lt__")

        def __ge__(self, other: object) -> Any:
            return _answered(self, ">=", other, "__le__")


def _answered(one: Unordered, sign: str, other: object, turned: str) -> Any:
    """Leave it to the other, if that knows an answer, as a field does; or else say what to write."""
    found = NotImplemented if isinstance(other, Unordered) else getattr(type(other), turned)(other, one)
    if found is not NotImplemented:
        return found
    raise TypeError(
        f"{quoted(one)} {sign} {quoted(other)} is neither true nor false, for what is imprecisely known may lie on "
        f"either side; ask {one.verbs} or their certainly_ and possibly_ forms; to sort, use "
        "key=lambda one: one.sort_key"
    )
