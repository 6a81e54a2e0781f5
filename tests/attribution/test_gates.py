"""Words without which a pattern is not asked: whatever the pattern finds holds one of them."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from verifier.attribution import anonymity_en as unnamed
from verifier.attribution.clauses import has_verb
from verifier.attribution.cues_en import CITING, CITING_STEMS
from verifier.attribution.framed import RULES, found_by_rule
from verifier.attribution.framed_en import NEEDED
from verifier.text.sentences import sentences
from verifier.text.spans import Interval

CORPUS = Path(__file__).parents[2] / "training" / "corpus" / "train"


def written(every: int) -> Iterator[str]:
    """Yield the sentences of each so-manieth article, its annotation left out."""
    for path in sorted(CORPUS.glob("*.txt"))[::every]:
        text = re.sub(r"<[^<>\n]*>", "", path.read_text("utf-8"))
        yield from (place.cut(text) for place in sentences(text))


def test_every_frame_that_is_found_has_one_of_its_words() -> None:
    for said in written(8):
        words = frozenset(re.findall(r"\w+", said.lower()))
        found = [name for name, rule in RULES.items() if rule(said, Interval(0, len(said)))]
        assert all(not words.isdisjoint(NEEDED[name]) for name in found), said


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lantern quoted a warden as saying that the sluice was shut.",
        "A panel was told by a porter that the lift had failed.",
        "The lift had failed, according to a porter.",
        "The lift had failed twice, the mayor concedes.",
        "The ministry raised the toll to 17 on Friday.",
        "The channel was airing the claim that the lift had failed.",
        "A listener, Joyce, emails to say that the lift had failed.",
        "It was rumoured in the Crier that the lift had failed.",
        "Police reports that the lift had failed spread.",
        "Forty lifts failed by the mission's reckoning.",
        "The lift allegedly failed.",
    ],
)
def test_a_frame_is_found_by_its_words(sentence: str) -> None:
    assert found_by_rule(sentence, Interval(0, len(sentence))) is not None


def test_a_sentence_without_any_of_those_words_has_no_frame() -> None:
    sentence = "The lift failed on Monday and nobody came."
    assert found_by_rule(sentence, Interval(0, len(sentence))) is None


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        (unnamed.UNNAMED, unnamed.UNNAMED_STEMS),
        (unnamed.OF_ITSELF, unnamed.OF_ITSELF_STEMS),
        (unnamed.FEARS, unnamed.FEARS_STEMS),
        (CITING, CITING_STEMS),
    ],
)
def test_whatever_a_pattern_finds_has_one_of_its_stems(pattern: str, stems: Iterable[str]) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)
    found = [match.group() for said in written(1) for match in compiled.finditer(said)]
    assert found
    assert all(any(stem in words.casefold() for stem in stems) for words in found)


@pytest.mark.parametrize(
    "words",
    ["the road was closed", "it SANK", "the port closed", "he didn’t", "she’s late", "she'll wait", "they ain’t here"],
)
def test_a_finite_verb_is_told_by_its_form(words: str) -> None:
    assert has_verb(words)


@pytest.mark.parametrize("words", ["the old harbour", "Ann May", "a red bus", "the bed", ""])
def test_a_noun_phrase_has_no_finite_verb(words: str) -> None:
    assert not has_verb(words)
