"""JSON Lines to records that were checked, and back, beside msgspec's structs, pydantic's frozen models and cattrs.

Each round reads a file of its own, so that what is known already is only what records have in common. The structs and
models have the fields of a contract, and keep no rule but that of types; here every record keeps all its rules.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
from drawn_contracts import register
from field_peers import as_entity, as_stix, read_entities, read_stix
from pydantic import TypeAdapter
from pydantic_contract import PydanticContract
from rounds import goal, ratio, seconds, table
from struct_contract import StructContract

from bilateral import Contract, Register
from bilateral.formats.canonical import decode_items, decode_slowly, encode_item
from bilateral.formats.json_lines import lines

RECORDS, FILES = 2_000, 7
#: Enough of them that what a process takes for itself does not count.
HELD = 40_000

_PYDANTIC = TypeAdapter(PydanticContract)
_STRUCT = msgspec.json.Decoder(StructContract)
_ENCODER = msgspec.json.Encoder()


def lines_of(seed: int, records: int = RECORDS) -> list[bytes]:
    """Write contracts, one a line."""
    return [encode_item(contract) for contract in register(records, seed).contracts]


def tagged(lines: list[bytes]) -> list[bytes]:
    """Put before each what the models of others tell kinds by."""
    return [b'{"type":"contract",' + line[1:] for line in lines]


READERS: Mapping[str, Callable[[list[bytes]], list[object]]] = {
    "bilateral": lambda lines: [*decode_items(Contract, lines).items],
    "msgspec.Struct": lambda lines: [*_STRUCT.decode_lines(b"\n".join(lines))],
    "pydantic v2, frozen": lambda lines: [_PYDANTIC.validate_json(line) for line in tagged(lines)],
    "bilateral, as written by hand": lambda lines: [decode_slowly(Contract, line).items[0] for line in lines],
}
WRITERS: Mapping[str, Callable[[Any], object]] = {
    "bilateral": lambda held: [*lines(held)],
    "msgspec.Struct": _ENCODER.encode_lines,
    "pydantic v2, frozen": lambda items: [
        _PYDANTIC.dump_json(item, exclude_defaults=True) for item in items if isinstance(item, PydanticContract)
    ],
}


def in_turn(run: Callable[[list[bytes]], object], files: list[list[bytes]]) -> Callable[[], object]:
    """Run something with another file each time."""
    turns = count()
    return lambda: run(files[next(turns) % len(files)])


def bytes_a_record(name: str) -> float:
    """Measure in a process of its own what a record takes."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"\n".join(lines_of(1, HELD)))
        file.flush()
        command = [sys.executable, __file__, name, file.name]
        run = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - this very file
    return float(run.stdout)


def resident() -> int:
    """Give the bytes that this process has in memory, on Linux."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


def print_bytes(name: str, file: str) -> None:
    """Print what a record takes in this process; what is loaded for the first of all doesn't count."""
    read, lines = READERS[name], Path(file).read_bytes().splitlines()
    read(lines[:100])
    before = resident()
    kept = read(lines)
    print((resident() - before) / len(kept))


def beside_the_field(files: list[list[bytes]]) -> None:
    """Print how long two libraries of neighbouring fields take for less of the same contracts."""
    entities, objects = ([[*map(write, lines)] for lines in files] for write in (as_entity, as_stix))
    contestants = {
        "bilateral": in_turn(READERS["bilateral"], files),
        "followthemoney": in_turn(read_entities, entities),
        "stix2, an object of one's own": in_turn(read_stix, objects),
    }
    read = seconds(contestants, rounds=FILES, clock=time.thread_time)
    table("JSON to objects, beside libraries of neighbouring fields", read, per=RECORDS)


def main() -> None:
    """Print the tables, and what is reached of what is asked."""
    files = [lines_of(seed) for seed in range(FILES)]
    size = sum(map(len, files[0])) // RECORDS
    quick = {name: in_turn(read, files) for name, read in READERS.items()}
    read = seconds(quick, rounds=3 * FILES, clock=time.thread_time)
    table(f"JSON Lines to records, a contract of {size} bytes", read, per=RECORDS)
    beside_the_field(files)
    held: dict[str, Any] = {name: read(files[0]) for name, read in READERS.items() if name in WRITERS}
    held["bilateral"] = Register(held["bilateral"])
    written = seconds(
        {name: partial(write, held[name]) for name, write in WRITERS.items()}, rounds=3 * FILES, clock=time.thread_time
    )
    table("Records to JSON Lines", written, per=RECORDS)
    taken = {name: bytes_a_record(name) for name in WRITERS}
    print("\nMemory a record\n\n| what | bytes | x first |\n| --- | ---: | ---: |")
    for name, one in taken.items():
        print(f"| {name} | {one:,.0f} | {one / taken['bilateral']:.2f} |")
    print()
    struct, pydantic = "msgspec.Struct", "pydantic v2, frozen"
    goal("JSON Lines to records", ratio(read, "bilateral", struct), "x", against=struct, at_most=2)
    goal("JSON Lines to records, times as fast", ratio(read, pydantic, "bilateral"), "x", against=pydantic, at_least=2)
    goal("records to JSON Lines", ratio(written, "bilateral", struct), "x", against=struct, at_most=2)
    goal("memory a record", taken["bilateral"] / taken[struct], "x", against=struct, at_most=1.1)
    goal("memory a record", taken["bilateral"] / taken[pydantic], "x", against=pydantic, at_most=0.5)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print_bytes(*sys.argv[1:])
    else:
        main()
