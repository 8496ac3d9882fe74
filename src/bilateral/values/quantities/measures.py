"""Physical measures: their signs, their words, and rates of one by another."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from types import MappingProxyType

from .nouns import plural

#: Measures known by their symbol, which has no plural, with the words and other symbols for each. A spelling that
#: people use for measures of two sizes (nm, mt, Mb/d, kiloton) is a measure by itself.
SYMBOLS = MappingProxyType(
    {
        "mg": ("milligram", "milligramme"),
        "g": ("gram", "gramme", "gm", "gms"),
        "kg": ("kilogram", "kilogramme", "kilo", "kgs"),
        "lb": ("lbs",),
        "mt": ("MT",),
        "Mt": ("megatonne", "million tonnes"),
        "MMT": ("million metric tonnes", "million metric tons"),
        "LMT": ("lakh metric tonnes", "lakh tonnes"),
        "DWT": ("deadweight tonne", "deadweight ton", "deadweight"),
        "nm": (),
        "mm": ("millimetre", "millimeter"),
        "cm": ("centimetre", "centimeter", "cms"),
        "m": ("metre", "meter", "mtr", "mtrs"),
        "km": ("kilometre", "kilometer", "kms"),
        "sq m": ("square metre", "square meter", "m2", "m²", "sq. m", "sqm", "sq mt", "sq mtr"),
        "sq km": ("square kilometre", "square kilometer", "km2", "km²", "sq. km", "sqkm"),
        "sq ft": ("square foot", "sq. ft", "sqft", "ft2", "ft²"),
        "sq yd": ("square yard", "sq. yd", "sqyd", "sq yard"),
        "cu m": ("cubic metre", "cubic meter", "m3", "m³", "cu. m"),
        "cu km": ("cubic kilometre", "cubic kilometer", "km3", "km³"),
        "cu ft": ("cubic foot", "cu. ft", "ft3", "ft³"),
        "bcm": ("billion cubic metres", "billion cubic meters"),
        "mcm": ("million cubic metres", "million cubic meters", "mmscm", "million standard cubic metres"),
        "bcf": ("billion cubic feet",),
        "tcf": ("trillion cubic feet",),
        "tmc ft": ("tmc", "tmcft", "thousand million cubic feet"),
        "ml": ("millilitre", "milliliter"),
        "kl": ("kilolitre", "kiloliter"),
        "mmscmd": ("mmscm/d", "mcmd", "mcm/d"),
        "mmscfd": ("mmscf/d", "mmcfd", "mmcf/d", "million standard cubic feet per day"),
        "bcfd": ("bcf/d",),
        "mb/d": ("mbd", "mbpd", "mmb/d", "mmbd", "mmbpd"),
        "Mb/d": ("Mbd", "Mbpd", "MBPD", "MB/D", "MBD"),
        "kb/d": ("kbd", "kbpd"),
        "mtpa": ("mmtpa", "million tonnes per annum", "million tonnes per year", "million tonnes a year"),
        "J": ("joule",),
        "MJ": ("megajoule",),
        "GJ": ("gigajoule",),
        "TJ": ("terajoule",),
        "PJ": ("petajoule",),
        "Btu": ("British thermal unit",),
        "mmBtu": ("million British thermal units", "million Btu"),
        "Mtoe": ("million tonnes of oil equivalent",),
        "boe": ("barrel of oil equivalent",),
        "Wh": ("watt hour",),
        "kWh": ("kilowatt hour",),
        "MWh": ("megawatt hour",),
        "GWh": ("gigawatt hour",),
        "TWh": ("terawatt hour",),
        "mW": ("milliwatt",),
        "W": ("watt",),
        "kW": ("kilowatt", "kWe"),
        "MW": ("megawatt", "MWe", "mw", "Mw"),
        "GW": ("gigawatt", "GWe"),
        "TW": ("terawatt",),
        "MWt": ("MWth", "megawatt thermal"),
        "kWp": ("kilowatt peak",),
        "MWp": ("megawatt peak",),
        "GWp": ("gigawatt peak",),
        "kVA": ("kilovolt ampere",),
        "MVA": ("megavolt ampere",),
        "V": ("volt",),
        "kV": ("kilovolt",),
        "hp": ("horsepower", "bhp"),
        "Hz": ("hertz",),
        "kHz": ("kilohertz",),
        "MHz": ("megahertz",),
        "GHz": ("gigahertz",),
        "kN": ("kilonewton",),
        "kgf": ("kilogram force",),
        "Nm": ("newton metre", "newton meter"),
        "kB": ("kilobyte",),
        "MB": ("megabyte", "mb"),
        "GB": ("gigabyte", "gb"),
        "TB": ("terabyte",),
        "PB": ("petabyte",),
        "Mb": ("megabit", "Mbit"),
        "Gb": ("gigabit", "Gbit"),
        "Mbps": ("Mb/s", "Mbit/s", "megabit per second"),
        "Gbps": ("Gb/s", "Gbit/s", "gigabit per second"),
        "TEU": ("teus", "twenty foot equivalent unit"),
        "°C": ("degree Celsius", "degrees Celsius", "degree centigrade", "degrees centigrade"),
        "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    }
)

#: Measures known by their word, with the symbols and other words for each.
WORDS = MappingProxyType(
    {
        "tonne": ("metric ton", "metric tonne", "t"),
        "ton": (),
        "short ton": (),
        "long ton": (),
        "kilotonne": ("kt",),
        "kiloton": (),
        "megaton": (),
        "quintal": ("qtl",),
        "ounce": ("oz",),
        "troy ounce": ("ozt", "oz t"),
        "carat": (),
        "tola": (),
        "seer": (),
        "maund": (),
        "litre": ("liter", "l", "ltr"),
        "gallon": (),
        "US gallon": (),
        "imperial gallon": ("UK gallon",),
        "barrel": ("bbl",),
        "bushel": (),
        "acre foot": (),
        "cusec": (),
        "cumec": (),
        "inch": (),
        "foot": ("ft",),
        "yard": ("yd",),
        "mile": (),
        "nautical mile": ("nmi", "NM"),
        "knot": ("kts",),
        "hectare": ("ha",),
        "acre": (),
        "bigha": (),
        "kanal": (),
        "square mile": ("sq mile", "sq mi"),
        "metric horsepower": (),
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
        "b/d": "barrel per day",
        "bbl/d": "barrel per day",
        "bopd": "barrel of oil per day",
        "boepd": "boe per day",
        "boe/d": "boe per day",
        "kmph": "km per hour",
        "kph": "km per hour",
        "kmh": "km per hour",
        "mph": "mile per hour",
        "m/s": "m per second",
        "km/s": "km per second",
        "ft/s": "foot per second",
        "tpa": "tonne per year",
        "tpd": "tonne per day",
    }
)

#: What a rate may be by without that anything is "of" it: "barrels per day of crude" are of crude.
TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})

_HYPHENS = re.compile(r"(?<=\w)[-\u2010\u2011](?=\w)")
_RATE = re.compile(r"(.+?)(?: per | an? | ?/ ?)(.+)")
_OF = re.compile(r"(.+?) of (.+)")


@lru_cache(maxsize=2048)
def measure(text: str) -> str | None:
    """Return the one form of a measure, or None if a text names none.

    A hyphen is as good as a blank, and so is any way to say "per". Capitals make no difference either, unless two
    measures differ by them: mw is MW, but mW is a milliwatt; Mt are million tonnes, which mt may be or not.

    >>> measure("kilometres"), measure("barrels-a-day"), measure("tons of rice"), measure("rifles"), measure("GWH")
    ('km', 'barrel per day', 'ton of rice', None, 'GWh')
    """
    plain = _HYPHENS.sub(" ", text)
    if known := _MEASURE_OF.get(text) or _MEASURE_OF.get(plain) or _IN_ANY_CASE.get(plain.casefold()):
        return known
    if rate := _RATE.fullmatch(plain):
        return _rate(rate[1], rate[2])
    if (of := _OF.fullmatch(text)) and (measured := measure(of[1])):
        return f"{measured} of {of[2]}"
    return None


def has_symbol(unit: str) -> bool:
    """Whether a measure is written by a symbol, which has no plural.

    >>> has_symbol("km per hour"), has_symbol("tonne")
    (True, False)
    """
    return re.split(" per | of ", unit, maxsplit=1)[0] in SYMBOLS


def _rate(amount: str, base: str) -> str | None:
    above, below = measure(amount), measure(base)
    if not above or not below:
        return None
    time, of, substance = below.partition(" of ")
    return f"{above} of {substance} per {time}" if of and time in TIMES else f"{above} per {below}"


def _spellings(canonical: str, others: tuple[str, ...]) -> dict[str, str]:
    return {form: canonical for name in (canonical, *others) for form in (name, _many(name))}


def _many(name: str) -> str:
    *before, noun = name.split(" ")
    return " ".join([*before, plural(noun)])


_NAMED = [(name, unit) for row in [*SYMBOLS.items(), *WORDS.items()] for name, unit in _spellings(*row).items()]
_MEASURE_OF = MappingProxyType(RATES | dict(_NAMED))
_MEASURED = Counter(folded for folded, _ in {(name.casefold(), unit) for name, unit in _MEASURE_OF.items()})
_IN_ANY_CASE = MappingProxyType(
    {name.casefold(): unit for name, unit in _MEASURE_OF.items() if _MEASURED[name.casefold()] == 1}
)
