"""Which state came after which, and who says so: a statement of law, never a likeness of names."""

from __future__ import annotations

import functools
from collections.abc import Iterable

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
        joined: Whether the successor was there before, and took it in.
    """

    predecessor: str
    successors: tuple[str, ...]
    since: str
    authority: str
    joined: bool = False


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
    Succession("DD", ("DE",), "1990-10-03", "Unification Treaty of 31 August 1990, articles 11 and 12", joined=True),
    Succession("YD", ("YE",), "1990-05-22", "notice of 19 May 1990, UNTC"),
    Succession("VD", ("VN",), "1976-07-02", "union as the Socialist Republic of Viet Nam, UNTC; ISO 3166-3"),
    Succession("TP", ("TL",), "2002-05-20", "independence as Timor-Leste, UNTC; ISO 3166-3"),
    Succession("SKIN", ("IN",), "1975-04-26", "Constitution (Thirty-sixth Amendment) Act, 1975, of India", joined=True),
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
    # States without a code in ISO 3166.
    Succession("X-OTT", ("TR",), "1923-10-29", "Treaty of Lausanne, 24 July 1923 (28 LNTS 11); Republic proclaimed"),
    Succession("X-AUH", ("AT", "HU"), "1918-11", "Treaties of Saint-Germain, 1919, and Trianon, 1920"),
    Succession("X-PRU", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871; one number in COW and GW"),
    Succession("X-BAV", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871"),
    Succession("X-BAD", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871"),
    Succession("X-WRT", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871"),
    Succession("X-HSG", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871"),
    Succession("X-SAX", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871"),
    Succession("X-MEC", ("DE",), "1871-01-18", "Constitution of the German Empire, 1871"),
    Succession("X-HAN", ("X-PRU",), "1866-09-20", "Prussian law of 20 September 1866 on union", joined=True),
    Succession("X-HSE", ("X-PRU",), "1866-09-20", "Prussian law of 20 September 1866 on union", joined=True),
    Succession("X-NAS", ("X-PRU",), "1866-09-20", "Prussian law of 20 September 1866 on union", joined=True),
    Succession("X-SAR", ("IT",), "1861-03-17", "Law of 17 March 1861, no. 4671; one number in COW and GW"),
    Succession("X-SIC", ("IT",), "1860-12-17", "Decree of 17 December 1860 after the plebiscite of October"),
    Succession("X-TUS", ("X-SAR",), "1860-03", "Decree of 22 March 1860 after the plebiscite", joined=True),
    Succession("X-PMA", ("X-SAR",), "1860-03", "Decree of 18 March 1860 after the plebiscite", joined=True),
    Succession("X-MOD", ("X-SAR",), "1860-03", "Decree of 18 March 1860 after the plebiscite", joined=True),
    Succession("X-PAP", ("IT",), "1870-10-09", "Royal decree of 9 October 1870, no. 5903", joined=True),
    Succession("X-GCL", ("CO", "VE", "EC"), "1830", "dissolution; GW"),
    Succession("X-UPC", ("GT", "HN", "SV", "NI", "CR"), "1839", "dissolution; GW"),
    Succession("X-UAR", ("EG", "SY"), "1961-09-29", "Syria resumed its membership of the UN on 13 October 1961, UNTC"),
    Succession("X-TAN", ("TZ",), "1964-04-26", "Articles of Union of 22 April 1964; UNTC"),
    Succession("X-ZAN", ("TZ",), "1964-04-26", "Articles of Union of 22 April 1964; UNTC"),
    Succession("X-RVN", ("VN",), "1976-07-02", "union as the Socialist Republic of Viet Nam, UNTC"),
    Succession("X-TRA", ("ZA",), "1910-05-31", "South Africa Act 1909"),
    Succession("X-OFS", ("ZA",), "1910-05-31", "South Africa Act 1909"),
    Succession("X-HEJ", ("SA",), "1932-09-23", "Royal decree no. 2716 of 18 September 1932"),
    Succession("X-TEX", ("US",), "1845-12-29", "Joint Resolution of 29 December 1845 (9 Stat. 108)", joined=True),
    Succession("X-HAW", ("US",), "1898-08-12", "Joint Resolution of 7 July 1898 (30 Stat. 750)", joined=True),
)


@attrs.frozen
class Secession:
    """A part of a state that became a state of its own, while the other lived on.

    Attributes:
        state: Code of the new state.
        out_of: Code of the state that it was a part of.
        since: From when, in EDTF.
        authority: The instrument or the list that says so.
    """

    state: str
    out_of: str
    since: str
    authority: str


#: Who was there before a state seceded; no list of every colony's independence, and nothing of recognition.
SECESSIONS = (
    Secession("BD", "PK", "1971-12-16", "COW; GW"),
    Secession("ER", "ET", "1993-05-24", "referendum of April 1993; General Assembly resolution 47/230"),
    Secession("IE", "GB", "1922-12-06", "Articles of Agreement of 6 December 1921 (26 LNTS 9)"),
    Secession("PA", "CO", "1903-11-03", "COW; GW"),
    Secession("SG", "MY", "1965-08-09", "Independence of Singapore Agreement, 7 August 1965 (563 UNTS 89)"),
    Secession("SS", "SD", "2011-07-09", "General Assembly resolution 65/308"),
    Secession("XK", "RS", "2008-02-17", "COW; GW; declaration of 17 February 2008"),
)


@functools.cache
def successors(code: str) -> tuple[str, ...]:
    """Return every state that came after this one, the next first, through all that came between.

    >>> successors("YU")
    ('CSXX', 'BA', 'HR', 'MK', 'SI', 'RS', 'ME')
    """
    return _closure(code, [(step.predecessor, after) for step in SUCCESSIONS for after in step.successors])


@functools.cache
def predecessors(code: str) -> tuple[str, ...]:
    """Return every state whose place this one took, the last first, through all that came between.

    >>> predecessors("RS")
    ('CSXX', 'YU')
    """
    return _closure(code, _backwards(SUCCESSIONS))


def _backwards(steps: Iterable[Succession]) -> list[tuple[str, str]]:
    return [(after, step.predecessor) for step in steps for after in step.successors]


def _closure(start: str, steps: list[tuple[str, str]]) -> tuple[str, ...]:
    found = [start]
    for here in found:  # grows while it is walked, so nearer ones come first
        found += [there for origin, there in steps if origin == here and there not in found]
    return tuple(found[1:])


@functools.cache
def neighbours(code: str) -> tuple[str, ...]:
    """Return who came before and after a state, then the state that it seceded from; none that merely joined it.

    >>> neighbours("CSHH"), neighbours("SS"), neighbours("IN")
    (('CZ', 'SK'), ('SD',), ())
    """
    before = _closure(code, _backwards(step for step in SUCCESSIONS if not step.joined))
    return *before, *successors(code), *(one.out_of for one in SECESSIONS if one.state == code)
