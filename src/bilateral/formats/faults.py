"""What is wrong with a document: found at a path, told with a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, get_origin

import attrs

from ..errors import BilateralError, Fault, InvalidRecord, InvalidValue, WrongType, did_you_mean, nearest, quoted

#: The keys and indices that lead to a place, e.g. `("contracts", 2, "value")`.
Path: TypeAlias = tuple[str | int, ...]

#: A key that can stand behind a point; another stands in brackets, as Python would write it.
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_STEP = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)|\[([0-9]+)\]")
#: As the old Macintosh wrote them, as Windows does, and as all others do.
_LINE_END = re.compile("\r\n|\r|\n")
#: A fault shows no more of an odd key than this.
_LONGEST_KEY = 40


@attrs.frozen
class Place:
    """What people are told of where something stands.

    Attributes:
        path: Its path, as `$.contracts[2].value`.
        line: Its line, counted from 1; None where nobody knows.
    """

    path: str
    line: int | None = None


#: The way from paths in a document to the places that people are told of.
Locate: TypeAlias = Callable[[Iterable[Path]], dict[Path, Place]]


def path_text(path: Path) -> str:
    """Write a path as faults show it, from the whole document, `$`, inwards."""
    return "$" + "".join(_step_text(step) for step in path)


def path_of(text: str) -> Path:
    """Read a path within a record, as a register names the part that does not fit."""
    return tuple(name or int(index) for name, index in _STEP.findall(text))


def nowhere(paths: Iterable[Path]) -> dict[Path, Place]:
    """Locate paths in something that has no lines."""
    return {path: Place(path_text(path)) for path in paths}


def by_lines(lines: Mapping[Path, int]) -> Locate:
    """Locate paths by the lines of those that exist; what is missing stands where its parent begins."""

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        return {path: Place(path_text(path), _nearest(lines, path)) for path in paths}

    return locate


def by_offsets(starts: list[int], offsets: Mapping[Path, int]) -> Locate:
    """Locate paths by the characters with which they begin."""

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        found = {path: _nearest(offsets, path) for path in paths}
        return {
            path: Place(path_text(path), None if offset is None else line_at(starts, offset))
            for path, offset in found.items()
        }

    return locate


def line_starts(text: str) -> list[int]:
    """List where the lines of a text begin, for `line_at`; a line ends in LF, in CR LF or in CR."""
    return [0, *(found.end() for found in _LINE_END.finditer(text))]


def line_at(starts: list[int], offset: int) -> int:
    """Say on which line, from 1, a character stands."""
    return bisect_right(starts, offset)


def _nearest(lines: Mapping[Path, int], path: Path) -> int | None:
    return next((lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines), None)


def _step_text(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _NAME.fullmatch(step):
        return f".{step}"
    return f"[{step if len(step) <= _LONGEST_KEY else step[:_LONGEST_KEY] + '...'!r}]"


#: How JSON and YAML write what Python writes otherwise.
_WORDS = {None: "null", True: "true", False: "false"}


@attrs.frozen
class PathFault:
    """One thing wrong, before it is known on which line it stands.

    Attributes:
        path: Where in the document.
        problem: What is wrong, in words.
        came: What came, quoted; empty where something is missing.
        accepted: What would have been accepted.
        line: The line, where whoever found it knows it.
    """

    path: Path
    problem: str
    came: str = ""
    accepted: str = ""
    line: int | None = None


def not_utf8(error: UnicodeDecodeError, lines_before: int = 0) -> PathFault:
    """Tell of bytes that are no UTF-8, in a part of a file that has so many lines before it."""
    before = error.object[: error.start].decode("latin-1")  # a character for each byte
    came = repr(error.object[error.start : error.start + 10])
    kind = "" if lines_before else kind_of_file(error.object)
    accepted = f"it is {kind}; a register is a text in UTF-8" if kind else "save the file as UTF-8"
    return PathFault((), "not UTF-8", came, accepted, lines_before + len(line_starts(before)))


#: How files of other kinds begin, whatever they are called.
_BEGINNINGS = (
    (b"\x1f\x8b", "packed by gzip, to be unpacked first"),
    (b"BZh", "packed by bzip2, to be unpacked first"),
    (b"\xfd7zXZ", "packed by xz, to be unpacked first"),
    (b"PK\x03\x04", "packed by zip, as are those of Excel and Word"),
    (b"\xd0\xcf\x11\xe0", "a file of an old Excel or Word"),
    (b"%PDF", "a PDF"),
    (b"PAR1", "a file of Parquet, of which Register.from_parquet reads a folder"),
    (b"SQLite format 3", "a database of SQLite"),
)


def kind_of_file(content: bytes) -> str:
    """Say what a file is by how it begins; empty where that says nothing.

    >>> kind_of_file(b"%PDF-1.7")
    'a PDF'
    """
    return next((kind for beginning, kind in _BEGINNINGS if content.startswith(beginning)), "")


class AlreadyTold(BilateralError):
    """Something that could not be read stands here, and a fault about it exists; a second would say nothing."""


def shown(came: object) -> str:
    """Quote what came, as the file writes it."""
    if came is None or isinstance(came, bool):
        return _WORDS[came]
    return quoted(came)


def located(faults: Iterable[PathFault], locate: Locate, file: str = "") -> tuple[Fault, ...]:
    """Say of faults at paths on which lines of a file they stand, in the order of these lines."""
    kept = list(faults)
    places = locate({fault.path for fault in kept if fault.line is None})
    told = [_at(fault, places.get(fault.path), file) for fault in kept]
    return tuple(sorted(told, key=lambda fault: fault.line or 0))


def _at(fault: PathFault, place: Place | None, file: str) -> Fault:
    return Fault(
        problem=fault.problem,
        came=fault.came,
        accepted=fault.accepted,
        path=place.path if place else path_text(fault.path),
        line=fault.line or (place.line if place else None),
        file=file,
    )


def path_faults(error: Exception, path: Path) -> list[PathFault]:
    """Take apart what cattrs raised: one fault for each cause, at its own path."""
    found = list(_causes(error, path))
    _let_go(error)
    return found


def _let_go(error: BaseException | None) -> None:
    """Let go of the calls in which it was raised: they hold it in turn, and nobody collects while files are read."""
    if error is not None and error.__traceback__ is not None:
        error.__traceback__ = None
        for inner in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
            _let_go(inner)


def _causes(error: Exception, path: Path) -> Iterator[PathFault]:
    from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

    match error:
        case IterableValidationError():
            members, of_all = error.group_exceptions()
            for inner, index in members:
                yield from _causes(inner, (*path, index.index))
            for inner in of_all:
                yield from _causes(inner, path)
        case ClassValidationError():
            fields, of_all = error.group_exceptions()
            names = [field.name for field in attrs.fields(_class(error.cl))]
            misspelt = {nearest(key, names) for inner in of_all for key in getattr(inner, "extra_fields", ())}
            for inner, field in fields:
                if not (_is_missing(inner, field.name) and field.name in misspelt):
                    yield from _in_field(inner, (*path, field.name), error.cl)
            for inner in of_all:
                yield from _causes(inner, path)
        case ForbiddenExtraKeysError():
            yield from (_unknown_key(key, error.cl, path) for key in sorted(error.extra_fields))
        case _:
            yield from _cause(error, path)


def _in_field(error: Exception, path: Path, kind: Any) -> Iterator[PathFault]:
    if _is_missing(error, path[-1]):
        names = [field.name for field in attrs.fields(_class(kind)) if field.default is attrs.NOTHING]
        yield PathFault(path, "missing key", accepted=f"{' and '.join(names)} must be there")
    else:
        yield from _causes(error, path)


def _is_missing(error: Exception, name: str | int) -> bool:
    # cattrs looks a key up and lets the KeyError tell that it is missing.
    return type(error) is KeyError and error.args == (name,)


#: Keys of earlier versions, and what to write instead.
_GONE = {
    "entry_method": "write entry: signature, fixed_date (with its date), exchange_of_instruments, exchange_of_notes, "
    "later_notification, later_ratification, instrument or other, e.g. entry: {event: later_notification}"
}


def _unknown_key(key: str, kind: Any, path: Path) -> PathFault:
    known = [field.name for field in attrs.fields(_class(kind))]
    if key in _GONE and "entry" in known:
        return PathFault((*path, key), "a key of an earlier version", shown(key), _GONE[key])
    return PathFault((*path, key), "unknown key", shown(key), did_you_mean(key, known))


def _class(kind: Any) -> Any:
    return get_origin(kind) or kind


def _cause(error: Exception, path: Path) -> Iterator[PathFault]:
    match error:
        case AlreadyTold():
            return
        case InvalidRecord():
            yield from (PathFault(path, f"{error.record}: {problem}") for problem in error.problems)
        case InvalidValue():
            # Some end with a comma, which goes on to "in" what came.
            yield PathFault(path, error.problem.rstrip(","), shown(error.came), error.accepted)
        case WrongType():
            yield PathFault(path, "a value of another type", shown(error.came), f"{error.place} takes {error.accepted}")
        case RecursionError():
            yield PathFault(path, "nested too deeply", accepted="records are nested a few levels deep")
        case ValueError() | TypeError():
            yield PathFault(path, str(error))
        case _:
            raise error
