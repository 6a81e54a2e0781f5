"""English names of months, weekdays and parts of the day, and what dates are told by. All in lower case."""

MONTHS = {
    form: n for n, forms in enumerate((
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ), start=1) for form in forms.split()
}  # fmt: skip
AMBIGUOUS = frozenset({"may", "march", "mar", "jan", "sun", "sat", "mon", "august", "april", "june"})
"""They are words or names too: capitalised, and beside a day, a year or one of `DATE_CUES`, or they are no dates."""
DATE_CUES = frozenset(
    "in on of since until till from by last next this early late mid before after during through".split()
)
BEFORE_YEARS = frozenset("and the to between a his her its their our this that".split())
"""They may stand before a year too, where no plural follows: "the 2017 report", "a 1987-built ferry"."""
WEEKDAYS = {
    form: n for n, forms in enumerate((
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat",
        "sunday sun",
    )) for form in forms.split()
}  # fmt: skip
PARTS = {
    form: part for part, forms in {
        "morning": "morning mornings dawn daybreak sunrise sunup", "afternoon": "afternoon",
        "evening": "evening evenings dusk nightfall sunset sundown twilight", "noon": "noon midday",
        "night": "night nights overnight", "midnight": "midnight",
    }.items() for form in forms.split()
}  # fmt: skip
FIRST_LIGHT = ("first", "light")
DAYS_AWAY = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0}
SPANS = {
    form: unit for unit, forms in {
        "day": "day days", "week": "week weeks", "month": "month months", "year": "year years", "hour": "hour hours",
        "minute": "minute minutes", "decade": "decade decades", "weekend": "weekend", "night": "night",
        "quarter": "quarter", "century": "century",
    }.items() for form in forms.split()
}  # fmt: skip
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
"""Seasons are told only after "last", "this", "next": a spring may be one of water."""
DIRECTIONS = {
    form: way for way, forms in {
        "last": "last past", "previous": "previous",
        "next": "next coming", "this": "this", "same": "same", "following": "following",
    }.items() for form in forms.split()
}  # fmt: skip
AFTERWARDS = {"ago": "ago", "earlier": "earlier", "later": "later", "after": "later", "before": "earlier"}
"""What follows a length of time: "two days later", "a week after"."""
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "several": -1, "few": -1, "couple": 2, "some": -1,
}  # fmt: skip
SAME = {"next day": "1 day later"} | {
    f"{way} {span}": f"1 {span} {after}"
    for way, after in (("following", "later"), ("previous", "earlier")) for span in set(SPANS.values())
}  # fmt: skip
"""Different words for one distance from another time."""
NO_HOURS = frozenset("a an several few couple some".split())
"""Counts that tell no hour."""
HALF_DAYS = frozenset({"am", "pm"})
HALVES = {"in the morning": "am", "in the afternoon": "pm", "in the evening": "pm"}
"""Right after an hour."""
PAST_HOURS = frozenset({5, 10, 20})
"""Minutes that are told past an hour in words."""
MINUTES = {("half", "past"): 30, ("quarter", "past"): 15, ("quarter", "to"): -15}
"""Right before an hour: how many minutes are added to it."""
SOON, SOON_TO = frozenset("shortly soon just immediately".split()), frozenset({"after", "before"})
"""Before a number with no noun these make it an hour: "shortly after two"."""
LEADS = frozenset(
    {*MONTHS, *DIRECTIONS, *WEEKDAYS, *DAYS_AWAY, *COUNTS, *PARTS, "day", "week", "month", "year", "light"}
)
"""Words that an expression of time may start with, if not with a figure: the others are passed over at once."""
