"""English words by which a text refers back to someone. All in lower case."""

PRONOUNS = frozenset("he she it they him her them his hers its their theirs we us i who which".split())

DEFINITE = frozenset("the this that these those his her its their both such said same latter former".split())
"""A mention that starts with one of these, and holds no name, refers back."""
