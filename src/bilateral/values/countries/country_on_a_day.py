"""What a name of a country means on a day: who bore it then, and who was there in the place of who didn't exist."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

import attrs

from ..dates.day_answers import AnyDays
from ..dates.days import common, meet, merged
from ..dates.when import When
from . import country_directory, country_entries, state_spans
from .country_spelling import fold
from .state_spans import EVERY_DAY, DaySet, covers


@attrs.frozen
class StatesMeant:
    """What a name can mean on a day that is perhaps known imprecisely; codes as in `Country.code`.

    Attributes:
        fitting: Who bore the name, and existed, whichever of its possible days it was.
        partly: Who did on some of these days only.
        never: Whom the name means on other days alone.
        then: Who existed then, and came before or after the latter, or ruled there.
    """

    fitting: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    then: tuple[str, ...] = ()


def reading(text: str, on: When) -> StatesMeant:
    """Read a name or a code as it was meant on a day; empty if it is unknown on any day."""
    return _sorted_out(_meant(text), on)


def reading_of_codes(codes: Iterable[str], on: When) -> StatesMeant:
    """Sort out which of some countries existed on a day."""
    return _sorted_out(dict.fromkeys(codes, EVERY_DAY), on)


def namesakes(code: str) -> tuple[str, ...]:
    """Return who bore the name of a country at any time, itself first."""
    meant = _meant(country_entries.entries()[code].name)
    return code, *(other for other in meant if other != code)


def _sorted_out(meant: Mapping[str, DaySet], on: When) -> StatesMeant:
    asked = on.possible_days
    answers = {
        code: covers(tuple(common(days, state_spans.possible_days(code))), asked) for code, days in meant.items()
    }
    fitting = tuple(sorted(code for code, answer in answers.items() if answer.is_certain))
    partly = tuple(sorted(code for code, answer in answers.items() if answer.is_possible and not answer.is_certain))
    never = tuple(sorted(code for code, answer in answers.items() if not answer.is_possible))
    return StatesMeant(fitting, partly, never, () if fitting or partly else _then(never, asked))


def _then(codes: Iterable[str], asked: AnyDays) -> tuple[str, ...]:
    # The state itself leads: it may have existed under another name.
    near = (other for code in codes for other in (code, *state_spans.neighbours(code)))
    return tuple(code for code in dict.fromkeys(near) if _was_there(code, asked))


def _was_there(code: str, asked: AnyDays) -> bool:
    return bool(state_spans.spans(code)) and meet(state_spans.possible_days(code), asked.ranges())


@functools.lru_cache(maxsize=4096)
def _meant(text: str) -> Mapping[str, DaySet]:
    if codes := country_entries.by_code().get(text):
        return dict.fromkeys(codes, EVERY_DAY)
    found = (_borne_by(form) for form in country_directory.tried(text))
    return next(filter(None, found), None) or dict.fromkeys(country_directory.candidates(text), EVERY_DAY)


def _borne_by(form: str) -> Mapping[str, DaySet]:
    dated = by_name_then().get(form, {})
    always = country_directory.all_names().get(form, ())
    return {**dict.fromkeys(always, EVERY_DAY), **dated}


@functools.cache
def by_name_then() -> Mapping[str, Mapping[str, DaySet]]:
    """Return the days on which a folded name meant a state, by name, then by the code of the state."""
    from ..dates.period import Period

    found: dict[str, dict[str, list[tuple[float, float]]]] = {}
    for name, code, span in country_directory.names_then():
        start, _, end = span.partition("/")
        reach = Period(start, end).reach
        days = found.setdefault(fold(name), {}).setdefault(code, [])
        days.append((reach.earliest_start, reach.latest_end))
    return {name: {code: tuple(merged(sorted(days))) for code, days in codes.items()} for name, codes in found.items()}
