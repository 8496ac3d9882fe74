"""What is asked for by a name that isn't there: the error names what is, the nearest first."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, NoReturn, TypeVar

from ..errors import did_you_mean, nearest

K = TypeVar("K", bound=Callable[..., Any])


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
        raise no_attribute(module, name, lambda: names)

    return refuse


def no_attribute(
    owner: str, name: str, known: Callable[[], Iterable[str]], ids: Callable[[], Iterable[str]] = list
) -> AttributeError:
    """Make the error about a name that isn't there."""
    # With `name` filled, and no `obj`, Python doesn't add a suggestion of its own.
    return AttributeError(Misnamed(owner, name, known, ids), name=name)


def answers_misspelt(thing: K) -> K:
    """Make a function answer a misspelt keyword with the nearest, and a class any of its methods.

    >>> @answers_misspelt
    ... def read(text: str, *, decimal: str = ".") -> str:
    ...     return text
    >>> read("5,4", decimla=",")
    Traceback (most recent call last):
    ...
    TypeError: read() got an unexpected keyword argument 'decimla'. Did you mean 'decimal'?
    """
    function_or_class: Any = thing
    if inspect.isclass(thing):
        _teach(thing)
    else:
        function_or_class = _answers_keywords(thing)
    answering: K = function_or_class
    return answering


def _teach(kind: type[Any]) -> None:
    for name, member in list(vars(kind).items()):
        if not name.startswith("_") and _has_keywords(member):
            setattr(kind, name, _answers_keywords(member))


def _has_keywords(member: object) -> bool:
    """Tell whether a method has keywords; one that takes any keyword whatever tells of those that it doesn't know."""
    function: Any = getattr(member, "__func__", member)
    code = function.__code__ if inspect.isfunction(function) else None
    return code is not None and code.co_kwonlyargcount > 0 and not code.co_flags & inspect.CO_VARKEYWORDS


def _answers_keywords(function: Any) -> Any:
    if (inner := getattr(function, "__func__", None)) is not None:  # of a classmethod or a staticmethod
        return type(function)(_answers_keywords(inner))

    @functools.wraps(function)
    def call(*args: Any, **named: Any) -> Any:
        try:
            return function(*args, **named)
        except TypeError as error:
            if error.__traceback__ is None or error.__traceback__.tb_next is None:  # else something in it went wrong
                error.args = (f"{error}{_meant(function, named, str(error))}",)
            raise

    return call


def _meant(function: Callable[..., Any], named: Iterable[str], said: str) -> str:
    """Say which keyword is meant, or which there are, where a call doesn't fit a function."""
    known = inspect.signature(function).parameters
    keywords = [name for name, one in known.items() if one.kind is one.KEYWORD_ONLY]
    if "unexpected keyword" in said and "Did you mean" not in said:  # as Python says itself from 3.13 on
        near = next((nearest(name, known) for name in named if name not in known), "")
        return f". Did you mean {near!r}?" if near else f"; there are {', '.join(keywords)}"
    is_too_many = "positional argument" in said and "given" in said and "missing" not in said
    by_name = ", ".join(f"{name}=..." for name in keywords)
    return f"; the rest is given by name: {by_name}" if is_too_many and keywords else ""
