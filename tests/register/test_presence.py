"""Whether there is such a record: by what is here, and by whether anybody looked."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, Coverage, Register, Source, Treaty, When, instrument, meeting, treaty
from bilateral.errors import InvalidWhen, UnknownCountry, WrongType
from bilateral.testing import registers
from bilateral.types import Presence


def catalogue(name: str = "catalogue", **covers: Any) -> Source:
    """A source that means to hold every treaty of a time."""
    return Source(id=name, covers=Coverage(of=["instruments"], kinds=["treaty"], **covers))


PACT = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="1993-01-28")
OF_BOTH = catalogue(countries=["IN", "RU"], during="1980/2010")
REGISTER = Register(records=[PACT], sources=[OF_BOTH])
IN_1993, IN_1975, IN_2001 = (treaty.signed.is_within(When(year)) for year in ("1993", "1975", "2001"))


def found(register: Register, question: Any, between: Any = ("IN", "RU"), **arguments: Any) -> Presence:
    """Whether there is one between the two."""
    return register.exists(question, between=between, **arguments)


def test_one_that_is_here_is_there() -> None:
    assert (Answer.YES, ("pact",)) == (found(REGISTER, IN_1993).answer, found(REGISTER, IN_1993).found)


def test_inside_of_what_a_source_covers_silence_is_no_and_outside_unknown() -> None:
    assert Answer.NO is found(REGISTER, IN_2001).answer
    assert ("catalogue",) == found(REGISTER, IN_2001).covered_by
    assert "no: none is here, and catalogue would have it: every treaty of 2001 between IN and RU" == str(
        found(REGISTER, IN_2001)
    )
    assert Answer.UNKNOWN is found(REGISTER, IN_1975).answer
    assert "no source holds every treaty of 1975 between IN and RU" in found(REGISTER, IN_1975).reason


@pytest.mark.parametrize(
    ("question", "arguments"),
    [
        (IN_2001, {"between": None}),
        (IN_2001, {"between": ("IN", "US")}),
        (instrument.signed.is_within(When("2001")), {}),
        (treaty.signed.is_within(When("2010-05")) | IN_1975, {}),
        (~IN_1993, {}),
        (treaty.place == "Delhi", {"during": "1979/1981"}),
        (meeting.held.is_within(When("2001")), {}),
    ],
    ids=str,
)
def test_what_nobody_covers_is_unknown(question: Any, arguments: dict[str, Any]) -> None:
    assert Answer.UNKNOWN is found(attrs.evolve(REGISTER, records=()), question, **arguments).answer


def test_the_time_may_be_told_beside_the_question() -> None:
    question = treaty.subjects.includes("arms")

    assert Answer.NO is found(REGISTER, question, during="2001").answer
    assert Answer.NO is found(REGISTER, question, during="2001/2003").answer
    assert Answer.NO is found(REGISTER, question & IN_2001).answer
    assert Answer.UNKNOWN is found(REGISTER, question).answer
    assert "it may be pact" == found(REGISTER, question, during="1993").reason


def test_several_sources_may_cover_a_time_together() -> None:
    early, late = (
        catalogue(name, countries=["IN", "RU"], during=time)
        for name, time in (("early", "1980/2000-12-31"), ("late", "2001-01-01/2010"))
    )
    both = Register(sources=[early, late])

    assert {"early", "late"} == set(found(both, treaty.title.is_known(), during="1999/2002").covered_by)
    assert ("late",) == found(both, IN_2001).covered_by


def test_who_names_no_country_covers_all() -> None:
    assert Answer.NO is Register(sources=[catalogue(during="1980/2010")]).exists(IN_2001).answer


def test_what_is_no_question_time_or_country_is_refused() -> None:
    with pytest.raises(WrongType, match=r"exists\(\) takes a question"):
        REGISTER.exists(True)  # type: ignore[arg-type]  # noqa: FBT003  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidWhen):
        REGISTER.exists(IN_2001, during="lately")
    with pytest.raises(UnknownCountry):
        REGISTER.exists(IN_2001, between=("IN", "Rusia"))


@given(registers(), st.sampled_from([IN_1993, treaty.title.is_known(), treaty.place == "Delhi"]))
def test_where_nobody_covers_anything_the_answer_is_never_no(register: Register, question: Any) -> None:
    bare = attrs.evolve(register, sources=[attrs.evolve(one, covers=()) for one in register.sources])

    assert bare.exists(question).answer is not Answer.NO
    assert (bare.exists(question).answer is Answer.YES) is (bare.treaties.where(question).count() > 0)
