"""Texts that people may have written, among them many that are easily taken for something else."""

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
