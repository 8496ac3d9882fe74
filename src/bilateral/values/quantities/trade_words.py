"""Words of the trade: common nouns, and the adjectives before them, whose capitals mean nothing."""

from __future__ import annotations

#: In a headline or a contract these come with a capital, which makes no name of them; of any other word a capital may
#: be part of what it says: Indians, Patriot, Rafale. Nouns stand in the singular.
COMMON_WORDS = frozenset(
    {
        "agreement", "aid", "air", "aircraft", "airport", "ambulance", "ammunition", "anti-aircraft", "anti-submarine",
        "anti-tank", "armored", "armoured", "army", "artillery", "assault", "attack", "automatic", "bale", "ballistic",
        "base", "battalion", "battery", "battle", "billet", "boat", "boiler", "bomb", "bomber", "booster", "border",
        "bridge", "brigade", "building", "bullet", "bus", "cabin", "cable", "camp", "cannon", "car", "carbine", "cargo",
        "carriage", "carrier", "cartridge", "case", "casualty", "center", "centre", "child", "chip", "citizen",
        "civilian", "clinic", "coach", "coal", "combat", "company", "component", "container", "contract", "convoy",
        "corridor", "corvette", "country", "crate", "crew", "cruise", "cruiser", "cycle", "cylinder", "dam", "defence",
        "defense", "delegate", "delegation", "depot", "destroyer", "dialogue", "diplomat", "division", "doctor",
        "document", "dose", "dredger", "drone", "electric", "employee", "engine", "engineer", "equipment", "excavator",
        "exercise", "expert", "export", "facility", "factory", "family", "farmer", "fighter", "fisherman", "fleet",
        "flight", "foreign", "freighter", "frigate", "fuel", "gas", "generator", "grenade", "grid", "ground", "gun",
        "gunship", "hand", "heavy", "helicopter", "helipad", "helmet", "hospital", "hostage", "house", "household",
        "howitzer", "hydrogen", "import", "infantry", "installation", "interceptor", "item", "jacket", "jawan", "jet",
        "job", "joint", "journalist", "kit", "laboratory", "land", "launch", "launcher", "light", "line", "loan",
        "locomotive", "long", "machine", "machinery", "main", "man", "manned", "mask", "medicine", "medium", "meeting",
        "member", "memorandum", "merchant", "microscope", "migrant", "military", "mine", "minesweeper", "minister",
        "missile", "mobile", "module", "monitor", "mortar", "motor", "multi-role", "multirole", "naval", "navy",
        "night", "nuclear", "number", "nurse", "officer", "official", "oil", "oxygen", "parachute", "paramilitary",
        "parcel", "part", "passenger", "patient", "patrol", "person", "personnel", "petroleum", "piece", "pilgrim",
        "pilot", "pipe", "pipeline", "pistol", "plane", "plant", "platform", "platoon", "pod", "police", "pontoon",
        "port", "power", "prisoner", "product", "professor", "program", "programme", "project", "protected", "pump",
        "rack", "radar", "radio", "rail", "railway", "range", "reactor", "ready", "refinery", "refugee", "regiment",
        "region", "rifle", "rig", "river", "road", "rocket", "rotary", "round", "runway", "sailor", "sample",
        "sanction", "satellite", "scholarship", "school", "scientist", "seat", "sector", "security", "self-propelled",
        "series", "set", "share", "shell", "shelter", "ship", "shipment", "short", "sight", "simulator", "sniper",
        "solar", "soldier", "space", "spare", "squadron", "state", "station", "stretcher", "student", "submachine",
        "submarine", "supersonic", "surface", "surveillance", "system", "tablet", "tactical", "tank", "tanker",
        "target", "teacher", "tent", "terminal", "torpedo", "tourist", "tower", "tracked", "tractor", "train",
        "trainee", "trainer", "training", "transformer", "transport", "trawler", "treaty", "troop", "truck", "tube",
        "tugboat", "turbine", "unit", "university", "unmanned", "utility", "vaccine", "van", "vehicle", "ventilator",
        "vessel", "vest", "village", "visa", "visitor", "wagon", "ward", "warhead", "warship", "water", "weapon",
        "wheel", "wheeled", "wing", "woman", "worker", "workshop", "yacht",
    }
)  # fmt: skip
