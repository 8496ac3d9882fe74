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
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

import bilateral as bl
from bilateral import Claim, Country, Register, Source, Treaty
from bilateral import treaty as fields_of
from bilateral.kinds import MatchKind
from bilateral.types import Field

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


def claimed(treaties: Iterable[Treaty], catalogue: str) -> Register:
    """Make a register in which a catalogue claims what it prints of each treaty."""
    kept = tuple(treaties)
    fields: list[Field[Treaty, Any]] = [fields_of.title, fields_of.signed, fields_of.entry_into_force]
    claims = [
        Claim(record=one.id, field=field, value=value, source=catalogue)
        for one in kept
        for field in fields
        if (value := getattr(one, field.path))
    ]
    parties = [
        Claim(record=one.id, field=fields_of.parties, value=party, source=catalogue)
        for one in kept
        for party in one.parties
    ]
    return Register(records=kept, sources=[Source(id=catalogue, kind="dataset")], claims=[*claims, *parties])


def joined(one: Register, other: Register, names: tuple[str, str]) -> Register:
    """Make a register of what is in both, in which each catalogue claims what it prints."""
    same = {match.other: match.one for match in one.match(other) if match.kind is MatchKind.SAME and match.one}
    ours = [one.treaties[name] for name in same.values()]
    theirs = [attrs.evolve(other.treaties[there], id=name) for there, name in same.items()]
    return bl.merge(claimed(ours, names[0]), claimed(theirs, names[1]))


def main(paths: list[str]) -> None:
    """Print what the catalogues have in common, and on which days they contradict each other."""
    where = [Path(path) for path in paths or (str(HERE / "one.jsonl"), str(HERE / "other.jsonl"))]
    one, other = map(read, where)
    for catalogue in (one, other):
        refused = ", ".join(f"{count} {name}" for name, count in sorted(catalogue.refused.items()))
        print(f"{len(catalogue.register)} treaties" + (f"; refused: {refused}" if refused else ""))
    kinds = Counter(match.kind for match in one.register.match(other.register))
    print(", ".join(f"{kinds[kind]} {kind.value}" for kind in MatchKind))
    both = joined(one.register, other.register, ("one", "other"))
    conflicts = [conflict for conflict in both.conflicts() if conflict.field.name != "title"]
    for conflict in conflicts:
        days = " or ".join(str(side.value) for side in conflict.sides)
        print(f"  {both.treaties[conflict.record].title}: {conflict.field.name} {days}, {conflict.comparison}")
    found = Counter(conflict.field.name for conflict in conflicts)
    print("conflicts:", ", ".join(f"{count} {name}" for name, count in found.most_common()) or "none")


if __name__ == "__main__":
    main(sys.argv[1:])
