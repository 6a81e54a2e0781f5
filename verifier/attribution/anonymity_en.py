"""English words for not naming a source, and for why."""

_WHOSE = r"(?:his|her|their)"
_NAME = rf"{_WHOSE} (?:full |last )?names?"
_HIDE = r"(?:named|identified|quoted(?: by name)?)"
UNNAMED = (
    r"\b(?:(?:on|under|for|requesting|requested|insisted on|insisting on|granted|given|offered|asked for) "
    r"(?:the )?(?:condition of )?anonymity|anonymously|on (?:the )?(?:condition|understanding) that|"
    rf"(?:not|never) (?:to )?be(?:ing)? {_HIDE}|to (?:be {_HIDE} only|remain anonymous|stay anonymous)|"
    rf"(?:declin\w+|refus\w+|cannot|can[’']t|unwilling|reluctant) (?:to )?be {_HIDE}|"
    rf"(?:declin\w+|refus\w+|would not|wouldn[’']t|will not|won[’']t) (?:to )?give {_NAME}|"
    rf"(?:not|n[’']t) (?:want|wish|like) {_NAME} (?:used|printed|published|known|given|in the \w+)|"
    rf"(?:that )?{_NAME} (?:not )?be (?:used|withheld|printed|published|left out|kept out|changed)|"
    rf"whose (?:real |full )?(?:names?|identity|identities) (?:is|are|has|have) (?:been |being )?(?:withheld|protected|"
    r"changed|kept)|"
    rf"identified only (?:by|as)|gave only {_WHOSE} (?:first|given) name|"
    rf"not to (?:use|print|publish|give) {_WHOSE} names?|(?:not|n[’']t) (?:to )?name (?:him|her|them)|"
    rf"may not be {_HIDE})"
)
"""That somebody is not named; why may follow."""

BECAUSE = (
    r"(?:because(?: of)?|as|since|citing|due to|for fear of|for reasons(?: of)?|out of|while|under the|"
    r"by (?:court )?order|"
    r"for (?:his|her|their)(?: own)? (?:safety|security|job|protection)|"
    r"to (?:discuss|describe|talk|speak|protect|avoid|share|comment|detail|recount|reveal|disclose|preserve))"
)
"""What a reason begins with."""

OF_ITSELF = (
    r"\b(?P<reason>(?:(?:was|were|is|are)(?: not|n[’']t) |not )(?:yet )?"
    r"(?:authori[sz]ed|permitted|allowed|cleared|supposed) "
    r"to (?:speak|talk|discuss|brief|comment|describe|disclose)[^.;,“”\"\n]{0,80}|"
    r"(?:neither|none) of whom (?:may|can|was|is) [^.;,“”\"\n]{3,80})"
)
"""A reason that stands alone: whoever may not speak is not named."""

FEARS = (
    r"\bwho (?P<reason>fear(?:s|ed)? "
    r"(?:for|losing|reprisals?|retaliation|retribution|the sack|being)[^.;,“”\"\n]{0,60})"
)
"""The same, of somebody afraid."""

SAID_AFTER = r"(?:said|says|told|added|warned|claimed|confirmed|explained)"

ABOUT_THEM = (
    r"(?:who )?(?:spoke|speaks|asked|asks|requested|declined|refused|wished|wanted|preferred|insisted|agreed|"
    r"was|were|is|are|did|does|would|wouldn[’']t|cannot|can[’']t|could|may|has|have|had)"
)
"""What follows a subject in a sentence on why it is not named."""
