"""How a file is replaced: whole or not at all, and never open to more people than it was."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import NotAFile, UnknownFormat, WrongType
from ..values.words import is_a

if sys.platform != "win32":
    import fcntl

#: How the name of a temporary file begins. It is short, whatever the file beside it is called.
_PREFIX = ".bilateral-"
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def named_path(path: Any, place: str = "path") -> str:
    """Take the name of a file or folder, for people whom no type checker has told: to Python 5 is a file, too.

    Raises:
        WrongType: It is no path.
        UnknownFormat: Nothing can be called so.
    """
    # What a checker would refuse, a notebook brings.
    name: Any = path.__fspath__() if is_a(os.PathLike, path) else path
    if not isinstance(name, str):
        raise WrongType(place, came=path, accepted="a str or a Path")
    try:
        is_possible = bool(name) and b"\0" not in os.fsencode(name)
    except UnicodeEncodeError:
        is_possible = False
    if not is_possible:
        accepted = "a name is not empty, and holds no NUL and no half of a character"
        raise UnknownFormat("no name of a file", came=name, accepted=accepted)
    return name


def status_of_file(path: str | os.PathLike[str]) -> os.stat_result | None:
    """Look at a regular file, also behind links; None where there is none yet."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        kind = next((words for is_kind, words in _KINDS if is_kind(status.st_mode)), "something else")
        raise NotAFile(f"{os.fspath(path)!r} is {kind}; a register is read from and written to regular files")
    return status


def replace_file(path: str | os.PathLike[str], parts: Iterable[bytes]) -> None:
    """Write a file, or leave the one that was there as it is.

    The content is written to a temporary file in the same folder, which then takes the place of the old file. It is
    never open to more people than the old file. Where a program was killed while it wrote, its temporary file
    stays; the next save of the same file removes it.
    """
    path = named_path(path)
    old = status_of_file(path)
    # Behind a link stands the file that is meant; it is replaced, and not the link.
    target = Path(os.path.realpath(path))
    if old is not None and not os.access(target, os.W_OK):
        # A file in a folder can be replaced though it must not be written to.
        raise PermissionError(f"{target} must not be written to")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", os.fspath(target.parent))
    with _beside(target, is_new=old is None) as (temporary, file):
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())
        if old is not None:
            _take_rights(file.fileno(), temporary, old)
        if sys.platform == "win32":
            file.close()  # an open file is not moved there
        os.replace(temporary, target)
    _remove_left_over(target)


@contextmanager
def _beside(target: Path, *, is_new: bool) -> Generator[tuple[Path, BinaryIO]]:
    """Open a temporary file in the folder of the target; it is gone afterwards, if nobody has moved it."""
    # A new file has the rights of any new file. What replaces another is its owner's until it has the rights of that.
    rights = 0o666 if is_new else 0o600
    while True:
        temporary = target.with_name(_beginning(target) + os.urandom(8).hex())
        try:
            with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, rights)) as file:
                if _is_claimed(file.fileno()):
                    yield temporary, file
                    return
        finally:
            with suppress(OSError):
                temporary.unlink()


def _beginning(target: Path) -> str:
    """Give the beginning of the names of all temporary files of one target."""
    return f"{_PREFIX}{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"


def _is_claimed(descriptor: int) -> bool:
    """Lock a temporary file, so that nobody takes it for one that was left over; False where somebody just did.

    The lock ends with the process, however that ends.
    """
    if sys.platform != "win32":
        with suppress(OSError):  # not every file system has locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    return os.fstat(descriptor).st_nlink > 0


def _take_rights(descriptor: int, path: Path, old: os.stat_result) -> None:
    """Give a file the owner, the group and the mode of the one it replaces, as far as the system allows."""
    mode = stat.S_IMODE(old.st_mode)
    if sys.platform != "win32":
        with suppress(OSError):  # only root gives files away
            os.fchown(descriptor, old.st_uid, -1)
        try:
            os.fchown(descriptor, -1, old.st_gid)
        except OSError:
            # Another group may do no more than everybody may.
            mode = mode & ~0o070 | (mode & 0o007) << 3
    path.chmod(mode)


def _remove_left_over(target: Path) -> None:
    """Remove temporary files of the target that nobody is writing any more."""
    if sys.platform != "win32":
        with suppress(OSError):  # a folder that one may write to but not list
            for path in target.parent.iterdir():
                if path.name.startswith(_beginning(target)):
                    _remove_if_abandoned(path)


def _remove_if_abandoned(path: Path) -> None:
    if sys.platform != "win32":
        with suppress(OSError):  # it is locked, and so being written; or it is not ours
            descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
            finally:
                os.close(descriptor)
