"""A register that is written: to a file in the form that its name says, or to standard output."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import UnknownFormat
from .options import FormName, TargetName, WrongOption, typed
from .streams import STANDARD, writable
from .work import working

if TYPE_CHECKING:
    from ..register.register import Register


def save_as(
    register: Register, output: str | None, form: TargetName | None, verdicts_on: Sequence[str] | None = None
) -> None:
    """Write a register; to a file, or a folder of Parquet files, whole or not at all.

    Raises:
        WrongOption: The name of the file says no form, and none was given; or Parquet is to go to standard output.
        UnwritableFile: The file cannot be written.
    """
    from ..formats.files import dumps

    if form == "parquet":
        _save_lake(register, output, verdicts_on)
        return
    if verdicts_on:
        raise WrongOption("--verdicts-on: only a folder of Parquet holds verdicts; say --to parquet")
    if output is None or output == STANDARD:
        sys.stdout.write(dumps(register, form or "json"))
        return
    with working(f"Writing {output}"), writable(output):
        _save_file(register, output, form)


def _save_file(register: Register, output: str, form: FormName | None) -> None:
    from ..formats.files import dumps, save
    from ..formats.saving import replace_file

    if form is not None:
        replace_file(output, [dumps(register, form).encode("utf-8")])
        return
    try:
        save(register, output)
    except UnknownFormat as error:
        raise WrongOption(f"--output: {error}; or say --to") from None


def _save_lake(register: Register, output: str | None, verdicts_on: Sequence[str] | None) -> None:
    if output is None or output == STANDARD:
        raise WrongOption("--to parquet: a folder is wanted; say --output")
    from ..query.on_day import one_day

    with typed("--verdicts-on"):
        days = None if verdicts_on is None else [one_day(day) for day in verdicts_on]
    with working(f"Writing {output}"), writable(output):
        register.to_parquet(output, verdicts_on=days)
