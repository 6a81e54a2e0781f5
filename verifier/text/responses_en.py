"""English wording of answers that were asked for and not given, as pieces of patterns. All that repeats is bounded."""

_ADVERBS = r"(?:(?:immediately|publicly|yet|so far|also|either|initially|directly|repeatedly|formally|further) ){0,2}"
_WORDS = r"(?:[\w’'.-]+ ){0,5}"
_NOT = r"(?:(?:did|do|does|has|have|had|would|will|could) not|(?:did|do|does|has|have|had|would|could)n[’']t|won[’']t)"
_UNABLE = r"(?:could not|couldn[’']t|can(?:not|[’']t)|(?:was|were) (?:not able|unable) to)"
_WAS_UNABLE = r"(?:could not|couldn[’']t|(?:was|were) (?:not able|unable) to)"
_ASKED_PEOPLE = (
    r"(?:ministers?|lawyers?|solicitors?|attorneys?|spokes\w+|representatives?|relatives|family|officials?|owners?"
    r"|authors?|managers?|agents?|couple|parents|company|firm|ministry|embassy)"
)
_FAILED = r"(?:failed|(?:were|proved) (?:unsuccessful|not successful|abortive|futile|fruitless|in vain))"
_YET = r"(?:has|have|had) yet to"
_MESSAGES = (
    r"(?:requests?|questions?|e-?mails?|messages?|(?:phone )?calls?|letters?|[ie]nquir(?:y|ies)|quer(?:y|ies)"
    r"|texts?|voicemails?|invitations?|fax(?:es)?)"
)
_CHARGES = r"(?:allegations?|accusations?|claims?|reports?|findings|criticism|comment)"
_IGNORED = rf"(?:ignored|declined|unanswered|not {_ADVERBS}(?:returned|answered|acknowledged))"
_SEEKING = (
    r"(?: (?:for|seeking) (?:a |further |additional |an? )?(?:comment|interview|information|reaction|clarification))?"
)
_ASKED = rf"{_WORDS}(?:{_MESSAGES}|{_CHARGES})\b(?: \w+)?{_SEEKING}"
_TO_SPEAK = (
    r"to (?:be (?:interviewed|drawn)|comment|respond|reply|answer|elaborate|discuss|speak|talk|say|confirm(?: or deny)?"
    r"|(?:take|answer) (?:any )?questions|disclose|reveal|explain|make (?:an? |any |further )?(?:statement|comment)"
    r"|(?:give|provide) (?:an? |any |the |further |more )?(?:details?|interview|statement|comment|cause|reason|figures?"
    r"|numbers?|names?|explanation|information|estimate|specifics))\b(?: further| publicly)?"
)
_ANSWER = r"(?:respond|repl|answer|react)(?:y|ied|ed)?"
_STANDS_ALONE = r"(?= ?(?:[.,;:)]|when |by |before |on [A-Z]))"
_BY_OTHER_MEANS = r"(?! (?:by (?:road|boat|land|air|rescue|helicopter|ambulance)|because|due|until|on foot|from))"

_NOTS = "not|n't|n’t"
_NO = "no comment|no response|no reply|no immediate|no further|no official|no public"

PATTERNS = (
    (
        "declin refus",
        "",
        rf"(?:declin|refus)(?:ed|es|ing) {_ADVERBS}(?:{_TO_SPEAK}|(?:any )?comment\b|{_WORDS}requests? for \w+)",
    ),
    (
        "respon repl answer react",
        f"{_NOTS}|yet",
        rf"(?:{_NOT}|{_YET}) {_ADVERBS}{_ANSWER}(?: {_ADVERBS}(?:to )?{_ASKED}|{_STANDS_ALONE})",
    ),
    ("return", f"{_NOTS}|yet", rf"(?:{_NOT}|{_YET}) {_ADVERBS}return(?:ed)? {_WORDS}{_MESSAGES}\b{_SEEKING}"),
    ("comment drawn", f"{_NOTS}|yet|never", rf"(?:{_NOT}|{_YET}|never) {_ADVERBS}(?:comment(?:s|ed)?|be drawn)\b"),
    (
        "reach contact",
        f"{_NOTS}|unable",
        rf"{_WAS_UNABLE} {_ADVERBS}be {_ADVERBS}(?:reached|contacted)\b{_BY_OTHER_MEANS}(?: for (?:a )?comment)?",
    ),
    (
        "deny elaborate",
        f"{_NOTS}|neither",
        rf"(?:(?:would|will) (?:not|neither)|wouldn[’']t|won[’']t) {_ADVERBS}(?:confirm n?or deny|elaborate)\b",
    ),
    ("reach contact", "comment", rf"{_UNABLE} {_ADVERBS}(?:reach|contact) {_WORDS}for (?:a )?comment"),
    ("contact", f"{_NOTS}|unable", rf"{_WAS_UNABLE} {_ADVERBS}contact (?:the|his|her|their|its|either|any) \w+"),
    (
        "reach contact",
        f"{_NOTS}|unable",
        rf"{_WAS_UNABLE} {_ADVERBS}(?:reach|contact) (?:him|her|them|(?:[\w’'-]+ ){{0,2}}{_ASKED_PEOPLE})\b",
    ),
    (
        "comment",
        "available|reachable",
        rf"(?:was|were|is|are)(?: not|n[’']t) {_ADVERBS}(?:available|reachable) (?:to |for (?:a |further )?)comment",
    ),
    ("comment", "unavailable", r"unavailable for (?:a |further )?comment"),
    (
        "comment respon repl",
        _NO,
        r"(?:made|offered|gave|given|issued) no (?:immediate |further |official |public )?(?:comment|response|reply)\b",
    ),
    (
        "comment respon repl",
        _NO,
        r"(?:had|has|have|was|were|is) no (?:immediate |further |official )?(?:comment|response|reply)\b",
    ),
    (
        "answer ignored declin return acknowledged",
        "request|question|mail|message|call|letter|nquir|quer|text|invitation|fax",
        rf"{_MESSAGES} (?:[\w’'-]+ ){{0,6}}?(?:went unanswered|(?:was|were|has been|have been) {_IGNORED})",
    ),
    (
        "comment",
        "approached|contacted|asked",
        r"(?:has|have|had|was|were) (?:been )?(?:approached|contacted|asked) (?:[\w’'-]+ ){0,6}?for (?:a )?comment",
    ),
    ("comment", "reached out to", r"reached out to (?:[\w’'-]+ ){0,6}?for (?:a )?comment"),
    (
        "reach contact",
        "attempts to|efforts to",
        rf"(?:attempts|efforts) to (?:reach|contact) (?:[\w’'-]+ ){{0,6}}?{_FAILED}",
    ),
    ("ignored", "", rf"ignored {_WORDS}(?:{_MESSAGES})\b{_SEEKING}"),
)
"""Patterns of what is printed of such an answer: the verb, and what was asked for.

Before each stand letters, in lower case, of which all that it matches has some, and others, parted by bars, of which
it has some as well, if there are any.
"""

TRIGGERS = frozenset(
    "comment comments commented respond responded response reply replied reached reach contact contacted answer "
    "answered return returned returning interview interviews interviewed declined declines declining refused refuses "
    "refusing react reacted ignored unanswered unavailable available reachable drawn confirm elaborate".split()
)
"""No pattern matches without one of these."""

NOT_PEOPLE = frozenset(
    "agreement deal consensus compromise verdict decision conclusion village villages town towns area areas site "
    "summit settlement climbers climber island wreck target targets ceasefire accord quorum peak hamlet road bunker "
    "miners valley bridge".split()
)
"""Nobody asked these for an answer: they "could not be reached" in another sense."""
