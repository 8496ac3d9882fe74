"""Hypothesis strategies and laws for everything the library holds, for the tests of what is built on it.

>>> from bilateral.testing import countries, moneys
>>> from hypothesis import given
>>> @given(countries(), moneys("INR", min_value=1))
... def test_a_price_is_told_with_its_country(country, price):
...     assert country.name in f"{country.name}: {price}" and price.amount >= 1
>>> test_a_price_is_told_with_its_country()
"""

from typing import Any

import lazy_loader  # pyright: ignore[reportMissingTypeStubs] - what it hands out is typed by __init__.pyi

# The public names are those that __init__.pyi lists, each loaded when it is first used: Hypothesis imports this
# package in every project that has the library installed, and nobody should wait for it there.
_first_use, __dir__, __all__ = lazy_loader.attach_stub(  # pyright: ignore[reportUnknownVariableType] - as above
    __name__, __file__
)


def __getattr__(name: str) -> Any:
    try:
        return _first_use(name)
    except ModuleNotFoundError as error:
        if error.name != "hypothesis":
            raise
        raise ModuleNotFoundError(
            "bilateral.testing makes its examples with Hypothesis, which is not installed; "
            "write pip install 'bilateral[testing]'",
            name="hypothesis",
        ) from None
