"""Whether several unnamed sources are ever told apart."""

from verifier.checks.article.mentions import Mention, mentions
from verifier.checks.article.shrinking_sources import shrunk
from verifier.checks.article.sources_en import COUNTS, SINGULAR
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.schema import Span

NEAR_TOP = 3
"""Sentences, the headline's among them, in which an article says what it rests on. A "sources say" further down is
colour beside what others say."""


def uncounted_sources(grounds: Grounds) -> Found:
    """Say whether the article says how many "sources" it rests on, or tells them apart anywhere.

    Catches: "sources told" in the headline or the lede, and nowhere a number, "one of them" or "another source". A
    note. Silent where the number shrinks, which is graver (see shrinking_sources), and where another outlet's
    sources are relayed, whom nobody here can count.
    Misses: "officials", "people familiar with" and whoever else stays in the plural.

    Fails: Senn has bought 40 drones, sources told the Senn Mail. ¶ The drones will come in autumn.
    Passes: Senn has bought 40 drones, two sources told the Senn Mail. ¶ The drones will come in autumn.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
    elif SINGULAR.keys().isdisjoint(grounds.passage.folded):
        yield NotApplicable("the article cites no unnamed sources in the plural")
    else:
        found = tuple(mentions(grounds))
        several = [m for m in found if m.speaks and m.plural]
        first = next((m for m in several if m.sentence < NEAR_TOP and not m.relayed), None)
        if first is not None and not any(_told_apart(m) for m in found) and shrunk(found) is None:
            spans = tuple(Span.cut(grounds.article.text, m.interval) for m in dict.fromkeys((first, several[-1])))
            yield Problem("note", f"how many “{spans[0].quote}” there are is not told anywhere", spans)


def _told_apart(mention: Mention) -> bool:
    return mention.individuates or not COUNTS.isdisjoint(mention.before)


CHECK = ArticleCheck("uncounted_sources", 1, uncounted_sources)
