"""The notebooks run from their first cell to their last, and are kept without what they show."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parents[1] / "examples"
#: What each writes beside itself.
WRITTEN = {
    "a_catalogue_explored.ipynb": {"arms_control.html"},
    "from_story_to_report.ipynb": {"trains.html", "trains.yaml"},
}


@pytest.fixture(autouse=True)
def _no_settings_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "jupyter").mkdir()
    for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "jupyter" / name.casefold()))


def notebook_of(name: str) -> Any:
    """Read a notebook."""
    return nbformat.read(EXAMPLES / name, as_version=4)  # type: ignore[no-untyped-call]  # it has no types


def outputs(notebook: Any) -> list[Any]:
    """Give all that the cells of a notebook show."""
    return [output for cell in notebook["cells"] for output in cell.get("outputs", ())]


def test_these_are_the_notebooks() -> None:
    assert {path.name for path in EXAMPLES.glob("*.ipynb")} == WRITTEN.keys()


@pytest.mark.parametrize("name", WRITTEN)
def test_a_notebook_is_kept_without_output(name: str) -> None:
    kept = json.loads((EXAMPLES / name).read_text("utf-8"))
    assert outputs(kept) == []
    assert {cell["execution_count"] for cell in kept["cells"] if cell["cell_type"] == "code"} == {None}
    assert all(cell["metadata"] == {} for cell in kept["cells"])


@pytest.mark.parametrize("name", WRITTEN)
def test_a_notebook_runs_and_shows_pictures_without_a_script(name: str, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / "catalogues", tmp_path / "catalogues")
    notebook = notebook_of(name)
    where = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=where).execute()
    shown = outputs(notebook)
    assert sum("image/png" in output.get("data", {}) for output in shown) == 2
    assert not any("<script" in output.get("data", {}).get("text/html", "") for output in shown)
    assert not any(output["output_type"] == "error" for output in shown)
    assert {path.name for path in tmp_path.iterdir()} == {"catalogues", "jupyter"} | WRITTEN[name]
