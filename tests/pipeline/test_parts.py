import time

from hypothesis import given
from hypothesis import strategies as st

from tests.made import article
from verifier.pipeline.parts import parts
from verifier.text.spans import clipped

PARAGRAPHS = st.lists(
    st.text(alphabet="ab. ", min_size=1, max_size=60).filter(lambda t: t.strip(" .") == t != ""),
    min_size=1,
    max_size=12,
)


@given(PARAGRAPHS, st.integers(5, 80))
def test_every_part_fits_and_together_they_hold_every_letter(paragraphs: list[str], capacity: int) -> None:
    whole = article(*(("body", p) for p in paragraphs))
    pieces = parts(whole, capacity)
    kept = set()
    for part in pieces:
        assert part.article.text == part.interval.cut(whole.text)
        assert sum(len(i.cut(part.article.text).replace("\n", "")) for i in part.article.evidence) <= capacity + 2 * 12
        kept |= set(range(*part.interval))
    assert all(n in kept for n, c in enumerate(whole.text) if c.isalpha())


def test_a_part_repeats_the_end_of_the_one_before_it() -> None:
    whole = article(*(("body", f"Paragraph {n} is here.") for n in range(40)))
    first, second, *_ = parts(whole, 300)
    assert second.interval.start < first.interval.end


def test_a_part_keeps_the_kinds_of_its_blocks() -> None:
    whole = article(
        ("headline", "A headline"), ("advert", "Advertisement"), ("body", "Words."), ("footer", "Write to us")
    )
    (only,) = parts(whole, 1000)
    assert [b.kind for b in only.article.blocks] == ["headline", "advert", "body"]
    assert clipped(only.article.evidence, only.interval) == whole.evidence


def test_a_hundred_kilobytes_of_short_lines_is_cut_in_linear_time() -> None:
    whole = article(("body", "a\n" * 50_000 + "a"))
    start = time.process_time()
    parts(whole, 20_000)
    assert time.process_time() - start < 3
