"""English words for not naming a source, and for why."""

_WHOSE = r"(?:his|her|their)"
_NAME = rf"{_WHOSE} (?:full |last )?names?"
_HIDE = r"(?:named|identified|quoted(?: by name)?)"
_NOT = r"(?:not|never|n[’']t|rather not|only if|unless)"
_REFUSE = r"(?:declin\w+|refus\w+|cannot|can[’']t|could not|couldn[’']t|unwilling|reluctant|may not|will not|won[’']t)"
UNNAMED = (
    r"(?:\b|(?=n[’']t))"
    r"(?:(?:on|under|for|of|with|in|requesting|requested|insist(?:ed|ing) on|grant(?:ed|ing)|given|offered|seeking|"
    r"sought|demanded|preferred|wanted|promised|guaranteed|needed|maintain(?:ed|ing)|kept) "
    r"(?:(?:the |a )?(?:strict )?condition of |their |his |her )?(?:strict |complete |full )?anonymity|anonymously|"
    r"(?:on|under) (?:the )?(?:(?:sole|strict) )?(?:condition|understanding|proviso)(?: that|,? (?:he|she|they|"
    r"it)\b| of not)|"
    r"off the record|"
    rf"{_NOT} (?:(?:to|wish to|want to|like to) )?(?:be(?:ing)? |(?:were|was|is|are) )?(?:publicly )?{_HIDE}|"
    rf"to (?:be {_HIDE} only|remain (?:anonymous|nameless|unnamed)|stay (?:anonymous|unnamed)|keep {_NAME} (?:out|"
    rf"private|secret))|"
    rf"{_REFUSE} (?:to )?be (?:publicly )?{_HIDE}|"
    rf"(?:none|neither|not|un)(?: of (?:whom|them))? ?(?:was |were )?willing to be {_HIDE}|"
    rf"(?:none|neither) of (?:whom|them) (?:would|wanted to|wished to|could) be {_HIDE}|"
    rf"(?:use|using|used|print|give|gave|given|publish) only {_WHOSE} (?:first |given |last )?names?|"
    rf"(?:declin\w+|refus\w+|would not|wouldn[’']t|will not|won[’']t|asked not|did not want) (?:to )?(?:give|have|"
    rf"see) {_NAME}|"
    rf"(?:not|n[’']t) (?:want|wish|like) {_NAME} (?:to be )?(?:used|printed|published|known|given|in \w+|public)|"
    rf"(?:that )?{_NAME} (?:not )?(?:to )?be (?:used|withheld|printed|published|left out|kept out|kept \w+|changed|"
    rf"given)|"
    rf"(?:whose|{_WHOSE}) (?:real |full )?(?:names?|identity|identities) (?:is|are|has|have|was|were) (?:been |"
    rf"being |not )?"
    r"(?:withheld|protected|changed|kept|published|given)|"
    r"whose (?:real |full )?(?:names?|identity|identities) (?:we |[A-Z][\w’' ]{1,40}? )(?:(?:is|are|has|"
    r"have) )?(?:agreed to )?"
    r"(?:withh\w+|keep\w*|kept|not \w+)|"
    rf"(?:is|are|was|were|has|have) (?:agreed )?not (?:to )?(?:naming|identifying|name|identify|publishing)|"
    rf"withh(?:eld|olding|olds?) {_NAME}|identified only (?:by|as)|gave only {_WHOSE} (?:first|given) name|"
    rf"(?:not|n[’']t) (?:to )?(?:use|print|publish|give|disclose|reveal) {_NAME}|(?:not|n[’']t) (?:to )?(?:name|"
    rf"identify) (?:him|her|them)|"
    rf"(?:was|were|is|are|be) not (?:be )?{_HIDE}|"
    rf"(?:requested|asked|agreed|spoke|talk(?:ed)?|speak) [\w ]{{0,40}}?(?:without (?:being|attribution|"
    rf"their names?)))"
)
"""That somebody is not named; why may follow."""

_SPEAK = r"(?:speak|talk|discuss|brief|comment|describe|disclose|give|reveal|share|be quoted|say)"
BECAUSE = (
    r"(?:because(?: of)?|as|since|citing|due to|owing to|given|for fear of|for reasons(?: of)?|for \w+ reasons|"
    r"out of|while|"
    r"under the|under|by (?:court )?order|in line with|in keeping with|in accordance with|in view of|in light of|"
    r"on account of|per|lest|fearing|afraid|worried|wary|saying|so (?:as not|that|they|he|she)|in order|"
    r"for that reason|"
    r"for (?:his|her|their)(?: own)? (?:safety|security|job|protection|privacy)|at (?:his|her|"
    r"their)(?: own)? request|"
    r"(?:when |while |in )?(?:discussing|describing|talking about|speaking about|sharing)|"
    r"(?:who|and) (?:fears?|feared|was|were|is|are) (?=\w)|"
    r"to (?:discuss|describe|talk|speak|protect|avoid|share|comment|detail|recount|reveal|disclose|preserve|"
    r"safeguard|"
    r"be|give|offer|prevent|relay|characteri[sz]e|explain|shield|keep))"
)
"""What a reason begins with."""

OF_ITSELF = (
    r"\b(?P<reason>(?:(?:was|were|is|are|am)(?: not|n[’']t)|not|were never|was never) (?:yet |officially |publicly )?"
    r"(?:authori[sz]ed|permitted|allowed|cleared|supposed|entitled|empowered|at liberty|free|meant|in a position) "
    rf"to (?:publicly |openly )?{_SPEAK}[^.;,“”\"\n]{{0,80}}|"
    r"(?:is|are|was|were) (?:legally |still |also )?(?:barred|forbidden|prohibited|banned|bound|prevented|gagged|"
    r"under (?:orders|"
    r"instructions|oath|a gag))\b[^.;,“”\"\n]{0,80}|"
    rf"(?:lacked|lacks|without|did not have|does not have|had no) (?:the )?(?:authori[sz]ation|authority|"
    rf"permission|clearance) "
    rf"to {_SPEAK}[^.;,“”\"\n]{{0,80}}|"
    r"(?:has|have|had|been|were|was) (?:been )?(?:told|ordered|instructed|warned|asked|advised|forbidden) "
    rf"(?:by [\w ]{{2,30}} )?(?:not )?to (?:{_SPEAK}|keep quiet|say nothing)[^.;,“”\"\n]{{0,80}}|"
    rf"(?:may|can|could|must|cannot|can[’']t|might)(?: not)? (?:not )?(?:speak|talk) (?:publicly|in public|"
    rf"to (?:the )?(?:press|"
    r"media|reporters|journalists|outsiders)|on the record)[^.;,“”\"\n]{0,80}|"
    r"(?:neither|none) of whom (?:may|can|was|is|were|are) [^.;,“”\"\n]{3,80})"
)
"""A reason that stands alone: whoever may not speak is not named."""

FEARS = (
    r"\b(?:who|they|he|she|both|all) (?:[\w ]{3,40} and )?(?:(?:is|was|are|were) )?"
    r"(?P<reason>(?:still on [\w ]{3,30} and )?(?:"
    r"fear(?:s|ed)? (?:for|losing|reprisals?|retaliation|retribution|the sack|being|arrest|punishment|prosecution|"
    r"repercussions)|"
    r"(?:afraid|scared|frightened|worried|terrified|wary|nervous) (?:of|about|that)|"
    r"(?:did|does|do)(?: not|n[’']t) want "
    r"(?:trouble|(?:his|her|their) (?!(?:full |last )?name|identi)|any|to (?!be (?:named|identified|quoted)|speak|talk|"
    r"comment|say|discuss|give|see|go|leave|stay|wait))|"
    r"(?:could|might|may|would) (?:lose|face|be (?:sacked|fired|dismissed|arrested|prosecuted|punished|evicted))|"
    r"risk(?:s|ed)? (?:losing|being|arrest|dismissal|prosecution|the sack)|"
    r"(?:would like|hopes?|wants?) to (?:work|keep (?:his|her|their) job))[^.;,“”\"\n]{0,60})"
)
"""The same, of somebody afraid."""

SAID_AFTER = r"(?:said|says|told|added|warned|claimed|confirmed|explained)"

ABOUT_THEM = (
    r"(?:who )?(?:spoke|speaks|asked|asks|requested|declined|refused|wished|wanted|preferred|insisted|agreed|"
    r"was|were|is|are|did|does|would|wouldn[’']t|cannot|can[’']t|could|may|has|have|had)"
)
"""What follows a subject in a sentence on why it is not named."""

UNNAMED_STEMS = tuple(
    "anonym|nam|identif|identit|quoted|condition|understanding|proviso|the record|attribution|publish|being".split("|")
)
OF_ITSELF_STEMS = tuple(
    "authori|permi|allowed|cleared|supposed|entitled|empowered|liberty|free to|meant to|position to|barred|forbid|"
    "prohib|banned|bound|prevented|gagged|under o|under i|under a g|clearance|told|ordered|instructed|warned|asked|"
    "advised|speak|talk|of whom".split("|")
)
FEARS_STEMS = tuple(
    "fear|afraid|scared|frightened|worried|terrified|wary|nervous|want|lose|face|be sacked|be fired|be dismissed|"
    "be arrested|be prosecuted|be punished|be evicted|risk|like to|hope".split("|")
)
"""Parts of words of which one at least is in every sentence that each of the patterns above matches."""

WHOM = (
    r"\b(?:not (?:to )?(?:naming|identifying|name|identify)|withh(?:eld|olding|olds?)|(?:is|are) (?:keeping|"
    r"protecting)|"
    r"have changed|has changed|not (?:to )?(?:use|print|publish|using|printing|publishing)) "
    r"(?P<who>(?:him|her|them|his|their)\b)"
)
"""Whom somebody else does not name: "we are not naming her because …"."""
