from training.annotated import Piece
from training.card import card
from training.examples import Said
from training.metric import Score

TEXT = "Holm said boats sank."
SAID = Said((Piece(0, 4),), (Piece(5, 9),), (Piece(10, 20),))


def test_a_card_tells_the_recipe_the_data_each_hash_and_each_figure() -> None:
    score = Score()
    score.add(TEXT, [SAID], [SAID])
    written = card("clean", "Our own corpus alone.", 7, {"model.onnx": "ab12"}, {"our own part": score})
    assert "`python -m training clean`, seed 7. Our own corpus alone." in written
    assert "`model.onnx`, SHA-256 `ab12`" in written
    assert "| our own part | 100.0 / 100.0 / 100.0 |" in written
