"""English words for what may be and for what has been done. All in lower case."""

MAY = frozenset({"may", "might"})
"""Not "could", which as often says what somebody was able to do."""
AUXILIARIES = frozenset("has have had was were".split())
"""Before a participle these say that a thing was done."""
PERFECT = frozenset({"has", "have"})
"""Of these, those that tell news rather than what went before: the flights "have been cancelled"."""
PARTICIPLES = frozenset(
    "sent taken gone left sold bought built lost won held shut struck sunk shot hit killed dead begun broken burnt "
    "come done drawn driven fallen fled flown found given grown hidden kept led made met paid put run seen set spent "
    "spread stolen thrown withdrawn written brought caught cut fed felt fought frozen laid lain let meant read risen "
    "said sought split told torn understood worn".split()
)
"""Participles that no ending tells."""
OPENS = frozenset("that said says and but or if whether because while although when as".split())
"""What stands before one of these belongs to another clause than what stands after it."""
TWICE = frozenset("again another previously earlier before last once ago if unless would will should until".split())
"""With one of these, what was done is another time than what may be, or is no fact."""
