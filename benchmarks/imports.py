"""How long `import bilateral` takes beside `import cattrs`, each in a fresh process."""

from __future__ import annotations

import subprocess
import sys

from rounds import FRESH, goal, ratio, seconds, table

#: The names of one screen of the README.
README = "from bilateral import Country, Figure, Money, When, contract, meeting, possibly"


def fresh(statement: str) -> None:
    """Run an import in a new process."""
    subprocess.run([sys.executable, "-c", statement], check=True, env=FRESH)  # noqa: S603 - our own command


if __name__ == "__main__":
    statements = (
        "import cattrs",
        "import bilateral",
        "from bilateral import Money",
        "from bilateral import *",
        "import attrs",
        README,
        "import sys",
    )
    for one in statements:
        fresh(one)  # the first compiles
    taken = seconds({one: lambda one=one: fresh(one) for one in statements}, rounds=9)
    table("Import, whole process", taken, per=1, unit="ms")
    for statement, most in (("import bilateral", 0.5), (README, 1.3)):
        goal(statement, ratio(taken, statement, "import cattrs"), "x", against="import cattrs", at_most=most)
