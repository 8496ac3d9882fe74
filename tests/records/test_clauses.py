"""Final clauses: how they are written, in Python and in files, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from bilateral import Denunciation, EntryRule, Register, Term, Treaty, When, dumps, loads
from bilateral.errors import InvalidFile, InvalidRecord, InvalidValue, WrongType
from bilateral.kinds import ClauseName, EntryEvent
from bilateral.parts import Effect, ProvisionalRule, Survival
from bilateral.testing import treaties


def _treaty(**fields: Any) -> Treaty:
    return Treaty(id="pact", title="Pact", **fields)


def _written(treaty: Treaty) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(dumps(Register().add(treaty)))
    written: dict[str, Any] = document["treaties"][0]
    return written


def test_one_rule_one_day_and_one_length_are_written_by_themselves() -> None:
    treaty = _treaty(entry="signature", effect_from="2021-04", survival="ten years")

    assert (EntryRule(event=EntryEvent.SIGNATURE),) == treaty.entry
    assert (Effect(date=When("2021-04")),) == treaty.effect_from
    assert (Survival(length=Term(years=10)),) == treaty.survival
    written = _written(treaty)
    assert ({"event": "signature"}, "2021-04", "P10Y") == tuple(
        written[key] for key in ("entry", "effect_from", "survival")
    )


def test_several_are_written_as_a_list_and_what_no_text_says_with_its_keys() -> None:
    treaty = _treaty(
        entry=[EntryRule(event="exchange_of_notes", if_by="1997-12-01"), EntryRule(event="fixed_date", date="1998")],
        effect_from=Effect(date="1998-04-06", party="GB"),
        survival=[Survival(length="1 year", parts="concessions"), Survival(length="5 years", parts="contracts")],
    )

    written = _written(treaty)
    assert ["exchange_of_notes", "fixed_date"] == [rule["event"] for rule in written["entry"]]
    assert {"date": "1998-04-06", "party": "GB"} == written["effect_from"]
    assert ["concessions", "contracts"] == [one["parts"] for one in written["survival"]]


def test_a_rule_of_provisional_application_is_short_for_its_event() -> None:
    rule = EntryRule(event="exchange_of_instruments", provisional="signature")

    assert ProvisionalRule(event=EntryEvent.SIGNATURE) == rule.provisional
    assert {"event": "exchange_of_instruments", "provisional": "signature"} == _written(_treaty(entry=rule))["entry"]


@given(treaty=treaties())
def test_clauses_come_back_from_a_file(treaty: Treaty) -> None:
    known = treaty.references()
    register = Register(records=[treaty], outside={one.target for one in known} - {treaty.id})

    assert register == loads(dumps(register))


def test_the_key_of_an_earlier_version_is_refused_with_what_to_write() -> None:
    text = '{"bilateral": 1, "treaties": [{"id": "pact", "title": "Pact", "entry_method": "notification"}]}'

    with pytest.raises(InvalidFile, match=r"entry: \{event: later_notification\}"):
        loads(text)


def test_a_day_belongs_to_a_fixed_date() -> None:
    with pytest.raises(InvalidRecord, match="fixed_date"):
        EntryRule(event="signature", date="2021-12-06")


def test_a_clause_is_not_both_given_and_known_not_to_exist() -> None:
    with pytest.raises(InvalidRecord, match="without term"):
        _treaty(term="5 years", without=["term"])
    assert (ClauseName.RENEWAL,) == _treaty(term="5 years", without=["renewal"]).without


def test_what_is_no_clause_is_refused() -> None:
    with pytest.raises(InvalidValue, match="did you mean 'signature'"):
        _treaty(entry="signatur")
    with pytest.raises(WrongType, match="denunciation"):
        _treaty(denunciation="6 months")
    with pytest.raises(WrongType, match="True or False"):
        EntryRule(event="signature", first_of_month="yes")  # type: ignore[arg-type]
    assert Term(months=6) == Denunciation(notice="6 months").notice
