"""What the footers of Parquet files tell before any row is read: which columns hold nothing out of the ordinary."""

from __future__ import annotations

from typing import Any

import attrs

from .folder import Folder, parquet_at
from .manifest import KIND_OF, Manifest

_KEY_OF = {kind.__name__: key for key, kind in KIND_OF.items()}


@attrs.frozen(eq=False)
class Footers:
    """The footers of a folder's files, read when first asked for.

    Attributes:
        folder: The folder.
        manifest: What is in it.
        read: Those that were read, by the name of the kind of record.
    """

    folder: Folder
    manifest: Manifest
    read: dict[str, list[Any]] = attrs.field(factory=dict[str, list[Any]])

    def has_no(self, value: bool | None, path: tuple[str, ...], column: str) -> bool:  # noqa: FBT001 - it is sought
        """Tell whether a column certainly holds no False, or, where None is given, nothing at all.

        Args:
            value: False, or None for anything that is said.
            path: The name of the kind of record, and of the field that holds the part.
            column: The column of the record, or of the part.
        """
        return all(_has_no(value, footer, (*path[1:], column)) for footer in self._footers(path[0]))

    def _footers(self, kind: str) -> list[Any]:
        if kind not in self.read:
            files = self.manifest.files[_KEY_OF[kind]]
            self.read[kind] = [_footer(self.folder / file.name) for file in files]
        return self.read[kind]


def _footer(path: Folder) -> Any:
    with parquet_at(path) as file:
        return file.metadata


def _has_no(value: bool | None, footer: Any, path: tuple[str, ...]) -> bool:  # noqa: FBT001 - it is sought
    place = _place_of(footer, path)
    return place is not None and all(
        _is_told(value, footer.row_group(group).column(place)) for group in range(footer.num_row_groups)
    )


def _place_of(footer: Any, path: tuple[str, ...]) -> int | None:
    for place in range(footer.num_columns):
        steps = footer.schema.column(place).path.split(".")
        if (steps[0], steps[-1]) == (path[0], path[-1]):
            return place
    return None


def _is_told(value: bool | None, chunk: Any) -> bool:  # noqa: FBT001 - it is sought
    told = chunk.statistics
    if told is None:
        return False
    if told.has_null_count and told.null_count == chunk.num_values:
        return True
    return value is False and told.has_min_max and told.min is True
