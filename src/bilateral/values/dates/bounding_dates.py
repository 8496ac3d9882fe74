"""What "before" and "after" a date come to: the year, month or day beside it, and the sets of EDTF."""

from __future__ import annotations

from ...language.grammar.date_parts import Form
from .days import days_in_month, year_month_day
from .edtf import read
from .possible_days import PossibleDays, Precision


def bounded(form: Form, edtf: str) -> tuple[str, str] | None:
    """Give the first and the last date of a time that is bounded by one; None where there is none beside it.

    What lasts until before a year lasts to its very last day; of a year that is only estimated nobody knows that day.

    >>> bounded(Form.BEFORE, "1985"), bounded(Form.AFTER, "2021-12"), bounded(Form.UNTIL, "1990~")
    (('..', '1984-12-31'), ('2022-01-01', '..'), ('..', '1990~'))
    """
    if form in (Form.UNTIL, Form.SINCE):
        return ("..", edtf) if form is Form.UNTIL else (edtf, "..")
    beside = next_to(edtf, before=form is Form.BEFORE)
    if beside is None:
        return None
    sign = edtf[len(edtf.rstrip("?~%")) :]
    beside = beside + sign if sign else last_day(beside) if form is Form.BEFORE else first_day(beside)
    return ("..", beside) if form is Form.BEFORE else (beside, "..")


def one_day_bounded(form: Form, edtf: str) -> str | None:
    """Give the set of EDTF for one day on one side of a date, which counts in years, months or days.

    >>> one_day_bounded(Form.BEFORE, "1985"), one_day_bounded(Form.UNTIL, "2021-22")
    ('[..1984]', '[..2021-08]')
    """
    days = read(edtf)
    if days is None:
        return None
    last = form in (Form.BEFORE, Form.UNTIL)
    # A date that is itself left out gives way to the day beside it.
    number = {
        Form.BEFORE: days.first - 1, Form.UNTIL: days.last, Form.SINCE: days.first, Form.AFTER: days.last + 1,
    }[form]  # fmt: skip
    date = _coarsest(number, days, last=last) + edtf[len(edtf.rstrip("?~%")) :]
    return f"[..{date}]" if last else f"[{date}..]"


def next_to(edtf: str, *, before: bool) -> str | None:
    """Write the last year, month or day before a date, or the first one after it.

    >>> next_to("1985", before=True), next_to("2021-12", before=False), next_to("199X", before=False)
    ('1984', '2022-01', '2000')
    """
    days = read(edtf)
    return _coarsest(days.first - 1 if before else days.last + 1, days, last=before) if days else None


def first_day(edtf: str) -> str:
    """Write the first day that a date may be; the date itself, where nothing is known of it."""
    days = read(edtf)
    return _day(days.first) if days else edtf


def last_day(edtf: str) -> str:
    """Write the last day that a date may be.

    >>> last_day("2021-02"), first_day("2021")
    ('2021-02-28', '2021-01-01')
    """
    days = read(edtf)
    return _day(days.last) if days else edtf


def year_text(year: int) -> str:
    """Write a year as EDTF does; ISO 8601-1 counts a year 0, which is 1 BC.

    >>> year_text(79), year_text(-44), year_text(170_000_002)
    ('0079', '-0044', 'Y170000002')
    """
    return f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}"


def _day(number: int) -> str:
    year, month, day = year_month_day(number)
    return f"{year_text(year)}-{month:02}-{day:02}"


def _coarsest(number: int, beside: PossibleDays, *, last: bool) -> str:
    """Write a day as the year or month that it ends or begins, where the date beside it is no finer."""
    year, month, day = year_month_day(number)
    if beside.precision in (Precision.DAY, Precision.SECOND) or day != (days_in_month(year, month) if last else 1):
        return f"{year_text(year)}-{month:02}-{day:02}"
    if beside.precision in (Precision.MONTH, Precision.SEASON) or month != (12 if last else 1):
        return f"{year_text(year)}-{month:02}"
    return year_text(year)
