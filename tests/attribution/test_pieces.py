from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from verifier.attribution.pieces import LONGEST, UNKNOWN, encoder

PIECES = (UNKNOWN, *"the ferry ##s ##man ##e harb ##our €50 “ ” ’ , . - … 漢 字 i am ᄒ ##ᅡ ##ᆫ".split(), *"abcdefghr12")
VOCABULARY = {piece: number for number, piece in enumerate(PIECES)}
TEXTS = st.text(alphabet="abe fhrty ABÉéñß.,“’-…€50漢한\n\t\u00a0\u0301\u200b\x00\x85\ufffdİ≠", max_size=80) | st.text(
    alphabet=st.characters(max_codepoint=0x5FF), max_size=40
)


def pieces(text: str) -> list[tuple[str, str]]:
    """Return each piece beside what stands in the text at its place."""
    ids, offsets = encoder(VOCABULARY)(text)
    return [(PIECES[n], text[a:b]) for n, (a, b) in zip(ids, offsets, strict=True)]


def test_a_word_is_cut_into_the_longest_pieces_from_its_start() -> None:
    assert pieces("The ferryman") == [("the", "The"), ("ferry", "ferry"), ("##man", "man")]
    assert pieces("harbours.") == [("harb", "harb"), ("##our", "our"), ("##s", "s"), (".", ".")]


def test_a_word_that_no_pieces_make_up_is_unknown() -> None:
    assert pieces("ferryzz, a") == [(UNKNOWN, "ferryzz"), (",", ","), ("a", "a")]


def test_case_and_accents_are_left_out_and_the_places_are_those_of_the_text() -> None:
    assert pieces("FERRY É") == [("ferry", "FERRY"), ("e", "É")]
    assert pieces("thé") == [("the", "thé")]


def test_a_word_of_more_letters_than_any_is_unknown_and_costs_no_more() -> None:
    assert pieces("a" * (LONGEST + 1)) == [(UNKNOWN, "a" * (LONGEST + 1))]


def test_marks_and_ideographs_are_words_of_their_own() -> None:
    assert pieces("“漢字”-a") == [("“", "“"), ("漢", "漢"), ("字", "字"), ("”", "”"), ("-", "-"), ("a", "a")]


@given(TEXTS)
def test_the_pieces_are_those_that_the_network_was_taught_with(text: str) -> None:
    reference = Tokenizer(WordPiece(VOCABULARY, unk_token=UNKNOWN, max_input_chars_per_word=LONGEST))
    reference.normalizer, reference.pre_tokenizer = BertNormalizer(), BertPreTokenizer()
    wanted = reference.encode(text)
    ids, offsets = encoder(VOCABULARY)(text)
    assert (list(ids), list(offsets)) == (wanted.ids, wanted.offsets)
