from hypothesis import given
from hypothesis import strategies as st

from verifier.text.layout import Layout, layout_of
from verifier.text.quotations import quotations_of
from verifier.text.sentences import paragraphs, sentences, sentences_of
from verifier.text.spans import Interval

NEWS = st.text(alphabet=st.sampled_from("aB. ?!”“\"'\n\r\u00a0(5…"), max_size=80)


@given(NEWS)
def test_a_layout_splits_as_a_text_is_split_without_one(text: str) -> None:
    layout = Layout(text)
    assert layout.paragraphs() == paragraphs(text)
    for part in layout.paragraphs():
        assert layout.sentences_of(part) == sentences_of(text, part)
        assert layout.quotations_of(part) == tuple(quotations_of(text, part))


@given(NEWS)
def test_the_sentences_of_a_layout_are_those_of_its_text(text: str) -> None:
    assert layout_of(text).sentences() == sentences(text)


def test_equal_texts_have_one_layout() -> None:
    text = "The ferry sank.\nThe pier stands."
    assert layout_of(text) is layout_of("".join([text[:5], text[5:]]))
    assert layout_of(text) is not layout_of(text + " ")


def test_a_paragraph_is_split_once() -> None:
    layout = Layout("The ferry sank. “Nobody was hurt,” the harbour master said.\nThe pier stands.")
    first, _ = layout.paragraphs()
    assert layout.paragraphs() is layout.paragraphs(Interval(0, len(layout.text)))
    assert layout.sentences_of(first) is layout.sentences_of(first)
    assert layout.quotations_of(first) is layout.quotations_of(first)


def test_a_part_of_a_text_is_split_by_itself() -> None:
    text = "The ferry sank.\nThe pier stands."
    layout = Layout(text)
    assert len(layout.paragraphs()) == 2
    assert layout.paragraphs(Interval(16, len(text))) == (Interval(16, len(text)),)
