import re

from training.annotated import Piece
from training.examples import Said
from training.targets import IGNORED, targets
from verifier.attribution.windows import windows

TEXT = "Holm said boats sank.\n“Two,” he added."


def halves(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Encode each word longer than three letters as two pieces."""
    spans: list[tuple[int, int]] = []
    for match in re.finditer(r"\w+|[^\w\s]", text):
        start, end = match.span()
        spans += [(start, start + 2), (start + 2, end)] if end - start > 3 else [(start, end)]
    return [200] * len(spans), spans


def piece(words: str) -> Piece:
    return Piece(TEXT.index(words), TEXT.index(words) + len(words))


HOLM = Said((piece("Holm"),), (piece("said"),), (piece("boats sank"), piece("“Two,”")))
HE = Said((), (piece("added"),), (piece("he"),))


def test_a_word_answers_at_its_first_piece() -> None:
    (window,) = windows(TEXT, halves)
    found = targets(window, [HOLM], TEXT)
    asked = [(int(label), TEXT[slice(*o)]) for label, o in zip(found.labels, window.offsets, strict=True) if label >= 0]
    assert asked == [
        (1, "Ho"),
        (3, "sa"),
        (5, "bo"),
        (6, "sa"),
        (0, "."),
        (5, "“"),
        (6, "Two"),
        (6, ","),
        (6, "”"),
        (0, "he"),
        (0, "ad"),
        (0, "."),
    ]


def test_links_point_to_the_first_piece() -> None:
    (window,) = windows(TEXT, halves)
    found = targets(window, [HOLM, HE], TEXT)
    starts = [start for start, _ in window.offsets]
    said, holm, added = (starts.index(TEXT.index(word)) for word in ("said", "Holm", "added"))
    assert found.to_cue[starts.index(TEXT.index("boats"))] == said
    assert (found.to_source[said], found.to_source[added]) == (holm, 0)
    assert found.to_source[holm] == IGNORED


def test_a_content_whose_cue_is_in_another_window_points_at_no_word() -> None:
    first, second = windows(TEXT, halves, 12)
    assert [TEXT[slice(*w.offsets[1])] for w in (first, second)] == ["Ho", "“"]
    assert targets(second, [HOLM], TEXT).to_cue[1] == 0
