"""Articles and quotations for `anchoring.py`: fictional, seeded, and news-like in that phrases come back.

What a model does to a quotation is imitated by hand: light changes, altered facts, fabrications, stitched halves.
"""

import random
import re
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

PEOPLE = "Ana Brell;Tomas Ordel;Mirjam Sok;Jonas Veld;Petra Halloran;Idris Kamau;Lena Vostrova;Omar Teyeb".split(";")
OUTLETS = "the Coast Gazette;Radio Marn;the Norrland Post;Tavrin News Agency;Channel Nine".split(";")
BODIES = (
    "the port authority;the regional council;the interior ministry;the fire service;the army;the fishing union;"
    "the transport company;the election office;the district court;the border guard"
).split(";")
PLACES = "Orvik;Tavrin;East Marn;the Lower Valley;Saltbridge;Kesten;the old harbour;the northern district".split(";")
DAYS = "on Monday;on Tuesday;late on Friday;on Oct. 12;last week;early on Sunday;two days earlier".split(";")
THINGS = (
    "the bridge;the new ferry;the grain store;a power station;the water plant;the coastal road;two warehouses;"
    "the railway line;the evacuation centre;a fuel depot;the main hospital;the flood barrier"
).split(";")
VERBS = (
    "was damaged;was closed;had been searched;was not reopened;could not be reached;was sold;had been evacuated;"
    "was flooded;never received a permit;was handed over to the army;was not insured;had been repaired"
).split(";")
GROUPS = "residents;workers;soldiers;passengers;fishermen;volunteers;students;prisoners;engineers".split(";")
FATES = (
    "were taken to hospital;did not return;were released without charge;had lost their homes;were still missing;"
    "refused to leave;were moved to a shelter;had signed the contract;were not told about the danger;went on strike"
).split(";")
REASONS = (
    "because of heavy rain;after a long dispute over pay;despite earlier warnings;without any explanation;"
    "for the first time in years;while the investigation went on;as the storm came closer;to save money"
).split(";")
NUMBERS = "two;three;five;seven;12;15;18;24;40;75;120;350;1,200;2.5 million;3,400".split(";")
TAILS = (
    "and nobody was blamed;but the cause is not known;and more rain is expected;although the talks continue;"
    "and the work will take months;but no date was given;and the minister did not comment"
).split(";")
SYNONYMS = {
    "said": "stated", "told": "informed", "damaged": "harmed", "closed": "shut", "residents": "inhabitants",
    "workers": "employees", "moved": "transferred", "heavy": "strong", "dispute": "quarrel", "earlier": "previous",
    "repaired": "fixed", "searched": "inspected", "expected": "forecast", "work": "job", "months": "weeks",
    "missing": "lost", "danger": "risk", "shelter": "refuge", "long": "lengthy", "coastal": "seaside",
}  # fmt: skip
MOST_COMPARED = 100
"""Sentences that a fabricated one is compared with: all, in the articles in which it counts."""

SMALL_WORDS = {"the", "a", "of", "that", "had", "been", "to", "still", "and", "over"}


class Article(NamedTuple):
    """A text and where its sentences stand."""

    text: str
    sentences: list[tuple[int, int]]


class Quotation(NamedTuple):
    """What a model gives, and the stretch of the article that it means; None where it stands nowhere."""

    words: str
    meant: tuple[int, int] | None


def sentence(rng: random.Random) -> str:
    """Return one sentence of news."""
    pick = rng.choice
    event = pick((
        lambda: f"{pick(THINGS)} in {pick(PLACES)} {pick(VERBS)} {pick(DAYS)} {pick(REASONS)}",
        lambda: f"about {pick(NUMBERS)} {pick(GROUPS)} {pick(FATES)} {pick(REASONS)}, {pick(TAILS)}",
        lambda: f"at least {pick(NUMBERS)} {pick(GROUPS)} from {pick(PLACES)} {pick(FATES)} {pick(DAYS)}",
        lambda: f"{pick(BODIES)} did not confirm that {pick(THINGS)} {pick(VERBS)}, {pick(TAILS)}",
    ))()  # fmt: skip
    written = pick((
        lambda: f"{pick(PEOPLE)} told {pick(OUTLETS)} {pick(DAYS)} that {event}.",
        lambda: f"“{event[0].upper()}{event[1:]},” {pick(PEOPLE)} said.",
        lambda: f"{event}.",
        lambda: f"According to {pick(BODIES)}, {event}.",
        lambda: f"{pick(BODIES)} – which runs {pick(THINGS)} – said that {event}.",
    ))()  # fmt: skip
    return written[0].upper() + written[1:]


def article(rng: random.Random, size: int) -> Article:
    """Return an article of at least `size` code points; one sentence in 25 stood there before."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    length = 0
    while length < size:
        words = parts[2 * rng.randrange(len(spans))] if spans and rng.random() < 0.04 else sentence(rng)
        spans.append((length, length + len(words)))
        parts += (words, "\n\n" if len(spans) % 3 == 0 else " ")
        length += len(words) + len(parts[-1])
    return Article("".join(parts), spans)


def faithful(rng: random.Random, source: Article) -> Quotation:
    """Return a sentence, or a run of at least six words of one, word for word."""
    start, end = rng.choice(source.sentences)
    if rng.random() < 0.4:
        words = list(re.finditer(r"\S+", source.text[start:end]))
        if len(words) > 7:
            first = rng.randrange(len(words) - 6)
            last = rng.randrange(first + 5, len(words))
            start, end = start + words[first].start(), start + words[last].end()
    return Quotation(source.text[start:end], (start, end))


def _quote_marks(_: random.Random, words: str) -> str:
    return words.translate(str.maketrans("“”", "''")) if "“" in words else f'"{words}"'


def _dashes(_: random.Random, words: str) -> str:
    return words.replace("–", "-")


def _case(rng: random.Random, words: str) -> str:
    return words.lower() if rng.random() < 0.3 else words[0].swapcase() + words[1:]


def _spaces(rng: random.Random, words: str) -> str:
    return words.replace(" ", rng.choice(("\n", "\xa0", "  ")), 2)


def _comma(_: random.Random, words: str) -> str:
    return words.replace(",", "", 1)


def _dropped(rng: random.Random, words: str) -> str:
    pieces = words.split(" ")
    small = [n for n, piece in enumerate(pieces[1:-1], 1) if piece in SMALL_WORDS]
    if small:
        del pieces[rng.choice(small)]
    return " ".join(pieces)


def _synonym(rng: random.Random, words: str) -> str:
    held = [word for word in SYNONYMS if re.search(rf"\b{word}\b", words)]
    return re.sub(rf"\b{(word := rng.choice(held))}\b", SYNONYMS[word], words, count=1) if held else words


def _typo(rng: random.Random, words: str) -> str:
    places = [m.start() for m in re.finditer(r"(?<=[a-z])[a-z](?=[a-z])", words)]
    at = rng.choice(places)
    return words[:at] + rng.choice((words[at + 1], "")) + words[at + 1 :]


LIGHT = (_quote_marks, _dashes, _case, _spaces, _comma, _dropped, _synonym, _typo)


def perturbed(rng: random.Random, source: Article) -> Quotation:
    """Return a faithful quotation with one to three of the changes that models make without meaning to."""
    words, meant = faithful(rng, source)
    for change in rng.sample(LIGHT, rng.randint(1, 3)):
        words = change(rng, words)
    return Quotation(words, meant)


def _other_number(rng: random.Random, words: str) -> str:
    """Change one number to another that is to be found in such articles, or by one."""
    number = rng.choice(list(re.finditer(rf"\b(?:{'|'.join(map(re.escape, NUMBERS))})\b", words)))
    other = rng.choice([n for n in NUMBERS if n != number.group()])
    if number.group().isdigit() and rng.random() < 0.5:
        other = str(int(number.group()) + rng.choice((-1, 1)))
    return words[: number.start()] + other + words[number.end() :]


def _other_polarity(rng: random.Random, words: str) -> str:
    """Take a negation out, or put one in."""
    negation = re.search(r"\b(?:did not|was not|were not|could not|never) ", words)
    if negation and rng.random() < 0.5:
        kept = negation.group().removesuffix("not ").removesuffix("never ")
        return words[: negation.start()] + kept + words[negation.end() :]
    return re.sub(r"\b(was|were|had|did) (?!not)", r"\1 not ", words, count=1)


FACTS: tuple[Callable[[random.Random, str], str], ...] = (_other_number, _other_polarity)


def altered(rng: random.Random, source: Article) -> Quotation:
    """Return a quotation of which one number or one negation is changed, and nothing else."""
    while True:
        words, meant = faithful(rng, source)
        change = rng.choice(FACTS)
        if change is _other_polarity or re.search(rf"\b(?:{'|'.join(map(re.escape, NUMBERS))})\b", words):
            lie = change(rng, words)
            if lie != words and lie not in source.text:
                return Quotation(lie, meant)


def absent(rng: random.Random, source: Article) -> Quotation:
    """Return a sentence that might stand in such an article and does not, or two halves from far apart, glued.

    At least three of its words are missing from each sentence of the article: with fewer it is an altered quotation.
    """
    words = sentence(rng) if rng.random() < 0.5 else _glued(rng, source)
    ours = Counter(_words(words))
    strange = min(
        (ours - Counter(_words(source.text[slice(*span)]))).total() for span in source.sentences[:MOST_COMPARED]
    )
    return Quotation(words, None) if strange >= 3 else absent(rng, source)


def _glued(rng: random.Random, source: Article) -> str:
    one, other = (source.text[slice(*rng.choice(source.sentences))].split() for _ in "ab")
    cut = rng.choice((0.3, 0.5, 0.7))
    return " ".join((*one[: int(cut * len(one))], *other[int(cut * len(other)) :]))


def _words(text: str) -> list[str]:
    return re.findall(r"[\w.,]*\w", text.lower())
