import pytest

from verifier.attribution.known import Known, known
from verifier.attribution.phrases import phrase

ARTICLE = (
    "The Directorate of Border Intelligence (DBI) said so. The Lantern news outlet agreed. "
    "Harbour pilot Ines Kolb was there, and so was Dev Shah. The dredging firm, Tarn Works, was not. Wick Lane said "
    "its boats were safe. It added that nobody was hurt. Dev Shah said it was raining. He said nothing more."
)


@pytest.fixture(scope="module")
def names() -> Known:
    return known(ARTICLE, "The Courier")


@pytest.mark.parametrize(
    ("words", "name", "kind", "anonymous"),
    [
        ("One source from DBI", "One source from DBI", "official", True),
        ("the Lantern news outlet", "Lantern", "media", False),
        ("Lantern", "Lantern", "media", False),
        ("The Courier", "Courier", "media", False),
        ("Radio Meridian", "Radio Meridian", "media", False),
        ("Harbour pilot Ines Kolb", "Ines Kolb", "person", False),
        ("Kolb", "Kolb", "person", False),
        ("Mr Kolb", "Kolb", "person", False),
        ("Dev Shah, 43,", "Dev Shah", "person", False),
        ("Cllr Dev Shah (Lib Dem, Canalside)", "Dev Shah", "person", False),
        ("Dr Ada Quill of Lowmoor University", "Ada Quill", "person", False),
        ("co-author Jun Aske", "Jun Aske", "person", False),
        ("A blogger, Ana Sel,", "Ana Sel", "social_media", False),
        ("The charity Safe Harbour", "Safe Harbour", "organisation", False),
        ("the Red Heron Society", "Red Heron Society", "organisation", False),
        ("Norway", "Norway", "official", False),
        ("police", "police", "official", False),
        ("the interior ministry", "the interior ministry", "official", False),
        ("two senior officials", "two senior officials", "official", True),
        ("sources", "sources", "unknown", True),
        ("a leaked memo", "a leaked memo", "document", False),
        ("other commentators", "other commentators", "group", True),
        ("a nurse who was there", "a nurse", "person", True),
        ("The Glass Makers’ Guild", "Glass Makers’ Guild", "organisation", False),
        ("The Tarn Engineers’ Union", "Tarn Engineers’ Union", "organisation", False),
        ("the Wick Women's Club", "Wick Women's Club", "organisation", False),
        ("the Tarn Drivers' Union", "Tarn Drivers' Union", "organisation", False),
        ("the Teachers Union", "Teachers Union", "organisation", False),
        ("Ark 24", "Ark 24", "organisation", False),
        ("Broadcaster Canal 7", "Canal 7", "media", False),
        ("the channel Canal 7", "Canal 7", "media", False),
        ("the independent site Lampblack", "Lampblack", "media", False),
        ("News agency Nordpost", "Nordpost", "media", False),
        ("Channel 9", "Channel 9", "media", False),
        ("Tarn Works", "Tarn Works", "organisation", False),
        ("Wick Lane", "Wick Lane", "organisation", False),
        ("Workers", "Workers", "group", True),
        ("Union leaders", "Union leaders", "group", True),
        ("engineers at Tarn Power", "engineers at Tarn Power", "group", True),
        ("A spokesman for the union", "A spokesman for the union", "organisation", True),
        ("A spokeswoman for the army", "A spokeswoman for the army", "official", True),
    ],
)
def test_a_phrase_tells_who_it_is(words: str, name: str, kind: str, anonymous: bool, names: Known) -> None:  # noqa: FBT001  a column of the table
    found = phrase(words, names)
    assert (found.name, found.kind, found.anonymous) == (name, kind, anonymous)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("One source", 1),
        ("a source", 1),
        ("The DBI source", 1),
        ("two officials", 2),
        ("12 witnesses", 12),
        ("One of the guards", 1),
        ("sources", None),
        ("several officials", None),
        ("a report", None),
        ("Ines Kolb", None),
    ],
)
def test_a_phrase_tells_how_many(words: str, count: int | None, names: Known) -> None:
    assert phrase(words, names).count == count


@pytest.mark.parametrize(
    ("words", "role", "affiliation"),
    [
        ("Ines Kolb, head of the Harbour Guard", "head", "Harbour Guard"),
        ("The mayor of Northport, Ellen Vask,", "mayor", "Northport"),
        ("Defence Minister Ana Sel", "Defence Minister", None),
        ("a source in the Varland ministry", None, "Varland ministry"),
        ("the DBI source", None, "DBI"),
        ("coastal intelligence sources", None, "coastal intelligence"),
        ("people familiar with the talks", None, None),
        ("a nurse at the scene", None, None),
        ("Lead engineer Dr Ana Sel", "Lead engineer", None),
        ("Dr Ana Sel", None, None),
        ("Co-author Prof. Jun Aske", "Co-author", None),
        ("Ines Kolb, one of the pilots", "one of the pilots", None),
        ("Ines Kolb, one of the pilots at Tarn Harbour,", "one of the pilots", "Tarn Harbour"),
        ("our reporter in the port, Ann Lee", "reporter", None),
        ("a spokesman for the union", "spokesman", "union"),
    ],
)
def test_a_phrase_tells_role_and_affiliation(
    words: str, role: str | None, affiliation: str | None, names: Known
) -> None:
    found = phrase(words, names)
    assert (found.role, found.affiliation) == (role, affiliation)


def test_a_surname_that_two_people_share_belongs_to_neither() -> None:
    found = known("Ann Lee met Tom Lee. Dev Shah was late.", None)
    assert set(found.people) == {"Shah"}


@pytest.mark.parametrize(
    "words", ["", " ", ",", "-", "“", "the", "of", "9", "who said", "A, B, C", "a" * 5000, ", " * 500]
)
def test_no_phrase_is_too_odd_to_read(words: str, names: Known) -> None:
    assert phrase(words, names).kind
