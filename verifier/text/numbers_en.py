"""English number words, units, and the words that bound a number. All in lower case."""

from typing import Literal, TypeAlias

from verifier.text.stems import stem_of

Bound: TypeAlias = Literal["exact", "about", "just_under", "just_over", "at_least", "at_most"]

UNITS = {w: n for n, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)}  # fmt: skip
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
SCALES = {
    "hundred": 100, "dozen": 12, "thousand": 1_000, "k": 1_000, "million": 10**6, "mn": 10**6, "mln": 10**6,
    "billion": 10**9, "bn": 10**9, "bln": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
VAGUE = {"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "millions": 10**6, "billions": 10**9}
"""Plural scales say an order of size and no number; "tens of thousands" is read as ten of the scale."""
SEVERAL = frozenset({"several", "few", "many", "some"})
"""Before a scale ("several hundred") they make it vague."""
ORDINALS = {w: n for n, w in enumerate(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
)}  # fmt: skip
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
HALVED = frozenset("of the its their his her as that this these those".split())
"""After "half" they lead to what it is half of: "half as many"."""
FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}

MEASURES = {
    form: unit for unit, forms in {
        "%": "percent pct", "km": "km kms kilometer kilometers kilometre kilometres", "mi": "mi mile miles",
        "m": "m meter meters metre metres", "cm": "cm centimeter centimeters centimetre centimetres",
        "mm": "mm millimeter millimeters millimetre millimetres",
        "ft": "ft foot feet", "in": "inch inches", "yd": "yard yards", "kg": "kg kilogram kilograms kilo kilos",
        "g": "gram grams", "t": "ton tons tonne tonnes", "lb": "lb lbs", "l": "liter liters litre litres",
        "ha": "hectare hectares", "ac": "acre acres", "kmh": "kph kmh", "mph": "mph", "mw": "megawatt megawatts mw",
        "gw": "gigawatt gigawatts gw", "°": "degree degrees celsius fahrenheit", "usd": "dollar dollars usd",
        "eur": "euro euros eur", "gbp": "pound pounds gbp", "uah": "hryvnia hryvnias hryvnya uah", "cent": "cents",
        "year": "year years", "month": "month months", "week": "week weeks", "day": "day days",
        "decade": "decade decades", "century": "century centuries", "hour": "hour hours hr",
        "minute": "minute minutes min", "second": "seconds",
    }.items() for form in forms.split()
}  # fmt: skip
"""Printed form → unit. Words that count people or things are no units: see `Quantity.noun`."""
TIME = frozenset({"century", "decade", "year", "month", "week", "day", "hour", "minute", "second"})
PLAIN_UNITS = frozenset(form for form, unit in MEASURES.items() if unit not in TIME)
"""Printed forms of units that are none of time: how a quantity is measured is compared with the quantity."""
BEFORE_UNITS = frozenset("per percentage square cubic half few several many of more extra".split())
"""Words that may stand before a unit in the place of its number."""
FILLERS = frozenset("more extra additional further full whole other consecutive straight long new".split())
"""May stand between a number and its unit or noun: "two extra days"."""
UNIT_PAIRS = {("per", "cent"): "%", ("percentage", "point"): "points", ("percentage", "points"): "points"}
SPEEDS, PER = {"km": "kmh", "m": "kmh", "mi": "mph"}, frozenset({"per", "an", "h"})
"""Unit of length → of speed, before one of these words: "km/h", "miles an hour"."""
SQUARED = {"square": "2", "cubic": "3"}
CURRENCIES = {"$": "usd", "€": "eur", "£": "gbp", "₴": "uah"}
TIMES = {
    "once": 1,
    "twice": 2,
    "double": 2,
    "doubled": 2,
    "thrice": 3,
    "triple": 3,
    "both": 2,
    "pair": 2,
    "couple": 2,
    "fortnight": 2,
    "duo": 2,
    "doubling": 2,
    "trio": 3,
    "tripled": 3,
    "quartet": 4,
    "single": 1,
    "sole": 1,
    "lone": 1,
    "no": 0,
    "none": 0,
    "nobody": 0,
    "nothing": 0,
}
"""Words that hold a number."""
PERIODS = frozenset(map(stem_of, "summer winter spring autumn season decade night weekend fortnight century".split()))
"""Stems of other lengths of time."""
LASTING = frozenset("for just well took takes take taking taken last lasted lasts spent is was of after within".split())
"""Before "over" these show that a length of time is exceeded."""

FACTORS = {
    ("km", "mi"): 0.621371, ("m", "ft"): 3.28084, ("kg", "lb"): 2.20462, ("ha", "ac"): 2.47105, ("cm", "in"): 0.393701,
    ("km", "m"): 1000.0, ("t", "kg"): 1000.0, ("kmh", "mph"): 0.621371, ("m", "yd"): 1.09361, ("l", "gal"): 0.264172,
    ("decade", "year"): 10.0, ("century", "year"): 100.0,
    ("year", "month"): 12.0, ("week", "day"): 7.0, ("day", "hour"): 24.0, ("hour", "minute"): 60.0,
    ("km2", "mi2"): 0.386102,
}  # fmt: skip
"""(from, to): one of the first is so many of the second."""

_COMPARED: dict[Bound, str] = {
    "at_least": "older longer taller larger bigger higher heavier wider deeper faster later farther further",
    "at_most": "younger shorter smaller lower lighter narrower shallower slower earlier cheaper",
}
BOUNDS: dict[str, Bound] = {
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "circa": "about", "estimated": "about", "close to": "about", "in the region of": "about",
    "nearly": "just_under", "almost": "just_under", "just under": "just_under", "a little under": "just_under",
    "slightly less than": "just_under", "slightly fewer than": "just_under", "just short of": "just_under",
    "just over": "just_over", "a little over": "just_over", "slightly more than": "just_over",
    "just more than": "just_over", "a little more than": "just_over", "slightly over": "just_over",
    "at least": "at_least", "no fewer than": "at_least", "no less than": "at_least", "more than": "at_least",
    "over": "at_least", "above": "at_least", "upwards of": "at_least", "minimum of": "at_least",
    "exceeding": "at_least", "exceeded": "at_least", "greater than": "at_least",
    "as few as": "at_least", "as little as": "at_least", "as low as": "at_least", "upward of": "at_least",
    "not less than": "at_least", "not fewer than": "at_least", "in excess of": "at_least", "as early as": "at_least",
    "as long as": "at_most", "as high as": "at_most", "as far as": "at_most", "as late as": "at_most",
    "as large as": "at_most", "as big as": "at_most", "a maximum of": "at_most", "at the most": "at_most",
    "up to": "at_most", "as many as": "at_most", "as much as": "at_most", "at most": "at_most",
    "no more than": "at_most", "fewer than": "at_most", "less than": "at_most", "under": "at_most",
    "below": "at_most", "maximum of": "at_most", "not more than": "at_most",
}  # fmt: skip
for _bound, _words in _COMPARED.items():
    BOUNDS |= {f"{_word} than": _bound for _word in _words.split()}
"""Words right before a number. "up to" and "as many as" bound it from above, as journalists use them."""
PLACES = frozenset("over above under below".split())
"""Bounds that may tell a place as well."""
BOUNDS_AFTER: dict[tuple[str, str], Bound] = {
    ("or", "so"): "about", ("or", "more"): "at_least", ("or", "less"): "at_most", ("or", "fewer"): "at_most",
    ("at", "least"): "at_least", ("at", "most"): "at_most",
}  # fmt: skip
LEADING = frozenset({"least", "most"})
"""These bound the number after them where one follows."""
BOUND_ENDS = frozenset(phrase.split()[-1] for phrase in BOUNDS)
"""Words right before a number without which nothing there bounds it."""
LONGEST_BOUND = max(len(phrase.split()) for phrase in BOUNDS)
BETWEEN = frozenset({"a", "an", "another", "the", "of", "only", "us"})
"""May stand between the bound and its number: "at least another five"."""
LENGTHS = {"fortnight": ("week", 2.0), "half": ("month", 6.0)}
"""Lengths of time that have a name → unit and value; "the first half" is one of a year."""
HALVING = frozenset("halved halve halves halving".split())
"""They say that half is left."""
REST = frozenset("rest remainder remaining others other".split())
"""They stand for what a share leaves."""
EXCEPTING = frozenset("but except bar save excluding".split())
"""Before a number, after "all", they take it from the whole: "all but two"."""
SINGLE = frozenset("a an one each every per first second last past".split())
"""Before a unit or a thing they say that it is one of it."""
PASSED_OVER = frozenset("unnamed anonymous unidentified other further separate different".split())
"""Words between a number and what it counts which a summary may add or drop: "two unnamed officers"."""
LEADS = frozenset({*UNITS, *TENS, *SCALES, *VAGUE, *ORDINALS, *FRACTIONS, "tens"})
"""Words that a number may start with: the others are passed over at once."""
