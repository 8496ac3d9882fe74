"""What holds digits and is no figure."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.language.scanner import scan
from bilateral.reading.figures.not_figures import find_not_figures
from bilateral.reading.figures.web_addresses import find_web_addresses
from bilateral.reading.spans import Spans
from strategies.prose import prose


def words(text: str, spans: Spans) -> list[str]:
    """Cut the words of the spans out of their text."""
    return [text[start:end] for start, end in zip(spans.starts, spans.ends, strict=True)]


@given(prose())
def test_any_text_at_all_has_spans_in_order_that_hold_something(text: str) -> None:
    for spans in (find_not_figures(scan(text)), find_web_addresses(text)):
        pairs = list(zip(spans.starts, spans.ends, strict=True))

        assert all(0 <= start < end <= len(text) for start, end in pairs)
        assert all(one[1] < other[0] for one, other in pairwise(pairs))


@given(prose())
def test_what_is_no_figure_holds_a_digit(text: str) -> None:
    assert all(any(letter.isdigit() for letter in found) for found in words(text, find_not_figures(scan(text))))


@given(
    st.dates(dt.date(1500, 1, 1)),
    st.sampled_from(
        ("%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%d-%b-%y", "%d-%m-%y")
    ),
)
def test_a_day_is_no_number_of_something_else(day: dt.date, form: str) -> None:
    assert Spans() == find_not_figures(scan(f"Signed on {day.strftime(form)}, it lapsed."))


@given(
    st.integers(1, 10**9),
    st.integers(1, 10**9),
    st.sampled_from(("{} rifles", "Rs {} crore", "${}", "{} million", "{:,} men", "{}-{}0 km", "{:,} to {:,} tonnes")),
)
@example(1800, 1, "{}-{}0 km")  # no free call
def test_an_amount_is_no_number_of_something_else(low: int, more: int, form: str) -> None:
    assert Spans() == find_not_figures(scan(f"They said {form.format(low, low + more)}, and left."))


@pytest.mark.parametrize(
    "piece",
    ["1", "1,", "1-1-", "A-1 ", "5 to ", "1(2)", "Articles 5, ", "a@", "www.", "@", "5%", "(5 ", "a-", "1a-", "+1 "],
)
def test_a_long_hostile_text_is_read(piece: str) -> None:
    assert find_not_figures(scan(piece * 20_000)) is not None


@pytest.mark.parametrize(
    "name", ["S-400", "AK-203", "Su-30MKI", "F-35", "F-35s", "MiG-29", "T-90", "P-75(I)", "COVID-19", "G20", "G7",
    "M23", "NH-44", "H1N1", "LCA-Mk1A", "CH-47F", "7.62x39mm", "7.62 x 39mm", "155mm/52", "Article 370",
    "Section 5(2)", "Clause 2.16(e)", "Resolution 1325", "UNSC 2231", "Rule 12", "No. 5", "No.5", "Part 2", "Phase 2",
    "Highway 44", "Boeing 737", "A320", "Room 5", "Gate 3", "2+2", "4x4", "10:30", "5 pm", "7 p.m.", "1.40 am",
    "0900 hours", "5%", "5 per cent", "5-10 percentage points", "25 bps", "Windows 10", "5G", "Web 3.0", "24/7",
    "11-year-old", "3-2", "1800-11-4000", "magnitude 7.5", "Circular No. 01/2021", "Nifty 50", "Delhi-110001",
    "Sections 3, 5 and 7", "pages 12 and 13", "iPhone 15", "S&P 500", "para. 9", "219-212", "4-0", "5:45:30 UTC",
    "12 PM", "8 to 9 am", "4.25-4.5%", "5 to 7 percent", "84-mm shell", "011-23012345", "0421-55 66 77",
    "+91 98765 43210", "8-month-old"],
)  # fmt: skip
def test_it_is_found_in_a_sentence(name: str) -> None:
    text = f"They spoke of {name}, and left."

    assert [name.removeprefix("Circular ").removesuffix(" shell")] == words(text, find_not_figures(scan(text)))


@pytest.mark.parametrize(
    "text", ["Rs5,000 crore", "Rs.500", "US$5bn", "INR500", "mid-2014", "FY22", "Q3", "H1", "Nov-2021", "by-2030",
    "6 December 2021", "06/12/2021", "04-07-2011", "2021-22", "20-30 aircraft", "7-10 agreements",
    "500 rifles", "the 20th meeting",
    "Boeing 500 jets", "They number 40 million", "1990s", "6,01,427", "1,500 people", "300MW", "5km",
    "Mark 75 years", "since May 26 PM Modi has", "in this article 12 men", "the ships number 7",
    "the Trade Protocol 1949", "in Delhi.12 men",
    "the last section 21st century readers", "in this article\n\n12 ships"],
)  # fmt: skip
def test_money_dates_and_quantities_are_left_to_those_who_find_them(text: str) -> None:
    assert [] == words(text, find_not_figures(scan(text)))


def test_the_ends_of_a_span_of_hours_are_times() -> None:
    text = "Open 10:30-11:30, and 5 pm-7 pm."

    assert ["10:30", "11:30", "5 pm", "7 pm"] == words(text, find_not_figures(scan(text)))


def test_a_year_is_no_share_with_the_next_number() -> None:
    text = "Between 2019 and 20 per cent of it"

    assert ["20 per cent"] == words(text, find_not_figures(scan(text)))


def test_the_noun_of_a_number_may_begin_a_line() -> None:
    text = "They met.\nArticle 370 was read.\n\nPhase 2, too."

    assert ["Article 370", "Phase 2"] == words(text, find_not_figures(scan(text)))


def test_what_stands_in_an_address_is_told_apart() -> None:
    text = "See https://example.org/2021/12/06/s-400-deal and desk5@example.org, @user99 or report12.pdf."

    assert [] == words(text, find_not_figures(scan(text)))
    assert [
        "https://example.org/2021/12/06/s-400-deal", "desk5@example.org", "@user99", "report12.pdf",
    ] == words(text, find_web_addresses(text))  # fmt: skip


@pytest.mark.parametrize("text", ["It paid $US5m.", "They lent $A9 billion.", "It cost K17.5 million."])
def test_an_amount_is_no_designation(text: str) -> None:
    assert Spans() == find_not_figures(scan(text))
