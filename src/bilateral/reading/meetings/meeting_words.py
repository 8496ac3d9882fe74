"""The words of which titles of meetings are made: what is counted, what describes it, what never belongs to it."""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Mapping

from ...records.meeting import MeetingKind, MeetingMode

#: Bound of the caches of words already judged; texts have few that stand beside a meeting's noun.
_REMEMBERED = 4096


class Head(enum.Enum):
    """What must stand beside a word before it names a meeting."""

    #: Named by its proper name or counted: "the BRICS summit", "the 21st summit".
    TITLE = "title"
    #: Counted, or written with a capital behind a proper name: "the fourth meeting".
    MEETING = "meeting"
    #: Counts the meetings of something that is named behind it: "the fifth session of the Joint Working Group".
    COUNTER = "counter"
    #: An event, named by its proper name, counted or not: "the Munich Security Conference".
    EVENT = "event"
    #: A body that meets: counted, and of two or more: "the 20th India-Russia Inter-Governmental Commission".
    BODY = "body"


#: By the word in small letters.
HEADS: Mapping[str, Head] = {
    "summit": Head.TITLE, "2+2": Head.TITLE, "2 + 2": Head.TITLE, "two plus two": Head.TITLE,
    "ministerial": Head.TITLE, "dialogue": Head.TITLE, "dialog": Head.TITLE,
    "meeting": Head.MEETING, "talks": Head.MEETING, "consultations": Head.MEETING, "negotiations": Head.MEETING,
    "session": Head.COUNTER, "round": Head.COUNTER, "edition": Head.COUNTER, "plenary": Head.COUNTER,
    "iteration": Head.COUNTER, "sitting": Head.COUNTER,
    "conference": Head.EVENT, "congress": Head.EVENT, "symposium": Head.EVENT, "forum": Head.EVENT,
    "conclave": Head.EVENT, "general assembly": Head.EVENT,
    "health assembly": Head.EVENT,
    "commission": Head.BODY, "committee": Head.BODY, "working group": Head.BODY, "council": Head.BODY,
    "policy group": Head.BODY, "steering group": Head.BODY, "study group": Head.BODY, "task force": Head.BODY,
    "group": Head.BODY, "mechanism": Head.BODY,
}  # fmt: skip
#: What a round is of; elections, matches and funding have rounds, too.
TALKS = frozenset({"talks", "negotiations", "consultations", "dialogue", "dialog", "meetings", "discussions"})

#: Bodies and meetings known by their letters, as foreign ministries write them.
_LETTERS = "CHOGM COP DPG DTTI FOC FTTF HLC HLM IGC IRIGC JBC JCC JCM JEC JETCO JMC JTC JWG SCM TPF UNGA WMCC"
ABBREVIATIONS = frozenset(_LETTERS.split())

#: Words in small letters that describe a meeting between its ordinal and its noun.
_DESCRIPTIONS = (
    "administrative advisory affairs agricultural annual anti army biennial bilateral border boundary business climate "
    "combined commander commanders commercial comprehensive consecutive consular consultative cooperation "
    "coordination core corps counter-terrorism cultural cyber cybersecurity defence defense delegation digital "
    "direct disarmament economic energy environment ever expanded expert experts exploratory extraordinary "
    "face-to-face finance financial follow-up foreign formal format free free-trade full full-fledged general global "
    "government governmental heads high high-level high-powered historic home homeland human hybrid in-person indirect "
    "industry informal institutional inter-government inter-governmental inter-ministerial inter-parliamentary "
    "inter-session intergovernmental interministerial international interstate investment joint key landmark "
    "leader leaders leadership maritime migration military military-technical military-to-military minister "
    "ministerial ministers mixed monitoring multilateral navy nuclear office official officials one-on-one online "
    "ordinary organisational organizational parliamentary peace periodic physical plenary policy political "
    "preliminary preparatory quadrilateral regional regular research restricted review rights science scientific "
    "secretaries secretary security senior separate space special standing steering strategic structured sub "
    "sub-committee substantive such tactical technical technological technology top trade trilateral tripartite "
    "urgent virtual vision water working"
)
DESCRIBING = frozenset(_DESCRIPTIONS.split())
#: Those of them that say what it is about, or of whom in the world: two of them with capitals are a name.
_SUBJECTS = (
    "arms climate counter-terrorism cyber cybersecurity defence defense digital disarmament economic energy "
    "environment finance financial global international maritime migration military nuclear parliamentary peace "
    "policy political regional science scientific security space strategic technology trade water"
)
SUBJECTS = frozenset(_SUBJECTS.split())
_LEVELS = re.compile(r"[a-z-]+-(?:level|party|day|way|nation|member|person|hour)|\d+-(?:nation|member|day)|day-long")

#: Words with a capital that begin a sentence or say when: they are outside the title.
_BEGINNERS = (
    "A About According Addressed Addresses Addressing After Ahead Also Although Among An And Anniversary "
    "Announced Another Apart April As At Attend Attended Attending Attends August Because Before Begins Both But "
    "By Cancelled Chaired Chairing Chairs Co-chaired Co-chairing Co-hosted Concluded Concludes Considering "
    "Convened December Despite Discussed During Each Earlier Ends Even Every February Following For Friday From "
    "He Held Her Here His Hold Holds Host Hosted Hosting Hosts However I If In Inaugurated Inaugurating Including "
    "It Its January Joined Joins July June Kicks Lady Last Later Launched Led Like Many March May Meanwhile "
    "Minister Monday More Most Mr Mrs Ms My New Next No Not November Now October Of On Once One Only Opened Or "
    "Our Over PM Participated Post- Postponed Pre- Premier President Previous Prime Prior Recent Said Saturday "
    "September She Since Skips So Some Speaking Such Sunday That The Their Then There These They This Those "
    "Though Through Thursday To Today Tomorrow Tuesday Two Under Until Upon Visited War We Wednesday What When "
    "Where Whether Which While Who Why Will With Yesterday You"
)
#: Words that a headline writes with a capital, as all of its words, between who does something and the meeting.
_HEADLINE_VERBS = (
    "Address Arrive Arrives Ask Asks Backs Begins Boycott Boycotts Calls Can Cancel Cancels Chair "
    "Co-chair Co-Chair Co-Chairs Concludes Condemns Confirms Continue Continues Could Defends Delay Delays Discuss "
    "Discusses Do Does End Expected Eyes Fly Flies Focus Gears Get Gets Give Gives Goes Had Hails Has Have "
    "Hit Hits Hosted Into Invite Invited Invites Is Join Kick Lands Launches Lead Leads Leave Leaves "
    "Likely Make Makes Meet Meets Miss Misses Opens Pitches Planned Plans Postpone Praises Proposes "
    "Push Pushes Raises Rejects Review Reviews Says Seek Seeks Sees Set Sets Signs Skip Slams Starts Take Takes "
    "Tells Thanks Unveils Urges Visit Visits Wants Was Welcomes Were Without Would"
)
_OUTSIDE = frozenset([*_BEGINNERS.split(), *_HEADLINE_VERBS.split()])
#: Words that say of a meeting how long it takes or how great it is: they don't begin its title.
PRAISING = re.compile(
    r"(?:\w+-day|day-long|historic|landmark|key|such|separate|top|ever|urgent|full-fledged|crucial)\Z", re.IGNORECASE
)
#: Joined on inside of a title only, between two of its words.
JOINING = frozenset({"of", "and", "&", "on", "for", "the", "-", "\u2013"})
_BEFORE_JOINING = frozenset(
    {
        "council",
        "defence",
        "defense",
        "foreign",
        "group",
        "head",
        "heads",
        "heart",
        "ministers",
        "political",
        "state",
        "voice",
    }
)
_JOINT = re.compile(
    r"(?i:joint|inter-?government|mixed|lateral)|\b(?!Co|Non|Inter|Sub|Follow)[A-Z]\w+\.?[-\u2010-\u2013][A-Z]|[A-Z]\.[-\u2010-\u2013][A-Z]"
)
_PROPER = re.compile(
    r"(?:[a-z]{1,6}-)?[^\W\d_a-z]|2\+2$|[Tt]wo-[Pp]lus-[Tt]wo$|[0-9]{1,2}\+[0-9]|[12]\.5$|\w+[-\u2010-\u2013][^\W\d_a-z]"
)


@functools.lru_cache(maxsize=_REMEMBERED)
def is_describing(word: str) -> bool:
    """Tell whether a word in any case describes a meeting.

    >>> is_describing("Leaders\u2019"), is_describing("foreign-secretary-level"), is_describing("squadron")
    (True, True, False)
    """
    plain = word.rstrip("'\u2019").casefold()
    return plain in DESCRIBING or plain in HEADS or _LEVELS.fullmatch(plain) is not None


@functools.lru_cache(maxsize=_REMEMBERED)
def is_proper(word: str) -> bool:
    """Tell whether a word is a part of a proper name: it has a capital, and doesn't just begin a sentence.

    >>> is_proper("India-Russia"), is_proper("2+2"), is_proper("The"), is_proper("India's")
    (True, True, False, False)
    """
    if word in _OUTSIDE or word.endswith(("'s", "\u2019s", "\u00b4s", "`s")):
        return False
    return _PROPER.match(word) is not None


def is_joint(words: str) -> bool:
    """Tell whether a body is of two states or more by its words: joint, intergovernmental, India-Russia.

    >>> is_joint("India-Oman Committee"), is_joint("Finance Commission")
    (True, False)
    """
    return _JOINT.search(words) is not None


def joins(word: str, behind: str) -> bool:
    """Tell whether a title may go on to the left across a joining word, to what stands before it.

    >>> joins("of", "Heads"), joins("and", "Trade"), joins("and", "Modi")
    (True, True, False)
    """
    if word in ("-", "\u2013"):
        return is_proper(behind)
    is_pair = word in ("and", "&") and behind.casefold() in DESCRIBING
    return is_pair or (word in JOINING and behind.casefold() in _BEFORE_JOINING)


#: By which words a title says its kind; it is of the first that it says.
_KINDS = (
    (("2+2", "2 + 2", "2 plus 2", "two plus two"), MeetingKind.DIALOGUE_2PLUS2),
    (("working group", "working groups", "jwg"), MeetingKind.WORKING_GROUP),
    (("commission", "irigc", "igc", "jcm", "jec", "jtc"), MeetingKind.COMMISSION),
    (("summit", "chogm"), MeetingKind.SUMMIT),
    (("ministerial", "minister", "ministers"), MeetingKind.MINISTERIAL),
)
_MODES = (
    (("in person", "face to face", "physical"), MeetingMode.IN_PERSON),
    (("virtual", "online"), MeetingMode.VIRTUAL),
    (("hybrid",), MeetingMode.HYBRID),
)
_NO_WORD = re.compile(r"[^\w+]+")


def kind_of(title: str) -> MeetingKind | None:
    """Return the sort of meeting that a title says, if it does.

    >>> kind_of("annual India-Russia summit"), kind_of("third round of talks")
    (<MeetingKind.SUMMIT: 'summit'>, None)
    """
    said = _spaced(title)
    return next((kind for signs, kind in _KINDS if any(f" {sign} " in said for sign in signs)), None)


def mode_of(title: str) -> MeetingMode | None:
    """Return how they come together, if the title says so.

    >>> mode_of("in-person meeting")
    <MeetingMode.IN_PERSON: 'in_person'>
    """
    said = _spaced(title)
    return next((mode for signs, mode in _MODES if any(f" {sign} " in said for sign in signs)), None)


def _spaced(title: str) -> str:
    return f" {_NO_WORD.sub(' ', title.casefold())} "
