"""What is asked for by a name that isn't there: the error names what is, the nearest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, NoReturn

from ..errors import did_you_mean, nearest


class Misnamed:
    """The words of an error about a name that isn't there; they are found when somebody reads them.

    `getattr(record, name, None)` and `hasattr` raise such errors by the thousand, and nobody reads those.

    >>> print(Misnamed("contract", "vlaue", lambda: ["value", "title"]))
    contract has no 'vlaue'; did you mean 'value'?
    """

    def __init__(
        self, owner: str, name: str, known: Callable[[], Iterable[str]], ids: Callable[[], Iterable[str]] = list
    ) -> None:
        self.owner: str = owner
        self.name: str = name
        self.known: Callable[[], Iterable[str]] = known
        self.ids: Callable[[], Iterable[str]] = ids

    def __str__(self) -> str:
        if found := nearest(self.name.replace("_", "-"), islice(self.ids(), MOST_IDS)):
            return f"{self.owner} has no {self.name!r}; a record is asked for in brackets: [{found!r}]"
        return f"{self.owner} has no {self.name!r}; {did_you_mean(self.name, self.known())}"

    __repr__ = __str__


#: A name is compared with no more ids than this.
MOST_IDS = 1000


def public_names(thing: object) -> list[str]:
    """List what people may use of a thing, by name."""
    return [name for name in dir(thing) if not name.startswith("_")]


def misnamed_in(module: str, names: Sequence[str]) -> Callable[[str], Any]:
    """Make the `__getattr__` of a module: it names what is nearest to a name that isn't there.

    >>> misnamed_in("bilateral.rates", ["EcbRates", "Rate"])("EcbRate")
    Traceback (most recent call last):
    ...
    AttributeError: bilateral.rates has no 'EcbRate'; did you mean 'EcbRates'?
    """

    def refuse(name: str) -> NoReturn:
        raise AttributeError(Misnamed(module, name, lambda: names))

    return refuse
