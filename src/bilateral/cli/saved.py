"""A register that is written: to a file in the form that its name says, or to standard output."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..errors import UnknownFormat
from .options import FormName, WrongOption
from .streams import STANDARD, writable
from .work import working

if TYPE_CHECKING:
    from ..register.register import Register


def save_as(register: Register, output: str | None, form: FormName | None) -> None:
    """Write a register; to a file whole or not at all.

    Raises:
        WrongOption: The name of the file says no form, and none was given.
        UnwritableFile: The file cannot be written.
    """
    from ..formats.files import dumps, format_of
    from ..formats.saving import replace_file

    if output is None or output == STANDARD:
        sys.stdout.write(dumps(register, form or "json"))
        return
    try:
        text = dumps(register, form) if form else format_of(output).write(register)
    except UnknownFormat as error:
        raise WrongOption(f"--output: {error}; or say --to") from None
    with working(f"Writing {output}"), writable(output):
        replace_file(output, text.encode("utf-8"))
