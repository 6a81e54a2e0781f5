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
WEEKDAYS = {
    form: n for n, forms in enumerate((
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat",
        "sunday sun",
    )) for form in forms.split()
}  # fmt: skip
PARTS = {
    form: part for part, forms in {
        "morning": "morning mornings dawn", "afternoon": "afternoon", "evening": "evening dusk", "noon": "noon midday",
        "night": "night nights overnight", "midnight": "midnight",
    }.items() for form in forms.split()
}  # fmt: skip
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
        "last": "last previous past", "next": "next coming", "this": "this", "same": "same", "following": "following",
    }.items() for form in forms.split()
}  # fmt: skip
AFTERWARDS = {"ago": "ago", "earlier": "earlier", "later": "later", "after": "later", "before": "earlier"}
"""What follows a length of time: "two days later", "a week after"."""
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "several": -1, "few": -1, "couple": 2, "some": -1,
}  # fmt: skip
SAME = {"next day": "1 day later", "following day": "1 day later", "following week": "1 week later"}
"""Different words for one distance from another time."""
LEADS = frozenset({*MONTHS, *DIRECTIONS, *WEEKDAYS, *DAYS_AWAY, *COUNTS, *PARTS, "day"})
"""Words that an expression of time may start with, if not with a figure: the others are passed over at once."""
