"""Classes of faithful wording that no check may accuse, each beside a lie of the same build that one must find."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article

Worst: TypeAlias = Callable[..., str]
RANK = ("note", "doubt", "fault")


@pytest.fixture
def worst(build: Callable[..., Reading], article: Callable[..., Article]) -> Worst:
    """Return the worst that a check found in a claim with this evidence, the whole article; "note" for nothing."""

    def judge(check: str, evidence: str, text: str) -> str:
        reading = build(article(evidence), [{"text": text, "evidence": evidence}])
        outcomes, findings = run(reading)
        target = reading.claims[0].id
        assert all(o.outcome != "crashed" for o in outcomes if o.id == check)
        found = [f.severity for f in findings if (f.check, f.target) == (check, target)]
        return max(found, key=RANK.index, default="note")

    return judge


NUMBERS = [
    ("The lease runs for a year.", "The lease runs for 12 months.", "The lease runs for 11 months."),
    ("The pit was shut an hour before.", "The pit was shut 60 minutes before.", "The pit was shut 90 minutes before."),
    ("He slept there for a fortnight.", "He slept there for two weeks.", "He slept there for three weeks."),
    ("Work took a year and a half.", "Work took 18 months.", "Work took 16 months."),
    ("She was in the sixth hour of a shift.", "She was six hours into a shift.", "She was seven hours into a shift."),
    ("The mast is 10 feet high.", "The mast is 3.05 metres high.", "The mast is 3.4 metres high."),
    ("The crowd numbered 8,150.", "The crowd numbered more than 8,000.", "The crowd numbered more than 9,000."),
    ("A third of the boats sank.", "Of the boats 33% sank.", "Of the boats 43% sank."),
    ("One in four boats sank.", "Of the boats 25% sank.", "Of the boats 35% sank."),
    ("Two-fifths of the boats sank.", "Two in five boats sank.", "Two in three boats sank."),
    (
        "It will sell 30 of its 120 boats.",
        "It will sell a quarter of its 120 boats.",
        "It will sell a third of its boats.",
    ),
    ("Half of the 600 boats sank.", "Of the 600 boats 300 sank.", "Of the 600 boats 200 sank."),
    ("All but two of the 14 boats sank.", "Of 14 boats 12 sank.", "Of 14 boats 11 sank."),
    (
        "The yard has half as many boats.",
        "The yard has half the number of boats.",
        "The yard has a third of the boats.",
    ),
    ("No boats were lost.", "Zero boats were lost.", "One hundred boats were lost."),
    ("Just over 40 boats sank.", "More than 40 boats sank.", "Fewer than 40 boats sank."),
    ("Nearly 40 boats sank.", "Almost 40 boats sank.", "More than 40 boats sank."),
    ("They slept under three bridges.", "They slept beneath three bridges.", "They slept beneath four bridges."),
    ("It cost 70 million crowns.", "It cost 70m crowns.", "It cost 80m crowns."),
    (
        "For four winters they counted owls.",
        "They counted owls over four winters.",
        "They counted owls over five winters.",
    ),
]
DATES = [
    ("The tug, built in 1968, sank.", "The 1968-built tug sank.", "The 1986-built tug sank."),
    ("The bell rang shortly after three.", "The bell rang soon after 3pm.", "The bell rang soon after 4pm."),
    ("The bell rang at 7.45pm.", "The bell rang at 19:45.", "The bell rang at 17:45."),
    ("The bell rang at noon.", "The bell rang at 12pm.", "The bell rang at 10pm."),
    ("The bell rang at 6 a.m.", "The bell rang at six in the morning.", "The bell rang at seven in the morning."),
    ("The bell rang at 14:05.", "The bell rang at five past two in the afternoon.", "The bell rang at ten past two."),
    ("It sank a week ago.", "It sank last week.", "It sank last month."),
    ("It sank the week before.", "It sank a week earlier.", "It sank a month earlier."),
]
SHARES = [
    ("It burns 40 tonnes a month.", "Each month it burns 40 tonnes.", "All boilers burn 40 tonnes a month."),
    ("Of nine boats eight sank.", "All but one of nine boats sank.", "All boats sank."),
    ("They lost their last three races.", "They lost each of their last three races.", "They lost every race."),
    ("She voted once.", "She voted only once.", "She only voted against once or always."),
    ("They held 31 crates.", "They held 31 crates in all.", "They held all crates."),
]
RELATIONS = [
    ("It sailed without a licence.", "It sailed with no licence.", "It sailed with a licence."),
    ("It sailed with no pilot.", "It sailed without a pilot.", "It sailed with a pilot."),
]
THINGS = [
    ("One of 15 jars held lead.", "One jar out of fifteen held lead.", ""),
    (
        "The Owls got an 88-79 win.",
        "The Owls won 88-79 in front of a crowd.",
        "",
    ),
]
CAUSES = [
    ("She put the loss down to rust; it stems from neglect.", "The loss was due to rust.", ""),
    ("He was fined for smuggling eels.", "He was fined because he smuggled eels.", ""),
    (
        "Rust has cost the yard a crane.",
        "The yard lost a crane because of rust.",
        "The yard lost a crane because of fire.",
    ),
]
ACTS = [
    (
        "A search turned up two crates.",
        "Two crates showed up in a search.",
        "A search, he admitted, turned up two crates.",
    ),
    ("She learned of the sale from a letter.", "She found out about the sale from a letter.", ""),
]
CONTENT = [
    ("He had gone to feed a parking meter.", "He had gone to put coins in a meter.", "Pirates robbed a lighthouse.")
]
WORDING = [
    ("A lawsuit could push the sale into the spring.", "A suit may hold the sale up until spring.", ""),
    ("The kiosk had left its post shortly before.", "The kiosk had set out just before.", ""),
    ("Both tugs sank in the gale.", "Both tugs sank in the gale.", "Both tugs sank in the harbour."),
]
CASES = [
    (check, *case)
    for check, cases in {
        "numbers": NUMBERS,
        "dates": DATES,
        "shares": SHARES,
        "relations": RELATIONS,
        "things": THINGS,
        "causes": CAUSES,
        "speech_act": ACTS,
        "content_overlap": CONTENT,
        "wording": WORDING,
    }.items()
    for case in cases
]


@pytest.mark.parametrize(("check", "evidence", "faithful"), [c[:3] for c in CASES])
def test_a_faithful_paraphrase_is_not_accused(worst: Worst, check: str, evidence: str, faithful: str) -> None:
    assert worst(check, evidence, faithful) == "note"


@pytest.mark.parametrize(("check", "evidence", "lie"), [(c[0], c[1], c[3]) for c in CASES if c[3]])
def test_a_lie_of_the_same_build_is_found(worst: Worst, check: str, evidence: str, lie: str) -> None:
    assert worst(check, evidence, lie) != "note"
