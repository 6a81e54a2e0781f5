"""Any text or draft, and the articles that it tells of, to a review. Returns values; calls nobody, keeps nothing.

subject    what was given: a text, a draft or a report
sides      several articles side by side, so that a sentence may be borne by more than one
alignment  which sentences of the articles bear a sentence of the text
lines      the sentences of the text, with what each is (`natures`) and what bears it
told       who says what: the articles and the text as our own tagger reads them
telling    which of the articles' claims a sentence tells
caveats    what the text says of checking, beside what the articles say of it
judging    which of the checks' findings stand, with what a network makes of each sentence
texts      a text to a review
drafts     a draft, or an earlier report, to a review
remarks    what the checks found, put where a reader finds it: in the text and in the article
"""

from verifier.pipeline.entailed import Entail
from verifier.pipeline.review.drafts import draft_of, review_draft
from verifier.pipeline.review.subject import subject
from verifier.pipeline.review.texts import review_text

__all__ = ["Entail", "draft_of", "review_draft", "review_text", "subject"]
