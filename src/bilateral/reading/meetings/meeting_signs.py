"""By which signs a noun and the words beside it name a meeting, or count one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from ...language.grammar.capitals import in_capitals
from ...language.grammar.context import ends_sentence, stands
from ...language.grammar.digits import is_glued
from ...language.lexicon.meetings import meeting_words
from ...language.scanner import Tokens
from ...values.countries.international_organization import by_name, spelled
from .meeting_titles import Title
from .meeting_words import QUOTES, Word, is_at, nouns, said, says, word_at

Sign: TypeAlias = Callable[[Title], bool]

_BEFORE_A_NOUN = QUOTES | {"-"}
#: Of whom a counted meeting may be one of none: "the first meeting of creditors".
_OTHERS = ("of", "between", "with", "among", "for")
#: Who holds a meeting is looked for no further back than this, in tokens.
_OWNER_REACH = 40


def is_meeting(title: Title) -> bool:
    """Tell whether a noun names a meeting or counts one, by its role and the words of its title."""
    if said("press").before(title.tokens, title.noun.first) or (title.ordinal is not None and _counts_another(title)):
        return False
    if title.ordinal is None and in_capitals(title.tokens, title.noun.first):
        return False  # in a headline a capital makes no name: "INDIA TO HOLD TALKS"
    return any(_are_all(signs, title) for signs in _RULES[title.role])


def _are_all(signs: tuple[Sign, ...], title: Title) -> bool:
    for is_there in signs:  # noqa: SIM110 - a generator for each rule takes as long as the signs
        if not is_there(title):
            return False
    return True


def only_describes(tokens: Tokens, role: str, behind: int) -> bool:
    """Tell whether another noun stands right behind, of which this one says more: "the third meeting room"."""
    if role == "ministerial" and (word := word_at(tokens, behind)):
        return word.plain not in meeting_words("behind a noun")
    while is_at(tokens, behind, _BEFORE_A_NOUN):
        behind += 1
    is_other = is_at(tokens, behind, meeting_words("behind no meeting")) or nouns().at(tokens, behind) is not None
    return is_other and role != "numbered letters"


def _counts_another(title: Title) -> bool:
    tokens, behind = title.tokens, title.noun.behind
    if said("counted otherwise").at(tokens, (*title.words, title.noun)[0].first):
        return True
    is_of_others = is_at(tokens, behind, _OTHERS) and stands(tokens, "no meeting", title.start, behind) is not None
    return is_of_others and not (_is_named(title) or _is_joint(title.words))


# Signs ----------------------------------------------------------------------------------------------


def _is_named(title: Title) -> bool:
    """Tell whether a proper name or a habit says which meeting it is: the SCO summit, the annual summit.

    So does a subject with a capital, and another word with one: the Nuclear Security Summit.
    """
    subjects = [word.text[0].isupper() and word.plain in meeting_words("subject") for word in title.words]
    return any(word.may("names") for word in title.words) or (len(subjects) > 1 and all(subjects))


def _is_joint(words: tuple[Word, ...]) -> bool:
    return any(word.may("joint") for word in words)


def _meets(words: tuple[Word, ...]) -> bool:
    return any(not meeting_words("meets").isdisjoint((word.text, word.plain)) for word in words)


def _says(role: str) -> Callable[[Title], bool]:
    """Tell whether a title holds words of a role."""
    return lambda title: says(title.tokens, role, title.start, title.behind)


def _is_told(title: Title) -> bool:
    """Tell whether a counted meeting may be one of states: not "her first meeting", "the first meeting of the club"."""
    tokens, is_known = title.tokens, bool(title.body or title.words)
    is_hers = is_at(tokens, title.start - 1, meeting_words("person"))
    return is_known or not (is_hers or is_at(tokens, title.noun.behind, ("of",)))


def _is_owned(title: Title) -> bool:
    """Tell whether it is counted as that of a body in its sentence: "the Council opened its fifth session"."""
    tokens, at, behind = title.tokens, title.start - 1, title.behind
    if title.body or title.noun.plain == "edition":
        return False
    if is_at(tokens, at, ("s",)) and is_at(tokens, at - 1, QUOTES):  # the Council's fifth session
        return is_at(tokens, at - 2, meeting_words("owner")) or _are_letters(tokens, at - 2)
    first = at
    while first > 0 and at - first < _OWNER_REACH and (first == at or not ends_sentence(tokens, first - 1)):
        first -= 1
    while behind - at < _OWNER_REACH and not ends_sentence(tokens, behind):
        behind += 1
    return is_at(tokens, at, ("its", "their")) and not meeting_words("owner").isdisjoint(tokens.words[first:behind])


def _are_letters(tokens: Tokens, at: int) -> bool:
    """Tell whether letters that stand for a body end at a token: "the JCM's", "IRIGC-TEC's"."""
    while at > 1 and tokens.word[at - 1] == "-" and is_glued(tokens, at):
        at -= 2
    return at >= 0 and tokens.raw(at) in meeting_words("letters") | meeting_words("numbered letters")


def _is_held(title: Title) -> bool:
    """Tell whether it is said to be held: "the tenth session, held in Hanoi", "the fifth session will be held"."""
    if title.noun.plain != "session":
        return False
    tokens, at = title.tokens, title.behind + is_at(title.tokens, title.behind, (",",))
    at += is_at(tokens, at, ("which", "that"))
    while is_at(tokens, at, ("was", "is", "will", "to", "be", "being", "had", "has", "been", "also", "later")):
        at += 1
    return is_at(tokens, at, meeting_words("held"))


def _is_minuted(title: Title) -> bool:
    """Tell whether there are minutes of a counted session: "adopted the minutes of the seventh session"."""
    if title.noun.plain != "session" or title.body:
        return False
    at = title.start - is_at(title.tokens, title.start - 1, ("the", "its", "their"))
    return said("minutes").before(title.tokens, at) is not None


def _is_known(title: Title) -> bool:
    """Tell whether letters that everybody knows say who meets."""
    letters = title.letters.text.strip("()") if title.letters else title.body[0].text if len(title.body) == 1 else ""
    return letters in meeting_words("letters")


def _has_letters(title: Title) -> bool:
    known = meeting_words("letters")
    letters = (word.text for word in title.body if "-" not in word.text or word.text.partition("-")[0] in known)
    return title.noun.plain != "edition" and any(sum(map(str.isupper, word)) > 1 for word in letters)


def _is_of_a_group(title: Title) -> bool:
    """Tell whether a meeting is named by a group of states and by who meets, or about what."""
    groups = meeting_words("group")
    return len(title.words) > 1 and any(one.text in groups or spelled(one.text) in by_name() for one in title.words)


def _is_theirs(title: Title) -> bool:
    last = title.words[-1] if title.words else None
    return last is not None and last.text.endswith("s") and is_at(title.tokens, last.behind, QUOTES)


def _is_event(title: Title) -> bool:
    """Tell whether a title with a name isn't that of a party, a league or an organization."""
    if said("no event").before(title.tokens, title.noun.first):
        return False
    return len(title.words) != 1 or title.words[0].plain not in meeting_words("no event alone")


_SIGNS: Mapping[str, Sign] = {
    "counted": lambda title: title.ordinal is not None,
    "named": _is_named,
    "capital": lambda title: title.noun.text[0].isupper(),
    "formal": _says("formal"),
    "summit": _says("title"),
    "body": lambda title: _meets((*title.words, *title.body)),
    "talks": _says("talks"),
    "congress": _says("congress of"),
    "described": lambda title: any(word.may("describes") for word in title.words),
    "entitled": lambda title: any(word.may("names") for word in title.body),
    "told": _is_told,
    "joint": lambda title: _is_joint(title.words),
    "joint_body": lambda title: _is_joint(title.body) and _meets(title.body),
    "pair": lambda title: (
        title.noun.text == "meeting" and any(one.may("names") and one.may("joint") for one in title.words[-1:])
    ),
    "known": _is_known,
    "owned": _is_owned,
    "held": _is_held,
    "minuted": _is_minuted,
    "lettered": _has_letters,
    "group": _is_of_a_group,
    "theirs": _is_theirs,
    "event": _is_event,
}
#: By the role of a noun, which signs are enough: those of one entry, all together.
_ENOUGH: Mapping[str, tuple[str, ...]] = {
    "title": ("counted", "named", "capital entitled"),
    "dialogue": ("counted", "named capital", "named formal"),
    "ministerial": ("counted", "named"),
    "meeting": (
        "counted told",
        "joint_body",
        "joint named body",
        "group",
        "pair",
        "named capital event",
        "named summit event",
    ),
    "counter": (
        "joint_body",
        "counted body",
        "counted joint",
        "counted owned",
        "counted held",
        "counted minuted",
        "counted lettered",
    ),
    "round": ("joint_body", "counted talks", "counted known"),
    "event": (
        "counted named",
        "counted capital",
        "counted described",
        "capital named event",
        "capital theirs event",
        "group event",
    ),
    "congress": ("counted capital congress",),
    "body": ("counted joint", "counted known"),
    "working group": ("counted",),
    "letters": ("counted capital",),
    "numbered letters": ("counted capital",),
}
_RULES: Mapping[str, tuple[tuple[Sign, ...], ...]] = {
    role: tuple(tuple(_SIGNS[sign] for sign in rule.split()) for rule in rules) for role, rules in _ENOUGH.items()
}
