"""People whose name is a country's, too: told from it by what stands before or behind."""

from __future__ import annotations

import functools
import re

#: Names of countries that people bear, too.
BORNE = frozenset({"Chad", "Georgia", "Holland", "Ireland", "Israel", "Jordan", "Cuba", "Cuban", "French"})
_TITLES = "Mr Mrs Ms Miss Dr Sir Dame Prof Professor Senator Sen Judge Coach Captain Rabbi"
_FORENAMES = (
    "James John Robert Michael William David Richard Joseph Thomas Charles Daniel Matthew Anthony Mark Steven Paul "
    "Andrew Kenneth George Kevin Brian Edward Jason Jeffrey Ryan Jacob Gary Jim Tom Bob Eric Jonathan Stephen Larry "
    "Justin Scott Brandon Frank Gregory Samuel Patrick Jack Dennis Jerry Vernon Hamilton Eddie Neil Peter Colin Phil "
    "Steve Mary Patricia Jennifer Linda Barbara Susan Jessica Sarah Karen Kathy Xavier Sam Ben Adam Dawn"
)


_FORENAME_BEFORE = re.compile(r"\b(?:Minister|Secretary|General|Gen\.?|Mr|Dr|Rabbi|actor|player|captain)\s\Z")
_OFFICES = (
    "Air Ambassador Army Bank Cabinet Chamber Council Cup Defence Defense Embassy FA Film Football Foreign "
    "Government High House Institute Interior International King Kuwait Military Minister Ministry National Navy "
    "Olympic Open PM Parliament Police Premier President Prime Prince Pro Queen River Securities Senate State Trade "
    "Tourism Under University Valley"
)


def is_person(text: str, name: str, start: int, end: int) -> bool:
    """Tell from the words beside a name of a country whether a person bears it there.

    >>> is_person("Michael Jordan", "Jordan", 8, 14), is_person("Amman, Jordan", "Jordan", 7, 13)
    (True, False)
    """
    if name not in BORNE:
        return False
    before = text[max(0, start - 24) : start]
    if _person_before().search(before):
        return True
    # "Israel Katz said" is told by his title only: "Israel Railways said" looks the same.
    is_forename = name in ("Chad", "Jordan", "Georgia") or _FORENAME_BEFORE.search(before)
    return bool(is_forename and _surname().match(text, end))


@functools.cache
def _person_before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?:{_either(_TITLES)})\.?|{_either(_FORENAMES)})\s(?:[A-Z]\.\s?)?\Z")


@functools.cache
def _surname() -> re.Pattern[str]:
    return re.compile(rf"\s(?!(?:{_either(_OFFICES)})\b)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:\s[a-z]|['\u2019,.])")


def _either(words: str) -> str:
    return "|".join(words.split())
