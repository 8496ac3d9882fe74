"""The call sites that the design promises, each as it is written there, under both type checkers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import assert_type

import altair as alt
import pendulum
import pytest

import bilateral as bl
from bilateral import (
    Act,
    Answer,
    Claim,
    Contract,
    Country,
    Fault,
    Figure,
    Found,
    LineItem,
    Meeting,
    MeetingSeries,
    Money,
    Numeral,
    Office,
    Organization,
    Party,
    Passage,
    Period,
    Person,
    Predicate,
    Protocol,
    Qualifier,
    Quantity,
    Register,
    Source,
    Term,
    Treaty,
    When,
    act,
    certainly,
    contract,
    crore,
    instrument,
    lakh,
    line_item,
    meeting,
    meeting_series,
    milestone,
    office,
    organization,
    party,
    person,
    possibly,
    protocol,
    signatory,
    treaty,
)
from bilateral.errors import InvalidMoney, InvalidWhen

pytestmark = pytest.mark.smoke


def test_the_names_are_there() -> None:
    assert all((Act, Claim, Found, LineItem, MeetingSeries, Numeral, Office, Organization, Party, Passage, Person))
    assert all((Predicate, Source, Treaty, certainly, instrument, meeting_series, office, organization, person))
    assert all((protocol, treaty, bl.errors, bl.kinds, bl.datasets, bl.rates, bl.testing))


# Values ---------------------------------------------------------------------------------------------


def test_money() -> None:
    assert Money.parse("Rs 5000 crore") == Money("50000000000", "INR") == Money(crore(5000), "INR")
    assert "₹5,000 crore" == str(Money.parse("Rs 5000 crore"))
    assert Decimal(1_500_000_000_000) == Money.parse("₹1.5 lakh crore").amount == lakh(crore(Decimal("1.5")))
    assert "US$540 crore" == Money.parse("$5.4 billion").format("indian")
    assert "US$5.4 billion" == Money.parse("$5.4 billion").format("international")
    with pytest.raises(InvalidMoney, match=r"not an exact amount.*Figure\.money"):
        Money.parse("around Rs 5000 crore")
    assert Money(5000, "PKR") == Money.parse("Rs 5000", rupee="PKR")


def test_figures() -> None:
    cost = Figure.money("around Rs 5000 crore")
    assert (Qualifier.ABOUT, Money.parse("₹4,500 crore"), Money.parse("₹5,500 crore")) == (
        cost.qualifier,
        cost.low,
        cost.high,
    )
    assert Money.parse("Rs 5123.5 crore") == Figure.money("about 5,124 crore rupees").low
    rifles = Figure.quantity("more than 500,000 rifles")
    assert (Quantity(500_000, "rifle"), False, None) == (rifles.low, rifles.low_included, rifles.high)
    assert_type(Figure.quantity("6,01,427 rifles").certainly_at_least(Quantity(600_000, "rifle")), bool)
    assert Figure.quantity("6,01,427 rifles").certainly_at_least(Quantity(600_000, "rifle"))
    assert Qualifier.BETWEEN is Figure.money("Rs 5,000-5,500 crore").qualifier
    assert Qualifier.AT_MOST is Figure.money("up to $2bn").qualifier
    assert Quantity(600_000, "rifle") == Figure.quantity("over six lakh rifles").low


def test_dates() -> None:
    assert pendulum.Date(2019, 2, 1) == When.parse("2019-02").earliest
    assert pendulum.Date(2019, 2, 28) == When.parse("2019-02").latest
    assert When.parse("February 2019") == When.parse("2019-02")
    with pytest.raises(InvalidWhen, match="two readings"):
        When.parse("06/12/2021")
    assert "1990~" == When.parse("1990~").edtf
    assert When.parse("2021-12-06").certainly_after(When.parse("2019-02"))
    assert Answer.YES is Period.parse("2021/2031").contains(When.parse("2025"))
    assert Term(years=10) == Term.parse("10 years")


def test_countries() -> None:
    assert ("RU", "SU") == (Country.parse("Russian Federation").code, Country.parse("USSR").code)
    assert Country("RU") == signatory("Russian Federation")


# Records, a register, questions -----------------------------------------------------------------------


def test_questions() -> None:
    register = bl.datasets.india_russia_2021()
    contracts = register.contracts
    assert ("ak-203",) == contracts.where(contract.value >= Money.parse("Rs 1000 crore")).ids
    assert ("ak-203",) == contracts.where(possibly(contract.quantity >= Quantity(600_000, "rifle"))).ids
    contracts.where((contract.parties.includes("RU")) & ~(contract.signed < When.parse("2021")))
    assert ("ak-203",) == contracts.where(contract.signed_at.matches(meeting.ordinal == 20)).ids
    last = register.meetings.where(meeting.series == "irigc-m-mtc").order_by(meeting.ordinal).last()
    assert last is not None
    assert_type(contracts["ak-203"].value, Figure[Money] | None)
    assert "ak-203" == register["ak-203"].id == contracts.where(contract.signed.is_known()).one().id
    assert_type(contracts.first(), Contract | None)
    assert contracts.count() == len(contracts.filter(lambda one: one.id != ""))


def test_questions_on_parts_and_on_two_fields() -> None:
    contracts = bl.datasets.india_russia_2021().contracts
    many = contract.items.any(line_item.quantity >= Quantity(100, "rifle"))
    assert ("ak-203",) == contracts.where(many).ids
    assert () == contracts.where(many, contract.value > contract.estimated_value).ids
    assert ("ak-203", "s-400") == contracts.where(possibly(contract.value > contract.estimated_value)).ids
    assert contracts.where(contract.parties.any(party.country == "RU"))
    assert not contracts.where(contract.milestones.any(milestone.due < When.parse("2021")))
    assert not bl.datasets.india_russia_2021().treaties.where(treaty.acts.any(act.party == "IN"))


def test_questions_as_text() -> None:
    question = Predicate.parse('value >= "Rs 1000 crore" and signed in 2021', contract)
    assert_type(question, Predicate[Contract])
    assert ("ak-203",) == bl.datasets.india_russia_2021().contracts.where(question).ids
    assert question == Predicate.parse(str(question), contract)


def test_registers() -> None:
    register = bl.datasets.india_russia_2021()
    assert len(register.between("IN", "RU")) <= len(register.between("IN", "RU", predecessors=True)) <= len(register)
    assert "ak-203" in register.outcomes("irigc-m-mtc-20").ids
    assert "kalashnikov-amendment-2021" in register.lineage("kalashnikov-amendment-2021").ids
    grown = register.add(Protocol(id="p-1", title="Protocol"), Meeting(id="m-1", title="Meeting"))
    assert len(register) + 2 == len(grown) == len(register | grown)


def test_files(tmp_path: Path) -> None:
    register = bl.datasets.india_russia_2021()
    for name in ("register.json", "register.jsonl", "register.yaml"):
        bl.save(register, tmp_path / name)
        assert register == bl.load(tmp_path / name)
        loaded = bl.check(tmp_path / name)
        assert_type(loaded.faults, tuple[Fault, ...])
        assert (register, ()) == (loaded.register, loaded.faults)
    assert register == bl.loads(bl.dumps(register))
    assert "$schema" in bl.json_schema()


def test_reading() -> None:
    text = "On Monday India ordered over 500,000 rifles for nearly $1.2-billion at the 20th meeting."
    reading = bl.read(text, published="2021-12-06")
    for found in (*reading.money, *reading.quantities, *reading.dates, *reading.countries, *reading.meetings):
        assert found.text == text[found.start : found.end]
    assert [When("2021-12-06")] == [found.value for found in reading.dates]


def test_words_for_listed_values() -> None:
    assert bl.kinds.ContractKind.PURCHASE is Contract(id="x", title="X", kind="purchase").kind


def test_who_says_so() -> None:
    assert "6,01,427" in str(bl.datasets.india_russia_2021().explain("ak-203", contract.quantity))
    assert Register() == Register() | Register()


def test_weighing() -> None:
    register = bl.datasets.india_russia_2021()
    rough, exact = Figure.money("over Rs 5,000 crore"), Figure.money("₹5,100-crore")

    assert bl.kinds.ComparisonKind.COARSER is bl.relation(rough, exact).kind
    assert "contract.value" in str(register.explain("ak-203", contract.value))
    assert "ak-203" == register.matrix("ak-203").record
    assert isinstance(register.conflicts(), tuple)
    policies: list[bl.policies.Policy] = [
        bl.policies.most_precise,
        bl.policies.latest,
        bl.policies.consensus,
        bl.policies.prefer("official", "wire"),
        bl.policies.by_field({contract.value: bl.policies.prefer("official")}),
    ]
    for policy in policies:
        assert len(register) == len(register.reconcile(policy))
    assert register == bl.merge(register, register, policy=bl.policies.consensus)
    assert 0 == len(register.as_known(on="2021-12-05", by="published"))
    assert register == register.replace(register["ak-203"])
    assert ("ak-203",) == register.contracts.where(contract.quantity.is_disputed()).ids
    assert Answer.YES is register.exists(treaty.signed.is_within(When("2019")), between=("IN", "RU")).answer
    assert "ak203" in register.rename("ak-203", "ak203")
    assert "ak-203" not in register.remove("ak-203")


def test_what_is_in_force() -> None:
    register = bl.datasets.india_russia_2021()
    verdict = register.in_force("mtc-2021-2031", on="2025-06-01")
    assert_type(verdict, bl.Verdict)
    assert (bl.Answer.UNKNOWN, When("2025-06-01")) == (verdict.answer, verdict.as_of)
    assert verdict.reason
    assert verdict.missing
    assert isinstance(verdict.rests_on, tuple)
    assert "expired" == register.in_force("mtc-2021-2031", on="2032", presume_renewed=True).status.value
    assert () == register.treaties.where(treaty.in_force(on="2025")).ids
    assert () == register.contracts.where(contract.status(on="2021-12-31") == "overdue").ids
    assert () == register.overdue(on="2021-12-31").ids
    assert 2 == register.contracts.plan(contract.value >= Money.parse("Rs 1000 crore")).total
    assert "signature" == bl.EntryRule(event="signature").event.value
    assert bl.Denunciation(notice="6 months").notice == bl.Term(months=6)
    assert () == bl.Coverage(of=["acts"]).countries
    assert register.irregularities("annual-summit")
    assert register.match(register)


def test_what_it_looks_like(tmp_path: Path) -> None:
    register = bl.datasets.india_russia_2021()
    assert_type(register.timeline(), alt.VConcatChart)
    assert_type(register.network(), alt.VConcatChart)
    assert_type(register.matrix("ak-203").chart(), alt.VConcatChart)
    assert_type(
        register.contracts.where(contract.value >= Money(1, "INR")).values_over_time(contract.value), alt.VConcatChart
    )
    bl.report(register, tmp_path / "india-russia.html", title="India and Russia, 2021")
    assert (tmp_path / "india-russia.html").is_file()


def test_the_order_of_a_date_is_told_once() -> None:
    assert When("2003-03-06") == When.parse("03/06/2003", date_order="mdy")
    (found,) = bl.read("The pact of 03/06/2003.", date_order="dmy").dates
    assert When("2003-06-03") == found.value
    assert Period("2003-06-03", "..") == Period.parse("since 03/06/2003", date_order="dmy")


def test_tables(tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    register = bl.datasets.india_russia_2021()
    register.to_parquet(tmp_path / "lake")
    assert Register.from_parquet(tmp_path / "lake") == register
    with bl.Lake.open(tmp_path / "lake") as lake:
        big = contract.value >= Money.parse("Rs 1000 crore")
        assert register.contracts.where(big).count() == lake.contracts.where(big).count() == 1
    assert ["ak-203", "s-400"] == polars.DataFrame(register.contracts)["id"].to_list()
    rows = (register.contracts.to_pandas(), register.contracts.to_polars(), register.contracts.to_arrow())
    assert [2, 2, 2] == [len(table) for table in rows]
    assert_type(register.contracts.to_csv(), str)
    register.contracts.to_csv(tmp_path / "c.csv")
    assert register.contracts.to_csv().encode() == (tmp_path / "c.csv").read_bytes()


def test_rates() -> None:
    rates = bl.rates.FixedRates.of("USD", "INR", {dt.date(2021, 12, 6): "75"}, source="a bank")
    contracts = bl.datasets.india_russia_2021().contracts
    worth = Figure.money("about $5 million").to("INR", rates, on="2021-12-06")
    assert_type(worth, Figure[Money])
    assert (Money("337500000", "INR"), Money("412500000", "INR")) == (worth.low, worth.high)
    dearest = contracts.order_by(contract.value, rates=rates, currency="INR", on="2021-12-06", descending=True)
    assert ("s-400", "ak-203") == dearest.ids
    total = contracts.sum(contract.value, rates=rates, currency="INR", on="2021-12-06")
    assert total.certainly_over(Money.parse("Rs 40000 crore"))
