"""The command line itself: what is typed, and what comes of it."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from cyclopts import App, CycloptsError
from rich.console import Console
from rich.progress import track

from ..errors import BilateralError
from ..formats.found_json import to_json_line
from ..reading.reading import read
from ..values.words import visible
from .options import WrongOption, checked, parameters
from .printed_reading import print_reading

#: Stands for `-` among the arguments, which would be taken for an option without a name; no file can be called so.
_STANDARD_INPUT = "\0"
#: The exit code of what was typed wrongly, as in most commands.
_TYPED_WRONGLY = 2
_HELP = (
    "Find what texts say of money, quantities, dates, countries and meetings, and show it at its place.\n\n"
    "On a terminal what is found is underlined and numbered, and its meaning stands beside it. Elsewhere it stands "
    "in brackets, and the meanings in a table. Where words have several readings none is guessed: all are shown."
)
_EXAMPLES = """\
Examples:

  bilateral read report.txt --published 2021-12-06

  pdftotext treaty.pdf - | bilateral read -

  bilateral read *.txt --json > found.jsonl
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with some arguments, and give its exit code.

    It is 0; or 1 if a file could not be read or the output not be written; or 2 if something was typed wrongly.
    """
    if sys.stdout is None:
        return _failed("standard output is closed, and nothing can be written")
    _write_utf_8(sys.stdout)
    try:
        code = _obey([_STANDARD_INPUT if word == STANDARD_INPUT else word for word in arguments])
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # who reads our output, such as `head`, has had enough
        code = 1
    except OSError as error:  # files that cannot be read are told before
        code = _failed(f"standard output: {reason(error)}")
    # What is still to be written, at the end of the program, is written nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return code


def _obey(words: Sequence[str]) -> int:
    try:
        return int(application()(words, result_action="return_value", exit_on_error=False) or 0)
    except CycloptsError:  # it has been told
        return _TYPED_WRONGLY


def _write_utf_8(output: object) -> None:
    """Write UTF-8 also where the system's own encoding has no rupee sign."""
    if isinstance(output, io.TextIOWrapper):
        output.reconfigure(encoding="utf-8")


def application() -> App:
    """Make the command line: `bilateral read FILE...`, and the help."""
    app = App(
        name="bilateral",
        help="What two governments agreed: read what was written of it.",
        version=lambda: version("bilateral"),
    )
    _read_files.__annotations__.update(parameters())
    usage = "Usage: bilateral read [OPTIONS] FILE..."
    app.command(_read_files, name="read", help=_HELP, usage=usage, help_epilogue=_EXAMPLES, help_format="plaintext")
    return app


def _read_files(
    *files: str,
    published: str | None = None,
    source: str | None = None,
    country: str = "IN",
    json: bool = False,
    meanings: Any = None,
) -> int:
    if not files:
        return _failed("no file; name one or more, or - for standard input", _TYPED_WRONGLY)
    if source is not None and len(files) > 1:
        return _failed("--source: there are several files; give the id of one file's source", _TYPED_WRONGLY)
    try:
        options = checked(published=published, source=source, country=country, meanings=meanings)
    except WrongOption as error:
        return _failed(str(error), _TYPED_WRONGLY)
    console = Console(highlight=False)
    names = (STANDARD_INPUT if file == _STANDARD_INPUT else file for file in _with_progress(files, console))
    return max([_read_file(name, options, console, as_json=json) for name in names])


def _with_progress(files: Sequence[str], console: Console) -> Iterable[str]:
    """Go through the files; where the output goes elsewhere and takes its time, a bar on the terminal tells."""
    errors = Console(stderr=True)
    is_seen = len(files) > 1 and errors.is_terminal and not console.is_terminal
    return track(files, "Reading", console=errors, transient=True) if is_seen else files


def _read_file(name: str, options: dict[str, Any], console: Console, *, as_json: bool) -> int:
    try:
        reading = read(text_of(name), **options)
    except BilateralError as error:
        return _failed(str(error))
    if as_json:
        # A name need not be UTF-8, but what is written is.
        file = name.encode("utf-8", "backslashreplace").decode("utf-8")
        console.file.write(to_json_line(reading, file=file) + "\n")
    else:
        print_reading(reading, console, "standard input" if name == STANDARD_INPUT else name)
    return 0


def _failed(problem: str, code: int = 1) -> int:
    if sys.stderr is not None:  # where it is closed, `print` would take standard output
        print(f"bilateral: {visible(problem)}", file=sys.stderr)
    return code


#: The name by which standard input is given.
STANDARD_INPUT = "-"


class UnreadableFile(BilateralError, OSError):
    """A file that is not there, is none, or holds no text."""

    def __str__(self) -> str:
        # OSError shows its arguments as Python would write them; people should read a sentence.
        return str(self.args[0])


def text_of(name: str) -> str:
    """Give the text of a file, or of standard input; a byte order mark at its start is none of the text."""
    shown = "standard input" if name == STANDARD_INPUT else visible(name)
    data = b""
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = f"not UTF-8, in line {line}; to convert it, type e.g. iconv -f WINDOWS-1252 -t UTF-8"
        raise UnreadableFile(f"{shown}: {problem}") from None
    except FileNotFoundError:
        raise UnreadableFile(f"{shown}: no such file") from None
    except IsADirectoryError:
        raise UnreadableFile(f"{shown}: a directory; name the files in it, e.g. {shown}/*.txt") from None
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise UnreadableFile(f"{shown}: {reason(error)}") from None


def reason(error: OSError | ValueError) -> str:
    """Say why the system refused something, as the end of a sentence."""
    problem = getattr(error, "strerror", None) or str(error)
    return f"{problem[:1].lower()}{problem[1:]}"
