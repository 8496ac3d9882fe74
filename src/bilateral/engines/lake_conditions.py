"""What holds of the rows of a lake that were chosen: conditions that are equal where they say the same."""

from __future__ import annotations

from typing import Any

import attrs

from ..query.predicate import Node
from ..values.answer import Answer
from .leaf import is_value
from .lowering import holds
from .scope import Scope
from .truth import Truth, among, text


@attrs.frozen
class Answered:
    """A question is answered with yes.

    Attributes:
        node: What is asked.
    """

    node: Node

    def __call__(self, scope: Scope) -> Truth:
        """Tell where."""
        return holds(self.node, Answer.YES, scope)


@attrs.frozen
class InGroup:
    """A field holds a value.

    Attributes:
        path: The field's path.
        value: The value; None for what is unknown.
    """

    path: str
    value: Any

    def __call__(self, scope: Scope) -> Truth:
        """Tell where."""
        return is_value(scope, self.path, self.value)


@attrs.frozen
class Called:
    """A record bears one of some ids.

    Attributes:
        names: The ids.
    """

    names: tuple[str, ...]

    def __call__(self, scope: Scope) -> Truth:
        """Tell where."""
        return among(scope.row["id"], self.names)


@attrs.frozen
class CalledLike:
    """A record's id begins with some letters.

    Attributes:
        beginning: The letters.
    """

    beginning: str

    def __call__(self, scope: Scope) -> Truth:
        """Tell where."""
        return scope.row["id"].startswith(text(self.beginning))
