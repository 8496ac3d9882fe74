"""Laws that hold of what is built on this library, each to be tried on many examples by one call.

A law is called in a test; where it is broken it raises `LawBroken`, an AssertionError that names the law and the
smallest example found against it.

>>> from bilateral.testing import laws, moneys
>>> from bilateral import Money
>>> laws.round_trip(repr, eval_money := lambda text: eval(text, {"Money": Money}), moneys())
"""

from .engines import engine
from .exchange import rates
from .finders import finder
from .formats import file_format
from .logic import kleene
from .order import total_order
from .parsing import parses_or_refuses
from .trial import LawBroken
from .values import round_trip, value

__all__ = [
    "LawBroken",
    "engine",
    "file_format",
    "finder",
    "kleene",
    "parses_or_refuses",
    "rates",
    "round_trip",
    "total_order",
    "value",
]
