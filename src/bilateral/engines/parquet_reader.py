"""Registers read from folders of Parquet files, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from ..errors import Fault, InvalidLake
from ..formats.canonical import decode_items
from ..formats.faults import PathFault, path_text
from ..register.register import Register
from .folder import Folder, folder_at, parquet_at
from .manifest import KIND_OF, MANIFEST, Manifest, ParquetFile, broken, digest_of, read_manifest
from .schema import VERSION, VERSION_KEY, WHOLE_RECORD, WRITER_KEY, arrow_schema, pyarrow


def read_register(folder: str | os.PathLike[str]) -> Register:
    """Read a register from a folder; see `Register.from_parquet`."""
    return register_in(folder_at(folder))


def register_in(folder: Folder) -> Register:
    """Read the register in a folder, as it is before or after another program writes there, and nothing in between."""
    while True:
        found = read_manifest(folder)
        try:
            return _register(folder, open_folder(folder))
        except InvalidLake:
            if read_manifest(folder) == found:
                raise
            # It was replaced meanwhile: what is missing are the old files, and the new ones are there.


def _register(folder: Folder, manifest: Manifest) -> Register:
    items = {key: [item for file in manifest.files[key] for item in _items(folder, key, file)] for key in KIND_OF}
    sources, claims = items.pop("sources"), items.pop("claims")
    records = [record for kept in items.values() for record in kept]
    return Register(records, sources=sources, claims=claims, outside=manifest.outside)


def _items(folder: Folder, key: str, file: ParquetFile) -> tuple[Any, ...]:
    path = folder / file.name
    with opened(folder, file) as parquet:
        try:
            _require_its_bytes(path, file)
            decoded = decode_items(KIND_OF[key], _texts(parquet))
        except (pyarrow().ArrowException, OSError) as error:
            raise broken(path, f"it cannot be read: {error}") from None
    if decoded.faults:
        raise InvalidLake(tuple(_fault(path, fault) for fault in decoded.faults))
    return decoded.items


def _texts(parquet: Any) -> Iterator[str]:
    for batch in parquet.iter_batches(columns=[WHOLE_RECORD]):
        yield from batch.column(0).to_pylist()


def _fault(path: Folder, fault: PathFault) -> Fault:
    row, *steps = fault.path
    where = f"row {row}, {WHOLE_RECORD}{path_text(tuple(steps))[1:]}"
    return Fault(problem=fault.problem, came=fault.came, accepted=fault.accepted, path=where, file=str(path))


def open_folder(folder: Folder) -> Manifest:
    """Read what a folder holds, and look at the head of each of its files: whether it is there, whole, and as told.

    Raises:
        InvalidLake: Something is wrong with the manifest or a file; the file and what is wrong are named.
        OSError: The folder is not there or must not be read.
        NoTables: pyarrow is not installed.
    """
    manifest = read_manifest(folder)
    for key in KIND_OF:
        if not manifest.files.get(key):
            raise broken(folder / MANIFEST, f"it lists no file of {key}")
        schema = arrow_schema(manifest.columns(key))
        for file in manifest.files[key]:
            with opened(folder, file) as parquet:
                _check(folder / file.name, parquet, schema, file)
    return manifest


def require_whole(folder: Folder, manifest: Manifest) -> None:
    """Look at every byte of the files that a manifest names.

    Raises:
        InvalidLake: A file is missing or damaged.
    """
    for file in (file for files in manifest.files.values() for file in files):
        with opened(folder, file):
            _require_its_bytes(folder / file.name, file)


def _require_its_bytes(path: Folder, file: ParquetFile) -> None:
    if digest_of(path) != file.sha256:
        raise broken(path, "its bytes are not those that were written")


def opened(folder: Folder, file: ParquetFile) -> Any:
    """Open one file of a folder; what is no Parquet raises InvalidLake."""
    path = folder / file.name
    try:
        return parquet_at(path)
    except FileNotFoundError:
        raise broken(path, "it is missing") from None
    except (pyarrow().ArrowException, OSError) as error:
        raise broken(path, f"it cannot be read: {error}") from None


def _check(path: Folder, parquet: Any, schema: Any, file: ParquetFile) -> None:
    """Compare the head of a file with what it should be; the first thing that is wrong is told."""
    found = parquet.schema_arrow
    for problem in (*_other_version(found), *_other_columns(found, schema)):
        raise broken(path, problem)
    rows, size = parquet.metadata.num_rows, path.stat().st_size
    if (rows, size) != (file.rows, file.bytes):
        raise broken(path, f"{rows} rows in {size} bytes instead of {file.rows} in {file.bytes}")


def _other_version(found: Any) -> Iterator[str]:
    told: dict[bytes, bytes] = found.metadata or {}
    version, by = (told.get(key.encode(), b"").decode() for key in (VERSION_KEY, WRITER_KEY))
    if version != str(VERSION):
        yield f"schema {version or 'unknown'}, written by bilateral {by}; this one reads schema {VERSION}"


def _other_columns(found: Any, schema: Any) -> Iterator[str]:
    for field in schema:
        if field.name not in found.names:
            yield f"the column {field.name} is missing"
        elif found.field(field.name) != field:
            yield f"the column {field.name} is {found.field(field.name).type} instead of {field.type}"
    yield from (f"another column: {name}" for name in found.names if name not in schema.names)
