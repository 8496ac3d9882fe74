"""`bilateral report FILE -o OUT.html`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from ..options import AsJson, Form, Output, PolicyName, RegisterFile, WrongOption, typed
from ..registers import whole
from ..streams import STANDARD, named, titled, writable
from ..work import working


def report(
    file: RegisterFile,
    /,
    *,
    output: Output = None,
    title: Annotated[str | None, Parameter(help="What stands above it; if not told, the name of the file.")] = None,
    policy: Annotated[PolicyName, Parameter(help="How a value is taken where sources differ.")] = "most_precise",
    as_known: Annotated[str | None, Parameter(help="The day by which everything in it was published.")] = None,
    on: Annotated[str | None, Parameter(help="The day on which the status of agreements is told.")] = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Write a register as one page to read, to send and to print: it runs no script and loads nothing.

    Of what has faults no page is written. With --json standard output gets file, output, title and holds (how many of
    each kind); the page then needs an --output.
    """
    from ... import policies
    from ...formats.document import sizes
    from ...formats.found_json import to_line
    from ...query.on_day import one_day
    from ...views.report.page import report as write_page

    is_printed = output is None or output == STANDARD
    if json and is_printed:
        raise WrongOption("--json: the page itself needs a file; say --output")
    with typed("--as-known"):
        known = None if as_known is None else one_day(as_known)
    with typed("--on"):
        day = None if on is None else one_day(on)
    register, heading = whole(file, form), title or titled(file)
    with tempfile.TemporaryDirectory() as folder, working("Writing"):
        place = str(Path(folder) / "page.html") if output is None or is_printed else output
        with writable(place):
            write_page(register, place, title=heading, policy=getattr(policies, policy), as_known=known, on=day)
        if is_printed:
            sys.stdout.write(Path(place).read_text("utf-8"))
    if json:
        told = {"file": named(file), "output": named(place), "title": heading, "holds": sizes(register)}
        sys.stdout.write(to_line(told) + "\n")
    return 0
