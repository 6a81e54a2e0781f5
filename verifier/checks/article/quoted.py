"""What stands inside quotation marks: the words there are a speaker's, not the article's."""

from verifier.checks.grounds import Grounds
from verifier.text.spans import Interval


def in_quotation(interval: Interval, grounds: Grounds) -> bool:
    """Say whether `interval` begins inside a quotation."""
    return grounds.quoted.holds(interval.start)
