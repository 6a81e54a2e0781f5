"""English notices of correction: how an article says that it was wrong, and what is right."""

PIECE = r"(?:article|story|report|piece|post|page|(?:live ?)?blog|dispatch|column|headline|(?:picture |photo )?caption)"
WRONGLY = r"(?:(?:in)?correctly|wrongly|mistakenly|erroneously|inaccurately|originally|previously|initially)"
TOLD = (
    r"(?:said|stated|gave|reported|named|identified|described|referred to|put|claimed|wrote|attributed|quoted|suggested"
    r"|listed|called|spelled|spelt|read|had|showed|included|used)"
)
EARLIER = "(?:earlier|previous|original|initial)"
MENDED = r"(?:\w+ ){0,2}(?:corrected|amended|clarified)"
OPENINGS = (
    rf"\b(?:an?|the|our) {EARLIER} (?:(?:version|edition)s? of (?:this|the|our) {PIECE}|headline|caption)\b",
    rf"\b(?:this|the|our|a|an earlier) {PIECE} (?:was|has been|had been) {MENDED}\b",
    rf"\b(?:this|the|our) {PIECE} {WRONGLY} {TOLD}\b",
    rf"\bwe {WRONGLY} {TOLD}\b",
    r"^(?:corrections?|clarifications?)(?: \([^)]{1,40}\))?(?:, [\w ]{3,20})? ?[:–—-]",
)
"""Where one stands in a paragraph, the paragraph is such a notice."""
MARKS = tuple(
    "version edition headline caption correct amended clarif wrongly mistakenly erroneously inaccurately originally "
    "previously initially".split()
)
"""Letters of which every notice holds some: most paragraphs hold none of them, and are not read."""
TELLS_WRONGLY = (
    r"\b(?:version|edition|headline|caption|report|story|article|piece|we)s?\b[^.;]{0,40}? "
    rf"{TOLD}\b(?: that)?"
)
"""Behind it stands what was wrong."""
RIGHT_THERE = (
    r";|,? (?:instead of|rather than|when (?:in fact|it|they|he|she|the)\b|whereas|but (?:in fact|it|they|he|she)\b"
    r"|in fact|the correct)"
)
"""Behind it, in the same sentence, stands what is right."""
WRONG_THERE = r"(?:,| and)? (?:not|rather than|instead of) "
"""Behind it, in another sentence of the notice, stands what was wrong."""
OF_NOTICES = frozenset(
    "article story report piece post page blog dispatch column headline caption version edition correction earlier"
    " clarification previous original incorrect wrong mistaken said stated gave reported named identified described"
    " corrected amended clarified reflect show".split()
)
"""Words of notices, which tell nothing of what the notice is about."""
