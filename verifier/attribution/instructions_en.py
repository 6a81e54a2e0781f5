"""English words that address a machine, and words that sell."""

_MACHINE = (
    r"(?:AIs?|LLMs?|A\.I\.|(?:AI|language|large language) (?:models?|assistants?|systems?)|chatbots?|GPT\w*|bots?)"
)
ORDER = (
    r"[\s\"“‘'*#\[<(-]{0,6}(?:"
    r"(?:SYSTEM|System|ASSISTANT|Assistant|USER|PROMPT|Prompt|INSTRUCTIONS?|Instructions?)"
    r"(?: (?:MESSAGE|message|PROMPT|prompt|NOTE|note|OVERRIDE|override))?\s?:"
    r"|(?:[Pp]lease )?(?:[Ii]gnore|[Dd]isregard|[Ff]orget|IGNORE|DISREGARD) (?:all |any |ALL |ANY ){0,2}(?:of )?"
    r"(?:the |your |THE |YOUR )?(?:previous|prior|above|preceding|earlier|PREVIOUS|PRIOR|ABOVE)\b"
    r"|(?:[Nn]ote|[Mm]essage|[Ii]nstructions?|[Aa]ttention|ATTENTION|NOTE|[Dd]ear|[Tt]o)"
    rf"(?: (?:to|for|all|any|the)){{0,2}}[ ,:]{{1,2}}{_MACHINE}\b[^.\n]{{0,60}}[:,]"
    rf"|[Ii]f you are an? {_MACHINE}\b"
    rf"|[Yy]ou are (?:now )?an? (?:helpful )?{_MACHINE}\b"
    r")"
)
"""The beginning of a sentence that orders a machine about."""

HINT = (
    r"SYSTEM|System|ASSISTANT|Assistant|USER|PROMPT|Prompt|INSTRUCTION|nstruction|gnore|IGNORE|isregard|DISREGARD|orget|"
    r"AI|A\.I\.|LLM|GPT|anguage model|bots?\b"
)
"""No such sentence is without one of these."""

SELLS = (
    r"(?:Buy|Shop|Order|Save|Subscribe|Sign up|Join|Try|Book|Discover|Click|Download|Visit|Enjoy|Win|Upgrade|Treat|"
    r"Introducing|Looking for|Tired of|Don[’']t miss|Get (?:your|the|a|up|\d))\b"
)
"""How an advert begins."""
OFFER = (
    r"\b(?:today only|\d+ ?(?:%|per ?cent) off|free (?:delivery|trial|shipping|quote)|limited (?:time|offer|edition)|"
    r"terms (?:and conditions )?apply|order now|shop now|buy now|call now|from (?:only|just) [£$€]|money[- ]back)\b"
)
"""What only an advert says."""

CLOCK = (
    r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:gmt|bst|utc|cet|cest|et|est|edt|pt|pst|pdt|local time))?"
    r"(?: ?[:–—-])? +(?=[\"“‘'A-Z0-9])"
)
"""A time of day at the start of a line, with what parts it from the words behind it."""
