"""What the library promises of its speed, measured in one run, each in a process of its own, in CPU time.

With the sources of an earlier version (`BEFORE=/path/to/its/src`) each is measured of both, in turns.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import gold_scores
from rounds import FRESH, goal

#: The least of so many processes counts, and in each the least of so many repeats.
PROCESSES, REPEATS = 2, 2

#: Prints the CPU seconds of the first run of some code, or the least of several.
_FIRST = "import time\n{setup}\nstart = time.process_time()\n{code}\nprint(time.process_time() - start)"
_WARM = (
    "import time\n{setup}\ntaken = []\nfor _ in range({repeats}):\n    start = time.process_time()\n    {code}\n"
    "    taken.append(time.process_time() - start)\nprint(min(taken))"
)
_READ = "from bilateral import read; read('Rs 5 crore on 6 December 2021 for 5 rifles', published='2021-12-06')"
_LOAD = "from bilateral.datasets import india_russia_2021; india_russia_2021()"
_STORY = "import sys; sys.path.insert(0, {here!r}); from stories import story; text = story(1_000_000)"
_ARTICLES = "from pathlib import Path; texts = [each.read_text('utf-8') for each in sorted(Path({folder!r}).iterdir())]"
#: Pieces over and over, which cost the most of many that were tried at random.
HOSTILE = ("5 ", "$5 ", "5 m ", "five ", "$five ", "21 \u00bd ", "1/2 737-800 ", "Rs 5 to ", "Q1 ", "May 2,5 ' ",
           "2021-", "Monday ", "1 May 2021 ", "10 May m ")  # fmt: skip
_HOSTILE_LENGTH = 20_000


def seconds(template: str, setup: str, code: str, source: str) -> float:
    """Give the least CPU time of some code in fresh processes, with one version of the library."""
    program = template.format(setup=setup, code=code, repeats=REPEATS)
    environment = FRESH | {"PYTHONPATH": source}
    runs = [
        subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", program], check=True, capture_output=True, text=True, env=environment
        )
        for _ in range(1 + PROCESSES)
    ]
    return min(float(run.stdout) for run in runs[1:])  # the first compiles


def row(
    name: str, measured: list[float], unit: str, *, at_most: float | None = None, at_least: float | None = None
) -> None:
    """Print one measure: what is asked, what is, and how much better than the earlier version that is."""
    ratio = ""
    if len(measured) > 1:
        ratio = f"{measured[0] / measured[1] if at_least is not None else measured[1] / measured[0]:.2f}"
    print(f"| {name} | {' | '.join(f'{each:.2f} {unit}' for each in measured)} | {ratio} |")
    goal(name, measured[0], unit, at_most=at_most, at_least=at_least)


def firsts(sources: list[str]) -> None:
    """Measure what is done once: the first read, and the loading of the dataset."""
    for name, code, most in (("first read after import", _READ, 0.25), ("dataset loaded", _LOAD, 0.3)):
        row(name, [seconds(_FIRST, "import bilateral", code, source) for source in sources], "s", at_most=most)


def prose(sources: list[str]) -> None:
    """Measure how much prose is read in a second."""
    setup = f"{_READ}; {_STORY.format(here=str(Path(__file__).parent))}"
    taken = [seconds(_WARM, setup, "read(text)", source) for source in sources]
    row("a million characters of story", [1 / each for each in taken], "MB/s", at_least=3)
    folder = gold_scores.GOLD / "articles"
    if folder.exists():
        size = sum(len(each.read_text("utf-8")) for each in folder.iterdir())
        setup = f"{_READ}; {_ARTICLES.format(folder=str(folder))}"
        code = "[read(text, published='2021-12-06') for text in texts]"
        taken = [seconds(_WARM, setup, code, source) for source in sources]
        row("labelled articles", [size / each / 1e6 for each in taken], "MB/s", at_least=1.5)


def hostile(sources: list[str]) -> None:
    """Measure what a character costs of the texts that cost most."""
    for piece in HOSTILE:
        setup = f"{_READ}; text = ({piece!r} * {_HOSTILE_LENGTH})[:{_HOSTILE_LENGTH}]"
        taken = [seconds(_WARM, setup, "read(text, published='2021-12-06')", source) for source in sources]
        row(f"{piece!r} over and over, a character", [each * 1e6 / _HOSTILE_LENGTH for each in taken], "us", at_most=3)


if __name__ == "__main__":
    here = str(Path(__file__).parent.parent / "src")
    sources = [here, *filter(None, [os.environ.get("BEFORE")])]
    columns = ["now", *["before"] * (len(sources) - 1)]
    print(f"| what | {' | '.join(columns)} | x better |\n| --- |{' ---: |' * (len(columns) + 1)}")
    for measure in (firsts, prose, hostile):
        measure(sources)
