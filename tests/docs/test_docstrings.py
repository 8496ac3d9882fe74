"""What an attribute says before a colon is no type."""

from __future__ import annotations

from typing import Any

import pytest

from docstrings import keep_colons


@pytest.mark.parametrize(("what", "lines"), [("property", ["", "Of what: a unit."]), ("class", ["Of what: a unit."])])
def test_only_the_first_line_of_an_attribute_is_moved(what: str, lines: list[str]) -> None:
    nothing: Any = None
    told = ["Of what: a unit."]
    keep_colons(nothing, what, "denomination", None, None, told)

    assert told == lines
