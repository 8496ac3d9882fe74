"""Whether a sentence speaks of what has been or of what is to come."""

from __future__ import annotations

from ...language.grammar.calendar_words import month_of
from ...language.grammar.context import words_at
from ...language.grammar.date_parts import Told
from ...language.lexicon.context import words_of
from ..kinds import places_within
from .telling import Telling
from .verbs import ANNOUNCES, CLAUSE, KINDS, PRESENT, SIGN, TELLS, Tense, is_past_verb


def tense_at(telling: Telling, first: int, behind: int) -> Tense:
    """Tell the tense of the words around a date: of the last verb before it, or the next where it opens a sentence.

    A verb that reports ("he said on Monday that they will meet") parts what stands on its two sides.

    >>> telling = Telling.of("They will meet on Friday, he said on Monday.")
    >>> tense_at(telling, 4, 5), tense_at(telling, 9, 10)
    (<Tense.TO_COME: 'to come'>, <Tense.PAST: 'past'>)
    """
    told, begin = telling.told, telling.sentence_from(first)
    if told.word[first - 1] == "since" or _is_since(told, first):
        return Tense.PAST
    if _announces(telling, first, begin):
        return Tense.TO_COME
    is_on, place = told.word[first - 1] == "on", first
    while (place := telling.signs.rfind(1, begin, place)) >= 0:
        kind = KINDS[told.word[place]]
        if kind == CLAUSE:
            if told.word[place] != ";":
                continue
            begin = place + 1
            break
        if kind & TELLS and (found := telling.tense_of(place)):
            return found[0] if found[0] is Tense.UNTOLD else _tense_around(telling, place, begin) or found[0]
        if is_on and kind & PRESENT and _is_present(told, place, first):
            return Tense.TO_COME
    if _opens_sentence(told, begin, first):
        return _first_told(telling, behind + (told.word[behind] == ","), telling.sentence_to(behind))
    return Tense.TO_COME if _is_awaited(told, first, behind) else Tense.UNTOLD


def own_tense_at(telling: Telling, first: int, behind: int) -> Tense:
    """Tell the tense of the verb that governs a date itself: a verb of another clause tells nothing.

    >>> telling = Telling.of("He agreed to come again, on June 17, and they met there on May 3.")
    >>> own_tense_at(telling, 7, 9), own_tense_at(telling, 15, 17)
    (<Tense.UNTOLD: 'untold'>, <Tense.PAST: 'past'>)
    """
    told, sentence = telling.told, telling.sentence_from(first)
    begin = max(sentence, first - _MOST_BEFORE)
    if _announces(telling, first, sentence) or _is_awaited(told, first, behind) or told.word[first - 1] in _CHOSEN:
        return Tense.TO_COME
    if _is_since(told, first):
        return Tense.PAST
    is_on, place = told.word[first - 1] == "on", first
    while (place := telling.signs.rfind(1, begin, place)) >= 0:
        kind = KINDS[told.word[place]]
        if kind & CLAUSE and _ends_clause(told, place):
            if _opens_clause(told, place, first):
                return _first_told(telling, *_clause(telling, behind))
            return _state(told, behind)
        if _is_infinitive(told, place):
            return Tense.UNTOLD
        if kind & TELLS and (found := telling.tense_of(place)):
            return _of_its_verb(telling, place, (sentence, first), found[0])
        if is_on and kind & PRESENT and _is_present(told, place, first):
            return Tense.TO_COME
    if _opens_sentence(told, sentence, first) and told.word[first - 1] != "of":
        return _first_told(telling, *_clause(telling, behind))
    return _state(told, behind)


def _is_since(told: Told, first: int) -> bool:
    """Tell whether something began on that day: "since its launch on 2 September"."""
    for at in range(first - 2, max(-1, first - _MOST_OF_A_NOUN), -1):
        if told.word[at] == "since":
            return True
        if KINDS[told.word[at]] & (SIGN | CLAUSE) or not told.word[at][0].isalpha():
            return False
    return False


_MOST_OF_A_NOUN = 6
#: A verb governs what stands so near before or behind it.
_MOST_BEFORE = 20
_MOST_OF_A_CLAUSE = 11


def _of_its_verb(telling: Telling, place: int, within: tuple[int, int], tense: Tense) -> Tense:
    told, (begin, first) = telling.told, within
    if tense is Tense.UNTOLD or _is_of_another_date(told, place + 1, first):
        return Tense.UNTOLD
    tense = _tense_around(telling, place, begin) or tense
    # Of what "was to have been" nobody tells whether it is past.
    before = told.words[max(0, place - 4) : place + 1]
    return Tense.UNTOLD if tense is Tense.PAST and not _PLANNED.isdisjoint(before) else tense


_PLANNED = frozenset(("to", "due", "scheduled"))


def _state(told: Told, behind: int) -> Tense:
    """Tell of "the round of February was private" that it is past; not of one that "was postponed"."""
    if told.word[behind] not in ("was", "were"):
        return Tense.UNTOLD
    here = behind + 1
    here += told.word[here] in ("not", "also", "been") or told.word[here].endswith("ly")
    return Tense.UNTOLD if told.word[here] in _NOT_AS_IT_WAS else Tense.PAST


def _ends_clause(told: Told, place: int) -> bool:
    """Tell whether a clause ends at such a word or mark; the mark of "17:30" ends none."""
    return told.word[place].isalpha() or not told.is_glued(place + 1)


def _opens_clause(told: Told, mark: int, first: int) -> bool:
    """Tell whether a date begins a clause with a verb of its own: "he came; on 30 May", "he came, and on 30 May"."""
    has_joint = told.word[mark + 1] in ("and", "but", "while")
    begins = told.word[mark] == ";" or (told.word[mark] == "," and has_joint)
    return begins and mark + 2 + has_joint == first and told.word[first - 1] in ("on", "in")


def _is_of_another_date(told: Told, place: int, first: int) -> bool:
    """Tell whether a verb has its date, and another verb follows: "prices rose on 1 May and rise again on"."""
    joint = next((at for at in range(first - 1, place - 1, -1) if told.word[at] in ("and", "but")), 0)
    if not joint or not any(map(month_of, told.words[place:joint])):
        return False
    return not _BETWEEN_DATES.issuperset(told.words[joint + 1 : first])


def _is_infinitive(told: Told, place: int) -> bool:
    """Tell whether another verb governs: "not inclined to grant adjournments"; but "is to meet" is to come."""
    if told.word[place] != "to" or not told.word[place + 1].isalpha() or not told.is_small(place + 1):
        return False
    return told.word[place + 1] not in _NO_INFINITIVES and told.word[place - 1] not in _HELPERS


def _is_present(told: Told, place: int, first: int) -> bool:
    """Tell whether the present is said of what a day is fixed for: "and ships the second on", "he sees her on"."""
    if told.word[place - 1] not in _BEFORE_A_PRESENT or place + 1 >= first or not told.is_small(place):
        return False
    behind = told.word[place + 1]
    return behind in _BEHIND_A_PRESENT or (behind in _PARTICLES and place + 3 == first)


def _clause(telling: Telling, behind: int) -> tuple[int, int]:
    """Give the clause behind a date that opens its sentence: from a token to before another."""
    told, first = telling.told, behind + (telling.told.word[behind] == ",")
    most = min(telling.sentence_to(behind), first + _MOST_OF_A_CLAUSE)
    return first, next(
        (at for at in range(first, most) if told.word[at] in _ENDS_OF_CLAUSES and not told.is_glued(at + 1)), most
    )


_ENDS_OF_CLAUSES = frozenset((",", ";", ":", "\u201d", '"'))


def _is_awaited(told: Told, first: int, behind: int) -> bool:
    """Tell whether a gathering on that day is to come: "the summit on May 5 will", not "the fire on May 5 will"."""
    helper = behind + (told.word[behind] == ",")
    if told.word[helper] not in _HELP or words_at(told.tokens, "helps what will be", helper) is None:
        return False
    here = first - 1 - (told.word[first - 1] == "the")
    if told.word[here] not in ("on", "in", "from", "of", "for"):
        return False
    for at in range(here - 1, max(-1, here - 5), -1):
        if told.word[at] in _GATHERINGS:
            return True
        if not told.word[at][-1:].isalnum():
            return False
    return False


def _opens_sentence(told: Told, begin: int, first: int) -> bool:
    """Tell whether a date opens its sentence: behind "On", "And by", "Meanwhile, on"."""
    return told.tokens.starts[first] - told.tokens.starts[begin] <= _LONGEST_OPENING if begin < first else True


_LONGEST_OPENING = 15


def _first_told(telling: Telling, first: int, behind: int) -> Tense:
    told = telling.told
    for place in places_within(telling.signs, first, behind):
        if place == first and is_past_verb(told.word[place]) and told.is_small(place):
            return Tense.PAST  # "on 5 May, visited Rome"
        if KINDS[told.word[place]] & TELLS and (found := telling.tense_of(place)):
            return found[0]
        if told.word[place] in _MEETS and told.word[place - 1] not in _BEFORE_NOUNS and told.is_small(place):
            return Tense.TO_COME
    return Tense.UNTOLD


#: Behind these no verb in the present stands: "to meet", "on return", "the vote".
_BEFORE_NOUNS = frozenset(("to", "on", "in", "of", "for", "by", "at", "the", "a", "an", "its", "his", "her", "their"))


def _tense_around(telling: Telling, place: int, begin: int) -> Tense | None:
    """Tell the tense of the longer sign that a word lies in: "will be signed" is to come, though "signed" is past."""
    for at in places_within(telling.signs, max(begin, place - _MOST_OF_A_SIGN), place):
        if KINDS[telling.told.word[at]] & SIGN and (sign := telling.tense_of(at)) and sign[1] > place:
            return sign[0]
    return None


#: No sign of tense has more words before its last one.
_MOST_OF_A_SIGN = 6

# What is announced --------------------------------------------------------------------------------------


def _announces(telling: Telling, first: int, begin: int) -> bool:
    """Tell whether the words up to a date fix it in advance: "arrives on", "posted it for", "is visiting from"."""
    if first not in telling.announced:
        telling.announced[first] = _is_announced(telling, first, begin)
    return telling.announced[first]


def _is_announced(telling: Telling, first: int, begin: int) -> bool:
    told = telling.told
    end = first - (told.word[first - 1] in ("late", "early"))
    said = told.word[end - 1]
    end -= said in _BEFORE_A_DATE
    begin, place = max(begin, first - _MOST_ANNOUNCING), end
    while (place := telling.signs.rfind(1, begin, place)) >= 0:
        kind = KINDS[told.word[place]]
        if kind == CLAUSE:
            if told.word[place] == ";":
                return False
            continue
        if kind & ANNOUNCES and told.is_small(place) and _fixes(told, place, end, said):
            return "." not in told.words[place:end]
        if kind & TELLS and (found := telling.tense_of(place)) and found[0] is not Tense.TO_COME:
            return False  # "arrives on 12 January and left on"
    return False


_MOST_ANNOUNCING = 12
_BEFORE_A_DATE = frozenset(("on", "from", "in", "for", "to", "till", "until"))


def _fixes(told: Told, place: int, end: int, said: str) -> bool:
    """Tell whether a verb fixes the day behind it, with the word that leads it in."""
    word, tokens = told.word[place], told.tokens
    if word in _PUT_OFF:
        return said in ("for", "to", "till", "until")
    if word in _HAPPENS:
        return end - place <= _FEW and _MARKS.isdisjoint(told.words[place:end])
    if words_at(tokens, "goes to", place):
        return end - place <= _FEW and all(map(told.is_small, range(place, end)))
    if said in ("for", "to", "till", "until"):
        return False
    if word in _UNDER_WAY:
        return told.word[place - 1] in ("is", "are") and said in ("on", "from", "in")
    behind = words_at(tokens, "comes", place)
    return behind is not None and _there(told, behind, end)


#: So many words at most stand between what happens once and its day.
_FEW = 8
_MARKS = frozenset(",:")


def _there(told: Told, place: int, end: int) -> bool:
    """Tell whether only a place stands before the day: "opens there on", "meets in New Delhi on"."""
    if place >= end or (place + 1 == end and told.word[place] in _THERE):
        return place <= end
    return told.word[place] == "in" and end - place <= 3 and not any(map(told.is_small, range(place + 1, end)))


_CHOSEN, _THERE = words_of("chosen"), words_of("there")
_HAPPENS, _PUT_OFF, _UNDER_WAY = words_of("happens once"), words_of("put off"), words_of("under way")
_MEETS = _HAPPENS | words_of("gather")
_NOT_AS_IT_WAS, _BETWEEN_DATES = words_of("not as it was"), words_of("between dates")
_NO_INFINITIVES, _HELPERS = words_of("no infinitive"), words_of("helps to")
_BEFORE_A_PRESENT = words_of("before a present") | {","}
_BEHIND_A_PRESENT, _PARTICLES = words_of("behind a present"), words_of("particle")
_HELP = frozenset(words.split()[0] for words in words_of("helps what will be"))
_GATHERINGS = words_of("gathering")
