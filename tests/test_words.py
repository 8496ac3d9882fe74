"""What docs/guide/words.md promises, done: its lines are added to a copy of the data files, and its examples run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bilateral.language.lexicon import tables

PAGE = Path(__file__).parents[1] / "docs" / "guide" / "words.md"
#: A subject, with its heading.
SECTIONS = re.findall(r"^## (.+)\n((?:(?!## ).*\n)+)", PAGE.read_text("utf-8"), re.MULTILINE)
LINES = re.compile(r"```text\n# (\w+)\.csv\n(.*?)```", re.DOTALL)
EXAMPLE = re.compile(r"```python\n(.*?)```", re.DOTALL)

#: Runs each example, and prints those that hold; what each needs is imported by its name.
PROGRAM = """
import sys
from bilateral.language.lexicon import tables
tables.FOLDER = sys.argv[1]
import bilateral
from bilateral.errors import BilateralError
for place, example in enumerate(sys.argv[2:]):
    try:
        exec(example, {name: getattr(bilateral, name) for name in bilateral.__all__})
    except (AssertionError, BilateralError) as error:
        print(f"{place}: {example}{error!r}", file=sys.stderr)
    else:
        print(place)
"""


def examples_that_hold(folder: Path | str, section: str) -> list[str]:
    """Run the examples of a section in a new process that reads the files of a folder."""
    command = [sys.executable, "-X", "utf8", "-c", PROGRAM, str(folder), *EXAMPLE.findall(section)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    print(done.stderr)
    return done.stdout.split()


@pytest.mark.parametrize(("title", "section"), SECTIONS)
def test_a_line_in_one_file_is_read_at_both_doors(title: str, section: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(tables.FOLDER, tmp_path / "lexicon"))
    for name, lines in LINES.findall(section):
        with (folder / f"{name}.csv").open("a", encoding="utf-8") as file:
            file.write(lines)
    every = [str(place) for place, _ in enumerate(EXAMPLE.findall(section))]

    assert every, f"{title} has an example"
    assert every == examples_that_hold(folder, section)


@pytest.mark.parametrize(("title", "section"), SECTIONS)
def test_without_its_lines_no_example_holds(title: str, section: str) -> None:
    assert not examples_that_hold(tables.FOLDER, section), title
