"""International organizations that sign agreements: names, initials, and from when to when, by their own treaties.

Founded is the day on which the constituent treaty entered into force, or the one on which the organization was
set up where no treaty did; as exactly as is certain, and empty where it isn't.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping
from typing import NamedTuple

from .country_spelling import fold, is_written_as_a_name


class Listed(NamedTuple):
    """One organization; `code` is that of `InternationalOrganization`.

    Attributes:
        names: Other names and initials.
        founded: In EDTF; empty where it is not certain.
        ended: In EDTF, the first day without it; empty while it stands.
        successor: The code of the one that took its place.
    """

    code: str
    name: str
    names: tuple[str, ...] = ()
    founded: str = ""
    ended: str = ""
    successor: str = ""


ORGANIZATIONS = (
    # Europe. The Treaty of Maastricht renamed the Economic Community; the Treaty of Lisbon put the Union in its place.
    Listed("EU", "European Union", ("EU",), "1993-11-01"),
    Listed(
        "EC",
        "European Community",
        ("European Communities", "Commission of the European Communities"),
        "1993-11-01",
        "2009-12-01",
        "EU",
    ),
    Listed(
        "EEC",
        "European Economic Community",
        ("EEC", "Common Market"),
        "1958-01-01",
        "1993-11-01",
        "EC",
    ),
    Listed("ECSC", "European Coal and Steel Community", ("ECSC",), "1952-07-23", "2002-07-24", "EC"),
    Listed("EURATOM", "European Atomic Energy Community", ("Euratom", "EAEC"), "1958-01-01"),
    Listed("ECB", "European Central Bank", ("ECB",), "1998-06-01"),
    Listed("EIB", "European Investment Bank", ("EIB",), "1958"),
    Listed("EBRD", "European Bank for Reconstruction and Development", ("EBRD",), "1991-03-28"),
    Listed("EFTA", "European Free Trade Association", ("EFTA",), "1960-05-03"),
    Listed("COE", "Council of Europe", ("CoE",), "1949-08-03"),
    Listed("OSCE", "Organization for Security and Co-operation in Europe", ("OSCE",), "1995-01-01"),
    Listed("CSCE", "Conference on Security and Co-operation in Europe", ("CSCE",), "1973-07-03", "1995-01-01", "OSCE"),
    Listed("ESA", "European Space Agency", ("ESA",), "1975-05-30"),
    Listed("CERN", "European Organization for Nuclear Research", ("CERN",), "1954-09-29"),
    Listed("NORDIC", "Nordic Council of Ministers", (), "1971"),
    Listed("BENELUX", "Benelux Union", ("Benelux", "Benelux Economic Union"), "1960-11-01"),
    Listed("NATO", "North Atlantic Treaty Organization", ("NATO", "North Atlantic Alliance"), "1949-08-24"),
    Listed("WEU", "Western European Union", ("WEU",), "1955-05-06", "2011-07-01"),
    Listed(
        "WTO-WP",
        "Warsaw Treaty Organization",
        ("Warsaw Pact", "Warsaw Treaty Organisation"),
        "1955-06-06",
        "1991-07-01",
    ),
    Listed(
        "CMEA",
        "Council for Mutual Economic Assistance",
        ("CMEA", "Comecon"),
        "1949-01",
        "1991-09-26",
    ),
    # The former Soviet Union, and Asia.
    Listed("CIS", "Commonwealth of Independent States", ("CIS",), "1991-12-08"),
    Listed("CSTO", "Collective Security Treaty Organization", ("CSTO",), "2003-09-18"),
    Listed("EURASEC", "Eurasian Economic Community", ("EurAsEC",), "2001-05-30", "2015-01-01", "EAEU"),
    Listed("EAEU", "Eurasian Economic Union", ("EAEU", "EEU"), "2015-01-01"),
    Listed("EDB", "Eurasian Development Bank", (), "2006"),
    Listed("SCO", "Shanghai Cooperation Organisation", ("SCO",), "2001-06-15"),
    Listed("BRICS", "BRICS"),
    Listed("NDB", "New Development Bank", ("BRICS Bank",), "2015-07-03"),
    Listed("AIIB", "Asian Infrastructure Investment Bank", ("AIIB",), "2015-12-25"),
    Listed("ADB", "Asian Development Bank", ("ADB",), "1966-08-22"),
    Listed("ASEAN", "Association of Southeast Asian Nations", ("ASEAN",), "1967-08-08"),
    Listed("SEATO", "Southeast Asia Treaty Organization", ("SEATO",), "1955-02-19", "1977-06-30"),
    Listed("SAARC", "South Asian Association for Regional Cooperation", ("SAARC",), "1985-12-08"),
    Listed(
        "BIMSTEC",
        "Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation",
        ("BIMSTEC",),
        "1997-06-06",
    ),
    Listed("ECO", "Economic Cooperation Organization", ("ECO",), "1985"),
    Listed("CENTO", "Central Treaty Organization", ("CENTO", "Baghdad Pact"), "1955-02-24", "1979"),
    Listed("APEC", "Asia-Pacific Economic Cooperation", ("APEC",), "1989-11"),
    Listed("PIF", "Pacific Islands Forum", ("South Pacific Forum",), "1971-08-05"),
    # The Middle East and Africa.
    Listed("LAS", "League of Arab States", ("Arab League",), "1945-03-22"),
    Listed(
        "GCC", "Gulf Cooperation Council", ("GCC", "Cooperation Council for the Arab States of the Gulf"), "1981-05-25"
    ),
    Listed(
        "OIC",
        "Organisation of Islamic Cooperation",
        ("OIC", "Organization of the Islamic Conference", "Organisation of the Islamic Conference"),
        "1969-09-25",
    ),
    Listed("ISDB", "Islamic Development Bank", ("IsDB", "IDB Jeddah"), "1975-10-20"),
    Listed("PLO", "Palestine Liberation Organization", ("PLO",), "1964-05-28"),
    Listed("AU", "African Union", ("AU",), "2002-07-09"),
    Listed(
        "OAU",
        "Organization of African Unity",
        ("OAU", "Organisation of African Unity"),
        "1963-05-25",
        "2002-07-09",
        "AU",
    ),
    Listed("AFDB", "African Development Bank", ("AfDB",), "1964-09-10"),
    Listed(
        "ECOWAS",
        "Economic Community of West African States",
        ("ECOWAS", "CEDEAO"),
        "1975-05-28",
    ),
    Listed("EAC", "East African Community", ("EAC",), "2000-07-07"),
    Listed("SADC", "Southern African Development Community", ("SADC",), "1992-08-17"),
    Listed("COMESA", "Common Market for Eastern and Southern Africa", ("COMESA",), "1994-12-08"),
    # The Americas.
    Listed("OAS", "Organization of American States", ("OAS",), "1951-12-13"),
    Listed("MERCOSUR", "Mercosur", ("Mercosul", "Southern Common Market"), "1991-11-29"),
    Listed("ANDEAN", "Andean Community", ("Andean Pact",), "1969-05-26"),
    Listed("CARICOM", "Caribbean Community", ("CARICOM",), "1973-08-01"),
    Listed("IADB", "Inter-American Development Bank", ("IADB",), "1959-12-30"),
    # The world.
    Listed("UN", "United Nations", ("UN", "UNO", "United Nations Organization"), "1945-10-24"),
    Listed("LON", "League of Nations", (), "1920-01-10", "1946-04-20"),
    Listed("UNDP", "United Nations Development Programme", ("UNDP",), "1966-01-01"),
    Listed("UNICEF", "United Nations Children's Fund", ("UNICEF",), "1946-12-11"),
    Listed("UNESCO", "United Nations Educational, Scientific and Cultural Organization", ("UNESCO",), "1946-11-04"),
    Listed("UNIDO", "United Nations Industrial Development Organization", ("UNIDO",), "1966-11-17"),
    Listed("UNHCR", "Office of the United Nations High Commissioner for Refugees", ("UNHCR",), "1951-01-01"),
    Listed("FAO", "Food and Agriculture Organization", ("FAO",), "1945-10-16"),
    Listed("IFAD", "International Fund for Agricultural Development", ("IFAD",), "1977-11-30"),
    Listed("WFP", "World Food Programme", ("WFP",), "1961"),
    Listed("WHO", "World Health Organization", ("WHO",), "1948-04-07"),
    Listed("ILO", "International Labour Organization", ("ILO", "International Labor Organization"), "1919-06-28"),
    Listed("ICAO", "International Civil Aviation Organization", ("ICAO",), "1947-04-04"),
    Listed("IMO", "International Maritime Organization", ("IMO",), "1958-03-17"),
    Listed("ITU", "International Telecommunication Union", ("ITU",), "1865-05-17"),
    Listed("UPU", "Universal Postal Union", ("UPU",), "1875-07-01"),
    Listed("WMO", "World Meteorological Organization", ("WMO",), "1950-03-23"),
    Listed("WIPO", "World Intellectual Property Organization", ("WIPO",), "1970-04-26"),
    Listed("IAEA", "International Atomic Energy Agency", ("IAEA",), "1957-07-29"),
    Listed(
        "OPCW",
        "Organisation for the Prohibition of Chemical Weapons",
        ("OPCW",),
        "1997-04-29",
    ),
    Listed(
        "IBRD",
        "International Bank for Reconstruction and Development",
        ("IBRD", "World Bank"),
        "1945-12-27",
    ),
    Listed("IDA", "International Development Association", (), "1960-09-24"),
    Listed("IFC", "International Finance Corporation", ("IFC",), "1956-07-24"),
    Listed("IMF", "International Monetary Fund", ("IMF",), "1945-12-27"),
    Listed("WTO", "World Trade Organization", ("WTO", "World Trade Organisation"), "1995-01-01"),
    Listed(
        "OECD",
        "Organisation for Economic Co-operation and Development",
        ("OECD", "Organization for Economic Cooperation and Development"),
        "1961-09-30",
    ),
    Listed("OEEC", "Organisation for European Economic Co-operation", ("OEEC",), "1948-04-16", "1961-09-30", "OECD"),
    Listed("OPEC", "Organization of the Petroleum Exporting Countries", ("OPEC",), "1960-09-14"),
    Listed("COMMONWEALTH", "Commonwealth of Nations", ("Commonwealth",), "1931-12-11"),
    Listed("IOM", "International Organization for Migration", ("IOM",), "1951-12"),
    Listed("INTERPOL", "International Criminal Police Organization", ("INTERPOL", "ICPO"), "1923-09"),
    Listed("ICRC", "International Committee of the Red Cross", ("ICRC",), "1863-02-17"),
)


@functools.cache
def by_code() -> Mapping[str, Listed]:
    """Return every organization by its code.

    >>> by_code()["OAU"].successor
    'AU'
    """
    return {one.code: one for one in ORGANIZATIONS}


@functools.cache
def by_name() -> Mapping[str, str]:
    """Return the code of an organization by its folded code, name or initials.

    >>> by_name()[fold("the Warsaw Pact")]
    'WTO-WP'
    """
    return {fold(name): one.code for one in ORGANIZATIONS for name in (one.code, one.name, *one.names)}


def code_of(text: str) -> str | None:
    """Find an organization by name or initials, also where the initials stand in brackets after the name.

    >>> code_of("European Atomic Energy Community (EURATOM)"), code_of("Atlantis")
    ('EURATOM', None)
    """
    tried = (text, text.partition("(")[0]) if is_written_as_a_name(text) else ()
    return next((by_name()[form] for form in map(fold, tried) if form in by_name()), None)


@functools.cache
def shared_names() -> frozenset[str]:
    """Return folded names that two organizations bear; there must be none, or `by_name` would choose.

    >>> shared_names()
    frozenset()
    """
    borne = [{fold(name) for name in (one.code, one.name, *one.names)} for one in ORGANIZATIONS]
    return frozenset(form for one, other in itertools.combinations(borne, 2) for form in one & other)
