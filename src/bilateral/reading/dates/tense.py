"""Whether a sentence speaks of what has been or of what is to come."""

from __future__ import annotations

import enum
import re
from functools import cache

from ...language.grammar.calendar_words import month_of
from .telling import Telling


class Tense(enum.Enum):
    """The time of which a sentence speaks, seen from the day it was written.

    >>> Tense("to come")
    <Tense.TO_COME: 'to come'>
    """

    PAST = "past"
    TO_COME = "to come"
    UNTOLD = "untold"


def tense_at(telling: Telling, start: int, end: int) -> Tense:
    """Tell the tense of the words around a date: of the last verb before it, or the next where it opens a sentence.

    A verb that reports ("he said on Monday that they will meet") parts what stands on its two sides.

    >>> text = "They will meet on Friday, he said on Monday."
    >>> tense_at(Telling(text), 18, 24), tense_at(Telling(text), 37, 43)
    (<Tense.TO_COME: 'to come'>, <Tense.PAST: 'past'>)
    """
    sentence = telling.sentence_before(start).rpartition(";")[2]
    before = sentence.split()
    if before and before[-1].lower() == "since":
        return Tense.PAST
    if _announces(before[-_MOST_ANNOUNCING:]):
        return Tense.TO_COME
    for place in range(len(before) - 1, -1, -1):
        if _is_of_any_time(before, place):
            return Tense.UNTOLD
        if tense := _tense_of(before, place):
            return _tense_around(before, place) or tense
        if _is_present(before, place):
            return Tense.TO_COME
    if len(sentence) <= _LONGEST_OPENING:
        return _first_told(telling.sentence_after(end).split())
    return Tense.TO_COME if _is_awaited(telling.text, start, end) else Tense.UNTOLD


def own_tense_at(telling: Telling, start: int, end: int) -> Tense:
    """Tell the tense of the verb that governs a date itself: a verb of another clause tells nothing.

    >>> text = "He agreed to come again, on June 17, and they met there on May 3."
    >>> own_tense_at(Telling(text), 28, 35), own_tense_at(Telling(text), 58, 63)
    (<Tense.UNTOLD: 'untold'>, <Tense.PAST: 'past'>)
    """
    sentence = telling.sentence_before(start)
    words = sentence.split()[-_MOST_OF_A_CLAUSE:]
    if _announces(words) or _is_awaited(telling.text, start, end) or not _CHOSEN.isdisjoint(words[-1:]):
        return Tense.TO_COME
    for place in range(len(words) - 1, -1, -1):
        if _ends_clause(words[place]):
            if _opens_clause(words[place], words[place + 1 :]):
                return _first_told(_clause(telling.sentence_after(end)))
            return Tense.PAST if _was().match(telling.text, end) else Tense.UNTOLD
        if _is_infinitive(words, place) or _is_of_any_time(words, place):
            return Tense.UNTOLD
        if tense := _tense_of(words, place):
            tense = Tense.UNTOLD if _is_of_another_date(words[place + 1 :]) else _tense_around(words, place) or tense
            return _untold_plan(words, place, tense)
        if _is_present(words, place):
            return Tense.TO_COME
    if len(sentence) <= _LONGEST_OPENING and words[-1:] != ["of"]:
        return _first_told(_clause(telling.sentence_after(end)))
    return Tense.PAST if _was().match(telling.text, end) else Tense.UNTOLD


@cache
def _was() -> re.Pattern[str]:
    # "The round of February was private"; one that was put off is told of by another day.
    other = (
        "to|due|set|scheduled|expected|planned|postponed|deferred|delayed|cancelled|canceled|called|put|supposed|going"
    )
    return re.compile(rf"\s(?:was|were)\s(?!(?:\w+ly\s|not\s|also\s|been\s)?(?:{other})\b)")


def _is_of_any_time(words: list[str], place: int) -> bool:
    """Whether a passive of the present governs, which tells no time: "bids are invited from 10 November"."""
    verb = words[place].strip(_MARKS)
    is_passive = place > 0 and words[place - 1].lower() in ("is", "are", "being")
    return is_passive and (verb in PAST_VERBS or (verb.endswith("ed") and verb not in _NO_VERBS))


def _opens_clause(before: str, words: list[str]) -> bool:
    """Whether a date begins a clause with a verb of its own: "he came; on 30 May", "he came, and on 30 May"."""
    has_joint = words[:1] in (["and"], ["but"], ["while"])
    return (before[-1] == ";" or (before[-1] == "," and has_joint)) and words[has_joint:] in (["on"], ["in"])


def _is_of_another_date(words: list[str]) -> bool:
    """Whether a verb has its date, and another verb follows: the "rise" of "prices rose on 1 May and rise again on"."""
    joints = [place for place, word in enumerate(words) if word in ("and", "but")]
    if not joints or not any(month_of(word.strip(_MARKS).lower()) for word in words[: joints[-1]]):
        return False
    return not _BETWEEN_DATES.issuperset(map(str.lower, words[joints[-1] + 1 :]))


#: Between dates that one verb has: "they met on 3 May and again in".
_BETWEEN_DATES = frozenset(
    ("on", "in", "again", "from", "by", "the", "later", "then", "also", "of", "between", "until")
)


#: Right behind these a day is what was chosen: "the court fixed 17 September for it".
_CHOSEN = frozenset(("fixed", "set", "chose", "named", "picked", "proposed", "suggested"))


def _is_infinitive(words: list[str], place: int) -> bool:
    """Whether another verb governs: "not inclined to grant adjournments"; but "is to meet" is of what is to come."""
    if words[place] != "to" or place + 1 >= len(words) or not words[place + 1].isalpha():
        return False
    verb = words[place + 1]
    return verb.islower() and verb not in _NO_INFINITIVES and (place == 0 or words[place - 1].lower() not in _HELPERS)


_NO_INFINITIVES = frozenset(("the", "a", "an", "be", "its", "his", "her", "their", "this", "that", "all", "some"))
_HELPERS = frozenset((
    "is", "are", "was", "were", "due", "set", "scheduled", "slated", "expected", "planned", "likely", "ready", "going",
    "has", "have", "had", "plans", "plan",
))  # fmt: skip


def _is_present(words: list[str], place: int) -> bool:
    """Whether the present is said of what a day is fixed for: "and ships the second on", "he, too, sees her on"."""
    verb = words[place]
    if place == 0 or words[-1] != "on" or len(verb) < _SHORTEST_VERB:
        return False
    if words[place - 1].lower() not in _BEFORE_A_VERB and words[place - 1][-1] != ",":
        return False
    if not (verb.isalpha() and verb.islower() and verb.endswith("s")) or verb in _REPORTING:
        return False
    behind = words[place + 1 : place + 3]
    return behind[0] in _DETERMINERS or (behind[0] in _PARTICLES and behind[1:] == ["on"])


_SHORTEST_VERB = 4
_BEFORE_A_VERB = frozenset(("and", "but", "who", "which", "he", "she", "it", "then"))
_DETERMINERS = frozenset(("the", "a", "an", "its", "his", "her", "their", "it", "them", "him"))
_PARTICLES = frozenset(("over", "off", "up", "out", "down", "back"))
#: The present of these is of any time: "he says the pact of", "it marks the accord signed on".
_REPORTING = frozenset((
    "says", "tells", "notes", "adds", "recalls", "claims", "shows", "reports", "writes", "denies", "admits", "marks",
    "remembers", "celebrates", "describes", "mentions", "this", "thus",
))  # fmt: skip


def _untold_plan(words: list[str], place: int, tense: Tense) -> Tense:
    """Of what "was to have been" nobody tells whether it is past."""
    before = words[max(0, place - 4) : place + 1]
    return Tense.UNTOLD if tense is Tense.PAST and not {"to", "due", "scheduled"}.isdisjoint(before) else tense


def _clause(sentence: str) -> list[str]:
    """Give the words of a clause behind a date that opens its sentence."""
    words: list[str] = []
    for word in sentence.strip(" ,").split()[:_MOST_OF_A_CLAUSE]:
        words.append(word)
        if word[-1] in ',;:\u201d"':
            break
    return words


#: A verb governs what stands so near behind it.
_MOST_OF_A_CLAUSE = 9

#: Words that begin a clause: the verb before them is of another.
_CLAUSE_WORDS = frozenset((
    "that", "which", "who", "whom", "whose", "where", "when", "while", "because", "if", "but", "after", "before",
    "until", "till", "than", "following",
))  # fmt: skip


def _ends_clause(word: str) -> bool:
    return word[-1] in ",;:)\u2014\u2013" or word.strip(_MARKS).lower() in _CLAUSE_WORDS


def _is_awaited(text: str, start: int, end: int) -> bool:
    """Whether what is to come is a gathering on that day: "the summit on May 5 will", not "the fire on May 5 will"."""
    if _helper_behind().match(text, end) is None:
        return False
    return _gathering().search(text, max(0, start - _LONGEST_GATHERING), start) is not None


_LONGEST_GATHERING = 50


@cache
def _helper_behind() -> re.Pattern[str]:
    return re.compile(r",?\s(?:will|is\sto|are\sto|is\slikely|are\slikely|is\sexpected|are\sexpected)\b")


@cache
def _gathering() -> re.Pattern[str]:
    what = "meeting|summit|talks|visit|conference|election|poll|session|hearing|ceremony|exercise|drill|match|event"
    what += (
        "|one|festival|trip|launch|congress|dialogue|forum|rally|exhibition|expo|show|vote|referendum|deadline|round"
    )
    return re.compile(rf"(?i)\b(?:{what})s?\s(?:[\w-]+\s){{0,3}}(?:on|in|from|of|for)\s(?:the\s)?$")


#: "On", "And by", "Meanwhile, on": a date behind these opens the sentence.
_LONGEST_OPENING = 15

#: No sign of tense has more words, and no announcement.
_MOST_WORDS, _MOST_ANNOUNCING = 6, 12


def _first_told(words: list[str]) -> Tense:
    for place, word in enumerate(words):
        if tense := _tense_of(words, place):
            return tense
        if word in _MEET and words[place - 1] != "to":
            return Tense.TO_COME
    return Tense.UNTOLD


def _tense_of(words: list[str], place: int) -> Tense | None:
    """Tell the tense of which a word is a sign, or with which a longer sign begins."""
    word = words[place].strip(_MARKS)
    if word in _SIGN_BEGINS and words[place - 1] not in ("than", "as") and (sign := _sign().match(_from(words, place))):
        return Tense.PAST if sign["past"] else Tense.TO_COME
    if word in PAST_VERBS or (word.endswith("ed") and _is_past_verb(word, words[max(0, place - 1)])):
        return Tense.PAST
    return None


def _tense_around(words: list[str], place: int) -> Tense | None:
    """Tell the tense of the longer sign that a word lies in: "will be signed" is to come, though "signed" is past."""
    first = max(0, place - _MOST_WORDS)
    if _SIGN_BEGINS.isdisjoint(words[first:place]):
        return None
    for begin in range(first, place):
        sign = _sign().match(_from(words, begin)) if words[begin].strip(_MARKS) in _SIGN_BEGINS else None
        if sign and len(sign[0].split()) > place - begin:
            return Tense.PAST if sign["past"] else Tense.TO_COME
    return None


def _from(words: list[str], place: int) -> str:
    return " ".join(words[place : place + _MOST_WORDS]).lstrip(_MARKS)


def _is_past_verb(verb: str, before: str) -> bool:
    # A participle behind a comma ("the fields, dubbed North and South,") or a hyphen ("US-backed") tells no time.
    return verb.isalpha() and verb.islower() and verb not in _NO_VERBS and not before.endswith(",")


#: What may stand beside a word: quotes, brackets, and what ends a clause.
_MARKS = "\"'\u2018\u2019\u201c\u201d()[],;:.!?\u2014\u2013"

PAST_VERBS = frozenset((
    "said", "told", "met", "held", "began", "took", "gave", "went", "came", "won", "lost", "made", "saw", "fell",
    "rose", "left", "broke", "struck", "spoke", "did", "had", "was", "were", "sent", "paid", "sold", "bought",
    "brought", "became", "found", "sank", "shot", "fled", "flew", "drew", "led", "kept", "sought", "caught", "ran",
    "stood", "got", "grew", "swore", "threw", "wrote",
))  # fmt: skip
#: They end as verbs do, but are none, or stand before a noun: "the proposed visit".
_NO_VERBS = frozenset((
    "bed", "red", "shed", "need", "indeed", "speed", "feed", "seed", "hundred", "proposed", "alleged", "armed",
    "limited", "related", "based", "aged", "united", "expected", "planned", "scheduled", "slated", "supposed", "poised",
    "tipped",
))  # fmt: skip
#: The words with which signs of two words or more begin, and those that are signs of what is to come by themselves.
_SIGN_BEGINS = frozenset((
    "will", "shall", "would", "may", "can", "must", "could", "should", "to", "is", "are", "be", "has", "have", "was",
    "were", "had", "due", "set", "ready", "plan", "plans", "going", "upcoming", "forthcoming", "ahead", "Ahead",
    "await", "awaits", "awaiting", "look", "looks", "looked", "looking", "forecast", "preparing", "bracing", "gearing",
    "take", "takes", "come", "comes",
    "enter", "enters", "begins", "starts", "opens", "ends", "expires", "concludes", "kicks", "scheduled", "slated",
    "supposed", "likely", "poised", "tipped", "expected", "planned",
))  # fmt: skip


@cache
def _sign() -> re.Pattern[str]:
    plans = r"(?:scheduled|slated|supposed|likely|poised|tipped|expected|planned)"
    # "Will be formally signed" is to come, "was to be signed" is past; so is no "signed" of either told again.
    passive = r"(?:\s\w{1,15})?\sbe\s(?:\w{1,15}ly\s)?\w{1,20}"
    # "Closed due to rain" tells no time, as "is due to meet" does.
    due = r"(?:(?:is|are|be)\sdue(?:\sto)?|due(?!\sto\b))"
    helped = rf"(?:{plans}|is|are|(?:(?:is|are)\s)?due|set|ready|plans?|going)\s"
    return re.compile(
        rf"(?P<past>(?:was|were|had\sbeen)\s(?:to|due|{plans}|set)\b(?:(?:\sto)?{passive})?)"
        rf"|(?:(?:will|shall|would|may|can|must|could|should)|(?:{helped})?to){passive}"
        rf"|(?:will|shall|would|upcoming|forthcoming|{plans}|{due})\b|(?:is|are|has|have)\sto\b|[Aa]head\sof\b"
        r"|await(?:s|ing)?\b|look(?:s|ed|ing)?\sforward\sto\b|forecast\sfor\b"
        r"|(?:preparing|bracing|gearing\sup)\sfor\b|(?:is|are)\son(?:\s[A-Z0-9]|$)"
        # What is fixed for a day is told in the present: "which takes effect Oct. 1".
        r"|(?:takes?\seffect|comes?\sinto|enters?\sinto|begins|starts|opens|ends|expires|concludes|kicks\soff)\b"
        r"|(?:set|ready)\s(?:to|for)\b|(?:going|plans?)\s(?:to|for|on)\b"
    )


def _announces(words: list[str]) -> bool:
    """Tell whether the words up to a date fix it in advance: "arrives on", "posted it for", "is visiting from"."""
    found = None if _ANNOUNCING.isdisjoint(words) else _announcement().search(" ".join([*words, ""]))
    if found is None:
        return False
    nearer = found[0].split()[1:]  # "arrives on 12 January and left on"
    return all(_tense_of(nearer, place) is not Tense.PAST for place in range(len(nearer)))


#: The present of what is done once is said of what is to come: "arrives at the fair on".
_HAPPENS = frozenset((
    "arrives", "leaves", "departs", "returns", "travels", "flies", "resumes", "reopens", "retires", "visits", "votes",
    "appears", "presents", "unveils", "inaugurates", "hosts", "chairs", "joins", "rules", "decides",
))  # fmt: skip
#: The present of these behind a day or month that opens the sentence: "in July the leaders meet".
_MEET = _HAPPENS | {"meet", "meets", "gather", "gathers", "convene", "convenes", "arrive", "return", "vote", "resume"}
#: The same, where the day stands directly behind.
_COMES = frozenset((
    "falls", "lapses", "is", "are", "meet", "meets", "open", "opens", "close", "closes", "begin", "begins", "start",
    "starts",
))  # fmt: skip
#: Of what was put off, the day is ahead.
_PUT_OFF = frozenset((
    "posted", "listed", "adjourned", "fixed", "deferred", "postponed", "slotted", "called", "summoned", "convened",
    "booked",
))  # fmt: skip
_ANNOUNCING = _HAPPENS | _COMES | _PUT_OFF | {"goes", "go", "head", "heads", "runs", "comes", "takes", "kicks"}


@cache
def _announcement() -> re.Pattern[str]:
    comes = rf"(?:{'|'.join(sorted(_COMES))}|kicks (?:in|off)|runs out|comes up|takes off)\b"
    comes += "|(?:goes|go|heads?) (?:to|for) [a-z ]{1,20}"
    happens = rf"(?:{'|'.join(sorted(_HAPPENS))})\b[^.,;:]{{0,40}}?(?: on| from| in)? "
    going = "visiting|travelling|traveling|arriving|leaving|returning|going|coming|meeting|holding|hosting"
    there = "(?: (?:here|there|again|in [A-Z][a-z]+(?: [A-Z][a-z]+)?))?"
    return re.compile(
        rf"\b(?:(?:{comes}){there}(?: on| from| in)? |{happens}|(?:is|are) (?:{going})\b[^.;]{{0,40}}(?:on|from|in) "
        rf"|(?:{'|'.join(sorted(_PUT_OFF))})\b[^.;]{{0,60}}\b(?:for|to|till|until) )(?:late |early )?$"
    )
