"""The command `bilateral`: what texts say and registers hold, in a terminal and for other programs."""

from __future__ import annotations

import sys

#: What `bilateral` prints where the packages that it needs are missing.
HOW_TO_INSTALL = "bilateral: the command needs some more packages; to install them, type: pip install 'bilateral[cli]'"
#: The exit code of what was stopped with Ctrl-C, as in any shell.
STOPPED = 130


def main() -> None:
    """Run the command with the arguments of the shell."""
    try:
        from .application import run

        code = run(sys.argv[1:])
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in {"cyclopts", "rich"}:
            raise
        print(HOW_TO_INSTALL, file=sys.stderr)
        code = 1
    except KeyboardInterrupt:
        code = STOPPED
    sys.exit(code)
