"""Catalogues of treaties of others: what was in force on a day by what they print, and by what they hold completely."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bilateral import Answer, Country, Coverage, Party, Register, Source, Treaty
from bilateral.errors import BilateralError
from bilateral.kinds import Side
from bilateral.parts import Termination

CATALOGUES = Path(__file__).parents[2].parent / "shared" / "data"
TOTA, UK = CATALOGUES / "tota" / "agreements.jsonl", CATALOGUES / "uk_treaties" / "treaties.jsonl"

pytestmark = pytest.mark.skipif(
    not (TOTA.exists() and UK.exists()), reason="the catalogues are not part of the project: no ../shared"
)

#: The day on which the card of each agreement was read, and the one that the British treaties are asked of.
READ, ASKED = "2017-10-04", "1970-01-01"


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Give the rows of a catalogue."""
    return map(json.loads, path.read_text("utf-8").splitlines())


def of_tota(row: Mapping[str, Any]) -> Treaty:
    """Make a treaty of an agreement on trade; the first of its parties stands against all others."""
    codes = [Country.parse(code).code for code in row["parties_original"]]
    parties = [Party(country=code, side=Side.SECOND if place else Side.FIRST) for place, code in enumerate(codes)]
    ended = Termination(date=row["inactive"]) if row.get("inactive") else None
    return treaty(row["id"], row["name"], parties, row.get("signed"), row.get("in_force"), ended)


def of_uk(row: Mapping[str, Any]) -> Treaty:
    """Make a treaty of a row of the British list: states in capitals, and the United Kingdom where it is not named."""
    codes = {Country.parse(name.title()).code for name in row["parties"] if name.isupper()} - {"GB"}
    parties = [Party(country="GB", side=Side.FIRST), *(Party(country=code, side=Side.SECOND) for code in sorted(codes))]
    day = row.get("terminated_effective") or row.get("terminated") or row.get("withdrawn")
    ended = Termination(date=day) if day else None
    return treaty(str(row["id"]), row["title"], parties, row.get("signed"), row.get("definitive_entry"), ended)


def treaty(
    name: str, title: str, parties: list[Party], signed: str | None, entry: str | None, ended: Termination | None
) -> Treaty:
    """Make a treaty; what is dated in force before its signature has effect from that day, as its keeper may mean."""
    is_before = signed is not None and entry is not None and entry < signed
    return Treaty(
        id=f"t-{name}",
        title=title,
        parties=tuple(parties),
        signed=signed,
        entry_into_force=None if is_before else entry,
        effect_from=entry if is_before and entry else (),
        termination=ended,
    )


@cache
def loaded(path: Path) -> tuple[tuple[Treaty, ...], Counter[str], int]:
    """Give the treaties of a catalogue, the reasons why others are none, and how many rows it has."""
    treaties, faults, count = list[Treaty](), Counter[str](), 0
    for row in rows(path):
        if row.get("composition", "Bilateral") != "Bilateral":
            continue
        count += 1
        try:
            treaties.append(of_tota(row) if path is TOTA else of_uk(row))
        except BilateralError as error:
            assert str(error)
            faults[type(error).__name__] += 1
    return tuple(treaties), faults, count


def answers(
    treaties: tuple[Treaty, ...], on: str, *, until: str | None, kinds: tuple[str, ...] = ()
) -> dict[str, Answer]:
    """Ask each treaty whether it was in force, of a list that holds all entries and ends until a day, or of none."""
    covers = (Coverage(of=["status"], kinds=kinds, during=f"../{until}"),) if until else ()
    register = Register(records=treaties, sources=[Source(id="list", covers=covers)])
    return {one.id: register.in_force(one.id, on=on).answer for one in treaties}


def test_every_row_is_a_treaty_or_a_fault_with_its_reason() -> None:
    for path, least in ((TOTA, 0.9), (UK, 0.85)):
        treaties, faults, count = loaded(path)
        assert len(treaties) + sum(faults.values()) == count
        assert len(treaties) >= least * count


def test_the_verdict_on_a_trade_agreement_is_that_of_its_card() -> None:
    treaties, _, _ = loaded(TOTA)
    found = answers(treaties, READ, until=READ)
    says = {f"t-{row['id']}": Answer.of(row["status"] == "In Force") for row in rows(TOTA)}
    # One is inactive without the day of its end; one of the whole list is signed, by its card, and in force since 2010.
    differ = sorted(name for name, answer in found.items() if answer is not says[name])
    assert len(differ) <= 2


def test_without_what_a_list_holds_most_is_unknown() -> None:
    treaties, _, _ = loaded(TOTA)
    open_to = Counter(answers(treaties, READ, until=None).values())
    told = Counter(answers(treaties, READ, until=READ).values())
    assert open_to[Answer.YES] == 0 < told[Answer.YES]
    assert open_to[Answer.UNKNOWN] >= told[Answer.YES]


def test_british_treaties_are_in_force_or_ended_where_the_list_covers_it() -> None:
    treaties, _, _ = loaded(UK)
    # The list gives the day of entry of half its treaties only: it holds ends completely, and no entries.
    told = Counter(answers(treaties, ASKED, until="2026-03-03", kinds=("terminated",)).values())
    open_to = Counter(answers(treaties, ASKED, until=None).values())
    assert told[Answer.YES] > 1_000 > 5 * open_to[Answer.YES]
    assert told[Answer.UNKNOWN] < open_to[Answer.UNKNOWN]
    assert told[Answer.NO] >= open_to[Answer.NO]
