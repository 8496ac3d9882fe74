"""What a folder of Parquet files holds: a list that is written last, so that what is not whole is not there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from ..errors import Fault, InvalidLake
from ..formats.document import SECTIONS
from ..formats.saving import replace_file
from .column import Column
from .folder import Folder
from .schema import VERSION, columns_of, writer

#: The name of the list in its folder.
MANIFEST = "manifest.json"
#: The classes of what a folder holds, by the names of their files.
KIND_OF: Mapping[str, Any] = {section.key: getattr(section.kind, "__origin__", section.kind) for section in SECTIONS}
#: What the files with records are called.
DATA = re.compile(rf"(?:{'|'.join(KIND_OF)})-[0-9a-f]{{8}}-[0-9]{{5}}\.parquet")
#: What holds back a second writer; and how the name of the folder begins into which the first one writes.
LOCK, NEW = ".lock", ".new-"


def file_name(key: str, token: str, number: int) -> str:
    """Name a file with records of a kind.

    >>> file_name("contracts", "0123abcd", 0)
    'contracts-0123abcd-00000.parquet'
    """
    return f"{key}-{token}-{number:05}.parquet"


def is_ours(name: str) -> bool:
    """Tell whether a file is called as those that are written here, but for the manifest: others have one, too."""
    return name == LOCK or name.startswith(NEW) or DATA.fullmatch(name) is not None


@attrs.frozen
class ParquetFile:
    """One file of a folder.

    Attributes:
        name: Its name in the folder.
        rows: How many rows it has.
        bytes: Its size.
        sha256: The digest of its bytes.
    """

    name: str
    rows: int
    bytes: int
    sha256: str


def digest_of(path: Folder) -> str:
    """Return the digest of a file's bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


@attrs.frozen
class VerdictColumn:
    """A column with an answer that needs the whole register, behind the columns of every such table.

    Attributes:
        name: Its name.
        type: Arrow's word for its type.
        is_list: Whether a cell holds several.
    """

    name: str
    type: str
    is_list: bool = False

    @property
    def column(self) -> Column:
        """The same, as a column of a table."""
        return Column(self.name, self.type, is_list=self.is_list)


@attrs.frozen
class Manifest:
    """What a folder holds.

    Attributes:
        schema: The version of the layout of columns.
        version: The version of the library that wrote it.
        files: The files of each kind, by the kind's key in a document: at least one of each.
        outside: The ids that records name though their records are kept elsewhere.
        verdicts_on: The days of which there are verdicts, in EDTF; None where no verdicts were written.
        verdicts: The columns of verdicts of each kind.
    """

    schema: int
    version: str
    files: dict[str, tuple[ParquetFile, ...]]
    outside: tuple[str, ...] = ()
    verdicts_on: tuple[str, ...] | None = None
    verdicts: dict[str, tuple[VerdictColumn, ...]] = attrs.field(factory=dict[str, tuple[VerdictColumn, ...]])

    def rows(self, key: str) -> int:
        """Say how many there are of a kind."""
        return sum(file.rows for file in self.files[key])

    def columns(self, key: str) -> tuple[Column, ...]:
        """List the columns of a kind's files."""
        return (*columns_of(KIND_OF[key]), *(verdict.column for verdict in self.verdicts.get(key, ())))

    def write(self, folder: Path) -> None:
        """Put it in its folder, in place of the one that was there."""
        import msgspec

        replace_file(folder / MANIFEST, [msgspec.json.format(msgspec.json.encode(self), indent=1), b"\n"])


def written_now(files: dict[str, tuple[ParquetFile, ...]], **more: Any) -> Manifest:
    """Make the manifest of files that this version writes."""
    return Manifest(VERSION, writer(), files, **more)


def broken(path: Folder, problem: str, accepted: str = "write the folder anew, or bring the file back") -> InvalidLake:
    """Make the error about one file that is wrong as a whole."""
    return InvalidLake((Fault(problem=problem, accepted=accepted, file=str(path)),))


def read_manifest(folder: Folder) -> Manifest:
    """Read what a folder holds; its files are looked at by `open_folder`.

    Raises:
        InvalidLake: There is no manifest, or one of another version or that cannot be read.
        OSError: The folder is not there or must not be read.
    """
    import msgspec

    path = folder / MANIFEST
    try:
        text = path.read_bytes()
    except NotADirectoryError:
        accepted = "the folder that to_parquet wrote; load(...) reads a register from a file"
        raise broken(folder, "it is a file, and no folder", accepted) from None
    except FileNotFoundError:
        any(folder.iterdir())  # where there is no such folder, that is what is wrong
        problem = "there is none, so this is no folder that to_parquet wrote, or not to its end"
        raise broken(path, problem, "write it anew") from None
    try:
        found = msgspec.json.decode(text, type=_Version)
        if found.schema != VERSION:
            problem = f"schema {found.schema}, written by bilateral {found.version}; this one reads schema {VERSION}"
            raise broken(path, problem, "read it with that version, or write it anew from the register")
        return msgspec.json.decode(text, type=Manifest)
    except msgspec.MsgspecError as error:
        raise broken(path, f"it cannot be read: {error}", "write the folder anew") from None


def named_in(folder: Path) -> frozenset[str] | None:
    """List the files that a manifest of any version names; None where there is none that can be read."""
    import msgspec

    try:
        found = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=_Named)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None
    return frozenset(file.name for files in found.files.values() for file in files)


@attrs.frozen
class _Name:
    name: str


@attrs.frozen
class _Named:
    schema: int
    files: dict[str, tuple[_Name, ...]]


@attrs.frozen
class _Version:
    schema: int
    version: str
