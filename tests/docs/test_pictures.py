"""What the examples of a page make is shown where the page asks for it."""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any

import pytest

from growth import growth, measured
from pictures import FOLDER, show, values_of

DOCS = Path(__file__).parents[2] / "docs"


def shown(page: str, site: Path) -> str:
    app: Any = types.SimpleNamespace(outdir=site, srcdir=DOCS)
    source = [(DOCS / f"{page}.md").read_text("utf-8")]
    show(app, page, source)
    return source[0]


def test_a_page_shows_its_pictures_with_their_words_and_its_report(tmp_path: Path) -> None:
    text = shown("guide/pictures", tmp_path)

    assert {file.name for file in (tmp_path / FOLDER).iterdir()} == {
        *(f"guide-pictures-{name}.svg" for name in ("timeline", "network", "matrix", "values")),
        "guide-pictures-written.html",
    }
    assert text.count('<img class="picture" src="../_shown/') == text.count(' alt="') == 4
    assert '<iframe src="../_shown/guide-pictures-written.html"' in text
    assert "```{picture}" not in text


def test_a_page_shows_cards_as_a_notebook_does(tmp_path: Path) -> None:
    assert shown("guide/notebook", tmp_path).count('<div class="card">') == 4


def test_an_example_that_fails_is_told() -> None:
    with pytest.raises(ValueError, match="an example of guide/x fails"):
        values_of(">>> 1 + 1\n3\n", "guide/x")


def test_the_page_of_benchmarks_tells_how_questions_grow() -> None:
    values = measured((DOCS / "benchmarks.md").read_text("utf-8"))
    sizes = {row["contracts"] for row in values}

    assert {10_000, 100_000, 1_000_000} <= sizes
    assert {row["asked"] for row in values} == {"Lake", "SQL by hand"}
    assert f"{min(sizes, key=str):,} contracts" in growth(values).to_dict()["description"]
