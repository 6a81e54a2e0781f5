import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import article, source
from verifier.anchor import anchor
from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSentence, DraftSource
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Source
from verifier.text.sentences import sentences
from verifier.text.spans import Interval

HEADLINE = "Harbour stays shut after gale"
BODY = (
    "The mayor, Ana Brell, told the Coast Gazette that the harbour would stay shut. “It is not safe,” she said.\n\n"
    "A pilot from Saltbridge disagreed. He added that the boats were ready. "
    "“It is not safe for business,” Jonas Veld said."
)
ADVERT = "Buy two lamps, get one free."
REST = (
    "The Norrland Post, citing one source in the port, reported that a crane fell. "
    "“It is not safe,” the source added.\n\nBay News could not verify the report."
)
TEASER = "Ten recipes with kelp."


ARTICLE = article(
    ("headline", HEADLINE),
    ("body", BODY),
    ("advert", ADVERT),
    ("body", REST),
    ("teaser", TEASER),
    publisher="Bay News",
)
TEXT = ARTICLE.text


def said(*sources: DraftSource, cue: str | None = None) -> DraftAttribution:
    return DraftAttribution(sources=list(sources), cue=cue, speech="indirect" if cue else "none")


def claim(
    *evidence: str, by: DraftAttribution | None = None, name: str = "c1", status: str | None = None
) -> DraftClaim:
    return DraftClaim(
        id=name,
        evidence=list(evidence),
        text="A claim.",
        attributions=[by] if by else [],
        certainty="certain",
        polarity="positive",
        status="unverified" if status else "not_stated",
        status_quote=status,
    )


def read(*claims: DraftClaim, on: Article = ARTICLE, cited: tuple[str, ...] = ()) -> Reading:
    summary = [DraftSentence(text="So it is.", claims=list(cited))] if cited else []
    return anchor(Draft(claims=list(claims), summary=summary), on)


def first(*evidence: str, by: DraftAttribution | None = None, on: Article = ARTICLE) -> ReadClaim:
    return read(claim(*evidence, by=by), on=on).claims[0]


def origin(by: DraftAttribution, *evidence: str) -> Source:
    return first(*evidence, by=by).attributions[0].origin


def quotes(one: ReadClaim) -> list[str]:
    return [item.span.quote for item in one.evidence if item.span]


def start(one: ReadClaim) -> int:
    return one.intervals[0].start


def test_a_quotation_is_found_with_its_exact_offsets() -> None:
    (item,) = first("the harbour would stay shut").evidence
    assert item.span is not None
    assert TEXT[item.span.start : item.span.end] == item.span.quote == "the harbour would stay shut"
    assert (item.match, item.proposed, item.diff) == ("exact", None, None)


def test_a_folded_quotation_keeps_the_words_of_the_article_and_of_the_engine() -> None:
    (item,) = first('"it is NOT safe for business"').evidence
    assert (item.match, item.proposed) == ("folded", '"it is NOT safe for business"')
    assert item.span is not None
    assert item.span.quote == "It is not safe for business"


def test_an_altered_quotation_shows_what_differs() -> None:
    (item,) = first("the harbour would not stay shut").evidence
    assert item.match == "altered"
    assert [(change.proposed, change.article) for change in item.diff or ()] == [("not", "")]


def test_an_absent_quotation_has_no_span() -> None:
    (item,) = first("the harbour will be sold to a foreign buyer").evidence
    assert (item.span, item.match, item.proposed) == (None, "absent", "the harbour will be sold to a foreign buyer")


def test_a_quotation_across_an_advert_is_two_pieces_of_evidence() -> None:
    whole = first("for business,” Jonas Veld said. The Norrland Post, citing one source")
    assert quotes(whole) == ["for business,” Jonas Veld said.", "The Norrland Post, citing one source"]
    assert {item.match for item in whole.evidence} == {"exact"}


def test_words_of_an_advert_are_found_there_and_nowhere_nearly() -> None:
    assert quotes(first("Buy two lamps, get one free.")) == [ADVERT]
    assert quotes(first("Buy three lamps, get one free.")) == []


@pytest.mark.parametrize(
    ("by", "place"),
    [
        (said(source("Ana Brell", "she"), cue="said"), "Gazette"),
        (said(source("one source", "the source"), cue="added"), "Norrland"),
    ],
)
def test_a_repeated_quotation_goes_where_its_cue_and_mention_are(by: DraftAttribution, place: str) -> None:
    near = TEXT.index(place)
    assert near < start(first("“It is not safe,”", by=by)) < near + 150


def test_a_repeated_quotation_goes_beside_the_other_evidence_of_its_claim() -> None:
    after = start(first("reported that a crane fell", "“It is not safe,”"))
    assert after > TEXT.index("Norrland")
    assert first("reported that a crane fell", "“It is not safe,”").intervals[1].start > after


def test_a_repeated_quotation_follows_the_order_of_the_claims() -> None:
    claims = read(
        claim("He added that the boats were ready", name="c1"),
        claim("“It is not safe,”", name="c2"),
        claim("could not verify the report", name="c3"),
    ).claims
    assert start(claims[1]) > TEXT.index("a crane fell")


def test_two_claims_with_the_same_words_take_a_place_each() -> None:
    claims = read(claim("“It is not safe,”", name="c1"), claim("“It is not safe,”", name="c2")).claims
    assert start(claims[0]) < start(claims[1])


def test_every_chain_starts_with_the_publisher() -> None:
    chain = first("a crane fell", by=said(source("Norrland Post", "The Norrland Post"), cue="reported"))
    names = [(link.name, link.kind, link.resolution) for link in chain.attributions[0].sources]
    assert names == [("Bay News", "publisher", "named"), ("Norrland Post", "person", "named")]
    alone = first("a crane fell").attributions
    assert [(link.name, link.span) for link in alone[0].sources] == [("Bay News", None)]
    assert (alone[0].cue, alone[0].speech) == (None, "none")


def test_a_publisher_that_the_draft_lists_is_not_doubled() -> None:
    chain = first("a crane fell", by=said(source("BAY NEWS"), source("Norrland Post"), cue="reported"))
    assert [link.name for link in chain.attributions[0].sources] == ["Bay News", "Norrland Post"]


def test_an_unknown_publisher_is_unresolved() -> None:
    nobody = article(("body", BODY), publisher=None)
    (link,) = first("the harbour would stay shut", on=nobody).attributions[0].sources
    assert (link.name, link.resolution) == (None, "unresolved")


def test_a_mention_and_a_cue_are_those_beside_the_evidence() -> None:
    chain = first("“It is not safe for business,”", by=said(source("Jonas Veld", "Jonas Veld"), cue="said"))
    cue = chain.attributions[0].cue
    assert cue is not None
    assert TEXT[cue.start - 11 : cue.start] == "Jonas Veld "
    assert chain.unplaced == ()


def test_a_pronoun_resolves_to_the_nearest_earlier_mention() -> None:
    link = origin(said(source("Ana Brell", "she", "Ana Brell"), cue="said"), "“It is not safe,” she said")
    assert link.resolution == "resolved"
    assert link.span is not None
    assert link.antecedent is not None
    assert (link.span.quote, link.antecedent.quote) == ("she", "Ana Brell")
    assert link.antecedent.end <= link.span.start


@pytest.mark.parametrize("antecedent", [None, "the harbour master", "he"])
def test_a_pronoun_with_no_antecedent_is_unresolved(antecedent: str | None) -> None:
    link = origin(said(source("the pilot", "He", antecedent), cue="added"), "the boats were ready")
    assert (link.resolution, link.antecedent) == ("unresolved", None)


def test_a_definite_description_with_no_antecedent_is_unresolved() -> None:
    assert (
        origin(said(source("One port worker", "the source")), "“It is not safe,” the source").resolution == "unresolved"
    )


@pytest.mark.parametrize(("name", "mention"), [("Ana Brell", "The mayor, Ana Brell"), ("Gazette", "the Coast Gazette")])
def test_a_mention_that_holds_the_name_is_named(name: str, mention: str) -> None:
    assert origin(said(source(name, mention), cue="told"), "the harbour would stay shut").resolution == "named"


def test_what_the_draft_says_is_there_and_is_not_is_kept() -> None:
    by = said(source("Ana Brell", "Mayoress Brell", "the old lady"), cue="whispered")
    kept = anchor(Draft(claims=[claim("It is not safe", by=by, status="It was never checked")], summary=[]), ARTICLE)
    assert set(kept.claims[0].unplaced) == {"Mayoress Brell", "the old lady", "whispered", "It was never checked"}
    assert kept.claims[0].attributions[0].cue is None


def test_a_name_that_is_nowhere_has_no_span_and_is_no_misquotation() -> None:
    one = first("a crane fell", by=said(source("Somebody Else")))
    assert one.attributions[0].origin.span is None
    assert one.unplaced == ()


def test_the_words_behind_a_status_are_placed() -> None:
    one = read(claim("a crane fell", status="Bay News could not verify the report.")).claims[0]
    assert one.proposed_statement is not None
    assert one.proposed_statement.match == "exact"
    assert read(claim("a crane fell")).claims[0].proposed_statement is None


def test_a_part_of_the_article_bounds_the_search() -> None:
    part = Interval(TEXT.index("The Norrland Post"), len(TEXT))
    draft = Draft(claims=[claim("“It is not safe,”"), claim("would stay shut", name="c2")], summary=[])
    one, other = anchor(draft, ARTICLE, part).claims
    assert start(one) > part.start
    assert other.intervals == ()


def test_ids_are_kept_if_sound_and_made_sound_if_not() -> None:
    given_ids = ["c1", "c1", "", "x" * 41, "two words", "c1-2", "s1", "article", "c7"]
    reading = read(*(claim("a crane fell", name=one) for one in given_ids), cited=("c1", "", "s1", "c99"))
    ids = [one.id for one in reading.claims]
    assert ids == ["c1", "c1-3", "c3", "c4", "c5", "c1-2", "c7-2", "c8", "c7"]
    assert reading.summary[0].claims == ("c1", "c3", "c7-2", "c99")
    assert reading.summary[0].id == "s1"


@given(st.lists(st.text(alphabet="c12- \x00s", max_size=5), max_size=12))
def test_ids_are_always_unique(given_ids: list[str]) -> None:
    ids = [one.id for one in read(*(claim("a crane", name=one) for one in given_ids)).claims]
    assert len(set(ids)) == len(ids) == len(given_ids)


def test_statements_and_verification_are_left_to_others() -> None:
    reading = read(claim("a crane fell"))
    assert reading.statements == ()
    assert reading.verification == {}


def test_an_empty_draft_is_an_empty_reading() -> None:
    assert read() == Reading(ARTICLE, (), ())


def test_a_reading_keeps_the_layout_that_anchoring_made_of_its_article() -> None:
    reading = read(claim("a crane fell"))
    assert reading.layout.text is TEXT
    assert replace(reading, claims=()).layout is reading.layout


def test_a_reading_of_another_article_is_laid_out_anew() -> None:
    other = article(("body", "The pier stands."))
    assert replace(read(claim("a crane fell")), article=other, claims=()).layout.text is other.text


WORDS = st.text(max_size=30) | st.sampled_from(
    ["she", "It is not safe", "said", "", " ", "\0", "…", "“", "a crane … fell"]
)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), max_size=4))
def test_any_draft_gives_a_reading_whose_spans_re_slice(parts: list[tuple[str, str, str, str]]) -> None:
    claims = [
        claim(one, two, by=said(source(three, four, one), cue=two), status=three) for one, two, three, four in parts
    ]
    for one in read(*claims).claims:
        links = [link for chain in one.attributions for link in chain.sources]
        spans = (
            [item.span for item in one.evidence] + [link.span for link in links] + [link.antecedent for link in links]
        )
        for span in spans:
            assert span is None or TEXT[span.start : span.end] == span.quote


def test_thousands_of_claims_take_bounded_time() -> None:
    by = said(source("Ana Brell", "she", "Ana Brell"), cue="said")
    before = time.process_time()
    reading = read(*(claim(f"It is not safe {n}", "“It is not safe,”", by=by, name="c1") for n in range(1_000)))
    assert len(reading.claims) == 1_000
    assert time.process_time() - before < 40


def test_a_quotation_of_a_megabyte_is_absent_in_bounded_time() -> None:
    before = time.process_time()
    assert quotes(first("It is not safe. " * 65_000)) == []
    assert time.process_time() - before < 20


@pytest.mark.shared
def test_real_articles_are_anchored_sentence_by_sentence(shared: Path) -> None:
    for path in shared.glob("articles/*.txt"):
        text = path.read_text(encoding="utf-8").strip()
        whole = article(("body", text))
        spans = sentences(text)
        claims = [claim(span.cut(text), name=f"c{n}") for n, span in enumerate(spans)]
        found = read(*claims, on=whole).claims
        assert [one.intervals for one in found] == [(span,) for span in spans]
