"""Nouns and names whose number says which one is meant, and counts nothing: Article 370, Phase Two, Boeing 737."""

from __future__ import annotations

from types import MappingProxyType

#: Nouns that are so used whether or not they have a capital. None of them is also a common verb ("mark 75 years").
NOUNS = frozenset(
    {
        "aged", "amendment", "annex", "annexe", "annexure", "appendix", "art.", "article", "articles", "arts.",
        "category", "ch.", "chapter", "chapters", "cl.", "class", "clause", "clauses", "covid", "fig.", "grade",
        "helpline", "hotline", "isbn", "issn", "level", "magnitude", "no.", "nos", "nos.", "number", "p.", "para",
        "paragraph", "paragraphs", "paras", "part", "phase", "phases", "pp.", "protocol", "psalm", "regulation",
        "resolution", "resolutions", "sec.", "section", "sections", "serial", "sl.", "sr.", "sub-clause",
        "sub-section", "subsection", "tier", "type", "verse", "version", "vol", "vol.", "volume", "§", "§§",
    }
)  # fmt: skip

#: Nouns and names that are so used with a capital.
NAMES = frozenset(
    {
        "AK", "Agenda", "Agni", "Android", "Antonov", "Apartment", "Apollo", "Area", "Ariane", "Artemis", "Astra", "BS",
        "Batch", "Battalion", "Berth", "Big", "Block", "Box", "Bus", "CAC", "Catch", "Cessna", "Chandrayaan", "Channel",
        "Chart", "Circular", "Cluster", "Corps", "Corridor", "Decree", "Dhruv", "Directive", "District", "Division",
        "Docket", "Dornier", "Embraer", "Euro", "Exhibit", "Exit", "Expo", "FTSE", "Falcon", "Fleet", "Flight", "Floor",
        "Forbes", "Force", "Form", "Formula", "Fortune", "Gaganyaan", "Galaxy", "Gate", "Gemini", "Gen", "Goal",
        "Group", "Gulfstream", "Harop", "Highway", "IC", "IEC", "ISO", "Il", "Ilyushin", "Industry", "Interstate",
        "Iskander", "Item", "Ka", "Kalibr", "Kamov", "Kospi", "Lane", "Lot", "Mangalyaan", "Mi", "MiG", "Mirage",
        "Mission", "Mk", "Mk.", "Model", "NH", "Nifty", "Nikkei", "Notification", "Omega", "Ordinance", "PM", "Page",
        "Pages", "Petition", "Pier", "Pillar", "Platform", "PlayStation", "Plot", "Prithvi", "Project", "Reactor",
        "Regiment", "Room", "Round", "Route", "Rule", "Rules", "Russell", "SDG", "SH", "Schedule", "Sector", "Shahed",
        "Shenzhou", "Soyuz", "Squadron", "Stage", "Stoxx", "Studio", "Su", "Suite", "Sukhoi", "Tejas", "Terminal",
        "Tiangong", "Track", "Train", "Tu", "Tupolev", "UNGA", "UNSC", "UNSCR", "Unit", "Vega", "Vision", "Voyager",
        "War", "Ward", "Web", "Windows", "Yak", "Yars", "Zone", "iOS", "iPhone",
    }
)  # fmt: skip

#: Names that begin with a number and count nothing, where their noun has its capital.
COUNTLESS = frozenset(
    {
        "five eyes", "five nations", "four tigers", "seven sisters", "seven summits", "seven wonders", "six nations",
        "ten commandments", "three gorges", "three lions", "three musketeers", "three rivers", "three stooges",
        "thousand islands", "thousand oaks", "twelve apostles", "two oceans",
    }
)  # fmt: skip

#: Makers whose types can be told from a number of their wares only by the number.
MAKERS = MappingProxyType({"Boeing": r"7[0-9]7", "Airbus": r"[23][0-9]0", "S&P": r"[15]00", "BSE": r"[0-9]00?"})


def is_numbered(word: str) -> bool:
    """Whether the number behind a word says which one is meant.

    >>> is_numbered("Article"), is_numbered("phase"), is_numbered("Unit"), is_numbered("unit")
    (True, True, True, False)
    """
    return word in NAMES or word.lower() in NOUNS
