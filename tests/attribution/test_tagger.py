import re

import numpy as np

from verifier.attribution.labels import Role
from verifier.attribution.tagger import Relation, Scores, Tagger
from verifier.attribution.trust import Sureness, trust

TEXT = "Holm said boats sank.\nThe Echo, citing Roe, reported rain."
SURE, LINKED = 12.0, 20.0


def words(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Encode each word and mark as one piece."""
    spans = [m.span() for m in re.finditer(r"\w+|[^\w\s]", text)]
    return [300 + n for n in range(len(spans))], spans


class Network:
    """Says what it is told to say of `TEXT`: labels by the words, links between words."""

    def __init__(self, *said: tuple[str, str, str]) -> None:
        pieces = [word for line in TEXT.split("\n") for word in [*re.findall(r"\w+|[^\w\s]", line), "|"]]
        self._pieces = ["|", *pieces]
        self._said = said

    def __call__(self, ids: np.ndarray, capitals: np.ndarray, asking: np.ndarray) -> Scores:
        size = len(self._pieces)
        assert len(ids) == len(capitals) == size
        assert asking.tolist() == list(range(size))
        labels, to_cue, to_source = (np.zeros((size, width), np.float32) for width in (7, size, size))
        labels[:, 0] = SURE / 2
        for source, cue, content in self._said:
            parts = [self._find(part) for part in (source, cue, content)]
            for role, part in zip(Role, parts, strict=True):
                for n, at in enumerate(part):
                    labels[at, 1 + 2 * role.value + (n > 0)] = SURE
            to_cue[parts[2], parts[1][0]] = LINKED
            to_source[parts[1][0], parts[0][0] if parts[0] else 0] = LINKED
        return Scores(labels, to_cue, to_source)

    def _find(self, part: str) -> list[int]:
        wanted = part.split()
        if not wanted:
            return []
        start = next(n for n in range(len(self._pieces)) if self._pieces[n : n + len(wanted)] == wanted)
        return list(range(start, start + len(wanted)))


def told(relation: Relation) -> tuple[str, ...]:
    parts = [relation.source, relation.cue, *relation.content]
    return tuple(part.cut(TEXT) if part else "" for part in parts)


def test_source_cue_and_content_are_linked() -> None:
    network = Network(("Holm", "said", "boats sank"), ("The Echo", "reported", "rain"))
    found = Tagger(words, network).relations(TEXT)
    assert list(map(told, found)) == [("Holm", "said", "boats sank"), ("The Echo", "reported", "rain")]
    assert all(r.confidence > 0.5 for r in found)


def test_an_attribution_without_a_source_has_none() -> None:
    assert told(Tagger(words, Network(("", "said", "boats sank"))).relations(TEXT)[0]) == ("", "said", "boats sank")


def test_a_content_never_hangs_on_a_cue_in_another_paragraph_unless_it_is_quoted() -> None:
    network = Network(("Holm", "said", "boats sank"))
    scores = network

    def score(*window: np.ndarray) -> Scores:
        found = scores(*window)
        rain = network._find("rain")[0]
        found.labels[rain] = [0, 0, 0, 0, 0, SURE, 0]
        found.to_cue[rain, network._find("said")[0]] = 1.0
        return found

    assert [told(r) for r in Tagger(words, score).relations(TEXT)] == [("Holm", "said", "boats sank")]


def test_a_word_that_the_cue_points_to_is_its_source_though_no_label_says_so() -> None:
    network = Network(("Holm", "said", "boats sank"))

    def score(*window: np.ndarray) -> Scores:
        found = network(*window)
        found.labels[network._find("Holm")[0]] = [SURE / 2, 0, 0, 0, 0, 0, 0]
        return found

    assert told(Tagger(words, score).relations(TEXT)[0])[0] == "Holm"


def test_what_is_not_trusted_is_left_out() -> None:
    network = Network(("Holm", "said", "boats sank"))

    def score(*window: np.ndarray) -> Scores:
        found = network(*window)
        return found._replace(labels=(found.labels / 40).astype(np.float32))

    assert Tagger(words, score).relations(TEXT) == ()


def test_trust_grows_with_every_sureness() -> None:
    low = Sureness(0.5, 0.5, 0.5, 0.5, 0.5, has_source=True, words=5)
    surer = [low._replace(cue=0.9), low._replace(content=0.9), low._replace(source=0.9)]
    surer += [low._replace(to_cue=0.9), low._replace(to_source=0.9)]
    assert all(trust(low) < trust(more) < 1 for more in surer)
