"""A lake that is not on this machine: read and asked where it lies."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given

from bilateral import Lake, Money, Register, contract, meeting, possibly
from bilateral.datasets import india_russia_2021
from bilateral.errors import InvalidLake, NoTables
from bilateral.testing import registers

pytest.importorskip("ibis")
upath = pytest.importorskip("upath")

DEAR = contract.value >= Money.parse("Rs 1000 crore")


def in_memory(folder: Path) -> str:
    """Put the files of a folder where fsspec keeps what is in memory, and give the address."""
    address = f"memory://lakes/{uuid4().hex}"
    place = upath.UPath(address)
    place.mkdir(parents=True)
    for file in folder.iterdir():
        (place / file.name).write_bytes(file.read_bytes())
    return address


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("lake")
    india_russia_2021().to_parquet(place, verdicts_on=["2021"])
    return place


@pytest.fixture(scope="module")
def served(folder: Path) -> Iterator[str]:
    """Serve a folder, part by part as it is asked for: what every store of files does."""

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(is_told=False)

        def do_GET(self) -> None:
            self._answer(is_told=True)

        def _answer(self, *, is_told: bool) -> None:
            place, _, name = self.path.rpartition("/")
            file = folder / name
            if place != "/published" or not file.is_file():
                self.send_error(404)
                return
            data, asked = file.read_bytes(), self.headers.get("Range")
            first, last = map(int, asked.removeprefix("bytes=").split("-")) if asked else (0, len(data) - 1)
            part = data[first : last + 1]
            self.send_response(206 if asked else 200)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(len(part)))
            if asked:
                self.send_header("Content-Range", f"bytes {first}-{first + len(part) - 1}/{len(data)}")
            self.end_headers()
            if is_told:
                self.wfile.write(part)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the server gives
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/published"
        server.shutdown()


def test_it_is_asked_over_http(served: str) -> None:
    register = india_russia_2021()
    with Lake.open(served) as lake:
        assert register.contracts.where(DEAR).ids == lake.contracts.where(DEAR).ids
        assert ("ak-203",) == lake.contracts.where(contract.signed_at.matches(meeting.ordinal == 20)).ids
        assert register == lake.to_register() == Register.from_parquet(served)
        assert served in repr(lake)


def test_the_command_line_asks_it(served: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("cyclopts")
    from bilateral.cli.application import run

    assert 0 == run(["ask", served, 'value >= "Rs 1000 crore"', "--of", "contract"])
    assert "ak-203" in capsys.readouterr().out


def test_what_is_not_there_is_told(served: str) -> None:
    with pytest.raises(OSError, match="elsewhere"):
        Lake.open(f"{served.removesuffix('/published')}/elsewhere/lake")


@given(registers())
def test_memory_and_a_lake_at_an_address_answer_alike(
    tmp_path_factory: pytest.TempPathFactory, register: Register
) -> None:
    place = tmp_path_factory.mktemp("lake")
    register.to_parquet(place)

    with Lake.open(in_memory(place)) as lake:
        for question in (DEAR, possibly(DEAR), ~DEAR):
            assert register.contracts.where(question).ids == lake.contracts.where(question).ids
        assert register == lake.to_register()


def test_a_damaged_file_is_named_with_its_address(folder: Path) -> None:
    address = in_memory(folder)
    (damaged,) = (file for file in upath.UPath(address).iterdir() if file.name.startswith("contracts-"))
    damaged.write_bytes(damaged.read_bytes()[:-9])

    with pytest.raises(InvalidLake) as raised:
        Lake.open(address)

    (fault,) = raised.value.faults
    assert fault.file == f"{address}/{damaged.name}"


def test_no_manifest_is_told(folder: Path) -> None:
    address = in_memory(folder)
    (upath.UPath(address) / "manifest.json").unlink()

    with pytest.raises(InvalidLake, match="no folder that to_parquet wrote"):
        Lake.open(address)


def test_an_address_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(InvalidLake, match=r"'carrier'.*https://"):
        Lake.open("carrier://pigeon/lake")


def test_what_reads_an_address_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "upath", None)

    with pytest.raises(NoTables, match=r"bilateral\[lake\]"):
        Lake.open("https://example.org/lake")
