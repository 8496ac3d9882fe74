# pyright: strict, reportUnusedExpression=false, reportUnusedVariable=false
"""Lines that mypy and pyright must accept, with the types they must find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, assert_type

from hypothesis.strategies import SearchStrategy

import bilateral as bl
from bilateral import (
    Answer,
    Claim,
    Contract,
    Country,
    Currency,
    Dyad,
    Fault,
    Figure,
    Found,
    Instrument,
    InternationalOrganization,
    Lake,
    LineItem,
    Meeting,
    Money,
    Organization,
    Period,
    Predicate,
    Quantity,
    Reading,
    Record,
    Records,
    Register,
    Term,
    Treaty,
    When,
    act,
    certainly,
    contract,
    crore,
    fiscal_year,
    instrument,
    line_item,
    meeting,
    milestone,
    organization,
    party,
    person,
    possibly,
    signatory,
    treaty,
)
from bilateral.kinds import ActKind, ContractKind, MeetingKind, TimeRelation
from bilateral.numbers import spell
from bilateral.parts import participant
from bilateral.rates import Conversion, EcbRates, FixedRates, Rate, Rates
from bilateral.testing import contracts, figures_of_money, found_values, moneys, predicates, readings, registers, whens
from bilateral.types import (
    Ambiguous,
    Conflict,
    Explanation,
    FoundCountry,
    FoundQuantity,
    LakeRecords,
    Matrix,
    MeetingMention,
    Words,
)


def values() -> None:
    assert_type(crore(5000), Decimal)
    assert_type(Money(crore(5000), "INR") + Money("5", "INR"), Money)
    assert_type(Money("10", "INR") / Money("5", "INR"), Decimal)
    assert_type(Figure.money("around Rs 5000 crore"), Figure[Money])
    assert_type(Figure.quantity("five systems").low, Quantity | None)
    assert_type(Figure.exactly(Money("5", "INR")), Figure[Money])
    assert_type(Figure.quantity("five systems").certainly_at_least(Quantity(5, "system")), bool)
    assert_type(Period.parse("2021/2031").contains(When.parse("2025")), Answer)
    assert_type(When.parse("2019-02").certainly_before(When.parse("2021")), bool)
    assert_type(Country.parse("USSR").code, bl.types.CountryCode)
    assert_type(spell(crore(5)), str)


def money(rates: Rates) -> None:
    assert_type(Money.parse("5 million kroner", krone="NOK", rupee="PKR"), Money)
    assert_type(Figure.money("over 5 francs", franc="CHF"), Figure[Money])
    assert_type(Money.parse("Rs 5").to("USD", rates, on="2021-12-06"), Conversion)
    assert_type(Money.parse("Rs 5").to("USD", EcbRates(), on=When("2021-12-06")).rate, Rate)
    Money.parse("Rs 5").to("USD", FixedRates.of("INR", "USD", {dt.date(2021, 12, 6): "0.013"}, source="a bank"), on=day)
    assert_type(Currency("SUR").in_use("1980"), Answer)
    assert_type(Money.parse("Rs 5").format(locale="hi_IN"), str)
    assert_type(Quantity(5, "tonne").to("kg"), Quantity)


day = dt.date(2021, 12, 6)


def dates() -> None:
    when = When("156X-12")
    assert_type(when.share_within(When("1560")), Fraction | None)
    assert_type(when + Term(years=10), When)
    assert_type(when - Term(months=1), When)
    assert_type(Period.lasting("2021-12-06", Term(years=10)), Period)
    assert_type(fiscal_year("2021-22", country="IN"), Period)
    assert_type(Period("2021", "2031").relation_is(when, TimeRelation.AFTER, TimeRelation.CONTAINS), Answer)


def states() -> None:
    assert_type(Country.parse("Congo", on="1980"), Country)
    assert_type(Country("RU").existed("1980"), Answer)
    assert_type(Country.from_cow(365), Country)
    assert_type(Dyad("IN", "RU").other("IN"), Country)
    assert_type(signatory("European Union"), Country | InternationalOrganization)


def strategies() -> None:
    assert_type(moneys("INR", min_value=5), SearchStrategy[Money])
    assert_type(figures_of_money("INR"), SearchStrategy[Figure[Money]])
    assert_type(whens(), SearchStrategy[When])
    assert_type(contracts(parties=("IN", "RU")), SearchStrategy[Contract])
    assert_type(registers(max_size=3), SearchStrategy[Register])
    assert_type(predicates(Contract), SearchStrategy[Predicate[Any]])
    assert_type(readings(), SearchStrategy[Reading])
    assert_type(found_values(whens()), SearchStrategy[Found[When]])


def records() -> None:
    made = Contract(id="c", title="Rifles", value="around Rs 5000 crore", signed="2021-12-06", parties=("IN", "RU"))
    assert_type(made.value, Figure[Money] | None)
    assert_type(made.signed, When | None)
    Contract(id="c", title="Rifles", value=Money("5", "INR"), signed=When.parse("2021"), parties=[Country("IN")])


def questions(register: Register) -> None:
    rs = Money.parse("Rs 1000 crore")
    assert_type(contract.value >= rs, Predicate[Contract])
    assert_type(possibly(contract.quantity >= Quantity(600_000, "rifle")), Predicate[Contract])
    assert_type(register.contracts.where(contract.value >= rs), Records[Contract])
    assert_type(register.contracts["ak-203"], Contract)
    assert_type(register.contracts[0], Contract)
    assert_type(register.contracts[:1], Records[Contract])
    assert_type(register["ak-203"], Record)
    assert_type(register.contracts.first(), Contract | None)
    assert_type(register.contracts.one(), Contract)
    assert_type(register.contracts.sum(contract.value), Figure[Money])
    assert_type(register.contracts.group_by(contract.kind), dict[ContractKind | None, Records[Contract]])
    assert_type(register.contracts.group_by(lambda c: c.place), dict[str | None, Records[Contract]])
    groups = register.contracts.group_by(contract.signed.year, contract.value.currency)
    assert_type(groups, dict[tuple[int | None, str | None], Records[Contract]])
    assert_type(register.contracts.group_by(contract.quantity.unit), dict[str | None, Records[Contract]])
    rates = bl.rates.FixedRates.of("USD", "INR", {}, source="nobody")
    assert_type(register.contracts.sum(contract.value, currency="INR", rates=rates), Figure[Money])
    assert_type(Figure.money("$5").to("INR", rates, on="2021"), Figure[Money])
    assert_type(When("2021").year, int | None)
    assert_type(register.outcomes("irigc-m-mtc-20"), Records[Instrument])
    register.contracts.where(
        contract.parties.includes("RU") & ~(contract.signed < When.parse("2021")),
        contract.signed_at.matches(meeting.ordinal == 20),
        certainly(contract.kind == ContractKind.PURCHASE) | contract.value.is_unknown(),
    )
    # A question about every instrument may be asked of contracts, alone or joined, in either order.
    register.contracts.where(instrument.title.contains("rifles"))
    register.contracts.where((contract.value >= rs) & (instrument.title == "t"))
    register.contracts.where((instrument.title == "t") & (contract.value >= rs))
    register.meetings.where(meeting.outcomes.matches(contract.value >= rs))
    register.meetings.where(meeting.series == "irigc-m-mtc").order_by(meeting.ordinal).last()


def lakes(lake: Lake) -> None:
    rs = Money("5", "INR")
    assert_type(lake.contracts, LakeRecords[Contract])
    assert_type(lake.of(Meeting), LakeRecords[Meeting])
    assert_type(lake.contracts.where(contract.value >= rs, instrument.title == "t"), LakeRecords[Contract])
    assert_type(lake.instruments.where(instrument.title.contains("rifles")), LakeRecords[Instrument])
    assert_type(lake.meetings.order_by(meeting.ordinal).last(), Meeting | None)
    assert_type(lake.contracts["ak-203"], Contract)
    assert_type(lake.contracts.one(), Contract)
    assert_type(list(lake.treaties), list[Treaty])
    assert_type(lake.contracts.sum(contract.value), Figure[Money])
    assert_type(lake.contracts.group_by(contract.kind), dict[ContractKind | None, LakeRecords[Contract]])
    assert_type(lake.contracts.to_register(), Register)
    with bl.Lake.open("lake") as opened:
        assert_type(opened, Lake)


def questions_on_parts(register: Register) -> None:
    rifles = Quantity(100, "rifle")
    assert_type(line_item.quantity >= rifles, Predicate[LineItem])
    assert_type(contract.items.any(line_item.quantity >= rifles), Predicate[Contract])
    assert_type(contract.milestones.all(milestone.due < When("2031")), Predicate[Contract])
    assert_type(contract.suppliers.includes("RU"), Predicate[Contract])
    assert_type(contract.buyers.any(party.organization.is_known()), Predicate[Contract])
    assert_type(treaty.acts.any((act.kind == ActKind.RATIFIED) & (act.party == "IN")), Predicate[Treaty])
    assert_type(meeting.participants.any(participant.person.matches(person.rank == "general")), Predicate[Meeting])
    register.contracts.where(contract.items.any(line_item.quantity >= rifles), ~contract.suppliers.includes("FR"))
    register.contracts.where(instrument.parties.any(party.country == "IN") & contract.items.is_known())


def one_field_against_another(register: Register) -> None:
    assert_type(contract.value > contract.estimated_value, Predicate[Contract])
    assert_type(contract.value != contract.estimated_value, Predicate[Contract])
    assert_type(treaty.signed < treaty.entry_into_force, Predicate[Treaty])
    assert_type(treaty.signed.is_within(treaty.period), Predicate[Treaty])
    assert_type(treaty.period.contains(treaty.entry_into_force), Predicate[Treaty])
    assert_type(treaty.term == treaty.renewal_term, Predicate[Treaty])
    assert_type(meeting.ordinal >= meeting.ordinal_in_year, Predicate[Meeting])
    assert_type(organization.name == organization.acronym, Predicate[Organization])
    assert_type(line_item.delivered < line_item.quantity, Predicate[LineItem])
    register.contracts.where(contract.items.any(line_item.delivered < line_item.quantity))
    register.contracts.where(certainly(contract.value > contract.maximum_value), contract.title == instrument.place)


def contracts_are_instruments(register: Register) -> Records[Instrument]:
    return register.contracts


def claims(register: Register) -> None:
    cost = Figure.money("around Rs 5000 crore")
    assert_type(
        Claim(record="ak-203", field=contract.value, value=cost, source="daily"), Claim[Contract, Figure[Money]]
    )
    register.add(
        Treaty(id="t", title="Pact"),
        Meeting(id="m", title="Session"),
        Claim(record="t", field=treaty.signed, value=When.parse("2019-02"), source="daily"),
    )


class Shortest:
    """A policy of somebody's own."""

    rule = "the shortest"

    def choose(self, candidates: Sequence[bl.policies.Candidate], /) -> bl.policies.Candidate:
        return min(candidates, key=lambda one: len(str(one.value)))


def weighing(register: Register) -> None:
    own: bl.policies.Policy = Shortest()
    by_field = bl.policies.by_field({contract.value: bl.policies.prefer("official"), treaty.signed: own})
    assert_type(register.reconcile(), Register)
    assert_type(register.reconcile(by_field).contracts, Records[Contract])
    assert_type(bl.merge(register, register, policy=own), Register)
    assert_type(register.as_known(on=day, by="both", possibly=True), Register)
    assert_type(register.explain("ak-203", contract.value, policy=own), Explanation)
    assert_type(register.conflicts(), tuple[Conflict, ...])
    assert_type(register.matrix("ak-203"), Matrix)
    assert_type(contract.value.is_disputed(), Predicate[Contract])
    assert_type(register.exists(treaty.signed.is_within(When("2019")), between=("IN", "RU")).answer, Answer)
    assert_type(register.replace(register.contracts["ak-203"]).remove("s-400").rename("ak-203", "ak203"), Register)


def reading() -> None:
    told = bl.read("text", published="2021-12-06", source="daily", country="LK", rupee="LKR", dollar="SGD")
    bl.read("text", published=day, country=Country("LK"))
    bl.read("text", published=When("2021-12-06"))
    assert_type(told, Reading)
    assert_type(told.published, When | None)
    assert_type(told.money, tuple[Found[Figure[Money]], ...])
    assert_type(told.money[0].value, Figure[Money])
    assert_type(told.money[0].value.low, Money | None)
    assert_type(told.money[0].cue, Words | None)
    assert_type(told.quantities[0], FoundQuantity)
    assert_type(told.quantities[0].value, Figure[Quantity])
    assert_type(told.quantities[0].unit, Words)
    assert_type(told.dates[0].value, When | Period)
    assert_type(told.countries[0], FoundCountry)
    assert_type(told.countries[0].value, Country)
    assert_type(told.countries[0].is_adjective, bool)
    assert_type(told.meetings[0].value, MeetingMention)
    assert_type(told.meetings[0].value.ordinal, int | None)
    assert_type(told.meetings[0].value.kind, MeetingKind | None)
    assert_type(told.ambiguous[0], Ambiguous)
    assert_type(told.ambiguous[0].readings, tuple[object, ...])
    assert_type(told.text[told.money[0].start : told.money[0].end], str)


def proposals(told: Reading) -> None:
    assert_type(told.claims("ak-203", contract.value), tuple[Claim[Contract, Figure[Money]], ...])
    assert_type(told.claims("ak-203", contract.value)[0].value, Figure[Money])
    assert_type(told.claims("ak-203", contract.signed), tuple[Claim[Contract, When], ...])
    assert_type(told.claims("irigc-m-mtc-20", meeting.ordinal), tuple[Claim[Meeting, int], ...])
    assert_type(told.claims("mtc-2021-2031", treaty.period), tuple[Claim[Treaty, Period], ...])


def grounding(register: Register, told: Reading) -> None:
    assert_type(bl.ground(register, {"daily": "text", "weekly": told}), tuple[Fault, ...])
    texts: dict[str, str] = {"daily": "text"}
    known = register.sources
    bl.ground(register, texts)
    bl.ground(register.claims, texts, sources=known, country="LK", rupee="LKR")
    bl.ground(told.claims("ak-203", contract.value), {told.source: told})


def found_values_are_more_than_their_own(exact: Found[Money]) -> Found[Money | Figure[Money]]:
    return exact
