"""What all commands do: JSON, files, help, and what is said where something goes wrong."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bilateral import (
    Contract,
    Register,
    load,
    save,
)
from bilateral.cli.application import application

pytestmark = pytest.mark.smoke

Type = Callable[..., tuple[int, str, str]]


EACH = [
    ("check", "old.yaml"),
    ("show", "old.yaml"),
    ("show", "old.yaml", "rifles"),
    ("ask", "old.yaml", "value is known"),
    ("explain", "old.yaml", "rifles", "value"),
    ("status", "old.yaml", "pact", "--on", "2025"),
    ("convert", "old.yaml"),
    ("merge", "old.yaml", "old.yaml"),
    ("diff", "old.yaml", "new.json"),
    ("read", "daily.txt"),
    ("ground", "old.yaml", "daily=daily.txt"),
    ("draw", "old.yaml", "matrix", "rifles"),
    ("report", "old.yaml", "-o", "page.html"),
    ("schema",),
    ("completion", "bash"),
]
#: Of these, standard output gets the whole.
PRINTED = [words for words in EACH if words[0] != "report"]


def test_every_command_is_tried_here() -> None:
    names = {name for name in application() if not name.startswith("-")}

    assert names == {words[0] for words in EACH}


@pytest.mark.parametrize("words", EACH)
def test_every_command_writes_json_that_is_read_back(typed: Type, words: tuple[str, ...]) -> None:
    _, out, _ = typed(*words, "--json")

    assert isinstance(json.loads(out), dict)


@pytest.mark.parametrize("words", PRINTED)
def test_every_command_writes_to_a_file_what_it_would_print(typed: Type, folder: Path, words: tuple[str, ...]) -> None:
    code, out, err = typed(*words, "--json")

    assert (code, "", err) == typed(*words, "--json", "-o", "out.json")
    assert out == (folder / "out.json").read_text("utf-8")
    assert not [path for path in folder.iterdir() if path.name.startswith(".bilateral-")]


@pytest.mark.parametrize("words", [words for words in EACH if "." in "".join(words[1:2])])
def test_what_is_read_is_replaced_by_a_register_alone(typed: Type, folder: Path, words: tuple[str, ...]) -> None:
    before = (folder / words[1]).read_bytes()
    code, out, err = typed(*[word for word in words if word not in ("-o", "page.html")], "-o", f"./{words[1]}")

    if words[0] in ("convert", "merge"):
        assert (0, "", "") == (code, out, err)
        assert isinstance(load(folder / words[1]), Register)
    else:
        assert (2, "") == (code, out)
        assert "is what is read; give it another name" in err
        assert before == (folder / words[1]).read_bytes()


def test_a_text_that_claims_are_held_against_is_not_replaced(typed: Type, folder: Path) -> None:
    assert 2 == typed("ground", "old.yaml", "daily=daily.txt", "-o", "daily.txt")[0]
    assert 2 == typed("read", "-o", str(folder / "daily.txt"), "daily.txt")[0]


@pytest.mark.parametrize("words", EACH)
def test_every_command_says_how_it_is_typed(typed: Type, words: tuple[str, ...]) -> None:
    code, out, err = typed(words[0], "--help")

    assert (0, "") == (code, err)
    assert f"Usage: bilateral {words[0]} [OPTIONS]" in out
    for option in ("--json", "--output"):
        assert option in out


@pytest.mark.parametrize(
    "words", [words for words in EACH if words[0] not in ("read", "schema", "completion", "merge")]
)
def test_a_file_that_is_not_there_is_told_in_one_line(typed: Type, words: tuple[str, ...]) -> None:
    code, out, err = typed(words[0], "no-such.yaml", *words[2:])

    assert (1, "", "bilateral: no-such.yaml: no such file\n") == (code, out, err)


@pytest.mark.parametrize(
    "words", [words for words in PRINTED if words[0] in {"show", "convert", "read", "draw", "schema"}]
)
@pytest.mark.parametrize("output", ["no/such/folder.json", "folder.json"])
def test_a_file_that_cannot_be_written_is_told_in_one_line(typed: Type, words: tuple[str, ...], output: str) -> None:
    Path("folder.json").mkdir()
    code, out, err = typed(*words, "-o", output)

    assert (1, "") == (code, out)
    assert 1 == err.count("\n")
    assert err.startswith("bilateral: ")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("check",), "no file; name one or more"),
        (("check", "old.csv"), "the name of a file ends in .json"),
        (("convert", "old.yaml", "-o", "x.csv"), "--output: no format in 'x.csv'"),
        (("convert", "old.yaml", "--to", "parquet"), "a folder is wanted; say --output"),
        (("convert", "old.yaml", "--verdicts-on", "2025"), "say --to parquet"),
        (("convert", "old.yaml", "--to", "parquet", "-o", "x", "--verdicts-on", "06/12/2021"), "two readings"),
        (("merge", "old.yaml"), "two files or more are merged"),
        (("show", "old.yaml", "rifle"), "ID: no record is called 'rifle'; did you mean 'rifles'?"),
        (("explain", "old.yaml", "rifle", "value"), "ID: no record is called 'rifle'; did you mean 'rifles'?"),
        (("explain", "old.yaml", "rifles", "vlaue"), "FIELD: contract has no field in 'vlaue'; did you mean 'value'?"),
        (("explain", "old.yaml", "rifles", "value", "--policy", "newest"), 'Choose from: "most_precise"'),
        (("status", "old.yaml", "pact"), "--on"),
        (("status", "old.yaml", "pact", "--on", "06/12/2021"), "--on: two readings"),
        (("status", "old.yaml", "talks-1", "--on", "2021"), "ID: in_force takes a treaty or a protocol"),
        (("status", "old.yaml", "rifles", "--on", "2021", "--effect"), "ID: rifles is a contract"),
        (("ground", "old.yaml"), "no text; write e.g. daily=daily.txt"),
        (("ground", "old.yaml", "daily.txt"), "no source and text in 'daily.txt'"),
        (("ground", "old.yaml", "daily=daily.txt", "--country", "Inda"), "--country: no known country"),
        (("draw", "old.yaml", "matrix"), "a matrix is of one record"),
        (("draw", "old.yaml", "matrix", "rifle"), "ID: no record is called 'rifle'; did you mean 'rifles'?"),
        (("draw", "old.yaml", "timeline", "-o", "x.gif"), "the name of a picture ends in .svg, .png, .json"),
        (("draw", "old.yaml", "map"), 'Choose from: "timeline"'),
        (("report", "old.yaml", "--json"), "say --output"),
        (("report", "old.yaml", "--on", "06/12/2021"), "--on: two readings"),
        (("completion", "tcsh"), 'Choose from: "bash", "zsh", "fish"'),
        (("chekc", "old.yaml"), 'Did you mean "check"?'),
    ],
)
def test_what_is_typed_wrongly_is_told_with_exit_code_two(typed: Type, words: tuple[str, ...], complaint: str) -> None:
    code, out, err = typed(*words)

    assert (2, "") == (code, out)
    assert complaint in err


def test_what_could_be_read_is_shown_though_something_is_wrong(typed: Type) -> None:
    code, out, err = typed("show", "wrong.yaml")

    assert 1 == code
    assert "1 contract\n" in out
    assert err.startswith("bilateral: wrong.yaml:4: ")


def test_titles_that_would_steer_a_terminal_are_shown_and_not_obeyed(typed: Type) -> None:
    hostile = "a\u202e[2J<script>"
    save(Register().add(Contract(id="x", title=hostile)), "hostile.json")
    for words in (("show", "hostile.json"), ("show", "hostile.json", "x"), ("ask", "hostile.json", "title is known")):
        for more in ((), ("--json",)):
            _, out, err = typed(*words, *more)
            assert not any(character in out + err for character in "\x1b\u202e")


COMMAND = [sys.executable, "-m", "bilateral"]


def _in_a_shell(folder: Path, *words: str, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *words], cwd=folder, text=True, check=False, stderr=subprocess.PIPE, **options)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.parametrize("words", [("check", "old.yaml"), ("schema", "--json")])
def test_a_full_disk_is_told_in_one_line(folder: Path, words: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        done = _in_a_shell(folder, *words, stdout=full)

    assert (1, "bilateral: standard output: no space left on device\n") == (done.returncode, done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="as a POSIX shell does it")
def test_who_has_read_enough_may_close_the_pipe(folder: Path) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"{' '.join(COMMAND)} schema | head -n 1"], cwd=folder, capture_output=True, check=False
    )

    assert (b"{\n", b"") == (done.stdout.replace(b"\r\n", b"\n"), done.stderr)


@pytest.mark.skipif(sys.platform != "linux", reason="whether it reads, /proc tells")
def test_ctrl_c_stops_it_without_a_traceback(folder: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "check", "-"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as it:
        _wait_until_it_reads(it.pid)
        it.send_signal(signal.SIGINT)
        _, err = it.communicate(timeout=60)

    assert (130, b"") == (it.returncode, err)


def _wait_until_it_reads(process: int) -> None:
    """Wait until a process sleeps in a read of its standard input, with all it needs loaded."""
    for _ in range(600):
        try:
            if Path(f"/proc/{process}/syscall").read_text().startswith("0 0x0 "):
                return
        except OSError:
            pass
        time.sleep(0.05)


def test_help_and_version_load_neither_registers_nor_readers(folder: Path) -> None:
    asked = [["--version"], ["--help"], *([words[0], "--help"] for words in EACH)]
    program = (
        f"import sys; from bilateral.cli.application import run; [run(words) for words in {asked}]; "
        "print(*(name for name in sys.modules if name.startswith('bilateral')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    loaded = {".".join(name.split(".")[:2]) for name in done.stderr.split()}

    assert {"bilateral", "bilateral.cli", "bilateral.errors", "bilateral.hints", "bilateral.values"} == loaded
