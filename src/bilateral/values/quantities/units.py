"""Units: what is counted or measured; singular and plural are one. Measures are converted by pint (extra `units`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from functools import lru_cache
from importlib import import_module
from operator import itemgetter
from types import MappingProxyType
from typing import Any

from ...errors import InvalidUnit, NoPint
from ...language.grammar.currency import is_currency
from ...language.grammar.measure import TIMES, has_symbol, measure
from ...language.grammar.noun import plural, singular
from ...language.grammar.number_parts import phrase
from ...language.grammar.type_names import MARKS
from ...language.grammar.unit import UNNAMED
from ...language.grammar.whole_quantity import may_be_unit, whole_quantity
from ...language.lexicon.context import words_of
from ...language.lexicon.nouns import trade_words
from ...language.lexicon.number_words import scale_word_slips
from ...language.lexicon.units import Powers, dimensions, measures
from ..answer import Answer
from ..numbers.exact import EXACT, LARGEST, MOST_PLACES, ONE
from ..numbers.patterns import HYPHEN, within
from ..words import exact_text, is_a

_KIND_OF = MappingProxyType({powers: kind for kind, powers in dimensions().items()})

#: Of one substance, its density tells mass from volume, and its heating value energy from either: the trade counts
#: oil in tonnes and barrels, gas in cubic metres and mmBtu.
_TOLD_BY_SUBSTANCE = frozenset(
    {
        frozenset({("mass", 1), ("length", -3)}),
        frozenset({("energy", 1), ("mass", -1)}),
        frozenset({("energy", 1), ("length", -3)}),
        frozenset[tuple[str, int]](),
    }
)


def parts(unit: str) -> tuple[str, ...]:
    """Take a measure in its one form apart: what is measured, and what by; without the substance it is of."""
    return tuple(part.partition(" of ")[0] for part in unit.split(" per "))


@lru_cache(maxsize=1024)
def dimension(unit: str) -> Powers:
    """Return the dimension of a measure in its one form."""
    powers = Counter[str]()
    for place, part in enumerate(parts(unit)):
        for base, power in dimensions()[measures()[part].kind]:
            powers[base] += -power if place else power
    return _without_zeros(powers)


def kind(unit: str) -> str:
    """Name what a measure measures."""
    return _KIND_OF.get(dimension(unit)) or " by ".join(kind(part) for part in parts(unit))


def may_be_told(unit: str, other: str) -> bool:
    """Whether numbers of two measures could be compared: by conversion, or by what the substance is."""
    ratio = Counter(dict(dimension(unit)))
    ratio.subtract(dict(dimension(other)))
    powers = _without_zeros(ratio)
    return powers in _TOLD_BY_SUBSTANCE or frozenset((base, -power) for base, power in powers) in _TOLD_BY_SUBSTANCE


def _without_zeros(powers: Mapping[str, int]) -> Powers:
    return frozenset((base, power) for base, power in powers.items() if power)


#: No unit needs more.
LONGEST_UNIT = 80

#: Words that count anything: five units may well be five rifles.
ANYTHING = frozenset({"unit", "piece", "item", "number", "no", "set"})

_PREPOSITIONS = frozenset({"of", "per", "for", "in", "with", "from", "on", "at", "to", "by", "under", "against"})
_ACCEPTED = "write what is counted, e.g. 'rifles', 'S-400 systems' or 'barrels per day'"


def unit_name(text: str) -> str:
    """Bring the name of a unit to its one form: the singular of a thing, the usual sign or word of a measure.

    Capitals and hyphens of words of the trade make no difference; those of any other word may be part of a name.

    Raises:
        InvalidUnit: It names nothing that could be counted, or money.

    >>> [unit_name(text) for text in ("Assault Rifles", "S-400 systems", "kilometres", "barrels a day", "Rafales")]
    ['assault rifle', 'S-400 system', 'km', 'barrel per day', 'Rafale']
    """
    text = exact_text(text)
    return _one_form(text) if is_a(str, text) else _checked(text)


def _checked(text: str) -> str:
    plain = " ".join(within(text, LONGEST_UNIT).split())
    if _is_money(plain):
        raise InvalidUnit("money, not a unit", came=text, accepted="use Money.parse(...) or Figure.money(...)")
    meant = scale_word_slips().get(plain.partition(" ")[0].casefold().removesuffix("s"))
    if meant:
        raise InvalidUnit(f"a unit that begins with {meant!r} misspelt", came=text, accepted=f"did you mean {meant!r}?")
    unit = within(_canonical(plain), LONGEST_UNIT)
    if not _is_unit(unit):
        raise InvalidUnit("no unit", came=text, accepted=_ACCEPTED)
    return unit


def _is_money(unit: str) -> bool:
    """Whether a unit is money, or its noun can be nothing else: "gold francs", but "question marks"."""
    noun = unit.rpartition(" ")[2]
    return is_currency(unit) or (is_currency(noun) and noun.casefold() not in words_of("name is a word"))


# Of few units much is told.
_one_form = lru_cache(maxsize=2048)(_checked)


def counted(number: Decimal, unit: str) -> str:
    """Put a unit in the grammatical number that its count asks for."""
    many = unit if number.copy_abs() == ONE or has_symbol(unit) else _with_head(unit, plural)
    # A plural that would not be read back as this unit is not printed.
    is_read_back = len(many) <= LONGEST_UNIT and _canonical(many) == unit and _is_unit(many) and not _is_money(many)
    return many if is_read_back else unit


def is_measure(unit: str) -> bool:
    """Whether a unit measures (tonne, MW, barrel per day) rather than counts things.

    >>> is_measure("tonne"), is_measure("rifle")
    (True, False)
    """
    return measure(unit) is not None


def same_kind(unit: str, other: str) -> Answer:
    """Whether numbers of two units can be compared.

    The same unit: YES. One that the text doesn't name ("two of them"): UNKNOWN. Two measures of one dimension:
    UNKNOWN, for a conversion could tell; likewise mass, volume and energy, of which density and heating value tell one
    by another; of any other two dimensions: NO, a length is no power. A thing and a measure, or two things: NO, five
    systems are no rifles; but UNKNOWN if one noun names both ("rifle" and "assault rifle"), if one is a designation
    that the other bears ("AK-203"), or if one is a word for anything ("unit").

    >>> same_kind("tonne", "barrel"), same_kind("km", "MW"), same_kind("rifle", "system")
    (Answer.UNKNOWN, Answer.NO, Answer.NO)
    """
    if unit == other:
        return Answer.YES
    if UNNAMED in (unit, other):
        return Answer.UNKNOWN
    measures = is_measure(unit), is_measure(other)
    if any(measures):
        return Answer.UNKNOWN if all(measures) and may_be_told(unit, other) else Answer.NO
    one, another = unit.casefold(), other.casefold()
    nouns, shared = {_head(one), _head(another)}, set(one.split()) & set(another.split())
    is_akin = len(nouns) == 1 or nouns & ANYTHING or any(map(_HAS_DIGIT, shared))
    return Answer.UNKNOWN if is_akin else Answer.NO


@lru_cache(maxsize=2048)
def _is_unit(unit: str) -> bool:
    """Whether a text is read as this unit behind a number: "crore rifle" or "rifle or more" would be something else."""
    tokens = phrase(f"2 {unit}")
    whole = whole_quantity(tokens) if may_be_unit(tokens, 1) else None
    return whole is not None and whole.said.behind == 1 and whole.units == (unit,) and not whole.cues


@lru_cache(maxsize=2048)
def _canonical(text: str) -> str:
    text = _MARK_OF_SEVERAL.sub(r"\1", text)
    if (rate := _A_TIME.fullmatch(text)) and (time := measure(rate[2])) in TIMES:
        text = f"{rate[1]} per {time}"  # rifles a year
    unit = measure(text) or _with_head(" ".join(map(_as_in_the_trade, text.split(" "))), singular)
    # Until nothing changes, so that the one form of a unit is also that of its one form.
    return unit if unit == text else _canonical(unit)


def _as_in_the_trade(word: str) -> str:
    if _is_common(word):
        return word.casefold()
    # "air-defence" is "air defence".
    parts = _HYPHENS.split(word)
    return " ".join(part.casefold() for part in parts) if all(map(_is_common, parts)) else word


def _is_common(word: str) -> bool:
    small = word.casefold()
    return small in trade_words() or singular(small) in trade_words()


def _with_head(text: str, form: Callable[[str], str]) -> str:
    words = text.split(" ")
    place = _place_of_head(words)
    return " ".join([*words[:place], form(words[place]), *words[place + 1 :]])


def _head(unit: str) -> str:
    words = unit.split(" ")
    return words[_place_of_head(words)]


def _place_of_head(words: list[str]) -> int:
    # The noun stands before a preposition ("pieces of artillery"), a bracket ("radars (mobile)") and a designation
    # ("rifles AK-203").
    is_last = words[-1].endswith(")") and words[-1].count("(") == words[-1][:1].count("(")
    ends = (
        place
        for place, word in enumerate(words)
        if place and (word.casefold() in _PREPOSITIONS or (is_last and word.startswith("(")))
    )
    end = next(ends, len(words))
    # Nor is it the mark of a type ("Tejas Mk 1A") or a name before its number ("Airbus A320").
    if end > _MARKED and words[end - _MARKED] in MARKS and _HAS_DIGIT(words[end - 1]):
        end -= _MARKED
    nouns = [place for place in range(end) if not _HAS_DIGIT(words[place])]
    is_named = nouns and words[nouns[-1]][:1].isupper() and not _is_common(words[nouns[-1]])
    return nouns[-1] if nouns and not is_named else end - 1


#: A mark has a word and a number, and of several an s: "20 F-16 Block 70s".
_MARKED = 2
_MARK_OF_SEVERAL = re.compile(rf"(\b(?:{'|'.join(sorted(MARKS))}) [0-9][0-9A-Z]*)s$")
_HYPHENS = re.compile(HYPHEN)
_A_TIME = re.compile(r"(.+) an? (\w+)")
_HAS_DIGIT = re.compile("[0-9]").search


#: Times of no fixed number of days, and the measures that are by one.
_BY_CALENDAR = MappingProxyType({"month": 1, "year": 1, "decade": 1, "century": 1, "mtpa": -1})

# As many digits as any product or quotient of two sizes needs to be exact, or to be rounded late.
_MANY_DIGITS = Context(prec=EXACT.prec)
_LAST_PLACE = Decimal(1).scaleb(-MOST_PLACES)


def obstacle(unit: str, other: str) -> str:
    """Say why numbers of one unit cannot be converted to another; nothing if they can. It needs no pint."""
    thing = next((one for one in (unit, other) if not is_measure(one)), None)
    if thing is not None:
        return _no_measure(thing)
    if unit == other:
        return ""
    if substance(unit) != substance(other):
        return f"{unit!r} and {other!r} are not of one substance"
    if dimension(unit) != dimension(other):
        told = f"only the substance tells {kind(other)} from {kind(unit)}"
        return told if may_be_told(unit, other) else f"{kind(unit)} is no {kind(other)}"
    differing = _differing(unit, other)
    if reason := _no_one_size(differing):
        return reason
    calendar = sum(power * _BY_CALENDAR.get(part, 0) for part, power in differing.items())
    return "months and years have no fixed number of days" if calendar else ""


def no_size(unit: str) -> str:
    """Say why a unit is no measure of one size; nothing if it is."""
    return _no_one_size(parts(unit)) if is_measure(unit) else _no_measure(unit)


def converted(number: Decimal, unit: str, other: str) -> Decimal:
    """Convert a number of one measure to another, where `obstacle` sees none.

    Exactly, if the result needs no more than 30 decimal places; else rounded half to even at the thirtieth.
    """
    found = number
    # What multiplies comes first, so that what is exact stays so.
    for part, power in sorted(_differing(unit, other).items(), key=itemgetter(1), reverse=True):
        size = _MANY_DIGITS.power(_size(part), abs(power))
        found = _MANY_DIGITS.multiply(found, size) if power > 0 else _MANY_DIGITS.divide(found, size)
    if found.copy_abs() > LARGEST:
        return found  # it is refused by whoever makes a Quantity of it
    return found.quantize(_LAST_PLACE, ROUND_HALF_EVEN, _MANY_DIGITS)


def pint_expression(unit: str) -> str:
    """Write a measure in terms of pint's own units."""
    first, *bases = (f"({measures()[part].size})" for part in parts(unit))
    return " / ".join([first, *bases])


def of_same_substance(unit: str, other: str) -> str:
    """Return another unit, of the substance that a unit is of where the other names none."""
    _, of, named = unit.partition(" per ")[0].partition(" of ")
    if not of or substance(other):
        return other
    first, *bases = other.split(" per ")
    return " per ".join([f"{first} of {named}", *bases])


def substance(unit: str) -> tuple[str, ...]:
    """List what a measure is of: of rice, of oil by a day."""
    return tuple(of for part in unit.split(" per ") if (of := part.partition(" of ")[2]))


def in_pint(number: Decimal, unit: str, registry: Any) -> Any:
    """Write a number of a measure as a quantity of a registry of pint's, with numbers of the kind it uses."""
    return registry.non_int_type(number) * registry.parse_expression(pint_expression(unit))


def _differing(unit: str, other: str) -> dict[str, int]:
    # What stands on both sides is cancelled: tons a day are told from tons an hour, whatever a ton is.
    powers = Counter[str]()
    for sign, one in ((1, unit), (-1, other)):
        for place, part in enumerate(parts(one)):
            powers[part] += -sign if place else sign
    return {part: power for part, power in powers.items() if power}


def _no_measure(unit: str) -> str:
    return f"{'an' if unit[0].casefold() in 'aeiou' else 'a'} {unit} is a thing, and only measures are converted"


def _no_one_size(units: Iterable[str]) -> str:
    found = (f"{one!r} has no one size: {measures()[one].reason}" for one in units if measures()[one].reason)
    return next(found, "")


@lru_cache(maxsize=1024)
def _size(unit: str) -> Decimal:
    # pint calculates with the digits of the context that it finds, also when it reads its definitions.
    with localcontext(_MANY_DIGITS):
        size: Decimal = _registry().parse_expression(measures()[unit].size).to_base_units().magnitude
    return size


@lru_cache(maxsize=1)
def _registry() -> Any:
    # Any: pint is no dependency of the core, so the checkers may not find it.
    try:
        pint = import_module("pint")
    except ImportError as error:
        raise NoPint("to convert units takes pint: install bilateral[units]") from error
    return pint.UnitRegistry(non_int_type=Decimal)
