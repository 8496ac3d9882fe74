"""`bilateral check FILE...`."""

from __future__ import annotations

from typing import TextIO

from ...values.words import visible
from ..options import AsJson, Form, FormName, Output, RegisterFiles, WrongOption
from ..registers import contents, loaded, plain_faults
from ..streams import complain, named, titled, written
from ..work import one_by_one


def check(*files: RegisterFiles, output: Output = None, json: AsJson = False, form: Form = "json") -> int:
    """Tell everything that is wrong with registers, with file, line and path.

    The exit code is 1 if anything is. With --json each file is one line: file, holds (how many of each kind) and
    faults, each with problem, came, accepted, path, line and file.
    """
    if not files:
        raise WrongOption("no file; name one or more, or - for standard input")
    with written(output) as out:
        return max([_checked(name, form, out, as_json=json) for name in one_by_one(files, "Checking")])


def _checked(name: str, form: FormName, out: TextIO, *, as_json: bool) -> int:
    from ...formats.document import sizes
    from ...formats.found_json import to_line
    from ..streams import UnreadableFile

    try:
        found = loaded(name, form)
    except UnreadableFile as error:  # the others are checked
        complain(error)
        return 1
    faults = found.faults
    if as_json:
        line = {"file": named(name), "holds": sizes(found.register), "faults": plain_faults(faults)}
        out.write(to_line(line) + "\n")
    else:
        out.writelines(f"{visible(str(fault))}\n" for fault in faults)
        many = f"{len(faults)} fault{'s' if len(faults) != 1 else ''}" if faults else "no faults"
        out.write(f"{titled(name)}: {contents(found.register)}; {many}\n")
    return int(bool(faults))
