"""The review of a text, with the tagger that ships with the package."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verifier
from tests.made import article
from verifier.attribution.hearing import Relations
from verifier.engines.weights import bundled_tagger
from verifier.entailment import Reading as Read
from verifier.errors import ArticleTooLarge, InputError, UsageError
from verifier.pipeline.review import Entail, review_text
from verifier.pipeline.review.natures import nature
from verifier.pipeline.review.texts import MOST_SENTENCES
from verifier.review import Part, Review
from verifier.schema import Article, Verdict
from verifier.text.spans import Interval

FIRE = (
    "A fire may have killed up to six people at the Orlin mill on Tuesday, two firefighters told the Vale Courier.\n\n"
    "“The roof came down on Friday’s flour,” said the mill’s manager, Tessa Brandt. She denied that any alarm was "
    "switched off.\n\n"
    "The Vale Courier could not independently verify the firefighters' account."
)
STRIKE = "Bakers in Marlow will strike on Monday, union leader Ivo Renn said. He said 400 people would stop work."


@pytest.fixture(scope="module")
def relations() -> Relations:
    return bundled_tagger().relations


@pytest.fixture
def fire() -> Article:
    return article(("body", FIRE), publisher="Vale Courier")


@pytest.fixture
def strike() -> Article:
    return article(("body", STRIKE), publisher="Marlow Post")


def first(review: Review) -> Part:
    return review.parts[0]


def checks_that_fault(review: Review) -> set[str]:
    return {f.check for f in review.findings if f.severity == "fault"}


def checks_that_doubt(review: Review) -> set[str]:
    return {f.check for f in review.findings if f.severity == "doubt"}


FAITHFUL = (
    "According to two firefighters, up to six people may have died in a fire at the Orlin mill on Tuesday. "
    "The newspaper could not verify their account."
)


def test_a_faithful_paraphrase_has_no_fault(fire: Article, relations: Relations) -> None:
    assert checks_that_fault(review_text(FAITHFUL, [fire], relations)) == set()


@pytest.mark.parametrize(
    ("said", "lie"),
    [
        ("six people", "sixteen people"),
        ("Orlin mill", "Tarrow mill"),
        ("on Tuesday", "on Thursday"),
        ("could not verify", "independently verified"),
    ],
)
def test_a_lie_is_a_fault(said: str, lie: str, fire: Article, relations: Relations) -> None:
    assert checks_that_fault(review_text(FAITHFUL.replace(said, lie), [fire], relations))


def test_a_hedge_that_the_text_drops_is_a_doubt_at_least(fire: Article, relations: Relations) -> None:
    assert not checks_that_doubt(review_text(FAITHFUL, [fire], relations))
    assert checks_that_doubt(review_text(FAITHFUL.replace("may have died", "died"), [fire], relations))


def test_a_caveat_that_the_text_drops_is_a_doubt(fire: Article, relations: Relations) -> None:
    review = review_text(FAITHFUL.split(". ", maxsplit=1)[0] + ".", [fire], relations)
    assert "summary_keeps_caveat" in checks_that_doubt(review)


def test_a_paraphrase_of_which_hardly_a_word_is_found_is_no_fault(fire: Article, relations: Relations) -> None:
    review = review_text("Half a dozen deaths were feared by two of the crew.", [fire], relations)
    assert not checks_that_fault(review)


def test_a_quotation_that_is_not_the_articles_is_a_fault(fire: Article, relations: Relations) -> None:
    said = "“The roof came down on Friday’s {},” manager Tessa Brandt said."
    assert not checks_that_fault(review_text(said.format("flour"), [fire], relations))
    assert "quotation" in checks_that_fault(review_text(said.format("dancers"), [fire], relations))


def test_a_quotation_of_somebody_else_is_a_doubt(fire: Article, relations: Relations) -> None:
    review = review_text("“The roof came down on Friday’s flour,” said two firefighters.", [fire], relations)
    assert "summary_keeps_source" in checks_that_doubt(review)


def test_a_sentence_that_nothing_bears_is_a_fault_that_shows_the_nearest_place(
    fire: Article, relations: Relations
) -> None:
    review = review_text("The mill's owner bought three racing horses in Portugal last winter.", [fire], relations)
    found = next(f for f in review.findings if f.check == "alignment")
    assert (found.severity, first(review).verdict, first(review).evidence) == ("fault", "unsupported", ())
    assert "mill" in found.places[0].span.quote


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("What happens now?", "question"),
        ("Here is what we know.", "remark"),
        ("This is a scandal.", "remark"),
        ("He died.", "sentence"),
        ("This is what Tessa Brandt should have said.", "sentence"),
    ],
)
def test_what_nothing_bears_is_told_apart(said: str, expected: str) -> None:
    assert nature(said) == expected


def test_a_remark_is_unchecked_and_no_fault(fire: Article, relations: Relations) -> None:
    review = review_text("This is a scandal.", [fire], relations)
    assert (first(review).nature, first(review).verdict, checks_that_fault(review)) == ("remark", "unchecked", set())


def test_each_sentence_is_borne_by_its_own_article(fire: Article, strike: Article, relations: Relations) -> None:
    text = f"{FAITHFUL} Bakers in Marlow are to strike on Monday, Ivo Renn said."
    review = review_text(text, [fire, strike], relations)
    assert checks_that_fault(review) == set()
    assert {p.article for p in review.parts[0].evidence} == {fire.id}
    assert {p.article for p in review.parts[-1].evidence} == {strike.id}


def test_an_article_given_twice_counts_once(fire: Article, relations: Relations) -> None:
    once, twice = (review_text(FAITHFUL, [fire] * times, relations) for times in (1, 2))
    assert once == twice


def test_the_article_itself_has_no_fault(strike: Article, relations: Relations) -> None:
    assert checks_that_fault(review_text(STRIKE, [strike], relations)) == set()


def test_a_language_that_is_not_read_is_not_guessed_at(relations: Relations) -> None:
    text = "Пожежа на млині в Орліні забрала 6 життів."
    review = review_text(
        text.replace("6", "9"), [article(("body", text)).model_copy(update={"language": "uk"})], relations
    )
    assert "summary_adds_nothing" in checks_that_fault(review)


@given(st.text(max_size=200))
def test_every_span_is_where_it_says(text: str) -> None:
    articles = [article(("body", FIRE)), article(("body", STRIKE))]
    by_id = {a.id: a.text for a in articles}
    review = review_text(text, articles, lambda _: ())
    spans = [s for s in (*(p.said for p in review.parts), *(f.said for f in review.findings)) if s is not None]
    assert all(text[s.start : s.end] == s.quote for s in spans)
    places = [q for owner in (*(p.evidence for p in review.parts), *(f.places for f in review.findings)) for q in owner]
    assert all(by_id[q.article][q.span.start : q.span.end] == q.span.quote for q in places)


@pytest.mark.parametrize("piece", ["“", '"a" ', "1", " ", "war ", "Officials denied it ", ",", "a-"])
def test_hostile_text_is_bounded(piece: str, fire: Article) -> None:
    began = time.process_time()
    with suppress(ArticleTooLarge):
        review_text((piece * 200_000)[:200_000], [fire], lambda _: ())
    assert time.process_time() - began < 20


def test_a_text_of_too_many_sentences_is_refused(fire: Article) -> None:
    with pytest.raises(ArticleTooLarge, match="sentences"):
        review_text("It fell. " * (MOST_SENTENCES + 1), [fire], lambda _: ())


def test_the_library_takes_a_text_and_an_article() -> None:
    review = verifier.check("Bakers in Marlow will strike on Tuesday, Ivo Renn said.", against=STRIKE)
    assert "“Tuesday”" in review.findings[0].reason or "Tuesday" in review.findings[0].reason


def test_a_report_is_checked_again_and_its_verdicts_are_not_believed() -> None:
    report = verifier.summarize(STRIKE, engine="embedded")
    review = verifier.check(report, against=STRIKE)
    assert (review.checked, {p.verdict for p in review.parts}) == ("report", {"supported"})
    other = verifier.check(report.model_dump_json(), against=FIRE)
    assert {p.verdict for p in other.parts} == {"unsupported"}


def test_a_draft_with_an_invented_quotation_is_a_fault() -> None:
    made = verifier.Draft.model_validate(
        {
            "claims": [
                {
                    "id": "c1",
                    "evidence": ["Bakers in Marlow will dance on Monday"],
                    "text": "Bakers in Marlow will dance.",
                    "attributions": [],
                    "certainty": "certain",
                    "polarity": "positive",
                    "status": "not_stated",
                    "status_quote": None,
                }
            ],
            "summary": [{"text": "Bakers will dance.", "claims": ["c1"]}],
        }
    )
    verdicts: list[Verdict] = [p.verdict for p in verifier.check(made, against=[STRIKE, FIRE]).parts]
    assert verdicts == ["unsupported", "unsupported"]


@pytest.mark.parametrize(
    ("words", "place"),
    [('{"claims": 3}', "at claims"), ("{nope", "no JSON"), ('{"claims": [], "summary": [{}]}', r"summary\.0")],
)
def test_json_that_is_no_draft_is_an_error_that_names_the_place(words: str, place: str) -> None:
    with pytest.raises(InputError, match=place):
        verifier.check(words, against=STRIKE)


def test_nothing_to_check_against_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="one article at least"):
        verifier.check(STRIKE, against=[])


def test_nothing_to_check_is_an_input_error() -> None:
    with pytest.raises(InputError, match="empty"):
        verifier.check("", against=STRIKE)


def sure(wrong: float) -> Entail:
    """Return a network that says the same of every telling."""
    return lambda _, telling: Read(wrong, Interval(0, telling.index(" ")))


OTHER_WORDS = "Bakeries in the town face a walkout at the start of the week."


def test_what_the_network_doubts_is_doubted_at_its_word(strike: Article, relations: Relations) -> None:
    review = review_text(OTHER_WORDS, [strike], relations, sure(0.95))
    found = [f for f in review.findings if f.check == "entailment"]
    assert [(f.severity, f.said.quote if f.said else None) for f in found] == [("doubt", "Bakeries")]
    assert first(review).verdict == "doubtful"


def test_what_the_network_finds_borne_is_not_doubted_for_being_told_in_other_words(
    strike: Article, relations: Relations
) -> None:
    alone = review_text(OTHER_WORDS, [strike], relations)
    beside = review_text(OTHER_WORDS, [strike], relations, sure(0.1))
    assert checks_that_doubt(alone)
    assert checks_that_doubt(beside) == set()


def test_a_wrong_number_stays_a_fault_whatever_the_network_finds(strike: Article, relations: Relations) -> None:
    said = "Union leader Ivo Renn said 900 people would stop work."
    assert "numbers" in checks_that_fault(review_text(said, [strike], relations, sure(0.0)))


def test_the_network_is_not_asked_of_another_language(strike: Article, relations: Relations) -> None:
    german = strike.model_copy(update={"language": "de"})
    review = review_text(OTHER_WORDS, [german], relations, sure(1.0))
    assert all(o.id != "entailment" for o in review.checks)


def test_a_denial_that_the_text_leaves_out_is_no_copy_of_the_article(relations: Relations) -> None:
    told = article(("body", "The prosecutor of Vale on Monday denied that Edvin Brask took the money from the fund."))
    review = review_text("Edvin Brask took the money from the fund.", [told], relations, sure(0.2))
    assert first(review).verdict in {"unsupported", "doubtful"}


def test_a_text_in_another_language_than_its_article_is_not_read(strike: Article, relations: Relations) -> None:
    said = "Die Bäcker in Marlow werden am Montag streiken, sagte der Gewerkschaftsführer Ivo Renn in Wien."
    assert all(f.check != "entailment" for f in review_text(said, [strike], relations, sure(0.99)).findings)
