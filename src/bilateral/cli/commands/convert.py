"""`bilateral convert FILE`."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ..options import AsJson, Form, Output, RegisterFile, TargetForm
from ..registers import whole
from ..saved import save_as


def convert(
    file: RegisterFile,
    /,
    *,
    output: Output = None,
    to: TargetForm = None,
    verdicts_on: Annotated[
        list[str] | None,
        Parameter(negative="", help="Days of which Parquet holds what is in force and disputed; may be given again."),
    ] = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Write a register in another form; a file with faults is not converted.

    --json is --to json, which is also what standard output gets if nothing is told; --to parquet writes a folder.
    """
    register = whole(file, form)
    save_as(register, output, "json" if json else to, verdicts_on)
    return 0
