"""Run every benchmark, and write what each printed to `docs/benchmarks.md`: `make bench`.

Each runs in a process of its own. With names, only those run, and only their part of the page is written anew.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

from rounds import GOAL

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmarks.md"
#: The benchmarks, in the order of the page, each with its heading.
BENCHMARKS = {
    "values": "Amounts and dates",
    "reading": "Prose, beside others",
    "goals": "Reading prose",
    "files": "Files",
    "questions": "Questions in memory",
    "lake": "Questions of a lake",
    "weighing": "Weighing",
    "imports": "Import",
}
PEERS = (
    "attrs", "babel", "cattrs", "dateparser", "duckdb", "edtf", "followthemoney", "ibis-framework", "msgspec",
    "pandas", "pendulum", "polars", "price-parser", "pyarrow", "pydantic", "quantulum3", "stix2", "undate", "whenever",
)  # fmt: skip
HEAD = """# How fast is it?

Every number here was printed by `make bench`, which writes this page. Peers run in turns with the library, in the same
process or each in a new one, so that ratios hold where times don't: the machine is a small one, and shared.
"""


def printed(name: str) -> str:
    """Run one benchmark, and give what it printed; it is shown while it runs."""
    command = [sys.executable, str(HERE / f"{name}.py")]
    lines: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:  # noqa: S603 - our own script
        for line in run.stdout or ():
            print(line, end="", flush=True)
            lines.append(line)
    if run.returncode:
        raise SystemExit(f"{name} stopped with {run.returncode}")
    return "".join(lines)


def part(name: str, text: str) -> str:
    """Lay out what a benchmark printed: first what is asked and reached, then its own tables."""
    goals = [line.removeprefix(GOAL) for line in text.splitlines() if line.startswith(GOAL)]
    rest = "\n".join(line for line in text.splitlines() if not line.startswith(GOAL)).strip()
    head = "| what | against | measured | asked | reached |\n| --- | --- | ---: | ---: | --- |\n"
    asked = f"{head}{chr(10).join(goals)}\n\n" if goals else ""
    return f"## {BENCHMARKS[name]}\n\n`python benchmarks/{name}.py`, on {machine()}\n\n{asked}{rest}\n"


def machine() -> str:
    """Say where and with what it was measured."""
    versions = ", ".join(f"{name} {version}" for name in PEERS if (version := _version(name)))
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {versions}."


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def parts_of(page: str) -> dict[str, str]:
    """Take the page apart by its benchmarks."""
    found = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    names = {heading: name for name, heading in BENCHMARKS.items()}
    return {names[text.partition("\n")[0]]: f"## {text}".rstrip() + "\n" for text in found}


def main(names: list[str]) -> None:
    """Run these, or all, and write the page."""
    parts = parts_of(PAGE.read_text("utf-8")) if PAGE.exists() else {}
    for name in names or BENCHMARKS:
        print(f"== {name}", flush=True)
        parts[name] = part(name, printed(name))
    PAGE.write_text("\n".join([HEAD, *(parts[name] for name in BENCHMARKS if name in parts)]), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
