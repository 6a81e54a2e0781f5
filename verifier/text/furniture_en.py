"""English furniture: the words and forms by which a page speaks of itself and not of the news."""

import re

from verifier.text.furniture import Furniture
from verifier.text.regex import regex

_STORIES = (
    r"(?:topics|stories|story|articles?|news|headlines|posts|reads?|reading|reports|content|coverage|links|videos"
    r"|picks|features|analysis)"
)
_CHOSEN = (
    r"(?:other|related|recommended|popular|top|latest|trending|similar|further|additional|more|featured|must-read"
    r"|most (?:read|popular|viewed|shared)|don't miss|editors?'?s?'?|you may also like)"
)
_OF_WHAT = r"(?: (?:of interest|for you|now|today|this week|(?:from|on|about|in)(?: [^ :|]+){1,4}))?"
_READ_ON = (
    r"(?:(?:read|see|watch|listen) (?:also|more|next|too)|also (?:read|see|watch|on [^ :|]+)"
    r"|more on (?:this|the)(?: (?:story|topic|subject))?"
    r"|(?:you|readers) (?:may|might) (?:also )?(?:like|enjoy|be interested in|want to read)"
    r"|don't miss(?: (?:this|it|out))?|in case you missed it|most (?:read|popular|viewed|shared)|read the full story)"
)
_MAY_OPEN_A_SENTENCE = (
    r"(?:related(?: " + _STORIES + r")?|recommended(?: (?:for you|reading|" + _STORIES + r"))?|watch|listen"
    r"|opinion|explainer|more)"
)
_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|maps?|screenshot|screengrab|video|footage)"
_REACH = r"(?:contact|write to|e-?mail|message|call|tell|send|follow|join|like|find|reach|support|visit)"
_CHANNEL = (
    r"(?:telegram|whatsapp|facebook|twitter|x|instagram|youtube|viber|linkedin|tiktok|threads|bluesky|mastodon"
    r"|google news|apple news|channels?|newsletters?|page|community|podcasts?|feeds?|patreon)"
)
_DATED = (
    r"(?:[\d:./,+-]+(?:st|nd|rd|th|am|pm)?,?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}[.,]?"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}[.,]?|[ap]\.?m\.?,?|at|on|by|gmt|utc|[cew]es?t|[ecmp][sd]t|bst"
    r"|[|•·–—]|published|updated|last)"
)
_PIECE = r"(?:article|story|piece|post|page|live ?blog|dispatch|column)"
_NOTE = r"(?:(?:editor'?s?'? note|note|corrections?|clarification|update) ?[:–—-] ?)?"

_CORRECTIONS = (
    (
        r"to (?:suggest|report|request|submit|flag|make) (?:an?|any) (?:\w+ ){0,3}"
        r"(?:correction|error|mistake|typo|clarification|inaccuracy|problem|complaint)\b"
    ),
    (
        r"(?:have you |did you )?(?:spot(?:ted)?|found|find|noticed?|see|seen) (?:an?|any) (?:\w+ ){0,2}"
        r"(?:error|mistake|typo|inaccuracy|correction)\b"
    ),
    _NOTE + r"(?:(?:this is )?an )?(?:earlier|previous|updated|original) version of (?:this|the) "
    r"(?:article|story|report|piece|post|headline)\b",
    _NOTE + r"(?:this|the) " + _PIECE + r" (?:has been|was|is being|will be) (?:\w+ly |first |last )?"
    r"(?:updated|corrected|amended|edited|published|changed|clarified|republished|adapted|translated|produced|funded)\b",
    _NOTE + r"this (?:report|headline) (?:has been|was) (?:updated|corrected|amended|clarified)\b",
    r"corrections?(?: (?:and|&) clarifications?)?(?: notice| appended\.?)?(?:, [\w ]{3,20})? ?(?:[:–—(]|$)",
    r"(?:this|the) " + _PIECE + r" (?:first |originally )?appeared (?:on|in|at)\b",
)
_CONTACT = (
    r"if you .*\b(?:" + _REACH + r" (?:\w+ ){0,2}?(?:us|our|the (?:editors?|newsroom|newsdesk))\b|let us know\b"
    r"|get in touch\b|(?:press|click|select|highlight)\b.*\b(?:ctrl|enter|here|button)\b)",
    r"you can (?:also )?(?:highlight|select|press|click|" + _REACH + r" (?:us|our)|subscribe|sign up)\b",
    r"(?:please )?(?:highlight|select|mark)\b.*\b(?:press|click|hit)\b",
    r"(?:please )?(?:press|hit) (?:ctrl|control|cmd|shift)\b",
    r"(?:please )?(?:contact|write to|e-?mail|message|tell|follow|like|find|support|reach) us\b",
    r"(?:please )?(?:contact|write to|e-?mail) (?:the (?:author|reporter|writer|editors?|newsroom)\b|\S+@)",
    (
        r"(?:do you )?(?:have|got) (?:an?|any|some) (?:\w+ )?"
        r"(?:tips?|story|stories|questions?|comments?|feedback|corrections?)"
        r"\b.*(?:\b(?:us|our|here)\b|@|\?|$)"
    ),
)
_RIGHTS = (
    r"(?:©|\(?c\) (?:19|20)\d\d|copyright (?:©|\(?c\)|(?:19|20)\d\d))",
    (
        r"(?:this material|no part of this|republication|reproduction|reprinting|copying|use of this)\b.*"
        r"\b(?:without|prohibited|permission|may not|must not)\b"
    ),
)
_CHANNELS = (
    (
        r"(?:please )?(?:subscribe|sign up|register)(?:$| (?:to|for|here|now|today|with|and|below)\b(?:$|.*\b"
        r"(?:our|newsletters?|podcasts?|e-?mails?|channel|updates|alerts|inbox|here|premium|today|now)\b))"
    ),
    (
        r"(?:get|receive) (?:the|our|all|daily|weekly|breaking|news|more|alerts|updates|exclusive)\b.*"
        r"\b(?:inbox|newsletters?|alerts by|our app|by e-?mail)\b"
    ),
    r"(?:download|install|get) (?:our|the) (?:[\w'-]+ ){0,3}app\b",
    r"(?:follow|join|like|find|watch) .*\bon (?:our )?" + _CHANNEL + r"(?: (?:and|or) \w+)?[.!]?$",
    r"(?:follow|join|like|find|watch) .{1,80}\bon (?:our )?" + _CHANNEL + r"[.:,]? (?:at )?(?:[@#]|https?:)",
    r"follow [@#]",
    r"(?:join|follow) our .*\b" + _CHANNEL + r"\b",
    r"become an? (?:\w+ )?(?:member|subscriber|supporter)\b",
    r"(?:support|help|fund) (?:our|independent|quality) (?:\w+ )?(?:journalism|reporting|work|newsroom)\b",
    (
        r"for (?:more|the latest)\b(?! than)(?: [\w']+){0,8}, "
        r"(?:follow|visit|go to|join|click|download|sign up|subscribe|check out|see|read)\b"
    ),
    r"want (?:more|to)\b.*\b(?:sign up|subscribe|click|follow)\b",
    r"send .*\btips\b.*@",
    r"(?:click|tap) (?:here|the|on|to)\b",
)
_RECORD = (
    r"(?:read|see|watch|view|listen to|check out) (?:\S+ ){1,20}(?:here|below|above)[.:]?$",
    r"read the (?:rest|full|whole|entire) (?:of (?:the|this) )?(?:story|article|report|interview|text)\b",
    r"e-?mail ?:",
    r"(?:tags?|topics|filed under|keywords|categor(?:y|ies)|posted in) ?:",
    r"(?:(?:first|last|originally) )?(?:published|updated|posted|modified) ?[:|,]? (?=.*\d)(?:"
    + _DATED
    + r"(?: |$))+$",
    r"(?:\d{1,3}[ -](?:min|minutes?)[ -](?:read|ago)|\d{1,3} (?:hours?|days?) ago)$",
    (
        r"(?:(?:leave|post|add|write) a comment|(?:view|show|read|see) (?:all )?comments|back to top|load more"
        r"|show more|skip to (?:main )?content|print this (?:page|article))$"
    ),
)

_FOOTER_OPENS = frozenset(
    "© ( to have did spot spotted found find notice noticed see seen editor editors note correction "
    "corrections clarification update this an earlier previous updated original if you please highlight select mark "
    "press hit contact write email e message tell follow like support reach do got c copyright no republication "
    "reproduction reprinting copying use subscribe sign register get receive download install join watch become help "
    "fund for want send click tap read view listen check tag tags topic topics filed keywords category categories "
    "posted first last originally published modified leave post add show back load skip print".split()
) | {f"the {piece}" for piece in "article story piece post page live liveblog dispatch column".split()}

ENGLISH = Furniture(
    advert=regex(
        r"(?:paid )?(?:advertisements?|adverts?|ads?|advertising)"
        r"(?:\W{1,4}(?:(?:scroll|click|tap|skip|swipe)(?: \w+){0,5}|(?:story|article) continues(?: below)?))?"
        r"|(?:(?:the )?(?:story|article|text|report) )?(?:continues|continue reading) (?:below|after)(?: this| the)?"
        r" (?:advertisement|advert|ad)"
        r"|(?:sponsored|promoted|paid|partner|branded)"
        r"(?: (?:content|posts?|stor(?:y|ies)|links?|partnership|message|article|advertisement))?"
        r"|(?:paid for|sponsored|promoted) by(?: [\w'.&-]+){1,4}"
        r"|(?:skip|close|report this) (?:ad|advert|advertisement)"
        r"|(?:advertisement|advert|sponsored(?: (?:content|post|story))?|promoted(?: content)?|paid (?:post|content))"
        r" ?[:|] .*"
    ),
    label=regex(
        _READ_ON + r"|related|recommended(?: for you)?|trending(?: now)?|up next|keep reading|further reading"
        r"|what to read next|must[ -]reads?|"
        + _CHOSEN
        + " "
        + _STORIES
        + _OF_WHAT
        + r"|more (?:from|about)(?: [^ :|]+){1,5}"
    ),
    lead=regex(_READ_ON + r" ?[:|–—›»>-]"),
    weak_lead=regex(_MAY_OPEN_A_SENTENCE + r" ?[:|›»>]"),
    shout=regex(r"(?:READ\s+MORE|READ\s+ALSO|ALSO\s+READ|SEE\s+ALSO|SEE\s+MORE|WATCH\s+NOW|DON[’']T\s+MISS)\s"),
    caption=regex(
        _PICTURE + r"(?: (?:credits?|source|caption|courtesy))? ?[:|/©]"
        r"|" + _PICTURE + r" (?:courtesy of|credit|copyright|by) \S+(?: \S+){0,7}(?<![.!?])$"
        r"|(?:file|archive|handout|stock) (?:photo(?:graph)?|image|picture|footage)"
        r"(?:$| ?[:.,/|–—-]| (?:of|from|by|dated|shows|taken|released|provided)\b)"
        r"|(?:pictured|caption|credits?|above|file|handout)(?: (?:above|below|left|right|here))?(?: ?[:–—]| - )"
        r"|pictured ?,"
    ),
    caption_end=regex(
        r"[(\[](?:[^()\[\]]{0,60}\s)?(?:photos?|images?|pictures?|photograph|illustration|screenshot)"
        r"\s?(?:by\b|:|/|©|courtesy\b|credit\b|via\b)[^()\[\]]{0,120}[)\]]\W{0,3}$"
        r"|[(\[][^()\[\]]{0,60}\b(?:file|handout)\s(?:photo|image|picture)[)\]]\W{0,3}$",
        re.IGNORECASE,
    ),
    footers=tuple(regex("|".join(forms)) for forms in (_CORRECTIONS, _CONTACT, _RIGHTS, _CHANNELS, _RECORD)),
    footer_opens=_FOOTER_OPENS,
    footer_end="all rights reserved",
    credit=regex(
        r"(?:(?:additional |further )?(?:reporting|writing|editing|translation|production|graphics|research|compiled"
        r"|edited|written|translated|produced|photography|illustrations?)\s)?by\s",
        re.IGNORECASE,
    ),
    joiners=frozenset(
        "and with by for in at from of the de del der di du van von la le al bin ibn reporting writing editing "
        "additional translation research graphics production".split()
    ),
    no_name=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december morning noon afternoon evening night dawn dusk midnight then now contrast "
        "comparison law".split()
    ),
    buttons=frozenset(
        "share tweet pin post send save print e-mail email copy link url on via to this article story page with "
        "friends facebook twitter x whatsapp telegram linkedin reddit viber messenger instagram youtube tiktok "
        "threads bluesky mastodon flipboard pocket the it comment comments listen and a app more options read "
        "bookmark gift".split()
    ),
    button_signs=frozenset(
        "share tweet facebook twitter whatsapp telegram linkedin reddit viber messenger instagram youtube tiktok "
        "bluesky mastodon flipboard copy print comments bookmark".split()
    ),
)
