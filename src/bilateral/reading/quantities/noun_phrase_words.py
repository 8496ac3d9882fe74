"""Words that tell where a noun phrase behind a number ends, and which nouns are counted how."""

from __future__ import annotations

from ...language.grammar.calendar_words import MONTH_NUMBERS

#: Words that stand before no noun that a number counts, or only where its phrase is over: prepositions, conjunctions,
#: articles and pronouns; verbs and adverbs that stand behind a number; and what makes no count of it, as a time of
#: day, a share, how many times.
CLOSING = MONTH_NUMBERS.keys() | frozenset(
    {
        "a", "about", "above", "according", "across", "ad", "adds", "after", "again", "against", "ago", "agree",
        "agreed", "alive", "all", "almost", "along", "already", "also", "altogether", "am", "amid", "amidst",
        "among", "amongst", "an", "and", "any", "apart", "are", "around", "as", "at", "away", "basis", "bc", "bce",
        "be", "beat", "became", "because", "become", "becomes", "been", "before", "began", "begin", "begins",
        "behind", "being", "below", "beneath", "beside", "besides", "between", "beyond", "both", "bps", "but", "by",
        "came", "can", "ce", "cent", "come", "comes", "could", "dead", "despite", "did", "died", "do", "does",
        "down", "due", "during", "each", "earlier", "eighths", "either", "ended", "ends", "even", "ever", "every",
        "except", "fifths", "fold", "for", "fourths", "from", "gave", "get", "gets", "give", "gives", "gmt", "go",
        "goes", "got", "had", "has", "have", "having", "he", "held", "her", "here", "hers", "him", "himself", "his",
        "hold", "holds", "how", "hrs", "hundredths", "i", "if", "in", "include", "included", "including", "inside",
        "instead", "into", "is", "ist", "it", "its", "itself", "just", "killed", "killing", "later", "like", "lost",
        "made", "make", "makes", "may", "maybe", "me", "meet", "meets", "met", "might", "mine", "minus", "must",
        "my", "near", "neither", "never", "ninths", "no", "noon", "nor", "not", "now", "o'clock", "of", "off", "on",
        "once", "only", "onto", "or", "our", "ours", "out", "outside", "over", "overall", "owing", "past", "pc",
        "per", "percent", "percentage", "percentages", "perhaps", "plus", "pm", "remain", "respectively", "said",
        "saw", "say", "says", "see", "sees", "sevenths", "shall", "she", "should", "signs", "since", "sixths", "so",
        "some", "still", "strong", "take", "takes", "tells", "tenths", "than", "thanks", "that", "the", "their",
        "theirs", "them", "themselves", "then", "there", "these", "they", "thirds", "this", "those", "though",
        "thousandths", "through", "throughout", "till", "time", "times", "to", "today", "told", "tomorrow",
        "tonight", "too", "took", "toward", "towards", "twice", "under", "unless", "until", "up", "upon", "us",
        "utc", "versus", "via", "vs", "was", "we", "went", "were", "what", "when", "where", "whereas", "whether",
        "which", "while", "who", "whom", "whose", "why", "will", "win", "wins", "with", "within", "without", "won",
        "worth", "would", "yesterday", "yet", "you", "your", "yours",
    }
)  # fmt: skip

#: Names that in small letters are words of these.
NAMES_IN_CAPITALS = frozenset({"US", "IT", "WHO"})

#: Plurals, and words that look like them, which stand before the noun that is counted: "twelve arms makers".
BEFORE_NOUNS = frozenset(
    {
        "accused", "affairs", "airlines", "airways", "always", "arms", "athletics", "avionics", "bonds",
        "communications", "customs", "economics", "electronics", "emirates", "fisheries", "forces", "games", "goods",
        "humanities", "logistics", "maldives", "men", "netherlands", "news", "operations", "overseas", "philippines",
        "physics", "politics", "railways", "rights", "sales", "savings", "securities", "series", "services",
        "seychelles", "sometimes", "sports", "systems", "textiles", "weapons", "women", "works",
    }
)  # fmt: skip

#: Things of which one is counted where "one" is said; of most other nouns it is "a certain": one day, one hand.
COUNTED_ALONE = frozenset(
    {
        "agreement", "aircraft", "airplane", "airport", "battalion", "battery", "boat", "bridge", "brigade",
        "building", "bus", "car", "carrier", "child", "civilian", "contract", "corvette", "destroyer", "dose",
        "drone", "factory", "fisherman", "frigate", "gun", "gunship", "helicopter", "hospital", "hostage",
        "howitzer", "interceptor", "jawan", "jet", "journalist", "launcher", "man", "migrant", "militant", "missile",
        "mou", "officer", "passenger", "patient", "person", "pilot", "plane", "plant", "policeman", "prisoner",
        "radar", "reactor", "regiment", "rifle", "rocket", "satellite", "school", "seat", "ship", "simulator",
        "soldier", "squadron", "student", "submarine", "system", "tank", "tanker", "terrorist", "torpedo", "train",
        "trawler", "treaty", "truck", "vehicle", "vessel", "warship", "woman", "worker", "airman", "boy", "constable",
        "cyclist", "doctor", "farmer", "fatality", "girl", "guard", "gunman", "infant", "insurgent", "labourer", "mla",
        "motorcyclist", "mp", "nurse", "paratrooper", "pedestrian", "pilgrim", "sailor", "teacher", "teenager",
        "tourist", "villager",
    }
)  # fmt: skip

#: Peoples and others of whom many are counted by a word without a plural: "7 lakh Rohingya", "5 lakh youth".
ONE_FORM = frozenset(
    {
        "adivasi", "baloch", "dalit", "fish", "hazara", "inuit", "maori", "masai", "mujahideen", "pashtun", "rohingya",
        "roma", "taliban", "uighur", "uyghur", "yazidi", "youth",
    }
)  # fmt: skip

#: Words with one form that are no things which could be counted.
NEVER_COUNTED = frozenset({"news", "works", "software", "rice", "wheat", "canvas", "equipment", "these", "series"})
#: Nouns with one form that are paired with another before the noun of both: "police and military personnel".
PAIRED = frozenset({"police", "infantry", "artillery", "crew", "staff"})
#: Adjectives by their form, of which "and" and commas may join several before one noun: "ballistic, hypersonic and
#: cruise missiles"; and some that their form doesn't show.
ADJECTIVE_ENDINGS = ("ic", "al", "ive", "ary", "ous", "ern", "ular", "less", "ese", "ian", "ish")
ADJECTIVES = frozenset(
    {
        "aerial", "big", "civil", "current", "disabled", "domestic", "elderly", "existing", "female", "former", "high",
        "junior", "key", "large", "low", "male", "middle", "minor", "new", "old", "own", "poor", "private", "public",
        "retired", "rural", "secondary", "senior", "serving", "short", "small", "unarmed", "unguided", "upper", "urban",
        "used", "young", "armed", "guided",
    }
)  # fmt: skip
#: Names of what has a number and stands between the number and the noun, as "Rajya Sabha and 234 Assembly seats".
HOUSES = frozenset({"Lok", "Rajya", "Sabha", "Vidhan", "Assembly", "Parliament", "Senate", "House", "Congress"})

#: Words between a number and the noun's own that say nothing of it: "ten more rifles".
NOT_OF_THE_NOUN = frozenset({"more", "such", "odd"})
#: Words that are a measure only together with the next.
HALF_MEASURES = frozenset({"degrees", "degree", "watt"})
