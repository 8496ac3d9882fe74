"""The registers that are named on the command line, with what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import Fault, InvalidFile, InvalidLake, UnknownFormat
from .options import FormName, WrongOption
from .streams import STANDARD, complain, named, text_of, titled, unreadable
from .work import working

if TYPE_CHECKING:
    from ..engines.lake import Lake
    from ..formats.files import Loaded
    from ..register.register import Register


def loaded(name: str, form: FormName) -> Loaded:
    """Read what can be read of a file, or of standard input, with all its faults.

    Raises:
        WrongOption: The name of the file says no form.
        UnreadableFile: It cannot be opened.
    """
    from ..formats.files import Loaded, check, check_text

    with working(f"Reading {titled(name)}"):
        if name == STANDARD:
            found = check_text(text_of(name), form)
            return Loaded(found.register, tuple(attrs.evolve(fault, file=STANDARD) for fault in found.faults))
        try:
            return Loaded(read_lake(name), ()) if is_lake(name) else check(name)
        except InvalidLake as error:
            from ..register.register import Register

            return Loaded(Register(), error.faults)
        except UnknownFormat as error:
            raise WrongOption(str(error)) from None
        except OSError as error:
            raise unreadable(name, error) from None


def is_lake(name: str) -> bool:
    """Tell whether a name is that of a folder of Parquet files, or an address, where no other thing is read."""
    from ..engines.folder import is_address

    return is_address(name) or Path(name).is_dir()


def read_lake(folder: str) -> Register:
    """Read a register from a folder of Parquet files, or from the address of one."""
    from ..register.register import Register

    return Register.from_parquet(folder)


def questioned(name: str, form: FormName) -> tuple[Register | Lake, int]:
    """Give what is to be asked: a folder of Parquet files is asked where it lies, and all else is read."""
    if not is_lake(name):
        return shown(name, form)
    from ..engines.lake import Lake

    try:
        return Lake.open(name), 0
    except OSError as error:
        raise unreadable(name, error) from None


def shown(name: str, form: FormName) -> tuple[Register, int]:
    """Give what could be read, to be looked at; what is wrong is told, and the exit code is then 1."""
    found = loaded(name, form)
    if found.faults:
        complain(InvalidFile(found.faults))
    return found.register, int(bool(found.faults))


def whole(name: str, form: FormName) -> Register:
    """Give a register that is to be written again: nothing may be wrong with it.

    Raises:
        InvalidFile: Something is; every fault is listed.
    """
    return loaded(name, form).register_or_raise()


def contents(register: Register) -> str:
    """Say in words how much a register holds.

    >>> from bilateral import Meeting, Register
    >>> contents(Register().add(Meeting(id="m", title="Talks")))
    '1 meeting'
    """
    from ..formats.document import SECTIONS, sizes
    from ..values.words import counted

    words = {section.key: section.word for section in SECTIONS}
    said = (counted(size, words[key].replace("_", " ")) for key, size in sizes(register).items())
    return ", ".join(said) or "nothing"


def plain_faults(faults: Iterable[Fault]) -> list[dict[str, Any]]:
    """Give faults as plain data."""
    return [{**attrs.asdict(fault), "file": named(fault.file)} for fault in faults]
