"""Runs the examples of the tutorial in docs/made, so that the page shows the very files that they save."""

from __future__ import annotations

import doctest
import shutil
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to run them before it reads the page."""
    app.connect("builder-inited", run)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def run(app: Sphinx) -> None:
    """Run the tutorial in an empty folder.

    Raises:
        ExtensionError: One of its examples fails.
    """
    from sphinx.errors import ExtensionError

    docs = Path(app.srcdir)
    shutil.rmtree(docs / "made", ignore_errors=True)
    (docs / "made").mkdir()
    with chdir(docs / "made"):
        results = doctest.testfile(str(docs / "tutorial.md"), module_relative=False, encoding="utf-8")
    if results.failed:
        raise ExtensionError(f"{results.failed} examples of tutorial.md fail")
