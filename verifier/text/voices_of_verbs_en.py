"""English words by which a verb and its subject are told. All in lower case."""

BEING = frozenset("is are was were be been being am get gets got gotten".split())
"""Before a participle these make it passive."""
AUXILIARY = BEING | frozenset(
    "cannot has have had having "
    "do does did will would shall should can could may might must to not never also already still "
    "far just only once twice since then now again soon later first "
    "recently reportedly allegedly probably possibly".split()
)
"""They stand between a subject and its verb."""
OPENING = frozenset(
    "that who which whom whose what where when while because although though if unless until since after before as and "
    "but or so than whether nor said says".split()
)
"""They open another clause."""
MODAL = frozenset("cannot will would shall should can could may might must to has have had do does did not".split())
"""A word after one of these is a verb."""
AGENT = "by"
"""After a passive verb it leads to whoever does it."""
DETERMINING = frozenset(
    "the a an this that these those his her its their our my your no any some each every of".split()
)
"""A word right after one of these is no verb."""
OBJECTS = DETERMINING | frozenset(
    "him them it us me himself herself itself themselves about around nearly at".split()
) - {"of", "at"}
"""A word right before one of these has it for its object."""
NO_PARTICIPLE = ("s", "ing", "ion", "ions", "th", "al", "als", "dead", "ad", "nd")
"""Endings of irregular forms that are no participles: "goes", "death"."""
DOING = ("er", "or", "ers", "ors")
"""Endings of words for whoever does something: a teacher is no verb."""
NO_ROLES = frozenset(
    "died die dies said says say according based compared related followed including dead aware sale sales loss losses "
    "choice flight flights growth death deaths decision decisions explosion explosions injury injuries proposal "
    "proposals denial denials life lives feet men women people children wives third second seventh".split()
)
"""Words that look like verbs and have no doer, or one that is compared elsewhere."""
UNCHANGED = frozenset(
    "hit cut put shut set hurt cast burst split spread beat bet broadcast read shot found bound".split()
)
"""Participles that look like the verb itself."""
