"""The page on installing lists the extras that there are."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: What is only for those who work on the library.
FOR_WORK = {"test", "test-spark", "docs", "check", "bench", "mutation", "dev"}


def test_every_extra_is_explained() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    explained = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "install.md").read_text("utf-8"), re.MULTILINE)

    assert set(explained) == set(extras) - FOR_WORK
