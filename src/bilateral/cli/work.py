"""Progress: seen by people who wait at a terminal, and by no pipe."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager


@contextmanager
def working(what: str) -> Generator[None]:
    """Say on a terminal what is being done, for as long as it takes."""
    if not _is_seen(sys.stderr):
        yield
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=True)
    if console.is_dumb_terminal:  # on which no line is written anew
        yield
        return
    with console.status(Text(what)):  # a name may have brackets, which rich takes for a style
        yield


def one_by_one(names: Sequence[str], what: str) -> Iterable[str]:
    """Go through files; where the output goes elsewhere and takes its time, a bar on the terminal tells."""
    if len(names) < 2 or _is_seen(sys.stdout) or not _is_seen(sys.stderr):
        return names
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return names if console.is_dumb_terminal else track(names, what, console=console, transient=True)


def _is_seen(stream: object) -> bool:
    is_a_terminal = getattr(stream, "isatty", None)
    return bool(is_a_terminal and is_a_terminal())
