"""Puts what is written from the code into the pages of the docs, and the JSON Schema beside them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import bilateral as bl
from codebook import codebook
from public_names import public_names

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: The line of a page that is replaced, and by what.
WRITTEN = {
    "<!-- the codebook is written here -->": codebook,
    "<!-- the public names are written here -->": public_names,
}
#: Where the JSON Schema is written, below the pages.
SCHEMA = "reference/register.schema.json"


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx when to write what."""
    app.connect("source-read", write_page)
    app.connect("build-finished", write_schema)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_page(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Replace the lines of a page that ask for something written from the code."""
    for line, write in WRITTEN.items():
        if line in source[0]:
            source[0] = source[0].replace(line, write())


def write_schema(app: Sphinx, failure: Exception | None) -> None:
    """Write the JSON Schema beside the codebook, to be downloaded."""
    if failure is None and app.builder.format == "html":
        schema = json.dumps(bl.json_schema(), indent=1, ensure_ascii=False)
        (Path(app.outdir) / SCHEMA).write_text(schema, "utf-8")
