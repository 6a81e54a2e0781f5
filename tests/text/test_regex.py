import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import product
from pkgutil import ModuleInfo, walk_packages
from re import _constants as op  # type: ignore[attr-defined]  # the parser that `re` compiles with
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verifier
from verifier.text.regex import START, Signed, regex

MOST_WORDINGS = 5_000
MOST_REPEATS = 3


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


def test_a_pattern_with_signs_is_compiled_when_one_of_them_is_seen() -> None:
    faulty = regex("(tide", signs=("tide",))
    text = "The wind turned before the tide did."
    assert faulty.search(text, 0, 26) is None
    assert faulty.match("wind") is faulty.fullmatch("wind") is None
    assert list(faulty.finditer("wind")) == []
    assert faulty.sub("moon", "wind") == "wind"
    with pytest.raises(re.error):
        faulty.search(text)


def test_a_pattern_with_signs_finds_what_it_finds_without_them() -> None:
    tides = regex(r"\btides? (\w+)", re.IGNORECASE, signs=("tide",))
    text = "TIDES rise, the tide fell."
    assert tides.search("The wind rose.") is None
    assert [m.span() for m in tides.finditer(text)] == [(0, 10), (16, 25)]
    assert tides.search(text, 5) is not None
    assert tides.sub("-", text) == "-, the -."


def test_every_pattern_of_the_package_compiles() -> None:
    patterns = list(_patterns())
    assert len(patterns) > 50
    for pattern in patterns:
        assert isinstance(pattern.groups, int)


def test_nothing_that_a_pattern_matches_is_without_its_signs() -> None:
    signed = [pattern for pattern in _patterns() if isinstance(pattern, Signed)]
    assert len(signed) > 20
    for pattern in signed:
        assert _needs(pattern), pattern.pattern


@pytest.mark.parametrize(
    ("source", "signs", "needs"),
    [
        (r"(?:in|at) (?:port|dock)s?\b", ("port", "dock"), True),
        (r"(?:in|at) (?:port|dock)s?\b", ("port",), False),
        (r"(?:port)?ed", ("port",), False),
        (r"(?:port)+ed", ("port",), True),
        (r"\w+ (?:by|on) (?:the )?ferry", ("by ", "on "), True),
        (r"(?!port)\w+", ("port",), False),
        (r"[“\"]\w+", '“"', True),
    ],
)
def test_the_test_of_signs_knows_what_a_pattern_cannot_do_without(
    source: str, signs: Sequence[str], *, needs: bool
) -> None:
    assert _needs(Signed(source, 0, signs)) == needs


def _patterns() -> Iterator[Any]:
    modules = [import_module(found.name) for found in walk_packages(verifier.__path__, "verifier.") if _is_pure(found)]
    for module in modules:
        for value in vars(module).values():
            held = value if isinstance(value, tuple) else (value,)
            yield from (pattern for pattern in held if isinstance(pattern, type(regex("")) | Signed))


def _needs(pattern: Any) -> bool:  # noqa: ANN401 -- mypy takes it for a compiled pattern
    ignores_case = bool(pattern._flags & re.IGNORECASE)
    return _holds(parser.parse(pattern.pattern, pattern._flags), pattern.signs, ignores_case=ignores_case)


def _holds(items: Any, signs: Sequence[str], *, ignores_case: bool) -> bool:  # noqa: ANN401 -- a tree of the parser's
    """Say whether one of `signs` is in everything that the parsed pattern matches, as far as its letters tell."""
    if any(all(any(sign in words for sign in signs) for words in run) for run in _runs(items, ignores_case)):
        return True
    for kind, value in items:
        if kind is op.SUBPATTERN:
            inner = [value[3]]
        elif kind is op.BRANCH:
            inner = value[1]
        elif kind in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT} and value[0] > 0:
            inner = [value[2]]
        else:
            continue
        if all(_holds(one, signs, ignores_case=ignores_case) for one in inner):
            return True
    return False


def _runs(items: Any, ignores_case: bool) -> Iterator[set[str]]:  # noqa: ANN401, FBT001 -- as above
    """Yield for each stretch of the pattern that has few wordings all of them."""
    run = {""}
    for item in items:
        wordings = _wordings(item, ignores_case)
        if wordings is None or len(run) * len(wordings) > MOST_WORDINGS:
            yield run
            run = wordings or {""}
        else:
            run = {one + other for one, other in product(run, wordings)}
    yield run


def _wordings(item: Any, ignores_case: bool) -> set[str] | None:  # noqa: ANN401, FBT001, PLR0911 -- a case for each kind
    """Return all that one item of a parsed pattern can match; None where that is too much."""
    kind, value = item
    if kind is op.LITERAL:
        return {chr(value).lower() if ignores_case else chr(value)}
    if kind in {op.AT, op.ASSERT, op.ASSERT_NOT}:
        return {""}
    if kind is op.IN and all(one in {op.LITERAL, op.RANGE} for one, _ in value):
        codes = [code for one, held in value for code in (range(held[0], held[1] + 1) if one is op.RANGE else [held])]
        return {chr(code).lower() if ignores_case else chr(code) for code in codes}
    if kind is op.BRANCH:
        each = [_whole(one, ignores_case) for one in value[1]]
        return None if None in each else {words for one in each if one for words in one}
    if kind is op.SUBPATTERN:
        turned = (value[1] | value[2]) & re.IGNORECASE
        return None if turned else _whole(value[3], ignores_case)
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT} and value[1] <= MOST_REPEATS:
        inner = _whole(value[2], ignores_case)
        counts = range(value[0], int(value[1]) + 1)
        return inner and {"".join(words) for count in counts for words in product(inner, repeat=count)}
    return None


def _whole(items: Any, ignores_case: bool) -> set[str] | None:  # noqa: ANN401, FBT001 -- as above
    found = {""}
    for item in items:
        wordings = _wordings(item, ignores_case)
        if wordings is None or len(found) * len(wordings) > MOST_WORDINGS:
            return None
        found = {one + other for one, other in product(found, wordings)}
    return found


def _is_pure(found: ModuleInfo) -> bool:
    return not found.name.endswith("__main__") and not found.name.startswith("verifier.cli")


@given(st.text(alphabet="aB’ .\n_7É", max_size=30))
def test_a_letter_that_begins_a_word_is_found_as_a_boundary_finds_it(text: str) -> None:
    quick, plain = re.compile("[A-Z]" + START), re.compile(r"\b[A-Z]")
    assert [m.span() for m in quick.finditer(text)] == [m.span() for m in plain.finditer(text)]
