"""English words for outlets that carry what others say."""

import re

from verifier.text.regex import regex

_MODIFIED = r"(?:news|state|local|national|public|student|evening|morning|trade|sports?|financial)"
MEDIA_NOUNS = (
    r"(?:newspaper|paper|daily|weekly|tabloid|magazine|broadcaster|television|radio|podcast|newsletter|newswire|"
    rf"news (?:agency|outlet|website|site|portal|channel|service|programme|program)|{_MODIFIED} (?:agency|wire)|"
    r"(?:TV|radio|television)(?: (?:channel|station|programme|program|show|presenter))?|channel|station|website|outlet|"
    r"portal)"
)
"""What an outlet is called; a name may follow."""

WHOSE = r"(?:(?:the|a|an|its|their|this|that|same|local|state|national|public|regional|[A-Z][\w-]{0,30}[’']s) ){0,2}"
BROADCAST = r"(?:radio|television|TV)(?: (?:channel|station))?"
PRINTED = r"(?:newspaper|daily|weekly|tabloid|magazine)"
"""Of the nouns, those that "on" and "in" lead to."""

GOES_ON = (
    r"(?:that|on|in|at|by|from|of|late|last|this|earlier|after|before|when|while|as|how|why|what|who|where|whether|if|"
    r"it|he|she|they|there|the|a|an|his|her|its|their|we|no|not|nobody|all|about|to|for|with|and|but|was|were|is|are|"
    r"had|has|would|will|could|said|says|reported|some|two|three|more|most|many|nothing|everyone|soon|again|yesterday|"
    r"over|during|through|via|under|because|since|yet|so|any|each|every|both|neither|these|those|such)"
)
"""What may follow an outlet's noun; another noun would make it part of that: "told the radio operator"."""

TALKED = (
    r"(?:(?:[Ii]n|[Dd]uring|[Gg]iving) an? (?:[\w-]{1,20} ){0,2}(?:interview|conversation) (?:with|to|for|on)|"
    r"[Ii]nterviewed (?:by|on|in|for)|[Ii]n (?:comments|remarks|a comment(?:ary)?) (?:to|for)|[Ss]peaking (?:to|with)|"
    r"(?:as )?(?:quoted|cited|relayed) (?:by|on|in))"
)
"""An outlet that follows was talked to."""

PASSED_ON = (
    r"(?:[Ii]n an? (?:statement|e-?mail|letter|message|column|essay|op-ed|article|piece|note) (?:to|for|in|on)|"
    r"[Ss]peaking on|[Ww]riting in|[Aa]ppearing on|wrote in|told (?:by|on|in)|"
    r"(?<!first )(?:as )?(?:reported|published|carried|run|printed|posted|aired|broadcast|circulated) (?:by|in|on)|"
    r"(?:reviewed|seen|obtained|viewed|released|verified) by|(?:shared with|(?:shown|given|leaked|provided|sent) to))"
)
"""An outlet that follows carried the words."""

IS_MEDIA = regex(rf"\b{MEDIA_NOUNS}(?:[’']s [\w ]+)?(?: [A-Z\d].*)?\Z")
"""Told by its noun."""

NO_MEDIA = regex(
    r"\b(?:its|his|her|our|my|their) (?!local\b)(?:[\w-]+ ){0,2}(?:website|channel|paper|podcast|newsletter|page)|"
    r"\b(?:police|company|"
    r"court|council|ministry|party|club|government|hospital|university|union)[’']s\b|\b(?:police|train|tube|metro|"
    r"railway|bus|fire|power|polling|petrol|gas|weather|space|research|subway|working|green|white|policy|position|"
    r"discussion|conference|consultation|exam|scientific|academic) (?:radio|channel|station|paper)\b",
    re.IGNORECASE,
)
"""What somebody says on a site of their own, and stations that nobody listens to."""

NO_OUTLET = regex(
    r"\b(?:Assembly|Commons|Lords|Senate|House|Council|Committee|Inquiry|Enquiry|Board|Bench|Chamber|Congress|"
    r"Tribunal|Court|Diet|Forum|Summit|Conference|Synod|Union|Party|Club|Group|Bank|Fund|Trust|University|College|"
    r"School|Hospital|Church|Team|Office|Agency|Bureau|Institute|Foundation|Academy|Army|Navy|Guard|Service|"
    r"Department|Ministry|Parliament|Government|Alliance|League|Federation|Association|Society|"
    r"Kremlin|Pentagon|Duma|Knesset|Bundestag|Pope|Queen|King|Prince|President|Mayor|Judge|Crown|City|County|"
    r"Exchange|Bailey|Ombudsman|Regulator|Inspectorate|Dutch|French|British|Poles|Welsh|Irish|Scots|Tories|Republic|Valley|Coast|Islands?|River|Sea|Mountains?|Street|Road|Square|Bridge|Hotel|Centre|Center|"
    r"[A-Z]\w+(?:ans|ese|ish|ists|ats|ers|ians|ves|bers|nts|vers))\Z"
)
"""Who else is told things under a name with "the": assemblies, offices, places and peoples."""
