"""Texts that people may have written, easily taken for something else; and prose, to break who reads it."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

#: Texts that readers of YAML, JSON or EDTF may take for something else, or lose a part of.
TRICKY_TEXTS = (
    "NO", "yes", "null", "~", "true", "2019-02-28", "2021", "017", "0x1F", "1e3", ".5", "-1", "1_000", ".inf", "=",
    "<<", "a: b", "a #b", "a:", "- a", "? a", "# c", "---", "...", "&a", "*a", "!t", "%x", "@a", "`a`", "|", ">", "{a}",
    "[a]", "a, b", "'a'", "it's", '"a"', "\\", "\\n", " a", "a ", "a\tb", "\ta", "a\nb", "a\n\nb", "a\n b", "a \nb",
    "\na", "a\n", "₹5,000 crore", "रूस के साथ", "Соглашение", "武器协定", "اتفاق", "👩‍🚀", "a\u0301", "a\u200bb",
    "\xa0a\xa0", "a\x85b", "a\u2028b", "\ufeffa", "a\ufffeb", "\U0010ffff", "x" * 200, "words " * 40,
)  # fmt: skip

_CONTROLS = "".join(chr(code) for code in (*range(32), 127) if chr(code) not in "\t\n")
_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters=_CONTROLS)


@cache
def texts() -> st.SearchStrategy[str]:
    """Texts that a record may hold, in any language; they may be empty.

    >>> from hypothesis import find
    >>> find(texts(), lambda text: True)
    'NO'
    """
    return st.sampled_from(TRICKY_TEXTS) | st.text(_LETTERS, max_size=20)


@cache
def titles() -> st.SearchStrategy[str]:
    """Texts that say something, as a title must.

    >>> from hypothesis import find
    >>> find(titles(), lambda text: True).isspace()
    False
    """
    return texts().filter(lambda text: text.strip() != "")


@cache
def languages() -> st.SearchStrategy[str]:
    """Language tags of BCP 47; Norwegian, which YAML 1.1 took for False, is one.

    >>> from hypothesis import find
    >>> find(languages(), lambda tag: "-" in tag)
    'ru-Cyrl'
    """
    return st.sampled_from(("en", "hi", "ru", "ru-Cyrl", "zh-Hant-TW", "no"))


@cache
def web_addresses() -> st.SearchStrategy[str]:
    """Addresses on the web.

    >>> from hypothesis import find
    >>> find(web_addresses(), lambda address: True)
    'https://example.org/a?b=c#d'
    """
    return st.sampled_from(("https://example.org/a?b=c#d", "http://example.org/рус"))


#: What stands between other things, and what stands around them.
_JOINTS = (
    " ", " ", " ", "  ", "\n", "\n\n", "\t", "\u00a0", ", ", ". ", "; ", ": ", "-", " - ", "\u2013", "\u2014", "(", ")",
    '"', "'", "\u201c", "\u201d", "\u2019s", "/", "&", "*", "[", "]", "<b>", "&amp;", " and ", " or ", " to ", " of ",
    " of the ", " the ", " a ", " in ", " on ", " at ", " with ", " for ", " by ", " from ", " between ", " per ",
)  # fmt: skip

_NUMBERS = (
    "0", "1", "5", "12", "500", "5000", "6,01,427", "70,000", "1,00", "1.5", "5.", ".5", "007", "1e5", "+5", "9" * 40,
    "1," * 20, "\u096b", "\u0661\u0662", "\uff15", "\u00bd", "\u00b2", "\u2167", "one", "Five", "twenty-five",
    "a dozen", "half a", "one and a half", "hundred", "dozens of", " lakh", " crore", "-crore", "cr", " million", "m",
    "bn", "k", "-odd", "%", " per cent", "3-2", "2-1", "10:30", "x",
)  # fmt: skip

_MONEY = (
    "$", "US$", "Rs ", "Rs.", "rs", "Re 1", "\u20b9", "`", "\u20ac", "\u00a3", "\u00a5", "INR ", "USD", " rupees",
    "dollars", " euros", " pounds", " won", " yen", " rubles", " francs", "kroner", "/-", "Tk", "TOP ", "Rs Rs Rs",
    "$5", "Rs 5000 crore", "$5.4-billion", "1.5 lakh crore", "\u20ac1.2-1.5 billion", "`600 crore",
)  # fmt: skip

_CUES = (
    "around ", "about ", "more than ", "over ", "over an estimated ", "nearly ", "up to ", "at least ",
    "not less than ", "as many as ", "as much as ", "upwards of ", "between ", "from ", "rose from ", " or more",
    " plus", "+", " or so", "early ", "mid-", "late ", "by ", "since ", "until ", "till ", "before ", "after ",
    "during ",
)  # fmt: skip

_THINGS = (
    " rifles", " people", " AK-203 assault rifles", " systems", " MW", "MW", " km", " tonnes of wheat", " aircraft",
    " years", "-year-old", " years ago", " pm", "AK-203", "S-400", "Su-30MKI", "7.62x39mm", "155mm/52", "Article ",
    "Sections ", "No. ", "Type 26", "Boeing 737", "Resolution 2231", "+91 11 2301 2345", "www.x.in/5", "https://x.in/",
    "a@b.in", "#5", "@5",
)  # fmt: skip

_DATES = (
    "6 December 2021", "December 6, 2021", "06/12/2021", "13/12/2021", "12/13/2021", "31/02/2021", "2021-12-06", "2021",
    "2021-31", "2021-22", "1990s", "'90s", "FY22", "FY 2021-22", "fiscal ", "Q3", "third quarter of ", " December",
    "May", "March ", "Sept. ", "Monday", "Mon", "yesterday", "today", "last ", "next ", "this ", "week", "month",
    "year", "summer", "century", "21st century", " BC", "AD ", "February 30", "29 February 2021", "the 6th", "6th",
    "eve of", "two years ago", "in three days", "0000", "99999", "Y2K",
)  # fmt: skip

_NAMES = (
    "India", "Russia", "Russian", "the US", "US", "U.S.", "UK", "the Russian Federation", "USSR", "Georgia", "Jordan",
    "Turkey", "Congo", "Niger", "Chad", "Korean", "North Korea", "S. Korea", "Guinea-Bissau", "Sri Lanka", "New Delhi",
    "Delhi", "Moscow", "Kremlin", "Indo-Russian", "India-Russia", "Cote d'Ivoire", "C\u00f4te d\u2019Ivoire", "CAR",
    "Indian Ocean", "Indian Express", "Michael Jordan", "Mr ", "Prime Minister ", "Modi", "Putin", "BrahMos",
)  # fmt: skip

_MEETINGS = (
    "20th ", "21st ", "twentieth ", "maiden ", "first ever ", "annual ", "2+2 ", "meeting", "summit", "dialogue",
    "session", "round of talks", "meeting of the ", "Inter-Governmental Commission on ", "Military Cooperation",
    "(IRIGC-M&MTC)", "Joint Working Group", "Joint Commission ", "virtual ", "ministerial ", "conference",
)  # fmt: skip

#: Words of other scripts, among them scale words and months; and what stands in no good text.
_FOREIGN = (
    "\u0915\u0930\u094b\u0921\u093c", "\u0932\u093e\u0916", "\u096b\u096c\u0966", "\u0930\u0941\u092a\u092f\u0947",
    "\u09b2\u0995\u09cd\u09b7", "\u0b95\u0bcb\u0b9f\u0bbf", "\u06a9\u0631\u0648\u0691", "\u043c\u043b\u0440\u0434",
    " \u0440\u0443\u0431\u043b\u0435\u0439", "\u0434\u0435\u043a\u0430\u0431\u0440\u044f", "\u6b66\u5668", "\u5186",
    "a\u0301", "\u0130", "\u0131", "\u017f", "\u212a", "\ufb01", "\u00df", "\u1e9e", "\U0001f600",
    "\U0001f1ee\U0001f1f3",
)  # fmt: skip
_BROKEN = (
    "\x00", "\x0b", "\x0c", "\x1b[31m", "\x1c", "\x1f", "\x7f", "\x85", "\x9b", "\xad", "\u200b", "\u200d", "\u202e",
    "\u2028", "\u2029", "\ufeff", "\ufffd", "\ufffe", "\ud83d", "\ude00", "\udfff", "\U0010ffff", "\r", "\r\n",
)  # fmt: skip

KINDS = (_JOINTS, _NUMBERS, _MONEY, _CUES, _THINGS, _DATES, _NAMES, _MEETINGS, _FOREIGN, _BROKEN)


@cache
def prose_like_texts() -> st.SearchStrategy[str]:
    """Texts that look like prose with figures, dates and names in it, and any text at all.

    Pieces of amounts, dates, names of countries and meetings stand side by side, with letters of other scripts,
    control characters and halves of characters between them; much of it makes no sense.

    >>> from hypothesis import find
    >>> "crore" in find(prose_like_texts(), lambda text: "crore" in text)
    True
    """
    pieces = st.sampled_from([piece for kind in KINDS for piece in kind])
    spaced = st.lists(pieces, max_size=12).map(" ".join)
    joined = st.lists(pieces, max_size=25).map("".join)
    letters = st.characters(exclude_categories=()) | st.sampled_from("15,.- $%x(\n\u0966\u20b9")
    return spaced | joined | st.text(letters, max_size=60)
