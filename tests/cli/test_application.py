"""The command: what is typed, and what comes of it."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bilateral import read
from bilateral.cli.streams import UnreadableFile, text_of

pytestmark = pytest.mark.smoke

TEXT = "India will pay Rs 5,000 crore for it.\n"
Type = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of files, in which the command is typed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "daily.txt").write_text(TEXT, "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    (tmp_path / "latin.txt").write_bytes(b"one\ncaf\xe9")
    (tmp_path / "reports").mkdir()
    return tmp_path


def test_a_file_is_shown_with_its_findings_marked_and_a_table(typed: Type) -> None:
    code, out, err = typed("read", "daily.txt")

    assert (0, "") == (code, err)
    assert f"== daily.txt\n{read(TEXT)}\n\n" == out
    assert "[Rs 5,000 crore]²" in out
    assert "₹5,000 crore" in out


def test_nothing_is_coloured_where_no_terminal_shows_it(typed: Type) -> None:
    assert "\x1b" not in typed("read", "daily.txt")[1]


def test_many_files_are_shown_one_after_another(typed: Type) -> None:
    code, out, _ = typed("read", "daily.txt", "empty.txt")

    assert 0 == code
    assert out.index("== daily.txt") < out.index("== empty.txt\n\n\nnothing found")


def test_with_json_each_file_is_one_line(typed: Type) -> None:
    code, out, _ = typed("read", "--json", "daily.txt", "empty.txt")
    first, second = map(json.loads, out.splitlines())

    assert 0 == code
    assert ("daily.txt", "empty.txt") == (first["file"], second["file"])
    assert {"amount": "50000000000", "currency": "INR"} == first["money"][0]["value"]["low"]
    assert len(TEXT) == first["characters"]


@pytest.mark.parametrize("words", [("read", "-"), ("read", "--json", "-")])
def test_a_dash_is_standard_input(typed: Type, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    code, out, _ = typed(*words)

    assert 0 == code
    assert '"file":"-"' in out or "== standard input\n" in out
    assert "Rs 5,000 crore" in out


def test_options_say_what_names_mean(typed: Type) -> None:
    line = json.loads(typed("read", "--json", "--meaning", "rupee=PKR", "--source", "daily", "daily.txt")[1])

    assert "PKR" == line["money"][0]["value"]["low"]["currency"]
    assert "daily" == line["source"]


def test_a_day_of_publication_is_kept(typed: Type) -> None:
    line = json.loads(typed("read", "--json", "--published", "6 December 2021", "daily.txt")[1])

    assert "2021-12-06" == line["published"]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("no-such.txt", "bilateral: no-such.txt: no such file"),
        ("latin.txt", "bilateral: latin.txt: not UTF-8, in line 2"),
        ("reports", "bilateral: reports: a directory; name the files in it, e.g. reports/*.txt"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(typed: Type, name: str, complaint: str) -> None:
    code, out, err = typed("read", name, "daily.txt")

    assert 1 == code
    assert err.startswith(complaint)
    assert 1 == err.count("\n")
    assert "== daily.txt" in out


def test_a_packed_file_is_told_as_what_it_is(typed: Type, folder: Path) -> None:
    (folder / "daily.txt.gz").write_bytes(gzip.compress(b"India and Russia"))
    code, _, err = typed("read", "daily.txt.gz")

    assert (1, "bilateral: daily.txt.gz: no text, but packed by gzip, to be unpacked first\n") == (code, err)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("read",), "no file; name one or more, or - for standard input"),
        (("read", "daily.txt", "--meaning", "rupee=XXQ"), "--meaning: no rupee in 'XXQ'; rupee= takes INR"),
        (("read", "daily.txt", "--meaning", "cfa-franc=5"), "--meaning: no cfa franc in '5'"),
        (("read", "daily.txt", "--meaning", "rupe=PKR"), "did you mean 'rupee'?"),
        (("read", "daily.txt", "--meaning", "rupee"), "write e.g. rupee=PKR"),
        (("read", "daily.txt", "--meaning", "rupee=PKR", "--meaning", "rupee=INR"), "says a second time"),
        (("read", "daily.txt", "--published", "06/12/2021"), "--published: two readings"),
        (("read", "daily.txt", "--country", "Inda"), "--country: no known country in 'Inda'; did you mean 'India'?"),
        (("read", "daily.txt", "--source", "no id"), "--source: no id"),
        (("read", "daily.txt", "empty.txt", "--source", "daily"), "--source: there are several files"),
        (("read", "daily.txt", "--meanin", "rupee=PKR"), "Did you mean --meaning?"),
        (("raed", "daily.txt"), 'Did you mean "read"?'),
        (("convert", "r.json", "r.yaml"), "to write to a file, type --output r.yaml"),
        (("report", "r.json", "r.html"), "to write to a file, type --output r.html"),
    ],
)
def test_what_is_typed_wrongly_is_told_and_nothing_is_read(typed: Type, words: tuple[str, ...], complaint: str) -> None:
    code, out, err = typed(*words)

    assert (2, "") == (code, out)
    assert complaint in err


def test_the_help_names_every_option(typed: Type) -> None:
    code, out, _ = typed("read", "--help")

    assert 0 == code
    assert "Usage: bilateral read [OPTIONS] FILE..." in out
    for option in ("--published", "--source", "--country", "--json", "--output", "--meaning"):
        assert option in out
    assert "rupee=PKR" in out


def test_the_command_alone_shows_its_help(typed: Type) -> None:
    code, out, _ = typed()

    assert 0 == code
    assert "read" in out


def test_characters_that_steer_a_terminal_are_shown_and_not_obeyed(typed: Type, folder: Path) -> None:
    (folder / "hostile.txt").write_text("\x1b]0;title\x07 Rs 5 \x9b2J\u202e crore\r\nnext", "utf-8")
    for words in (("read", "hostile.txt"), ("read", "--json", "hostile.txt"), ("read", "\x1b[2J.txt")):
        _, out, err = typed(*words)

        assert not any(character in out + err for character in "\x1b\x07\x9b\u202e\r")
    assert r"\x1b]0;title\x07" in typed("read", "hostile.txt")[1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200) | st.text().map(str.encode))
def test_any_file_is_read_or_told(folder: Path, data: bytes) -> None:
    (folder / "any.txt").write_bytes(data)
    try:
        text = text_of("any.txt")
    except UnreadableFile as error:
        assert re.match(r"any\.txt: (not UTF-8, in line \d|no text, but [a-z])", str(error))
    else:
        assert data.removeprefix(b"\xef\xbb\xbf") == text.encode()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name of a file is Unicode")
@pytest.mark.parametrize("words", [("read",), ("read", "--json")])
def test_the_name_of_a_file_need_not_be_utf_8(typed: Type, folder: Path, words: tuple[str, ...]) -> None:
    name = "caf\udce9.txt"
    (folder / name).write_text(TEXT, "utf-8")
    code, out, err = typed(*words, name)

    assert (0, "") == (code, err)
    assert r"caf\udce9.txt" in out.replace(r"\\", "\\")


def test_a_byte_order_mark_is_none_of_the_text(folder: Path) -> None:
    (folder / "bom.txt").write_bytes(b"\xef\xbb\xbfRs 5")

    assert "Rs 5" == text_of("bom.txt")


@pytest.mark.parametrize("name", ["a\0b", "\ud83d", "x" * 5000])
def test_a_name_that_no_file_can_have_is_told(name: str) -> None:
    with pytest.raises(UnreadableFile):
        text_of(name)


COMMAND = [sys.executable, "-c", "from bilateral.cli import main; main()"]


def test_the_command_runs_in_a_shell(folder: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "read", "no-such.txt", "-"], cwd=folder, input=TEXT.encode(), capture_output=True, check=False
    )

    assert 1 == done.returncode
    assert f"== standard input\n{read(TEXT)}\n\n" == done.stdout.decode("utf-8").replace("\r\n", "\n")
    assert b"bilateral: no-such.txt: no such file" == done.stderr.strip()


def test_the_package_runs_as_the_command(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bilateral", "read", "daily.txt"], cwd=folder, capture_output=True, check=False
    )

    assert (0, b"") == (done.returncode, done.stderr)
    assert f"== daily.txt\n{read(TEXT)}\n\n" == done.stdout.decode("utf-8").replace("\r\n", "\n")


WORDS = [
    ["read", "daily.txt"],
    ["read", "--json", "daily.txt"],
    ["read", "--json", "long.txt"],
    ["--help"],
    ["read", "-h"],
]


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.parametrize("words", WORDS)
def test_a_full_disk_is_told_in_one_line(folder: Path, words: list[str]) -> None:
    (folder / "long.txt").write_text(TEXT * 1_000, "utf-8")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*COMMAND, *words], cwd=folder, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert (1, "bilateral: standard output: no space left on device\n") == (done.returncode, done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="closed as a POSIX shell closes it")
@pytest.mark.parametrize("words", WORDS[:2])
@pytest.mark.parametrize(("closed", "told"), [(">&-", "bilateral: standard output is closed"), (">&- 2>&-", "")])
def test_without_standard_output_nothing_is_read_and_that_is_told(
    folder: Path, words: list[str], closed: str, told: str
) -> None:
    command = f"{shlex.join([*COMMAND, *words])} {closed}"
    done = subprocess.run(["/bin/sh", "-c", command], cwd=folder, stderr=subprocess.PIPE, text=True, check=False)

    assert 1 == done.returncode
    assert done.stderr.startswith(told)
    assert bool(told) == done.stderr.count("\n")


def test_who_has_read_enough_may_close_the_pipe(folder: Path) -> None:
    (folder / "long.txt").write_text(TEXT * 4_000, "utf-8")
    with subprocess.Popen(
        [*COMMAND, "read", "long.txt"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as it:
        assert it.stdout is not None
        assert it.stderr is not None
        it.stdout.readline()
        it.stdout.close()

        assert b"" == it.stderr.read()


@pytest.mark.parametrize("missing", ["cyclopts", "rich"])
def test_without_its_packages_the_command_says_how_to_install_them(folder: Path, missing: str) -> None:
    program = f"import sys; sys.modules[{missing!r}] = None; from bilateral.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "read", "daily.txt"], cwd=folder, capture_output=True, text=True, check=False
    )

    assert (1, "") == (done.returncode, done.stdout)
    assert (
        "bilateral: the command needs some more packages; to install them, type: pip install 'bilateral[cli]'"
        == done.stderr.strip()
    )
    assert os.linesep not in done.stderr.strip()
