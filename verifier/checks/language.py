"""Which languages the checks that know words can read."""

from verifier.checks.outcome import NotApplicable
from verifier.schema import Article

READ = frozenset({"en"})
"""Primary language tags. `und` is not among them: a text too short to tell its language is not guessed at."""


def reads(article: Article) -> bool:
    """Say whether the checks that know words can read the article's language."""
    return article.language.replace("_", "-").split("-", 1)[0].lower() in READ


def unread(article: Article) -> NotApplicable:
    """Return why a check that knows words has nothing to say."""
    known = ", ".join(sorted(READ))
    return NotApplicable(f"it reads {known}, and the article's language is {article.language}")
