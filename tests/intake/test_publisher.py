import time

import pytest

from verifier.intake.publisher import in_full, inferred, nameplate, signed
from verifier.text.spans import Interval


def publisher(text: str) -> str | None:
    return inferred(text, (Interval(0, len(text)),))


@pytest.mark.parametrize(
    "text",
    [
        "The pier is cracked, a source said. The Karsk Courier cannot independently verify this information.",
        "The pier is cracked, a source told The Karsk Courier. The Karsk Courier could not verify the claim.",
        "Nine were hurt. The Karsk Courier has not been able to confirm the number.",
        "Nine were hurt. The Karsk Courier said it could not independently verify the report.",
    ],
)
def test_an_article_that_could_not_verify_names_its_publisher(text: str) -> None:
    assert publisher(text) == "The Karsk Courier"


@pytest.mark.parametrize(
    "text",
    [
        "The pier is cracked, a source told The Karsk Courier.",
        "The pier is cracked. We could not independently verify the claim.",
        "The pier is cracked. This newspaper could not independently verify the claim.",
        "The claim could not be independently verified.",
        "Nine were hurt, Coast News reported. Coast News could not independently verify the number.",
        "Nine were hurt, according to Coast News. Coast News could not independently verify the number.",
        "Nine were hurt. Coast News could not verify the claim. The Karsk Courier could not verify the video.",
        "Nine were hurt, the ministry said. The ministry could not confirm the number.",
        "Nine were hurt. Coast News and Radio Marn could not independently verify the number.",
    ],
)
def test_nothing_weaker_names_one(text: str) -> None:
    assert publisher(text) is None


def test_a_name_over_two_spaces_is_one_name() -> None:
    text = "The Karsk Courier could not verify the claim. The Karsk\u00a0Courier could not verify the video."
    assert publisher(text) == "The Karsk Courier"


@pytest.mark.parametrize(
    "notice",
    [
        "© 2024 The Karsk Courier",
        "Copyright 2024 The Karsk Courier. All rights reserved.",
        "Copyright © 2019-2024 The Karsk Courier Ltd. All rights reserved.",
        "(c) The Karsk Courier, 2024",
        "The Karsk Courier © 2024",
        "© The Karsk Courier 2024",
    ],
)
def test_the_owner_of_the_rights_is_the_publisher_where_the_page_names_it_too(notice: str) -> None:
    text = f"The Karsk Courier\n\nNine were hurt, a clerk said.\n\n{notice}"
    assert signed(text, (Interval(text.rindex("\n") + 1, len(text)),)) == "The Karsk Courier"
    assert signed(notice, (Interval(0, len(notice)),)) is None


@pytest.mark.parametrize("notice", ["© 2024", "All rights reserved.", "© us", "Follow The Karsk Courier on Bluesky."])
def test_a_notice_that_names_no_owner_names_no_publisher(notice: str) -> None:
    text = f"The Karsk Courier\n\nNine were hurt, a clerk said.\n\n{notice}"
    assert signed(text, (Interval(text.rindex("\n") + 1, len(text)),)) is None


def test_two_owners_name_no_publisher() -> None:
    text = "Karsk Courier\nCoast News\n© 2024 Karsk Courier\n© 2024 Coast News"
    assert signed(text, (Interval(text.index("©"), len(text)),)) is None


def test_long_notices_take_no_longer_than_their_length() -> None:
    text = "© " * 100_000
    start = time.process_time()
    signed(text, (Interval(0, len(text)),))
    assert time.process_time() - start < 1, "0.0 s on an idle core"


BODY = "Nine were hurt, a clerk told the Courier on Monday."


def headed(head: str, body: str = BODY) -> str | None:
    text = f"{head}\n\n{body}"
    return nameplate(text, (Interval(0, len(head)),), (Interval(len(head) + 2, len(text)),))


@pytest.mark.parametrize(
    "head",
    [
        "The Karsk Courier",
        "By Mette Lund\nThe Karsk Courier\n3 March 2024",
        "By Mette Lund | 3 March 2024 | The Karsk Courier",
        "The Karsk Courier, Monday 3 March",
        "By Mette Lund, The Karsk Courier",
    ],
)
def test_an_outlet_at_the_head_that_the_article_speaks_of_is_the_publisher(head: str) -> None:
    assert headed(head) == "The Karsk Courier"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("By Mette Lund\nThe Karsk Monday", "Nine were hurt, a clerk said on Monday."),
        ("By Mette Lund", BODY),
        ("Karsk Courier\nSund Courier", BODY),
        ("The Karsk Monday", "Nine were hurt, a clerk told the Monday Company on Tuesday."),
        ("LOCAL NEWS", "Nine were hurt, a clerk said on Monday."),
        ("By Mette Lund, Karsk Courier", "Nine were hurt, according to the Karsk Courier."),
    ],
)
def test_a_head_alone_or_two_outlets_name_no_publisher(head: str, body: str) -> None:
    assert headed(head, body) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Karsk Valley News\nLOCAL NEWS", "Karsk Valley News"),
        ("By Mette Lund, Harbour Correspondent | The Sund Times", "The Sund Times"),
        ("Sund Mirror Sport", "Sund Mirror"),
        ("The Lund Herald Morning Briefing", "The Lund Herald"),
        ("By the Lund Argus newsdesk, 3 March 2024", "Lund Argus"),
        ("Publisher: Tiva Weekly\nDate: 3 March 2024", "Tiva Weekly"),
    ],
)
def test_a_name_that_only_an_outlet_has_is_enough_where_no_other_stands(head: str, name: str) -> None:
    assert headed(head, "Nine were hurt, a clerk said on Monday.") == name


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("KARSK, March 3 (Coastwire News Agency) — Nine were hurt, a clerk told Coastwire.", "Coastwire News Agency"),
        ("KARSK (Coastwire) - Nine were hurt, a clerk told Coastwire on Monday.", "Coastwire"),
        ("KARSK (Coastwire) - Nine were hurt, a clerk told a court on Monday.", None),
        ("KARSK (Mette Lund) - Nine were hurt, a clerk told Ole Lund on Monday.", None),
    ],
)
def test_the_agency_of_a_dateline_is_the_publisher_where_the_article_calls_it_so(body: str, name: str | None) -> None:
    assert nameplate(body, (), (Interval(0, len(body)),)) == name


def test_a_name_is_given_as_the_head_or_the_dateline_prints_it() -> None:
    body = "KARSK (Sund-Isles Press) — Nine were hurt. Sund-Isles could not verify the number."
    assert in_full(body, "Sund-Isles", (), (Interval(0, len(body)),)) == "Sund-Isles Press"
    assert in_full(body, "Coastwire", (), (Interval(0, len(body)),)) == "Coastwire"
