"""Words around a date that EDTF has a sign for: doubt is `?`, an estimate `~`, both `%`."""

from __future__ import annotations

import re
from functools import cache

from .english_forms import EdtfOrRefusal, is_iso, plain_edtf


def qualified_edtf(words: str) -> EdtfOrRefusal:
    """Read a date in small letters, which may be said to be an estimate or in doubt.

    >>> qualified_edtf("circa 1990"), qualified_edtf("possibly 6 december 2021"), qualified_edtf("february 1812 maybe")
    ('1990~', '2021-12-06?', '1812-02?')
    """
    if plain := plain_edtf(words):
        return plain
    if found := _qualified_parts().fullmatch(words):
        return _with_parts(found)
    found = _qualifier().fullmatch(words)
    if not found or found["date"] == words:
        return None
    date = found["date"] if is_iso(found["date"]) else plain_edtf(found["date"])
    doubt = found["doubt"] or found["doubt_after"]
    estimate = found["estimate"] or found["glued"] or found["estimate_after"]
    sign = "%" if doubt and estimate else "?" if doubt else "~" if estimate else ""
    return date + sign if isinstance(date, str) else date


def _with_parts(found: re.Match[str]) -> str | None:
    """Put signs to the parts of a date, as few as say it: one behind a part is said of all before it, too."""
    date = found["date"] if is_iso(found["date"]) else plain_edtf(found["date"])
    split = re.fullmatch(r"(-?[^-]{4,})(?:-(..))?(?:-(..))?", date) if isinstance(date, str) else None
    if not split:
        return None
    values = [value for value in split.groups() if value]
    signs = dict.fromkeys(range(len(values)), "")
    for said in found["parts"].split("; "):
        named = [place for place, part in enumerate(("year", "month", "day")) if re.search(rf"\b{part}\b", said)]
        sign = "%" if "uncertain and" in said else "?" if "uncertain" in said else "~"
        signs |= dict.fromkeys(named, sign)
    if len(signs) > len(values):
        return None
    group = next((place for place in range(len(values)) if signs[place] != signs[0]), len(values)) if signs[0] else 0
    pieces = [
        value + signs[0] * (place == group - 1) if place < group else signs[place] + value
        for place, value in enumerate(values)
    ]
    return "-".join(pieces)


@cache
def _qualified_parts() -> re.Pattern[str]:
    """A date and what is said of its parts: "11 june 2004 (year and month approximate; day uncertain)"."""
    parts = r"(?:year|month|day)(?: and (?:month|day))*+ (?:uncertain and approximate|uncertain|approximate)"
    return re.compile(rf"(?P<date>.+?) \((?P<parts>{parts}(?:; {parts}){{0,2}})\)")


@cache
def _qualifier() -> re.Pattern[str]:
    """Words around a date that EDTF has a sign for: doubt is `?`, an estimate `~`. And those that change nothing."""
    return re.compile(
        r"(?:(?:signed|done|made|dated) )?(?:(?:on|in|during) )?(?:this (?=[0-9]+(?:st|nd|rd|th) day ))?"
        r"(?:(?P<doubt>possibly|perhaps|maybe|probably|uncertain:) )?"
        r"(?:(?P<estimate>(?:or )?about|around|approximately|approx\.?|circa|ca?\.?|~) |(?P<glued>~|ca?\.?(?=[0-9])))?"
        r"(?P<date>.+?)"
        r"(?:,? \(?(?P<estimate_after>approximately|approx\.?)\)?)?"
        r"(?:,? ?\(?(?P<doubt_after>\?|maybe|perhaps|possibly|uncertain)\)?)?"
    )
