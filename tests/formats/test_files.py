"""Files: read by their names, written whole or not at all."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bilateral import Person, Register, check, dumps, load, loads, save
from bilateral.errors import InvalidFile, UnknownFormat, WrongType
from bilateral.formats.files import FormatName, check_text, format_of

LAVROV = Register((Person(id="lavrov", name="Sergey Lavrov"),))
RAO = Register((Person(id="rao", name="R. Rao"),))
_MARK = b"\xef\xbb\xbf"
SUFFIXES = (".json", ".jsonl", ".yaml", ".yml", ".JSON")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_end_of_the_name_says_how_a_file_is_written_and_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"register{suffix}"
    save(LAVROV, path)

    assert LAVROV == load(path) == load(str(path))
    assert (LAVROV, ()) == (check(path).register, check(path).faults)
    assert path.read_text("utf-8") == format_of(path).write(LAVROV)


@pytest.mark.parametrize("name", ["register.csv", "register", ".json", "register.json.gz"])
def test_another_end_of_the_name_is_refused_and_the_known_ones_are_listed(name: str) -> None:
    uses: list[Callable[[str], object]] = [load, check, partial(save, LAVROV)]
    for use in uses:
        with pytest.raises(UnknownFormat, match=r"\.json, \.jsonl, \.yaml, \.yml") as caught:
            use(name)
        assert repr(name) in str(caught.value)


def test_another_name_of_a_format_is_refused_and_the_known_ones_are_listed() -> None:
    for use in (check_text, loads):
        with pytest.raises(UnknownFormat, match="'xml'; there are json, jsonl, yaml"):
            use("", "xml")  # type: ignore[arg-type]  # what a checker refuses, a notebook brings
    with pytest.raises(UnknownFormat, match="'xml'"):
        dumps(LAVROV, "xml")  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize("text", [b"{}", bytearray(b"{}"), None, str, Path("r.json"), 5, ["{}"]])
def test_what_is_not_a_text_is_refused_by_its_type(text: Any) -> None:
    for use in (check_text, loads):
        with pytest.raises(WrongType, match=r"text takes a text \(str\)"):
            use(text)


@pytest.mark.parametrize("register", [None, {}, "r.json", LAVROV.records, Register])
def test_what_is_not_a_register_is_not_written(tmp_path: Path, register: Any) -> None:
    uses: list[Callable[[Any], object]] = [dumps, lambda value: save(value, tmp_path / "r.json")]
    for use in uses:
        with pytest.raises(WrongType, match="register takes a Register"):
            use(register)

    assert [] == list(tmp_path.iterdir())


def test_a_register_and_a_path_in_the_wrong_order_are_told(tmp_path: Path) -> None:
    path: Any = tmp_path / "r.json"
    register: Any = LAVROV
    with pytest.raises(WrongType, match=r"save\(register, path\)"):
        save(path, register)


@pytest.mark.parametrize("path", [None, 5, b"r.json", ["r.json"], LAVROV])
def test_what_is_not_a_path_is_refused_by_its_type(path: Any) -> None:
    uses: list[Callable[[Any], object]] = [load, check, partial(save, LAVROV)]
    for use in uses:
        with pytest.raises(WrongType, match="path takes a str or a Path"):
            use(path)


@pytest.mark.parametrize("name", ["a\0b.json", "\0.yaml", "\ud800.json", "a.json\0", ""])
def test_what_cannot_be_the_name_of_a_file_is_refused(name: str) -> None:
    uses: list[Callable[[str], object]] = [load, check, partial(save, LAVROV)]
    for use in uses:
        with pytest.raises(UnknownFormat, match="no name of a file"):
            use(name)


@pytest.mark.parametrize("form", [["json"], None, 5, b"json"])
def test_what_is_not_the_name_of_a_format_is_refused(form: Any) -> None:
    uses: list[Callable[[], object]] = [lambda: loads("{}", form), lambda: dumps(LAVROV, form)]
    for use in uses:
        with pytest.raises(UnknownFormat, match="there are json, jsonl, yaml"):
            use()


def test_a_text_of_another_class_is_read_as_its_characters() -> None:
    class Strange(str):
        __slots__ = ()

        def __str__(self) -> str:
            return "no register"

        def removeprefix(self, prefix: str, /) -> str:
            return prefix

    for form in ("json", "jsonl", "yaml"):
        assert LAVROV == loads(Strange(dumps(LAVROV, form)), form)


def test_a_file_that_is_not_there_is_no_fault_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        check(tmp_path / "none.json")


def test_every_fault_of_a_file_names_it(tmp_path: Path) -> None:
    path = tmp_path / "register.yaml"
    path.write_text("bilateral: 1\npersons:\n  - id: rao\n  - name: Rao\n", "utf-8")
    faults = check(path).faults

    assert [3, 4] == [fault.line for fault in faults]
    assert {str(path)} == {fault.file for fault in faults}
    with pytest.raises(InvalidFile) as caught:
        load(path)
    assert faults == caught.value.faults
    assert all(str(fault) in str(caught.value) for fault in faults)


PACKED: list[tuple[Callable[[bytes], bytes], str]] = [
    (gzip.compress, "it is packed by gzip, to be unpacked first; a register is a text in UTF-8"),
    (bz2.compress, "it is packed by bzip2"),
    (lzma.compress, "it is packed by xz"),
    (lambda text: b"PK\x03\x04\xff" + text, "it is packed by zip, as are those of Excel"),
    (lambda text: b"PAR1\xff" + text, "it is a file of Parquet, of which Register.from_parquet"),
]


@pytest.mark.parametrize("suffix", ["json", "jsonl", "yaml"])
@pytest.mark.parametrize(("pack", "kind"), PACKED)
def test_a_file_of_another_kind_is_told_whatever_it_is_called(
    tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes], kind: str
) -> None:
    (tmp_path / f"r.{suffix}").write_bytes(pack(dumps(LAVROV).encode()))
    (fault,) = check(tmp_path / f"r.{suffix}").faults

    assert "not UTF-8" == fault.problem
    assert fault.accepted.startswith(kind)


@pytest.mark.parametrize("name", ["register.json", "folder/register.yml", "C:\\folder\\r.jsonl", "a b.YAML"])
def test_the_name_of_a_file_is_no_register_and_a_register_no_name(name: str) -> None:
    with pytest.raises(WrongType, match="of a file, what"):
        loads(name, format="yaml")
    with pytest.raises(UnknownFormat, match=r"\.yml; a text is read with loads\(text\)$"):
        load(dumps(LAVROV))


@pytest.mark.parametrize("text", ["title: x.json", '"x.json"', "contracts: [x.yaml]\n", "bilateral: 1 # x.yaml"])
def test_what_only_ends_like_a_file_is_read(text: str) -> None:
    with pytest.raises(InvalidFile):
        loads(text)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"bilateral: 1\n# caf\xe9", 2),
        (b"\xff\xfeb\x00i\x00", 1),
        *(("\n\nbilateral: 1".encode(form), 1) for form in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")),
        *(('{"bilateral": 1}\n\n{}'.encode(form), 1) for form in ("utf-16", "utf-16-le", "utf-16-be", "utf-32-be")),
        (b"bilateral: 1\r# caf\xe9", 2),
        (b"bilateral: 1\r\n# caf\xe9", 2),
        (b"\n\n\xed\xa0\x80", 3),
        (b"\xf8\x88\x80\x80\x80", 1),
    ],
)
def test_what_is_not_utf_8_is_told_once_with_its_line(tmp_path: Path, suffix: str, content: bytes, line: int) -> None:
    path = tmp_path / f"register{suffix}"
    path.write_bytes(content)
    loaded = check(path)

    assert Register() == loaded.register
    assert [("not UTF-8", line)] == [(fault.problem, fault.line) for fault in loaded.faults]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "content", [b"", b"\xef\xbb\xbf", b"\x00", b" \n\t", b"null", b"[]", b"\xef\xbb\xbf\xef\xbb\xbf"]
)
def test_a_file_that_says_nothing_has_a_fault_with_a_line(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"register{suffix}"
    path.write_bytes(content)
    loaded = check(path)

    assert Register() == loaded.register
    assert loaded.faults
    assert all(fault.line for fault in loaded.faults)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_it_is_told_how_much_of_a_file_was_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"register{suffix}"
    save(Register([Person(id=f"p-{number}", name="Rao" * 50) for number in range(3_000)]), path)
    told: list[tuple[int, int]] = []
    load(path, progress=lambda done, total: told.append((done, total)))

    size = path.stat().st_size
    assert (size, size) == told[-1]
    assert len(told) > 1
    assert sorted(told) == told


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"register{suffix}"
    save(LAVROV, path)
    path.write_bytes(_MARK + path.read_bytes())

    assert LAVROV == load(path)


@pytest.mark.parametrize("form", ["json", "jsonl", "yaml"])
def test_a_second_byte_order_mark_is_a_fault_in_every_form(form: FormatName) -> None:
    text = dumps(LAVROV, form)

    assert LAVROV == loads(f"\ufeff{text}", form)
    faults = check_text(f"\ufeff\ufeff{text}", form).faults
    assert [("$", "a second byte order mark", 1)] == [(fault.path, fault.problem, fault.line) for fault in faults]


@pytest.mark.parametrize("form", ["json", "jsonl", "yaml"])
@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_lines_are_counted_however_they_end(form: FormatName, end: str) -> None:
    text = dumps(LAVROV | RAO, form)
    assert LAVROV | RAO == loads(text.replace("\n", end), form)

    wrong = text.replace("rao", "r%o")
    (fault,) = check_text(wrong.replace("\n", end), form).faults
    assert (fault,) == check_text(wrong, form).faults
    assert fault.line == next(number for number, line in enumerate(wrong.split("\n"), start=1) if "r%o" in line)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_windows_line_ends_make_no_difference(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"register{suffix}"
    save(LAVROV | RAO, path)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert LAVROV | RAO == load(path)


# Written whole or not at all --------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_whatever_goes_wrong_the_file_that_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)

    def fail(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="no space left"):
        save(RAO, path)

    assert LAVROV == load(path)
    assert [path] == list(tmp_path.iterdir())


def test_an_interruption_leaves_the_file_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save(RAO, path)

    assert LAVROV == load(path)
    assert [path] == list(tmp_path.iterdir())


def test_permissions_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)
    path.chmod(0o640)
    save(RAO, path)

    assert 0o640 == stat.S_IMODE(path.stat().st_mode)
    assert RAO == load(path)


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    save(LAVROV, tmp_path / "register.json")
    (tmp_path / "other").write_text("", "utf-8")

    assert (tmp_path / "other").stat().st_mode == (tmp_path / "register.json").stat().st_mode


def test_a_link_stays_a_link_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "register.json"
    link.symlink_to(tmp_path / "real" / "file.json")
    save(LAVROV, link)
    save(RAO, link)

    assert link.is_symlink()
    assert RAO == load(tmp_path / "real" / "file.json")


def test_a_file_that_must_not_be_written_to_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "register.json"
    save(LAVROV, path)
    path.chmod(0o444)

    def refuses(target: Path, _mode: int) -> bool:
        return target != path

    # Whoever is root may write anything.
    monkeypatch.setattr(os, "access", refuses)

    with pytest.raises(PermissionError, match="must not be written to"):
        save(RAO, path)
    assert LAVROV == load(path)


def test_a_folder_that_is_not_there_is_an_error_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save(LAVROV, tmp_path / "none" / "register.json")

    assert [] == list(tmp_path.iterdir())
