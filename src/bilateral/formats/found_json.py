"""What was found in a text, as plain data: one JSON object for each text, for other programs."""

from __future__ import annotations

import re
from typing import Any

from ..reading.found import Ambiguous, AnyFound, FoundCountry, FoundQuantity, Words
from ..reading.reading import Reading
from ..values.countries.country import Country
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import STEERING
from .converter import Wording
from .document import converter_for
from .json import encoded


def to_plain(reading: Reading) -> dict[str, Any]:
    """Give all that was found, kind by kind; values are as in a register's file, amounts as text.

    The keys are `source`, `published` (null if unknown), `characters` (the length of the text), `money`,
    `quantities`, `dates`, `countries`, `meetings` and `ambiguous`. What was found has the keys `text`, `start`, `end`,
    `cue` (null, or the `text`, `start` and `end` of the words that qualify it) and `value`; a quantity has its `unit`
    likewise, a country its `is_adjective`. A date's value is EDTF, a period's has a slash, and a country's is its
    code. What is ambiguous has `readings` and `problem`.

    >>> plain = to_plain(Reading(text="Nothing.", source="daily"))
    >>> plain["source"], plain["published"], plain["characters"], plain["money"]
    ('daily', None, 8, [])
    """
    return {
        "source": reading.source,
        "published": None if reading.published is None else str(reading.published),
        "characters": len(reading.text),
        "money": [_found(one) for one in reading.money],
        "quantities": [_found(one) for one in reading.quantities],
        "dates": [_found(one) for one in reading.dates],
        "countries": [_found(one) for one in reading.countries],
        "meetings": [_found(one) for one in reading.meetings],
        "ambiguous": [_found(one) for one in reading.ambiguous],
    }


def to_json_line(reading: Reading, **more: str) -> str:
    """Write all that was found as one line of JSON.

    Args:
        reading: The text read.
        **more: What else stands in the object, before the rest, as `file="daily.txt"`.

    Raises:
        InvalidValue: A text in it holds half a character, which no file can.

    >>> to_json_line(Reading(text="", source="daily"), file="daily.txt")[:40]
    '{"file":"daily.txt","source":"daily","pu'
    """
    return to_line({**more, **to_plain(reading)})


def to_line(data: object) -> str:
    r"""Write plain data as one line of JSON that steers no terminal.

    Raises:
        InvalidValue: A text in it holds half a character, which no file can.

    >>> print(to_line({"title": "a\x9b2J"}))
    {"title":"a\u009b2J"}
    """
    # What steers a terminal may stand in JSON as it is; between quotes it may be written as a code, too.
    return STEERING.sub(_as_code, encoded(data).decode())


def _as_code(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _found(found: AnyFound) -> dict[str, Any]:
    place: dict[str, Any] = {"text": found.text, "start": found.start, "end": found.end}
    if isinstance(found, Ambiguous):
        return {**place, "readings": [_value(one) for one in found.readings], "problem": found.problem}
    place["cue"] = _words(found.cue) if found.cue else None
    if isinstance(found, FoundQuantity):
        place["unit"] = _words(found.unit)
    if isinstance(found, FoundCountry):
        place["is_adjective"] = found.is_adjective
    return {**place, "value": _value(found.value)}


def _words(words: Words) -> dict[str, Any]:
    return {"text": words.text, "start": words.start, "end": words.end}


def _value(value: Any) -> Any:
    if isinstance(value, Country):
        return value.code
    kind: Any = value.__class__
    if kind is Figure:
        kind = Figure[Money] if isinstance(value.bound, Money) else Figure[Quantity]
    return converter_for(Wording.FIELDS).unstructure(value, unstructure_as=kind)
