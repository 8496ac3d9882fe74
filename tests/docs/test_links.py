"""A link within the site that leads nowhere is found; what leads out of it is not followed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from links import broken


def test_links_that_lead_nowhere_are_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<a href="guide/dates.html#before">right</a><a href="guide/dates.html#after">no such place</a>'
        '<a href="guide/days.html">no such page</a><img src="_shown/timeline.svg"><a href="https://example.org/#x">out</a>'
        '<a href="#top">no such place here</a><a href="guide/dates.html">right</a>',
        "utf-8",
    )
    (tmp_path / "guide").mkdir()
    (tmp_path / "guide" / "dates.html").write_text('<h2 id="before"></h2><a href="../index.html">home</a>', "utf-8")

    assert list(broken(tmp_path)) == [
        "index.html: #top leads to no place of that page",
        "index.html: _shown/timeline.svg leads to no page",
        "index.html: guide/dates.html#after leads to no place of that page",
        "index.html: guide/days.html leads to no page",
    ]


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_the_pages_outside_of_the_docs_name_files_that_are_there(page: str) -> None:
    root = Path(__file__).parents[2]
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (root / page).read_text("utf-8"))

    assert links
    assert not [link for link in links if not (root / link).exists()]
