"""English words for whoever is told something, and does not say it: a jury, an inquest, members of a committee."""

BODIES = (
    r"(?:jur(?:y|ies|ors?)|courts?|Bailey|inquests?|tribunals?|inquir(?:y|ies)|enquiry|hearings?|trials?|panels?|"
    r"committees?|meetings?|commissions?|magistrates?|judges?|coroners?|sheriffs?|parliament|MPs|peers|senators|"
    r"lawmakers|councillors|members|delegates|conferences?|assembly|congress|boards?|session|bench)"
)
"""Who hears a thing in a room where somebody says it; of anybody else "heard" says that a rumour reached them."""

_BEFORE = r"(?:(?:has|have|had|was|were|is|are|been|also|previously|earlier|already|later|then|first|repeatedly) ){0,4}"
HEARD = rf"{_BEFORE}(?:heard|hears)(?: also)?"
IS_TOLD = (
    rf"(?:{_BEFORE}(?:was|were|is|are|been)(?: (?:also|then|later|previously|repeatedly|first|earlier))? "
    r"(?:told|informed|warned|advised|assured|reminded|notified))"
)
WHEN = r"(?:(?: on)? \w+day| yesterday| today| this week| last week| earlier)?"
"""What may end a sentence after ", a jury heard"."""
