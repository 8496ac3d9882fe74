"""How a value is written by `format` and in an f-string: as its text is, in as wide a column as one asks for."""

from __future__ import annotations

from typing import ClassVar

from ..errors import quoted


class Formatted:
    """What is written in columns as a text is.

    >>> from bilateral import Country, Money, When
    >>> f"{Country('IN'):<8}{When('2021-12'):^11}{Money.parse('Rs 5000 crore'):>14}"
    'India     2021-12    ₹5,000 crore'
    """

    __slots__ = ()

    #: What to write for a number of digits and the like, as the end of a sentence.
    _spelled: ClassVar[str] = ""

    def __format__(self, spec: str) -> str:
        """Write it as its text is, in a column where one is asked for.

        Raises:
            ValueError: The format is none of a text.
        """
        return self._in_column(str(self), spec)

    def _in_column(self, text: str, spec: str) -> str:
        try:
            return format(text, spec)
        except ValueError:
            kind, more = type(self).__name__, f"; {self._spelled}" if self._spelled else ""
            raise ValueError(
                f"{kind} is formatted as a text is, e.g. '>20' for a column, got {quoted(spec)}{more}"
            ) from None
