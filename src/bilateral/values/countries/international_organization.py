"""International organizations that sign agreements, as the EU or the IAEA: no countries, but known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ...errors import UnknownOrganization, WrongType, did_you_mean
from . import organization_directory

if TYPE_CHECKING:
    from ..dates.when import When

#: No name of an organization is longer; the longest here has 76 letters.
LONGEST_NAME = 200


def organization_code(text: str) -> str:
    """Check the code of an organization, and return it.

    Raises:
        UnknownOrganization: It is none; the nearest is offered.
        WrongType: It is no text.

    >>> organization_code("ASEAN")
    'ASEAN'
    """
    if _checked(text) not in organization_directory.by_code():
        known = did_you_mean(text, organization_directory.by_code())
        raise UnknownOrganization("no code of an organization", came=text, accepted=known)
    return text


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise WrongType("organization", came=text, accepted="its code, name or initials, e.g. 'ASEAN'")
    if len(text) > LONGEST_NAME:
        accepted = f"no name is longer than {LONGEST_NAME} letters"
        raise UnknownOrganization("no organization", came=text, accepted=accepted)
    return text


@attrs.frozen
class InternationalOrganization:
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
        code = organization_directory.code_of(_checked(text))
        if code is None:
            known = did_you_mean(text.upper(), organization_directory.by_code())
            raise UnknownOrganization("no known organization", came=text, accepted=known)
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
    def _listed(self) -> organization_directory.Listed:
        return organization_directory.by_code()[self.code]

    def __repr__(self) -> str:
        return f"InternationalOrganization({self.code!r})"

    def __str__(self) -> str:
        return self.name


def _when(edtf: str) -> When | None:
    from ..dates.when import When

    return When(edtf) if edtf else None
