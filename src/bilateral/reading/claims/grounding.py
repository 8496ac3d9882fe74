"""Whether claims rest on their sources' words: the quote stands there, and says what the claim says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any, TypeVar, Unpack, cast

from ...errors import Fault, WrongType, did_you_mean, quoted
from ...evidence.claim import Claim
from ...evidence.source import Passage, Source
from ...register.references import ItemFault
from ...register.register import Register
from ...values.countries.country import Country, country_code
from ...values.displayed import Listed
from ...values.ids import SourceId
from ...values.misnamed import answers_misspelt
from ...values.money.currency_codes import Meanings
from ..found import Words
from ..reading import INDIA, Reading, check_meanings, read
from .quotes import nearest, places_of, same_words
from .said_values import Unsaid, unsaid

#: Ids of sources, checked or not.
S = TypeVar("S", bound=str)
K = TypeVar("K", Claim[Any, Any], Source)

#: A quote that stands in its text more often is looked at in the first of these places only.
_MOST_PLACES = 1000
#: A fault lists no more readings than this.
_MOST_LISTED = 5


@answers_misspelt
def ground(
    claims: Register | Iterable[Claim[Any, Any]],
    texts: Mapping[S, str | Reading],
    *,
    sources: Iterable[Source] = (),
    country: Country | str = INDIA,
    **meanings: Unpack[Meanings],
) -> tuple[Fault, ...]:
    """Check claims against the texts of their sources, as when a language model has filled them in.

    A claim is grounded if its passage stands in its source's text and what is read there is the claim's value:
    the same bounds and qualifier, the same days, the same country. Of a passage that says several things, one
    is enough. What can't be read, such as a title's wording or a kind of contract, has its quote looked up; a
    title, a place and other words must stand in the quote itself.

    Args:
        claims: The claims, or a register that holds them.
        texts: The text of each source by the source's id; or its `Reading`, which knows when it was published
            and which rupee it means.
        sources: The sources, whose `published` tells what "on Monday" means; those of a register are known.
        country: Whose fiscal years "FY22" means.
        **meanings: What names mean that several currencies share, as `rupee="PKR"`; see `Meanings`.

    Returns:
        What is wrong, in the order of the claims; empty where every claim is grounded.

    Raises:
        WrongType: An argument is of another type: not claims, not texts by ids, not sources.
        UnknownCountry: The country is none.
        UnknownCurrency: The currency of an argument is none.

    >>> from bilateral import Figure, contract
    >>> text = "The wheat costs around Rs 40 crore."
    >>> cost, quote = Figure.money("Rs 40 crore"), Passage(quote="Rs 40 crore")
    >>> claim = Claim(record="w-1", field=contract.value, value=cost, source="daily", passage=quote)
    >>> for fault in ground([claim], {"daily": text}):
    ...     print(fault)
    claim by 'daily' about contract.value of 'w-1': its quote says another amount of money: '₹40 crore'; \
'around Rs 40 crore' reads as about ₹40 crore
    """
    given, known = (claims.claims, claims.sources) if isinstance(claims, Register) else (claims, ())
    checked = _all_are(Claim, given, "ground()", "claims, as register.claims")
    known = (*known, *_all_are(Source, sources, "sources", "sources, as register.sources"))
    _check_texts(texts)
    check_meanings("ground()", ("sources", "country"), meanings)
    read_once = _reader(texts, {source.id: source for source in known}, country_code(country), meanings)
    found = (one for claim in checked for one in _ungrounded(claim, read_once(claim.source), texts))
    return Listed(one.fault() for one in found)


# At run time a caller may pass any type.


def _all_are(kind: type[K], given: object, place: str, accepted: str) -> tuple[K, ...]:
    if not isinstance(given, Iterable):
        raise WrongType(place, came=given, accepted=accepted)
    every = list[K]()
    for one in cast("Iterable[object]", given):
        if not isinstance(one, kind):
            raise WrongType(place, came=one, accepted=accepted)
        every.append(one)
    return tuple(every)


def _check_texts(texts: object) -> None:
    if not isinstance(texts, Mapping):
        raise WrongType("texts", came=texts, accepted="the texts by their sources' ids, e.g. {'daily': text}")
    for source, text in cast("Mapping[object, object]", texts).items():
        if not isinstance(source, str):
            raise WrongType("texts", came=source, accepted="the id of a source before each text")
        if not isinstance(text, str | Reading):
            raise WrongType(f"texts[{quoted(source)}]", came=text, accepted="a text or a Reading")


def _reader(
    texts: Mapping[Any, str | Reading],
    sources: Mapping[SourceId, Source],
    country: Country | str,
    meanings: Meanings,
) -> Callable[[SourceId], Reading | None]:
    """Make the function that reads the text of a source when it is first asked for; None where there is no text."""

    @cache
    def read_once(source: SourceId) -> Reading | None:
        text = texts.get(source)
        if text is None or isinstance(text, Reading):
            return text
        published = sources[source].published if source in sources else None
        return read(text, source=source, published=published, country=country, **meanings)

    return read_once


def _ungrounded(
    claim: Claim[Any, Any], reading: Reading | None, texts: Mapping[Any, str | Reading]
) -> Iterator[ItemFault]:
    if reading is None:
        accepted = did_you_mean(claim.source, map(str, texts)) if texts else "give the texts by their sources' ids"
        yield _fault(claim, "source", "no text was given of its source", quoted(claim.source), accepted)
    elif claim.passage is None or not (claim.passage.quote or claim.passage.end):
        came = quoted(claim.passage) if claim.passage else ""
        yield _fault(claim, "passage", "no words to look up", came, "give a quote, or start and end")
    else:
        places = _places(claim.passage, reading.text)
        yield from _misplaced(claim, claim.passage, places, reading.text)
        yield from _unsaid(claim, places, reading)


def _places(passage: Passage, text: str) -> tuple[Words, ...]:
    """Find where a passage may stand: where it says or, if its quote is elsewhere, wherever that is."""
    here = _by_offsets(passage, text)
    if here and (not passage.quote or same_words(passage.quote, here.text)):
        return (here,)
    return tuple(islice(places_of(passage.quote, text), _MOST_PLACES))


def _by_offsets(passage: Passage, text: str) -> Words | None:
    if passage.start is None or passage.end is None or passage.end > len(text):
        return None
    return Words.of(text, passage.start, passage.end)


def _misplaced(claim: Claim[Any, Any], passage: Passage, places: tuple[Words, ...], text: str) -> Iterator[ItemFault]:
    """Find a quote that isn't in the text, and offsets that give other words."""
    if passage.quote and not places:
        accepted = _offered(passage.quote, text)
        yield _fault(claim, "passage.quote", "its quote isn't in its source's text", quoted(passage.quote), accepted)
    elif not places:
        came, accepted = f"{passage.start} to {passage.end}", f"the text ends at {len(text)}"
        yield _fault(claim, "passage.end", "its passage isn't in its source's text", came, accepted)
    elif passage.start is not None and passage.start not in {place.start for place in places}:
        cut = text[passage.start : passage.end]
        accepted = f"the quote begins at {_listed(str(place.start) for place in places)}"
        came = quoted(cut) if cut else f"{passage.start} to {passage.end}"
        yield _fault(claim, "passage.start", "its offsets give other words than its quote", came, accepted)


def _offered(quote: str, text: str) -> str:
    near = nearest(quote, text)
    return f"did you mean {quoted(near.text)}, at {near.start}?" if near else "quote the words as they are printed"


def _unsaid(claim: Claim[Any, Any], places: tuple[Words, ...], reading: Reading) -> Iterator[ItemFault]:
    """Find what none of the places says; where they differ, of the place that says most."""
    fewest: tuple[Unsaid, ...] | None = None
    for place in places:
        missing = unsaid(claim.field, claim.value, reading, place)
        if fewest is None or len(missing) < len(fewest):
            fewest = missing
        if not fewest:
            return
    for one in fewest or ():
        problem = f"its quote says another {one.wanted}" if one.instead else f"its quote says no such {one.wanted}"
        accepted = _listed(one.instead) or f"the quote is {quoted(places[0].text)}"
        yield _fault(claim, "value", problem, quoted(str(one.value)), accepted)


def _listed(items: Iterable[str]) -> str:
    every = list(dict.fromkeys(items))
    more = f" and {len(every) - _MOST_LISTED} more" if len(every) > _MOST_LISTED else ""
    return ", ".join(every[:_MOST_LISTED]) + more


def _fault(claim: Claim[Any, Any], path: str, problem: str, came: str, accepted: str) -> ItemFault:
    return ItemFault(item=claim, path=path, problem=problem, came=came, accepted=accepted)
