"""The acts of one party, and the order in which the law allows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Act, When
from bilateral.kinds import ActKind, RecordKind
from bilateral.records.agreement import CONSENTS, EXITS, SIGNATURES, out_of_order
from bilateral.testing.dates import near_whens
from bilateral.values.dates.dated import Dated

kinds = st.sampled_from(ActKind)
acts = st.builds(Act, kind=kinds, party=st.sampled_from(["IN", "RU"]), date=st.none() | near_whens())


def act(kind: ActKind, date: str | None, party: str = "IN") -> Act:
    """An act of a party on a day."""
    return Act(kind=kind, party=party, date=date)


@pytest.mark.parametrize("kind", [kind for kind in ActKind if kind in CONSENTS | EXITS])
@pytest.mark.parametrize("signature", [kind for kind in ActKind if kind in SIGNATURES])
def test_a_party_certainly_consents_or_leaves_no_earlier_than_it_signs(kind: ActKind, signature: ActKind) -> None:
    problems = [*out_of_order((act(signature, "2021-12-06"), act(kind, "2019")))]

    assert [f"IN {kind.words} (2019) before it signed (2021-12-06)"] == problems


@pytest.mark.parametrize(
    "other",
    [
        act(ActKind.RATIFIED, "2021"),  # may be later in that year
        act(ActKind.RATIFIED, "2021-12-06"),
        act(ActKind.RATIFIED, None),
        act(ActKind.RATIFIED, "2019", party="RU"),
        act(ActKind.ACCEDED, "2019"),  # who accedes doesn't sign
        act(ActKind.INITIALLED, "2019"),
        act(ActKind.ADOPTED, "2019"),
    ],
    ids=str,
)
def test_what_may_be_in_order_is_let_be(other: Act) -> None:
    assert not [*out_of_order((act(ActKind.SIGNED, "2021-12-06"), other))]


def test_the_day_of_signature_counts_for_a_party_whose_own_has_no_date() -> None:
    signed = When("2021-12-06")
    ratified = act(ActKind.RATIFIED, "2019")

    assert [*out_of_order((ratified,), signed)]
    assert [*out_of_order((act(ActKind.SIGNED, None), ratified), signed)]
    assert not [*out_of_order((act(ActKind.SIGNED, "2018"), ratified), signed)]
    assert not [*out_of_order((ratified,), None)]


def test_of_two_signatures_one_before_the_consent_is_enough() -> None:
    initial, full = act(ActKind.SIGNED_AD_REFERENDUM, "2018"), act(ActKind.SIGNED, "2021")

    assert not [*out_of_order((full, initial, act(ActKind.APPROVED, "2019")))]
    assert [*out_of_order((full, initial, act(ActKind.APPROVED, "2017")))]


@given(st.lists(acts, max_size=6))
def test_the_order_in_which_acts_are_listed_makes_no_difference_to_what_is_wrong(several: list[Act]) -> None:
    found = out_of_order(tuple(several))
    turned = out_of_order(tuple(several[::-1]))

    # Of several signatures one is named.
    assert sorted(words.split("before")[0] for words in found) == sorted(words.split("before")[0] for words in turned)


@given(st.lists(acts, max_size=6), st.data())
def test_to_know_less_never_makes_acts_contradict_each_other(several: list[Act], data: st.DataObject) -> None:
    kept = [one for one in several if one.kind not in SIGNATURES or data.draw(st.booleans())]
    fewer = [words.split("before")[0] for words in out_of_order(tuple(kept))]

    for words in fewer:
        party = words[:2]
        if any(one.party == party and one.kind in SIGNATURES and one not in kept for one in several):
            continue  # another signature of it may come before
        assert words in [other.split("before")[0] for other in out_of_order(tuple(several))]


@given(st.lists(acts, max_size=6), st.none() | near_whens())
def test_out_of_order_is_what_certainly_precedes_every_signature(several: list[Act], signed: When | None) -> None:
    expected: list[str] = []
    for later in several:
        own = [one.date for one in several if one.party == later.party and one.kind in SIGNATURES and one.date]
        signatures = own or [day for day in [signed] if day]
        is_late = later.date and signatures and all(later.date.certainly_before(day) for day in signatures)
        if later.kind in CONSENTS | EXITS and is_late:
            expected.append(f"{later.party} {later.kind.words} ({later.date}) ")

    assert expected == [words.split("before")[0] for words in out_of_order(tuple(several), signed)]


def test_each_act_is_compared_with_one_signature_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[When] = []
    before = When.certainly_before

    def counted(one: When, other: Dated) -> bool:
        compared.append(one)
        return before(one, other)

    monkeypatch.setattr(When, "certainly_before", counted)
    several = [act(kind, "2019") for _ in range(50) for kind in (ActKind.SIGNED, ActKind.RATIFIED)]

    assert not [*out_of_order(tuple(several))]
    assert 50 == len(compared)


@pytest.mark.parametrize("kind", ActKind)
def test_what_a_party_did_reads_as_the_middle_of_a_sentence(kind: ActKind) -> None:
    assert kind.words
    assert "_" not in kind.words


def test_an_act_names_who_acted() -> None:
    made = Act(kind=ActKind.SIGNED, party="India", person="rao", office="in-defence")

    assert [
        ("acts[0].person", "rao", {RecordKind.PERSON}),
        ("acts[0].office", "in-defence", {RecordKind.OFFICE}),
    ] == [(one.path, str(one.target), set(one.kinds)) for one in made.references("acts[0]")]
