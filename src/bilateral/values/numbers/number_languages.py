"""The words of numbers in the languages of South Asia and in Russian: one table for all of them.

They are read without being asked for, as their scripts leave no doubt. A word is left out where its meaning is in
doubt: पद्म is 10^15 in Hindi and 10^13 in CLDR's Marathi, शंख 10^17 in Hindi and 10^13 in CLDR's Nepali, खर्व 10^10
or 10^11 in Marathi. Scale words are those of CLDR (decimalFormats, long), with other spellings in use.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from types import MappingProxyType

from .patterns import any_of

#: By language (ISO 639-1): the scale words, several spellings after their power of ten. Nuktas need not be written.
SCALES_OF_LANGUAGES = MappingProxyType({
    "hi": "2 सौ; 3 हज़ार; 5 लाख; 6 मिलियन; 7 करोड़ क॰; 9 अरब अ॰ बिलियन; 11 खरब ख॰; 12 ट्रिलियन; 13 नील",
    "mr": "3 हजार; 5 लाख; 6 दशलक्ष; 7 कोटी; 9 अब्ज",
    "ne": "2 सय; 3 हजार; 5 लाख; 7 करोड; 9 अर्ब अरब; 11 खर्ब खरब",
    "bn": "2 শত শ; 3 হাজার; 5 লাখ লক্ষ; 6 মিলিয়ন; 7 কোটি কো; 9 বিলিয়ন; 12 ট্রিলিয়ন",
    "gu": "2 સો; 3 હજાર; 5 લાખ; 6 મિલિયન; 7 કરોડ; 9 અબજ; 11 નિખર્વ; 12 મહાપદ્મ; 13 શંકુ; 14 જલધિ",
    "pa": "2 ਸੌ; 3 ਹਜ਼ਾਰ; 5 ਲੱਖ; 6 ਮਿਲੀਅਨ; 7 ਕਰੋੜ; 9 ਅਰਬ; 11 ਖਰਬ; 13 ਨੀਲ",
    "ta": "3 ஆயிரம் ஆயிரத்து; 5 லட்சம் இலட்சம் லட்சத்து; 6 மில்லியன்; 7 கோடி கோடியே; 9 பில்லியன்; 12 டிரில்லியன்",
    "te": "3 వెయ్యి వేయి వేలు వేల; 5 లక్ష లక్షలు లక్షల; 6 మిలియన్ మిలియన్లు; 7 కోటి కోట్లు కోట్ల; "
    "9 బిలియన్ బిలియన్లు; 12 ట్రిలియన్ ట్రిలియన్లు",
    "kn": "3 ಸಾವಿರ; 5 ಲಕ್ಷ; 6 ಮಿಲಿಯನ್; 7 ಕೋಟಿ; 9 ಶತಕೋಟಿ ಬಿಲಿಯನ್; 12 ಲಕ್ಷಕೋಟಿ ಟ್ರಿಲಿಯನ್",
    "ml": "3 ആയിരം; 5 ലക്ഷം; 6 ദശലക്ഷം; 7 കോടി; 9 ശതകോടി ബില്യൺ; 12 ട്രില്യൺ",
    "ur": "2 سو; 3 ہزار; 5 لاکھ; 6 ملین; 7 کروڑ; 9 ارب بلین; 11 کھرب; 12 ٹریلین; 13 نیل; 15 پدم",
    "si": "3 දහස දහස් දහසක්; 5 ලක්ෂ ලක්ෂය ලක්ෂයක්; 6 මිලියන මිලියනය; 7 කෝටි කෝටිය; 9 බිලියන බිලියනය; 12 ට්‍රිලියන ට්‍රිලියනය",
    "ru": "3 тысяч тысяча тысячи тысяче тысячу тысячей тысячам тысячами тысячах тыс тыс.; "
    "6 миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами миллионах млн млн.; "
    "9 миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам миллиардами миллиардах "
    "млрд млрд.; "
    "12 триллион триллиона триллиону триллионом триллионе триллионы триллионов триллионам триллионами триллионах "
    "трлн трлн.",
})  # fmt: skip

#: Hindi has a word of its own for each number below a hundred; other spellings follow a stroke.
_HINDI = """
शून्य एक दो तीन चार पांच छह/छः/छ/छे/छै सात आठ नौ
दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह/सतरह अठारह/अट्ठारह उन्नीस
बीस इक्कीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस/पचीस छब्बीस सत्ताईस/सत्ताइस अट्ठाईस/अट्ठाइस/अठाईस/अठाइस उनतीस/उन्तीस
तीस इकतीस/इकत्तीस/इकतिस बत्तीस तैंतीस/तेंतीस/तैतीस चौंतीस/चौतीस पैंतीस/पैतीस छत्तीस सैंतीस/सैतीस अड़तीस उनतालीस/उन्तालीस
चालीस इकतालीस/इकतालिस बयालीस/बियालीस तैंतालीस/तेंतालीस चौवालीस/चवालीस/चौंवालीस/चौआलीस पैंतालीस छियालीस/छयालीस सैंतालीस अड़तालीस \
उनचास/उन्चास
पचास इक्यावन बावन तिरपन/तिरेपन चौवन/चौअन पचपन छप्पन सत्तावन अट्ठावन/अठावन उनसठ
साठ इकसठ/एकसठ बासठ तिरसठ/तिरेसठ चौंसठ/चौसठ पैंसठ/पैसठ छियासठ/छयासठ सड़सठ/सरसठ अड़सठ उनहत्तर
सत्तर इकहत्तर/इकत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर/पिचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी/उन्यासी
अस्सी इक्यासी बयासी/बियासी तिरासी चौरासी पचासी छियासी सत्तासी/सतासी अट्ठासी/अठासी नवासी
नब्बे इक्यानवे/इक्यानबे बानवे/बानबे तिरानवे/तिरानबे चौरानवे/चौरानबे पचानवे/पंचानवे/पंचानबे/पचानबे छियानवे/छियानबे \
सत्तानवे/सत्तानबे अट्ठानवे/अट्ठानबे/अठानवे/अठानबे निन्यानवे/निन्यानबे
"""

#: What a word adds to the number behind it, in quarters: सवा दो is 2.25, पौने दो 1.75; before a scale word, to one.
HINDI_QUARTERS = MappingProxyType({"सवा": 1, "सावा": 1, "साढे": 2, "पौने": -1})
#: Words that are a number of halves, and words that are a part of one.
HINDI_HALVES = MappingProxyType({"डेढ": 3, "ढाई": 5, "अढाई": 5})
HINDI_PARTS = MappingProxyType({"आधा": 2, "आधे": 2, "आधी": 2, "तिहाई": 3, "चौथाई": 4})
#: Words that stand for marks and joints.
HINDI_AND, HINDI_POINT, HINDI_DOZEN = "और", "दशमलव", "दर्जन"
HINDI_OVER, HINDI_MINUS, HINDI_OF = ("बटा", "बटे"), ("माइनस", "ऋण"), ("का", "के", "की")
#: Ordinals that are not the number with an ending.
HINDI_ORDINALS = MappingProxyType({"तिसरा": 3, "तीसरा": 3, "तीसरे": 3, "तीसरी": 3, "चौथा": 4, "चौथे": 4, "चौथी": 4,
                                   "छठा": 6, "छठे": 6, "छठी": 6})  # fmt: skip
_ORDINAL_ENDINGS = ("वां", "वीं", "वें", "वा", "वी", "वे")

_NUKTAS = "\u093c\u09bc\u0a3c"
_JOINERS = "\u200c\u200d"
_SAME = str.maketrans({
    **dict.fromkeys(_NUKTAS + _JOINERS),
    "\u0901": "\u0902",  # pronounced alike, and typed for each other
    "\u0643": "\u06a9", "\u064a": "\u06cc", "\u0649": "\u06cc",  # Arabic keyboards under Urdu
})  # fmt: skip
#: Signs that are parts of a word, but no letters to Python; a class of a pattern.
VOWEL_SIGNS = (
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3"
    "\u0a01-\u0a03\u0a3c-\u0a4d\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c"
    "\u0b3e-\u0b4d\u0b55-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c56\u0c62\u0c63\u0c81-\u0c83"
    "\u0cbc\u0cbe-\u0cd6\u0ce2\u0ce3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf"
    "\u0df2\u0df3\u200c\u200d"
)
#: The blocks of Unicode of these languages: Cyrillic, Arabic, and the scripts of South Asia.
BLOCKS = (("\u0400", "\u04ff"), ("\u0600", "\u06ff"), ("\u0900", "\u0dff"))


def is_of_other_script(text: str) -> bool:
    """Whether a text holds letters or digits of a script of these languages.

    >>> is_of_other_script("५ करोड़"), is_of_other_script("₹5 crore")
    (True, False)
    """
    return not text.isascii() and any(first <= letter <= last for letter in text for first, last in BLOCKS)


def plain_spelling(word: str) -> str:
    """Bring a word to the spelling of the table: without nuktas and joiners, each sound by one sign.

    >>> plain_spelling("करोड़") == plain_spelling("करोड") == "करोड"
    True
    """
    return unicodedata.normalize("NFC", word).translate(_SAME)


@cache
def scale_words() -> MappingProxyType[str, int]:
    """Return the power of ten of each scale word, in its plain spelling.

    >>> scale_words()["करोड"], scale_words()["млрд"]
    (7, 9)
    """
    return MappingProxyType(dict(_scale_words()))


def _scale_words() -> Iterator[tuple[str, int]]:
    for line in SCALES_OF_LANGUAGES.values():
        for entry in line.split(";"):
            power, *spellings = entry.split()
            yield from ((plain_spelling(word), int(power)) for word in spellings)


@cache
def hindi_numbers() -> MappingProxyType[str, int]:
    """Return the numbers below a hundred by their Hindi words, in their plain spelling.

    >>> hindi_numbers()["पच्चीस"]
    25
    """
    words = (word.split("/") for word in _HINDI.split())
    return MappingProxyType({plain_spelling(word): value for value, names in enumerate(words) for word in names})


def without_ordinal_ending(word: str) -> str | None:
    """Return the number that a Hindi ordinal is made of, or None if a word is no ordinal.

    >>> without_ordinal_ending("पांचवां"), without_ordinal_ending("पांच")
    ('पांच', None)
    """
    return next((word.removesuffix(ending) for ending in _ORDINAL_ENDINGS if word.endswith(ending)), None)


@cache
def script_scales() -> str:
    """Write the pattern of the scale words of all these languages, in any of their spellings.

    >>> import re
    >>> all(re.fullmatch(script_scales(), word) for word in ("करोड़", "करोड", "млн"))
    True
    """
    words = [word for line in SCALES_OF_LANGUAGES.values() for word in line.split() if not word[0].isdigit()]
    spellings = {spelling for word in words for spelling in _spellings(word.rstrip(";"))}
    # To Python a vowel sign is no letter, and so no part of the word.
    return rf"(?:{any_of(spellings)}(?![^\W_]|[{VOWEL_SIGNS}]))"


def _spellings(word: str) -> Iterator[str]:
    apart = unicodedata.normalize("NFC", word)
    yield apart
    yield plain_spelling(word)
    for letter, parts in _letters_with_nukta().items():
        if parts in apart:
            yield apart.replace(parts, letter)


@cache
def _letters_with_nukta() -> dict[str, str]:
    # Unicode has single signs for some letters with a nukta, which its NFC takes apart.
    letters = (chr(code) for block in ((0x0958, 0x0960), (0x0A33, 0x0A5F)) for code in range(*block))
    parts = {letter: unicodedata.normalize("NFC", letter) for letter in letters}
    return {letter: pair for letter, pair in parts.items() if len(pair) > 1}
