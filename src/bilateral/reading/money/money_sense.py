"""Whether what looks like the name of a currency beside a number stands for money, by the words around it.

"India won 5 medals", "ALL 5 men", "a 50-pound dog", "Euro 2020", "RS 7" and "in 2012 rupees fell" hold no money;
"12 trillion won", "MAD 500 million", "a fine of 50 pounds", "Euro 500 million" and "Rs 7" do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType

from ...language.grammar.capitals import in_capitals
from ...language.grammar.context import stands, words_at
from ...language.grammar.currency_names import Name
from ...language.grammar.digits import HYPHEN, is_glued, is_near
from ...language.grammar.measure import TIMES, measure
from ...language.grammar.money import Amount
from ...language.lexicon.calendar import months
from ...language.lexicon.context import words_of
from ...language.lexicon.currencies import small_codes
from ...language.scanner import BEYOND, LINE_END, Tokens
from .whose_money import Whose

_IS_GREAT = re.compile(
    r"\d[,'\u2019 \u00a0\u202f\u2009\u066c]\d|\d\W?[^\W\d_]|hundred|thousand|lakh|crore|[mbtr]illion|[\u0400-\u0dff]"
).search
#: In two decimals nothing is numbered, and little measured: "DM 0.04".
_IS_A_PRICE = re.compile(r"\d+\.\d\d").fullmatch
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d").fullmatch
_SCALED = 4
#: Codes in small letters that stand for money beside any number.
_PLAIN_CODES = frozenset({"usd", "eur", "gbp", "inr", "pkr", "lkr"})


def as_money(tokens: Tokens, amount: Amount, whose: Whose) -> Amount | None:
    """Return an amount with those of its names that stand for money; None if none does.

    >>> from bilateral.language.grammar.money import amount_at
    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("the dog weighs 50 pounds")
    >>> as_money(tokens, amount_at(tokens, 3), Whose(tokens))
    """
    before, after = amount.before, amount.after
    if before is not None and before.first < amount.start and not _is_money_before(tokens, amount, before, whose):
        if after is None:
            return None
        amount = amount._replace(before=None, first=amount.start)
    amount = _with_its_sign(tokens, amount)
    if after is not None and after.first >= amount.start and not _is_money_behind(tokens, amount, after):
        if amount.before is None:
            return None
        amount = amount._replace(after=None, behind=amount.number.behind)
    return amount


# Before a number ------------------------------------------------------------------------------------


def _is_money_before(tokens: Tokens, amount: Amount, name: Name, whose: Whose) -> bool:
    written = tokens.said(name.first, name.behind)
    if _is_always_money(written):
        return True
    if written == "`":
        return _is_rupee(tokens, amount)
    if len(written) == 1 and written.isascii() and written.isalpha():
        return is_great(tokens, amount) and whose.is_at_home(name)  # the R of rand
    if written in words_of("code is a word"):
        return _is_no_word(tokens, amount, written)
    return _is_name_before(tokens, amount, written)


@lru_cache(maxsize=1024)
def _is_always_money(written: str) -> bool:
    """Tell whether what is written before a number stands for money, whatever the number."""
    if written == "`" or (len(written) == 1 and written.isascii() and written.isalpha()):
        return False
    if not written[0].isalpha() or written.endswith("$") or not written.isascii():
        return True
    if written in words_of("code is a word"):
        return False
    spelled = written.lower()
    if (len(written) == _CODE and written.isupper() and written != "NIS") or spelled in ("rs", "rs."):
        return written != "RS"
    return spelled in words_of("before any number") or spelled.rpartition(" ")[2] in words_of("before any number")


def _is_no_word(tokens: Tokens, amount: Amount, code: str) -> bool:
    if amount.number.scales and code not in words_of("word in capitals"):
        return True
    if _IS_A_PRICE(tokens.said(amount.start, amount.number.behind)) or _is_a_rate(tokens, amount.behind):
        return True
    return is_great(tokens, amount) and not _noun_follows(tokens, amount.behind)


def _is_a_rate(tokens: Tokens, behind: int) -> bool:
    """Tell whether a price is told for so much of something: "TND 300 a tonne", "TND 300 per head"."""
    if tokens.word[behind] == "per":
        return words_at(tokens, "percent", behind) is None
    by = measure(tokens.word[behind + 1]) if tokens.word[behind] in ("a", "an") else None
    return by is not None and by not in TIMES


def _is_name_before(tokens: Tokens, amount: Amount, written: str) -> bool:
    spelled, number = written.lower(), tokens.said(amount.start, amount.number.behind)
    if spelled in ("re", "re."):
        return written[0] == "R" and number in ("1", "one", "0.50", "0.5")
    if written == "RS":  # Audi's RS 7
        return len(number) > _SHORT or in_capitals(tokens, amount.start)
    if spelled in words_of("Gulf") or (spelled in words_of("capitals and a scale") and not written.isupper()):
        return written.isupper() and bool(amount.number.scales)
    return is_great(tokens, amount) or (written.isupper() and _IS_A_PRICE(number) is not None)


_SHORT = 2


def _is_rupee(tokens: Tokens, amount: Amount) -> bool:
    # A backtick opens a quotation too: "``500 people'' came", "a `5 minutes' walk", "`one of us'".
    at = amount.first
    doubled = tokens.word[at - 1] == "`" and is_glued(tokens, at)
    if doubled or _CLOSED(tokens.clean, tokens.ends[amount.behind - 1]):
        return False
    is_digits = tokens.word[amount.start][0].isdecimal()
    return is_great(tokens, amount) or (is_digits and not _CLOSED_LATER(tokens.clean, tokens.ends[amount.behind - 1]))


_CLOSED = re.compile(r"[.,]?['\u2019`]").match
_CLOSED_LATER = re.compile(r"[^\n]{0,60}?[\w.,!?]['\u2019`](?!\w)").match


def _with_its_sign(tokens: Tokens, amount: Amount) -> Amount:
    """Leave a country with what it belongs to: "spent in Singapore $5 million", "a $20 million Canadian mine"."""
    name = amount.before
    sign = None if name is None else name.behind - 1 - (tokens.word[name.behind - 1] == ".")
    if name is None or sign is None or tokens.word[sign] not in _SIGNS:
        return amount
    if name.first < sign and not is_glued(tokens, sign) and tokens.word[name.first] not in _SIGNS:
        place = tokens.said(name.first, sign).strip()
        is_place = place.lower() in words_of("place of a sum")
        if len(place) > _LETTERS and (
            not place[0].isupper() or (is_place and stands(tokens, "sum", name.first, 0) is None)
        ):
            bare = Name((), _SIGNS[tokens.word[sign]], first=sign, behind=name.behind)
            return amount._replace(before=bare, first=sign)
    is_named = amount.after is None and amount.behind > amount.number.behind
    if is_named and tokens.word[sign] == "$" and tokens.raw(amount.behind - 1)[0].isupper():
        return _without_country(tokens, amount, name)
    return amount


_DOLLAR = Name((), "dollar")
#: Signs that several currencies share and that may have a country before them, each with what says whose they are.
_SIGNS = MappingProxyType({"$": "dollar", "rs": "rupee"})
#: The letters before a sign are no more: NZ $, Bds $.
_LETTERS = 3


def _without_country(tokens: Tokens, amount: Amount, name: Name) -> Amount:
    # The country behind may belong to a noun.
    end = amount.behind
    if amount.coins or tokens.word[end] in _PUNCTUATION or tokens.word[end] in words_of("function"):
        return amount
    return amount._replace(before=_DOLLAR._replace(first=name.first, behind=name.behind), behind=amount.number.behind)


_PUNCTUATION = frozenset((*".,;:!?()'\u2019\u201d", LINE_END, BEYOND))


# Behind a number ------------------------------------------------------------------------------------


def _is_money_behind(tokens: Tokens, amount: Amount, name: Name) -> bool:
    written, spelled = tokens.said(name.first, name.behind), tokens.said(name.first, name.behind).lower()
    if (amount.before is None and _is_a_year(tokens, amount, name)) or spelled in words_of("Gulf"):
        return False
    if not written.isascii():
        return True
    known = _BY_CONTEXT.get(written) or _BY_CONTEXT.get(spelled if len(spelled) > 1 else written)
    if known is not None:
        return known(tokens, amount)
    if spelled.endswith(("cent", "cents")):
        # 50 Cent is a musician, and US cents are money.
        return not tokens.raw(name.behind - 1)[0].isupper() and stands(tokens, "land", 0, name.behind) is None
    if spelled.startswith("brazilian real") and stands(tokens, "estate", 0, name.behind) is not None:
        return False
    return _is_name_behind(tokens, amount, name, written)


def _is_name_behind(tokens: Tokens, amount: Amount, name: Name, written: str) -> bool:
    if name.kind == "code" and amount.before is not None:
        return True  # $5 CAD
    if written.upper() in words_of("code is a word") and len(written) == _CODE:
        if written.isupper() and _is_a_rate(tokens, name.behind):
            return True
        return is_great(tokens, amount) and not _noun_follows(tokens, name.behind)
    if name.kind == "code" and written.islower() and written.upper() in small_codes():
        return is_great(tokens, amount) or tokens.clean.islower() or written in _PLAIN_CODES
    if written.lower() in words_of("name is a word") and written[:1].isupper() and not written.isupper():
        return is_great(tokens, amount)
    return not (_is_loose(tokens, amount, written) or _is_a_compound(tokens, name))


_CODE = 3


def _is_loose(tokens: Tokens, amount: Amount, written: str) -> bool:
    # "a million-dollar question"
    is_article = tokens.word[amount.start] in ("a", "an") and amount.number.behind == amount.start + 2
    return is_article and not written.lower().endswith("s") and amount.before is None and written.isascii()


def _is_a_compound(tokens: Tokens, name: Name) -> bool:
    # "5 dollar-denominated bonds", but "a 5-dollar-a-day plan"
    end = name.behind
    if tokens.word[end] != HYPHEN or not is_glued(tokens, end + 1):
        return False
    if not is_glued(tokens, end) or tokens.word[end + 1] in _AFTER_HYPHEN or not tokens.word[end + 1][0].isalpha():
        return False
    is_apart = not is_glued(tokens, name.first)
    return is_apart and not tokens.word[end - 1].endswith("s") and tokens.word[name.first - 1][0].isdecimal()


_AFTER_HYPHEN = frozenset({"a", "per", "plus", "or", "an", "worth"})


def _is_a_year(tokens: Tokens, amount: Amount, name: Name) -> bool:
    """Tell whether a number before a currency is a year: "in 2012 rupees fell", "in 2018 dollars", "(2009 USD)"."""
    if amount.number.behind != amount.start + 1 or not _YEAR(tokens.word[amount.start]):
        return False
    at = amount.start
    if not at or name.first != amount.number.behind or (name.kind == "sign" and is_glued(tokens, name.first)):
        return False
    before = tokens.word[at - 1]
    if before in months() or stands(tokens, "year", at, at) is not None:
        return True
    if stands(tokens, "year unless changed", at, at) is not None:
        return (
            stands(tokens, "change", at - 1, at) is None and stands(tokens, "changed by somebody", at - 1, at) is None
        )
    return before == "(" and name.kind == "code"


def _is_sterling(tokens: Tokens, amount: Amount) -> bool:
    end = amount.behind
    if _is_of_something(tokens, end) or stands(tokens, "weight", amount.first, end) is not None:
        return False
    if any(power >= _SCALED for power in amount.number.scales):
        return True
    if stands(tokens, "weight unless great", amount.first, end) is not None:
        return False
    return stands(tokens, "cost", amount.first, end) is not None


def _is_of_something(tokens: Tokens, end: int) -> bool:
    if tokens.word[end] != "of" or not tokens.word[end + 1][0].isalpha():
        return False
    return stands(tokens, "cost of", 0, end + 1) is None


def _is_pence(tokens: Tokens, amount: Amount) -> bool:
    # Nor is it "7p.m.", nor a screen of "1080p"; India's "50p" are paise.
    at, number = amount.number.behind, tokens.word[amount.start]
    if not (is_glued(tokens, at) and number[0].isdecimal()) or number in words_of("screen"):
        return False
    if tokens.words[at + 1 : at + 3] == [".", "m"]:
        return False
    return stands(tokens, "Britain", amount.first, amount.behind) is not None


def _is_a_seat(_tokens: Tokens, _amount: Amount) -> bool:
    """Tell that a number with a capital P is no money: "seat 14P", "the comet 67P"."""
    return False


def _is_armenian(tokens: Tokens, amount: Amount) -> bool:
    # Drams are of whisky and of medicine, too.
    return tokens.word[amount.start][0].isdecimal() and not _is_of_something(tokens, amount.behind)


def _is_won(tokens: Tokens, amount: Amount) -> bool:
    return is_great(tokens, amount) and stands(tokens, "contest", 0, amount.behind) is None


#: Names that what stands around them tells to be money.
_BY_CONTEXT: MappingProxyType[str, Callable[[Tokens, Amount], bool]] = MappingProxyType(
    {
        "pound": _is_sterling,
        "pounds": _is_sterling,
        "p": _is_pence,
        "P": _is_a_seat,
        "drams": _is_armenian,
        "won": _is_won,
    }
)


def is_great(tokens: Tokens, amount: Amount) -> bool:
    """Whether a number has a scale word or digits in groups, as amounts of money have and counts mostly have not."""
    return _IS_GREAT(tokens.said(amount.start, amount.number.behind).lower()) is not None


def _noun_follows(tokens: Tokens, end: int) -> bool:
    if not is_near(tokens, end) or is_glued(tokens, end):
        return False
    word = tokens.raw(end)
    return word[0].isalpha() and word[0].islower() and word.isascii() and word not in words_of("function")
