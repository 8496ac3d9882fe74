"""What two governments agreed, as typed, sourced records you can question.

>>> import bilateral as bl
>>> from bilateral import Money, contract
>>> register = bl.datasets.india_russia_2021()
>>> print(register.contracts.where(contract.value >= Money.parse("Rs 1000 crore")).one().title)
AK-203 assault rifles
"""

import lazy_loader  # pyright: ignore[reportMissingTypeStubs] - what it hands out is typed by __init__.pyi

# The public names are those that __init__.pyi lists, each loaded when it is first used: who reads an amount doesn't
# wait for the records, and importing the library costs next to nothing.
_load, __dir__, __all__ = lazy_loader.attach_stub(  # pyright: ignore[reportUnknownVariableType] - as above
    __name__, __file__
)


def __getattr__(name: str) -> object:
    """Load a public name; of a misspelt one, say which is near."""
    try:
        return _load(name)
    except AttributeError:
        from .values.misnamed import misnamed_in

        return misnamed_in(__name__, __all__)(name)  # pyright: ignore[reportUnknownArgumentType] - as above
