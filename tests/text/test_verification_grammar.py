import pytest

from verifier.text.spans import Interval
from verifier.text.verification.grammar import words


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Now we’ve seen it.", ["Now", "we", "’ve", "seen", "it", "."]),
        ("There's a dam, they're sure", ["There", "'s", "a", "dam", ",", "they", "'re", "sure"]),
        ("Orla's boat wasn't hers", ["Orla's", "boat", "wasn't", "hers"]),
        ("14:20 | Who’s there?", ["Who’s", "there", "?"]),
        ("“We'd,” U.S. aid–", ["“", "We'd", ",", "”", "U.S", ".", "aid", "–"]),
        (" ", []),
    ],
)
def test_words_and_marks_stand_where_they_are_printed(text: str, printed: list[str]) -> None:
    found = words(f"…{text}", Interval(1, len(text) + 1))
    assert [word.interval.cut(f"…{text}") for word in found] == printed
    assert [word.low for word in found] == [each.lower().replace("’", "'") for each in printed]
