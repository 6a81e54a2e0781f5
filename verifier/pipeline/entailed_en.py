"""English words by which the network's doubts are weighed. All in lower case."""

TELLING = frozenset(
    "all every each any none only both either neither before after until since already still below above under over "
    "will without never".split()
)
"""Little words that tell something by themselves: a doubt at one of these stands, at any other little word it falls."""
PRONOUNS = frozenset(
    "he she it they him her them his hers its their theirs who whose i me my we us our you your".split()
)
"""In their place a claim has a name."""
PLACING = frozenset("in to from at into near".split())
"""Behind them a name tells where, and not who."""
