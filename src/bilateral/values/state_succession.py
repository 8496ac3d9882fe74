"""Which state came after which, and who says so: a statement of law, never a likeness of names."""

from __future__ import annotations

import functools

import attrs


@attrs.frozen
class Succession:
    """One state's place taken by others, in whole.

    A state that lost a part and lives on (Pakistan in 1971, the Sudan in 2011) has no entry.

    Attributes:
        predecessor: Code of the state that is no more.
        successors: Codes of the states that took its place; first the one that continues it, if one does.
        since: From when, in EDTF.
        authority: The instrument or the list that says so.
    """

    predecessor: str
    successors: tuple[str, ...]
    since: str
    authority: str


#: Codes as in `Country.code`. "UNTC" is "Historical information" in the UN Treaty Collection, which prints
#: what states gave notice of to the Secretary-General: new names, and the treaties they succeed to.
SUCCESSIONS = (
    # Russia continues the USSR in the UN (notice of 24 December 1991, UNTC). At Alma-Ata ten others vouched
    # with it for the treaties of the USSR. Georgia did not; the Baltic states hold that they never ceased.
    Succession(
        "SU",
        ("RU", "AM", "AZ", "BY", "KZ", "KG", "MD", "TJ", "TM", "UA", "UZ"),
        "1991-12",
        "Alma-Ata Declaration of 21 December 1991 (31 ILM 148); UNTC",
    ),
    Succession("BYAA", ("BY",), "1991-09-19", "renamed: notice of 19 September 1991, UNTC; ISO 3166-3"),
    # ISO's YU is both the Socialist Federal Republic and, from 1992, the Federal Republic: CSXX from 2003.
    Succession(
        "YU",
        ("CSXX", "BA", "HR", "MK", "SI"),
        "1992",
        "Agreement on Succession Issues, Vienna, 29 June 2001 (2262 UNTS 251); renamed in 2003, UNTC",
    ),
    Succession("CSXX", ("RS", "ME"), "2006-06-03", "notices of 3 June and 23 October 2006, UNTC"),
    Succession("CSHH", ("CZ", "SK"), "1993-01-01", "notices of 16 February and 19 May 1993, UNTC"),
    Succession("DD", ("DE",), "1990-10-03", "Unification Treaty of 31 August 1990, articles 11 and 12"),
    Succession("YD", ("YE",), "1990-05-22", "notice of 19 May 1990, UNTC"),
    Succession("VD", ("VN",), "1976-07-02", "union as the Socialist Republic of Viet Nam, UNTC; ISO 3166-3"),
    Succession("TP", ("TL",), "2002-05-20", "independence as Timor-Leste, UNTC; ISO 3166-3"),
    Succession("SKIN", ("IN",), "1975-04-26", "Constitution (Thirty-sixth Amendment) Act, 1975, of India"),
    # The same state under a new name; ISO gave it a new code.
    Succession("BU", ("MM",), "1989-06-18", "renamed, UNTC; ISO 3166-3"),
    Succession("DY", ("BJ",), "1975-11-30", "renamed, UNTC; ISO 3166-3"),
    Succession("HV", ("BF",), "1984-08-04", "renamed, UNTC; ISO 3166-3"),
    Succession("ZR", ("CD",), "1997-05-17", "renamed, UNTC; ISO 3166-3"),
    # A territory that was dissolved, or became independent as a whole or in parts.
    Succession("AN", ("CW", "SX", "BQ"), "2010-10-10", "notice of the Netherlands of 11 October 2010, UNTC"),
    Succession("PC", ("FM", "MH", "MP", "PW"), "1986", "end of the trusteeship, 1986 to 1994; ISO 3166-3"),
    Succession("AIDJ", ("DJ",), "1977-06-27", "independence; ISO 3166-3"),
    Succession("GEHH", ("KI", "TV"), "1979", "independence of Tuvalu in 1978 and Kiribati in 1979; ISO 3166-3"),
    Succession("NH", ("VU",), "1980-07-30", "independence; ISO 3166-3"),
    Succession("RH", ("ZW",), "1980-04-18", "independence; ISO 3166-3"),
)


@functools.cache
def successors(code: str) -> tuple[str, ...]:
    """Return every state that came after this one, the next first, through all that came between.

    >>> successors("YU")
    ('CSXX', 'BA', 'HR', 'MK', 'SI', 'RS', 'ME')
    """
    return _closure(code, tuple((step.predecessor, after) for step in SUCCESSIONS for after in step.successors))


@functools.cache
def predecessors(code: str) -> tuple[str, ...]:
    """Return every state whose place this one took, the last first, through all that came between.

    >>> predecessors("RS")
    ('CSXX', 'YU')
    """
    return _closure(code, tuple((after, step.predecessor) for step in SUCCESSIONS for after in step.successors))


def _closure(start: str, steps: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    found = [start]
    for here in found:  # grows while it is walked, so nearer ones come first
        found += [there for origin, there in steps if origin == here and there not in found]
    return tuple(found[1:])
