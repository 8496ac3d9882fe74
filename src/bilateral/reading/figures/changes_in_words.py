"""The words by which prose says that an amount rises, falls or becomes another: "rose from 5 to 7" is no range."""

from __future__ import annotations

import re

#: What amounts do. Behind these, an amount may be that by which something changes: "fell 20 paise to 83.40".
CHANGES = (
    "rise", "rises", "rising", "rose", "risen", "increase", "increases", "increased", "increasing", "grow", "grows",
    "grew", "grown", "growing", "growth", "jump", "jumps", "jumped", "jumping", "climb", "climbs", "climbed",
    "climbing", "hike", "hikes", "hiked", "hiking", "double", "doubles", "doubled", "doubling", "triple", "triples",
    "tripled", "tripling", "quadruple", "quadrupled", "widen", "widens", "widened", "widening", "surge", "surges",
    "surged", "surging", "soar", "soars", "soared", "soaring", "swell", "swelled", "swelling", "swollen", "went",
    "gone", "shot", "up", "down", "fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "dropping",
    "decline", "declines", "declined", "declining", "decrease", "decreases", "decreased", "decreasing", "cut", "cuts",
    "cutting", "reduce", "reduces", "reduced", "reducing", "reduction", "slash", "slashes", "slashed", "slashing",
    "lower", "lowers", "lowered", "lowering", "shrink", "shrinks", "shrank", "shrunk", "shrinking", "slide", "slides",
    "slid", "sliding", "slip", "slips", "slipped", "slipping", "plunge", "plunges", "plunged", "plunging", "trim",
    "trims", "trimmed", "trimming", "leap", "leaps", "leapt", "leaped", "leaping", "mushroom", "mushroomed",
    "balloon", "ballooned", "ballooning", "halve", "halved", "halving", "dip", "dips", "dipped", "gain", "gains",
    "gained", "ease", "eased", "edged", "inched", "ticked", "weakened", "strengthen", "strengthened", "firmed",
    "advance", "advanced", "advancing", "narrow", "narrows", "narrowed", "narrowing", "escalate", "escalated",
    "escalating", "appreciated", "depreciated", "tumbled", "sank", "shed", "sheds", "shedding",
)  # fmt: skip
#: What somebody does to an amount. Behind these alone, an amount is the one meant: "will raise $5 to $6 million".
CHANGES_BY_SOMEBODY = (
    "raise", "raises", "raised", "raising", "expand", "expands", "expanded", "expanding", "expansion", "go", "goes",
    "going", "move", "moves", "moved", "moving", "change", "changes", "changed", "changing", "revise", "revises",
    "revised", "revising", "revision", "enhance", "enhanced", "enhancing", "enhancement", "upgrade", "upgraded",
    "upgrading", "scale", "scaled", "scaling", "bring", "brings", "brought", "bringing", "boost", "boosts", "boosted",
    "boosting", "lift", "lifts", "lifted", "lifting", "improve", "improves", "improved", "improving", "improvement",
    "dwindle", "dwindled", "dwindling", "extend", "extends", "extended", "extending", "extension",
)  # fmt: skip

_SENTENCE_END = re.compile(r"[.!?;]\s|\n")


def sentence_before(text: str, start: int, longest: int) -> str:
    """Return the words of the same sentence before a place.

    Args:
        text: The text.
        start: The place.
        longest: How many characters before it are looked at, at most.

    >>> sentence_before("It is late. They rose from 5", 22, 90)
    'They rose '
    """
    return _SENTENCE_END.split(text[max(0, start - longest) : start])[-1]
