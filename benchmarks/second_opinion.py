"""Reports of drafts as `verifier check` makes them: with the second opinion, asked once for each article."""

from dataclasses import replace
from functools import cache

from verifier.anchor import anchor
from verifier.draft import Draft
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.entailing import entailment
from verifier.pipeline.read import report
from verifier.schema import Article, Provenance, Report


class Beside:
    """A reader of drafts beside their article."""

    def __init__(self, provenance: Provenance) -> None:
        engine = EmbeddedEngine()
        self._provenance = provenance
        self._entail, self._spot, self._hear = cache(entailment()), engine.spotted, cache(engine.heard)

    def read(self, draft: Draft, article: Article) -> Report:
        """Return the report of a draft."""
        reading = replace(anchor(draft, article), spotted=self._spot(article))
        return report(reading, self._provenance, self._hear(article), self._entail)
