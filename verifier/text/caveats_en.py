"""English words that tell a reader how far something was checked. Stems, by `words.stem_of`."""

from verifier.text.stems import stem_of

CHECKING = frozenset(
    map(stem_of, "verify confirm corroborate authenticate substantiate independent independently".split())
)
"""Negated, they say that something was not checked."""
SHOWN = frozenset(map(stem_of, "proof evidence details breakdown confirmation".split()))
"""Negated, they say that something was not shown: "gave no details"."""
ESTABLISHING = frozenset(
    map(stem_of, "establish ascertain determine substantiate check seen see stand bear proof evidence prove".split())
)
"""Negated in a clause of their own, they say so too: "which the paper has not been able to stand up"."""
UNCHECKED = frozenset("unverified unconfirmed uncorroborated unsubstantiated".split())
"""They say so alone. Folded words, not stems."""
DISPUTING = frozenset(
    map(
        stem_of,
        "deny denies denied dispute reject dismiss contradict refute rebut "
        "retort counter false untrue fantasy nonsense lie insist challenge question".split(),
    )
)
SHOWING = frozenset(map(stem_of, "evidence proof substantiate documents".split()))
"""Negated, they say that nothing was shown."""
BACK = frozenset("this these that those it its account information report reports claim claims figure figures "
                 "allegation allegations details statement statements".split())  # fmt: skip
"""Folded words by which the next sentence speaks of the one before."""
UNNAMED = frozenset("source sources official officials unnamed anonymous insider insiders person people witness "
                    "witnesses spoke anonymity".split())  # fmt: skip
"""Folded words by which a summary tells that a source has no name."""
ORGANISATIONS = frozenset(
    "company firm group business club union charity university college school hospital manufacturer maker retailer "
    "operator contractor developer airline bank brewer carrier chain insurer league party publisher utility".split()
)
"""Folded words by which a summary tells of an organisation that it named before."""
POINTING = frozenset("he she it they".split())
"""Folded words by which a summary goes on with a source named before."""
CONTRASTING = frozenset("but though although however while whereas yet rival".split())
"""Folded words between two claims that set the second against the first."""
CONTRADICTING = frozenset(
    "denied denies deny disputed disputes rejected rejects dismissed dismisses contradicted contradicts countered "
    "retorts retorted cautioned cautions put puts refuted refutes challenged questioned doubted acknowledge "
    "acknowledged".split()
)
"""Cues of those who stand against what was said before."""
ANSWERING = frozenset((verb, "not") for verb in "was is were are did does had has".split())
"""Words that may answer what was said: "it was not, the agency found"."""
TELLING = frozenset(
    "reportedly allegedly supposedly according account accounts claim claims report reports version statement "
    "allegation allegations accusation accusations testimony estimate rumour rumours rumor rumors "
    "rumored rumoured speculation "
    "telling saying asking charged charges accused blamed threatened threatens advised advises attributed "
    "attributes points pointed".split()
)
"""Folded words by which a sentence tells that somebody says so, where it has no verb for it."""
