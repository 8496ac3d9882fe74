# pyright: strict, reportUnusedExpression=false, reportUnusedVariable=false
"""Each line below that ends in `# refused` must be refused by mypy and by pyright."""

import datetime

import bilateral as bl
from bilateral import Answer, Claim, Contract, Country, Dyad, Figure, Found, Meeting, Money, Organization, Period, Predicate, Protocol, Quantity, Reading, Records, Term, Treaty, When, certainly, contract, crore, fiscal_year, lakh, meeting, possibly, treaty
from bilateral.kinds import ContractKind
from bilateral.numbers import spell

rs = Money.parse("Rs 5 crore")
rifles = Quantity(5, "rifle")
cost = Figure.money("around Rs 5000 crore")
day = When.parse("2021-12-06")
span = Period.parse("2021/2031")
register = bl.datasets.india_russia_2021()

# Values -------------------------------------------------------------------------------------------
Money(5.7, "INR")  # refused
Money(5)  # refused
rs + rifles  # refused
rs < rifles  # refused
rs + 5  # refused
rs.amount = 5  # refused
Quantity(1.5, "tonne")  # refused
rifles < rs  # refused
crore(1.5)  # refused
lakh(1.5)  # refused
cost < cost  # refused
cost >= rs  # refused
cost.certainly_at_least(rifles)  # refused
cost.possibly_under(5)  # refused
cost.low.amount  # refused
Figure.exactly("Rs 5 crore")  # refused
day < day  # refused
day <= When.parse("2022")  # refused
day.certainly_before("2022")  # refused
day.certainly_after(datetime.date(2021, 1, 1))  # refused
day.edtf = "2022"  # refused
span.contains("2025")  # refused
span < span  # refused
Term(years="10")  # refused
Country(5)  # refused
Country.parse("Congo", on=1980)  # refused
Country.from_wikidata(159)  # refused
Dyad("IN")  # refused
Answer.YES & True  # refused
Money.parse("5 kroner", kroner="NOK")  # refused
Money.parse("Rs 5", rupee=5)  # refused
rs.to("USD", 0.013, on="2021-12-06")  # refused
rs.to("USD", on="2021-12-06")  # refused
rs.format("european")  # refused
day + 10  # refused
day + datetime.timedelta(days=1)  # refused
Term(years=10) < Term(months=1)  # refused
span.relation_is(day, "during")  # refused
day.share_within("1560")  # refused
fiscal_year("2021-22")  # refused
spell(5.5)  # refused
wrong: bool = span.contains(day)  # refused

# Records ------------------------------------------------------------------------------------------
Contract()  # refused
Contract(id="c", title="t", valu="Rs 5 crore")  # refused
Contract(id="c", title="t", value=5)  # refused
Contract(id="c", title="t", kind=5)  # refused
Contract(id="c", title="t", signed=2021)  # refused
Contract("c", "t")  # refused
Contract(id="c", title="t").title = "u"  # refused
Treaty(id="t", title="t", value=rs)  # refused
Protocol(id="p", title="t", role=True)  # refused
Meeting(id="m", title="t", ordinal="20")  # refused
Organization(id="o")  # refused
Contract(id="c", title="t").value.low  # refused

# Questions ----------------------------------------------------------------------------------------
contract.value >= 5  # refused
contract.value >= rifles  # refused
contract.quantity >= rs  # refused
contract.valu >= rs  # refused
contract.kind >= ContractKind.LEASE  # refused
contract.title >= 5  # refused
contract.signed < "2021"  # refused
contract.signed < span  # refused
contract.signed.is_within("2021")  # refused
contract.parties.includes(5)  # refused
contract.signed_at.matches(treaty.title == "t")  # refused
contract.under.matches(meeting.ordinal == 20)  # refused
meeting.ordinal == "20"
register.meetings.where(meeting.ordinal == "20")  # refused
meeting.outcomes.matches(meeting.ordinal == 20)  # refused
register.contracts.where(contract.kind == "lease")  # refused
register.contracts.where(meeting.ordinal == 20)  # refused
register.contracts.where(treaty.period.contains(day))  # refused
register.treaties.where(contract.value >= rs)  # refused
register.contracts.where(contract.value is None)  # refused
register.contracts.where(True)  # refused
register.contracts.where(lambda c: c.value is None)  # refused
register.instruments.where(contract.value >= rs)  # refused
register.contracts.where((contract.value >= rs) & (meeting.ordinal == 20))  # refused
register.contracts.where(not contract.value.is_unknown())  # refused
register.contracts.filter(lambda c: c.valu)  # refused
register.contracts.filter(lambda c: c.ordinal == 20)  # refused
lake = bl.Lake.open("lake")
lake.contracts.where(meeting.ordinal == 20)  # refused
lake.treaties.where(contract.value >= rs)  # refused
lake.instruments.where(contract.value >= rs)  # refused
lake.contracts.where(contract.kind == "lease")  # refused
lake.contracts.where("value")  # refused
lake.contracts.order_by("value")  # refused
lake.contracts.order_by(meeting.ordinal)  # refused
lake.contracts.group_by(lambda c: c.place)  # refused
lake.contracts.sum(contract.title)  # refused
lake.contracts[0]  # refused
lake.contracts.first().value  # refused
lake.of(Money)  # refused
bl.Lake.open(5)  # refused
register.contracts.order_by("value")  # refused
register.contracts.order_by(meeting.ordinal)  # refused
register.contracts.sum(contract.title)  # refused
register.contracts.sum(meeting.expected_outcomes)  # refused
register.contracts.group_by("kind")  # refused
register.contracts.first().title  # refused
register["ak-203"].value  # refused
possibly(rs)  # refused
certainly(contract.value)  # refused
contract.items.any(bl.milestone.due.is_known())  # refused
contract.items.any(contract.value >= rs)  # refused
contract.items.all(bl.party.country == "IN")  # refused
contract.milestones.any(bl.line_item.quantity >= rifles)  # refused
contract.parties.any(bl.act.party == "IN")  # refused
contract.suppliers.any(bl.line_item.quantity >= rifles)  # refused
contract.suppliers.includes(5)  # refused
contract.tags.any(contract.title == "t")  # refused
treaty.acts.any(bl.party.country == "IN")  # refused
register.contracts.where(bl.line_item.quantity >= rifles)  # refused
register.contracts.where(bl.party.country == "IN")  # refused
register.treaties.where(contract.suppliers.includes("RU"))  # refused
register.contracts.order_by(bl.line_item.quantity)  # refused
register.contracts.where(contract.items)  # refused
bl.line_item.quantity >= rs  # refused
bl.line_item.quantity.is_disputed()  # refused
bl.party.country.is_disputed()  # refused
contract.items.any(bl.line_item.quantity >= rifles) & (bl.line_item.designation == "AK-203")  # refused
contract.value > contract.quantity  # refused
contract.value > contract.signed  # refused
contract.value > meeting.ordinal  # refused
contract.signed < treaty.signed  # refused
contract.signed < contract.period  # refused
contract.signed.is_within(treaty.period)  # refused
contract.period.contains(treaty.signed)  # refused
treaty.term > treaty.notice  # refused
meeting.ordinal > meeting.outcome_count  # refused
register.contracts.where(contract.title == contract.signed)  # refused
register.contracts.where(contract.title == contract.id)  # refused
register.contracts.where(contract.title == meeting.title)  # refused
register.contracts.where(contract.value == treaty.signed)  # refused
bl.line_item.delivered < contract.quantity  # refused
bl.line_item.delivered < bl.milestone.quantity  # refused
Claim(record="c", field=bl.line_item.designation, value="AK-203", source="s")  # refused

# Claims and registers -------------------------------------------------------------------------------
claimed: Claim[Contract, ContractKind] = Claim(record="c", field=contract.kind, value="lease", source="s")  # refused
Claim(record="c", field=contract.value, value="5 crore", source="s").value.low  # refused
Claim(record="c", field="value", value=cost, source="s")  # refused
register.add("ak-203")  # refused
register.explain("ak-203", "value")  # refused
register.between(1, 2)  # refused
bl.save("register.json", register)  # refused
bl.loads(5)  # refused
treaties: Records[Treaty] = register.contracts  # refused
asked: Predicate[Instrument] = contract.value >= rs  # refused

# Reading ------------------------------------------------------------------------------------------
told = bl.read("They paid around Rs 5,000 crore on Monday.", published=day)
bl.read()  # refused
bl.read(None)  # refused
bl.read(b"Rs 5")  # refused
bl.read("Rs 5", "2021-12-06")  # refused
bl.read("Rs 5", published=2021)  # refused
bl.read("Rs 5", country=91)  # refused
bl.read("Rs 5", source=5)  # refused
bl.read("Rs 5", rupee=5)  # refused
bl.read("Rs 5", roubel="RUB")  # refused
told.money[0].value.amount  # refused
told.money[0].unit  # refused
told.money[0].cue.text  # refused
told.money[0].start = 5  # refused
told.money.append(told.money[0])  # refused
told.quantities[0].value + told.money[0].value  # refused
told.dates[0].value.edtf.year  # refused
told.countries[0].value == told.countries[0].value.ordinal  # refused
told.meetings[0].value.ordinal + 1  # refused
told.ambiguous[0].value  # refused
told.text = "another"  # refused
Reading("text", "daily")  # refused
Reading(text="text")  # refused
Found(cost, "Rs 5")  # refused
of_quantity: Found[Figure[Quantity]] = told.money[0]  # refused
told.claims(5, contract.value)  # refused
told.claims("ak-203", "value")  # refused
told.claims("ak-203", contract.value)[0].value.code  # refused
proposed: tuple[Claim[Contract, When], ...] = told.claims("ak-203", contract.value)  # refused
bl.ground(register)  # refused
bl.ground(register, "text")  # refused
bl.ground(register, {"daily": b"text"})  # refused
bl.ground("claims", {"daily": "text"})  # refused
bl.ground(told, {"daily": "text"})  # refused
