"""Pictures: drawn of any register, told in words, told apart without colours, and honest about what is not known."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Act, Contract, Meeting, MeetingSeries, Party, Protocol, Register, Treaty, When, contract
from bilateral.errors import CurrencyMismatch, InvalidWhen, NoAltair, NoRate, WrongType
from bilateral.kinds import RecordKind
from bilateral.parts import Gap, Milestone, Relation, Termination
from bilateral.rates import FixedRates
from bilateral.testing import matrices, registers, treaties
from bilateral.values.dates.date_arithmetic import day_text
from bilateral.values.words import visible
from bilateral.views.charts import drawing, network, timeline
from bilateral.views.charts.force_bars import force_bars
from bilateral.views.charts.network_ties import places_of, ties_of
from bilateral.views.charts.picture import packed_png
from bilateral.views.charts.timeline_marks import BarKind, PointKind
from bilateral.views.charts.timeline_rows import rows_of
from views.browser import Browser

PAIR = ("IN", "RU")
INSTRUMENTS = (RecordKind.TREATY, RecordKind.PROTOCOL, RecordKind.CONTRACT)


def svg(picture: Any) -> str:
    """Draw a picture, offline, as it is put into a report."""
    import vl_convert

    return str(vl_convert.vegalite_to_svg(picture.to_json()))


# Any register ---------------------------------------------------------------------------------------


@pytest.mark.laws
@given(registers())
def test_any_register_can_be_drawn(register: Register) -> None:
    for picture in (register.timeline(), register.network()):
        assert json.loads(picture.to_json())["description"]


@given(matrices())
def test_any_matrix_can_be_drawn(matrix: bl.types.Matrix) -> None:
    assert matrix.record in matrix.chart().to_dict()["description"]


@given(registers(kinds=INSTRUMENTS))
def test_a_timeline_tells_of_everything_that_has_a_date(register: Register) -> None:
    drawn = {row.id for row in rows_of(register)}

    for instrument in register.instruments:
        assert instrument.id in drawn or not instrument.signed or "[" in str(instrument.signed)


@given(st.data(), treaties(parties=PAIR))
def test_a_bar_of_force_says_of_each_day_what_the_law_says(data: st.DataObject, treaty: Treaty) -> None:
    outside = [one.target for one in treaty.references() if one.target != treaty.id]
    register = Register(records=[treaty], outside=outside)
    named = [day for row in rows_of(register) for day in row.days if 1 < day < 3_000_000]
    if not named:
        return
    first, last = int(min(named)), int(max(named)) + 100
    bars = [*force_bars(register, treaty.id, named, last)]
    day = data.draw(st.integers(first, last) | st.sampled_from([int(each) for each in named]))
    verdict = register.in_force(treaty.id, on=When(day_text(day)))
    kinds = {bar.kind for bar in bars if bar.first <= day <= bar.last}

    expected = {"yes": {BarKind.IN_FORCE}, "unknown": {BarKind.UNKNOWN}, "no": set[BarKind]()}[str(verdict.answer)]
    assert kinds == ({BarKind.PROVISIONAL} if verdict.status.value == "provisional" else expected)


@pytest.mark.parametrize("mark", ["\ufffe", "\uffff", "\x85", "\ufdd0", "\U0001fffe"])
def test_no_character_ends_the_program_that_draws(mark: str) -> None:
    pact = Treaty(id="t", title=f"A{mark}pact", parties=["IN", "RU"], signed="2019")
    price: dict[str, Any] = {"signed": "2020", "value": "Rs 5 crore"}
    deal = Contract(id="c", title=f"A{mark}deal", parties=["IN", "RU"], place=f"D{mark}", under="t", **price)
    said = bl.Claim(record="c", field=contract.place, value=f"D{mark}", source="s")
    register = Register(records=[pact, deal], sources=[bl.Source(id="s", title=f"S{mark}")]).add(said)

    for picture in (register.timeline(), register.network(), register.matrix("c").chart()):
        assert "<svg" in svg(picture)
    assert "<svg" in svg(register.contracts.values_over_time(contract.value))


# Timeline -------------------------------------------------------------------------------------------


def test_a_meeting_of_several_days_may_begin_at_a_time_of_day() -> None:
    talks = Meeting(id="m", title="Talks", held="2021-12-06T10:30:00", until="2021-12-07")
    (row,) = rows_of(Register(records=[talks]))

    assert [(day_text(int(bar.first)), day_text(int(bar.last))) for bar in row.drawn] == [("2021-12-06", "2021-12-07")]


def test_force_and_provisional_application_are_told_apart_and_an_imprecise_day_is_a_band() -> None:
    pact = Treaty(
        id="pact",
        title="Pact",
        signed="1998",
        provisional_application="1999-01-01/2000-04-16",
        entry_into_force="2000-04-17",
        termination=Termination(date="2010-06-30"),
    )
    (row,) = rows_of(Register().add(pact))

    assert [(BarKind.ONE_DAY, day("1998-01-01"), day("1998-12-31"))] == [
        (bar.kind, bar.first, bar.last) for bar in row.drawn if bar.kind is BarKind.ONE_DAY
    ]
    assert "applied provisionally 1999-01-01 to 2000-04-16, in force 2000-04-17 to 2010-06-30" in row.told()
    assert {PointKind.SIGNED, PointKind.ENTERED, PointKind.ENDED} == {point.kind for point in row.points}


def day(text: str) -> int:
    """Give the number of a day."""
    return When(text).first_day


def test_a_series_is_a_row_of_its_meetings_with_its_gaps() -> None:
    talks = MeetingSeries(id="talks", title="Talks", interval="1 year")
    held = [
        Meeting(id=f"t-{number}", title="Talks", series="talks", ordinal=number, held=when, gap_before=gap)
        for number, when, gap in (
            (3, "2001-01-10", Gap(length="2 years", reason="a war")),
            (4, "2002-01-10", None),
            (7, "2005-01-10", None),
        )
    ]
    (row,) = rows_of(Register().add(talks, *held))

    assert ["the 3rd held 2001-01-10", "the 4th held 2002-01-10", "the 7th held 2005-01-10"] == [
        point.words for point in row.points
    ]
    assert [(day("1999-01-10"), day("2001-01-10")), (day("2002-01-10"), day("2005-01-10"))] == sorted(
        {(bar.first, bar.last) for bar in row.bars if bar.kind is BarKind.GAP}
    )


def test_what_a_contract_foresees_and_what_happened_are_marks_of_their_own() -> None:
    deal = Contract(
        id="deal",
        title="Deal",
        period="2001/..",
        milestones=[Milestone(kind="delivery", due="2004"), Milestone(kind="payment", due="2003", met="2003-05-01")],
    )
    (row,) = rows_of(Register().add(deal))

    assert [PointKind.DUE, PointKind.MET] == [point.kind for point in row.points]
    assert any(bar.kind is BarKind.PERIOD and bar.last == float("inf") for bar in row.bars)
    assert svg(Register().add(deal).timeline())


def test_a_timeline_is_told_in_words_for_those_who_cannot_see_it() -> None:
    description = bl.datasets.india_russia_2021().timeline().to_dict()["description"]

    assert "AK-203 assault rifles: signed 2021-12-06" in description
    drawn = (
        (Register().timeline(), "No record has a date."),
        (Register().network(), "No treaty, protocol or contract."),
        (Register().contracts.values_over_time(contract.value), "No amount with a day."),
        (Register().add(Treaty(id="t", title="T")).matrix("t").chart(), "No source says anything of it."),
    )
    for picture, words in drawn:
        assert words in picture.to_dict()["description"]
        assert words in svg(picture)


def test_bars_and_marks_differ_in_more_than_colour() -> None:
    bars = [(look.height, look.dash, look.outline) for look in timeline.BARS.values()]
    shapes = [*timeline.SHAPES.values()]

    assert len(set(bars)) == len(bars) == len(BarKind)
    assert len(set(shapes)) == len(shapes) == len(PointKind)


# Network --------------------------------------------------------------------------------------------


def test_a_network_ties_what_amends_implements_and_belongs_to_what() -> None:
    register = Register(
        records=[
            Treaty(id="pact", title="Pact", parties=PAIR, signed="2001"),
            Protocol(id="protocol", title="Protocol", parent="pact", role="amending"),
            Contract(
                id="deal",
                title="Deal",
                under="pact",
                parties=["IN", Party(country="RU", organization="maker")],
                relations=[Relation(kind="implements", target="protocol"), Relation(kind="renews", target="old")],
            ),
            bl.Organization(id="maker", name="The Maker"),
        ],
        outside=["old"],
    )

    assert {
        ("protocol", "pact", "amends"),
        ("deal", "pact", "under"),
        ("deal", "protocol", "implements"),
        ("deal", "old", "renews"),
    } == {(tie.later, tie.earlier, tie.words) for tie in ties_of(register)}
    places = places_of(register, ties_of(register))
    assert ["old", "pact", "deal", "protocol"] == [place.id for place in places]
    assert (("India", "The Maker"), ("Russia",)) == (places[2].parties, places[2].through)
    assert "Deal renews old (kept elsewhere)" in register.network().to_dict()["description"]
    assert svg(register.network())


def test_ties_of_the_first_kinds_differ_by_their_dashes() -> None:
    assert len({*map(tuple, network.DASHES)}) == len(network.DASHES) >= 4


# Values ---------------------------------------------------------------------------------------------

DEALS = Register(
    records=[
        Contract(id="a", title="A", value="around Rs 5000 crore", signed="2021-12-06"),
        Contract(id="b", title="B", value="over Rs 2,000 crore", signed="2019"),
        Contract(id="c", title="C", value="Rs 800-950 crore", signed="2020-02-01"),
        Contract(id="d", title="D", value="Rs 12 crore"),
    ]
)
DOLLARS = Contract(id="e", title="E", value="$5.4 billion", signed="2018-10-05")
RATES = FixedRates.of("USD", "INR", {"2018-10-05": "74"}, source="a bank")


def test_values_are_drawn_with_their_bounds_and_what_is_left_out_is_said() -> None:
    picture = DEALS.contracts.values_over_time(contract.value)
    told = picture.to_dict()["description"]

    assert "1 of 4 without an amount or a day" in told
    assert "B, 2019: over Rs 2,000 crore" in told
    assert "INR crore" in svg(picture)


def test_values_in_several_currencies_take_rates() -> None:
    deals = DEALS.add(DOLLARS).contracts

    with pytest.raises(CurrencyMismatch, match="INR, USD: give currency= and rates="):
        deals.values_over_time(contract.value)
    with pytest.raises(CurrencyMismatch, match="e is in USD, and the picture in INR: give rates="):
        deals.values_over_time(contract.value, currency="INR")
    with pytest.raises(NoRate, match="no rate of INR in USD on 2021-12-06"):
        deals.where(contract.signed > When("2019")).values_over_time(contract.value, currency="USD", rates=RATES)
    with pytest.raises(InvalidWhen, match=r"not one day for the rate of each of 1 records.*b: "):
        deals.where(contract.signed == When("2019")).values_over_time(contract.value, currency="USD", rates=RATES)
    assert svg(deals.values_over_time(contract.value, currency="INR", rates=RATES))
    assert svg(deals.values_over_time(contract.value, currency="USD", rates=RATES, on="2018-10-05"))


def test_values_are_amounts_of_money_of_these_records() -> None:
    with pytest.raises(WrongType, match="a field of money of Contract"):
        DEALS.contracts.values_over_time(contract.quantity)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert svg(Register().contracts.values_over_time(contract.value))


@pytest.mark.laws
@given(registers(kinds=[RecordKind.CONTRACT], min_size=1))
def test_any_values_in_one_currency_can_be_drawn(register: Register) -> None:
    currencies = register.contracts.group_by(lambda one: one.value.bound.currency if one.value else "")
    for currency, deals in currencies.items():
        told = deals.values_over_time(contract.value).to_dict()["description"]
        assert not currency or all(visible(one.title)[:1] in told for one in deals if one.signed)


# Without the library, and what is hostile -----------------------------------------------------------


def test_without_altair_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(_name: str) -> None:
        return None

    monkeypatch.setattr(drawing, "find_spec", nowhere)

    with pytest.raises(NoAltair, match=r"a timeline takes altair: install bilateral\[charts\]"):
        DEALS.timeline()
    with pytest.raises(NoAltair, match="a network takes altair"):
        DEALS.network()
    with pytest.raises(NoAltair, match="a matrix takes altair"):
        DEALS.matrix("a").chart()
    with pytest.raises(NoAltair, match="values over time takes altair"):
        DEALS.contracts.values_over_time(contract.value)


@pytest.mark.parametrize(
    "title", ["<script>alert(1)</script>", "a\u202eb", "x" * 10_000, "W" * 80, "條約" * 40, "&amp; \" ' `", "करार"]
)
def test_no_title_breaks_a_picture(title: str) -> None:
    acts = [Act(kind="signed", date="2020-01-01")]
    register = Register().add(
        Treaty(id="t", title=title, signed="2020-01-01", acts=acts),
        Contract(id="c", title=title, value="Rs 5 crore", signed="2020-01-01", under="t"),
    )
    for picture in (register.timeline(), register.network(), register.contracts.values_over_time(contract.value)):
        drawn = svg(picture)
        assert "<script" not in drawn
        assert "\u202e" not in drawn
        assert len(drawn) < 200_000
        assert float(re.findall(r'<svg [^>]* width="([\d.]+)"', drawn)[0]) <= 800


def test_a_notebook_shows_an_image_with_its_text_and_whatever_else_one_asks_for() -> None:
    import altair as alt

    picture: Any = DEALS.timeline()
    image, about = picture._repr_mimebundle_()
    told = picture.to_dict()["description"]

    assert image["image/png"].startswith(b"\x89PNG")
    assert 200_000 > len(image["image/png"])
    assert told == image["text/plain"] == about["image/png"]["alt"]
    assert 800 >= about["image/png"]["width"]
    assert type(picture) is type(picture.properties(spacing=20))
    with alt.renderers.enable("json"):
        assert "application/json" in picture._repr_mimebundle_()[0]


def test_no_title_lies_over_a_mark_or_another_title() -> None:
    days = [f"{1990 + number // 12}-{1 + number % 12:02}-05" for number in range(120)]
    deals = [
        Contract(
            id=f"c-{number}",
            title=f"Deal {number} on the supply of parts",
            value=f"Rs {number * 37 % 90 + 1} crore",
            signed=day,
        )
        for number, day in enumerate(days)
    ]
    drawn = svg(Register().add(*deals).contracts.values_over_time(contract.value))
    texts = re.findall(r'text-anchor="(start|end)" transform="translate\(([\d.]+),([\d.]+)\)"[^>]*stroke="#F', drawn)
    boxes = [(float(x) - (130 if anchor == "end" else 0), float(y)) for anchor, x, y in texts]

    assert 1 < len(boxes) < len(deals)
    assert all(abs(y - v) > 7 or abs(x - u) > 130 for (x, y), (u, v) in combinations(boxes, 2))


def test_an_image_that_is_packed_anew_holds_the_same_pixels(chromium: Browser, tmp_path: Path) -> None:
    import vl_convert

    drawn = vl_convert.vegalite_to_png(DEALS.timeline().to_json(), ppi=144)
    packed = packed_png(drawn)
    images = "".join(f'<img src="data:image/png;base64,{b64encode(one).decode()}">' for one in (drawn, packed))
    script = """(() => { const [one, other] = [...document.images].map(image => {
        const size = {width: image.naturalWidth, height: image.naturalHeight};
        const canvas = Object.assign(document.createElement("canvas"), size);
        canvas.getContext("2d").drawImage(image, 0, 0);
        return canvas.toDataURL() });
        return one === other && one.length > 1000 })()"""
    (tmp_path / "images.html").write_text(images, "utf-8")
    chromium.look(tmp_path / "images.html", width=800)

    assert len(packed) < len(drawn) / 2
    assert chromium.told(script)
