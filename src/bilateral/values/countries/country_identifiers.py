"""Numbers, letters and ids by which others call a country: Correlates of War, Gleditsch and Ward, Wikidata, ISO."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..dates.day_ranges import meet
from . import country_entries
from .state_spans import Authority, StateSpan, by_code, spans

if TYPE_CHECKING:
    from ..dates.when import When

#: Wikidata's item for each country of ISO 3166-1 (as datahub.io's country-codes has them, ODC-PDDL; the
#: Netherlands and Namibia looked up), for Kosovo, and for those dead states of which the item is certain.
_WIKIDATA = """
AD Q228  AE Q878  AF Q889  AG Q781  AI Q25228  AL Q222  AM Q399  AO Q916  AQ Q51  AR Q414  AS Q16641
AT Q40  AU Q408  AW Q21203  AX Q5689  AZ Q227  BA Q225  BB Q244  BD Q902  BE Q31  BF Q965  BG Q219
BH Q398  BI Q967  BJ Q962  BL Q25362  BM Q23635  BN Q921  BO Q750  BQ Q27561  BR Q155  BS Q778  BT Q917
BV Q23408  BW Q963  BY Q184  BZ Q242  CA Q16  CC Q36004  CD Q974  CF Q929  CG Q971  CH Q39  CI Q1008
CK Q26988  CL Q298  CM Q1009  CN Q148  CO Q739  CR Q800  CU Q241  CV Q1011  CW Q25279  CX Q31063
CY Q229  CZ Q213  DD Q16957  DE Q183  DJ Q977  DK Q35  DM Q784  DO Q786  DZ Q262  EC Q736  EE Q191
EG Q79  EH Q40362  ER Q986  ES Q29  ET Q115  FI Q33  FJ Q712  FK Q9648  FM Q702  FO Q4628  FR Q142
GA Q1000  GB Q145  GD Q769  GE Q230  GF Q3769  GG Q25230  GH Q117  GI Q1410  GL Q223  GM Q1005  GN Q1006
GP Q17012  GQ Q983  GR Q41  GS Q35086  GT Q774  GU Q16635  GW Q1007  GY Q734  HK Q8646  HM Q131198
HN Q783  HR Q224  HT Q790  HU Q28  ID Q252  IE Q27  IL Q801  IM Q9676  IN Q668  IO Q43448  IQ Q796
IR Q794  IS Q189  IT Q38  JE Q785  JM Q766  JO Q810  JP Q17  KE Q114  KG Q813  KH Q424  KI Q710  KM Q970
KN Q763  KP Q423  KR Q884  KW Q817  KY Q5785  KZ Q232  LA Q819  LB Q822  LC Q760  LI Q347  LK Q854
LR Q1014  LS Q1013  LT Q37  LU Q32  LV Q211  LY Q1016  MA Q1028  MC Q235  MD Q217  ME Q236  MF Q126125
MG Q1019  MH Q709  MK Q221  ML Q912  MM Q836  MN Q711  MO Q14773  MP Q16644  MQ Q17054  MR Q1025
MS Q13353  MT Q233  MU Q1027  MV Q826  MW Q1020  MX Q96  MY Q833  MZ Q1029  NA Q1030  NC Q33788
NE Q1032  NF Q31057  NG Q1033  NI Q811  NL Q55  NO Q20  NP Q837  NR Q697  NU Q34020  NZ Q664  OM Q842
PA Q804  PE Q419  PF Q30971  PG Q691  PH Q928  PK Q843  PL Q36  PM Q34617  PN Q35672  PR Q1183
PS Q219060  PT Q45  PW Q695  PY Q733  QA Q846  RE Q17070  RO Q218  RS Q403  RU Q159  RW Q1037  SA Q851
SB Q685  SC Q1042  SD Q1049  SE Q34  SG Q334  SH Q192184  SI Q215  SJ Q842829  SK Q214  SL Q1044
SM Q238  SN Q1041  SO Q1045  SR Q730  SS Q958  ST Q1039  SU Q15180  SV Q792  SX Q26273  SY Q858
SZ Q1050  TC Q18221  TD Q657  TF Q129003  TG Q945  TH Q869  TJ Q863  TK Q36823  TL Q574  TM Q874
TN Q948  TO Q678  TR Q43  TT Q754  TV Q672  TW Q865  TZ Q924  UA Q212  UG Q1036  UM Q16645  US Q30
UY Q77  UZ Q265  VA Q237  VC Q757  VD Q172640  VE Q717  VG Q25305  VI Q11703  VN Q881  VU Q686
WF Q35555  WS Q683  XK Q1246  YE Q805  YT Q17063  YU Q36704  ZA Q258  ZM Q953  ZW Q954  CSHH Q33946
CSXX Q37024  X-AUH Q28513  X-OTT Q12560  X-PRU Q27306  X-RVN Q180573  X-UAR Q170468
"""


@functools.cache
def wikidata() -> Mapping[str, str]:
    """Return the Wikidata item of each country that has one here, by its code.

    >>> wikidata()["RU"]
    'Q159'
    """
    words = _WIKIDATA.split()
    return dict(zip(words[::2], words[1::2], strict=True))


@functools.cache
def by_wikidata() -> Mapping[str, str]:
    """Return the code of each country that has a Wikidata item here, by the item.

    >>> by_wikidata()["Q15180"]
    'SU'
    """
    return {item: code for code, item in wikidata().items()}


@functools.cache
def by_numeric() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of all that have had three digits in ISO 3166, the living alone if there is one.

    >>> by_numeric()["810"], by_numeric()["891"]
    (('SU',), ('CSXX', 'YU'))
    """
    found: dict[str, list[str]] = {}
    for code, entry in sorted(country_entries.entries().items()):
        if entry.numeric:
            found.setdefault(entry.numeric, []).append(code)
    return {numeric: country_entries.living(codes) or tuple(codes) for numeric, codes in found.items()}


#: Who had a number or letters in a list, and when.
Held = tuple[tuple[str, StateSpan], ...]


@functools.cache
def holders(authority: Authority) -> Mapping[int | str, Held]:
    """Return who had a number, or letters, in a list, and when, by the number and by the letters.

    >>> [code for code, _ in holders(Authority.COW)[365]]
    ['RU', 'RU', 'SU']
    """
    found: dict[int | str, list[tuple[str, StateSpan]]] = {}
    for code in by_code():
        for span in spans(code):
            if span.authority is authority and span.number is not None:
                found.setdefault(span.number, []).append((code, span))
                found.setdefault(span.letters, []).append((code, span))
    return {key: tuple(held) for key, held in found.items()}


@functools.cache
def last_holders(authority: Authority) -> Mapping[int | str, str]:
    """Return who has a number or letters in a list today, or had them last.

    >>> last_holders(Authority.COW)[365], last_holders(Authority.COW)["YUG"]
    ('RU', 'RS')
    """
    return {key: max(held, key=lambda one: _end(one[1]))[0] for key, held in holders(authority).items()}


def holders_on(held: Held, on: When) -> tuple[str, ...]:
    """Return everyone who possibly had a number or letters on a day.

    >>> from bilateral import When
    >>> russia = holders(Authority.COW)[365]
    >>> holders_on(russia, When("1980")), holders_on(russia, When("1991"))
    (('SU',), ('RU', 'SU'))
    """
    return tuple(sorted({code for code, span in held if _may_hold(span, on)}))


def number(code: str, authority: Authority, on: When | None) -> int | None:
    """Return the number of a country in a list: the last it had, or the only one it may have had on a day.

    >>> from bilateral import When
    >>> number("DE", Authority.COW, None), number("DE", Authority.COW, When("1970"))
    (255, 260)
    """
    own = [span for span in spans(code) if span.authority is authority and span.number is not None]
    if on is None:
        return max(own, key=_end).number if own else None
    found = {span.number for span in own if _may_hold(span, on)}
    return found.pop() if len(found) == 1 else None


def _may_hold(span: StateSpan, on: When) -> bool:
    reach = span.period.reach
    return meet([(reach.earliest_start, reach.latest_end)], on.possible_days.ranges())


def _end(span: StateSpan) -> tuple[float, float]:
    return span.period.reach.latest_end, span.period.reach.earliest_start
