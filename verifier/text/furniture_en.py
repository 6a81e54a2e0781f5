"""English furniture: the words and forms by which a page speaks of itself and not of the news."""

import re

from verifier.text import notices_en as notices
from verifier.text.furniture import Furniture
from verifier.text.regex import regex

_STORIES = (
    r"(?:topics|stories|story|articles?|news|headlines|posts|reads?|reading|reports|content|coverage|links|videos"
    r"|picks|features|analysis)"
)
_CHOSEN = (
    r"(?:other|related|recommended|suggested|popular|top|latest|trending|similar|further|additional|more|featured|must-read"
    r"|most (?:read|popular|viewed|shared)|don't miss|editors?'?s?'?|you may also like)"
)
_OF_WHAT = r"(?: (?:of interest|for you|now|today|this week|(?:from|on|about|in)(?: [^ :|]+){1,4}))?"
_READ_ON = (
    r"(?:(?:read|see|watch|listen) (?:also|more|next|too)|also (?:read|see|watch|on [^ :|]+)"
    r"|read this next|more on (?:this|the)(?: (?:story|topic|subject))?"
    r"|(?:you|readers) (?:may|might) (?:also )?(?:like|enjoy|be interested in|want to read)"
    r"|don't miss(?: (?:this|it|out))?|in case you missed it|icymi|most (?:read|popular|viewed|shared)"
    r"|read the full story)"
)
_MAY_OPEN_A_SENTENCE = (
    r"(?:related(?: " + _STORIES + r")?|(?:recommended|suggested)(?: (?:for you|" + _STORIES + r"))?|watch|listen"
    r"|opinion|explainer|more|up next|in other news)"
)
_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|maps?|screenshot|screengrab|video|footage)"
_NAMED = r"[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|de|van|von|der|bin|al)){1,3}"
_WRITER = (
    r"(?:reporter|correspondent|journalist|editor|writer|columnist|critic|photographer|producer|author|professor"
    r"|lecturer|researcher|fellow|intern|blogger|broadcaster|bureau chief)"
)
_CREDITED = r"(?:[A-Z][\w'’.&-]*+(?: |(?=[/,)\]]|$))){1,4}"
"""Names, as printed."""

OUTLETS = frozenset(
    "advertiser argus beacon bugle bulletin chronicle courier dispatch echo enquirer examiner express "
    "gazette globe guardian herald inquirer journal ledger mail mercury messenger mirror monitor news newswire "
    "observer post press record recorder review sentinel standard star telegraph times tribune".split()
)
"""What outlets are called by: the last word of their names."""

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
        r" ?[:|] .*" + notices.ADVERT
    ),
    label=regex(
        _READ_ON + r"|related|(?:recommended|suggested)(?: for you)?|trending(?: now)?|up next|keep reading"
        r"|further reading|what to read next|explore more|in other news|list of \d{1,2} items|must[ -]reads?"
        r"|key events|jump to|in this (?:article|story)|on this page"
        r"|(?:table of )?contents|" + _CHOSEN + " " + _STORIES + _OF_WHAT + r"|more (?:from|about)(?: [^ :|]+){1,5}"
    ),
    label_with_colon=regex(r"more|watch|listen", signs=("more", "watch", "listen")),
    lead=regex(_READ_ON + r" ?[:|–—›»>-]", signs=":|–—›»>-"),
    weak_lead=regex(_MAY_OPEN_A_SENTENCE + r" ?[:|›»>]", signs=":|›»>"),
    shout=regex(r"(?:READ\s+MORE|READ\s+ALSO|ALSO\s+READ|SEE\s+ALSO|SEE\s+MORE|WATCH\s+NOW|DON[’']T\s+MISS)\s"),
    caption=regex(
        _PICTURE + r"(?: (?:credits?|source|caption|courtesy))? ?[:|/©]"
        r"|" + _PICTURE + r" (?:courtesy of|credit|copyright|by) \S+(?: \S+){0,7}(?<![.!?])$"
        r"|(?:file|archive|handout|stock) (?:photo(?:graph)?|image|picture|footage)"
        r"(?:$| ?[:.,/|–—-]| (?:of|from|by|dated|shows|taken|released|provided)\b)"
        r"|(?:pictured|caption|credits?|above|file|handout)(?: (?:above|below|left|right|here))?(?: ?[:–—]| - )"
        r"|pictured ?,|(?:image|picture|photo|media|video|audio) (?:source|caption),"
    ),
    caption_whole=regex(
        r"\[caption [^\[\]]*\][^\[\]]*\[/caption\]|[(\[]?" + _CREDITED + r"(?:/" + _CREDITED + r")+[)\]]?"
    ),
    caption_end=regex(
        r"[(\[](?:[^()\[\]]{0,60}\s)?(?:photos?|images?|pictures?|photograph|illustration|screenshot)"
        r"\s?(?:by\b|:|/|©|courtesy\b|credit\b|via\b)[^()\[\]]{0,120}[)\]]\W{0,3}$"
        r"|[(\[][^()\[\]]{0,60}\b(?:file|handout)\s(?:photo|image|picture)[)\]]\W{0,3}$"
        r"|[.!?”\"] (?:photo(?:graph)?s?|pictures?|images?|illustration|credit)(?: by| credit)?: [^.!?:]{1,80}$"
        r"|(?-i: (?:Photograph|Picture|Photo|Image|Credit)s?: [A-Z][^.!?:]{1,60}$)"
        r"|[.!?”\"] (?-i:" + _CREDITED + r"(?:/" + _CREDITED + r")+)$",
        re.IGNORECASE,
    ),
    corrections=regex("|".join(notices.CORRECTIONS)),
    footers=tuple(regex("|".join(forms)) for forms in notices.BEGINNINGS),
    reported=regex(notices.REPORTED),
    spoke=regex(notices.SPOKE, signs=notices.SPOKE_SIGNS),
    footer_opens=notices.OPENS,
    footer_end=regex(notices.END, signs=("home", "all rights", "wherever", "©", "publication")),
    footer_whole=regex(r"(?:" + notices.WHOLE + r")[.!?:]?", signs=notices.WHOLE_STEMS),
    stamp=regex(notices.STAMP),
    offer=regex(notices.OFFER),
    credit=regex(
        r"(?:(?:with )?(?:additional |further )?(?:reporting|writing|editing|translation|production|graphics|research"
        r"|compiled|edited|written|translated|produced|photography|illustrations?|words|text)\s(?:by|from)\s"
        r"|(?:(?:exclusive|interview)\s)?by\s"
        r"|(?:words|text|reporting|editing|author|writer|source)s?:\s)",
        re.IGNORECASE,
    ),
    office=regex(
        r"(?:[\w'-]+ ){0,4}(?:editor|correspondent|reporter|writer|columnist|journalist)"
        r"(?: (?:in|at|for)(?: [\w'-]+){1,4})?"
    ),
    helped=regex(
        r"\(?(?=\S+ (?:[^.!?]{1,80} )?[A-Z])[A-Z][^.!?]{3,100} contributed"
        r" (?:reporting|to (?:this|the) (?:report|story|article|piece))(?: from [^.!?]{1,40})?\.?\)?",
        signs=("contributed",),
    ),
    author=regex(
        r"(" + _NAMED + r") (?:is (?:an?|the|our|\S+['’]s?)\b[^.]{0,60}?\b" + _WRITER + r"\b"
        r"|(?P<does>covers?|reports? (?:on|from|for)|writes? (?:on|about|for)|edits|joined|has (?:covered|reported|no)"
        r"|owns|holds|declares|advises|works (?:for|as))\b)"
    ),
    goes_on=regex(r"(?:she|he|they|her|his|their|follow|e-?mail|contact)\b"),
    joiners=frozenset(
        "and with by for in at from of the de del der di du van von la le al bin ibn reporting writing editing "
        "additional translation research graphics production newsdesk newsroom desk staff team".split()
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
        "bookmark gift sign in up log login out register subscribe menu search close account my newsletters".split()
    ),
    button_signs=frozenset(
        "share tweet facebook twitter whatsapp telegram linkedin reddit viber messenger instagram youtube tiktok "
        "bluesky mastodon flipboard copy print comments bookmark gift login subscribe menu newsletters".split()
    ),
    sections=frozenset(
        "home homepage news sport sports weather business opinion politics world local culture lifestyle travel video "
        "videos money tech technology entertainment jobs puzzles obituaries contact subscribe more".split()
    ),
    outlets=OUTLETS,
)
