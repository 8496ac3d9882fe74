"""How a file is replaced: never open to more people than it was, never what is not a file, nothing left over."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from bilateral import Person, Register, check, load, save
from bilateral.errors import NotAFile

LAVROV = Register((Person(id="lavrov", name="Sergey Lavrov"),))
RAO = Register((Person(id="rao", name="R. Rao"),))

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes, pipes and locks are those of POSIX")


def _modes_while_written(folder: Path, monkeypatch: pytest.MonkeyPatch, register: Register, path: Path) -> set[int]:
    """Save, and look at the modes of all that stands beside the file at each step."""
    seen: set[int] = set()

    def looking(call: Callable[..., object]) -> Callable[..., object]:
        def look(*arguments: object, **named: object) -> object:
            done = call(*arguments, **named)
            seen.update(stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir() if one != path)
            return done

        return look

    for name in ("open", "fsync", "fchown", "chmod"):
        monkeypatch.setattr(os, name, looking(getattr(os, name)))
    save(register, path)
    monkeypatch.undo()
    return seen


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666])
def test_what_is_written_is_never_open_to_more_people_than_the_file_it_replaces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)
    path.chmod(mode)

    assert {0o600, mode} == _modes_while_written(tmp_path, monkeypatch, RAO, path)
    assert mode == stat.S_IMODE(path.stat().st_mode)


@posix
@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_a_new_file_is_never_open_to_more_people_than_any_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, umask: int
) -> None:
    before = os.umask(umask)
    try:
        seen = _modes_while_written(tmp_path, monkeypatch, LAVROV, tmp_path / "register.json")
    finally:
        os.umask(before)

    assert {0o666 & ~umask} == seen
    assert 0o666 & ~umask == stat.S_IMODE((tmp_path / "register.json").stat().st_mode)


@posix
def test_where_the_group_cannot_be_kept_another_group_may_do_no_more_than_everybody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)
    path.chmod(0o664)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "fchown", refuse)
    save(RAO, path)

    assert 0o644 == stat.S_IMODE(path.stat().st_mode)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays_where_the_system_allows_it(tmp_path: Path) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)
    os.chown(path, 1000, 1001)
    save(RAO, path)

    assert (1000, 1001) == (path.stat().st_uid, path.stat().st_gid)


# What is not a file ------------------------------------------------------------------------------------------


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/null")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.fspath(path))


@posix
@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".yaml"])
@pytest.mark.parametrize(
    ("make", "said"),
    [(_folder, "a folder"), (_pipe, "a named pipe"), (_device, "a device"), (_socket, "a socket")],
)
def test_what_is_not_a_file_is_neither_replaced_nor_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], said: str, suffix: str
) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    path = Path(f"r{suffix}")
    make(path)
    before = path.stat()
    for use in (lambda: save(LAVROV, path), lambda: load(path), lambda: check(path)):
        with pytest.raises(NotAFile, match=f"'r{suffix}' is {said}"):
            use()

    assert before.st_ino == path.stat().st_ino
    assert [path] == list(Path().iterdir())
    assert issubclass(NotAFile, OSError)


@posix
def test_links_that_lead_in_a_circle_stay_as_they_are(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    one.symlink_to(other)
    other.symlink_to(one)
    for use in (lambda: save(LAVROV, one), lambda: load(one)):
        with pytest.raises(OSError, match="symbolic links"):
            use()

    assert one.is_symlink()
    assert other.is_symlink()


def test_a_file_may_have_the_longest_name_there_is(tmp_path: Path) -> None:
    path = tmp_path / f"{'é' * 125}.json"  # 255 bytes
    save(LAVROV, path)
    save(RAO, path)

    assert RAO == load(path)
    assert [path] == list(tmp_path.iterdir())


# What a killed program leaves --------------------------------------------------------------------------------

_KILLED = """
import os, signal, sys
from bilateral import Person, Register, save
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
save(Register((Person(id="rao", name="R. Rao"),)), sys.argv[1])
"""


def _save_and_be_killed(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _KILLED, path], check=False)
    assert -signal.SIGKILL == done.returncode


@posix
def test_the_next_save_removes_what_a_killed_one_left(tmp_path: Path) -> None:
    path, neighbour = tmp_path / "register.json", tmp_path / "register.yaml"
    save(LAVROV, path)
    path.chmod(0o600)
    _save_and_be_killed(path)
    _save_and_be_killed(neighbour)
    left = set(tmp_path.iterdir()) - {path}
    own = {one for one in left if 0o600 == stat.S_IMODE(one.stat().st_mode)}
    assert (2, 1) == (len(left), len(own))
    assert LAVROV == load(path)

    save(RAO, path)

    assert {path} | left - own == set(tmp_path.iterdir())
    assert RAO == load(path)


@posix
def test_what_another_is_writing_is_not_taken_for_left_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "register.json"
    written, go_on = threading.Event(), threading.Event()
    really = os.fsync

    def wait(descriptor: int) -> None:
        really(descriptor)
        if threading.current_thread() is not threading.main_thread():
            written.set()
            go_on.wait(60)

    monkeypatch.setattr(os, "fsync", wait)
    slow = threading.Thread(target=save, args=(RAO, path))
    slow.start()
    written.wait(60)
    save(LAVROV, path)
    assert LAVROV == load(path)
    assert 2 == len(list(tmp_path.iterdir()))
    go_on.set()
    slow.join(60)

    assert RAO == load(path)
    assert [path] == list(tmp_path.iterdir())
