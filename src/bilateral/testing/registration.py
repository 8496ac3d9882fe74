"""Which strategy makes the values of which class, so that `st.from_type(Contract)` works in any project.

Hypothesis calls `register` when it is imported, in every project that has this library installed. So nothing else
is imported here before somebody asks for one of our classes.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias, get_origin

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

#: What Hypothesis calls with a type, to be given a strategy, or None where we have none.
Resolver: TypeAlias = "Callable[[Any], SearchStrategy[Any] | None]"

_PACKAGE = __name__.partition(".")[0]


def register() -> None:
    """Make Hypothesis know the classes of this library; it is the library's entry point in the group `hypothesis`."""
    resolvers = _resolvers()
    if resolvers is not None:
        resolvers.setdefault(_PACKAGE, resolve)
    else:
        _register_each()


def resolve(kind: Any) -> SearchStrategy[Any] | None:
    """Give the strategy for one of our classes; None for any other type, or where somebody registered another."""
    if (get_origin(kind) or kind) in _registered_by_hand() or not _is_ours(kind):
        return None
    from .classes import strategy_of

    return strategy_of(kind)


def _is_ours(kind: Any) -> bool:
    module = getattr(get_origin(kind) or kind, "__module__", None)
    return isinstance(module, str) and module.partition(".")[0] == _PACKAGE


# Hypothesis lets numpy's types be resolved by a function that it asks once numpy is imported. It does not document
# this, but `register_type_strategy` needs the classes themselves, so that whoever imports Hypothesis would have to
# wait for all of ours. Where a version of Hypothesis has no such table, they do.
def _resolvers() -> MutableMapping[str, Resolver] | None:
    return getattr(_types(), "_global_extra_lookup", None)


def _registered_by_hand() -> MutableMapping[Any, Any]:
    found: MutableMapping[Any, Any] = getattr(_types(), "_global_type_lookup", {})
    return found


def _types() -> Any:
    try:
        return importlib.import_module("hypothesis.strategies._internal.types")
    except ImportError:  # where it is, Hypothesis does not promise, and it must not fail because of us
        return None


def _register_each() -> None:
    from hypothesis.strategies import register_type_strategy

    from .classes import classes

    for kind in classes():
        register_type_strategy(kind, _only(kind))


def _only(kind: Any) -> Callable[[Any], Any]:
    def strategy(wanted: Any) -> Any:
        # Hypothesis also asks for what is more general, as any Iterable; there, ours stay out of the way.
        if (get_origin(wanted) or wanted) is not kind:
            return NotImplemented
        from .classes import strategy_of

        return strategy_of(wanted)

    return strategy
