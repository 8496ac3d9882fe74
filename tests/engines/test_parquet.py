"""Folders of Parquet files: a round trip that loses nothing, and errors that name the file and what is wrong."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

import bilateral as bl
from bilateral import Answer, Claim, Contract, Register, Source, Treaty, treaty
from bilateral.engines import manifest, parquet_reader, parquet_writer
from bilateral.engines.manifest import KIND_OF, MANIFEST, digest_of, read_manifest
from bilateral.engines.parquet_reader import open_folder
from bilateral.engines.parquet_writer import Item, write_items
from bilateral.engines.replaced_folder import replaced_folder
from bilateral.errors import InvalidLake, InvalidRegister, InvalidWhen, NotInTable, NotReplaced, WrongType
from bilateral.testing import registers

# Any: it has no types.
pa: Any = pytest.importorskip("pyarrow")
pq: Any = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def register() -> Register:
    return bl.datasets.india_russia_2021()


@pytest.fixture
def lake(register: Register, tmp_path: Path) -> Path:
    register.to_parquet(tmp_path / "lake")
    return tmp_path / "lake"


def _file(lake: Path, key: str = "contracts") -> Path:
    (path,) = lake.glob(f"{key}-*.parquet")
    return path


# There and back -----------------------------------------------------------------------------------------


@given(registers())
def test_a_register_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, register: Register) -> None:
    folder = tmp_path_factory.mktemp("lake")
    try:
        register.to_parquet(folder)
    except NotInTable:  # rare: digits that no column holds
        assert [] == list(folder.iterdir())
        return
    found = Register.from_parquet(folder)

    assert register == found
    assert (register.sources, register.claims, register.outside) == (found.sources, found.claims, found.outside)


def test_an_empty_register_has_a_file_of_each_kind_with_its_columns(tmp_path: Path) -> None:
    Register().to_parquet(tmp_path)

    assert Register() == Register.from_parquet(tmp_path)
    assert set(KIND_OF) == {key for key in KIND_OF if pq.read_schema(_file(tmp_path, key)).names}


def test_claims_about_what_instruments_have_in_common_are_kept(tmp_path: Path) -> None:
    about = Claim(record="a", field=treaty.title, value="A", source="s")
    register = Register([Treaty(id="a", title="A")], sources=[Source(id="s")], claims=[about])
    register.to_parquet(tmp_path)

    assert register == Register.from_parquet(tmp_path)


def test_a_claim_of_an_answer_is_kept(tmp_path: Path) -> None:
    about = Claim(record="a", field=treaty.binding, value=Answer.YES, source="s")
    register = Register([Treaty(id="a", title="A", binding="yes")], sources=[Source(id="s")], claims=[about])
    register.to_parquet(tmp_path)

    assert register == Register.from_parquet(tmp_path)


def test_what_was_there_is_replaced(register: Register, lake: Path) -> None:
    smaller = Register().add(Contract(id="x", title="X"))
    smaller.to_parquet(lake)

    assert smaller == Register.from_parquet(lake)
    assert len(KIND_OF) + 2 == len(list(lake.iterdir()))  # the manifest and the lock
    register.to_parquet(lake)
    assert register == Register.from_parquet(lake)


def test_a_folder_behind_a_link_is_the_one_that_is_meant(register: Register, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "far", target_is_directory=True)
    register.to_parquet(tmp_path / "link")

    assert register == Register.from_parquet(tmp_path / "far")
    assert (tmp_path / "link").is_symlink()


def test_it_is_told_how_many_were_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_writer, "BATCH", 2)
    told: list[int] = []
    deals = [Contract(id=f"c-{number}", title="Rifles") for number in range(4)]
    Register(records=deals, sources=[Source(id="daily")]).to_parquet(tmp_path, progress=told.append)

    assert [2, 4] == told


# As a stream --------------------------------------------------------------------------------------------


def _contracts(count: int) -> Iterator[Contract]:
    return (Contract(id=f"c-{number}", title="Rifles", value="about Rs 5 crore") for number in range(count))


def test_a_stream_is_written_in_groups_and_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("BATCH", 10), ("ROWS_IN_A_GROUP", 20), ("ROWS_IN_A_FILE", 40)):
        monkeypatch.setattr(parquet_writer, name, size)
    told: list[int] = []
    write_items(_contracts(95), tmp_path, progress=told.append)

    listed = open_folder(tmp_path)
    assert [40, 40, 15] == [file.rows for file in listed.files["contracts"]]
    assert 95 == listed.rows("contracts")
    assert list(range(10, 91, 10)) == told
    heads = [pq.read_metadata(tmp_path / file.name) for file in listed.files["contracts"]]
    assert [2, 2, 1] == [head.num_row_groups for head in heads]
    assert tuple(_contracts(95)) == Register.from_parquet(tmp_path).contracts.items


def test_a_stream_may_hold_all_that_a_register_holds_in_any_order(register: Register, tmp_path: Path) -> None:
    items: list[Item] = [*register.claims, *register.sources, *reversed(register.records)]
    write_items(reversed(items), tmp_path, outside=["elsewhere"])
    found = Register.from_parquet(tmp_path)

    assert attrs.evolve(register, outside=["elsewhere"]) == attrs.evolve(
        found, sources=register.sources, claims=register.claims
    )
    assert set(register.claims) == set(found.claims)


def test_an_id_that_comes_twice_in_a_stream_is_named(tmp_path: Path) -> None:
    items: list[Item] = [
        Contract(id="a", title="A"),
        Source(id="a"),
        Treaty(id="b", title="B"),
        Contract(id="b", title="B"),
    ]
    with pytest.raises(InvalidRegister, match="1 fault:\n  the same id twice: 'b'"):
        write_items(items, tmp_path)
    with pytest.raises(InvalidRegister, match="the same id twice: 's'"):
        write_items([Source(id="s"), Source(id="s")], tmp_path)

    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("item", ["a contract", None, {"id": "a"}])
def test_a_stream_of_something_else_is_refused(item: Any, tmp_path: Path) -> None:
    with pytest.raises(WrongType, match="records, sources and claims"):
        write_items([item], tmp_path)


# Verdicts -----------------------------------------------------------------------------------------------


def test_verdicts_are_written_behind_the_records(register: Register, tmp_path: Path) -> None:
    days = ["2021-12-31", "2025"]
    register.to_parquet(tmp_path, verdicts_on=days)
    listed = open_folder(tmp_path)

    assert tuple(days) == listed.verdicts_on
    assert register == Register.from_parquet(tmp_path)
    treaties = pq.read_table(_file(tmp_path, "treaties"))
    assert [column.name for column in listed.columns("treaties")] == treaties.column_names
    status = "in_force_on_2025_status"
    assert [register.in_force(one.id, on="2025").status.value for one in register.treaties] == treaties[
        status
    ].to_pylist()


def test_without_days_there_are_no_verdicts(lake: Path) -> None:
    listed = read_manifest(lake)

    assert (None, {}) == (listed.verdicts_on, listed.verdicts)


def test_a_verdict_is_of_one_day(register: Register, tmp_path: Path) -> None:
    with pytest.raises(InvalidWhen, match="several days"):
        register.to_parquet(tmp_path, verdicts_on=["{2021-12-06,2021-12-07}"])
    assert [] == list(tmp_path.iterdir())


# What is wrong with a folder ----------------------------------------------------------------------------


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-10])


def _spoiled(path: Path) -> None:
    """Another byte within the data, not in the foot, where the sizes stay the same."""
    content = bytearray(path.read_bytes())
    content[len(content) // 4] ^= 0xFF
    path.write_bytes(content)


def _no_parquet(path: Path) -> None:
    path.write_bytes(b"x" * path.stat().st_size)


def _rewritten(change: Callable[[Any], Any]) -> Callable[[Path], None]:
    return lambda path: pq.write_table(change(pq.read_table(path)), path)


def _with_json(path: Path) -> None:
    """What is in the manifest, and yet no record."""
    table = pq.read_table(path)
    place = table.schema.get_field_index("json")
    texts = ['{"id": "ak-203", "vlaue": 5}', *table["json"].to_pylist()[1:]]
    pq.write_table(table.set_column(place, table.schema.field(place), pa.array(texts)), path)
    _told(path)


def _told(path: Path) -> None:
    """Have the manifest say of a file what it is now."""
    told = json.loads((path.parent / MANIFEST).read_text())
    file = next(file for files in told["files"].values() for file in files if file["name"] == path.name)
    file |= {"bytes": path.stat().st_size, "sha256": digest_of(path)}
    (path.parent / MANIFEST).write_text(json.dumps(told))


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (Path.unlink, "it is missing"),
        (_cut, "it cannot be read: Parquet magic bytes not found"),
        (_no_parquet, "it cannot be read: Parquet magic bytes not found"),
        (_spoiled, "its bytes are not those that were written"),
        (_rewritten(lambda table: table.drop_columns(["value_low"])), "the column value_low is missing"),
        (_rewritten(lambda table: table.append_column("more", pa.array([1, 2]))), "another column: more"),
        (_rewritten(lambda table: table.slice(1)), "1 rows in "),
        (
            _rewritten(lambda table: table.set_column(0, "id", pa.array([1, 2]))),
            "the column id is int64 instead of string",
        ),
        (
            _rewritten(
                lambda table: table.replace_schema_metadata({"bilateral.schema": "2", "bilateral.version": "9"})
            ),
            "schema 2, written by bilateral 9; this one reads schema 1",
        ),
        (_rewritten(lambda table: table.replace_schema_metadata({})), "schema unknown"),
        (_with_json, "row 0, json.vlaue: unknown key"),
    ],
)
def test_a_damaged_file_is_named_with_what_is_wrong(damage: Callable[[Path], None], problem: str, lake: Path) -> None:
    path = _file(lake)
    damage(path)
    with pytest.raises(InvalidLake) as caught:
        Register.from_parquet(lake)

    assert f"{path}: " in str(caught.value)
    assert problem in str(caught.value)


def test_another_version_of_the_layout_is_refused(lake: Path) -> None:
    text = (lake / MANIFEST).read_text()
    (lake / MANIFEST).write_text(text.replace('"schema": 1', '"schema": 2').replace('"version": "', '"version": "9.'))
    with pytest.raises(InvalidLake, match=r"manifest.json: schema 2, written by bilateral 9.*this one reads schema 1"):
        Register.from_parquet(lake)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": "one"}', '{"schema": 1, "version": "1"}'])
def test_a_manifest_that_cannot_be_read_is_named(text: str, lake: Path) -> None:
    (lake / MANIFEST).write_text(text)
    with pytest.raises(InvalidLake, match=r"manifest.json: it cannot be read"):
        Register.from_parquet(lake)


def test_a_manifest_that_lists_too_little_is_named(lake: Path) -> None:
    told = json.loads((lake / MANIFEST).read_text())
    del told["files"]["claims"]
    (lake / MANIFEST).write_text(json.dumps(told))
    with pytest.raises(InvalidLake, match=r"manifest.json: it lists no file of claims"):
        Register.from_parquet(lake)


def test_a_folder_without_a_manifest_was_not_written_to_its_end(lake: Path) -> None:
    (lake / MANIFEST).unlink()
    with pytest.raises(InvalidLake, match=r"manifest.json: there is none, so this is no folder that to_parquet wrote"):
        Register.from_parquet(lake)


def test_a_folder_that_is_not_there_or_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileNotFoundError, match="nowhere"):
        Register.from_parquet(tmp_path / "nowhere")
    with pytest.raises(InvalidLake, match="file: it is a file, and no folder"):
        Register.from_parquet(tmp_path / "file")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_must_not_be_read_is_named(lake: Path) -> None:
    lake.chmod(0)
    try:
        with pytest.raises(PermissionError, match="lake"):
            Register.from_parquet(lake)
    finally:
        lake.chmod(0o700)


# Who writes ---------------------------------------------------------------------------------------------


def test_a_folder_with_something_else_in_it_is_left_alone(register: Register, tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").touch()
    with pytest.raises(NotReplaced, match=r"has something else in it, 'thesis\.docx'"):
        register.to_parquet(tmp_path)
    (tmp_path / MANIFEST).write_text('{"name": "an app"}')
    with pytest.raises(NotReplaced, match=r"something else in it, 'manifest\.json'"):
        register.to_parquet(tmp_path)
    with pytest.raises(NotReplaced, match="is a file"):
        register.to_parquet(tmp_path / "thesis.docx")
    with pytest.raises(FileNotFoundError):
        register.to_parquet(tmp_path / "nowhere" / "lake")

    assert ["manifest.json", "thesis.docx"] == sorted(path.name for path in tmp_path.iterdir())


def test_what_else_lies_beside_the_files_stays(register: Register, lake: Path) -> None:
    (lake / "README").touch()
    register.to_parquet(lake)

    assert (lake / "README").exists()


def test_a_second_writer_is_told_that_there_is_a_first(register: Register, lake: Path) -> None:
    with replaced_folder(lake), pytest.raises(NotReplaced, match="is being written by another program"):
        Register().to_parquet(lake)

    assert register == Register.from_parquet(lake)


@pytest.mark.parametrize("name", ["new", "lake"])
def test_a_writer_that_fails_leaves_what_was_there(name: str, register: Register, lake: Path, tmp_path: Path) -> None:
    def breaking() -> Iterator[Contract]:
        yield Contract(id="x", title="X")
        raise KeyboardInterrupt

    folder = tmp_path / name
    names = set(lake.iterdir())
    with pytest.raises(KeyboardInterrupt):
        write_items(breaking(), folder)

    assert not (tmp_path / "new").exists()
    assert names == set(lake.iterdir())
    assert register == Register.from_parquet(lake)


@pytest.mark.parametrize("name", ["new", "lake"])
def test_a_writer_that_cannot_write_the_manifest_leaves_what_was_there(
    name: str, register: Register, lake: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _content: bytes) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(manifest, "replace_file", full)
    names = set(lake.iterdir())
    with pytest.raises(OSError, match="no space left"):
        Register().to_parquet(tmp_path / name)

    assert not (tmp_path / "new").exists()
    assert names == set(lake.iterdir())
    assert register == Register.from_parquet(lake)


_WRITES_WITHOUT_END = """
import itertools, sys
from bilateral import Contract
from bilateral.engines import manifest, parquet_reader, parquet_writer
parquet_writer.BATCH, parquet_writer.ROWS_IN_A_GROUP = 10, 20
def contracts():
    for count in itertools.count():
        if count == 100:
            print("begun", flush=True)
            sys.stdin.read()
        yield Contract(id=f"c-{count}", title="Rifles")
parquet_writer.write_items(contracts(), sys.argv[1])
"""


@pytest.mark.usefixtures("lake")
@pytest.mark.parametrize("name", ["new", "lake"])
def test_a_writer_that_is_killed_leaves_what_was_there(name: str, register: Register, tmp_path: Path) -> None:
    folder = tmp_path / name
    command = [sys.executable, "-c", _WRITES_WITHOUT_END, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        assert b"begun\n" == writer.stdout.readline()
        with pytest.raises(NotReplaced, match="another program"):
            register.to_parquet(folder)
        writer.kill()

    if name == "new":
        with pytest.raises(InvalidLake, match="not to its end"):
            Register.from_parquet(folder)
    else:
        assert register == Register.from_parquet(folder)
    Register().to_parquet(folder)
    assert Register() == Register.from_parquet(folder)
    assert len(KIND_OF) + 2 == len(list(folder.iterdir()))


def test_who_reads_while_it_is_replaced_reads_the_old_or_the_new(register: Register, lake: Path) -> None:
    with replaced_folder(lake):
        assert register == Register.from_parquet(lake)


def test_who_reads_while_it_is_replaced_and_cleared_up_reads_the_new(
    lake: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = [Register().add(Contract(id=name, title="X")) for name in ("x", "y")]
    to_come = iter(newer)

    def replacing(path: Path) -> str:
        for register in to_come:
            register.to_parquet(lake)
            break
        return digest_of(path)

    monkeypatch.setattr(parquet_reader, "digest_of", replacing)

    assert newer[-1] == Register.from_parquet(lake)
