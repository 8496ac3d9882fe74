"""The words and marks with which one asks of a field, and which of them a field takes."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from ..unasked import has_own

Compare: TypeAlias = Callable[[Any, Any], Any]

#: Marks that compare.
MARKS: Mapping[str, Compare] = MappingProxyType(
    {
        "=": operator.eq,
        "==": operator.eq,
        "!=": operator.ne,
        "<": operator.lt,
        "<=": operator.le,
        ">": operator.gt,
        ">=": operator.ge,
    }
)
#: Words for the same.
COMPARISONS: Mapping[str, Compare] = MappingProxyType(
    {
        "under": operator.lt,
        "below": operator.lt,
        "before": operator.lt,
        "over": operator.gt,
        "above": operator.gt,
        "after": operator.gt,
        "at least": operator.ge,
        "since": operator.ge,
        "at most": operator.le,
        "until": operator.le,
        "on": operator.eq,
    }
)
#: What takes no value.
ALONE = MappingProxyType(
    {
        "known": "is_known",
        "is_known": "is_known",
        "unknown": "is_unknown",
        "is_unknown": "is_unknown",
        "disputed": "is_disputed",
        "is_disputed": "is_disputed",
    }
)
#: What takes one value.
WITH_ONE = MappingProxyType(
    {
        "contains": "contains",
        "starts with": "starts_with",
        "starts_with": "starts_with",
        "begins with": "starts_with",
        "includes organization": "includes_organization",
        "includes_organization": "includes_organization",
        "includes": "includes",
        "include": "includes",
    }
)
#: What takes one value, or several in parentheses.
WITH_SEVERAL = ("in", "is_in", "within", "is_within")
#: What takes a question in parentheses.
WITH_A_QUESTION = ("matches", "any", "all")
#: All of them.
VERBS = (*COMPARISONS, *ALONE, *WITH_ONE, *WITH_SEVERAL, *WITH_A_QUESTION, "between")
#: How people type them; the others stand in printed questions, and in Python.
PLAIN = tuple(verb for verb in VERBS if "_" not in verb)
#: What begins a verb of two words.
SEPARATE = ("starts", "begins", "includes", "at")


def can(thing: Any, method: str) -> bool:
    """Tell whether something has a method of its own, and not only what Python gives to everything."""
    return has_own(thing.__class__, method)


def ways(thing: Any) -> str:
    """Say with what a field is asked.

    >>> from bilateral import contract
    >>> ways(contract.kind)
    '=, !=, in, known, unknown, disputed'
    """
    marks = [mark for mark, compare in MARKS.items() if can(thing, f"__{compare.__name__}__") and mark != "=="]
    within = ["in"] if can(thing, "is_in") or can(thing, "is_within") else []
    methods = {**ALONE, **WITH_ONE, **dict.fromkeys(WITH_A_QUESTION)}
    verbs = [verb for verb in PLAIN if verb in methods and can(thing, methods[verb] or verb)]
    return ", ".join((*marks, *within, *verbs))
