"""Brings the notebooks of examples/, with the catalogues they read, to where Sphinx looks for pages."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

NOT_SHOWN = shutil.ignore_patterns("*.py", "*.html", "__pycache__", ".ipynb_checkpoints")


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to copy them before it looks for pages."""
    app.connect("builder-inited", copy)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def copy(app: Sphinx) -> None:
    """Copy them anew to docs/notebooks, where they also run and write what they write."""
    docs = Path(app.srcdir)
    shutil.rmtree(docs / "notebooks", ignore_errors=True)
    shutil.copytree(docs.parent / "examples", docs / "notebooks", ignore=NOT_SHOWN)
