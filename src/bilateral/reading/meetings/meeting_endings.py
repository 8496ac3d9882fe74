"""How far a meeting's title reaches to the right of its noun: what it is a meeting of, on what, between whom."""

from __future__ import annotations

import re

import attrs

from ...language.lexicon.context import roles
from ...values.numbers.patterns import BLANK
from ..countries.countries_in_prose import find_countries
from ..found import FoundCountry
from .meeting_patterns import leading_on, next_noun, of_a_body, on_a_topic

#: A summit or a meeting on something is on it in passing; a commission bears it in its name.
_TAKES_TOPIC = re.compile(
    r"(?:(?i:commission|committee|group|council|dialogue|conference|forum|consultations|mechanism|force)|Summit|Meeting)\Z"
)
#: "of the Working Mechanism for Consultation and Coordination on Border Affairs"
_HOLDS_A_BODY = re.compile(r"\b(?:Commission|Committee|Group|Council|Mechanism)\b")
#: Before the states that meet, and between two of them.
_STATES = re.compile(rf"{BLANK}(?:between|among|of|with){BLANK}(?:the{BLANK})?")
_NEXT_STATE = re.compile(rf"(?:,{BLANK}|,?{BLANK}(?:and|&){BLANK})(?:the{BLANK})?")
#: The states that meet are looked for no further than this.
_STATES_REACH = 300
_LETTERS = re.compile(r"\s?\(\s?(?P<letters>(?=[^()]{0,20}[A-Z][^()]{0,20}[A-Z])[A-Z0-9][\w&+./-]{1,24})\s?\)")
#: "ASEAN Defence Ministers' Meeting-Plus" is a name.
_SAME_SENTENCE = re.compile(r"[^.,;:!?()\n]{0,80}")
_JOINS_OTHERS = (["of"], ["between"], ["with"], ["among"])
_PLUS = re.compile(r"[-\s]Plus\b")
_THIS_YEAR = re.compile(rf"{BLANK}(?:so{BLANK}far{BLANK})?(?:this|of{BLANK}the){BLANK}(?:calendar{BLANK})?year\b")


@attrs.frozen
class Ending:
    """Where a title ends, and what its last words say.

    Attributes:
        end: Where, the abbreviation in brackets and "this year" included.
        title: The words from the noun on, without these two.
        body: What it is a meeting of; empty if that isn't said.
        letters: The abbreviation in brackets.
        is_of_this_year: Whether it is counted in its year.
        is_of_others: Whether the words behind say that no states meet: "of creditors", "of the play".
    """

    end: int
    title: str
    body: str = ""
    letters: str = ""
    is_of_this_year: bool = False
    is_of_others: bool = False


def ending(text: str, noun: int, noun_end: int) -> Ending:
    """Read on from the noun to the right, as long as what follows belongs to the title.

    >>> ending("fifth session of the Joint Working Group (JWG) in Delhi", 6, 13)
    Ending(end=46, title='session of the Joint Working Group', body='Joint Working Group', letters='JWG', \
is_of_this_year=False, is_of_others=False)
    """
    noun_end = plus.end() if (plus := _PLUS.match(text, noun_end)) else noun_end
    end = _states_end(text, noun_end)
    of = of_a_body().match(text, noun_end) if end == noun_end else None
    end = _more_states(text, *of.span("body")) if of else end
    takes_topic = _takes_topic(text, end, of["body"] if of else "")
    titles: list[str] = []
    begun, letters = noun, ""
    for tail in (_topic_end, _states_end, None):
        if not letters and (brackets := _LETTERS.match(text, end)):
            titles.append(text[begun:end])
            letters, begun, end = brackets["letters"], brackets.end(), brackets.end()
        if tail is not _topic_end or takes_topic:
            end = tail(text, end) if tail else end
    titles.append(text[begun:end])
    year = _THIS_YEAR.match(text, end)
    return Ending(
        year.end() if year else end,
        "".join(titles),
        of["body"] if of else "",
        letters,
        year is not None,
        _is_of_others(text, noun_end),
    )


def _is_of_others(text: str, noun_end: int) -> bool:
    role = roles()["no meeting"]
    behind = _SAME_SENTENCE.match(text, noun_end)
    words = behind[0].lower().split()[: role.reach] if behind else []
    return words[:1] in _JOINS_OTHERS and not role.words.isdisjoint(words)


def _takes_topic(text: str, end: int, body: str) -> bool:
    return bool(_TAKES_TOPIC.search(text[max(0, end - 20) : end]) or _HOLDS_A_BODY.search(body))


def _topic_end(text: str, end: int) -> int:
    topic = on_a_topic().match(text, end)
    return topic.end() if topic else end


def _states_end(text: str, end: int) -> int:
    """Return where "between India and Russia" or "with Russia" ends, which names countries and nobody else."""
    begun = _STATES.match(text, end)
    if not begun:
        return end
    named, last = _states_from(text, begun.end())
    return last if named > 1 or (named and begun[0].split()[0] == "with") else end


def _more_states(text: str, start: int, end: int) -> int:
    """Return where a list of states ends that begins with the last of some words, as "the ministers of India"."""
    last = [found for found in find_countries(text[start:end]) if start + found.end == end]
    return _states_from(text, start + last[0].start)[1] if last else end


def _states_from(text: str, start: int) -> tuple[int, int]:
    """Count the states that stand in a list from here on, and say where it ends."""
    named, end = 0, start
    for found in find_countries(text[start : start + _STATES_REACH]):
        place = start + found.start
        if isinstance(found, FoundCountry) and found.is_adjective:
            break
        if not (_NEXT_STATE.fullmatch(text, end, place) if named else place == start):
            break
        named, end = named + 1, start + found.end
    return named, end


def leads_on(text: str, end: int) -> bool:
    """Tell whether a meeting's noun follows within the same title, so that the words before `end` only describe it.

    >>> leads_on("the 2+2 ministerial dialogue", 7), leads_on("the 2+2 in Delhi", 7)
    (True, False)
    """
    return leading_on().match(text, end) is not None


def is_next_noun(text: str, end: int) -> bool:
    """Tell whether another noun stands right behind: "summit meeting".

    >>> is_next_noun("the summit meeting", 10)
    True
    """
    return next_noun().match(text, end) is not None
