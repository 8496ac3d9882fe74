"""Days and months by name and in digits, as the parsers take them and as a text has them."""

from __future__ import annotations

from bilateral import When
from strategies.doors import dates_found, parsed


def test_a_day_before_its_month() -> None:
    expected = {
        "18April 1961": "1961-04-18",
        "18Smith 1961": "",
        "the 3d of May 1961": "1961-05-03",
        "2d May 1961": "1961-05-02",
        "4d May 1961": "",
        "22d May 1961": "1961-05-22",
        "1st May 1961": "1961-05-01",
        "7 (seven) May 1961": "1961-05-07",
        "the 9th (ninth) of May 1961": "1961-05-09",
        "7 (eight) May 1961": "",
        "7 (seven May 1961": "",
        "31 May 1961": "1961-05-31",
        "32 May 1961": "",
        "0 May 1961": "",
        "the thirty-first of May 1961": "1961-05-31",
        "the thirty-second of May 1961": "",
        "the sixth (6th) of May 1961": "1961-05-06",
        "6th of December, 2021": "2021-12-06",
        "the 6th day of the month of December 2021": "2021-12-06",
        "the 6th day of the month December 2021": "",
        "6. December 2021": "2021-12-06",
        "6. day of May 2021": "2021-05-06",
        "6 . May 2021": "",
        "6-December-2021": "2021-12-06",
        "6-Dec.-2021": "2021-12-06",
        "6 Dec. 2021": "2021-12-06",
        "6 Decem. 2021": "",
        "6 May, of 2021": "2021-05-06",
        "6 December in the year 2021": "2021-12-06",
        "6 December in the year of our Lord 2021": "2021-12-06",
        "6 December in the year of our Lord, 2021": "2021-12-06",
        "6 December of the year of grace 2021": "2021-12-06",
        "6 December in the year of Christ 1921": "1921-12-06",
        "6 December the year 1921": "1921-12-06",
        "6 December year 1921": "1921-12-06",
        "6 December year of 1921": "1921-12-06",
        "6 December of our Lord 1921": "",
    }

    assert expected == parsed(When.parse, expected)


def test_a_day_behind_its_month() -> None:
    expected = {
        "December 6, 2021": "2021-12-06",
        "December the 6th, 2021": "2021-12-06",
        "December the sixth, 2021": "2021-12-06",
        "December Two, 2021": "2021-12-02",
        "December thirty-one, 2021": "2021-12-31",
        "December thirty-two, 2021": "",
        "December 32, 2021": "",
        "Dec.6, 2021": "2021-12-06",
        "Dec. 6th 2021": "2021-12-06",
        "March 4/16, 1856": "1856-03-16",
        "March 4/17, 1856": "",
        "2008 July": "2008-07",
        "2008, July": "2008-07",
        "2008/July": "2008-07",
        "2000, February 29": "2000-02-29",
        "2000/February/29": "2000-02-29",
        "2001, February 29": "",
        "2008 July 5": "2008-07-05",
        "December 5 BC": "-0004-12",
        "15 March 45 BC": "-0044-03-15",
    }

    assert expected == parsed(When.parse, expected)


def test_two_calendars() -> None:
    expected = {
        "4/16 March 1856": "1856-03-16",
        "4/17 March 1856": "",
        "4(16) March 1856": "1856-03-16",
        "4(17) March 1856": "",
        "4 (16) March": "",
        "20 June/2 July 1809": "1809-07-02",
        "20 June/3 July 1809": "",
        "20 June 1809/2 July 1809": "",
        "7 November (25 October) 1917": "1917-11-07",
        "25 October (7 November) 1917": "1917-11-07",
        "7 November (26 October) 1917": "",
        "7 November (October 25), 1917": "1917-11-07",
        "7 November 1917 (25 October 1917)": "1917-11-07",
        "25 October 1917 (O.S.)": "",
        "25 October 1917 (N.S.)": "1917-10-25",
        "25 October 1917 [Julian]": "",
        "25 October 1917 Julian": "",
        "25 October 1917 Julian calendar": "",
        "7 November 1917 gregorian": "1917-11-07",
        "7 November 1917 (Gregorian calendar)": "1917-11-07",
        "7 November 1917 [N.S.]": "1917-11-07",
        "7 November 1917 NS": "1917-11-07",
        "7 November 1917, new style": "1917-11-07",
        "29 February 1900 O.S.": "",
        "29 February 1901 O.S.": "",
        "7 November [O.S. 25 October] 1917": "1917-11-07",
        "7 November [O.S.: 25 October] 1917": "1917-11-07",
        "25 October [N.S. 7 November] 1917": "1917-11-07",
        "20 June (8) 1809": "1809-06-20",
        "20 June 1809 (8)": "1809-06-20",
        "20 June (9) 1809": "",
        "20 June [8] 1809": "1809-06-20",
    }

    assert expected == parsed(When.parse, expected)


def test_days_in_digits() -> None:
    expected = {
        "2021-12-06": "2021-12-06",
        "2021/12/6": "2021-12-06",
        "2021.12.6": "2021-12-06",
        "2021-1": "2021-01",
        "2021-01": "2021-01",
        "2021-13": "",
        "2021/1": "",
        "2021/11": "",
        "2021 - 12 - 06": "",
        "2021-12/06": "",
        "12.2021": "2021-12",
        "13.2021": "",
        "12.21": "",
        "0.2021": "",
        "12/2021": "2021-12",
        "12-2021": "2021-12",
        "13/2021": "",
        "12.5.2021": "2021-05-12",
        "31.12.2021": "2021-12-31",
        "12/31/2021": "2021-12-31",
        "31/12/2021": "2021-12-31",
        "12/13/2021": "2021-12-13",
        "13/12/2021": "2021-12-13",
        "12/12/2021": "2021-12-12",
        "6/12/2021": "",
        "6-13-2021": "2021-06-13",
        "0/12/2021": "",
        "12/0/2021": "",
        "06.12.21": "",
        "1-VII-1968": "1968-07-01",
        "1.XII.1968": "1968-12-01",
        "1/xii/1968": "1968-12-01",
        "1-XIII-1968": "",
        "1 VII 1968": "1968-07-01",
        "31 VII 1968": "1968-07-31",
        "32 VII 1968": "",
        "1VII 1968": "",
        "2021, 6 December": "2021-12-06",
        "2021, 6 December 2021": "",
        "2021/12/6/7": "",
        "6/12-2021": "",
    }

    assert expected == parsed(When.parse, expected)


def test_days_and_weekdays() -> None:
    expected = {
        "Monday, 6 December 2021": "2021-12-06",
        "Monday 6 December 2021": "2021-12-06",
        "Monday the 6th of December 2021": "2021-12-06",
        "Mon. 6 December 2021": "2021-12-06",
        "Mon., 6 December 2021": "2021-12-06",
        "Monday. 6 December 2021": "",
        "Monday (6 December 2021)": "2021-12-06",
        "Monday (6 December 2021": "",
        "Tuesday, 6 December 2021": "",
        "Monday, December 2021": "",
        "Monday 2021": "",
        "Monday, Monday 6 December 2021": "",
        "6 December 2021, Monday": "2021-12-06",
        "6 December 2021 (Monday)": "2021-12-06",
        "6 December 2021 (Monday": "",
        "6 December 2021 (Tuesday)": "",
        "6 December 2021 (Mon)": "",
        "6 December 2021, Tuesday": "",
        "29 February 1900, Monday": "",
        "Monday, the sixth of December 2021": "2021-12-06",
        "Monday twenty-first of June 2021": "2021-06-21",
    }

    assert expected == parsed(When.parse, expected)


def test_months() -> None:
    expected = {
        "Dec 2021": "2021-12",
        "Dec. 2021": "2021-12",
        "Dec . 2021": "",
        "December. 2021": "",
        "Sept. of 2021": "2021-09",
        "Sept. of the year 2021": "2021-09",
        "December in 2021": "2021-12",
        "December, 2021": "2021-12",
        "December 45 BC": "-0044-12",
        "December 2021 AD": "2021-12",
        "December-2021": "2021-12",
        "Dec-2021": "2021-12",
        "Dec-21": "",
        "December 99999": "",
        "December 0999": "0999-12",
        "декабря 2021": "2021-12",
        "декабря 2021 г.": "2021-12",
        "декабря 2021 года": "2021-12",
        "декабря 2021 год.": "",
    }

    assert expected == parsed(When.parse, expected)


def test_days_that_a_text_has() -> None:
    expected = {
        "They met on 18April 1961.": "18April 1961 = 1961-04-18",
        "On the 3d of May 1961 they met.": "3d of May 1961 = 1961-05-03",
        "They met on the 9th (ninth) of May 1961.": "9th (ninth) of May 1961 = 1961-05-09",
        "They met on 6 may 2021.": "6 may 2021 = 2021-05-06",
        "They may 6 times a day meet.": "",
        "They met in may 2021.": "may 2021 = 2021-05",
        "They met on 6 May.": "6 May = 2021-05-06",
        "They met on 6 may.": "",
        "They met in Dec. 2021.": "Dec. 2021 = 2021-12",
        "They met in Dec. The rest left.": "Dec = 2021-12",
        "They met in May '21.": "May '21 = 2021-05",
        "They met in Dec. '21.": "Dec. '21 = 2021-12",
        "They met in Dec. – the last time.": "Dec = 2021-12",
        "They met on March 6.": "March 6 = 2022-03-06",
        "They met on march 6.": "",
        "They met on march 6, 2021.": "march 6, 2021 = 2021-03-06",
        "On March 6th they met.": "March 6th = 2022-03-06",
        "They met on the sixth of December.": "sixth of December = 2021-12-06",
        "The sixth December meeting was long.": "December = 2021-12",
        "On 2000, February 29 they met.": "2000, February 29 = 2000-02-29",
        "In 2016 July they met.": "2016 July = 2016-07",
        "In 2016 May resigned.": "2016 = 2016",
        "Russia signed on 4/16 March 1856.": "4/16 March 1856 = 1856-03-16",
        "They signed on 7 November (25 October) 1917.": "7 November (25 October) 1917 = 1917-11-07",
        "They met on 7 November (25 October).": "7 November = 2021-11-07; 25 October = 2021-10-25",
        "They met on 7 November 1917 (25 October).": "7 November 1917 (25 October) = 1917-11-07",
        "They met on 7 November (see 25 October).": "7 November = 2021-11-07; 25 October = 2021-10-25",
    }

    assert expected == dates_found(expected)


def test_numbers_behind_a_month_that_are_no_days() -> None:
    expected = {
        "It fell in December 6% more.": "December = 2021-12",
        "By May 5:30 was late.": "By May = ../2022-05",
        "In May 5.5 million came.": "May = 2021-05",
        "In May third quarter results came.": "May = 2021-05",
        "In May 3rd century relics came.": "May = 2021-05; 3rd century = 02XX",
        "In May 20 per cent came.": "May = 2021-05",
        "In May 20 percent came.": "May = 2021-05",
        "On May 5-June 6, 2021 they met.": "May 5-June 6, 2021 = 2021-05-05/2021-06-06",
        "In May first half results came.": "May = 2021-05",
        "In May first week results came.": "May = 2021-05",
        "In May second phase talks were held.": "May = 2021-05",
        "In May second round talks were held.": "May = 2021-05",
        "In May second meeting was held.": "May = 2021-05",
        "In May second time came.": "May = 2021-05",
        "On May second, time was short.": "May second = 2021-05-02",
        "On March Two, 2021 they met.": "March Two, 2021 = 2021-03-02",
        "On march two, 2021 they met.": "march two, 2021 = 2021-03-02",
        "On March two they met.": "",
        "On march two they met.": "",
    }

    assert expected == dates_found(expected)


def test_years_of_two_digits() -> None:
    expected = {
        "On 14 June 87 in Rome they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 people came.": "14 June = 2021-06-14",
        "On 14 June 87, people came.": "14 June 87 = 1987-06-14",
        "On 14 June 87-88 people came.": "14 June = 2021-06-14",
        "On 14 June 87% came.": "14 June = 2021-06-14",
        "On 14 June 87 as planned they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 at noon they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 to sign they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 by noon they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 from noon they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 until noon they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 under him they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 with him they met.": "14 June 87 = 1987-06-14",
        "On 14 June 87 on time they met.": "14 June 87 = 1987-06-14",
        "On 14 June 32 in Rome they met.": "14 June 32 = 1932-06-14",
        "On 14 June 31 in Rome they met.": "14 June = 2021-06-14",
        "On 9-Aug-71 they met.": "9-Aug-71 = 1971-08-09",
        "They met in Dec '08.": "Dec '08 = 2008-12",
        "They met in '71.": "'71 = 1971",
        "They met since '71.": "since '71 = 1971/..",
        "They met, '71 was good.": "",
        "'71 was a good year.": "",
        "They met in '71' then.": "",
        "They met in '71st then.": "",
    }

    assert expected == dates_found(expected)


def test_digits_in_a_text() -> None:
    expected = {
        "On 2021-12-06 they met.": "2021-12-06 = 2021-12-06",
        "Stamp 2021-12-06T09:15 here.": "2021-12-06 = 2021-12-06",
        "Stamp 2021-12-06T9 here.": "",
        "Stamp 2021-12-06A here.": "",
        "On 2021/12/6 they met.": "2021/12/6 = 2021-12-06",
        "In 2016-11 they met.": "2016-11 = 2016-11",
        "In 2016-13 they met.": "",
        "In 2004-06 they met.": "2004-06 = 2004/2006",
        "In 2012-1 they met.": "",
        "In 2016/11 they met.": "2016/11 = 2016-11",
        "In 12.2021 they met.": "",
        "In 12/2021 they met.": "",
        "On 06/12/2021 they met.": "06/12/2021?",
        "On 13/12/2021 they met.": "13/12/2021 = 2021-12-13",
        "See No. 4/4/2016 here.": "",
        "See No 14/1/2016 here.": "",
        "See Nos. 14/1/2016 here.": "",
        "See file 14/1/2016 here.": "",
        "See letter 14/4/2009-IA here.": "",
        "On 14/4/2009-in time-they met.": "14/4/2009 = 2009-04-14",
        "On 15/11/1402 H they met.": "",
        "On 1-VII-1968 they met.": "1-VII-1968 = 1968-07-01",
        "On 1 VII 1968 they met.": "1 VII 1968 = 1968-07-01",
        "On 1 vii 1968 they met.": "1968 = 1968",
        "On 4/17/98 they met.": "4/17/98 = 1998-04-17",
        "On 17.4.98 they met.": "17.4.98 = 1998-04-17",
        "On 4/5/98 they met.": "4/5/98?",
        "On 17/4/98-IA they met.": "",
        "On 17/4/98/2 they met.": "",
        "On 13/12/2021A they met.": "",
        "On 13/12/2021/5 they met.": "",
        "On 13-12-2021-5 they met.": "",
        "On 13/12/2021-5 they met.": "13/12/2021 = 2021-12-13",
        "On 13.12.2021.5 they met.": "",
        "On 13/12/2021:5 they met.": "",
        "On 13/12/2021% they met.": "",
        "On 13/12/2021, 5 met.": "13/12/2021 = 2021-12-13",
    }

    assert expected == dates_found(expected)


def test_weekdays_in_a_text() -> None:
    expected = {
        "On Monday, 6 December 2021, they met.": "Monday, 6 December 2021 = 2021-12-06",
        "On monday, 6 December 2021, they met.": "6 December 2021 = 2021-12-06",
        "On Friday (April 4, 2025) they met.": "Friday (April 4, 2025) = 2025-04-04",
        "On Mon., 6 December 2021 they met.": "Mon., 6 December 2021 = 2021-12-06",
        "On April 17, 2015 (Friday) they met.": "April 17, 2015 (Friday) = 2015-04-17",
        "On April 17, 2015 (friday) they met.": "April 17, 2015 = 2015-04-17",
        "On April 17, 2015, Friday they met.": "April 17, 2015, Friday = 2015-04-17",
        "On May 2, 2025, Friday, May 9, 2025 they met.": "May 2, 2025 = 2025-05-02; Friday, May 9, 2025 = 2025-05-09",
        "On May 2, 2025, Friday, 9 May 2025 they met.": "May 2, 2025 = 2025-05-02; Friday, 9 May 2025 = 2025-05-09",
        "On May 2, 2025, Friday the 9 May 2025.": "May 2, 2025 = 2025-05-02; Friday the 9 May 2025 = 2025-05-09",
        "On Tuesday, 6 December 2021 they met.": "6 December 2021 = 2021-12-06",
    }

    assert expected == dates_found(expected)
