# What "from bilateral.testing import" offers: the explicit list of its public names, for type checkers and for
# __init__.py.

from . import laws
from .actor import offices, organizations, persons
from .bounds import numbers_between
from .country import countries, country_like_texts, historic_countries
from .dates import boundaries, edtf_texts, hostile_texts, periods, terms, whens
from .dyad import dyads
from .fault import errors, faults
from .figure import figures_of_money, figures_of_quantity
from .instrument import contracts, protocols, treaties
from .international_organization import international_organizations
from .meeting import meeting_series, meetings
from .money import currencies, currency_codes, fixed_rates, moneys, rates
from .naming import Named, ids
from .numerals import exact_numbers, number_like_texts
from .part_of_instrument import acts, changes, line_items, milestones, parties, registrations, relations, terminations
from .part_of_record import gaps, holdings, identifiers, participants, statements, tenures
from .predicate import fields, predicates
from .prose import prose_like_texts
from .quantity import quantities, units
from .reading import ambiguities, found_countries, found_quantities, found_values, meeting_mentions, readings, words_in
from .record import instruments, records
from .register import explanations, loadeds, record_collections, registers
from .reported import money_figures, quantity_figures
from .source import claims, passages, sources
from .span import existences, spans_of_currencies, state_spans
from .text import languages, texts, titles, web_addresses

__all__ = [
    "Named",
    "acts",
    "ambiguities",
    "boundaries",
    "changes",
    "claims",
    "contracts",
    "countries",
    "country_like_texts",
    "currencies",
    "currency_codes",
    "dyads",
    "edtf_texts",
    "errors",
    "exact_numbers",
    "existences",
    "explanations",
    "faults",
    "fields",
    "figures_of_money",
    "figures_of_quantity",
    "fixed_rates",
    "found_countries",
    "found_quantities",
    "found_values",
    "gaps",
    "historic_countries",
    "holdings",
    "hostile_texts",
    "identifiers",
    "ids",
    "instruments",
    "international_organizations",
    "languages",
    "laws",
    "line_items",
    "loadeds",
    "meeting_mentions",
    "meeting_series",
    "meetings",
    "milestones",
    "money_figures",
    "moneys",
    "number_like_texts",
    "numbers_between",
    "offices",
    "organizations",
    "participants",
    "parties",
    "passages",
    "periods",
    "persons",
    "predicates",
    "prose_like_texts",
    "protocols",
    "quantities",
    "quantity_figures",
    "rates",
    "readings",
    "record_collections",
    "records",
    "registers",
    "registrations",
    "relations",
    "sources",
    "spans_of_currencies",
    "state_spans",
    "statements",
    "tenures",
    "terminations",
    "terms",
    "texts",
    "titles",
    "treaties",
    "units",
    "web_addresses",
    "whens",
    "words_in",
]
