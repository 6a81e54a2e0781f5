"""The article as the tagger sees it: evidence-bearing blocks alone, at their own offsets."""

from verifier.schema import Article


def evidence_view(article: Article) -> str:
    """Return the article's text with all but headline, body and captions turned into newlines.

    It is as long as the text, so an interval over one is an interval over the other; an advert inside a quotation
    leaves an empty line, and teasers and footers are never read.
    """
    text, pieces, at = article.text, [], 0
    for interval in article.evidence:
        pieces += ["\n" * (interval.start - at), interval.cut(text)]
        at = interval.end
    return "".join([*pieces, "\n" * (len(text) - at)])
