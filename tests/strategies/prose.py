"""Prose that holds numbers, and prose that is made to break who reads it."""

from __future__ import annotations

from hypothesis import strategies as st

#: What sentences with numbers are made of, in pieces that break them.
_PIECES = (
    " ", "  ", "\n", "\n\n", "\u00a0", "\t", ", ", ". ", "; ", "-", " - ", "\u2013", "\u2014", "(", ")", "\"",
    "\u201c", "\u2019s", "5", "12", "500", "6,01,427", "70,000", "1,00", "1.5", "5.", "007", "2021", "1990s",
    "\u096b", "\u00bd", "1e5", "9" * 40, "one", "two", "Five", "twenty-five", "a dozen", "half a", "hundred", "lakh",
    "crore", "million", "bn", "k", " m ", " rifles", " people", " MW", "MW", "km", " aircraft", " police", " and",
    " or", " to ", " of ", " of the ", " per cent", "%", "more than ", "at least ", "about ", "from ", "between ",
    "rose from ", " or more", "-odd", "+", "over an estimated ", "AK-203", "S-400", "Su-30MKI", "7.62x39mm",
    "155mm/52", "2+2", "Article ", "Sections ", "Type 26", "No. ", "Boeing ", "3-2", "10:30", " pm", " years",
    " years ago", "-year-old", "$", "Rs ", "\u20b9", "@", "#", "://", "www.", "https://x.in/", "a@b.in", "March ",
    " June", "the ", "every ", "one in ", "Group of ", "\x00", "\ud7ff", "\U0001f600",
)  # fmt: skip


def prose() -> st.SearchStrategy[str]:
    """Any text at all, and jumbles of what sentences with numbers are made of."""
    jumbles = st.lists(st.sampled_from(_PIECES), max_size=25).map("".join)
    return jumbles | st.text(max_size=60) | st.text("15,.- \u0966a%x(", max_size=40)
