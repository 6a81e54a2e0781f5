"""Word pieces of a text, as the network's uncased vocabulary has them: WordPiece over BERT's basic words."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from verifier.attribution.windows import Encode, Pieces

UNKNOWN = "[UNK]"
LONGEST = 100
"""Letters of the longest word that is taken apart; a longer one is unknown. As the vocabulary was made."""
_PLAIN = re.compile(r"[a-z0-9]+|[!-/:-@\[-`{-~“”‘’–—…]")
_ODD = re.compile(r"[^\t\n\r -~“”‘’–—…]")
"""In a text without these the words are those of `_PLAIN`: that is most of news."""
_CHUNK = re.compile(r"[^\t\n\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
"""What stands between white space."""
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
_IDEOGRAPHS = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF),
    (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
)  # fmt: skip
"""Each of these is a word."""

_Word: TypeAlias = tuple[str, Sequence[int]]
"""Its letters without case and accents, and where in the text each stands."""


def encoder(vocabulary: Mapping[str, int]) -> Encode:
    """Return what turns a text into the pieces of `vocabulary`, with offsets in code points. Linear in the text."""

    def encode(text: str) -> Pieces:
        ids: list[int] = []
        offsets: list[tuple[int, int]] = []
        for letters, at in _words(text):
            known = vocabulary.get(letters) if len(letters) <= LONGEST else None
            if known is not None:
                ids.append(known)
                offsets.append((at[0], at[-1] + 1))
                continue
            for first, end, piece in _pieces(letters, vocabulary):
                ids.append(piece)
                offsets.append((at[first], at[end - 1] + 1))
        return ids, offsets

    return encode


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[tuple[int, int, int]]:
    """Return the longest pieces that the word is made of, from its start: first letter, end, number in `vocabulary`."""
    found, first = [], 0
    while first < len(word) <= LONGEST:
        mark = "##" if first else ""
        end = next((end for end in range(len(word), first, -1) if mark + word[first:end] in vocabulary), None)
        if end is None:
            break
        found.append((first, end, vocabulary[mark + word[first:end]]))
        first = end
    return found if first == len(word) else [(0, len(word), vocabulary[UNKNOWN])]


def _words(text: str) -> Iterator[_Word]:
    """Yield the words of `text`: marks and ideographs are words of their own."""
    if _ODD.search(text) is None:
        for word in _PLAIN.finditer(text.lower()):
            yield word.group(), range(*word.span())
    else:
        for chunk in _CHUNK.finditer(text):
            yield from _told_apart(chunk.group(), chunk.start())


def _told_apart(chunk: str, start: int) -> Iterator[_Word]:
    """Yield the words of what stands between white space."""
    letters, at = "", list[int]()
    for place, printed in enumerate(chunk, start):
        bare = _bare(printed)
        if bare and _stands_alone(bare[0]):
            if letters:
                yield letters, at
            yield bare, [place] * len(bare)
            letters, at = "", list[int]()
        else:
            letters += bare
            at += [place] * len(bare)
    if letters:
        yield letters, at


def _bare(printed: str) -> str:
    """Return a character without case and accents; nothing for one that is not seen."""
    if printed.isascii() and printed.isprintable():
        return printed.lower()
    if unicodedata.category(printed) in _UNSEEN or printed == "\ufffd":
        return ""
    return "".join(c for c in unicodedata.normalize("NFD", printed) if unicodedata.category(c) != "Mn").lower()


def _stands_alone(letter: str) -> bool:
    if letter.isascii():
        return not letter.isalnum()
    return unicodedata.category(letter)[0] == "P" or any(a <= ord(letter) <= b for a, b in _IDEOGRAPHS)
