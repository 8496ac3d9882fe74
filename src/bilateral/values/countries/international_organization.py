"""International organizations that sign agreements, as the EU or the IAEA: no countries, but known."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from ...errors import UnknownOrganization, WrongType, did_you_mean, nearest
from ...language.lexicon.tables import several, table
from ..formatted import Formatted
from ..misnamed import answers_misspelt
from ..words import exact_text
from .country_spelling import fold, is_written_as_a_name

if TYPE_CHECKING:
    from ..dates.when import When

#: No name of an organization is longer; the longest here has 76 letters.
LONGEST_NAME = 200
_ACCEPTED = "write its name or its initials, e.g. 'European Union', 'ASEAN'"
_BRITISH = {
    "center": "centre",
    "defense": "defence",
    "labor": "labour",
    "organization": "organisation",
    "program": "programme",
}


@attrs.frozen
class Listed:
    """A line of `organizations.csv`; the days are in EDTF, and empty where nothing is known."""

    code: str
    name: str
    names: tuple[str, ...] = ()
    founded: str = ""
    ended: str = ""
    successor: str = ""


@functools.cache
def organizations() -> Mapping[str, Listed]:
    """Return every organization by its code."""
    columns = ("code", "name", "names", "founded", "ended", "successor")
    found: dict[str, Listed] = {}
    for line in table("organizations"):
        code, name, names, *days = (line[column] for column in columns)
        found[code] = Listed(code, name, several(names), *days)
    return found


@functools.cache
def by_name() -> Mapping[str, str]:
    """Return the code of an organization by its `spelled` code, name or initials."""
    return {spelled(name): one.code for one in organizations().values() for name in (one.code, one.name, *one.names)}


def spelled(name: str) -> str:
    """Fold a name to what its British and American spellings share, and write out "UN" in front."""
    words = " ".join(_BRITISH.get(word, word) for word in fold(name).replace("co operat", "cooperat").split())
    return f"united nations {words[3:]}" if words.startswith("un ") else words


def code_of(text: str) -> str | None:
    """Find an organization by name or initials, also where the initials stand in brackets after the name."""
    tried = (text, text.partition("(")[0]) if is_written_as_a_name(text) else ()
    return next((by_name()[form] for form in map(spelled, tried) if form in by_name()), None)


def organization_code(text: str) -> str:
    """Check the code of an organization, and return it."""
    text = _checked(text)
    if text not in organizations():
        raise UnknownOrganization("no code of an organization", came=text, accepted=did_you_mean(text, organizations()))
    return text


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise WrongType("organization", came=text, accepted="its code, name or initials, e.g. 'ASEAN'")
    text = exact_text(text)
    if len(text) > LONGEST_NAME:
        accepted = f"no name is longer than {LONGEST_NAME} letters"
        raise UnknownOrganization("no organization", came=text, accepted=accepted)
    return text


@answers_misspelt
@attrs.frozen
class InternationalOrganization(Formatted):
    """An organization of states that concludes agreements of its own; two are equal if their codes are.

    Args:
        code: Its code here, mostly its initials in capitals; use `parse` for names.

    Raises:
        UnknownOrganization: There is no such code.

    >>> InternationalOrganization("OAU").successor, InternationalOrganization("OAU").ended
    ('AU', When('2002-07-09'))
    """

    code: str = attrs.field(converter=organization_code)

    @classmethod
    def parse(cls, text: str) -> InternationalOrganization:
        """Find an organization by its name or initials.

        Raises:
            UnknownOrganization: It is none that is known here.

        >>> InternationalOrganization.parse("the Association of Southeast Asian Nations (ASEAN)")
        InternationalOrganization('ASEAN')
        """
        text = _checked(text)
        code = code_of(text)
        if code is None:
            near = nearest_organization(text)
            accepted = f"did you mean {near!r}?" if near else _ACCEPTED
            raise UnknownOrganization("no known organization", came=text, accepted=accepted)
        return cls(code)

    @property
    def name(self) -> str:
        """Its name in English, as in its constituent treaty or as it calls itself.

        >>> InternationalOrganization("IAEA").name
        'International Atomic Energy Agency'
        """
        return self._listed.name

    @property
    def names(self) -> tuple[str, ...]:
        """Every name and all initials that it is read from.

        >>> InternationalOrganization("LAS").names
        ('League of Arab States', 'Arab League', 'LAS')
        """
        return tuple(dict.fromkeys((self._listed.name, *self._listed.names, self.code)))

    @property
    def founded(self) -> When | None:
        """When its constituent treaty entered into force, or it was set up; None where that is not certain.

        >>> InternationalOrganization("UN").founded
        When('1945-10-24')
        """
        return _when(self._listed.founded)

    @property
    def ended(self) -> When | None:
        """The first day without it; None while it stands.

        >>> InternationalOrganization("CMEA").ended
        When('1991-09-26')
        """
        return _when(self._listed.ended)

    @property
    def successor(self) -> str | None:
        """The code of the organization that took its place, if one did.

        >>> InternationalOrganization("EEC").successor
        'EC'
        """
        return self._listed.successor or None

    @property
    def _listed(self) -> Listed:
        return organizations()[self.code]

    def __repr__(self) -> str:
        return f"InternationalOrganization({self.code!r})"

    def __str__(self) -> str:
        return self.name


@functools.lru_cache(maxsize=4096)
def nearest_organization(text: str) -> str:
    """Find the initials or the name of the organization that may be meant by a misspelt one; empty if none is near."""
    names = [name for listed in organizations().values() for name in (listed.name, *listed.names)]
    return nearest(text.upper(), organizations()) or nearest(text, names)


def _when(edtf: str) -> When | None:
    from ..dates.when import When

    return When(edtf) if edtf else None
