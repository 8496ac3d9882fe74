"""`bilateral read FILE...`."""

from __future__ import annotations

from typing import Annotated, Any, TextIO

from cyclopts import Parameter

from ...errors import BilateralError
from ..options import AsJson, Fiscal, Given, Output, WrongOption, meanings_of, typed
from ..streams import STANDARD, complain, named, text_of, titled, written
from ..work import one_by_one


def read(
    *files: Annotated[str, Parameter(name="FILE", help="Texts in UTF-8; - is standard input.")],
    published: Annotated[
        str | None, Parameter(help='When it was published: what "on Monday" means, e.g. 2021-12-06.')
    ] = None,
    source: Annotated[str | None, Parameter(help="The id of the source, for claims; one file only.")] = None,
    country: Fiscal = "IN",
    meaning: Given = None,
    output: Output = None,
    json: AsJson = False,
) -> int:
    """Find what texts say of money, quantities, dates, countries and meetings, and show it at its place.

    On a terminal what is found is underlined and numbered, and its meaning stands beside it. Elsewhere it stands
    in brackets, and the meanings in a table. Where words have several readings none is guessed: all are shown.
    With --json each file is one line: file, source, published, characters, money, quantities, dates, countries,
    meetings and ambiguous.
    """
    if not files:
        raise WrongOption("no file; name one or more, or - for standard input")
    if source is not None and len(files) > 1:
        raise WrongOption("--source: there are several files; give the id of one file's source")
    options = {**_checked(published, source, country), **meanings_of(meaning)}
    with written(output) as out:
        return max([_read_file(name, options, out, as_json=json) for name in one_by_one(files, "Reading")])


def _checked(published: str | None, source: str | None, country: str) -> dict[str, Any]:
    from ...values.countries.country import Country
    from ...values.dates.when import When
    from ...values.ids import source_id

    with typed("--published"):
        day = None if published is None else When.parse(published)
    with typed("--source"):
        name = None if source is None else source_id(source)
    with typed("--country"):
        return {"published": day, "source": name, "country": Country.parse(country)}


def _read_file(name: str, options: dict[str, Any], out: TextIO, *, as_json: bool) -> int:
    from rich.console import Console

    from ...formats.found_json import to_json_line
    from ...reading.reading import read as reading_of
    from ..printed_reading import print_reading

    try:
        reading = reading_of(text_of(name), **options)
    except BilateralError as error:
        complain(error)
        return 1
    if as_json:
        out.write(to_json_line(reading, file=STANDARD if name == STANDARD else named(name)) + "\n")
    else:
        print_reading(reading, Console(file=out, highlight=False), titled(name))
    return 0
