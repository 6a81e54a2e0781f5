"""Who says it, where a verb, an aside or another's report stands beside the speaker: each with what it is not."""

from collections.abc import Callable

import pytest

from verifier.attribution.elided import with_introduced
from verifier.attribution.hearing import heard
from verifier.attribution.known import known
from verifier.attribution.phrases import phrase
from verifier.attribution.tagger import Relation, Tagger
from verifier.schema import Article
from verifier.text.spans import Interval

SPEAKERS = {
    "a verb of which it is the subject": (
        "Kestrel News traced two of the photographs and confirmed, from the shadows, that the roof was gone.",
        ("The roof was gone.", ["Kestrel News"]),
    ),
    "a verb in what is told of it": (
        "A clerk who later left said the ledgers were burned.",
        ("The ledgers were burned.", ["A clerk"]),
    ),
    "a noun that is a verb, too": (
        "The state works department said the lane was closed.",
        ("The lane was closed.", ["The state works department"]),
    ),
    "an object before which": (
        "That surprised the harbour board, which said it had asked for nothing.",
        ("It had asked for nothing.", ["the harbour board"]),
    ),
    "what it does meanwhile": (
        "Speaking after the vote, Ruth Lind, 61, said the bridge had been promised twice.",
        ("The bridge had been promised twice.", ["Ruth Lind"]),
    ),
    "a condition": (
        "If confirmed, the sale would be the second of a public dock since 2015.",
        ("If confirmed, the sale would be the second of a public dock since 2015.", []),
    ),
    "a noun after another's verb": (
        "Brokers expect claims of up to £9m.",
        ("Brokers expect claims of up to £9m.", []),
    ),
    "a headline's passive": (
        "Harbour chief Dora Malm urged to step down over ferry row.",
        ("Harbour chief Dora Malm urged to step down over ferry row.", []),
    ),
    "an act with an object": (
        "Harbour chief Dora Malm urged the crews to step down.",
        ("Harbour chief Dora Malm urged the crews to step down.", ["Dora Malm"]),
    ),
    "whoever will ask": (
        "The treasurer will be questioned by the audit committee on Friday.",
        ("The treasurer will be questioned by the audit committee on Friday.", []),
    ),
    "a thing that what is put first shows": (
        "What this shows is a board whose members never met.",
        ("What this shows is a board whose members never met.", []),
    ),
    "whoever a body heard from": (
        "The tribunal has heard from the mill's engineer, Carl Moe, that the valve was stuck.",
        ("The valve was stuck.", ["Carl Moe"]),
    ),
    "an order": (
        "The jurors have been told to ignore the letter.",
        ("The jurors have been told to ignore the letter.", []),
    ),
    "an outlet in a side clause": (
        "Three divers were freed, the navy said, hours after the pirates had a message read on public radio.",
        ("Three divers were freed.", ["the navy"]),
    ),
    "an outlet that was talked to": (
        "The treasurer admitted on local radio that the till was empty.",
        ("The till was empty.", ["local radio", "The treasurer"]),
    ),
    "a speaker whom the report names none": (
        "The review says an engineer, whom nobody would identify, warned that the crane was cracked.",
        ("The crane was cracked.", ["The review", "an engineer"]),
    ),
    "a speaker before whom he told": (
        "According to the complaint, Olsen told detectives on Sunday that the boat had been sold.",
        ("The boat had been sold.", ["the complaint", "Olsen"]),
    ),
    "what is set against what somebody said": (
        "Vera Lunt said Jan Moe had told the council in May that nobody had complained, although three letters lay.",
        ("Nobody had complained.", ["Vera Lunt", "Jan Moe"]),
    ),
    "a side clause at the end of the news": (
        "Bakers will close for two days in a quarrel that their guild says has been “ten years in the oven”.",
        ("Bakers will close for two days in a quarrel that their guild says has been “ten years in the oven”.", []),
    ),
    "what is told of a subject before its verb": (
        "The mayor's office says the lamp, one of nine that were put up last year, was lit.",
        ("The lamp, one of nine that were put up last year, was lit.", ["The mayor's office"]),
    ),
}


def _told(text: str, article: Callable[..., Article], tagger: Tagger) -> list[tuple[str, list[str | None]]]:
    before = "The weather was fine in the whole of the county on Monday.\n\n"
    _, *claims = [p.claim for p in heard(article(before + text), tagger.relations)]
    return [(c.text, [s.name for s in c.attributions[0].sources]) for c in claims]


@pytest.mark.parametrize("name", SPEAKERS)
def test_a_sentence_has_its_own_speaker_and_no_other(
    name: str, article: Callable[..., Article], tagger: Tagger
) -> None:
    text, told = SPEAKERS[name]
    assert _told(text, article, tagger) == [told]


def test_what_a_document_records_is_not_said_by_whoever_it_tells_of(
    article: Callable[..., Article], tagger: Tagger
) -> None:
    text = (
        "Minutes of a meeting in May record that the warden promised lamps “before winter”. "
        "The warden told the Crier that he had promised to ask."
    )
    found = _told(text, article, tagger)
    assert [sources[0] for _, sources in found] == ["Minutes of a meeting in May", "Crier"]


@pytest.mark.parametrize(
    ("line", "sources"),
    [
        ("The ferry master, Olle Rask, who saw it: ", ["the warden", "The ferry master, Olle Rask, who saw it"]),
        ("Ida Brenn, who runs the board, on the leak: ", ["the warden", "Ida Brenn, who runs the board, on the leak"]),
        ("Painted on the wall of the lock: ", ["the warden"]),
        ("", ["the warden", "the warden"]),
    ],
)
def test_what_a_line_introduces_is_not_said_by_whoever_spoke_in_the_line_before(line: str, sources: list[str]) -> None:
    text = f"“It is shut,” the warden said.\n\n{line}“It was loud.”"
    source, cue = text.index("the warden"), text.index("said")
    last = Interval(text.rindex("“"), len(text))
    relation = Relation(
        Interval(source, source + len("the warden")), Interval(cue, cue + len("said")), (Interval(0, 13), last), 0.9
    )
    found = with_introduced(text, [relation])
    told = [one.source.cut(text) for one in found for _ in one.content if one.source]
    assert told == sources


@pytest.mark.parametrize(("words", "name"), [("The newspaper", "newspaper"), ("the Sund newspaper", "Sund")])
def test_an_article_is_no_name_of_an_outlet(words: str, name: str) -> None:
    assert phrase(words, known("", None)).name.removeprefix("the ").removeprefix("The ") == name
