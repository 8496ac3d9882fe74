"""The folder of a lake: on this machine, or at an address."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import Fault, InvalidLake, NoTables
from ..formats.saving import named_path
from .schema import pyarrow

if TYPE_CHECKING:
    from upath import UPath

#: A folder, or a file in it: at an address it has the methods of a path, and fsspec reads it.
Folder: TypeAlias = "Path | UPath"


def is_address(place: object) -> bool:
    """Tell whether a text is an address, as `https://...` or `s3://...`, and not a path."""
    return isinstance(place, str) and "://" in place


def folder_at(place: str | os.PathLike[str]) -> Folder:
    """Give the folder at a path or an address.

    Raises:
        InvalidLake: Nothing reads addresses of this kind.
        NoTables: The library that reads them is not installed (extra `lake`; for some, one of their own).
    """
    if not is_address(place):
        return Path(named_path(place, "folder")).absolute()
    try:
        from upath import UPath

        folder = UPath(place)
        folder.fs  # noqa: B018 - what reads it is looked for when it is first asked for
    except ImportError as error:
        raise NoTables(f"an address takes bilateral[lake], and some a library of their own: {error}") from error
    except ValueError as error:
        accepted = "a path, or an address that fsspec reads, as https://... or s3://..."
        raise InvalidLake((Fault(problem=str(error), came=os.fspath(place), accepted=accepted),)) from None
    return folder


def parquet_at(path: Folder) -> Any:
    """Open a file of Parquet."""
    if isinstance(path, Path):
        return pyarrow(".parquet").ParquetFile(path)
    return pyarrow(".parquet").ParquetFile(path.path, filesystem=path.fs)
