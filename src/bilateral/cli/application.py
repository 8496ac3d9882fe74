"""The command line itself: what is typed, and what comes of it."""

from __future__ import annotations

import inspect
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version

from cyclopts import App, CycloptsError, UnusedCliTokensError

from ..errors import BilateralError
from .commands import (
    ask,
    check,
    completion,
    convert,
    diff,
    draw,
    explain,
    ground,
    merge,
    read,
    report,
    schema,
    show,
    status,
)
from .options import WrongOption, require_another
from .streams import STANDARD, complain, reason

#: Stands for `-` while arguments are parsed, which would be taken for an option without a name; no file is called so.
_STAND_IN = "\0"
#: The exit code of what was typed wrongly, as in most commands.
_TYPED_WRONGLY = 2
#: Each command, with what is typed behind its name.
_COMMANDS = (
    (check.check, "FILE..."),
    (show.show, "FILE [ID]"),
    (ask.ask, "FILE QUESTION"),
    (explain.explain, "FILE ID FIELD"),
    (status.status, "FILE ID --on DAY"),
    (convert.convert, "FILE"),
    (merge.merge, "FILE..."),
    (diff.diff, "OLD NEW"),
    (read.read, "FILE..."),
    (ground.ground, "FILE SOURCE=TEXT..."),
    (draw.draw, "FILE PICTURE [ID]"),
    (report.report, "FILE"),
    (schema.schema, ""),
    (completion.completion, "SHELL"),
)
#: These write a register again, which may well take the place of what was read.
_REWRITERS = (convert.convert, merge.merge)


def run(arguments: Sequence[str]) -> int:
    """Run the command with some arguments, and give its exit code.

    It is 0; or 1 if faults were found, a file could not be read or the output not be written; or 2 if something was
    typed wrongly.
    """
    if sys.stdout is None:
        complain("standard output is closed, and nothing can be written")
        return 1
    _write_utf_8(sys.stdout)
    try:
        code = _obey([_STAND_IN if word == STANDARD else word for word in arguments])
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # who reads our output, such as `head`, has had enough
        pass
    except OSError as error:  # files that cannot be read are told before
        complain(f"standard output: {reason(error)}")
    # What is still to be written, at the end of the program, is written nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 1


def _obey(words: Sequence[str]) -> int:
    app = application()
    try:
        command, bound, of_the_app = app.parse_args(words, exit_on_error=False)
        named = {name: _typed(value) for name, value in bound.kwargs.items()}
        given = [*map(_typed, bound.args)]
        if command not in _REWRITERS:
            require_another(named.get("output"), given)
        return int(command(*given, **named, **dict.fromkeys(of_the_app, app)) or 0)
    except CycloptsError as error:  # it has been told
        if isinstance(error, UnusedCliTokensError) and "output" in _options_of(words[0]):
            complain(f"to write to a file, type --output {' '.join(error.unused_tokens or ())}")
        return _TYPED_WRONGLY
    except BilateralError as error:
        complain(error)
        return _TYPED_WRONGLY if isinstance(error, WrongOption) else 1


def _options_of(name: str) -> Iterable[str]:
    return next((inspect.signature(command).parameters for command, _ in _COMMANDS if command.__name__ == name), ())


def _typed(value: object) -> object:
    return STANDARD if value == _STAND_IN else value


def _write_utf_8(output: object) -> None:
    """Write UTF-8 also where the system's own encoding has no rupee sign."""
    if isinstance(output, io.TextIOWrapper):
        output.reconfigure(encoding="utf-8")


def application() -> App:
    """Make the command line: its commands, and the help."""
    app = App(
        name="bilateral",
        help="What two governments agreed: ask it of registers, and read what was written of it.",
        help_format="plaintext",
        version=lambda: version("bilateral"),
    )
    for command, behind in _COMMANDS:
        usage = " ".join(filter(None, ("Usage: bilateral", command.__name__, "[OPTIONS]", behind)))
        app.command(command, usage=usage, help=_help(command))
    return app


def _help(command: Callable[..., int]) -> str:
    """Give each paragraph of what is said of a command on one line: a terminal breaks it where it is full."""
    return "\n\n".join(" ".join(part.split()) for part in (inspect.getdoc(command) or "").split("\n\n"))
