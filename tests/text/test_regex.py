import re
from importlib import import_module
from pkgutil import ModuleInfo, walk_packages

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verifier
from verifier.text.regex import START, regex


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


def test_every_pattern_of_the_package_compiles() -> None:
    modules = [import_module(found.name) for found in walk_packages(verifier.__path__, "verifier.") if _is_pure(found)]
    patterns = [value for module in modules for value in vars(module).values() if isinstance(value, type(regex("")))]
    assert len(patterns) > 50
    for pattern in patterns:
        assert isinstance(pattern.groups, int)


def _is_pure(found: ModuleInfo) -> bool:
    return not found.name.endswith("__main__") and not found.name.startswith("verifier.cli")


@given(st.text(alphabet="aB’ .\n_7É", max_size=30))
def test_a_letter_that_begins_a_word_is_found_as_a_boundary_finds_it(text: str) -> None:
    quick, plain = re.compile("[A-Z]" + START), re.compile(r"\b[A-Z]")
    assert [m.span() for m in quick.finditer(text)] == [m.span() for m in plain.finditer(text)]
