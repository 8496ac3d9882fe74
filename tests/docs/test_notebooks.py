"""The notebooks of examples/ are brought to where Sphinx looks for pages."""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any

from notebooks import copy


def test_notebooks_and_what_they_read_are_copied_anew(tmp_path: Path) -> None:
    examples, shown = tmp_path / "examples", tmp_path / "docs" / "notebooks"
    for file in ("one.ipynb", "written.html", "example.py", "catalogues/one.yaml"):
        (examples / file).parent.mkdir(parents=True, exist_ok=True)
        (examples / file).write_text(file)
    shown.mkdir(parents=True)
    (shown / "older.ipynb").write_text("older")
    app: Any = types.SimpleNamespace(srcdir=tmp_path / "docs")

    copy(app)

    found = {str(path.relative_to(shown)) for path in shown.rglob("*") if path.is_file()}
    assert found == {"one.ipynb", "catalogues/one.yaml"}
