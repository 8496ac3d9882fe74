"""Two catalogues of treaties: which of their entries are the same, and on which days do they contradict each other?

Run it with `python examples/two_catalogues.py ONE OTHER`, two files of JSON Lines; without them it takes the two small
catalogues beside it, of which the second has two days wrong on purpose. Each line has a title, parties, a day of
signature and of entry into force, by whichever of the names in `COLUMNS` its keeper gives them. What cannot be taken
is counted, with its reason.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

import bilateral as bl
from bilateral import Country, Register, Treaty, relation
from bilateral.kinds import ComparisonKind, MatchKind
from bilateral.types import Match

#: What the keepers of catalogues call each field, the first of them here.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "treatyID"),
    "title": ("title", "Title", "name"),
    "parties": ("parties_original", "parties_from_id", "parties"),
    "signed": ("signed", "Signature"),
    "entry": ("entry", "definitive_entry", "Force", "in_force"),
}
HERE = Path(__file__).parent / "catalogues"


@attrs.frozen
class Catalogue:
    """The treaties of a catalogue, and why some of its lines are not among them."""

    register: Register
    refused: Counter[str]


def read(path: Path) -> Catalogue:
    """Read a catalogue: each line becomes a treaty, or is refused with a reason."""
    treaties, refused = dict[str, Treaty](), Counter[str]()
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        try:
            made = treaty(row, path.stem)
        except bl.BilateralError as error:
            refused[type(error).__name__] += 1
        else:
            treaties[made.id] = made
    return Catalogue(Register().add(*treaties.values()), refused)


def treaty(row: Mapping[str, Any], catalogue: str) -> Treaty:
    """Make a treaty of one line; an entry before the signature is the day of its effect, and is left out."""
    told = {field: next((row[name] for name in names if row.get(name)), None) for field, names in COLUMNS.items()}
    named = [name for name in told["parties"] or () if isinstance(name, str)]
    parties = [Country.parse(name.title() if len(name) > len("RUS") else name).code for name in named]
    signed, entry = told["signed"], told["entry"]
    return Treaty(
        id=f"{catalogue}-{told['id']}",
        title=told["title"] or "",
        parties=tuple(dict.fromkeys(parties)),
        signed=signed,
        entry_into_force=None if signed and entry and entry < signed else entry,
    )


def same(one: Register, other: Register) -> Iterator[tuple[Match, Treaty, Treaty]]:
    """Give the treaties that are in both."""
    for match in one.match(other):
        if match.kind is MatchKind.SAME and match.one:
            yield match, one.treaties[match.one], other.treaties[match.other]


def main(paths: list[str]) -> None:
    """Print what the catalogues have in common, and how their days of entry into force stand to each other."""
    one, other = (read(Path(path)) for path in paths or (str(HERE / "one.jsonl"), str(HERE / "other.jsonl")))
    for catalogue in (one, other):
        refused = ", ".join(f"{count} {name}" for name, count in sorted(catalogue.refused.items()))
        print(f"{len(catalogue.register)} treaties" + (f"; refused: {refused}" if refused else ""))
    kinds = Counter(match.kind for match in one.register.match(other.register))
    print(", ".join(f"{kinds[kind]} {kind.value}" for kind in MatchKind))
    found = Counter[ComparisonKind]()
    for _, mine, its in same(one.register, other.register):
        stands = relation(mine.entry_into_force, its.entry_into_force)
        found[stands.kind] += 1
        if stands.kind is ComparisonKind.CONTRADICTS:
            days = f"{mine.entry_into_force} or {its.entry_into_force}"
            print(f"  {mine.title}: in force {days}, {stands.distance} apart")
    print("entry into force:", ", ".join(f"{count} {kind.value}" for kind, count in found.most_common()))


if __name__ == "__main__":
    main(sys.argv[1:])
