"""What is imprecisely known has no `<`: it may be before another thing or behind it, so there are verbs instead."""

from __future__ import annotations

from typing import ClassVar, NoReturn

from ..errors import quoted
from .operators import ORDERS, Operand


class Unordered(Operand):
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

    def _refuse_sign(self, left: object, sign: str, right: object) -> NoReturn:
        if sign not in ORDERS:
            super()._refuse_sign(left, sign, right)
        raise TypeError(
            f"{quoted(left)} {sign} {quoted(right)} is neither true nor false, for what is imprecisely known may "
            f"lie on either side; ask {self.verbs} or their certainly_ and possibly_ forms; to sort, use "
            "key=lambda one: one.sort_key"
        )
