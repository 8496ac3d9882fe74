"""The files that commands are tried on: a register, what became of it, one with a fault, and a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bilateral import Claim, Contract, Figure, Meeting, Passage, Register, Source, Treaty, contract, save

SAID = "India will pay around Rs 5000 crore for the rifles."


def _claim(cost: str, source: str) -> Claim[Any, Any]:
    return Claim(
        record="rifles", field=contract.value, value=Figure.money(cost), source=source, passage=Passage(quote=cost)
    )


OLD = Register(
    sources=[Source(id="daily", publisher="The Daily"), Source(id="herald")],
    records=[
        Treaty(id="pact", title="Pact on arms", parties=("IN", "RU"), signed="2019-02", entry_into_force="2019-03-01"),
        Contract(id="rifles", title="Rifles", value="around Rs 5000 crore", signed="2021-12-06", kind="purchase"),
        Contract(id="tanks", title="Tanks"),
        Meeting(id="talks-1", title="Talks"),
    ],
    claims=[_claim("around Rs 5000 crore", "daily"), _claim("Rs 7,000 crore", "herald")],
)
RIFLES = OLD.contracts["rifles"]
NEW = OLD.remove("tanks").replace(Contract(id="rifles", title="AK rifles", value=RIFLES.value, signed="2021-12-06"))


def put_into(folder: Path) -> None:
    """Write the files into a folder."""
    save(OLD, folder / "old.yaml")
    save(NEW, folder / "new.json")
    wrong = "bilateral: 1\ncontracts:\n  - {id: x, title: X}\n  - {id: y, titel: Y}\n"
    (folder / "wrong.yaml").write_text(wrong, "utf-8")
    (folder / "daily.txt").write_text(SAID, "utf-8")
