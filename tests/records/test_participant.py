"""Who takes part in a meeting, and what is said there."""

from __future__ import annotations

import pytest

from bilateral import Answer
from bilateral.errors import InvalidRecord, InvalidValue, WrongType
from bilateral.parts import Participant, Statement


def test_a_person_or_an_office_takes_part() -> None:
    Participant(person="rao")
    Participant(office="in-defence")
    with pytest.raises(InvalidRecord, match=r"^participant: neither a person nor an office is named$"):
        Participant(side="IN")


def test_nobody_stands_in_for_themselves() -> None:
    with pytest.raises(InvalidRecord, match=r"^participant 'rao': nobody acts on their own behalf in another's place$"):
        Participant(person="rao", on_behalf_of="rao")
    Participant(office="in-defence", on_behalf_of="rao")


def test_whether_somebody_was_there_is_unknown_until_somebody_says() -> None:
    assert Participant(person="rao").attended is Answer.UNKNOWN
    assert Participant(person="rao", attended="no").attended is Answer.NO
    with pytest.raises(
        WrongType, match=r"^attended of participant: answer takes Answer\.YES\|NO\|UNKNOWN.*, got False$"
    ):
        Participant(person="rao", attended=False)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_the_side_is_a_country() -> None:
    assert "RU" == Participant(person="ivanov", side="Russia").side


def test_a_person_or_an_office_speaks() -> None:
    Statement(gist="Talks went well.", office="in-defence")
    with pytest.raises(InvalidRecord, match=r"^statement: neither a speaker nor an office is named$"):
        Statement(gist="Talks went well.")


def test_a_statement_says_something_in_some_language() -> None:
    with pytest.raises(InvalidValue, match="gist is what people call it"):
        Statement(gist="", speaker="rao")
    with pytest.raises(InvalidValue, match="no language tag in 'Hindi'"):
        Statement(gist="Talks went well.", speaker="rao", language="Hindi")
