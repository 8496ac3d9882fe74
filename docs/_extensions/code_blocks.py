"""Shows code without the blank line by which a doctest knows where what is printed ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to trim code once a page is read."""
    app.connect("doctree-read", trim)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def trim(_app: Sphinx, page: Any) -> None:
    """Take the blank lines from the end of each piece of code."""
    for block in page.findall(_is_code):
        block.rawsource = block.astext().rstrip()
        block.children = [type(block.children[0])(block.rawsource)]


def _is_code(node: Any) -> bool:
    return bool(node.tagname == "literal_block")
