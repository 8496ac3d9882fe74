"""Every state of two public lists, found by name, code and day of its span; and where the lists disagree."""

from __future__ import annotations

import csv
import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bilateral import Country, When
from bilateral.errors import AmbiguousCountry, UnknownCountry
from bilateral.kinds import Authority
from bilateral.types import StateSpan
from bilateral.values.countries import state_spans
from bilateral.values.dates.days import year_month_day

STATE_SYSTEMS = Path(__file__).parents[3] / "shared" / "data" / "state_systems"
#: "No end" in the list GGO of manystates; a day in our time stands for it.
NO_END, TODAY = "9999-12-31", "2025-01-01"

#: Where the list's letters are ISO's, but the state is another by ISO or by the other lists; or are not ISO's,
#: but the state has a code. By letters and name.
OTHER_CODES: Mapping[tuple[str, str], tuple[str, str]] = {
    ("ALG", "Algeria"): ("DZ", "ISO has DZA"),
    ("KOS", "Kosovo"): ("XK", "ISO leaves the code to its users"),
    ("DDR", "German Democratic Republic"): ("DD", "ISO 3166-3"),
    ("RUS", "Union of Soviet Socialist Republics"): ("SU", "ISO 3166-3"),
    ("BLR", "Byelorussia"): ("BYAA", "ISO 3166-3"),
    ("SIK", "Sikkim"): ("SKIN", "ISO 3166-3"),
    ("YPR", "Yemen Peoples Republic"): ("YD", "ISO 3166-3"),
    ("YAR", "Yemen Arab Republic"): ("YE", "ISO kept its code for the united state"),
    ("YUG", "Yugoslavia"): ("YU", "ISO 3166-3"),
    ("SRB", "Serbia and Montenegro"): ("YU", "ISO 3166-3: YU until 2003, then CSXX"),
    ("DRV", "Annam"): ("X-ANN", "DRV is North Vietnam's in the other lists"),
    ("EAZ", "Zanzibar"): ("X-ZAN", "ZAN in the other lists"),
    ("SXM", "Saxe-Meiningen-Hidburghausen"): ("X-SXM", "ISO has SXM for Sint Maarten"),
    ("VAT", "Papal States"): ("X-PAP", "another state than the Vatican City, which is of 1929"),
    ("VNM", "Viet Nam"): ("VD", "ISO 3166-3: VD until the union of 1976, then VN"),
}

#: Rows that are held wrong, by letters and the start of the span, and why.
HELD_WRONG: Mapping[tuple[str, str], str] = {
    ("EUE", "1993-01-11"): "the European Union is an organization; its treaty is in force since 1 November 1993",
    ("TKL", "9999-12-31"): "begins in the year 9999: Tokelau is a territory of New Zealand",
    ("ZMB", "1976-06-29"): "the day is that of the Seychelles; COW and GW have 1964-10-24 (from which it is found)",
    ("CZE", "1918-10-28"): "was Czechoslovakia until 31 December 1992 (COW 315, GW 315)",
    ("YUG", "1878-07-13"): "was Serbia until 1 December 1918 (GW 340); COW gives both one number",
}


def _rows(name: str) -> list[dict[str, str]]:
    path = STATE_SYSTEMS / name
    if not path.exists():
        pytest.skip("the lists of states are not beside this project")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _alpha2() -> Mapping[str, str]:
    # Namibia's NA is an empty cell there, as in many a table read by pandas.
    return {row["ISO3166-1-Alpha-3"]: row["ISO3166-1-Alpha-2"] or "NA" for row in _rows("datahub_country_codes.csv")}


def _expected(row: Mapping[str, str], alpha2: Mapping[str, str]) -> str:
    letters = row["stateID"]
    other = OTHER_CODES.get((letters, row["StateName"]))
    return other[0] if other else alpha2.get(letters, f"X-{letters}")


def _days(row: Mapping[str, str]) -> Iterator[str]:
    """The first, the middle and the last day that the row certainly has."""
    end = TODAY if row["End"] == NO_END else row["End"]
    first, last = When(row["Begin"]).last_day, When(end).first_day
    for day in sorted({first, (first + last) // 2, last}):
        year, month, of_month = year_month_day(int(day))
        yield f"{year:05}-{month:02}-{of_month:02}" if year < 0 else f"{year:04}-{month:02}-{of_month:02}"


def _read(name: str, on: str) -> tuple[str, ...]:
    try:
        return (Country.parse(name, on=on).code,)
    except AmbiguousCountry as error:
        return error.between
    except UnknownCountry:
        return ()


def test_every_state_is_found_by_its_name_on_the_days_of_its_span() -> None:
    alpha2, counts, missed = _alpha2(), Counter[str](), list[str]()
    rows = _rows("manystates_GGO.csv")
    for row in rows:
        if (row["stateID"], row["Begin"]) in HELD_WRONG:
            counts["rows held wrong"] += 1
            continue
        own = _expected(row, alpha2)
        for day in _days(row):
            found = _read(row["StateName"], day)
            took_its_place = Country(own).successors + Country(own).predecessors
            kind = (
                "found"
                if found == (own,)
                else "asked back, with it among the choices"
                if own in found
                else "the state before or after, by ISO"
                if len(found) == 1 and (row["stateID"], row["StateName"]) in OTHER_CODES and found[0] in took_its_place
                else "asked back between those of ISO"
                if (row["stateID"], row["StateName"]) in OTHER_CODES and {*found} & {own, *took_its_place}
                else "missed"
            )
            counts[kind] += 1
            if kind == "missed":
                missed.append(f"{row['stateID']} {row['StateName']} on {day}: {found}, not {own}")
            elif kind != "found":
                print(f"  {kind}: {row['stateID']} {row['StateName']} on {day}: {found}")
    print(f"\n{len(rows)} rows of GGO, three days each: {dict(counts)}")
    for (letters, start), why in HELD_WRONG.items():
        print(f"  held wrong: {letters} {start}: {why}")

    assert not missed, "\n".join(missed)
    assert len(HELD_WRONG) == counts["rows held wrong"]


def test_no_state_is_found_where_no_list_has_it() -> None:
    alpha2, outside = _alpha2(), Counter[str]()
    for row in _rows("manystates_GGO.csv"):
        if (row["stateID"], row["Begin"]) in HELD_WRONG:
            continue
        own = _expected(row, alpha2)
        for first, last in state_spans.possible_days(own):
            for day in (first - 1, last + 1):
                if abs(day) > 10**7:
                    continue
                year, month, of_month = year_month_day(int(day))
                if year < 0:
                    continue
                found = _read(row["StateName"], f"{year:04}-{month:02}-{of_month:02}")
                outside["refused" if not found else "another state's"] += 1

                assert own not in found, (row["StateName"], year, month, of_month)
    print(f"\nthe days around each span: {dict(outside)}")

    assert outside["refused"] > 400


@pytest.mark.parametrize(
    "column",
    [
        "ISO3166-1-Alpha-2",
        "ISO3166-1-Alpha-3",
        "UNTERM English Short",
        "UNTERM English Formal",
        "CLDR display name",
        "official_name_en",
    ],
)
def test_every_country_is_found_by_each_of_its_names_and_codes(column: str) -> None:
    rows = [row for row in _rows("datahub_country_codes.csv") if row[column].strip()]
    ambiguous: list[str] = []
    for row in rows:
        code, text = row["ISO3166-1-Alpha-2"] or "NA", row[column].rstrip(" *")
        found = _read(text, TODAY)

        assert code in found, (text, found)
        ambiguous += [text] if len(found) > 1 else []
    print(f"\n{column}: {len(rows) - len(ambiguous)} of {len(rows)} found, asked back: {ambiguous}")

    assert set(ambiguous) <= {"Congo", "Congo (the)"}


def test_every_country_is_found_by_its_number_and_its_wikidata_item() -> None:
    for row in _rows("datahub_country_codes.csv"):
        code = row["ISO3166-1-Alpha-2"] or "NA"

        assert code == Country.from_numeric(row["ISO3166-1-numeric"].zfill(3)).code
        # The list has the Kingdom of the Netherlands, of which the country is a part.
        if (item := row["wikidata_id"].rpartition("/")[2]) and code != "NL":
            assert code == Country.from_wikidata(item).code


def test_every_disagreement_between_the_lists_is_listed() -> None:
    told = [line for code in sorted(state_spans.by_code()) for line in _disagreements(code)]
    kinds = Counter(line.partition(": ")[2].partition(" ")[0] for line in told)
    print("\n" + "\n".join(told))
    print(f"{len(state_spans.by_code())} states in the lists; disagreements: {dict(kinds)}")

    assert told
    assert any(line.startswith("AR: start") for line in told)


def _disagreements(code: str) -> Iterator[str]:
    """Where two lists have the state, but not from, or not to, the same day."""
    by_list = {
        authority: [span for span in state_spans.spans(code) if span.authority is authority] for authority in Authority
    }
    held = {authority: spans for authority, spans in by_list.items() if spans}
    for (one, ours), (other, theirs) in itertools.combinations(held.items(), 2):
        if _start(ours) != _start(theirs):
            yield f"{code}: start {_start(ours)} ({one}), {_start(theirs)} ({other})"
        if _end(ours) != _end(theirs):
            yield f"{code}: end {_end(ours)} ({one}), {_end(theirs)} ({other})"
        if len(ours) != len(theirs):
            yield f"{code}: spans {len(ours)} ({one}), {len(theirs)} ({other})"


def _start(spans: list[StateSpan]) -> str:
    return str(min(spans, key=lambda span: span.period.reach.earliest_start).period.start)


def _end(spans: list[StateSpan]) -> str:
    return str(max(spans, key=lambda span: span.period.reach.latest_end).period.end)
