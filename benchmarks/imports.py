"""How long `import bilateral` takes beside `import cattrs`, each in a fresh process."""

from __future__ import annotations

import subprocess
import sys

from rounds import seconds, table


def fresh(statement: str) -> None:
    """Run an import in a new process."""
    subprocess.run([sys.executable, "-c", statement], check=True)  # noqa: S603 - our own command


if __name__ == "__main__":
    statements = (
        "import cattrs",
        "import bilateral",
        "from bilateral import Money",
        "from bilateral import *",
        "import attrs",
        "import sys",
    )
    table(
        "Import, whole process",
        seconds({one: lambda one=one: fresh(one) for one in statements}, rounds=9),
        per=1,
        unit="ms",
    )
