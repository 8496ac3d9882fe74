"""How questions take longer as a folder of Parquet files grows: read from the page of benchmarks, and drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bilateral.views.charts.drawing import BLACK, ORANGE, Values

if TYPE_CHECKING:
    import altair as alt

_SIZE = re.compile(r"^([\d,]+) contracts, written in ")
_QUESTION = re.compile(r"^(.+): count of ")
_TIME = re.compile(r"^\| (SQL by hand|Lake) \| [\d.,]+ \| ([\d.,]+) \|")


def measured(page: str) -> Values:
    """Read each median from the page.

    >>> measured('''10,000 contracts, written in 0.3 s: 1 MB of Parquet
    ...
    ... an amount: count of 245
    ...
    ... | Lake | 5.351 | 9.695 | 1.42 |
    ... ''')
    [{'question': 'an amount', 'asked': 'Lake', 'contracts': 10000, 'ms': 9.695}]
    """
    found: Values = []
    size = question = None
    for line in page.splitlines():
        if told := _SIZE.match(line):
            size, question = int(told[1].replace(",", "")), None
        elif ": ids of " in line:
            question = None
        elif told := _QUESTION.match(line):
            question = told[1]
        elif (told := _TIME.match(line)) and size and question:
            ms = float(told[2].replace(",", ""))
            found.append({"question": question, "asked": told[1], "contracts": size, "ms": ms})
    return found


def growth(values: Values) -> alt.FacetChart:
    """Draw a small picture for each question: contracts across, milliseconds up, both by factors of ten."""
    import altair as alt

    powers = sorted({float(str(row["contracts"])) for row in values})
    log, ways = alt.Scale(type="log"), ["Lake", "SQL by hand"]
    across = alt.X("contracts:Q", title="contracts", scale=log, axis=alt.Axis(values=powers, format="~s"))
    up = alt.Y("ms:Q", title="ms (median)", scale=log)
    asked = alt.Color("asked:N", title=None, scale=alt.Scale(domain=ways, range=[BLACK, ORANGE]))
    dash = alt.StrokeDash("asked:N", title=None, scale=alt.Scale(domain=ways, range=[[1, 0], [5, 3]]))
    said = [f"{row['question']}, {row['asked']}, {row['contracts']:,} contracts: {row['ms']} ms" for row in values]
    drawn: alt.FacetChart = (
        alt.Chart(alt.InlineData(values=values))
        .mark_line(point=True)
        .encode(across, up, asked, dash)
        .properties(width=190, height=150)
        .facet(alt.Facet("question:N", title=None, sort=None), columns=3)
        .properties(background="white", description="; ".join(("How long a count takes", *said)))
    )
    return drawn
