"""`bilateral schema`."""

from __future__ import annotations

from ..options import AsJson, Output
from ..streams import written


def schema(*, output: Output = None, json: AsJson = False) -> int:
    """Write the JSON Schema of a register, with which editors complete and check files, YAML too.

    It is laid out for people; with --json it stands on one line.
    """
    from json import dumps

    from ...formats.found_json import to_line
    from ...formats.json_schema import json_schema

    with written(output) as out:
        out.write((to_line(json_schema()) if json else dumps(json_schema(), indent=2, ensure_ascii=False)) + "\n")
    return 0
