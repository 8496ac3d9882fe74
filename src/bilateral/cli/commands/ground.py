"""`bilateral ground FILE SOURCE=TEXT...`."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ...errors import quoted
from ...values.words import visible
from ..options import AsJson, Fiscal, Form, Given, Output, RegisterFile, WrongOption, meanings_of, typed
from ..registers import plain_faults, shown
from ..streams import named, text_of, titled, written
from ..work import working


def ground(
    file: RegisterFile,
    /,
    *texts: Annotated[str, Parameter(name="SOURCE=TEXT", help="The id of a source, and the file with its text.")],
    country: Fiscal = "IN",
    meaning: Given = None,
    output: Output = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Tell which claims do not rest on the words of their sources: the quote stands there, and says that value.

    The exit code is 1 if any doesn't. With --json: file, claims (how many) and faults, as of check.
    """
    from ...formats.found_json import to_line
    from ...reading.claims.grounding import ground as grounded

    meanings, places = meanings_of(meaning), dict(map(_place, texts))
    if not places:
        raise WrongOption("no text; write e.g. daily=daily.txt, with the id of the source before it")
    register, code = shown(file, form)
    with typed("--country"), working("Looking up"):
        told = {source: text_of(place) for source, place in places.items()}
        faults = grounded(register, told, country=country, **meanings)  # type: ignore[arg-type]  # as meanings_of says
    with written(output) as out:
        if json:
            line = {"file": named(file), "claims": len(register.claims), "faults": plain_faults(faults)}
            out.write(to_line(line) + "\n")
        else:
            out.writelines(f"{visible(str(fault))}\n" for fault in faults)
            out.write(f"{titled(file)}: {len(register.claims)} claims, {len(faults)} of them not grounded\n")
    return max(code, int(bool(faults)))


def _place(given: str) -> tuple[str, str]:
    source, equals, place = given.partition("=")
    if not equals:
        raise WrongOption(f"no source and text in {quoted(given)}; write e.g. daily=daily.txt")
    return source, place
