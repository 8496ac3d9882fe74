"""What begins with digits and is no figure: shares, times of day, ages, sizes, scores, phones, 2+2, 24/7."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeAlias

from ...language.grammar.context import words_at, words_beside
from ...language.grammar.currency import name_before
from ...language.grammar.digits import HYPHEN, is_glued, is_near
from ...language.grammar.figure import DASHES
from ...language.grammar.measure import measure
from ...language.grammar.number_parts import known_word
from ...language.grammar.number_sum import Part
from ...language.grammar.type_names import TIMES_SIGN
from ...language.grammar.words_behind import is_closing, piece_at
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from ...values.quantities.units import kind

#: Reads what begins at a number, and returns the token behind it.
Form: TypeAlias = Callable[[Tokens, int], "int | None"]

_RANGE = frozenset({"to", "and", "or"}) | DASHES
_HOURS, _MINUTES = range(25), range(60)
#: A number of a list of shares is no year.
_LONGEST_SHARE = 3
#: So many digits have degrees, before their point.
_LONGEST_DEGREE = 3
#: Of a phone or a case in groups, so many groups or digits are the least.
_FEWEST_GROUPS, _FEWEST_DIGITS, _MOST_DIGITS = 4, 7, 15
_SHORTEST_AREA = 3
#: So many words name a gun: "light field guns".
_MOST_BEFORE_GUNS = 3
_FREE_CALLS = frozenset({"1800", "1860"})


def digits_first(tokens: Tokens, i: int) -> int | None:
    """Return the token behind what begins with a number and is no figure; None if it may be one.

    >>> from bilateral.language.scanner import scan
    >>> [digits_first(scan(text), 0) for text in ("5 per cent of it", "10:30 pm", "12-year-old", "3-2 win", "12 men")]
    [3, 4, 5, 3, None]
    """
    following = tokens.word[i + 1]
    for form in _forms().get(following, ()):
        behind = form(tokens, i)
        if behind is not None and not (tokens.word[behind - 1][0].isalnum() and _goes_on(tokens, behind)):
            return behind
    return None


@cache
def following_words() -> frozenset[str]:
    """Return the words behind a number with which it may be no figure: behind any other it needs no look."""
    return frozenset(_forms())


@cache
def _forms() -> Mapping[str, tuple[Form, ...]]:
    told: tuple[tuple[frozenset[str], tuple[Form, ...]], ...] = (
        (words_beside("percent"), (_share,)),
        (words_beside("hour") | words_beside("clock") | {":"}, (_time,)),
        (words_beside("of age"), (_age,)),
        (TIMES_SIGN | {"*"}, (_size,)),
        (frozenset({"mm"}), (_calibre,)),
        (frozenset({"+"}), (_format,)),
        (frozenset({"/"}), (_name,)),
        (frozenset("gdk"), (_generation,)),
        (frozenset("ns"), (_place_on_earth,)),
        (frozenset(HYPHEN), (_share, _age, _calibre, _phone, _score)),
        (DASHES, (_score,)),
        (_RANGE, (_shares, _times)),
    )
    found: dict[str, tuple[Form, ...]] = {}
    for words, forms in told:
        for word in words:
            found[word] = (*found.get(word, ()), *forms)
    return found


def number_behind(tokens: Tokens, i: int, longest: int) -> bool:
    """Tell whether a number of so many digits at most before its point stands at a token."""
    return tokens.word[i][0].isdecimal() and len(tokens.word[i].partition(".")[0]) <= longest


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Tell whether a word goes on at a token."""
    return tokens.word[i][0].isalnum() and is_glued(tokens, i)


def _is_joined_on(tokens: Tokens, i: int) -> bool:
    """Tell whether a sign stands at a token, and something behind it, without a blank."""
    return is_glued(tokens, i) and is_glued(tokens, i + 1)


def _goes_on_in_digits(tokens: Tokens, i: int) -> bool:
    """Tell whether digits go on at a token: "3-2-1", "1/2/2021"."""
    is_mark = tokens.word[i] in "-/.:" and tokens.word[i + 1][0].isdecimal()
    return is_mark and _is_joined_on(tokens, i)


def is_scaled(tokens: Tokens, i: int) -> bool:
    """Tell whether a scale word stands at a token: "40 million"."""
    known = known_word(tokens.word[i])
    return known is not None and known.part is Part.SCALE


def _behind_hyphen(tokens: Tokens, i: int) -> int:
    return i + 1 if tokens.word[i] == HYPHEN and _is_joined_on(tokens, i) else i


def _told_by(tokens: Tokens, role: str, i: int) -> int | None:
    return words_at(tokens, role, i) if is_near(tokens, i) else None


# Shares and ages ----------------------------------------------------------------------------------------


def _share(tokens: Tokens, i: int) -> int | None:
    return _told_by(tokens, "percent", _behind_hyphen(tokens, i + 1))


def _shares(tokens: Tokens, i: int) -> int | None:
    """Read "5 to 10 per cent"; but "up Rs 13 or 0.9 per cent" tells an amount, and then its share."""
    if tokens.word[i + 1] == "or" and i and name_before(tokens, i) is not None:
        return None
    if number_behind(tokens, i, _LONGEST_SHARE) and number_behind(tokens, i + 2, _LONGEST_SHARE):
        return _share(tokens, i + 2)
    return None


def _age(tokens: Tokens, i: int) -> int | None:
    return _told_by(tokens, "of age", _behind_hyphen(tokens, i + 1))


# Times of day -------------------------------------------------------------------------------------------


def _time(tokens: Tokens, i: int) -> int | None:
    """Read "10:30", "5 pm", "1.40 am", "0900 hours"."""
    hour, _, minute = tokens.word[i].partition(".")
    behind = i + 1
    while len(hour) <= 2 and not minute and _has_minutes(tokens, behind):
        behind += 2
    has_minutes = behind > i + 1
    if len(hour) <= 2 and len(minute) in (0, 2) and int(hour) in _HOURS:
        told = _told_by(tokens, "hour", behind)
        if told is not None and not _is_prime_minister(tokens, told):
            return told
        if has_minutes:
            return _told_by(tokens, "clock", behind) or behind
    digits = hour + minute
    is_clock = len(digits) == 4 and digits.isdecimal() and int(digits[:2]) in _HOURS and int(digits[2:]) in _MINUTES
    return _told_by(tokens, "clock", behind) if is_clock else None


def _times(tokens: Tokens, i: int) -> int | None:
    """Read "8 to 9 am"."""
    if not (number_behind(tokens, i, 2) and number_behind(tokens, i + 2, 2)):
        return None
    behind = _time(tokens, i + 2)
    # Behind "of 8 and 9:30" it may be a number, and a time.
    return behind if behind is not None and not tokens.word[behind - 1].isdecimal() else None


def _has_minutes(tokens: Tokens, i: int) -> bool:
    if tokens.word[i] != ":" or not _is_joined_on(tokens, i):
        return False
    minutes = tokens.word[i + 1]
    if tokens.word[i + 2] == ":" and len(tokens.word[i + 3]) == len("1945"):
        return False  # a day: 26:10:1945
    return len(minutes) == 2 and minutes.isdecimal() and int(minutes) in _MINUTES


def _is_prime_minister(tokens: Tokens, behind: int) -> bool:
    """Tell whether "PM" before a token is a title: "since May 26 PM Modi"."""
    if tokens.raw(behind - 1) != "PM" or is_glued(tokens, behind - 1):
        return False
    return tokens.raw(behind).istitle() and tokens.word[behind][0].isalpha()


# Sizes and signs ----------------------------------------------------------------------------------------


def _size(tokens: Tokens, i: int) -> int | None:
    """Read "7.62x39mm", "4x4"; of "2 x 500 MW" each number says something."""
    if not number_behind(tokens, i, 3) or not number_behind(tokens, i + 2, 4) or "," in tokens.word[i + 2]:
        return None
    if is_of_several(tokens, i + 2):
        return None
    behind = i + 3
    return behind + (tokens.word[behind] == "mm" or _is_mark(tokens, behind))


def is_of_several(tokens: Tokens, i: int) -> bool:
    """Tell whether a number is what each of several has, behind its sign: the 500 of "2 x 500 MW".

    >>> from bilateral.language.scanner import scan
    >>> is_of_several(scan("2 x 500 MW"), 2), is_of_several(scan("7.62 x 39 mm"), 2)
    (True, False)
    """
    if tokens.word[i - 1] not in TIMES_SIGN or not tokens.word[i - 2][0].isdecimal():
        return False
    unit = measure(tokens.raw(i + 1))
    return unit is not None and kind(unit) in ("power", "energy", "mass")


def _is_mark(tokens: Tokens, i: int) -> bool:
    return is_glued(tokens, i) and len(tokens.word[i]) <= 2 and tokens.raw(i).isalpha() and tokens.raw(i).isupper()


def _calibre(tokens: Tokens, i: int) -> int | None:
    """Read "155mm/52", and the size of guns: "a 155 mm howitzer", "105mm 37-calibre guns"."""
    unit = _behind_hyphen(tokens, i + 1)
    if tokens.word[unit] != "mm" or not number_behind(tokens, i, 3):
        return None
    if _is_joined_on(tokens, unit + 1) and tokens.word[unit + 1] == "/" and number_behind(tokens, unit + 2, 3):
        return unit + 3
    noun = _behind_hyphen(tokens, unit + 1)
    if number_behind(tokens, noun, 2):
        noun = _behind_hyphen(tokens, noun + 1)
    return unit + 1 if is_of_guns(tokens, noun) else None


def is_of_guns(tokens: Tokens, i: int) -> bool:
    """Tell whether what is named from a token on is a gun, or what it fires: "howitzers", "light field guns".

    >>> from bilateral.language.scanner import scan
    >>> is_of_guns(scan("5 mm light field guns"), 2), is_of_guns(scan("5 mm of rain and guns"), 2)
    (True, False)
    """
    for _ in range(_MOST_BEFORE_GUNS):
        piece = piece_at(tokens, i)
        if piece is None or not is_near(tokens, i):
            return False
        if tokens.word[i] in words_of("calibre"):
            return True
        if is_closing(piece.text):
            return False
        i = piece.behind
    return False


def _format(tokens: Tokens, i: int) -> int | None:
    """Read "2+2"."""
    is_told = len(tokens.word[i]) == 1 and _is_joined_on(tokens, i + 1) and number_behind(tokens, i + 2, 2)
    return i + 3 if is_told else None


def _name(tokens: Tokens, i: int) -> int | None:
    """Read "24/7", "9/11"; "9/11/2001" is a day."""
    behind = words_at(tokens, "digits of a name", i)
    return behind if behind is not None and not _goes_on_in_digits(tokens, behind) else None


def _generation(tokens: Tokens, i: int) -> int | None:
    """Read "5G", "3D"."""
    behind = words_at(tokens, "digits of a name in capitals", i)
    is_told = behind is not None and is_glued(tokens, i + 1) and tokens.raw(i + 1).isupper()
    return behind if is_told and not is_scaled(tokens, i + 2) else None


def _place_on_earth(tokens: Tokens, i: int) -> int | None:
    """Read "51.5N 0.1W", "14.5S, 42.9E"."""
    east = i + 2 + (tokens.words[i + 2 : i + 3] == [","])
    if not number_behind(tokens, i, _LONGEST_DEGREE) or not number_behind(tokens, east, _LONGEST_DEGREE):
        return None
    if not (is_glued(tokens, i + 1) and _is_joined_letter(tokens, east + 1, "EW")):
        return None
    return east + 2


def _is_joined_letter(tokens: Tokens, j: int, letters: str) -> bool:
    return is_glued(tokens, j) and tokens.raw(j) in tuple(letters)


# Scores and phones --------------------------------------------------------------------------------------


def _score(tokens: Tokens, i: int) -> int | None:
    """Read "3-2": what falls, or doesn't rise, is no range."""
    if not (number_behind(tokens, i, 3) and number_behind(tokens, i + 2, 3) and _is_joined_on(tokens, i + 1)):
        return None
    first, last = tokens.word[i], tokens.word[i + 2]
    if not (first.isdecimal() and last.isdecimal()) or int(last) > int(first) or (last[0] == "0" and last != "0"):
        return None
    return None if _goes_on_in_digits(tokens, i + 3) or is_scaled(tokens, i + 3) else i + 3


def _phone(tokens: Tokens, i: int) -> int | None:
    """Read the number of a phone, a book or a case: "1800-11-4000", "0421-55 66 77"; but "1800-18010 km" is a range."""
    groups, behind = [tokens.word[i]], i + 1
    has_area = groups[0][0] == "0" and len(groups[0]) >= _SHORTEST_AREA
    while (at := _next_group(tokens, behind, may_be_blank=has_area)) is not None:
        groups.append(tokens.word[at])
        behind = at + 1
    is_dialled = (groups[0] in _FREE_CALLS or has_area) and sum(map(len, groups)) >= _FEWEST_DIGITS
    is_long = len(groups) >= _FEWEST_GROUPS and len(groups[0]) > 1
    if not groups[0].isdecimal() or len(groups) == 1 or not (is_dialled or is_long):
        return None
    is_range = len(groups) == 2 and measure(tokens.raw(behind))
    return None if is_range else behind


def _next_group(tokens: Tokens, at: int, *, may_be_blank: bool) -> int | None:
    group = _behind_hyphen(tokens, at)
    if not tokens.word[group].isdecimal() or (group == at and not may_be_blank):
        return None
    return group if group > at or len(tokens.gap(at)) == 1 else None


def call_from_abroad(tokens: Tokens, i: int) -> int | None:
    """Read the number of a phone behind its plus: "+91 98765 43210".

    >>> from bilateral.language.scanner import scan
    >>> call_from_abroad(scan("+91 98765 43210"), 1), call_from_abroad(scan("+5 per cent"), 1)
    (4, None)
    """
    length, behind = 0, i
    while number_behind(tokens, behind, _MOST_DIGITS) and (behind == i or len(tokens.gap(behind)) <= 1):
        length += sum(letter.isdecimal() for letter in tokens.word[behind])
        behind = _behind_hyphen(tokens, behind + 1)
        if length > _MOST_DIGITS:
            return None
    return behind if length >= _FEWEST_DIGITS and behind > i + 1 else None
