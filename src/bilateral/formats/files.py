"""Registers in files and texts: read with every fault, written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

import attrs

from ..errors import Fault, InvalidFile, UnknownFormat
from ..register.register import Register
from . import json, json_lines, yaml
from .faults import Finding, faults_of
from .places import nowhere
from .plain import Document
from .reading import register_of

#: The forms in which a register is read and written, by their names.
FormatName: TypeAlias = Literal["json", "jsonl", "yaml"]


@attrs.frozen
class Format:
    """One form of a register.

    Attributes:
        read: What reads a text as plain data.
        write: What writes a register as a text.
        suffixes: How the names of such files end.
    """

    read: Callable[[str], Document]
    write: Callable[[Register], str]
    suffixes: tuple[str, ...]


FORMATS = MappingProxyType(
    {
        "json": Format(json.read, json.write, (".json",)),
        "jsonl": Format(json_lines.read, json_lines.write, (".jsonl",)),
        "yaml": Format(yaml.read, yaml.write, (".yaml", ".yml")),
    }
)


@attrs.frozen
class Loaded:
    """What could be read, and what was wrong.

    Attributes:
        register: All that fits together.
        faults: Everything that does not, in the order of its lines.
    """

    register: Register
    faults: tuple[Fault, ...]

    def register_or_raise(self) -> Register:
        """Give the register if nothing was wrong.

        Raises:
            InvalidFile: Something was; all of it is listed.

        >>> check_text("bilateral: 1", format="yaml").register_or_raise()
        <Register: 0 records, 0 sources, 0 claims>
        """
        if self.faults:
            raise InvalidFile(self.faults)
        return self.register


def load(path: str | os.PathLike[str]) -> Register:
    """Read a register from a file, `.json`, `.jsonl`, `.yaml` or `.yml`.

    Raises:
        InvalidFile: Something in it is wrong; every fault is listed, each with its line.
        UnknownFormat: Its name ends otherwise.
        OSError: It cannot be opened.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(Register(), f"{folder}/register.yaml")
    ...     load(f"{folder}/register.yaml")
    <Register: 0 records, 0 sources, 0 claims>
    """
    return check(path).register_or_raise()


def check(path: str | os.PathLike[str]) -> Loaded:
    """Read what can be read of a file, with all its faults; nothing that a file says raises an error.

    Raises:
        UnknownFormat: Its name does not end in `.json`, `.jsonl`, `.yaml` or `.yml`.
        OSError: It cannot be opened.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile(suffix=".json") as file:
    ...     check(file.name).faults[0].problem
    'an empty text'
    """
    form, name = format_of(path), os.fspath(path)
    try:
        text = Path(path).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        return Loaded(Register(), faults_of([_not_utf8(error)], nowhere, name))
    return _read(text, form, name)


def check_text(text: str, format: FormatName = "json") -> Loaded:  # noqa: A002
    """Read what can be read of a text, with all its faults; nothing that it says raises an error.

    Raises:
        UnknownFormat: The format is none of `json`, `jsonl` and `yaml`.

    >>> print(*check_text("bilateral: 2", format="yaml").faults)
    1: $.bilateral: another version: 2; this version of bilateral reads layout 1
    """
    return _read(text, _named(format), "")


def loads(text: str, format: FormatName = "json") -> Register:  # noqa: A002 - this is what it is
    """Read a register from a text.

    Raises:
        InvalidFile: Something in it is wrong; every fault is listed.
        UnknownFormat: The format is none of `json`, `jsonl` and `yaml`.

    >>> loads("bilateral: 1", format="yaml")
    <Register: 0 records, 0 sources, 0 claims>
    """
    return check_text(text, format).register_or_raise()


def dumps(register: Register, format: FormatName = "json") -> str:  # noqa: A002
    r"""Write a register as a text; equal registers give the same text.

    Raises:
        UnknownFormat: The format is none of `json`, `jsonl` and `yaml`.
        InvalidPlain: A text in it holds half a character, which no file can.

    >>> dumps(Register(), format="yaml")
    'bilateral: 1\n'
    """
    return _named(format).write(register)


def save(register: Register, path: str | os.PathLike[str]) -> None:
    """Write a register to a file, whole or not at all: whatever goes wrong, the file that was there stays.

    Raises:
        UnknownFormat: The name does not end in `.json`, `.jsonl`, `.yaml` or `.yml`.
        OSError: It cannot be written.

    >>> save(Register(), "register.csv")
    Traceback (most recent call last):
    ...
    bilateral.errors.UnknownFormat: no format in 'register.csv'; the name of a file ends in .json, .jsonl, \
.yaml, .yml
    """
    text = format_of(path).write(register)
    # Behind a link stands the file that is meant; it is replaced, and not the link.
    target = Path(os.path.realpath(path))
    mode = _mode_of(target)
    beside = target.with_name(f".{target.name}.{os.urandom(8).hex()}")
    try:
        _write(beside, text.encode("utf-8"), mode)
        os.replace(beside, target)
    except BaseException:
        with suppress(FileNotFoundError):
            beside.unlink()
        raise


def _mode_of(target: Path) -> int | None:
    if not target.exists():
        return None
    if not os.access(target, os.W_OK):
        # A file in a folder can be replaced though it must not be written to.
        raise PermissionError(f"{target} must not be written to")
    return stat.S_IMODE(target.stat().st_mode)


def _write(path: Path, content: bytes, mode: int | None) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        path.chmod(mode)


def format_of(path: str | os.PathLike[str]) -> Format:
    """Find the form of a file by the end of its name.

    Raises:
        UnknownFormat: It ends in nothing that is known.

    >>> format_of("register.yml").suffixes
    ('.yaml', '.yml')
    """
    suffix = Path(path).suffix.lower()
    found = next((form for form in FORMATS.values() if suffix in form.suffixes), None)
    if found is None:
        known = ", ".join(suffix for form in FORMATS.values() for suffix in form.suffixes)
        raise UnknownFormat("no format", came=os.fspath(path), accepted=f"the name of a file ends in {known}")
    return found


def _named(name: str) -> Format:
    if name not in FORMATS:
        raise UnknownFormat("no format", came=name, accepted=f"there are {', '.join(FORMATS)}")
    return FORMATS[name]


def _read(text: str, form: Format, file: str) -> Loaded:
    # A byte order mark says how the text is encoded, which is known by now.
    document = form.read(text.removeprefix("\ufeff"))
    register, findings = register_of(document.data)
    return Loaded(register, faults_of((*document.findings, *findings), document.locate, file))


def _not_utf8(error: UnicodeDecodeError) -> Finding:
    line = error.object.count(b"\n", 0, error.start) + 1
    came = repr(error.object[error.start : error.start + 10])
    return Finding((), "no UTF-8", came, "save the file as UTF-8", line)
