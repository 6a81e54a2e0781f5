"""English words that tell which expressions of time hang on the day of publication. All in lower case."""

DEICTIC = frozenset({"yesterday", "tomorrow"})
"""They hang on it always; "today" and "tonight" as often mean nowadays, or the evening that is told of."""
DIRECTIONS = frozenset({"last", "this", "next"})
"""They hang on it, but after "the": "the last week of the season", "the next day"."""
NEAR = frozenset("hour hours day days week weeks month months".split())
"""Before "ago" they need a date; "four years ago" is as vague with one."""
UNSPECIFIC = frozenset("every each a any one most many".split())
"""Before a weekday, these say that no one day is meant."""
COMES = frozenset("comes come came".split())
"""Before "a day after", these date the article's own news by another event."""
