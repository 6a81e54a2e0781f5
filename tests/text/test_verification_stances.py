import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.spans import Interval
from verifier.text.verification.statements import Wording, spoken, wordings


def found(text: str) -> tuple[Wording, ...]:
    return spoken(text, [Interval(0, len(text))], outlets=["The Lantern"])


def only(text: str) -> Wording:
    (wording,) = found(text)
    return wording


def printed(text: str, place: Interval | None) -> str | None:
    return place.cut(text) if place else None


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The ministry denied the allegations.", "The ministry"),
        ("But Quill's agent last night rubbished the claims.", "Quill's agent"),
        ("Both men deny wrongdoing.", "Both men"),
        ("Selwick has denied losing the town.", "Selwick"),
        ("The company denied there was a leak.", "The company"),
        ("She denied that the alarms had been switched off.", "She"),
        ("Brock & Sons, a haulier, disputes this.", "Brock & Sons"),
        ("A spokeswoman dismissed the claim as propaganda.", "A spokeswoman"),
        ("The allegation was dismissed by the mayor as nonsense.", "the mayor"),
        ("Official figures contradict her statement.", "Official figures"),
        ("Experts have cast doubt on the claim.", "Experts"),
        ("The mayor brushed aside the allegations.", "The mayor"),
        ("Police said the report was incorrect.", "Police"),
        ("The ministry called the reports “fake news”.", "The ministry"),
        ("“This is simply untrue,” said council leader Priya Dand.", "council leader Priya Dand"),
        ("“That's not true, he has a fever,” coach Bea Lund said.", "coach Bea Lund"),
        ("The firm said it “categorically denies” the claims.", "The firm"),
        ("There were no facts supporting this claim, Sheriff Poole said.", "Sheriff Poole"),
        ("The prison service said the allegations were “entirely without foundation”.", "The prison service"),
        ("That is false.", None),
        ("The picture is fake.", None),
        ("The army later retracted the claim.", "The army"),
    ],
)
def test_what_is_denied_is_disputed(text: str, by: str | None) -> None:
    wording = only(text)
    assert (wording.status, printed(text, wording.by)) == ("disputed", by)


@pytest.mark.parametrize(
    ("text", "status", "by"),
    [
        ("The Lantern has verified the footage.", "verified_by_publisher", "The Lantern"),
        ("We were able to verify the location of the video.", "verified_by_publisher", "We"),
        ("The location was confirmed by the roof line and a tower.", "verified_by_publisher", None),
        ("The video was geolocated by The Lantern to the edge of town.", "verified_by_publisher", "The Lantern"),
        ("Metadata in the file shows it was taken on May 9.", "verified_by_publisher", None),
        (
            "Two people who were there confirmed the aide's account.",
            "confirmed_by_third_party",
            "Two people who were there",
        ),
        ("A spokesman for the guard confirmed the report.", "confirmed_by_third_party", "A spokesman for the guard"),
        ("Her account was corroborated by a colleague.", "confirmed_by_third_party", "a colleague"),
        ("The claim has since been confirmed on Friday by the ministry.", "confirmed_by_third_party", "the ministry"),
        ("Chat logs support his account.", "confirmed_by_third_party", "Chat logs"),
    ],
)
def test_who_confirms_decides_the_status(text: str, status: str, by: str | None) -> None:
    wording = only(text)
    assert (wording.status, printed(text, wording.by)) == (status, by)


@pytest.mark.parametrize(
    "text",
    [
        "The charity confirmed that two of the dead worked for it.",
        "The navy confirmed the collapse.",
        "The inquiry was indeed launched in March.",
        "The company acknowledged that oil was leaking.",
    ],
)
def test_a_confirmation_of_what_may_not_have_been_told_is_weak(text: str) -> None:
    assert only(text).weak


@pytest.mark.parametrize(
    ("text", "by", "object_"),
    [
        ("It has not provided evidence for its count.", "It", "its count"),
        ("The group offered no proof.", "The group", None),
        ("No evidence has been presented to support the allegations.", None, "the allegations"),
        ("It posted no samples to back up the claim.", "It", "the claim"),
        ("He did not elaborate or present any proof.", "He", None),
        ("No evidence supports the claim.", None, "the claim"),
        ("There is no evidence to support the claim.", None, "the claim"),
        ("Officials have yet to provide evidence.", "Officials", None),
    ],
)
def test_evidence_that_was_not_shown_makes_a_statement(text: str, by: str | None, object_: str | None) -> None:
    wording = only(text)
    assert wording.status == "no_evidence_shown"
    assert (printed(text, wording.by), printed(text, wording.object)) == (by, object_)


def test_without_evidence_is_an_inline_statement_of_who_the_sentence_is_about() -> None:
    text = "Sen. Ward Lomax claimed, without providing evidence, that the dead had voted."
    wording = only(text)
    assert (printed(text, wording.by), wording.inline) == ("Sen. Ward Lomax", True)
    assert wording.interval.cut(text) == "without providing evidence"


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("The day on which it was filmed is not known.", ("date",)),
        ("It was not clear whether the letter was authentic.", ("authenticity",)),
        ("Where and when the picture was taken is unknown.", ("location", "date")),
        ("The Lantern has not seen the documents.", ("whole",)),
        ("The club has not confirmed the report.", ("whole",)),
        ("Neither Halvex nor Orrin has confirmed the report.", ("whole",)),
        ("Restrictions make it impossible to verify the figures.", ("number",)),
        ("Neither figure could be checked.", ("number",)),
        ("We're working to verify the video.", ("whole",)),
    ],
)
def test_what_is_left_open_is_unverified(text: str, aspects: tuple[str, ...]) -> None:
    wording = only(text)
    assert (wording.status, wording.aspects) == ("unverified", aspects)


def test_what_was_verified_and_what_was_not_are_two_statements() -> None:
    text = "The Lantern has verified the location of the video, but not the date."
    verified, open_ = found(text)
    assert (verified.status, verified.aspects) == ("verified_by_publisher", ("location",))
    assert (open_.status, open_.aspects, printed(text, open_.by)) == ("unverified", ("date",), "The Lantern")


@pytest.mark.parametrize(
    "text",
    [
        "He was denied bail.", "Regulators denied its request.", "Lomax denied Orm a third title.",
        "The board denied a bonus to two executives.", "Voters rejected a peace deal.",
        "The minister dismissed her deputy.", "A judge dismissed the claims.", "The board rejected the bid.",
        "They have long disputed ownership of the islands.", "A pay dispute closed the mine.",
        "The confirmed cases rose to 410.", "If the reports are confirmed, sanctions follow.",
        "Nobody would deny that trust was lost.", "She declined to confirm or deny the loss.",
        "The scan showed no evidence of a fracture.", "The coroner heard evidence from a ranger.",
        "Police found no evidence of foul play.", "The witness gave no evidence at the trial.",
        "A false alarm emptied the hall.", "It was wrong to close the mine.", "They are willing to lie.",
        "It was unclear when trains would run.", "“We deny nobody a seat,” he said.", "Were the claims denied?",
        "Residents must confirm their address.", "Police did not deny the report.",
        "The ministry will confirm the result on Thursday.",
    ],
)  # fmt: skip
def test_false_friends_take_no_stance(text: str) -> None:
    assert [w for w in found(text) if not w.weak] == []


def test_other_statements_are_no_wordings_of_not_having_checked() -> None:
    text = "The ministry denied the claims. It gave no proof. We could not verify the claims."
    assert [w.status for w in wordings(text, [Interval(0, len(text))])] == ["unverified"]
    assert [w.status for w in found(text)] == ["disputed", "no_evidence_shown", "unverified"]


@pytest.mark.parametrize(
    ("text", "status", "by"),
    [
        ("Harbour logs match the sailors' account.", "confirmed_by_third_party", "Harbour logs"),
        ("The Courier saw letters that backed up her story.", "confirmed_by_third_party", "letters"),
        ("The Lantern matched the towers to satellite pictures.", "verified_by_publisher", "The Lantern"),
        (
            "The Lantern read the diary and found it consistent with his account.",
            "verified_by_publisher",
            "The Lantern",
        ),
        ("An ombudsman later substantiated the allegations.", "confirmed_by_third_party", "An ombudsman"),
        ("The Lantern could only confirm that the photo is genuine.", "verified_by_publisher", "The Lantern"),
        ("The rumours turned out to be true.", "confirmed_by_third_party", None),
        ("Marlow Verify established that the clip predates the storm.", "disputed", "Marlow Verify"),
        ("The video is old and has nothing to do with the storm.", "disputed", None),
        ("The photograph was taken in another country.", "disputed", None),
        ("The film does not show the march.", "disputed", None),
        ("The picture is not from the march.", "disputed", None),
        ("Census data tell a different story.", "disputed", "Census data"),
        ("She has always maintained her innocence.", "disputed", "She"),
        ("Our rating: mostly false.", "disputed", None),
        ("“Fake news,” the mayor's aide said of the report.", "disputed", "the mayor's aide"),
        ("The bank called the claims “an insult to its staff”.", "disputed", "The bank"),
        ("The memo was riddled with falsehoods, the bank said.", "disputed", "the bank"),
        ("Pictures later showed that claim was wrong.", "disputed", "Pictures"),
        ("The army at first rejected the claim.", "disputed", "The army"),
        ("The club retracted the claim last week.", "disputed", "The club"),
        ("Rangers found nothing to support the allegation.", "disputed", "Rangers"),
        ("The post gave no source.", "no_evidence_shown", "The post"),
        ("Citing no evidence, the senator blamed the unions.", "no_evidence_shown", "the senator"),
        ("He did not say where the figure came from.", "no_evidence_shown", "He"),
        ("Asked for proof, the campaign supplied none.", "no_evidence_shown", "the campaign"),
        ("The firm has not released the data behind the claim.", "no_evidence_shown", "The firm"),
        ("The ministry is still verifying the toll.", "unverified", "The ministry"),
        ("The army insisted there were no camps there.", "disputed", "The army"),
        (
            "Two analysts said they had found no trace of editing in the clip.",
            "confirmed_by_third_party",
            "Two analysts",
        ),
        (
            "A lecturer who studied it for The Lantern said there was no evidence that it had been edited.",
            "confirmed_by_third_party",
            "A lecturer who studied it for The Lantern",
        ),
        ("A Google image search found that the picture was shot in 2012.", "disputed", None),
        ("Curators said it had been created with artificial intelligence.", "disputed", "Curators"),
        ("The Lantern has reviewed letters that corroborate her story.", "verified_by_publisher", "The Lantern"),
        ("The union has seen letters that corroborate her story.", "confirmed_by_third_party", "letters"),
        (
            "Emails sent in May and seen by The Lantern confirm the payment.",
            "confirmed_by_third_party",
            "Emails sent in May and seen by The Lantern",
        ),
        ("The minister said the report was off the mark.", "disputed", "The minister"),
        ("The mayor said this was “a shabby smear”.", "disputed", "The mayor"),
        ("No proof has been put before the public to back the claim.", "no_evidence_shown", None),
        ("The defence ministry gave no evidence for its claim.", "no_evidence_shown", "The defence ministry"),
        ("Checking of such reports is seldom possible.", "unverified", None),
        ("The battlefield reports can rarely be verified.", "unverified", None),
        ("The picture actually shows a fair in Orm.", "disputed", None),
        ("The union poured scorn on the claim.", "disputed", "The union"),
        ("Wardens said they had no reports of such a shooting.", "disputed", "Wardens"),
        ("The ministry offered nothing in support of its accusation.", "no_evidence_shown", "The ministry"),
        ("The charity could offer no figures to support its claim.", "no_evidence_shown", "The charity"),
    ],
)
def test_what_is_told_of_checking_has_a_status_and_somebody_who_tells(text: str, status: str, by: str | None) -> None:
    wordings_ = [w for w in found(text) if w.status == status]
    assert [printed(text, w.by) for w in wordings_] == [by]


@pytest.mark.parametrize(
    "text",
    [
        "Two swimmers drowned, police confirmed.", "The keeper denied the visitors twice.",
        "It denied about 6,000 requests.", "The chair “will verify and certify” every siren.",
        "The Senate later confirmed Lt. Gen. Ada Pruitt as commandant.", "The club has since confirmed 20 new dates.",
        "He is suing over money for goods that do not exist.", "Tenants are disputing a service charge.",
        "The goal was checked before it was confirmed.", "He called the allegations “very serious”.",
        "Volunteers learn to geolocate pictures and to confirm dates from shadows.", "Ghosts do not exist.",
        "It did not say what happened next.", "Jurors matched the colours with care.",
        "The shoes match the bag.", "She left the country without documents.", "Police did not say where he came from.",
        "The town is riddled with potholes.", "The firm has not released the film.",
        "Doctors said there were no beds left.", "She actually shows dogs.", "Her serve was off the mark.",
        "The sketch is a smear of paint.",
        "An image search engine for photos taken on phones was sold.", "It was made with artificial turf in mind.",
        "The inspector said there was no sign that the brakes had been altered.", "The defence gave no evidence.",
        "The club rarely confirms its dates.", "Most were unverified accounts opened in May.",
    ],
)  # fmt: skip
def test_words_of_checking_said_of_other_things_take_no_stance(text: str) -> None:
    assert [w for w in found(text) if not w.weak] == []


def test_one_denial_is_told_once() -> None:
    assert only("The bank called the claims “a shameless plot” and said it flatly denies them.").status == "disputed"
    first, second = found("The bank denied the claims and the union rejected the figures.")
    assert first.by != second.by


PIECES = st.sampled_from(
    "the The Lantern ministry denied confirmed has not been by claims that which said , . “ ” and no evidence without "
    "false is was as called it he to or since known 10:25 when filmed but not offered proof for video \n".split(" ")
)


@given(st.lists(PIECES, max_size=40))
def test_whatever_is_found_lies_in_its_sentence(pieces: list[str]) -> None:
    text = " ".join(pieces)
    wordings_ = found(text)
    for wording in wordings_:
        assert wording.interval.length > 0
        assert wording.sentence.holds(wording.interval)
        assert all(part is None or wording.sentence.holds(part) for part in (wording.by, wording.object))
    assert all(a.interval.start <= b.interval.start for a, b in pairwise(wordings_))


@pytest.mark.parametrize(
    "unit",
    [
        "denied ", "denied the claims and ", "a claim denied by A ", "false ", "called it false ", "without evidence ",
        "when filmed is not known ", "but not when confirmed ", "neither confirmed nor denied ", "“This is false,” ",
        "he she it denied ", "were who said denied ", "or deny ", "to back ", "has not provided evidence ",
        "10:25 confirmed ", "matches satellite ", "cast doubt on ", "There is no truth in ", "immediately ",
        "matched the towers to satellite ", "the film is not from ", "called the claims a ",
        "did not say where it came ", "said there were no ", "claims that the dam had been ", "said not ", "and utter ",
        "the report that a dam had burst ", "nothing to support ", "asked for proof any ", "the date it was ",
        "or has not confirmed ", "they said ; the date could not be verified ", "“nonsense,” he said of the ",
        "the photo was taken in another ", "who who was unable to verify ", "Citing no evidence, ", "fake news: ",
    ],
)  # fmt: skip
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    text = unit * (8_000 // len(unit))
    start = time.process_time()
    found(text)
    assert time.process_time() - start < 3  # at most 0.4 s where this was written; quadratic cost takes far longer
