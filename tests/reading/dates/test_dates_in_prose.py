"""Dates out of prose: what is found, where, and what is left."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, When
from bilateral.errors import WrongType
from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous
from strategies.dates_found import PUBLISHED, found_in
from strategies.finders import find_dates

pytestmark = pytest.mark.smoke

#: Words of dates, and of what stands around them: the texts in which dates are hardest to tell apart.
WORDS = (
    "6", "06", "2021", "1990s", "2021-22", "06/12/2021", "13.05.2019", "1st", "December", "Dec.", "May", "may",
    "Monday", "Mon,", "Friday", "last", "next", "this", "week", "month", "year", "fiscal", "FY22", "Q1", "H2", "first",
    "quarter", "half", "of", "the", "in", "on", "by", "until", "since", "from", "to", "between", "and", "around",
    "about", "early", "mid-", "late", "end of", "ago", "five", "two", "years", "days", "today", "tomorrow", "will",
    "said", "signed", "spring", "fall", "century", "19th", "nineties", "'80s", "BC", "-", "\u2013", ",", ".", "(", ")",
    "\n", "/", "rifles", "Rs", "No.", "one thousand", "tenth day of", "onwards", "'s", "2021-12-06", "AD", "0000",
    "June", "FYs", "weekend", "summer", "end of the", "every", "arrives", "posted for", "his", "Q1:", "Street",
)  # fmt: skip
PROSE = st.lists(st.sampled_from(WORDS), max_size=14).flatmap(
    lambda words: st.sampled_from([" ", "", "-"]).map(lambda joint: joint.join(words))
)
_EDTF = ("2021-12-06", "2021-12", "2021", "0001-01-01", "9999-12-31", "Y17000", "199X", "[..2021]", "-0044-03-15")
DAYS = st.sampled_from([None, *map(When, _EDTF)])


@given(st.one_of(st.text(), PROSE), DAYS)
@example("6-7 8 December 2021", None)
@example("from May to 2021", When("2021"))
def test_any_text_is_read_and_each_find_is_at_its_place(text: str, published: When | None) -> None:
    end = 0
    for found in find_dates(text, Spans(), published=published):
        assert text[found.start : found.end] == found.text
        assert end <= found.start < found.end
        cue = None if isinstance(found, Ambiguous) else found.cue
        assert cue is None or text[cue.start : cue.end] == cue.text
        end = found.end


@given(PROSE, st.integers(0, 40), st.integers(1, 20))
def test_nothing_is_found_where_a_day_is_written_in_figures_that_are_spoken_for(
    text: str, at: int, length: int
) -> None:
    taken = Spans.of([(at, at + length)])
    mentions = [found for found in find_dates(text, taken, published=PUBLISHED) if "-" not in found.text]

    # A period may reach over what lies between its ends.
    assert not [found for found in mentions if at <= found.start and found.end <= at + length]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("signed on 6 December 2021", ["2021-12-06"]),
        ("signed on Dec. 6, 2021, and", ["2021-12-06"]),
        ("on Friday (April 4, 2025) night", ["2025-04-04"]),
        ("Monday, 6th of December, 2021", ["2021-12-06"]),
        ("dated 24.02.2025", ["2025-02-24"]),
        ("see .../deal-2025-01-22/ there", ["2025-01-22"]),
        ("DONE this tenth day of January, 1966", ["1966-01-10"]),
        ("the sixth day of May one thousand nine hundred and seventy-one", ["1971-05-06"]),
        ("May 31\u2013June 3, 1961", ["1961-05-31/1961-06-03"]),
        ("6 and 7 December 2021", ["2021-12-06", "2021-12-07"]),
        ("6-8 December 2021", ["2021-12-06/2021-12-08"]),
        ("6 December 2021-5 December 2031", ["2021-12-06/2031-12-05"]),
        ("in May and June 2023", ["2023-05", "2023-06"]),
        ("from 28 December to 3 January 2022", ["2021-12-28/2022-01-03"]),
        ("January\u2013March 2022", ["2022-01/2022-03"]),
        ("in 1974 and 1976", ["1974", "1976"]),
        ("the deficit of July-March 2014-15", ["2014-07/2015-03"]),
        ("in the late '80s and the nineties", ["198X", "199X"]),
        ("in the 2000s", ["200X"]),
        ("case 1234/2024", []),
        ("2021-2031", ["2021/2031"]),
        ("2004-06", ["2004/2006"]),
        ("from 1979 to 2023", ["1979/2023"]),
        ("between 2022 and 2024", ["2022/2024"]),
        ("44 BC and AD 79", ["-0043", "0079"]),
        ("dated 01.04.2025", ["2025-04-01"]),
        ("signed on October 3,1989", ["1989-10-03"]),
        ("on May 17 and 25 of 2017", ["2017-05-17", "2017-05-25"]),
        ("in 2016 November the ship sailed", ["2016-11"]),
        ("the Indian Penal Code, 1860", ["1860"]),
        ("which since 2004 has grown", ["2004/.."]),
        ("fiscal years 2022 and 2023", ["2021-04/2022-03", "2022-04/2023-03"]),
        ("the current financial year 2024-25", ["2024-04/2025-03"]),
        ("sealed on 9 (nine) June 1988", ["1988-06-09"]),
        ("sealed on the 9th (ninth) of June 1988", ["1988-06-09"]),
        ("sealed on June nine, nineteen eighty-eight", ["1988-06-09"]),
        ("by the protocol of 9 June 1988 until 8 June 1993", ["1988-06-09", "../1993-06-08"]),
        ("for the period of 9 June 1988 until 8 June 1993", ["1988-06-09/1993-06-08"]),
        ("for another five years until 1993", ["../1993"]),
        ("in the five years until 1993", ["1993"]),
        ("through the 1930s they traded", ["193X"]),
        ("Mecca, 5/11/1402 H (25/8/1982)", ["1982-08-25"]),
        ("growth in 2021 from 2020", ["2021", "2020"]),
        ("the '70s and '80s", ["197X", "198X"]),
        ("logged 2015-10-02T09:15:00Z by them", ["2015-10-02"]),
        ("Rome 24 Nov 1959/6 Jan 1960", ["1959-11-24", "1960-01-06"]),
        ("this first day of May Two Thousand and Seven (2007)", ["2007-05-01"]),
        ("this twenty-first (21st) day of May, 1999", ["1999-05-21"]),
        ("on 6 June in the year of Christ 1817", ["1817-06-06"]),
        ("letter No. 4/1/2016, file 12/4/2009-IA", []),
        ("valid from 2019-04-01T00:00:00Z to 2024-03-31T23:59:59Z", ["2019-04-01", "2024-03-31"]),
        ("Notes, Lima, 20 Oct./14 Nov. 1969", ["1969-10-20", "1969-11-14"]),
        ("the week ending 18 February 2024", ["2024-02-12/2024-02-18"]),
        ("by end 2025, no sooner than May 2024, up until 2026", ["../2025-12-31", "2024-05/..", "../2026"]),
        ("it will end 2025 in debt", ["2025"]),
        ("in the 1960/1962 arrangement, file 1995/2001", ["1960/1962"]),
        ("in March/April 2021", ["2021-03/2021-04"]),
        ("in 1Q2027 and 2H 2028", ["2027-01/2027-03", "2028-07/2028-12"]),
        ("of 26:10:1945, until 06:01:1964, at 12:10:05", ["1945-10-26", "../1964-01-06"]),
        ("Notes of June 5/7, 1930", ["1930-06-05", "1930-06-07"]),
        ("the Trade Protocol 1949 and the Treaty 1839", ["1949", "1839"]),
        ("in the War 1939-1945", ["1939/1945"]),
        ("the accounts of 1943 (Saka), AH 1241 and 2064 (BS)", []),
    ],
)
def test_dates_that_tell_their_year_need_no_day_of_publication(text: str, expected: list[str]) -> None:
    assert expected == [value for _, value in found_in(text, None)]


@pytest.mark.parametrize(
    ("text", "words", "value", "cue"),
    [
        ("by 2022", "by 2022", "../2022", None),
        ("till 31 March 2025", "till 31 March 2025", "../2025-03-31", None),
        ("since June 2012", "since June 2012", "2012-06/..", None),
        ("from 2011 onwards", "from 2011 onwards", "2011/..", None),
        ("effective 1 July 2012, fees rise", "effective 1 July 2012", "2012-07-01/..", None),
        ("commencing from May 2004", "commencing from May 2004", "2004-05/..", None),
        ("a mosque that dates from the 14th century", "14th century", "13XX", None),
        ("the winter of 1999-2000", "winter of 1999-2000", "1999-24", None),
        ("between 2016-17 and 2021-22", "between 2016-17 and 2021-22", "2016/2022", None),
        ("financial years 2016-17 to 2018-19", "financial years 2016-17 to 2018-19", "2016-04/2019-03", None),
        ("by the end of 2025", "by the end of 2025", "../2025-12-31", "end of"),
        ("in early 2025", "early 2025", "2025", "early"),
        ("the mid-1990s", "mid-1990s", "199X", "mid"),
        ("at the end of 2004", "end of 2004", "2004", "end of"),
        ("in the 1990s", "the 1990s", "199X", None),
        ("this 19th century novel", "19th century", "18XX", None),
        ("around 2005", "around 2005", "2005~", "around"),
        ("it was founded about 1720", "about 1720", "1720~", "about"),
        ("About 1720 it was founded", "About 1720", "1720~", "About"),
        ("by the summer of 2070", "by the summer of 2070", "../2070-22", None),
        ("first quarter of 2024", "first quarter of 2024", "2024-01/2024-03", None),
        ("second half of 2023", "second half of 2023", "2023-07/2023-12", None),
        ("the April-June quarter of 2024", "April-June quarter of 2024", "2024-04/2024-06", None),
        ("April-June FY25", "April-June FY25", "2024-04/2024-06", None),
        ("the April-December period of FY24", "April-December period of FY24", "2023-04/2023-12", None),
        ("the June 2023 quarter", "June 2023 quarter", "2023-04/2023-06", None),
        ("first half (H1) of FY25", "first half (H1) of FY25", "2024-04/2024-09", None),
        ("Q1 (April-June) of FY25", "Q1 (April-June) of FY25", "2024-04/2024-06", None),
        ("growth in Q1:2026-27", "Q1:2026-27", "2026-04/2026-06", None),
        ("profit of 3QFY24", "3QFY24", "2023-10/2023-12", None),
        ("from Jan. to Mar. 2024", "from Jan. to Mar. 2024", "2024-01/2024-03", None),
    ],
)
def test_words_around_a_date_bound_it_or_qualify_it(text: str, words: str, value: str, cue: str | None) -> None:
    (found,) = find_dates(text, Spans())

    assert not isinstance(found, Ambiguous)
    assert (words, value) == (found.text, str(found.value))
    assert cue == (found.cue and found.cue.text)


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("In FY25", "IN", "2024-04/2025-03"),
        ("In FY25", "US", "2024-10/2025-09"),
        ("Q1FY22", "IN", "2021-04/2021-06"),
        ("fiscal year 2023-24", "IN", "2023-04/2024-03"),
        ("the deficit touched 6 per cent of GDP in 2008-09", "IN", "2008/2009"),
        ("the 2008-09 budget year", "IN", "2008-04/2009-03"),
        ("the team's contract option for 2005-06", "IN", "2005/2006"),
        ("after 1988-89", "IN", "1988/1989"),
        ("exports in 2021-22", "RU", "2021/2022"),
        ("the Budget 2012-13", "IN", "2012-04/2013-03"),
        ("its budget for 2012-13", "IN", "2012-04/2013-03"),
        ("its budget for 2012-14", "IN", "2012/2014"),
        ("sales of 2010-11 (April-June)", "IN", "2010-04/2010-06"),
        ("sales of 2010-11 (Oct. to Jan.)", "IN", "2010-10/2011-01"),
        ("sales of 2010-11 (p. 7)", "IN", "2010/2011"),
    ],
)
def test_fiscal_years_are_those_of_the_country_and_bare_pairs_of_years_are_none(
    text: str, country: str, expected: str
) -> None:
    assert [expected] == [value for _, value in found_in(text, None, country)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said on Monday", ["2021-12-06"]),
        ("sealed 9 Jun 88 in Oslo", ["1988-06-09"]),
        ("on 9 Jun 88 people came", ["2021-06-09"]),
        ("in Sept. '88 it lapsed", ["1988-09"]),
        ("said on Tuesday", ["2021-11-30"]),
        ("will meet on Friday", ["2021-12-10"]),
        ("On Friday, they will meet", ["2021-12-10"]),
        ("India will sign on Friday, he said on Saturday", ["2021-12-10", "2021-12-04"]),
        ("late Sunday", ["2021-12-05"]),
        ("tomorrow and the day after tomorrow", ["2021-12-07", "2021-12-08"]),
        ("last week, next week", ["2021-11-29/2021-12-05", "2021-12-13/2021-12-19"]),
        ("last month, next year", ["2021-11", "2022"]),
        ("earlier this year", ["2021"]),
        ("in October last year", ["2020-10"]),
        ("on June 26 this year", ["2021-06-26"]),
        ("around five years ago", ["2016~"]),
        ("two months ago", ["2021-10"]),
        ("was signed on January 26", ["2021-01-26"]),
        ("will be signed on January 26", ["2022-01-26"]),
        ("talks on January 3", ["2022-01-03"]),
        ("he voted for the pact, which takes effect Jan. 1", ["2022-01-01"]),
        ("set to be signed on December 24", ["2021-12-24"]),
        ("by March-end", ["../2022-03-31"]),
        ("the 20th of next month", ["2022-01-20"]),
        ("on the 20th, 21st and 22nd of this month", ["2021-12-20", "2021-12-21", "2021-12-22"]),
        ("your Note of the 20th instant", ["2021-12-20"]),
        ("in the summer of '99 and by 30 Dec. '21", ["1999-22", "../2021-12-30"]),
        ("before the end of the year", ["../2021"]),
        ("letters of the 20th ult. and the 3rd inst.", ["2021-11-20", "2021-12-03"]),
        ("its Note of the 9th of December last", ["2020-12-09"]),
        ("in June last and by 30 June next", ["2021-06", "../2022-06-30"]),
        ("from 1 July through 30 June of the following year", ["2021-07-01/2022-06-30"]),
        ("from 1 March to 30 April of the next year", ["2022-03-01/2023-04-30"]),
        ("in the week beginning 13 December", ["2021-12-13/2021-12-19"]),
        ("on December 6 and 7", ["2021-12-06", "2021-12-07"]),
        ("In 1987, on July 29, they signed", ["1987", "1987-07-29"]),
        ("the current fiscal", ["2021-04/2022-03"]),
        ("third quarter of this fiscal", ["2021-10/2021-12"]),
        ("first quarter of next year", ["2022-01/2022-03"]),
        ("From Monday to Wednesday they will meet", ["2021-12-06/2021-12-08"]),
        ("From Monday through to Wednesday they will meet", ["2021-12-06/2021-12-08"]),
        ("It ran from 6 May through to 8 May 2021", ["2021-05-06/2021-05-08"]),
        ("It ran from 2019 up until 2021", ["2019/2021"]),
        ("next Friday", ["2021-12-10 or 2021-12-17"]),
        ("KOLKATA, December 3: The port", ["2021-12-03"]),
        ("News\nKolkata, 8 Dec: The port will grow", ["2021-12-08"]),
        ("LONDON, Dec 6 (ABC) - Tin will rise", ["2021-12-06"]),
        ("It will be signed on December 8 (Wednesday)", ["2021-12-08"]),
        ("talks on December 6 and 7", ["2021-12-06", "2021-12-07"]),
        ("meets from January 29 to February 1", ["2022-01-29/2022-02-01"]),
        ("in the December quarter last year", ["2020-10/2020-12"]),
        ("The April-June quarter was good", ["2021-04/2021-06"]),
        ("has to pay by the end of the month", ["../2021-12"]),
        ("grew in Oct, and will rise by Feb", ["2021-10", "../2022-02"]),
        ("last weekend, this weekend", ["2021-12-04/2021-12-05", "2021-12-11/2021-12-12"]),
        ("this autumn, next spring", ["2021-23", "2022-21"]),
        ("last summer", ["2020-22 or 2021-22"]),
        ("from Monday to Friday next", ["2021-12-06/2021-12-10"]),
    ],
)
def test_what_is_told_from_the_day_of_publication_is_dated_from_it(text: str, expected: list[str]) -> None:
    assert expected == [value for _, value in found_in(text)]


@pytest.mark.parametrize(
    "text",
    ["on Monday", "last year", "in October last year", "June 26 this year", "five years ago", "in December", "tomorrow",
     "first quarter of last year", "this fiscal", "the 20th instant",
     "6 May last", "Friday next week", "the June quarter", "this summer",
     "last weekend", "by the end of the year"],
)  # fmt: skip
def test_without_a_day_of_publication_neither_these_nor_a_part_of_them_are_found(text: str) -> None:
    assert [] == found_in(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "He may march on", "the sun fell",
        "held annually in July", "held each year on 3 July", "lines 1970-72 of it", "1970 sq km",
        "due by 1 July of each year", "shut from May to July every summer",
        "as many as 2024 people", "2000 rifles", "No. 2020", "Rs 2024",
        "2,024 cars", "at 1900 hours", "every Friday", "on a Monday", "The Sunday Times wrote", "India Today wrote",
        "over five years ago", "the last year of war", "the September 11 attacks", "fall 2020 points",
        "Theresa May", "the third quarter", "page 1945", "a 2+2 dialogue", "20th meeting", "30 February 2021",
        "more than 1998", "open Monday to Friday", "every Tuesday and Thursday", "in her mid-50s", "the mid-30s heat",
        "a high of 1950", "it closed at 2019", "N = 1984", "1600 Pennsylvania Avenue", "there were 2016 cases",
        "about 1998 of them", "50 desks and 1999 chairs", "the October 7 Hamas attack", "the May government",
        "in Jan Dhan accounts", "of Mar Thoma", "it rose by the end of the year",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_not_found(text: str) -> None:
    assert [] == found_in(text)


def test_a_day_in_digits_has_two_readings_until_another_tells_the_order() -> None:
    assert [("06/12/2021", "2021-12-06 or 2021-06-12")] == found_in("on 06/12/2021")
    assert [("06/12/2021", "2021-12-06"), ("13/05/2019", "2019-05-13")] == found_in("on 06/12/2021, 13/05/2019")
    assert [("06/12/2021", "2021-06-12"), ("5/13/2019", "2019-05-13")] == found_in("on 06/12/2021, 5/13/2019")
    assert [("6/12/71", "1971-12-06 or 1971-06-12")] == found_in("on 6/12/71")


def test_what_is_spoken_for_is_not_found_but_for_a_whole_day_in_an_address() -> None:
    text = "x 2021 y 2025-01-22"

    assert ["2025-01-22"] == [found.text for found in find_dates(text, Spans.of([(0, len(text))]))]


def test_two_dates_of_a_change_make_no_period() -> None:
    assert [("2020", "2020"), ("2021", "2021")] == found_in("it was postponed from 2020 to 2021")


def test_what_is_no_day_or_country_is_refused() -> None:
    with pytest.raises(WrongType, match="find_dates"):
        list(find_dates("on Monday", Spans(), published="2021-12-06"))  # type: ignore[arg-type]
    with pytest.raises(BilateralError):
        list(find_dates("in FY22", Spans(), country="Atlantis"))


@pytest.mark.parametrize(
    "piece",
    ["1", "1-1-1-", "may may ", "May ", "from ", "since ", "Monday ", "2021-", "2021 ", "6 and ", "6, ", "1/1/2021 ",
     "from May to ", "ago ", "two ", "one thousand and ", "January-", "first half of ", "\n", " ", "April-June ",
     "June quarter ", "first half (H1) ", "FYs 2022, ", "end of the year ", "Monday to ", "posted for ", "12/12/"],
)  # fmt: skip
def test_twice_the_text_takes_no_more_than_twice_the_work(piece: str) -> None:
    # Counted in finds and looks, not in seconds: a text of one piece over and over must not be searched again.
    text = piece * (20_000 // len(piece))

    assert len(list(find_dates(text, Spans(), published=PUBLISHED))) <= len(text)
