"""Who passed on what: outlets that quote, reports of reports, and a publisher that is never a link of its own."""

from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.draft import DraftClaim, DraftSource
from verifier.schema import Article

Making = Callable[..., Relation]


def read(
    article: Callable[..., Article], text: str, *relations: Relation, publisher: str = "The Courier"
) -> list[DraftClaim]:
    return [p.claim for p in claims(article(text, publisher), text, relations, ())]


def sources(claim: DraftClaim) -> list[DraftSource]:
    return claim.attributions[0].sources


def names(claim: DraftClaim) -> list[str | None]:
    return [source.name for source in sources(claim)]


@pytest.mark.parametrize(
    "tagged", ["a port clerk", "a port clerk quoted by", "a port clerk quoted by the daily Lantern"]
)
def test_the_outlet_that_quotes_stands_before_whom_it_quotes(
    tagged: str, article: Callable[..., Article], relation: Making
) -> None:
    text = "According to a port clerk quoted by the daily Lantern, 40 crates were stolen."
    (claim,) = read(article, text, relation(text, tagged, "According to", "40 crates were stolen"))
    assert names(claim) == ["Lantern", "a port clerk"]
    assert sources(claim)[0].kind == "media"
    assert claim.text == "40 crates were stolen."


def test_a_name_after_agency_that_passes_words_on_is_an_outlet(
    article: Callable[..., Article], relation: Making
) -> None:
    text = "A senior nurse cited by the agency Nordpost said two crews were in hospital."
    (claim,) = read(article, text, relation(text, "A senior nurse", "said", "two crews were in hospital"))
    outlet, nurse = sources(claim)
    assert (outlet.name, outlet.kind, outlet.role) == ("Nordpost", "media", None)
    assert nurse.name == "A senior nurse"


@pytest.mark.parametrize("citing", ["citing", "quoting"])
@pytest.mark.parametrize(
    "content",
    [
        ["that nine boats had sunk", "an unnamed harbour pilot"],
        ["that nine boats had sunk, {citing} an unnamed harbour pilot"],
        ["that nine boats had sunk"],
    ],
)
def test_whom_an_outlet_quotes_at_the_end_is_the_origin_and_no_content(
    citing: str, content: list[str], article: Callable[..., Article], relation: Making
) -> None:
    text = f"Radio Meridian reported that nine boats had sunk, {citing} an unnamed harbour pilot."
    tagged = [words.format(citing=citing) for words in content]
    (claim,) = read(article, text, relation(text, "Radio Meridian", "reported", *tagged))
    assert names(claim) == ["Radio Meridian", "an unnamed harbour pilot"]
    assert claim.text == "Nine boats had sunk."


def test_a_cited_source_that_the_content_begins_with_is_no_content(
    article: Callable[..., Article], relation: Making
) -> None:
    text = "According to Radio Meridian, which cited a leaked memo of the yard, two cranes will stand still."
    content = "a leaked memo of the yard, two cranes will stand still"
    (claim,) = read(article, text, relation(text, "Radio Meridian", "According to", content))
    assert names(claim) == ["Radio Meridian", "a leaked memo of the yard"]
    assert claim.text == "Two cranes will stand still."


@pytest.mark.parametrize("hearer", ["the Gazette", "The Northern Gazette", "a Northern Gazette reporter"])
def test_the_publisher_by_its_short_name_is_no_link(
    hearer: str, article: Callable[..., Article], relation: Making
) -> None:
    text = f"A port source told {hearer} that the crane was old."
    told = relation(text, "A port source", "told", "that the crane was old")
    (claim,) = read(article, text, told, publisher="Northern Gazette")
    assert names(claim) == ["A port source"]


def test_the_publisher_by_the_last_words_of_its_name_is_no_link(
    article: Callable[..., Article], relation: Making
) -> None:
    text = "A port source told the Evening Post that the crane was old."
    told = relation(text, "A port source", "told", "that the crane was old")
    (claim,) = read(article, text, told, publisher="Harling Evening Post")
    assert names(claim) == ["A port source"]


def test_a_short_name_that_two_outlets_share_is_not_taken_for_the_publisher(
    article: Callable[..., Article], relation: Making
) -> None:
    text = "The Tarn Gazette had the news first. A port source told the Gazette that the crane was old."
    told = relation(text, "A port source", "told", "that the crane was old")
    claim = read(article, text, told, publisher="Northern Gazette")[-1]
    assert names(claim) == ["Tarn Gazette", "A port source"]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The union leader declined to address rumours that the yard will close.", "rumours"),
        ("She ignored reports that the yard will close.", "reports"),
        ("According to police reports that were leaked and claims that the yard will close, he knew.", None),
        ("They responded to police reports that the yard will close.", "police reports"),
        ("There were unconfirmed reports that the yard will close.", "unconfirmed reports"),
    ],
)
def test_a_verb_before_a_noun_that_reports_is_no_part_of_it(
    sentence: str, source: str | None, article: Callable[..., Article]
) -> None:
    (claim,) = read(article, sentence)
    if source:
        assert names(claim) == [source]
        assert claim.text == "The yard will close."
    assert not any(word in (names(claim)[0] or "").split() for word in ("address", "ignored", "She"))


def test_a_bare_report_is_a_verb(article: Callable[..., Article]) -> None:
    text = "Please close the gate and report that the yard is empty."
    (claim,) = read(article, text)
    assert (claim.text, sources(claim)) == (text, [])


def test_a_body_is_not_one_of_its_own_people_who_spoke_before(
    article: Callable[..., Article], relation: Making
) -> None:
    text = "An unnamed shipyard director said nine men were hurt. The shipyard later said that it was ten."
    first = relation(text, "An unnamed shipyard director", "said", "nine men were hurt")
    second = relation(text, "The shipyard", "later said", "that it was ten")
    assert names(read(article, text, first, second)[-1]) == ["The shipyard"]


@pytest.mark.parametrize("verb", ["put", "have put"])
def test_whoever_puts_a_number_on_something_says_so(verb: str, article: Callable[..., Article]) -> None:
    text = f"Guards {verb} the crowd at 4,000."
    (claim,) = read(article, text)
    assert (claim.text, names(claim)) == (text, ["Guards"])
