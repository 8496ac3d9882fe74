"""Whether claims rest on their sources' words."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import (
    Claim,
    Contract,
    Fault,
    Figure,
    LineItem,
    Party,
    Passage,
    Period,
    Reading,
    Register,
    Source,
    When,
    contract,
    ground,
    meeting,
    treaty,
)
from bilateral.errors import UnknownCountry, UnknownCurrency, WrongType
from bilateral.kinds import ContractKind
from bilateral.testing import claims as any_claims
from strategies.pool import pooled_readings
from strategies.readings import READING, TEXT, words_of

COST = Figure.money("around Rs 5,000 crore")


def claim(field: Any, value: object, quote: str = "", **passage: Any) -> Claim[Any, Any]:
    """A claim of the daily, with its quote."""
    place = Passage(quote=quote, **passage) if quote or passage else None
    return Claim[Any, Any](record="x-1", field=field, value=value, source="daily", passage=place)


def faults(one: Claim[Any, Any]) -> tuple[Fault, ...]:
    return ground([one], {"daily": READING})


def only_fault(one: Claim[Any, Any]) -> Fault:
    (fault,) = faults(one)
    return fault


@pytest.mark.parametrize(
    ("field", "value", "quote"),
    [
        (contract.value, COST, "around Rs 5,000 crore"),
        (contract.value, COST, "Rs 5,000 crore"),
        (contract.value, COST, "5,000"),
        (contract.value, COST, TEXT),
        (contract.value, Figure.money("about ₹50 billion"), "at around Rs 5,000 crore"),
        (contract.quantity, Figure.quantity("70,000 rifles"), "70,000"),
        (contract.quantity, Figure.quantity("70,000 assault rifles"), "70,000 Russian rifles"),
        (contract.signed, When("2021-12-06"), "signed on Monday"),
        (contract.period, Period("2021", "2031"), "2021 to 2031"),
        (contract.parties, Party(country="RU"), "India and Russia"),
        (contract.parties, Party(country="RU", name_as_printed="Russia"), "India and Russia"),
        (meeting.countries, "IN", "India and Russia"),
        (meeting.host, "RU", "Russian"),
        (meeting.ordinal, 20, "the 20th meeting"),
        (meeting.title, "Meeting of  their COMMISSION", "the 20th meeting of their commission"),
        (contract.title, "Russian rifles", "70,000 Russian rifles"),
        # What can't be read has its quote looked up.
        (contract.kind, ContractKind.PURCHASE, "a contract for"),
        (contract.subjects, "arms trade", "rifles"),
        (contract.signed_at, "meeting-20", "20th meeting"),
        (contract.items, LineItem(designation="AK", quantity="70,000 rifles"), "70,000 Russian rifles"),
    ],
    ids=str,
)
def test_a_claim_whose_quote_says_it_is_grounded(field: Any, value: object, quote: str) -> None:
    assert () == faults(claim(field, value, quote))


@pytest.mark.parametrize(
    ("field", "value", "quote", "problem", "accepted"),
    [
        (
            contract.value,
            Figure.money("Rs 5,000 crore"),
            "Rs 5,000 crore",
            "its quote says another amount of money",
            "'around Rs 5,000 crore' reads as about ₹5,000 crore",
        ),
        (
            contract.value,
            Figure.money("Rs 5,000"),
            "Rs 5,000",
            "its quote says another amount of money",
            "'around Rs 5,000 crore' reads as about ₹5,000 crore",
        ),
        (contract.value, COST, "a contract", "its quote says no such amount of money", "the quote is 'a contract'"),
        (
            contract.quantity,
            Figure.quantity("70,000 systems"),
            "70,000",
            "its quote says another number of things",
            "'70,000 Russian rifles' reads as 70,000 rifles",
        ),
        (
            contract.signed,
            When("2021-12-05"),
            "on Monday",
            "its quote says another date",
            "'on Monday' reads as 2021-12-06",
        ),
        (
            contract.signed,
            When("2021-12-06~"),
            "Monday",
            "its quote says another date",
            "'on Monday' reads as 2021-12-06",
        ),
        (
            contract.signed,
            When("2022-12-06"),
            "06/12/2022",
            "its quote says another date",
            "'06/12/2022' may be 2022-12-06 or 2022-06-12: day or month first",
        ),
        (
            treaty.period,
            Period("2021", "2030"),
            "to run from 2021 to 2031",
            "its quote says another period",
            "'from 2021 to 2031' reads as 2021/2031",
        ),
        (contract.parties, Party(country="PK"), "Russia", "its quote says another country", "'Russia' reads as Russia"),
        (meeting.host, "PK", "a contract", "its quote says no such country", "the quote is 'a contract'"),
        (meeting.ordinal, 21, "the 20th meeting", "its quote says another number", "it says 20"),
        (contract.title, "S-400", "rifles", "its quote says no such words", "the quote is 'rifles'"),
        (
            contract.items,
            LineItem(designation="AK", quantity="7,000 rifles"),
            "70,000 Russian rifles",
            "its quote says another number of things",
            "'70,000 Russian rifles' reads as 70,000 rifles",
        ),
    ],
    ids=str,
)
def test_a_claim_whose_quote_says_otherwise_is_a_fault(
    field: Any, value: object, quote: str, problem: str, accepted: str
) -> None:
    fault = only_fault(claim(field, value, quote))

    assert (problem, accepted) == (fault.problem, fault.accepted)
    assert f"claim by 'daily' about {field} of 'x-1'" == fault.path


def test_a_fault_says_what_was_claimed() -> None:
    assert "'₹5 crore'" == only_fault(claim(contract.value, Figure.money("Rs 5 crore"), "Rs 5,000 crore")).came


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("at  around\nRs 5,000 crore", "at around Rs 5,000 crore"),
        ("at around Rs\u00a05,000 crore", "at around Rs 5,000 crore"),
        ("at around Rs 5,000 crore", "at around  Rs 5,000 crore "),
        ("the “deal” at around Rs 5,000 crore", 'the "deal" at around Rs 5,000 crore'),
        ("India's deal at around Rs 5,000 crore", "India\u2019s deal at around Rs 5,000 crore"),
    ],
)
def test_a_quote_may_be_set_with_other_blanks_and_quotation_marks(text: str, quote: str) -> None:
    assert () == ground([claim(contract.title, "around", quote)], {"daily": Reading(text=text, source="daily")})


def test_the_words_nearest_to_a_quote_that_is_not_there_are_offered() -> None:
    fault = only_fault(claim(contract.kind, ContractKind.PURCHASE, "a contract for 70,000 Rusian rifles"))

    assert "its quote isn't in its source's text" == fault.problem
    assert "'a contract for 70,000 Rusian rifles'" == fault.came
    assert f"did you mean 'a contract for 70,000 Russian rifles', at {TEXT.index('a contract')}?" == fault.accepted


def test_where_nothing_is_like_the_quote_nothing_is_offered() -> None:
    fault = only_fault(claim(contract.kind, ContractKind.PURCHASE, "wheat for Egypt"))

    assert "quote the words as they are printed" == fault.accepted


def test_offsets_that_give_other_words_than_the_quote_are_a_fault_that_gives_the_right_ones() -> None:
    fault = only_fault(claim(contract.value, COST, "around Rs 5,000 crore", start=0, end=5))

    assert "its offsets give other words than its quote" == fault.problem
    assert "'India'" == fault.came
    assert f"the quote begins at {TEXT.index('around')}" == fault.accepted


def test_offsets_beyond_the_text_are_a_fault() -> None:
    beyond = claim(contract.value, COST, start=5000, end=5009)

    assert "its passage isn't in its source's text: 5000 to 5009" in str(only_fault(beyond))
    assert "5000 to 5009" == only_fault(claim(contract.value, COST, "Rs 5,000 crore", start=5000, end=5009)).came


def test_offsets_alone_are_enough() -> None:
    place = words_of(TEXT, "Rs 5,000 crore")

    assert () == faults(claim(contract.value, COST, start=place.start, end=place.end))


def test_offsets_choose_among_the_places_of_a_quote() -> None:
    reading = Reading(text="a contract and a contract", source="daily")

    assert () == ground([claim(contract.title, "contract", "contract", start=17, end=25)], {"daily": reading})


def test_one_of_the_places_of_a_quote_is_enough() -> None:
    # The first "Russia" is within "Russian".
    reading = attrs.evolve(READING, text=TEXT.replace("Some", "Russia:"))

    assert () == ground([claim(meeting.host, "RU", "Russia")], {"daily": reading})


@pytest.mark.parametrize("passage", [{}, {"page": "4"}, {"paragraph": 2}])
def test_a_claim_without_words_to_look_up_is_a_fault(passage: dict[str, Any]) -> None:
    assert "no words to look up" == only_fault(claim(contract.value, COST, **passage)).problem


def test_a_claim_whose_text_was_not_given_is_a_fault_that_names_the_nearest() -> None:
    one = attrs.evolve(claim(contract.value, COST, "crore"), source="daly")
    (fault,) = ground([one], {"daily": TEXT})

    assert ("no text was given of its source", "did you mean 'daily'?") == (fault.problem, fault.accepted)
    assert "give the texts by their sources' ids" == ground([one], {})[0].accepted


def test_a_register_knows_when_its_sources_were_published() -> None:
    signed = claim(contract.signed, When("2021-12-06"), "on Monday")
    daily = Source(id="daily", published="2021-12-07")
    rifles = Contract(id="x-1", title="Rifles", signed="2021-12-06")
    register = Register(records=[rifles], sources=[daily], claims=[signed])
    text = "They signed it on Monday."

    assert () == ground(register, {"daily": text})
    assert () == ground(register.claims, {"daily": text}, sources=register.sources)
    assert ["its quote says no such date"] == [fault.problem for fault in ground(register.claims, {"daily": text})]


def test_what_a_shared_name_means_may_be_said() -> None:
    cost = claim(contract.value, Figure.money("Rs 5 crore", rupee="PKR"), "Rs 5 crore")
    texts = {"daily": "It costs Rs 5 crore."}

    assert () == ground([cost], texts, rupee="PKR")
    assert ["'Rs 5 crore' reads as ₹5 crore"] == [fault.accepted for fault in ground([cost], texts)]


def test_faults_come_in_the_order_of_the_claims() -> None:
    wrong = [claim(meeting.ordinal, number, "the 20th meeting") for number in (3, 20, 2, 1)]

    assert ["3", "2", "1"] == [fault.came.strip("'") for fault in ground(wrong, {"daily": READING})]


@pytest.mark.parametrize("came", [["a claim"], "a claim", None, 5, [None]])
def test_what_is_no_claim_is_refused(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^ground\(\) takes claims"):
        ground(came, {})


@pytest.mark.parametrize(
    ("came", "told"),
    [
        (5, "texts takes the texts by their sources' ids"),
        (None, "texts takes"),
        (TEXT, "texts takes"),
        ([TEXT], "texts takes"),
        ({"daily": 5}, r"texts\['daily'\] takes a text or a Reading, got 5"),
        ({"daily": b"Rs 5"}, r"texts\['daily'\] takes a text"),
        ({5: TEXT}, "texts takes the id of a source before each text, got 5"),
    ],
)
def test_what_is_no_texts_by_sources_is_refused_though_nothing_is_claimed(came: Any, told: str) -> None:
    with pytest.raises(WrongType, match=f"^{told}"):
        ground([], came)


@pytest.mark.parametrize("came", [5, None, ["daily"], {"daily": TEXT}])
def test_what_is_no_source_is_refused(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^sources takes sources"):
        ground([], {}, sources=came)


def test_what_names_and_years_mean_is_checked_though_nothing_is_claimed() -> None:
    misspelt: Any = {"contry": "IN"}
    with pytest.raises(WrongType, match=r"^ground\(\) takes sources=, country= .*did you mean country=\?"):
        ground([], {}, **misspelt)
    with pytest.raises(UnknownCountry):
        ground([], {}, country="Inda")
    with pytest.raises(UnknownCurrency):
        ground([], {}, rupee="USD")


@given(any_claims(), pooled_readings(), st.data())
@example(claim(contract.value, COST, "\\"), Reading(text="\\", source="x"), None)
def test_any_claim_and_any_text_are_checked_without_an_exception(
    one: Claim[Any, Any], reading: Reading, data: st.DataObject | None
) -> None:
    if data is not None and reading.text:
        start = data.draw(st.integers(0, len(reading.text) - 1))
        end = data.draw(st.integers(start + 1, len(reading.text)))
        one = attrs.evolve(one, passage=Passage(start=start, end=end))

    assert all(isinstance(fault, Fault) for fault in ground([one], {one.source: reading}))
