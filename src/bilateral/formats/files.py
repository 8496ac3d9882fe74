"""Registers in files and texts: read with every fault, written whole or not at all."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Literal, TypeAlias, TypeVar

import attrs

from ..errors import Fault, InvalidFile, UnknownFormat, WrongType, did_you_mean
from ..register.register import Register
from ..values.dates.said_dates import DateOrder
from ..values.displayed import Displayed, Listed
from ..values.misnamed import answers_misspelt
from ..values.numbers.grouping import DecimalMark, GroupMark
from ..values.words import counted, exact_text, is_a, require_progress
from . import json, json_lines, yaml
from .as_written import AS_USUAL, AsWritten
from .faults import PathFault, located, not_utf8, nowhere
from .plain import Document
from .reading import register_of
from .saving import named_path, replace_file, status_of_file

V = TypeVar("V")

#: The forms in which a register is read and written, by their names.
FormatName: TypeAlias = Literal["json", "jsonl", "yaml"]


#: What is told how far something long has come: so many bytes of so many.
Progress: TypeAlias = Callable[[int, int], object]


@attrs.frozen
class Format:
    """One form of a register.

    Attributes:
        read: What reads a text as plain data.
        write: What writes a register as a text.
        suffixes: How the names of such files end.
        read_plainly: What reads a text as plain data alone, where it is told how its amounts and dates are written.
        read_blocks: What reads such a text as it comes, where its lines each stand for themselves.
        lines: What writes one line after another, likewise.
    """

    read: Callable[[str], Document]
    write: Callable[[Register], str]
    suffixes: tuple[str, ...]
    read_plainly: Callable[[str], Document]
    read_blocks: Callable[[Iterable[bytes]], Document] | None = None
    lines: Callable[[Register], Iterator[str]] | None = None


_BYTE_ORDER_MARK = "\ufeff"
#: So much of a file shows how it is encoded.
_HEAD = 64
_A_TEXT = "a text (str): of bytes, what data.decode('utf-8') gives; of a file, what bl.load reads"
#: What no register is, and what somebody types who takes `loads` for `load`.
_NAME_OF_A_FILE = re.compile(r"(?:[A-Za-z]:)?[^\n{}:\"]*\.(?:jsonl?|ya?ml)", re.IGNORECASE)
_REGISTER_FIRST = "a Register, and the path comes behind it: save(register, path)"

FORMATS = MappingProxyType(
    {
        "json": Format(json.read_document, json.write, (".json",), json.read),
        "jsonl": Format(
            json_lines.read,
            json_lines.write,
            (".jsonl",),
            json_lines.read_plainly,
            json_lines.read_blocks,
            json_lines.lines,
        ),
        "yaml": Format(yaml.read, yaml.write, (".yaml", ".yml"), yaml.read),
    }
)


def _listed(faults: Iterable[Fault]) -> Listed[Fault]:
    return Listed(faults)


@answers_misspelt
@attrs.frozen(repr=False)
class Loaded(Displayed):
    """What could be read, and what was wrong; a notebook shows both.

    Attributes:
        register: All that fits together.
        faults: Everything that does not, in the order of its lines.

    >>> check_text("bilateral: 2", format="yaml")
    <Loaded: 1 fault, <Register: 0 records, 0 sources, 0 claims>>
    """

    register: Register
    faults: tuple[Fault, ...] = attrs.field(converter=_listed)  # which a notebook shows as a table

    def __str__(self) -> str:
        return f"{counted(len(self.faults), 'fault')}, {self.register!r}"

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


@answers_misspelt
def load(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    decimal: DecimalMark | None = None,
    group: GroupMark | None = None,
    date_order: DateOrder | None = None,
) -> Register:
    """Read a register from a file, `.json`, `.jsonl`, `.yaml` or `.yml`.

    Of the forms, `.jsonl` is the one for large registers: it is read a part at a time, and what `save` has written is
    read more than ten times as fast as the same written by hand.

    Args:
        path: The file.
        progress: Called after each part with how many bytes were read, and how many there are.
        decimal: The decimal mark of its amounts in words, where it is not the point: "," for "EUR 1.234,5".
        group: The mark between their groups of digits.
        date_order: Which number of 06/12/2021 is which: "dmy", "mdy" or "ymd"; it is no date where nobody tells.

    Raises:
        InvalidFile: Something in it is wrong; every fault is listed, each with its line.
        WrongType: A mark or an order is none of these.
        UnknownFormat: Its name ends otherwise.
        NotAFile: A folder, a named pipe, a device or a socket stands there; `loads` takes what a pipe gives.
        OSError: It cannot be opened.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(Register(), f"{folder}/register.yaml")
    ...     load(f"{folder}/register.yaml")
    <Register: 0 records, 0 sources, 0 claims>
    """
    return check(path, progress=progress, decimal=decimal, group=group, date_order=date_order).register_or_raise()


@answers_misspelt
def check(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    decimal: DecimalMark | None = None,
    group: GroupMark | None = None,
    date_order: DateOrder | None = None,
) -> Loaded:
    """Read what can be read of a file, with all its faults; nothing that a file says raises an error.

    Args:
        path: The file.
        progress: Called after each part with how many bytes were read, and how many there are.
        decimal: The decimal mark of its amounts in words; see `load`.
        group: The mark between their groups of digits.
        date_order: Which number of 06/12/2021 is which.

    Raises:
        WrongType: A mark or an order is none that there are.
        UnknownFormat: Its name does not end in `.json`, `.jsonl`, `.yaml` or `.yml`.
        NotAFile: A folder, a named pipe, a device or a socket stands there; `check_text` takes what a pipe gives.
        OSError: It cannot be opened.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile(suffix=".json") as file:
    ...     check(file.name).faults[0].problem
    'an empty text'
    """
    form, name = format_of(path), str(path)
    require_progress(progress, "load")
    as_written = AsWritten(decimal, group, date_order)
    status_of_file(path)  # a pipe would be waited for, and a device may never end
    try:
        with open(path, "rb") as file, _without_collections():
            return _read_file(form, name, _parts(file, progress), as_written)
    except UnicodeDecodeError as error:
        return Loaded(Register(), located([not_utf8(error)], nowhere, name))


def check_text(
    text: str,
    format: FormatName = "json",  # noqa: A002
    *,
    decimal: DecimalMark | None = None,
    group: GroupMark | None = None,
    date_order: DateOrder | None = None,
) -> Loaded:
    """Read what can be read of a text, with all its faults; nothing that it says raises an error.

    Args:
        text: The text.
        format: Its form.
        decimal: The decimal mark of its amounts in words; see `load`.
        group: The mark between their groups of digits.
        date_order: Which number of 06/12/2021 is which.

    Raises:
        WrongType: It is not a text, or a mark or an order is none that there are.
        UnknownFormat: The format is none of `json`, `jsonl` and `yaml`.

    >>> print(*check_text("bilateral: 2", format="yaml").faults)
    1: $.bilateral: another version: 2; this version of bilateral reads layout 1
    """
    form = _named(format)
    text = exact_text(_wanted("text", text, str, _A_TEXT))
    return _read(text, form, "", AsWritten(decimal, group, date_order))


@answers_misspelt
def loads(
    text: str,
    format: FormatName = "json",  # noqa: A002 - this is what it is
    *,
    decimal: DecimalMark | None = None,
    group: GroupMark | None = None,
    date_order: DateOrder | None = None,
) -> Register:
    r"""Read a register from a text.

    Args:
        text: The text.
        format: Its form.
        decimal: The decimal mark of its amounts in words; see `load`.
        group: The mark between their groups of digits.
        date_order: Which number of 06/12/2021 is which.

    Raises:
        InvalidFile: Something in it is wrong; every fault is listed.
        WrongType: It is not a text, or a mark or an order is none that there are.
        UnknownFormat: The format is none of `json`, `jsonl` and `yaml`.

    >>> loads("bilateral: 1", format="yaml")
    <Register: 0 records, 0 sources, 0 claims>
    >>> row = "bilateral: 1\ncontracts: [{id: c, title: Tugs, signed: 06/12/2021, value: 'EUR 1.234,5 million'}]"
    >>> contract = loads(row, format="yaml", decimal=",", date_order="dmy").contracts.one()
    >>> print(contract.signed, contract.value)
    2021-12-06 €1,234.5 million
    """
    if is_a(str, text) and _NAME_OF_A_FILE.fullmatch(text):
        raise WrongType("text", came=text, accepted=_A_TEXT)
    told = check_text(text, format, decimal=decimal, group=group, date_order=date_order)
    return told.register_or_raise()


@answers_misspelt
def dumps(register: Register, format: FormatName = "json") -> str:  # noqa: A002
    r"""Write a register as a text; equal registers give the same text.

    Raises:
        WrongType: It is not a register.
        UnknownFormat: The format is none of `json`, `jsonl` and `yaml`.
        InvalidValue: A text in it holds half a character, which no file can.

    >>> dumps(Register(), format="yaml")
    'bilateral: 1\n'
    """
    return _named(format).write(_wanted("register", register, Register, "a Register"))


@answers_misspelt
def save(register: Register, path: str | os.PathLike[str]) -> None:
    """Write a register to a file, whole or not at all: whatever goes wrong, the file that was there stays.

    The new file has the mode of the old one and, where the system allows it, its owner and its group; a link to a
    file stays a link. Extended attributes, access control lists and hard links are not kept: another name of the
    old file still leads to what was in it. The folder must be one that you may write to.

    Raises:
        WrongType: It is not a register, or the path is not a path.
        UnknownFormat: The name does not end in `.json`, `.jsonl`, `.yaml` or `.yml`.
        NotAFile: A folder, a named pipe, a device or a socket stands there.
        OSError: It cannot be written.

    >>> save(Register(), "register.csv")
    Traceback (most recent call last):
    ...
    bilateral.errors.UnknownFormat: no format in 'register.csv'; the name of a file ends in .json, .jsonl, \
.yaml, .yml
    """
    register = _wanted("register", register, Register, _REGISTER_FIRST)
    form = format_of(path)
    texts = [form.write(register)] if form.lines is None else form.lines(register)
    replace_file(path, (text.encode("utf-8") for text in texts))


def format_of(path: str | os.PathLike[str]) -> Format:
    """Find the form of a file by the end of its name."""
    name = named_path(path)
    form = next((form for form in FORMATS.values() if Path(name).suffix.lower() in form.suffixes), None)
    if form is None:
        known = ", ".join(suffix for form in FORMATS.values() for suffix in form.suffixes)
        text = "; a text is read with loads(text)" if "\n" in name or name.lstrip().startswith("{") else ""
        raise UnknownFormat("no format", came=name, accepted=f"the name of a file ends in {known}{text}")
    return form


def _named(name: object) -> Format:
    if not isinstance(name, str) or name not in FORMATS:
        raise UnknownFormat(
            "no format", came=name, accepted=did_you_mean(name if isinstance(name, str) else "", FORMATS)
        )
    return FORMATS[name]


def _wanted(place: str, value: object, kind: type[V], accepted: str) -> V:
    if not isinstance(value, kind):
        raise WrongType(place, came=value, accepted=accepted)
    return value


def _read(text: str, form: Format, file: str, as_written: AsWritten) -> Loaded:
    # A byte order mark says how the text is encoded, which is known by now.
    text = text.removeprefix(_BYTE_ORDER_MARK)
    if text.startswith(_BYTE_ORDER_MARK):
        return _twice_marked(file)
    read = form.read if as_written == AS_USUAL else form.read_plainly
    return _assembled(read(text), file, as_written)


def _twice_marked(file: str) -> Loaded:
    fault = PathFault((), "a second byte order mark", accepted="a file begins with one or none", line=1)
    return Loaded(Register(), located([fault], nowhere, file))


def _assembled(document: Document, file: str, as_written: AsWritten) -> Loaded:
    register, faults = register_of(document.data, document.faults, document.lost, as_written)
    return Loaded(register, located(faults, document.locate, file))


@contextmanager
def _without_collections() -> Generator[None]:
    """Keep the garbage collector from going through what was read, again and again, of which nothing is garbage."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _parts(file: BinaryIO, progress: Progress | None) -> Iterator[bytes]:
    total = os.fstat(file.fileno()).st_size
    while part := file.read(json_lines.BLOCK):
        yield part
        if progress is not None:
            progress(file.tell(), total)


def _read_file(form: Format, name: str, parts: Iterator[bytes], as_written: AsWritten) -> Loaded:
    head = next(parts, b"")
    _require_no_utf16(head)
    if form.read_blocks is None or as_written != AS_USUAL:
        return _read(b"".join([head, *parts]).decode("utf-8"), form, name, as_written)
    head = head.removeprefix(_BYTE_ORDER_MARK.encode())
    if head.startswith(_BYTE_ORDER_MARK.encode()):
        return _twice_marked(name)
    return _assembled(form.read_blocks(chain([head], parts)), name, as_written)


def _require_no_utf16(content: bytes) -> None:
    head = content[:_HEAD]
    if len(head) > 1 and head.count(0) * 3 >= len(head):
        # In UTF-16 and UTF-32 every second byte of plain English, or three of four, is a NUL, which is UTF-8, too.
        raise UnicodeDecodeError("utf-8", content, 0, 1, "UTF-16 or UTF-32")
