"""A register small enough to know by heart."""

from __future__ import annotations

from typing import Any

from bilateral import (
    Claim,
    Contract,
    Meeting,
    MeetingSeries,
    Office,
    Person,
    Protocol,
    Register,
    Source,
    Treaty,
    contract,
)

PACT = Treaty(id="t-1", title="Pact", parties=("IN", "RU"))
SESSION = Meeting(id="m-20", title="Session", series="s", ordinal=20, countries=("IN", "RU"), outcomes=("p-1",))
SERIES = MeetingSeries(id="s", title="Sessions", countries=("IN", "RU"))
AMENDMENT = Protocol(id="p-1", title="Amendment", parent="t-1", parties=("IN", "RU"))
RIFLES = Contract(id="c-1", title="Rifles", parties=("IN", "RU"), under="t-1", signed_at="m-20", place="Delhi")
JETS = Contract(id="c-2", title="Jets", parties=("IN", "FR"), under="t-9")
RAO = Person(id="rao", name="R. Rao")
MINISTER = Office(id="in-defence", title="Minister of Defence", country="IN")
DAILY = Source(id="daily")
CLAIM = Claim[Any, Any](record="c-1", field=contract.place, value="Delhi", source="daily")

REGISTER = Register(
    records=[JETS, RIFLES, RAO, AMENDMENT, SESSION, SERIES, PACT, MINISTER],
    sources=[DAILY],
    claims=[CLAIM],
    outside=["t-9"],
)
