"""English words by which a statement speaks of what was said before, or against it. All in lower case."""

OBJECTS = frozenset("it them".split())
"""They point back only where they do not open the words: there they may be whoever checked."""
POINTING = OBJECTS | frozenset(
    "this that these those which information claim claims account accounts report reports version versions allegation "
    "allegations assertion assertions accusation accusations statement statements story details figures either neither "
    "both same anything any".split()
)
"""Words for what was said before."""
DISPUTING = frozenset(
    "deny denies denied reject rejects rejected dispute disputes disputed contradict contradicts contradicted dismiss "
    "dismissed refute refuted false untrue wrong fake differently otherwise however but although though instead "
    "unclear misleading inaccurate incorrect fabricated invented retorts".split()
)
"""With one of these, words speak against something."""
