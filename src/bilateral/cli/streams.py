"""Where the command reads and writes: files, or `-` for standard input and output; complaints on standard error."""

from __future__ import annotations

import io
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from ..errors import BilateralError, FaultyInput
from ..values.words import visible

#: The name by which standard input is given, and standard output.
STANDARD = "-"


class UnreadableFile(BilateralError, OSError):
    """A file that is not there, is none, or holds no text."""

    def __str__(self) -> str:
        # OSError shows its arguments as Python would write them; people should read a sentence.
        return str(self.args[0])


class UnwritableFile(BilateralError, OSError):
    """A file that could not be written."""

    def __str__(self) -> str:
        # As above.
        return str(self.args[0])


def text_of(name: str) -> str:
    """Give the text of a file, or of standard input; a byte order mark at its start is none of the text."""
    data = b""
    try:
        data = sys.stdin.buffer.read() if name == STANDARD else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        from ..formats.faults import kind_of_file  # with a register, which help needs none of

        line, kind = data.count(b"\n", 0, error.start) + 1, kind_of_file(data)
        convert = "; to convert it, type e.g. iconv -f WINDOWS-1252 -t UTF-8"
        problem = f"no text, but {kind}" if kind else f"not UTF-8, in line {line}{convert}"
        raise UnreadableFile(f"{titled(name)}: {problem}") from None
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise unreadable(name, error) from None


def unreadable(name: str, error: OSError | ValueError) -> UnreadableFile:
    """Say of a file why it cannot be read."""
    match error:
        case FileNotFoundError():
            problem = "no such file"
        case IsADirectoryError():
            problem = f"a directory; name the files in it, e.g. {titled(name)}/*.txt"
        case _:
            problem = reason(error)
    return UnreadableFile(f"{titled(name)}: {problem}")


def titled(name: str) -> str:
    """Say what a file is called, for people."""
    return "standard input" if name == STANDARD else visible(name)


def named(name: str) -> str:
    """Say what a file is called, for programs: a name need not be UTF-8, but what is written is."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def reason(error: OSError | ValueError) -> str:
    """Say why the system refused something, as the end of a sentence."""
    problem = getattr(error, "strerror", None) or str(error)
    return f"{problem[:1].lower()}{problem[1:]}"


@contextmanager
def written(output: str | None) -> Generator[TextIO]:
    """Give what is written to: standard output, or a file, which is then replaced whole or not at all.

    Raises:
        UnwritableFile: The file cannot be written.
    """
    if output is None or output == STANDARD:
        yield sys.stdout
        return
    text = io.StringIO()
    yield text
    with writable(output):
        from ..formats.saving import replace_file

        replace_file(output, [text.getvalue().encode("utf-8", "backslashreplace")])


@contextmanager
def writable(output: str) -> Generator[None]:
    """Say of which file it is that the system would not let it be written.

    Raises:
        UnwritableFile: It would not.
    """
    try:
        yield
    except BilateralError:
        raise
    except (OSError, ValueError) as error:
        raise UnwritableFile(f"{visible(output)}: {reason(error)}") from None


def complain(problem: BilateralError | str) -> None:
    """Say on standard error what is wrong; of many faults, each on a line of its own."""
    if sys.stderr is None:  # where it is closed, `print` would take standard output
        return
    faults = problem.faults if isinstance(problem, FaultyInput) else (problem,)
    for fault in faults:
        print(f"bilateral: {visible(str(fault))}", file=sys.stderr)
