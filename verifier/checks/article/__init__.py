"""Checks run once on the article itself. To add one: a file here, and its line in `ARTICLE_CHECKS`.

They are lint: a note or a doubt about how the article is told, which moves no claim's verdict. They read the
article alone, never what an engine says of it.
"""

from verifier.checks.article import (
    corrections,
    instructions,
    lost_hedge,
    raised_modality,
    role_drift,
    shrinking_sources,
    uncounted_sources,
    undated,
    unspoken_quotation,
)
from verifier.checks.outcome import ArticleCheck

ARTICLE_CHECKS: tuple[ArticleCheck, ...] = (
    instructions.CHECK,
    corrections.CHECK,
    shrinking_sources.CHECK,
    lost_hedge.CHECK,
    raised_modality.CHECK,
    role_drift.CHECK,
    unspoken_quotation.CHECK,
    uncounted_sources.CHECK,
    undated.CHECK,
)
"""In the order in which their findings are shown: the most telling first."""
