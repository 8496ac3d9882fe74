"""Shows in the docs what their examples make: a picture, a card, a report.

A page names a value of its examples, in a block of its own:

    ```{picture} timeline
    ```

The examples above it are run, and what bears that name is drawn: `picture` takes a chart, `card` what a notebook shows
of a value, `report` the path of a page that was written. `growth` draws what `benchmarks.md` says. Nothing drawn is
kept among the sources.
"""

from __future__ import annotations

import doctest
import html
import re
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from growth import growth, measured

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What a page asks to be shown: in which way, and which value.
_ASKED = re.compile(r"^```\{(picture|card|report|growth)\} (\w+)\n```$", re.MULTILINE)
#: Where pictures and pages are written, below the pages.
FOLDER = "_shown"


@attrs.frozen
class Place:
    """Where something is shown.

    Attributes:
        page: On which page, as `guide/pictures`.
        name: Under which name.
        site: The folder into which the site is written.
        sources: The folder of the pages.
    """

    page: str
    name: str
    site: Path
    sources: Path

    def file(self, ending: str) -> Path:
        """Give the file to write to."""
        folder = self.site / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{self.page.replace('/', '-')}-{self.name}.{ending}"

    def address(self, file: Path) -> str:
        """Give its address, as seen from the page."""
        return f"{'../' * self.page.count('/')}{FOLDER}/{file.name}"


Shown: TypeAlias = Callable[[Any, Place], str]


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to draw when it reads a page."""
    app.connect("source-read", show)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def show(app: Sphinx, page: str, source: list[str]) -> None:
    """Put what a page asks for in the place where it asks; the examples may write files, in a folder of their own."""
    site, sources, text = Path(app.outdir), Path(app.srcdir), source[0]

    def shown(asked: re.Match[str]) -> str:
        way, name = asked.groups()
        value = None if way == "growth" else values_of(text[: asked.start()], page)[name]
        return WAYS[way](value, Place(page, name, site, sources))

    with TemporaryDirectory() as folder, chdir(folder):
        source[0] = _ASKED.sub(shown, text)


def values_of(text: str, page: str) -> dict[str, Any]:
    """Run the examples of a text, and give what they have named.

    >>> values_of(">>> answer = 40 + 2", "page")["answer"]
    42

    Raises:
        ValueError: An example gives something else than it says.
    """
    example = doctest.DocTestParser().get_doctest(text, {}, page, None, 0)
    runner, told = doctest.DocTestRunner(verbose=False), list[str]()
    if runner.run(example, out=told.append, clear_globs=False).failed:
        raise ValueError(f"an example of {page} fails:\n{''.join(told)}")
    return example.globs


def picture(chart: Any, place: Place) -> str:
    """Write a chart as SVG, with its own words for those who can't see it."""
    file = place.file("svg")
    chart.save(file)
    said = html.escape(" ".join(chart.to_dict()["description"].split()), quote=True)
    return _raw(f'<img class="picture" src="{place.address(file)}" alt="{said}">')


def card(value: Any, _place: Place) -> str:
    """Show what a notebook shows."""
    return _raw(f'<div class="card">{value._repr_html_()}</div>')


def report(path: Path, place: Place) -> str:
    """Copy a page that was written, and show it in a frame with a link to it."""
    file = place.file("html")
    file.write_bytes(Path(path).read_bytes())
    address = place.address(file)
    return _raw(f'<p><a href="{address}">Open this report</a></p><iframe src="{address}" title="The report"></iframe>')


def drawn_growth(_value: None, place: Place) -> str:
    """Draw how questions take longer as a folder grows, as the page of benchmarks has it."""
    return picture(growth(measured((place.sources / "benchmarks.md").read_text("utf-8"))), place)


WAYS: dict[str, Shown] = {"picture": picture, "card": card, "report": report, "growth": drawn_growth}


def _raw(written: str) -> str:
    return f"```{{raw}} html\n{written}\n```"
