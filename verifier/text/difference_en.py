"""English words that turn a statement round or count something, as `fold` writes them."""

NEGATIONS = frozenset(
    "no not never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt wont isnt arent wasnt "
    "werent hasnt havent hadnt wouldnt couldnt shouldnt hardly barely scarcely unable "
    "deny denies denied denying denial refuse refuses refused refusing refusal reject rejects rejected rejecting "
    "rejection refute refutes refuted dismiss dismisses dismissed fail fails failed failing failure lack lacks lacked "
    "lacking false untrue".split()
)

NEGATIVE_ENDING = 'n"t'
"""`didn't`, `won't`, with the apostrophe folded."""

NEGATIVE_PREFIXES = ("un", "non", "dis", "in", "im", "il", "ir", "mis")
"""`confirmed` beside `unconfirmed`: they count where the other side has the word without them."""

NUMBER_WORDS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
    "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
    **{w: w for w in "hundred thousand million billion trillion dozen half quarter once twice both".split()},
    "hundreds": "hundred", "thousands": "thousand", "millions": "million", "billions": "billion", "dozens": "dozen",
    "bn": "billion", "mln": "million", "percent": "%", "per cent": "%",
}  # fmt: skip
"""Each with the figure, or the one word, that it stands for."""

NO_NAMES = frozenset(
    "a an the this that these those in on at by for from to of with as and but or so yet if when while after before "
    "since until though although however meanwhile also still then there here it he she they we i you his her its "
    "their our my your who what which where why how is was are were has have had".split()
)
"""Capitalised at the start of a sentence, these are no names."""
