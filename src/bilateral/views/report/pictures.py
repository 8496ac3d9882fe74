"""The timeline of a report, as pictures that are part of the page, so that nothing is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

from ..charts.timeline import timeline_of
from ..charts.timeline_marks import Row
from ..html import Html, html, tag

#: A picture has so many rows at the most, so that it stands on one sheet of paper.
_ROWS = 24
_SVG = "http://www.w3.org/2000/svg"
#: What a picture in a page has no use for: it is told in words beside it.
_NEEDLESS = frozenset({"class", "role", "pointer-events", "aria-hidden", "aria-roledescription"})
#: What holds anyway where nothing else is said.
_DEFAULTS = {"opacity": "1", "stroke-dasharray": "1,0", "y2": "0", "x2": "0", "transform": "translate(0,0)"}
#: What is the same for all members of a group is said once, of the group.
_SHARED = ("fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "text-anchor")
#: What an address may hold besides letters, so that the picture stays short.
_SAFE = " =:/,;()!*~+-._'"
_EXPLAINED = "A hollow mark on a band: one day of these, and nobody said which. The tables below hold the same."
_TAG = re.compile("<[^>]*>")
_LONG_NUMBER = re.compile(r"-?\d+\.\d+")


def timeline_pictures(rows: Sequence[Row]) -> Iterator[Html]:
    """Draw a timeline; without the libraries that draw, say so."""
    if not all(map(find_spec, ("altair", "vl_convert"))):
        yield tag("p", "The timeline is left out: it takes what bilateral[charts] installs.", class_="soft")
        return
    if not rows:
        yield tag("p", "Nothing here has a date.", class_="soft")
        return
    yield tag("p", _EXPLAINED, class_="soft")
    parts = [rows[place : place + _ROWS] for place in range(0, len(rows), _ROWS)]
    for number, part in enumerate(parts, start=1):
        # One picture stands below its heading, and needs no title.
        yield _figure(part, f"Timeline, {number} of {len(parts)}" if len(parts) > 1 else "")


def _figure(rows: Sequence[Row], title: str) -> Html:
    from altair.utils.schemapi import debug_mode

    # To hold each part of it and then all against Altair's schema takes longer than all else; the tests do that.
    with debug_mode(False):  # noqa: FBT003 - Altair's own way to say so
        spec = timeline_of(rows, title).to_dict(validate=False)
    spec["config"]["aria"] = False
    picture, width, height = _lean(_drawn(spec))
    # Base64 would make it longer; and nothing that is left of it as it is ends an attribute.
    address = f"data:image/svg+xml,{quote(picture, safe=_SAFE)}"
    # Html has no element without an end but this one.
    shown = Html(f'<img alt="{html(spec["description"])}" width="{width}" height="{height}" src="{address}">')
    # Where it is wider than the screen, who has a keyboard and no mouse can move it.
    return tag("figure", shown, tabindex=0, aria_label=title or "Timeline")


def _drawn(spec: dict[str, Any]) -> str:
    import vl_convert

    return vl_convert.vegalite_to_svg(spec)


def _lean(picture: str) -> tuple[str, str, str]:
    """Leave out of a picture what nobody sees, and give its width and height."""
    ET.register_namespace("", _SVG)
    root = ET.fromstring(picture)  # noqa: S314 - our own library wrote it
    for parent in [*root.iter()]:
        for child in [*parent]:
            if child.get("display") == "none" or child.get("class") == "background":
                parent.remove(child)
    for element in root.iter():
        element.attrib = dict(_needed(element.attrib))
    for element in root.iter():
        _say_once(element)
    return (
        _TAG.sub(_in_apostrophes, ET.tostring(root, encoding="unicode")),
        root.get("width", ""),
        root.get("height", ""),
    )


def _in_apostrophes(tag: re.Match[str]) -> str:
    """Put the values of attributes in apostrophes, which an address may hold as they are."""
    return tag[0].replace("'", "&#39;").replace('"', "'")


def _needed(attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Keep the attributes that say something, with numbers to a tenth of a pixel."""
    for name, value in attributes.items():
        short = _LONG_NUMBER.sub(lambda number: f"{float(number[0]):.1f}".removesuffix(".0"), value)
        if name not in _NEEDLESS and short != _DEFAULTS.get(name):
            yield name, short


def _say_once(group: ET.Element) -> None:
    members = [*group]
    if len(members) < 2 or any(len(member) for member in members):
        return
    for name in _SHARED:
        values = {member.get(name) for member in members}
        if len(values) == 1 and (value := values.pop()) is not None:
            group.set(name, value)
            for member in members:
                del member.attrib[name]
