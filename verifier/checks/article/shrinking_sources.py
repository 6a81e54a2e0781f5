"""Whether several unnamed sources become one further down."""

from collections.abc import Sequence

from verifier.checks.article.mentions import NOUNS, Mention, mentions
from verifier.checks.article.sources_en import COUNTS, SINGULAR
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.schema import Span


def shrinking_sources(grounds: Grounds) -> Found:
    """Compare how many unnamed sources the article begins with and how many it goes on with.

    Catches: "sources … told" above, and below it one source alone ("one source from", "the source said") that may be
    one of them, with nothing to show a second: no "one of the sources", "another source", "two sources". A doubt.
    Misses: officials, officers, witnesses of whom one alone is heard below, for that is ordinary news; sources whose
    affiliation is told in words that do not agree.

    Fails: The tug will be sold, sources in the port told the Senn Mail. ¶ One source from the port said that a buyer
      had called.
    Passes: The tug will be sold, sources in the port told the Senn Mail. ¶ One of the sources said that a buyer had
      called.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
    elif SINGULAR.keys().isdisjoint(grounds.passage.folded):
        yield NotApplicable("the article cites no unnamed sources in the plural")
    elif not NOUNS.difference(SINGULAR).isdisjoint(grounds.passage.folded):
        pair = shrunk(tuple(mentions(grounds)))
        if pair is not None:
            several, one = (Span.cut(grounds.article.text, m.interval) for m in pair)
            reason = f"the number of sources shrinks: “{several.quote}” above, “{one.quote}” below, and no second one"
            yield Problem("doubt", reason, (several, one))


def shrunk(found: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """Return the mention of several and that of one, where the mentions show no more than one."""
    if any(m.individuates for m in found):
        return None
    several = next((m for m in found if m.speaks and m.plural and COUNTS.isdisjoint(m.before)), None)
    if several is None:
        return None
    singles = (m for m in found if m.speaks and not m.plural and m.sentence > several.sentence)
    return next(((several, one) for one in singles if _of_them(one, several)), None)


def _of_them(one: Mention, several: Mention) -> bool:
    """Say whether the single source may be one of the several: nothing is told of where it belongs that differs."""
    return not one.belongs or not one.belongs.isdisjoint(several.belongs)


CHECK = ArticleCheck("shrinking_sources", 1, shrinking_sources)
