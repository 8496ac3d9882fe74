"""By which signs a noun and the words beside it name a meeting, or count one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from ...language.grammar.context import stands
from ...language.lexicon.meetings import meeting_nouns, meeting_words
from ...values.countries.international_organization import organizations
from .meeting_titles import Title, is_at
from .meeting_words import Word, number_of, word_at

#: Bodies whose session is a meeting of states, if their nouns stand beside it.
_MEET = frozenset(meeting_nouns()) - meeting_words("counter") - meeting_words("round") | {"assembly"}


def is_meeting(title: Title) -> bool:
    """Tell whether a noun names a meeting or counts one, by the role of the noun and the words of its title."""
    if _is_counted_otherwise(title) or _goes_on(title):
        return False
    if is_counted(title) and _is_of_others(title) and not (is_named(title) or is_joint(title.words)):
        return False
    return _RULES[title.role](title)


def is_counted(title: Title) -> bool:
    """Tell whether a title has an ordinal."""
    return title.ordinal is not None


def is_named(title: Title) -> bool:
    """Tell whether a proper name or a habit says which meeting it is: the SCO summit, the annual summit.

    So does a subject with a capital, and another word with one: the Nuclear Security Summit.
    """
    subjects = [word.text[0].isupper() and word.plain in meeting_words("subject") for word in title.words]
    return any(word.sort.names for word in title.words) or (len(subjects) > 1 and all(subjects))


def is_joint(words: tuple[Word, ...]) -> bool:
    """Tell whether words say that several states meet."""
    return any(word.sort.is_joint for word in words)


def _is_counted_otherwise(title: Title) -> bool:
    words = [word.plain for word in (*title.words, title.noun)[:2]]
    return is_counted(title) and not meeting_words("counted otherwise").isdisjoint((words[0], " ".join(words)))


def _goes_on(title: Title) -> bool:
    """Tell whether another noun stands right behind, of which this one only says more: "the third meeting room"."""
    tokens, behind = title.tokens, title.noun.behind
    word = word_at(tokens, behind + is_at(tokens, behind, "-"))
    if word is None:
        return False
    if title.role == "ministerial" and word.first == behind:
        return word.plain not in meeting_words("behind a noun")
    return word.plain in meeting_nouns() or word.plain in meeting_words("behind no meeting")


def _is_of_others(title: Title) -> bool:
    tokens, behind = title.tokens, title.noun.behind
    is_of = is_at(tokens, behind, "of", "between", "with", "among")
    return is_of and stands(tokens, "no meeting", title.start, behind) is not None


# One rule for each role of a noun --------------------------------------------------------------------


def _is_title(title: Title) -> bool:
    return is_counted(title) or is_named(title)


def _is_dialogue(title: Title) -> bool:
    is_formal = title.noun.text[0].isupper() or any(word.plain in meeting_words("formal") for word in title.words)
    return is_counted(title) or (is_named(title) and is_formal)


def _is_meeting(title: Title) -> bool:
    if is_counted(title) or _is_of_a_joint_body(title) or _is_of_a_group(title):
        return True
    if title.noun.plain == "meeting" and title.words and (_is_pair(title.words[-1]) or number_of(title.words[0])):
        return True
    is_sure = title.noun.text[0].isupper() or any(word.plain == "summit" for word in title.words)
    return is_sure and is_named(title) and not _is_no_event(title)


def _is_of_a_group(title: Title) -> bool:
    """Tell whether a meeting is named by a group of states and by who meets, or about what."""
    return len(title.words) > 1 and not _groups().isdisjoint(word.text for word in title.words)


@cache
def _groups() -> frozenset[str]:
    names = (name for one in organizations().values() for name in (one.name, *one.names))
    return meeting_words("group").union(name for name in names if " " not in name)


def _is_pair(word: Word) -> bool:
    """Tell whether a word names two that meet: "the Lopez-Silva meeting"; not "an All-Party meeting"."""
    sides = word.text.replace("\u2013", "-").split("-")
    return (
        len(sides) == 2
        and all(side[:1].isupper() for side in sides)
        and sides[0].casefold() not in meeting_words("no pair")
        and sides[1].casefold() not in meeting_words("level")
    )


def _is_of_a_joint_body(title: Title) -> bool:
    return _holds_a_body(title.body) and is_joint(title.body)


def _holds_a_body(words: tuple[Word, ...]) -> bool:
    return any(word.plain in _MEET for word in words)


def _is_counter(title: Title) -> bool:
    if not is_counted(title):
        return _is_of_a_joint_body(title)
    if _holds_a_body(title.words) or is_joint(title.words) or _holds_a_body(title.body):
        return True
    is_edition = title.noun.plain == "edition"
    return not is_edition and (
        (title.is_of_a_body and not title.body) or any(_are_letters(word) for word in title.body)
    )


def _is_round(title: Title) -> bool:
    if not is_counted(title):
        return _is_of_a_joint_body(title)
    is_known = len(title.body) == 1 and title.body[0].text in meeting_words("letters")
    return is_known or any(word.plain in meeting_words("talks") for word in (*title.words, *title.body))


def _are_letters(word: Word) -> bool:
    return sum(map(str.isupper, word.text)) > 1 and "-" not in word.text


def _is_event(title: Title) -> bool:
    is_capital = title.noun.text[0].isupper()
    if is_counted(title):
        return is_named(title) or is_capital
    if not title.words or title.words[-1].plain in meeting_words("press"):
        return False
    if title.noun.text == "conference" and _is_of_a_group(title):
        return True
    return is_capital and (is_named(title) or title.is_theirs) and not _is_no_event(title)


def _is_congress(title: Title) -> bool:
    is_known = any(word.plain in meeting_words("congress of") for word in title.words)
    return is_counted(title) and is_known and title.noun.text[0].isupper()


def _is_assembly(title: Title) -> bool:
    return is_counted(title) and (is_named(title) or title.noun.text[0].isupper())


def _is_no_event(title: Title) -> bool:
    words = [word.plain for word in title.words]
    is_alone = len(words) == 1 and words[0] in meeting_words("no event alone")
    return is_alone or not meeting_words("no event").isdisjoint((words[-1] if words else "", " ".join(words[-2:])))


def _is_body(title: Title) -> bool:
    letters = title.letters
    return is_counted(title) and (is_joint(title.words) or letters in meeting_words("letters"))


_RULES: Mapping[str, Callable[[Title], bool]] = {
    "title": _is_title, "ministerial": _is_title, "dialogue": _is_dialogue, "meeting": _is_meeting,
    "counter": _is_counter, "round": _is_round, "event": _is_event, "congress": _is_congress,
    "assembly": _is_assembly, "body": _is_body, "working group": is_counted, "letters": is_counted,
}  # fmt: skip
