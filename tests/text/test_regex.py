import re

import pytest

from verifier.text.regex import regex


def test_a_pattern_can_what_a_compiled_one_can() -> None:
    dated = regex(r"(?P<day>\d+) (may|june)", re.IGNORECASE)
    match = dated.search("On 4 May and 5 June", 5)
    assert match is not None
    assert match.group("day") == "5"
    assert [m.span() for m in dated.finditer("4 May, 5 June")] == [(0, 5), (7, 13)]
    assert dated.sub("then", "on 4 MAY") == "on then"
    assert dated.pattern == r"(?P<day>\d+) (may|june)"


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    faulty = regex("(")
    assert faulty.pattern == "("
    with pytest.raises(re.error):
        faulty.match("x")
