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

_BULLET = r"(?:[•·▪■►▶●*–—-]\s{1,4})"
_TAG = (
    r"(?:(?:BREAKING(?: NEWS)?|UPDATED?|JUST IN|NEW|LIVE|ALERT|FLASH|EXCLUSIVE|WATCH|DEVELOPING|URGENT)"
    r"(?: ?[:|–—-] ?| (?=[“\"‘]?[A-Z][a-z])))"
)
_ZONE = r"(?: (?i:gmt|bst|utc|cet|cest|et|est|edt|pt|pst|pdt|local time))"
_HALF = r"(?: ?(?i:[ap]\.?m\.?))"
_CLOCK = (
    r"(?:(?:[01]?\d|2[0-3])"
    rf"(?::[0-5]\d{_HALF}?{_ZONE}?|\.[0-5]\d(?:{_HALF}{_ZONE}?|{_ZONE}|(?= ?[:|–—-]))|{_HALF}{_ZONE}?)"
    r"(?: ?[:|–—-])? +(?=[\"“‘'A-Z0-9]))"
)
_DAY = (
    r"(?:(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}|[A-Z][a-z]{2,5}day)(?:,? \d{4})?)"
)
_CAPITALS = r"[A-Z][A-Z’'.-]+(?:[ /][A-Z][A-Z’'.-]+){0,3}"
_PLACE = r"[A-Z][\w’'.-]{1,20}(?: [A-Z][\w’'.-]{1,20}){0,3}"
_AGENCY = r"(?: ?\([A-Z][\w .’'-]{1,30}\))"
_DATELINE = (
    rf"(?:(?:{_CAPITALS}(?:, [\w .]{{2,30}})?{_AGENCY}? ?[–—-]{{1,2}}"
    rf"|{_PLACE}, (?:{_PLACE}, )?{_DAY}{_AGENCY}? ?[:–—-]{{1,2}}"
    rf"|{_PLACE}(?:, {_PLACE})?{_AGENCY} ?[–—-]{{1,2}}"
    rf"|{_PLACE}, {_PLACE} [–—]{{1,2}}) (?=[“\"‘']?[A-Z0-9]))"
)
"""Place, day and agency before the first words of a report: "PORT HALLEN, 4 March — ", "Lisborn, Tuesday: "."""
_CAPITALISED = r"(?=[A-Z]{2})"
_DIGIT_FIRST = r"(?=\d)"
_DASHED = r"(?=[A-Z][\w .,’'()/-]*[:–—-]{1,2} [“\"‘']?[A-Z0-9])"
OPENING = ((r"", _BULLET), (_CAPITALISED, _TAG), (_DIGIT_FIRST, _CLOCK), (_CAPITALISED, _TAG), (_DASHED, _DATELINE))
"""What may stand before a paragraph's own words, one after another, with what parts it from them: a bullet, a time of
day, a dateline. Before each is a cheap sign, which holds wherever it does."""
POINTS = (
    r"(?:(?:the )?(?:key|main) (?:points|events|developments|moments|facts)(?: so far)?|at a glance|in brief|highlights"
    r"|what we know(?: so far)?|(?:the )?(?:story|day) so far|summary)\W{0,2}"
)
"""A heading over a list that tells the article over again."""
POINT = _BULLET
"""How a line of such a list begins."""

_COVERAGE = r"(?:our|this|the) (?:[a-z-]{2,12} ){0,2}(?:coverage|blog|liveblog|feed)"
ADDRESS = (
    r"(?:^|(?<=[.!?…] ))(?:"
    r"That[’']s (?:all|it|a wrap)\b(?: we have)?,? (?:from|for|here) ?(?:us|me|now|today|tonight|this|our)?\b"
    rf"|(?:We|I)(?:[’'](?:re|m|ll)| are| am| will| have)(?: now| be| here| also)* \w+(?: \w+)? {_COVERAGE}\b"
    r"|(?:We|I)(?:[’']ll| will)(?: also| be)* bring(?:ing)? you\b"
    r"|(?:We|I)(?:[’'](?:re|m)| are| am)(?: now)? (?:wrapping up|signing off|closing up|handing over)\b"
    r"|I[’']m [A-Z][\w’' -]{2,40} and I[’']ll be\b|(?:Do|Please) get in touch\b"
    r"|A (?:summary|recap|round-?up) of [^.!?\n]{3,60} follows\b"
    r"|Thank(?:s| you)\b[a-z ]{0,15} for (?:reading|joining|following|staying|being with|your (?:company|messages))\b"
    r"|(?:This|Our|The) live ?(?:blog|coverage|page|feed|updates) (?:is|are|has|have|will|was)\b"
    r"|(?:Hello|Hi|Good (?:morning|afternoon|evening|day))\b[a-z, ]{0,20}\bwelcome\b"
    rf"|Welcome(?: back)? to {_COVERAGE}\b"
    r"|(?:Please )?[Ss]tay (?:with us|tuned)\b"
    r"|You(?: can|[’']ll)(?: also)? (?:read|see|find|follow|watch|catch up)\b[^.!?\n]{2,100}\b(?:here|below)(?=[.!?])"
    r"|(?:More|Updates?|(?:More|Further) details)(?: is| are)? (?:to follow|follows?\b|to come|soon)\b"
    r"|This (?:page|story|article) (?:will|is) (?:be )?(?:being )?updated\b"
    r"|We(?: will|[’']ll| are)(?: be)? updat(?:e|ing) this (?:page|story|article)\b"
    r"|This (?:interview|conversation|transcript) (?:was|has been) (?:[a-z]{3,12} )?(?:edited|condensed|shortened)\b"
    r")[^.!?\n]{0,200}(?:[.!?]|$)"
)
"""A sentence in which the page greets its reader, takes its leave or says where it goes on."""
ADDRESS_STEMS = (
    *("coverage", "blog", "feed", "live", "bring", "wrapping up", "signing off", "closing up", "handing over", "ll be"),
    *(
        "That’s",
        "That's",
        "in touch",
        "follow",
        "Thank",
        "elcome",
        "tay with us",
        "tay tuned",
        "You",
        "to come",
        "soon",
    ),
    *("updat", "edited", "condensed", "shortened"),
)
"""Parts of words of which it has one."""
