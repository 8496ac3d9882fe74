"""The texts that a command is given: files by name, and `-` for standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from ..errors import BilateralError
from ..values.words import visible

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
