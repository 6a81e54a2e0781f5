"""Who answers where the page tells it by labels or by questions alone."""

from collections.abc import Callable

import pytest

from verifier.attribution.hearing import heard
from verifier.attribution.interviews import interview
from verifier.attribution.known import known
from verifier.attribution.tagger import Tagger
from verifier.schema import Article
from verifier.text.sentences import paragraphs

LABELS = """Talks with the lock keeper

The keeper of the Sund lock, Bo Aske, answered our questions.

Q: Who opened the gate?

A: I opened it at six. The order came by telephone.

It was still dark.

Q: Who called?

A: The mayor told me that the dyke had gone.

Aske will retire in May."""

NAMES = """What the widow saw

LANTERN: When did they come?

EMA TOFT: At noon. My son hid in the loft.

LANTERN: How many were they?

TOFT: I counted nine."""

QUESTIONS = """Liv Sten has cooked for the Hale mine since 1998. She spoke to The Courier by telephone.

What do miners eat?

Soup, for the most part. I make forty litres a day.

Do they ever complain?

Never to me. The cages are late, and they are too tired to.

Who pays for it?

We do. The company gave nothing in my time."""

BOLD = """Five minutes of questions for Ada Brink, the new ferry captain

**Is the boat safe?** We test it every spring.

**Is the crew?** My crew is ten strong."""

PODCAST = """With me on Low Tide is the diver Jo Marsh.

UNA: Was it gold?

JO: It was brass.

UNA: Who has it?

JO: My sister has it.

The museum told us in a statement that it had the brass. A spokesman said it was gold."""

AFTERWORD = """Liv Sten has cooked for the Hale mine since 1998. She spoke to The Courier by telephone.

What do miners eat?

Soup, for the most part. I make forty litres a day.

Do they ever complain?

Never to me.

Who pays for it?

We do. The company said in a statement that it would, and it never paid me.

The mine is run by Hale Works, which declined to comment.

The canteen opens at six."""

EXPLAINER = """Readers have asked us about the dam.

Why did it fail?

Engineers say that the wall was too thin.

Who is missing?

Police put the number at nine.

What happens next?

An inquiry opens on Monday."""

OURS = """Our reporter Lena Fosk spoke to families in Tarn.

Where is the water coming from?

The dam is sound, according to the company. We have not been able to reach it.

Will the school open?

The council says it will tell us by six.

Who is missing?

Our readers ask this most. Police tell us that nobody is."""

COLUMN = """I asked my brother why he drives.

Who would take a train that never comes?

I would not, and my brother gave up in May."""

LIST = """The council answered three questions on Monday.

Cost: 40,000 crowns.

Place: the old mill.

Is it safe?"""


def _answers(text: str) -> list[tuple[str | None, str]]:
    found = interview(text, known(text, "The Courier"))
    turns = [turn for turn in map(found.at, paragraphs(text)) if turn and not turn.asks]
    return [(t.speaker.cut(text) if t.speaker else None, t.interval.cut(text).split()[0]) for t in turns]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (LABELS, [("Bo Aske", "I"), ("Bo Aske", "It"), ("Bo Aske", "The")]),
        (NAMES, [("EMA TOFT", "At"), ("EMA TOFT", "I")]),
        (QUESTIONS, [("Liv Sten", "Soup,"), ("Liv Sten", "Never"), ("Liv Sten", "We")]),
        (PODCAST, [("Jo Marsh", "It"), ("Jo Marsh", "My")]),
        (AFTERWORD, [("Liv Sten", "Soup,"), ("Liv Sten", "Never"), ("Liv Sten", "We")]),
        (BOLD, [("Ada Brink", "We"), ("Ada Brink", "My")]),
    ],
)
def test_whoever_answers_speaks_up_to_the_next_question(text: str, answers: list[tuple[str, str]]) -> None:
    assert _answers(text) == answers


@pytest.mark.parametrize("text", [EXPLAINER, OURS, COLUMN, LIST])
def test_questions_in_an_explainer_a_column_or_a_list_make_no_interview(text: str) -> None:
    assert _answers(text) == []


def test_an_answer_without_anybody_named_above_is_nobodys() -> None:
    assert _answers("Q: Who opened it?\n\nA: I did.\n\nQ: When?\n\nA: At six.") == [(None, "I"), (None, "At")]


def test_initials_stand_for_the_name_above() -> None:
    text = "The foreman, Jed Moll, sat down with us.\n\nAP: Where?\n\nJM: There.\n\nAP: When?\n\nJM: Then."
    assert _answers(text) == [("Jed Moll", "There."), ("Jed Moll", "Then.")]


def test_what_is_answered_is_quoted_and_what_the_speaker_heard_is_relayed(
    article: Callable[..., Article], tagger: Tagger
) -> None:
    claims = [p.claim for p in heard(article(LABELS), tagger.relations)]
    told = [(c.text, [s.name for s in c.attributions[0].sources], c.attributions[0].speech) for c in claims]
    assert told == [
        ("The keeper of the Sund lock, Bo Aske, answered our questions.", [], "none"),
        ("I opened it at six.", ["Bo Aske"], "direct"),
        ("The order came by telephone.", ["Bo Aske"], "direct"),
        ("It was still dark.", ["Bo Aske"], "direct"),
        ("The dyke had gone.", ["Bo Aske", "The mayor"], "indirect"),
        ("Aske will retire in May.", [], "none"),
    ]


def test_a_name_in_capitals_is_told_as_a_name(article: Callable[..., Article], tagger: Tagger) -> None:
    (last,) = [p.claim for p in heard(article(NAMES), tagger.relations)][-1:]
    assert [s.name for s in last.attributions[0].sources] == ["Ema Toft"]


@pytest.mark.parametrize(
    "line", ["Q: Why?\n\nA: I.\n\n", "Why?\n\nI do.\n\n", "Ab Cd: Why?\n\nEf Gh: I.\n\n", "**?** I.\n"]
)
def test_a_long_page_of_questions_is_read_in_good_time(line: str) -> None:
    text = "She answered questions.\n\n" + line * 4000
    assert interview(text, known(text, None)) is not None


INSERTED = """The keeper of the Sund lock, Bo Aske, answered our questions.

Q: Who opened the gate?

A: I opened it at six.

[The mayor was asked for comment.]

Q: Who called?

A: The mayor. My wife heard the bell.

The port's log listed no call before seven.

Q: Were you paid?

A: In part."""


def test_what_the_publisher_puts_between_answers_is_not_said_by_whoever_answers() -> None:
    assert [first for _, first in _answers(INSERTED)] == ["I", "The", "In"]
