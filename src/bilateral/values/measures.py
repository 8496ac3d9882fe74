"""Physical measures: their signs, their words, and rates of one by another."""

from __future__ import annotations

import re
from types import MappingProxyType

from .nouns import plural

#: Measures known by their symbol, which has no plural, with the words and other symbols for each.
SYMBOLS = MappingProxyType(
    {
        "g": ("gram", "gramme", "gm", "gms"),
        "kg": ("kilogram", "kilogramme", "kilo", "kgs"),
        "lb": ("lbs",),
        "mm": ("millimetre", "millimeter"),
        "cm": ("centimetre", "centimeter", "cms"),
        "m": ("metre", "meter"),
        "km": ("kilometre", "kilometer", "kms"),
        "sq m": ("square metre", "square meter", "m2", "m²", "sq. m", "sqm"),
        "sq km": ("square kilometre", "square kilometer", "km2", "km²", "sq. km", "sqkm"),
        "sq ft": ("square foot", "sq. ft", "sqft"),
        "cu m": ("cubic metre", "cubic meter", "m3", "m³", "cu. m"),
        "cu ft": ("cubic foot", "cu. ft"),
        "bcm": ("billion cubic metres",),
        "ml": ("millilitre", "milliliter"),
        "W": ("watt",),
        "kW": ("kilowatt",),
        "MW": ("megawatt", "MWe"),
        "GW": ("gigawatt", "GWe"),
        "kWh": ("kilowatt hour", "kilowatt-hour"),
        "MWh": ("megawatt hour", "megawatt-hour"),
        "GWh": ("gigawatt hour", "gigawatt-hour"),
        "TWh": ("terawatt hour", "terawatt-hour"),
        "kV": ("kilovolt",),
        "hp": ("horsepower",),
        "Hz": ("hertz",),
        "MHz": ("megahertz",),
        "GHz": ("gigahertz",),
        "MB": ("megabyte",),
        "GB": ("gigabyte",),
        "TB": ("terabyte",),
        "TEU": ("teus", "twenty-foot equivalent unit"),
        "°C": ("degree Celsius", "degrees Celsius"),
    }
)

#: Measures known by their word, with the symbols and other words for each. A ton is a tonne to some and 907 kg to
#: others, so it stays by itself.
WORDS = MappingProxyType(
    {
        "tonne": ("metric ton", "metric tonne", "t"),
        "ton": (),
        "kilotonne": ("kiloton", "kt"),
        "quintal": (),
        "ounce": ("oz",),
        "litre": ("liter", "l", "ltr"),
        "gallon": (),
        "barrel": ("bbl",),
        "inch": (),
        "foot": ("ft",),
        "yard": (),
        "mile": (),
        "nautical mile": ("nmi", "nm"),
        "knot": (),
        "hectare": ("ha",),
        "acre": (),
        "square mile": ("sq mile", "sq mi"),
        "second": ("sec",),
        "minute": (),
        "hour": ("hr", "h"),
        "day": (),
        "week": (),
        "month": (),
        "year": ("annum",),
        "decade": (),
    }
)

#: Symbols of one measure by another.
RATES = MappingProxyType(
    {
        "bpd": "barrel per day",
        "kmph": "km per hour",
        "kph": "km per hour",
        "mph": "mile per hour",
        "tpa": "tonne per year",
    }
)

_RATE = re.compile(r"(.+?)(?: per | an? |/)(.+)")
_OF = re.compile(r"(.+?) of (.+)")


def measure(text: str) -> str | None:
    """Return the one form of a measure, or None if a text names none.

    >>> measure("kilometres"), measure("barrels a day"), measure("tons of rice"), measure("rifles")
    ('km', 'barrel per day', 'ton of rice', None)
    """
    if known := _MEASURE_OF.get(text) or _MEASURE_OF.get(text.casefold()):
        return known
    if rate := _RATE.fullmatch(text):
        above, below = measure(rate[1]), measure(rate[2])
        return f"{above} per {below}" if above and below else None
    if (of := _OF.fullmatch(text)) and (measured := measure(of[1])):
        return f"{measured} of {of[2]}"
    return None


def has_symbol(unit: str) -> bool:
    """Whether a measure is written by a symbol, which has no plural.

    >>> has_symbol("km per hour"), has_symbol("tonne")
    (True, False)
    """
    return re.split(" per | of ", unit, maxsplit=1)[0] in SYMBOLS


def _spellings(canonical: str, others: tuple[str, ...]) -> dict[str, str]:
    return {form: canonical for name in (canonical, *others) for form in (name, _many(name))}


def _many(name: str) -> str:
    *before, noun = name.split(" ")
    return " ".join([*before, plural(noun)])


_EXACTLY = RATES | {
    name: unit for table in (SYMBOLS, WORDS) for row in table.items() for name, unit in _spellings(*row).items()
}
_MEASURE_OF = MappingProxyType({name.casefold(): unit for name, unit in _EXACTLY.items()} | _EXACTLY)
