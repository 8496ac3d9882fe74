"""The command `bilateral`: what texts say, in a terminal and for other programs."""

from __future__ import annotations

import sys

#: What `bilateral` prints where the packages that it needs are missing.
HOW_TO_INSTALL = "bilateral: the command needs some more packages; to install them, type: pip install 'bilateral[cli]'"


def main() -> None:
    """Run the command with the arguments of the shell."""
    try:
        from .application import run
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in {"cyclopts", "rich"}:
            raise
        print(HOW_TO_INSTALL, file=sys.stderr)
        sys.exit(1)
    sys.exit(run(sys.argv[1:]))
