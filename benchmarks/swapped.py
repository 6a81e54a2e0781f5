"""The hardest lie for the checks: everything about a claim is right but its text, and a model wrote that.

A weak model gets its quotations and its sources wrong, which is easily found. So each text that it wrote is put on
the claims of the `embedded` engine that share most words with it: real quotations, real chains, and somebody else's
sentence. What is `supported` then has to be read, and either says what the quotation says, or got through.
"""

import asyncio
import re
from collections.abc import Iterator, Mapping, Sequence

from small_model_tables import Run

from verifier.draft import Draft, DraftClaim
from verifier.engines.embedded import EmbeddedEngine
from verifier.schema import Article

NEAREST = 3
"""Claims that one text is put on: it shares hardly a word with the others."""
_WORD = re.compile(r"\w{3,}")


def swapped(runs: Sequence[Run], articles: Mapping[str, Article]) -> Iterator[Run]:
    """Yield one run for each article: a draft for each text of `runs` on each claim that is nearest to it."""
    engine = EmbeddedEngine()
    for name, article in articles.items():
        right = asyncio.run(engine.propose(article, lambda _: ())).draft.claims
        texts = dict.fromkeys(text for run in runs if run.article == name for text in _texts(run))
        drafts = [Draft(claims=[claim], summary=[]) for text in texts for claim in _wearing(text, right)]
        yield Run(article=name, text=article.id, seed=0, prompt="swapped", drafts=drafts)


def _texts(run: Run) -> Iterator[str]:
    for draft in run.drafts:
        yield from (claim.text for claim in draft.claims)
        yield from (sentence.text for sentence in draft.summary)


def _wearing(text: str, claims: Sequence[DraftClaim]) -> list[DraftClaim]:
    """Return the nearest claims with `text` for their own."""
    words = _words(text)
    near = sorted(claims, key=lambda claim: -len(words & _words(" ".join([claim.text, *claim.evidence]))))
    return [claim.model_copy(update={"text": text}) for claim in near[:NEAREST]]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
