"""Finds links within the site that lead nowhere: to a page, a file or a place in a page that isn't there."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import attrs

if TYPE_CHECKING:
    from sphinx.application import Sphinx


@attrs.define
class Page(HTMLParser):
    """One page: the places in it, and where it leads.

    Attributes:
        places: The ids of its elements.
        links: The addresses that it names.
    """

    places: set[str] = attrs.field(factory=set[str])
    links: set[str] = attrs.field(factory=set[str])

    def __attrs_post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element names."""
        for name, value in attrs:
            if value and (name == "id" or (tag == "a" and name == "name")):
                self.places.add(value)
            if value and name in ("href", "src") and tag != "link":
                self.links.add(value)


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx to look for such links once the site is written."""
    app.connect("build-finished", warn, priority=900)  # once others have written what stands beside the pages
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def warn(app: Sphinx, failure: Exception | None) -> None:
    """Warn of each; in a build that takes warnings for errors, it fails."""
    from sphinx.util.logging import getLogger

    if failure is None and app.builder.name == "html":
        for found in broken(Path(app.outdir)):
            getLogger(__name__).warning(found)


def broken(site: Path) -> Iterator[str]:
    """Find the links of all pages of a folder that lead nowhere in it."""
    pages = {file: _page(file) for file in sorted(site.rglob("*.html"))}
    for file, page in pages.items():
        for link in sorted(page.links):
            address = urlsplit(link)
            if address.scheme or address.netloc:
                continue
            target = (file.parent / unquote(address.path)).resolve() if address.path else file
            if not target.is_file():
                yield f"{file.relative_to(site)}: {link} leads to no page"
            elif address.fragment and target in pages and unquote(address.fragment) not in pages[target].places:
                yield f"{file.relative_to(site)}: {link} leads to no place of that page"


def _page(file: Path) -> Page:
    page = Page()
    page.feed(file.read_text("utf-8"))
    return page
