"""English words by which a sentence shows that it states nothing: it leads on, or it says what its author thinks."""

LEADING_ON = (
    "here is what", "here's what", "what we know", "read on", "more on this", "more details", "in short", "in summary",
    "to sum up", "in brief", "remains to be seen", "time will tell", "only time will", "stay tuned",
    "developing story", "we will update", "will be updated", "the story continues", "for now, that is", "let us look",
    "let's look", "a closer look", "back to the", "as we shall see", "that is the question",
)  # fmt: skip
"""Folded phrases of a transition."""
OPINING = frozenset(
    "i we my our you your should must ought frankly sadly clearly surely undoubtedly obviously unfortunately hopefully "
    "thankfully".split()
)
"""Folded words by which an author speaks of what ought to be, or in their own person."""
JUDGING = frozenset(
    "shocking outrageous tragic remarkable unacceptable disgraceful shameful absurd ridiculous brilliant wonderful "
    "terrible awful appalling heartbreaking inspiring worrying troubling alarming interesting striking surprising "
    "unsurprising important good bad sad disaster scandal outrage shame pity lesson warning".split()
)
"""Folded words that judge, after "this is" and its like."""
POINTED_AT = frozenset("this that it these those what".split())
COPULAS = frozenset("is was are were seems looks sounds remains".split())
