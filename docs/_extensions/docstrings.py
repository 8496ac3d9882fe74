"""Keeps a colon in what an attribute says of itself: napoleon takes what stands before it for the type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What autodoc calls things that have a type.
TYPED = frozenset({"attribute", "data", "property"})
#: Before napoleon, which has 500.
EARLY = 400


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to do so before napoleon reads a docstring."""
    app.connect("autodoc-process-docstring", keep_colons, priority=EARLY)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def keep_colons(_app: Sphinx, what: str, _name: str, _of: object, _options: object, lines: list[str]) -> None:
    """Begin with an empty line, for only in the first is a type looked for."""
    if what in TYPED:
        lines.insert(0, "")
