"""What looks like a country's name and is none: seas, regions, newspapers, people, and words beside a name."""

from __future__ import annotations

import functools
import re

from ...values.numbers.patterns import BLANK, any_of
from .country_namesakes import BORNE, is_person

#: Longer names that hold a country's, or its adjective, and name something else.
NOT_COUNTRIES = (
    "Latin America", "Latin American", "Latin Americans", "South America", "South American", "South Americans",
    "North America", "North American", "North Americans", "Central America", "Central American", "Central Americans",
    "Meso American", "Inter American", "Pan American", "Bank of America", "Captain America", "Miss America",
    "Central African", "New Mexico", "New Mexican", "New Guinea", "New Jersey", "New England", "British Columbia",
    "British Columbian", "West Indian", "West Indians", "West Indies", "Red Indian", "Red Indians",
    "Northern Irish", "South China Sea", "East China Sea",
    "South China Morning Post", "South Indian", "South Indians", "North Indian", "North Indians",
    "Little India", "Mobile Indian", "East India Company", "Air America", "Radio Free America", "Voice of America",
)  # fmt: skip

#: Names that mean a country or, as well, something else, by their folded form.
OTHERWISE = {"georgia": "the US state of Georgia", "gold coast": "the city in Australia"}

_CITY = re.compile(BLANK + r"(?:City|CITY)\b")
_CAPITALS = frozenset({"Mexico", "Panama", "Kuwait", "Guatemala", "Djibouti", "Luxembourg", "Jersey", "Belize"})
#: Niger State is in Nigeria; Bharat is a forename, and begins firms' names.
_LANDS = {
    "Bharat": re.compile(BLANK + r"[A-Z]"),
    "Niger": re.compile(BLANK + r"State\b"),
}
#: States that bear the name of a river: its valley is in several.
_RIVERS = frozenset({"Congo", "Gambia", "Jordan", "Niger", "Paraguay", "Senegal", "Uruguay"})
_VALLEY = re.compile(BLANK + r"(?i:valley)\b")
#: The names of which one must look closer, as others than countries have them.
_OTHERS_TOO = _CAPITALS | BORNE | _LANDS.keys() | _RIVERS
_WATERS = any_of(["gulf", "sea", "bay", "strait", "straits", "isthmus", "times"])
_BEFORE = re.compile(rf"(?:(?i:\b{_WATERS}\s{{1,3}}of)|\b(?i:river|lake))\s{{0,3}}\Z")
#: With what the words end that `_BEFORE` finds: a Gulf of, the River, Lake.
_ENDS_BEFORE = frozenset({"of ", "OF ", "er ", "ER ", "ke ", "KE ", "of\n", "er\n", "ke\n"})
_SCHEMES = re.compile(r"\b(?:Ayushman|Swachh|Vande|Viksit|Atmanirbhar)\s\Z")


def is_no_country(text: str, name: str, start: int, end: int) -> bool:
    """Tell from the words beside a name whether it is a part of another name.

    >>> is_no_country("the Indian Ocean", "Indian", 4, 10), is_no_country("the Indian government", "Indian", 4, 10)
    (True, False)
    """
    before = text[max(0, start - 3) : start]
    return bool(
        _behind().match(text, end)
        or (before in _ENDS_BEFORE and _BEFORE.search(_before(text, start)))
        or before.endswith("@")
        or (name in _OTHERS_TOO and _is_other(text, name, start, end))
    )


def _is_other(text: str, name: str, start: int, end: int) -> bool:
    return bool(
        (name in _CAPITALS and _CITY.match(text, end))
        or (name in _RIVERS and _VALLEY.match(text, end))
        or (name in _LANDS and _LANDS[name].match(text, end))
        or (name == "Bharat" and _SCHEMES.search(_before(text, start)))
        or is_person(text, name, start, end)
    )


def _before(text: str, start: int) -> str:
    return text[max(0, start - 24) : start]


@functools.cache
def _behind() -> re.Pattern[str]:
    # A name before these words is a part of a longer one, of a sea, a river, a newspaper, an animal; or of a currency.
    # Among these is no won, real or rand, which are words of other meanings.
    # First comes which letters may follow, so that most names are done with at once.
    return re.compile(
        r"[$\u00a3\u20ac]|-\d|\.(?:com|org|net|in|gov|co|ru|uk)\b"
        r"|\s{1,3}(?=[BCDEGHOPRSTbcdfhiklnoprstwy])(?:(?:[Oo]cean|[Ss]eas?|Gulf|[Rr]iver|[Bb]asin|[Dd]elta|Trench|Canal|Papers|Express|Times|Herald"
        r"|Today|Daily|Hayom|pigs?|fowls?|hats?|nuts?|whispers|roulette|kiss|fries|checkers|omelettes?|pastr(?:y|ies)|shepherds?|flu|summer|ink|standoff|twins"
        r"|[Dd]ollars?|[Rr]upees?|[Pp]ounds?|[Rr]ou?bles?|[Yy]en|[Yy]uan|[Pp]esos?|[Ff]rancs?|[Dd]irhams?|[Rr]iyals?"
        r"|[Rr]ials?|[Kk]ron(?:e|er|or)|[Ll]iras?|[Dd]inars?|[Rr]inggit|[Bb]aht|[Ss]hillings?|[Tt]aka)\b"
        r"|(?:OCEAN|SEA|RIVER|BASIN|DELTA)\b)"
    )
