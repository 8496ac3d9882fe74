"""The options of the command, and what they say in its help."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

import attrs
from cyclopts import Group, Parameter

from ..errors import BilateralError
from ..values.countries.country import Country
from ..values.dates.when import When
from ..values.ids import source_id
from ..values.money.currency_codes import Meaning, currency_code, meanings_known

#: The help names no more currencies than this for one name; francs alone are two dozen.
_MOST_CURRENCIES = 6

_SHARED_NAMES = Group("What a name means that several currencies share", sort_key=1)


class WrongOption(BilateralError, ValueError):
    """An option whose value can't be taken."""


def parameters() -> dict[str, Any]:
    """Give the type and the help of each argument of `bilateral read`."""
    return {
        "files": Annotated[str, Parameter(name="FILE", help="Texts in UTF-8; - is standard input.")],
        "published": Annotated[
            str | None,
            Parameter(help='When it was published: what "on Monday" means, e.g. 2021-12-06.', show_default=False),
        ],
        "source": Annotated[
            str | None, Parameter(help="The id of the source, for claims; one file only.", show_default=False)
        ],
        "country": Annotated[str, Parameter(help='Whose fiscal years "FY22" means: a code or a name.')],
        "json": Annotated[
            bool, Parameter(negative="", help="Write JSON Lines: one object for each file.", show_default=False)
        ],
        "meanings": Annotated[_meanings_class(), Parameter(name="*")],
    }


@cache
def _meanings_class() -> type[Any]:
    """Make the class whose fields are the options `--rupee`, `--dollar` and so on."""
    fields = {name: attrs.field(default=None, type=_meaning(meaning)) for name, meaning in meanings_known().items()}
    return attrs.make_class("GivenMeanings", fields, frozen=True, kw_only=True)


def _meaning(meaning: Meaning) -> Any:
    codes = ", ".join(meaning.codes[:_MOST_CURRENCIES])
    more = f" and {len(meaning.codes) - _MOST_CURRENCIES} more" if len(meaning.codes) > _MOST_CURRENCIES else ""
    default = f"; {meaning.default} if not given" if meaning.default else "; ambiguous if not given"
    return Annotated[
        str | None, Parameter(group=_SHARED_NAMES, help=f"{codes}{more}{default}.", show_default=False, n_tokens=1)
    ]


def checked(*, published: str | None, source: str | None, country: str, meanings: object | None) -> dict[str, Any]:
    """Check what was given, and make of it the arguments of `read`."""
    given = {name: code for name in meanings_known() if (code := getattr(meanings, name, None)) is not None}
    return {
        "published": None if published is None else _checked("published", When.parse, published),
        "source": None if source is None else _checked("source", source_id, source),
        "country": _checked("country", Country.parse, country),
        **{name: _checked(name.replace("_", "-"), currency_code, code) for name, code in given.items()},
    }


def _checked(name: str, take: Any, value: str) -> Any:
    try:
        return take(value)
    except BilateralError as error:
        raise WrongOption(f"--{name}: {error}") from None
