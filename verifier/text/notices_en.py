"""English notices: how a line begins, or reads as a whole, by which a page speaks to its reader and not of the news."""

_REACH = r"(?:contact|write to|e-?mail|message|call|tell|send|follow|join|like|find|reach|support|visit)"
_ASK = (
    r"(?:contact|write to|e-?mail|message|call|text|ring|whatsapp|tell|send|follow|join|find|reach|support|visit"
    r"|listen to|advertise with|donate to|share|try|read|get|check out|sign up (?:to|for)|subscribe to)"
)
_CHANNEL = (
    r"(?:telegram|whatsapp|facebook|twitter|x|instagram|youtube|viber|linkedin|tiktok|threads|bluesky|mastodon"
    r"|google news|apple news|channels?|newsletters?|page|community|podcasts?|feeds?|patreon)"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)[.,]?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?"
_ZONE = r"(?:gmt|utc|[cew]es?t|[ecmp][sd]t|a[ecw][sd]t|bst|ist|jst|sgt|hkt|pkt|sast|msk)"
_DATED = (
    r"(?:[\d:./,+-]+(?:st|nd|rd|th|am|pm|t[\d:]+z?)?,?|" + _MONTH + r"|" + _WEEKDAY + r"|[ap]\.?m\.?,?|at|on|by|"
    + _ZONE
    + r"|[|•·–—]|(?:first|originally|published|posted|updated|modified|last)[:,]?|hours?|hrs?|min(?:ute)?s?|days?|ago)"
)  # fmt: skip
_STAMPED = (
    r"(?=.*\d)(?=.*(?:\b(?:" + _MONTH + "|" + _ZONE + r"|published|posted|updated|modified|ago)(?:[ ,|:]|$)"
    r"|\d[:.]\d\d|\d ?[ap]\.?m\b|\d{4}-\d\d-\d\d))"
)
"""A line of dates must hold one that is plainly a date or an hour: "1979" may be a heading."""
_PIECE = r"(?:article|story|piece|post|page|live ?blog|dispatch|column)"
_NOTE = r"(?:(?:editor'?s?'? note|note|corrections?|clarification|update) ?[:–—-] ?)?"
_READER = r"(?:subscribers?|subscribed|members?|registered|account)"
_PRICE = r"[£$€]\d[\d.,]*"
_NOW = r"(?:now|today|here|online|free)"
_PAGES = r"(?:pages?|pp?\.?) ?[a-z]?[0-9]+(?: ?(?:[-–—&,/]|and|of) ?[a-z]?\d+)*"
_DESK = r"(?:reporters?|newsroom|newsdesk|news desk|editors?|editorial (?:team|desk)|staff)"

CORRECTIONS = (
    (
        r"to (?:suggest|report|request|submit|flag|make) (?:an?|any) (?:\w+ ){0,3}"
        r"(?:correction|error|mistake|typo|clarification|inaccuracy|problem|complaint)\b"
    ),
    (
        r"(?:have you |did you )?(?:spot(?:ted)?|found|find|noticed?|see|seen) (?:an?|any) (?:\w+ ){0,2}"
        r"(?:error|mistake|typo|inaccuracy|correction)\b"
    ),
    r"(?:report|suggest) (?:an?|any) (?:\w+ )?(?:error|mistake|typo|correction|inaccuracy)(?: here)?$",
    _NOTE + r"(?:(?:this is )?an )?(?:earlier|previous|updated|original) version of (?:this|the) "
    r"(?:article|story|report|piece|post|headline)\b",
    _NOTE + r"(?:this|the) " + _PIECE + r" (?:has been|was|is being|will be) (?:\w+ly |first |last )?"
    r"(?:updated|corrected|amended|edited|published|changed|clarified|republished|adapted|translated|produced|funded"
    r"|refiled|condensed|shortened|abridged|archived)\b",
    _NOTE + r"this (?:report|headline) (?:has been|was) (?:updated|corrected|amended|clarified)\b",
    r"corrections?(?: (?:and|&) clarifications?)?(?: notice| appended\.?)?(?:, [\w ]{3,20})? ?(?:[:–—(]|$)",
    r"(?:this|the) " + _PIECE + r" (?:first |originally )?appeared (?:on|in|at)\b",
    r"this is (?:an? )?(?:developing|breaking|live|ongoing)(?: news)? (?:story|" + _PIECE + r"|event)\b",
    r"more (?:to follow|follows|soon|to come|details soon|as we get it)\b[ .…]*$",
)
CONTACT = (
    r"if you .*\b(?:" + _REACH + r" (?:\w+ ){0,2}?(?:us|our|the (?:editors?|newsroom|newsdesk))\b|let us know\b"
    r"|get in touch\b|(?:press|click|select|highlight)\b.*\b(?:ctrl|enter|here|button)\b)",
    r"you can (?:also )?(?:highlight|select|press|click|" + _REACH + r" (?:us|our)|subscribe|sign up)\b",
    r"(?:please )?(?:highlight|select|mark)\b.*\b(?:press|click|hit)\b",
    r"(?:please )?(?:press|hit) (?:ctrl|control|cmd|shift)\b",
    r"(?:please )?(?:" + _ASK + r" (?:us|our)|like us on|share .{1,40} with us)\b",
    r"(?:please )?(?:contact|write to|e-?mail|call) (?:the (?:author|writer|" + _DESK + r")\b|\S+@)",
    (
        r"(?:do you )?(?:have|got) (?:an?|any|some) (?:\w+ )?"
        r"(?:tips?|story|stories|questions?|comments?|feedback|corrections?)"
        r"\b.*(?:\b(?:us|our|here)\b|@|\?|$)"
    ),
    (
        r"(?:do|did|have|are|were|what do) you\b.*\?.*"
        r"\b(?:tell us|get in touch|let us know|have your say|e-?mail (?:us|\S+@))"
    ),
    r"send .{1,120}@",
)
RIGHTS = (
    r"(?:©|\(?c\) (?:19|20)\d\d|copyright(?:$| (?:©|\(?c\)|(?:19|20)\d\d)))",
    (
        r"(?:this material|no part of this|republication|reproduction|reprinting|copying|use of this)\b.*"
        r"\b(?:without|prohibited|permission|may not|must not)\b"
    ),
    r"by (?:signing|subscribing|registering|continuing|clicking|entering)\b.*\byou (?:agree|accept|consent|confirm)\b",
    r"(?:we|this (?:site|website|page))\b.*\b(?:use|uses|value|set|sets)\b.*\b(?:cookies|your privacy)\b",
    r"we (?:may )?(?:earn|receive|get) (?:an? |some )?(?:small )?(?:affiliate )?commissions?\b",
    r"this " + _PIECE + r" (?:may )?(?:contains?|includes?) (?:affiliate|sponsored|paid) links?\b",
)
CHANNELS = (
    (
        r"(?:please )?(?:subscribe|sign up|register|join|log in|sign in)"
        r"(?:$| (?:to|for|here|now|today|with|and|below|from)\b(?:$|.*\b"
        r"(?:our|newsletters?|podcasts?|e-?mails?|channel|updates|alerts|inbox|here|premium|today|now|comment|read"
        r"|continue|unlock|access|your)\b))"
    ),
    (
        r"(?:get|receive) (?:the|our|all|daily|weekly|breaking|news|more|alerts|updates|exclusive)\b.*"
        r"\b(?:inbox|newsletters?|alerts by|our app|by e-?mail)\b"
    ),
    r"(?:download|install|get) (?:our|the) (?:[\w'-]+ ){0,3}app\b",
    r"(?:follow|join|like|find|watch) .*\bon (?:our )?" + _CHANNEL + r"(?: (?:and|or) \w+)?[.!]?$",
    r"(?:follow|join|like|find|watch) .{1,80}\bon (?:our )?" + _CHANNEL + r"[.:,]? (?:at )?(?:[@#]|https?:)",
    r"follow (?:[@#]|us$)",
    r"(?:join|follow) our .*\b" + _CHANNEL + r"\b",
    r"our (?:\w+ ){0,3}(?:newsletters?|podcasts?|apps?|briefings?|whatsapp channel)\b",
    r"become an? (?:\w+ )?(?:member|subscriber|supporter)\b",
    r"(?:support|help|fund) (?:our|independent|quality) (?:\w+ )?(?:journalism|reporting|work|newsroom)\b",
    (
        r"for (?:more|the latest)\b(?! than)(?: [\w']+){0,8}, "
        r"(?:follow|visit|go to|join|click|download|sign up|subscribe|check out|see|read)\b"
    ),
    r"want (?:more|to)\b.*\b(?:sign up|subscribe|click|follow)\b",
    r"(?:click|tap) (?:here|the|on|to)\b",
    r"listen to (?:this|the|our) (?:" + _PIECE + r"|(?:\w+ ){0,2}(?:episode|podcast))\b",
)
PAYWALL = (
    (
        r"(?:this|the full) (?:\w+ ){0,2}(?:article|story|content|post|feature) is (?:\w+ ){0,4}(?:for|to)"
        r" (?:\w+ ){0,3}" + _READER
    ),
    (
        r"to (?:(?:continue|keep|carry on) reading|read (?:on|more|the (?:rest|full|whole)))\b.*"
        r"\b(?:subscribe|sign|log|register|create|become|join|start)\b"
    ),
    r"already (?:an? |have an? )?(?:\w+ )?" + _READER + r" ?\?",
    (
        r"you(?:'ve| have)\b.{0,40}"
        r"\b(?:free (?:\w+ )?(?:articles?|stor(?:y|ies))|(?:article|free|monthly|reading) limit)\b"
    ),
    r"create (?:an?|your) (?:free )?account\b(?! of)",
    r"unlock (?:this|the|unlimited|full|all)\b.*\b(?:article|story|access|content|articles|stories)\b",
)
RECORD = (
    r"(?:read|see|watch|view|listen to|check out) (?:\S+ ){1,20}(?:here|below|above)[.:]?$",
    r"read the (?:rest|full|whole|entire) (?:of (?:the|this) )?(?:story|article|report|interview|text)\b",
    r"e-?mail ?:",
    (
        r"(?:tags?|topics|filed under|keywords|categor(?:y|ies)|posted in|(?:explore )?more on|about the authors?)"
        r" ?(?::|these topics)|tagged(?: with| in)?:? [^.]+$"
        r"|(?:publisher|publication|outlet|date|load-date|author|byline|section|slug|eds|edition|desk|url|language"
        r"|word count|dateline|graphic|previous|next|(?:media |press )?contacts?) ?: |length: \d[\d,]* words"
    ),
    r"this article is (?:more than|over) \w+ (?:months?|years?) old$",
    r"(?:the )?(?:views|opinions) expressed\b.*\b(?:own|author's|authors'|writer's|not necessarily)\b",
    r"was this (?:e-?mail |newsletter )?forwarded to you\b",
    r"you(?:'re| are) (?:receiving|getting) this\b",
)
_KICKER = (
    r"(?:opinions?|analysis|comment|commentary|columnists?|exclusive|breaking(?: news)?|live|explainer|fact[ -]check"
    r"|long reads?|obituar(?:y|ies)|interview|profile|editorials?|letters|special report|investigation)"
)
"""What a piece is called above its headline, where it stands alone on its line."""
STAMP = _STAMPED + r"(?:" + _DATED + r"(?: |$))+(?:by(?: [\w.'-]+){1,4})?"
"""A line that only says when."""

WHOLE = (
    r"\d{1,3}[ -](?:min|minutes?)[ -](?:read|listen|watch|ago)"
    r"|(?:estimated |average )?(?:(?:reading|listening|viewing|read|listen|watch) time|time to read)"
    r" ?:? (?:about )?\d{1,3} ?(?:min|minutes?)"
    r"|(?:(?:turn|go|continued|continues|cont\.?|more|full (?:story|report)|story|report|analysis|editorial|comment"
    r"|details|see|see also|read more)[ :,–—-]+)?(?:(?:to|on|from|over) )?" + _PAGES + r"(?: for more)?"
    r"|(?:our |the |my |overall )?rating ?: ?[\d★☆*][\d★☆*./ ]*(?:out of \d+)?(?: stars?)?"
    r"|(?:\d(?:\.\d)?|one|two|three|four|five) (?:(?:out )?of (?:\d+|five|ten) )?stars?|\d(?:\.\d)?/(?:5|10)"
    r"|(?:leave|post|add|write) a comment|(?:view|show|read|see) (?:all )?(?:\d[\d,]* )?comments?"
    r"|be the first to comment|no comments(?: yet)?|comments?(?: ?\(\d[\d,]*\))?"
    r"|(?:join|continue) the (?:conversation|discussion|debate)|have your say(?: in the comments)?"
    r"|\d[\d,.]*[km]? (?:views?|shares?|comments?|likes?|reactions?|replies)"
    r"|back to top|load more|show more|skip to (?:main )?content|print this (?:page|article)"
    r"|(?:sign|log) ?(?:in|up|out)|subscribe|register|donate|menu|copyright|about (?:us|the authors?)"
    r"|(?:shop|buy|order|book|subscribe|donate|register|apply|vote|read|watch|listen|play|join|start|sign up) " + _NOW
    + r"|donate to our [\w ]{1,40}|your e-?mail(?: address)?|enter your e-?mail(?: .{0,40})?"
    r"|(?:our )?(?:privacy|cookies?) (?:policy|notice|settings|statement)|terms (?:and|&) conditions"
    r"|terms of (?:use|service)|(?:accept|reject|manage)(?: all)? cookies|(?:contact|advertise with) us"
    r"|(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\S+|#\w+(?:[ ,]+#\w+)*|[^.!?@]{1,60}: \S+@\S+"
    r"|(?:message |article |statement )?ends|notes to (?:the )?editors?:?|with files from .{1,60}"
    r"|(?:by|from|words by) (?:an? |our )?(?:own |staff |special |foreign |local )?"
    r"(?:staff|correspondents?|reporters?|writers?|newsroom|journalists?|agencies)(?: in (?:\w+ ?){1,3})?"
    r"|staff (?:writer|reporter|correspondent)s?|reporting from (?:[\w'-]+ ?){1,4}|@[\w.]+|unsubscribe"
    r"|this (?:interview|conversation) (?:has been|was) (?:[\w,]+ ){0,6}(?:edited|condensed|shortened)(?: for .{1,40})?"
    r"|manage (?:your )?preferences|view (?:this (?:e-?mail )?)?in (?:your )?browser|for immediate release"
    r"|(?:some|all|the) names have been changed(?: to protect .{1,40})?"
    r"|good (?:morning|afternoon|evening|day)[.,!]?(?: here(?:'s| is) .{1,40})?"
    r"|" + _KICKER + r"(?:(?: (?:&|and|[|/]) |, )" + _KICKER + r")*"
)  # fmt: skip
"""The whole line, but for a stop at its end."""
WHOLE_STEMS = (
    *"0123456789",
    *(
        " min|-min|time|rating|star|/5|/1|comment|conversation|discussion|debate|your say| view| share| like"
        "| reaction| repl|back to|load more|show more|skip to|print this|sign|log|subscribe|register|donate|menu"
        "|copyright|about us|about the|now|today|here|online|free|mail|privacy|cookie|terms |contact us|with us|http"
        "|www.|@|#|ends|notes to|with files|staff|correspondent|reporter|writer|newsroom|journalist|agenc"
        "|reporting from|interview|preferences|browser|for immediate|names have|good |opinion|analysis|columnist"
        "|exclusive|breaking|live|explainer|fact|long read|obituar|profile|editorial|letters|special report"
        "|investigation"
    ).split("|"),
)
"""Parts of words of which it has one."""

END = (
    r"^home ?[/›>»] |(?:all rights reserved|wherever you (?:get|find|listen to) (?:your )?podcasts?"
    r"|\w © ?(?:19|20)\d\d|\bnot for (?:\w+ )?publication\b.{0,40})[.!]?$"
)

OFFER = (
    r"(?!.*\b(?:was|were|is|are|has|had)\b)"
    r"(?:buy|order|shop|pre-?order|book|get|grab|claim|upgrade|subscribe|start|try)\b(?: [\w'’]+){0,6}"
    r" (?:for|from|at|with)(?: just| only| as little as)? " + _PRICE + r"(?: (?:an?|per|each) \w+)?[.!]?$"
    r"|(?:save|get|enjoy|take)(?: up to)?(?: an extra)? (?:" + _PRICE + r"|\d+ ?%)(?: off)?"
    r"(?: [\w'’]+){0,5} (?:your|code|today|now|order|subscription)\b(?: [\w'’]+){0,3}[.!]?$"
)
"""How a line begins that sells something, at a price."""

ADVERT = (
    r"|(?:start|try|claim|get|begin) (?:your|a|our) (?:\d+[ -]day )?free (?:trial|month|gift|sample|copy|quote)"
    r"(?: (?:now|today|here))?[.!]?"
    r"|(?:in (?:association|partnership) with|brought to you by|presented by)(?: [\w'.&-]+){1,4}"
    r"|(?:advertisement|advertising|ad|commercial|promotional) (?:feature|content|supplement)"
)

BEGINNINGS = (CONTACT, RIGHTS, CHANNELS, PAYWALL, RECORD)
REPORTED = r"\b(?:said|says|told|tells|wrote|warned|urged|argued|insisted|pleaded|begged|added)\b"
"""Where somebody says it, the line is news, whatever it begins with; but a correction may tell what was said."""
SPOKE = (
    r"\bsaid\b(?! to )|,[\"'’”] (?:[\w.'’-]+ ){0,4}"
    r"(?:told|wrote|warned|urged|argued|insisted|pleaded|begged|added|replied)\b"
)
SPOKE_SIGNS = ("said", ',"', ",'", ",’", ",”")
"""Past speech as articles tell it, as printed: headlines have "says", "told to leave", "said to be in hiding", and some
capitals throughout."""

OPENS = frozenset(
    "© ( [ @ # by we to have did do are were what got spot spotted found find notice noticed see seen editor editors "
    "note correction corrections clarification update this an a earlier previous updated original if you please "
    "highlight select mark press hit contact write email e message tell follow like support reach c copyright no "
    "republication reproduction reprinting copying use subscribe sign register get receive download install join "
    "watch become help fund for want send click tap read view listen check tag tags topic topics filed keywords "
    "category categories posted first last originally published modified leave post add show back load more our call "
    "text ring whatsapp visit advertise donate share try log already create unlock explore report suggest about "
    "publisher outlet date author section slug eds edition desk url language word publication load byline length "
    "dateline graphic previous next media press contacts home tagged views opinions was you".split()
) | {
    f"the {piece}"
    for piece in "article story piece post page live liveblog dispatch column full views opinions".split()
}
