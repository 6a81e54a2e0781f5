"""English words that put one thing in relation to another: time, place, direction, cause, share. In lower case."""

RELATIONS = {
    form: relation for relation, forms in {
        "before": "before", "after": "after following once", "until": "until till", "since": "since", "from": "from",
        "to": "to into onto toward towards", "inside": "inside within", "outside": "outside", "above": "above over",
        "below": "below under beneath underneath", "without": "without", "with": "with", "against": "against",
        "for": "for", "during": "during", "by": "by", "in front of": "front", "behind": "behind", "on": "on upon",
        "off": "off", "in": "in at", "of": "of", "between": "between", "through": "through", "despite": "despite",
    }.items() for form in forms.split()
}  # fmt: skip
"""Word → what it says of the words after it."""

EXCLUDED = {
    one: frozenset(others.split()) for one, others in {
        "before": "after since during until from", "after": "before until by despite",
        "until": "after since from before",
        "since": "before until", "from": "to until", "to": "from", "inside": "outside",
        "outside": "inside above below in",
        "above": "below outside", "below": "above", "without": "with", "with": "without", "against": "for",
        "for": "against",
        "during": "before after", "by": "after to", "in": "outside", "behind": "front",
        "despite": "after",
    }.items()
}  # fmt: skip
"""Relation → those that it cannot be told for."""

NEGATED = {"with": "without", "without": "with"}
"""Relation → what it is before one of `NONE`: "with no warning"."""
NONE = frozenset("no nothing nobody none zero".split())
SKIPPED = frozenset(
    "a an the this that these those his her its their our my your he she it they we i you there about around almost "
    "nearly some only just roughly approximately late early mid shortly soon immediately right all both each every any "
    "another other such own same very".split()
)
"""May stand between such a word and what it leads to."""

SWITCHES = (("on", "off"), ("up", "down"), ("in", "out"))
"""Little words after a verb that say the opposite: "the meeting was off"."""

CAUSES = frozenset("because due owing thanks cause caused causes causing blame blamed".split())
"""They say why."""
TELLING = frozenset(
    "deliberately intentionally purposely knowingly accidentally illegally unlawfully legally secretly publicly openly "
    "falsely wrongly fatally seriously severely repeatedly widely unanimously voluntarily forcibly unintentionally "
    "permanently temporarily independently officially rarely frequently family reply supply apply ally bully rally "
    "assembly anomaly monopoly belly jelly italy july".split()
)
"""Words in -ly that say why, whether or how far, or that are no adverbs."""
CAUSE_PHRASES = (
    "as a result of", "in order to", "so that", "in response to", "in retaliation for", "in revenge for", "out of fear",
    "for fear", "in protest at", "in protest against", "in preparation for", "in an effort to", "in an attempt to",
    "in a bid to", "with the aim of", "on the orders of", "so as to", "on account of", "in return for", "thanks to",
    "led to", "resulted in", "prompted by", "driven by", "triggered by", "sparked by", "out of anger", "in anger",
    "at the request of", "on orders", "to avenge", "in reprisal for",
)  # fmt: skip
"""They say why, or what for."""
BEARING_WHY = frozenset(
    "because since due owing so why reason reasons cause causes after thanks over result results resulting resulted "
    "lead leads led prompt prompts prompted attribute attributes attributed credit credits credited ascribe ascribed "
    "stem stems stemmed stemming thank thanked consequence consequences consequently therefore thus hence explain "
    "explains explained explanation lack want trigger triggered triggers spark sparked culprit".split()
)
"""Any of these in the evidence may say why as well."""

PARTITIVE = frozenset("of out in the its their his her these those such other".split())
"""Between a number and what it counts: "nine of the lorries"."""
RATIO = frozenset({"of", "in"})
"""Between two numbers, of which both count what follows: "one in ten lorries"."""
DIMENSIONS = frozenset(
    "front long wide tall deep high thick old away apart later earlier ago before after older wider".split()
)
"""After a measure they say which way it is taken, and end it; so does "front" in "in front of"."""
RATES = frozenset("a an per each every".split())
"""Before a noun they share something out: "a month", "per head"; "each" and "every" say no more than that."""
EACH = frozenset("each every".split())
ENTIRE = frozenset("all every each whole entire everyone everybody everything".split())
"""They say the same of all of a thing: "all ships", "ships must all"."""
NEWEST = frozenset("last past first next latest recent other remaining following previous".split())
"""Before a number they say which of a row it is."""
RATE_ENDINGS = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "annually": "year",
    "nightly": "night", "hourly": "hour",
}  # fmt: skip
"""Words that share something out by a length of time → its stem."""
WHOLE = frozenset(
    "all every each everyone everybody everything whole entire entirely wholly completely always only unanimous "
    "unanimously everywhere throughout any none".split()
)
"""They say that nothing is left out."""
MANY = frozenset("many most several numerous countless widespread repeatedly".split())
"""They say that there are more than one or two."""
TWO = ("both", "two", "pair", "couple", "and", "either", "neither", "also")
"""The first says that there are two; any of them in the evidence bears that."""
IDLE = {"all": frozenset("at after above not".split()), "most": frozenset("the its their his her at".split()),
        "many": frozenset("as how so too that".split()), "any": frozenset({"than"})}  # fmt: skip
"""Before such a word these show that it counts nothing: "at all", "the most recent"."""
