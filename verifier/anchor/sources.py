"""Places the chain of a claim: the publisher, then each source by its mention, near the claim's evidence."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from verifier.anchor import mentions_en as english
from verifier.anchor.ground import Ground
from verifier.draft import DraftAttribution, DraftSource
from verifier.schema import Attribution, Resolution, Source, Span
from verifier.text.fold import words
from verifier.text.spans import Interval

MOST_LINKS = 16
"""Most sources of one chain, and most chains of one claim; an article has three or four."""


@dataclass
class Placer:
    """Places words near one claim's evidence, and keeps those that stand nowhere in the article."""

    ground: Ground
    around: tuple[Interval, ...]
    unplaced: dict[str, None] = field(default_factory=dict)

    @cached_property
    def _sentences(self) -> dict[Interval, None]:
        return dict.fromkeys(map(self.ground.sentence, self.around))

    @cached_property
    def _paragraphs(self) -> dict[Interval, None]:
        return dict.fromkeys(map(self.ground.paragraph, self.around))

    def place(self, sought: str | None, beside: Interval | None = None) -> Interval | None:
        """Return where the words stand, as `seen` does; words that stand nowhere are kept in `unplaced`."""
        found = self.seen(sought, beside)
        if found is None and sought and sought.strip() and not self._stands(sought):
            self.unplaced[sought] = None
        return found

    def seen(self, sought: str | None, beside: Interval | None = None) -> Interval | None:
        """Return where the words stand: in the evidence's sentence, else its paragraph, else the nearest before it.

        Only where they stand nowhere before, the first place after. With no evidence to be near, the one place if
        there is only one.
        """
        if sought is None or not sought.strip():
            return None
        return self._near(sought, beside) if self.around else self._only(sought)

    def before(self, sought: str, at: int) -> Interval | None:
        """Return the nearest place before `at` where the words stand; they are kept if they stand nowhere."""
        found = self.ground.before(sought, at)
        if found is None and not self._stands(sought):
            self.unplaced[sought] = None
        return found

    def _stands(self, sought: str) -> bool:
        return bool(self.ground.mentions(sought, [None]))

    def _only(self, sought: str) -> Interval | None:
        found = self.ground.mentions(sought, [None])
        return found[0] if len(found) == 1 else None

    def _near(self, sought: str, beside: Interval | None) -> Interval | None:
        found = self.ground.mentions(sought, self._sentences) or self.ground.mentions(sought, self._paragraphs)
        if len(found) > 1:
            return min(found, key=lambda hit: self._strangeness(hit, sought, beside))
        if found:
            return found[0]
        return self.ground.before(sought, self.around[0].start) or self.ground.after(sought, self.around[-1].end)

    def _strangeness(self, hit: Interval, sought: str, beside: Interval | None) -> tuple[bool, int, int]:
        """Written alike first, then the nearest to `beside`, then the nearest to the evidence."""
        return (
            hit.cut(self.ground.text) != sought.strip(),
            hit.gap(beside) if beside else 0,
            min(hit.gap(other) for other in self.around),
        )


def attributions(drafts: Sequence[DraftAttribution], placer: Placer) -> tuple[Attribution, ...]:
    """Return the chains, each from the publisher to the origin; the publisher alone where the draft has none."""
    chains = tuple([_attribution(draft, placer) for draft in drafts[:MOST_LINKS]])
    return (tuple(dict.fromkeys(chains)) if len(chains) > 1 else chains) or (placer.ground.published,)


def _attribution(draft: DraftAttribution, placer: Placer) -> Attribution:
    first = placer.ground.publisher
    has_publisher = bool(draft.sources) and _is_publisher(draft.sources[0], placer.ground)
    links = draft.sources[has_publisher:]
    cue = placer.place(draft.cue)
    sources = tuple([_source(link, cue, placer) for link in links[:MOST_LINKS]])
    if draft.cue and (beside := next((s.span.interval for s in reversed(sources) if s.span), None)):
        cue = placer.place(draft.cue, beside)
    return Attribution(sources=(first, *sources), cue=_span(cue, placer), speech=draft.speech)


def _is_publisher(link: DraftSource, ground: Ground) -> bool:
    name = ground.publisher.name
    return bool(name and link.name) and ground.folded(link.name) == ground.folded(name)


def _source(draft: DraftSource, cue: Interval | None, placer: Placer) -> Source:
    mention = placer.place(draft.mention, cue)
    span = mention if draft.mention else placer.seen(draft.name, cue)
    antecedent = _antecedent(draft, mention, placer)
    return Source(
        name=draft.name if draft.name and draft.name.strip() else None,
        kind=draft.kind,
        anonymous=draft.anonymous,
        count=draft.count,
        role=draft.role,
        affiliation=draft.affiliation,
        anonymity_reason=draft.anonymity_reason,
        resolution=_resolution(draft, placer.ground, found=antecedent is not None),
        antecedent=_span(antecedent, placer),
        span=_span(span, placer),
    )


def _antecedent(draft: DraftSource, mention: Interval | None, placer: Placer) -> Interval | None:
    """Return the earlier mention, before the mention itself or, where that has no place, before the evidence."""
    if not _refers_back(draft, placer.ground) or draft.antecedent is None:
        return None
    if mention is None and not placer.around:
        return placer.place(draft.antecedent)
    return placer.before(draft.antecedent, mention.start if mention else placer.around[0].start)


def _refers_back(draft: DraftSource, ground: Ground) -> bool:
    """Say whether the draft gives an earlier mention that differs from the one at hand."""
    return bool(draft.antecedent) and ground.folded(draft.antecedent) != ground.folded(draft.mention)


def _resolution(draft: DraftSource, ground: Ground, *, found: bool) -> Resolution:
    """Say how the source is known: by the name in its mention, by an antecedent, or not at all."""
    if not ground.folded(draft.name):
        return "unresolved"
    if _refers_back(draft, ground) and (found or not _holds_name(draft, ground)):
        return "resolved" if found else "unresolved"
    return "unresolved" if _is_back_reference(draft, ground) else "named"


def _holds_name(draft: DraftSource, ground: Ground) -> bool:
    return draft.mention is None or ground.folded(draft.name) in ground.folded(draft.mention)


def _is_back_reference(draft: DraftSource, ground: Ground) -> bool:
    """Say whether the mention is a pronoun, or a definite description that does not hold the name."""
    if draft.mention == draft.name:
        return ground.folded(draft.mention) in english.PRONOUNS
    mentioned = [word for word, _ in words(ground.folded(draft.mention))]
    if not mentioned:
        return False
    if len(mentioned) == 1 and mentioned[0] in english.PRONOUNS:
        return True
    return mentioned[0] in english.DEFINITE and not _holds_name(draft, ground) and not _names_part(draft)


def _names_part(draft: DraftSource) -> bool:
    """Say whether the mention holds a capitalised word of the name: "the Gazette" for "Coast Gazette"."""
    named = {word for word in (draft.name or "").split() if word[:1].isupper()}
    return any(word in named for word in (draft.mention or "").split()[1:])


def _span(interval: Interval | None, placer: Placer) -> Span | None:
    return Span.cut(placer.ground.text, interval) if interval else None
