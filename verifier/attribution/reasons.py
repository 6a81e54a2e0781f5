"""Why each source of an article is not named: told of one of them, of a group, or of all who spoke before."""

import re
from collections.abc import Sequence
from itertools import islice

from verifier.attribution.description import singular
from verifier.attribution.mentions import Mention
from verifier.text.regex import regex
from verifier.text.spans import Interval

_ALL = regex(
    r"(?:all|both|they|their|them|each|neither|none|everyone|everybody|others|"
    r"the (?:sources|people|officials|two|three|four|five|six))\b",
    re.IGNORECASE,
)
"""Who may be everybody who has spoken without a name so far: "All spoke on condition of anonymity because …"."""
REACH = 4
"""Paragraphs back in which they did."""
MOST = 12
"""Sources that one sentence can be about."""


class Reasons:
    """The reasons met so far. Lives for one article."""

    def __init__(self) -> None:
        self._own: dict[tuple[Interval, str], str] = {}
        self._groups: dict[Interval, str] = {}
        self._nouns: dict[str, tuple[str | None, str]] = {}

    def tell(self, mention: Mention, reason: str) -> None:
        """Remember why one source, or one group of them, is not named."""
        self._own.setdefault(mention.identity, reason)
        if mention.phrase.plural or mention.plural:
            self._groups.setdefault(mention.fullest, reason)
            if mention.phrase.head and mention.phrase.anonymous:
                self._nouns.setdefault(singular(mention.phrase.head), (mention.phrase.affiliation, reason))

    def tell_all(self, subject: str, mention: Mention, met: Sequence[Mention], reason: str) -> None:
        """Remember why those whom `subject` means are not named: `mention`, or else who spoke without a name before.

        Several are all of them; one is the only one that spoke so in its paragraph and the one above.
        """
        self.tell(mention, reason)
        if mention.first is not None and mention.phrase.anonymous:
            return
        near = [m for m in islice(reversed(met), MOST) if m.phrase.anonymous]
        several = _ALL.match(subject) or mention.phrase.plural or mention.plural
        near = [m for m in near if mention.paragraph - m.paragraph < (REACH if several else 2)]
        if several or len({m.identity for m in near}) == 1:
            for other in near:
                self.tell(other, reason)

    def of(self, mention: Mention) -> str | None:
        """Return why the source is not named, where the article says so: of it, its group or its noun."""
        own = self._own.get(mention.identity) or self._groups.get(mention.fullest)
        belongs, reason = self._nouns.get(singular(mention.phrase.head), (None, None))
        return own or (reason if mention.phrase.affiliation in {None, belongs} else None)
