"""How long `import bilateral` takes beside `import cattrs`, each in a fresh process."""

from __future__ import annotations

import subprocess
import sys

from rounds import seconds, table


def fresh(module: str) -> None:
    """Import a module in a new process."""
    subprocess.run([sys.executable, "-c", f"import {module}"], check=True)  # noqa: S603 - our own command


if __name__ == "__main__":
    modules = ("cattrs", "bilateral", "attrs", "sys")
    table(
        "Import, whole process",
        seconds({f"import {name}": lambda name=name: fresh(name) for name in modules}, rounds=9),
        per=1,
        unit="ms",
    )
