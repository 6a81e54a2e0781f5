"""The cross-check: what another engine leaves out, and whom it gives things to."""

from tests.made import article_of
from verifier.attribution.claims import Proposed
from verifier.attribution.crosscheck import SECOND_SOURCE, SURE_MISSED, SURE_SOURCE, Compared, compared
from verifier.draft import DraftAttribution, DraftClaim, DraftSource
from verifier.reading import ReadClaim, Reading
from verifier.schema import Attribution, Block, Evidence, Source, Span
from verifier.text.spans import Interval

TEXT = "Ellen Brackwell said the gate was open. Tobias Rund denied it. It rained. A spokesman declined to comment."
ARTICLE = article_of(TEXT, [Block(kind="body", start=0, end=len(TEXT))], "The Courier")
SURE = max(SURE_MISSED, SURE_SOURCE)


def place(words: str) -> Interval:
    start = TEXT.index(words)
    return Interval(start, start + len(words))


def heard(who: str, sentence: str, said: str, confidence: float = SURE, *, asserts: bool = True) -> Proposed:
    source = DraftSource(
        name=who, kind="person", anonymous=False, count=None, role=None, affiliation=None, anonymity_reason=None,
        mention=who, antecedent=None,
    )  # fmt: skip
    claim = DraftClaim(
        id="h", evidence=[sentence], text=said, certainty="certain", polarity="positive", status="not_stated",
        status_quote=None, attributions=[DraftAttribution(sources=[source], cue=None, speech="indirect")],
    )  # fmt: skip
    return Proposed(claim, place(sentence), (place(said),), confidence, asserts)


def claim(sentence: str, who: str | None, mention: str | None = None) -> ReadClaim:
    told = Source.publishing(None).model_dump(exclude={"span", "kind"})
    span = Span.cut(TEXT, place(mention or who)) if who else None
    links = (Source(**told | {"name": who, "resolution": "named"}, kind="person", span=span),) if who else ()
    return ReadClaim(
        id="c1", text=sentence, certainty="certain", polarity="positive",
        evidence=(Evidence(span=Span.cut(TEXT, place(sentence)), match="exact", proposed=None, diff=None),),
        attributions=(Attribution(sources=(Source.publishing("The Courier"), *links), cue=None, speech="none"),),
        proposed_status=None, proposed_statement=None,
    )  # fmt: skip


OPEN = ("Ellen Brackwell said the gate was open.", "the gate was open")
DENIED = ("Tobias Rund denied it.", "denied it")


def found(*claims: ReadClaim, second: tuple[Proposed, ...]) -> Compared:
    return compared(Reading(ARTICLE, claims, ()), second)


def test_attributed_speech_that_no_claim_covers_is_missed() -> None:
    both = (heard("Ellen Brackwell", *OPEN), heard("Tobias Rund", *DENIED))
    result = found(claim(OPEN[0], "Ellen Brackwell"), second=both)
    assert (result.coverage.attributed, result.coverage.covered) == (2, 1)
    (missed,) = result.coverage.missed
    assert missed.span.quote == DENIED[0]
    assert [(f.check, f.severity, f.target) for f in result.findings] == [("coverage", "note", "article")]


def test_what_the_tagger_is_not_sure_of_is_not_missed() -> None:
    assert found(second=(heard("Tobias Rund", *DENIED, confidence=SURE_MISSED - 0.01),)).coverage.missed == ()


def test_an_answer_that_was_not_given_is_not_missed() -> None:
    answer = "A spokesman declined to comment."
    assert found(second=(heard("A spokesman", answer, "declined to comment"),)).coverage.missed == ()


def test_a_claim_of_another_source_is_a_doubt_that_shows_both() -> None:
    wrong = claim(OPEN[0], "Tobias Rund")
    (doubt,) = found(wrong, second=(heard("Ellen Brackwell", *OPEN),)).findings
    assert (doubt.check, doubt.severity, doubt.target) == (SECOND_SOURCE, "doubt", "c1")
    assert {span.quote for span in doubt.spans} == {"Tobias Rund", "Ellen Brackwell"}
    assert "Tobias Rund" in doubt.reason
    assert "Ellen Brackwell" in doubt.reason


def test_the_same_source_in_other_words_passes() -> None:
    result = found(claim(OPEN[0], "Brackwell"), second=(heard("Ellen Brackwell", *OPEN),))
    assert [(o.id, o.outcome) for o in result.outcomes] == [("coverage", "passed"), ("second_source", "passed")]


def test_what_somebody_puts_forward_is_not_the_publishers_own() -> None:
    (doubt,) = found(claim(OPEN[0], None), second=(heard("Ellen Brackwell", *OPEN),)).findings
    assert "the publisher itself" in doubt.reason


def test_an_act_may_be_told_by_the_publisher() -> None:
    assert found(claim(OPEN[0], None), second=(heard("Ellen Brackwell", *OPEN, asserts=False),)).findings == ()


def test_a_source_in_the_sentence_goes_before_one_from_elsewhere() -> None:
    far = heard("Tobias Rund", *OPEN)
    assert found(claim(OPEN[0], "Ellen Brackwell"), second=(far,)).findings == ()


def test_it_does_not_apply_where_nobody_is_heard() -> None:
    result = found(claim("It rained.", None), second=())
    assert [o.outcome for o in result.outcomes] == ["not_applicable", "not_applicable"]
    assert all(o.reason for o in result.outcomes)
