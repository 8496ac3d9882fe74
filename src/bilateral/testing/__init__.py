"""Hypothesis strategies and laws for everything the library holds, for the tests of what is built on it.

>>> from bilateral.testing import contracts, moneys
>>> from hypothesis import given
>>> @given(contracts(parties=("IN", "RU")), moneys("INR", min_value=1))
... def test_a_contract_of_the_pair(contract, price):
...     assert {party.country for party in contract.parties} == {"IN", "RU"}
>>> test_a_contract_of_the_pair()
"""

from importlib.util import find_spec

import lazy_loader  # pyright: ignore[reportMissingTypeStubs] - what it hands out is typed by __init__.pyi

if find_spec("hypothesis") is None:
    raise ModuleNotFoundError(
        "bilateral.testing makes its examples with Hypothesis, which is not installed; "
        "write pip install 'bilateral[testing]'",
        name="hypothesis",
    )

# The public names are those that __init__.pyi lists, each loaded when it is first used: Hypothesis imports this
# package in every project that has the library installed, and nobody should wait for it there.
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(  # pyright: ignore[reportUnknownVariableType] - as above
    __name__, __file__
)
