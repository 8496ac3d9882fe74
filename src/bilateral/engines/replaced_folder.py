"""How a folder of Parquet files is replaced: whole or not at all, by one writer at a time.

New files get new names, and are written in a folder within the folder. Once all are there they are moved beside the old
ones, and the manifest is replaced; what it doesn't name is not there for a reader. Only then the old files go. So
whoever is killed midway leaves what was there before, and the next writer clears up after them.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import attrs

from ..errors import NotReplaced
from .manifest import DATA, LOCK, MANIFEST, NEW, Manifest, is_ours, named_in

if sys.platform != "win32":
    import fcntl


@attrs.define
class Replacing:
    """A folder that is being written.

    Attributes:
        folder: Where the new files are written to.
        token: What tells the new files from the old.
        manifest: The list of the new files, once all are written.
    """

    folder: Path
    token: str
    manifest: Manifest | None = None


@contextmanager
def replaced_folder(folder: Path) -> Generator[Replacing]:
    """Write a folder anew; if that fails, it is as it was.

    Raises:
        NotReplaced: It is a file, or has something else in it, or another program is writing it.
        OSError: The folder around it is not there, or nothing can be written to it.
    """
    target = Path(os.path.realpath(folder))  # behind a link stands the folder that is meant
    _require_ours(target)
    was_there = target.is_dir()
    target.mkdir(exist_ok=True)
    try:
        with _locked(target):
            yield from _replaced(target)
    finally:
        if not was_there and not (target / MANIFEST).exists():
            with suppress(OSError):  # somebody else has begun to write it
                target.rmdir()


def _replaced(target: Path) -> Iterator[Replacing]:
    _clear_up(target)
    token = os.urandom(4).hex()
    new = Replacing(target / f"{NEW}{token}", token)
    new.folder.mkdir()
    try:
        yield new
        if new.manifest is not None:
            for path in sorted(new.folder.iterdir()):
                _keep(path)
                path.rename(target / path.name)
            new.manifest.write(target)
    finally:
        _clear_up(target, token)


def _keep(path: Path) -> None:
    """Have a file on the disk before anything names it."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _clear_up(target: Path, token: str = "") -> None:
    """Remove what former writers left, and the files that the manifest doesn't name.

    Where no manifest can be read, only those with the token are known to be of no use.
    """
    named = named_in(target)
    for path in target.iterdir():
        is_known = DATA.fullmatch(path.name) and (named is not None or (token and f"-{token}-" in path.name))
        with suppress(OSError):  # somebody is reading it, where that keeps it from being removed
            if path.name.startswith(NEW):
                shutil.rmtree(path)
            elif is_known and path.name not in (named or ()):
                path.unlink()


def _require_ours(target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise NotReplaced(f"{target} is a file; a register is written to a folder of its own")
    if target.is_dir() and named_in(target) is None:
        others = sorted(path.name for path in target.iterdir() if not is_ours(path.name))
        if others:
            raise NotReplaced(f"{target} has something else in it, {others[0]!r}; give a new folder, or an empty one")


@contextmanager
def _locked(target: Path) -> Generator[None]:
    """Be the only one that writes a folder; the lock ends with the process, however that ends."""
    with open(target / LOCK, "ab") as file:
        if not _takes_lock(file.fileno()):
            raise NotReplaced(f"{target} is being written by another program; try again later")
        try:
            yield
        finally:
            if not (target / MANIFEST).exists():
                (target / LOCK).unlink()


def _takes_lock(descriptor: int) -> bool:
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            pass  # not every file system has locks
    return os.fstat(descriptor).st_nlink > 0  # else somebody removed it, who had it and wrote nothing
