"""What the model reads: the prompt's stable part first, then the article or the claims, fenced and called data.

Of the article it reads only the blocks that may hold evidence: a teaser cannot leak into a claim, an advert does not
interrupt a quotation, and nobody pays for their tokens.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from verifier.draft import DraftClaim
from verifier.errors import ArticleEmpty, PromptError
from verifier.prompts import Prompt
from verifier.schema import Article

ARTICLE_PLACES = frozenset({"fence", "article", "publisher", "published", "title"})
CLAIMS_PLACES = frozenset({"fence", "claims", "publisher"})
_BACKTICKS = re.compile(r"`+")
_SHORTEST_FENCE = 4


class Message(TypedDict):
    """One message of the conversation."""

    role: Literal["system", "user"]
    content: str


def fence(*texts: str) -> str:
    """Return a run of backticks longer than any in `texts`, so that none of them can close it."""
    longest = max((len(run) for text in texts for run in _BACKTICKS.findall(text)), default=0)
    return "`" * max(_SHORTEST_FENCE, longest + 1)


def about_article(prompt: Prompt, article: Article) -> list[Message]:
    """Return the messages that ask for the claims of `article`. Raises `ArticleEmpty` where it has no words."""
    text = "\n\n".join(interval.cut(article.text) for interval in article.evidence)
    if not any(character.isalnum() for character in text):
        msg = "no words in the article's headline, body and captions"
        raise ArticleEmpty(msg)
    facts = {name: _line(getattr(article, name)) for name in ("publisher", "published", "title")}
    return _messages(prompt, {"article": text} | facts)


def about_claims(prompt: Prompt, article: Article, claims: Sequence[DraftClaim]) -> list[Message]:
    """Return the messages that ask for one summary over `claims`."""
    lines = ",\n".join(json.dumps(claim.model_dump(), ensure_ascii=False) for claim in claims)
    return _messages(prompt, {"claims": f"[\n{lines}\n]", "publisher": _line(article.publisher)})


def require_places(prompt: Prompt, places: frozenset[str], needed: str) -> None:
    """Raise `PromptError` unless `prompt` has the place `needed` and none that we cannot fill."""
    if needed not in prompt.places or prompt.places - places:
        wanted = ", ".join(sorted(prompt.places)) or "nothing"
        msg = f"prompt {prompt.name!r} asks for {wanted}; here it must ask for {needed}, and may for {_list(places)}"
        raise PromptError(msg)


def _messages(prompt: Prompt, values: Mapping[str, str]) -> list[Message]:
    user = prompt.filled({**values, "fence": fence(*values.values())})
    return [{"role": "system", "content": prompt.system}, {"role": "user", "content": user}]


def _line(value: str | None) -> str:
    """Return the value on one line: what stands outside the article's paragraphs cannot pretend to be one."""
    return " ".join(value.split()) if value else "not given"


def _list(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
