"""The group of words that a verb belongs to, who does it, and what to: read around any verb of a statement."""

from typing import NamedTuple

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.clauses import Range, lead_in
from verifier.text.verification.grammar import REACH, Word, Words, demonstrative

_GROUP = 8
"""Words of a group at most: "has not so far been independently and fully confirmed"."""

_AUXILIARY = frozenset("ADV YET HAVE HAVENT IS ISNT BE BEEN DO DIDNT NOT CAN CANNOT WILL".split())
_NEGATING = frozenset("NOT HAVENT ISNT DIDNT CANNOT NEITHER".split())
_PASSIVE = frozenset("IS ISNT BE BEEN".split())
_HELPING = frozenset("HAVE HAVENT DO DIDNT IS CAN".split())
_VERBS = frozenset("SAY IS ISNT HAVE HAVENT CAN CANNOT WILL DO DIDNT PUNCT WHICH IF".split())
"""With one of these a subject ends."""
_SUBJECTS = frozenset("it he she they there the its his their".split())
_NOUNS_ON_LY = frozenset("family assembly ally reply supply rally bully anomaly butterfly".split())


class Group(NamedTuple):
    """A verb with its auxiliaries: where it starts, and what they make of it. `wished`: "will", "may", "to confirm"."""

    start: int
    negated: bool
    passive: bool
    helped: bool
    able: bool
    wished: bool


def group(sentence: Words, at: int) -> Group:
    """Return the group of the verb at `at`."""
    start = at
    while start > max(0, at - _GROUP) and (_helps(sentence[start - 1]) or _between(sentence, start - 1)):
        start -= 1
    helpers = sentence[start:at]
    second = start > 0 and (sentence[start - 1].has("TO") or _listed(sentence, start))
    to = second and all(w.has("ADV") or w.low.endswith("ly") for w in helpers)
    able = to and start > 1 and sentence[start - 2].has("ABLE")
    if able:
        start, helpers = _able(sentence, start)
    yet = second and any(w.has("YET") for w in sentence[max(0, start - 5) : max(0, start - 1)])
    willing = to and start == at > 1 and sentence[at - 2].low in stances.ON_TO
    lows, names = [w.low for w in helpers], {w.name for w in helpers}
    could = "could" in lows and "only" not in lows  # "could only confirm that" it did
    return Group(
        start=at - 2 if willing else max(0, start - 3) if yet else start,
        negated=yet or not names.isdisjoint(_NEGATING),
        passive=not (names.isdisjoint(_PASSIVE) or able),
        helped=willing or not names.isdisjoint(_HELPING),
        able=able or "can" in lows,
        wished="WILL" in names or could or (second and not (able or willing or yet)),
    )


def joined(sentence: Words, verb: Group) -> Group:
    """Return the group of "did not elaborate or present" for "present", with its negation."""
    if not verb.start or sentence[verb.start - 1].low not in {"or", "nor"}:
        return verb
    first = range(verb.start - 2, max(-1, verb.start - 8), -1)
    negation = next((n for n in first if sentence[n].has("NOT", "DIDNT", "HAVENT")), None)
    did = negation is not None and (sentence[negation].has("DIDNT") or sentence[negation - 1].has("DO"))
    other = did and _past(sentence[verb.start])  # "did not back or flatly contradicted it"
    return verb if negation is None or other else group(sentence, negation)._replace(negated=True)


def _between(sentence: Words, at: int) -> bool:
    """Say whether a quotation opens there after a helping word, "would “verify” it", or "at" opens "at first"."""
    if sentence[at].low == "at":
        return sentence[at + 1].low in {"first", "once", "last"}
    return sentence[at].low in "“\"'‘" and at > 0 and _helps(sentence[at - 1])


def _listed(sentence: Words, at: int) -> bool:
    """Say whether it is the second verb after one "to": "to confirm or deny", "to comment on or confirm"."""
    joint = at > 2 and sentence[at - 1].low in {"or", "nor", "and"}  # noqa: PLR2004 - "to comment or"
    return joint and any(w.has("TO") for w in sentence[max(0, at - 4) : at - 2])


def _able(sentence: Words, at: int) -> tuple[int, Words]:
    start = at - 2
    while start > max(0, at - _GROUP) and _helps(sentence[start - 1]):
        start -= 1
    return start, sentence[start : at - 2]


def _helps(word: Word) -> bool:
    if word.name in _AUXILIARY or word.low in stances.ADVERBS or word.low == "neither":
        return True
    return word.low.endswith("ly") and not word.capital and word.low not in _NOUNS_ON_LY


def main_subject(sentence: Words, before: int) -> Range | None:
    """Return who the sentence is about: the words that open it, to its first verb, mark or joint before `before`."""
    first = _own_clause(sentence, lead_in(sentence, before), before)
    stop = next((n for n in range(first, min(before, first + REACH)) if _ends_subject(sentence, n, first)), before)
    return (first, stop) if first < stop <= first + REACH else None


def _own_clause(sentence: Words, first: int, before: int) -> int:
    """Return where the clause starts that `before` stands in: after ", but" where a subject follows; else `first`."""
    for n in range(before - 1, max(first, before - REACH), -1):
        if sentence[n].low in {"but", "and", "while", "although"} and sentence[n - 1].low == ",":
            noun = any(w.bare in english.KIND for w in sentence[n + 1 : min(before, n + 4)])
            return n + 1 if noun or sentence[n + 1].has("DET") or sentence[n + 1].capital else first
    return first


def subject_end(sentence: Words, first: int) -> int:
    """Return where the subject that starts at `first` ends: at its verb."""
    limit = min(len(sentence), first + REACH)
    return next((n for n in range(first + 1, limit) if _ends_subject(sentence, n, first)), limit)


def _ends_subject(sentence: Words, at: int, first: int) -> bool:
    word = sentence[at]
    if word.low == ".":
        return False  # of a title: "Sen. Ward Lomax"
    if word.name in _VERBS:
        return not (at == first and demonstrative(sentence, at))
    seen = word.has("SEEN") and first < at < len(sentence) - 1 and sentence[at + 1].low != "by"
    acts = word.low in stances.VERBS or word.low in stances.GIVE or word.low in english.SEEING or seen
    return (acts or _past(word)) and not word.capital


def _past(word: Word) -> bool:
    return word.low.endswith("ed") and not word.capital and word.has("PLAIN")


def trimmed_subject(sentence: Words, part: Range | None) -> Range | None:
    """Return the subject without words that tell when, and of "through his lawyer he" only "he"."""
    if part is None:
        return None
    start, end = part
    if sentence[end - 1].low in stances.PRONOUNS:
        return end - 1, end
    if sentence[start].low in {"he", "she", "they", "it"}:
        return start, start + 1
    while start < end - 1 and (sentence[start].has("BREAK", "PUNCT") or sentence[start].low in english.LEAD_IN):
        start += 1
    stop = next((n for n in range(start + 1, end) if _tells_when(sentence, n)), end)
    return start, stop


def _tells_when(sentence: Words, at: int) -> bool:
    word = sentence[at]
    if word.low == ",":
        return True
    follows = at + 1 < len(sentence) and sentence[at + 1].low in english.TIMES | {"first"}
    return (word.has("PREP") and follows) or (word.low in stances.TIMES_AFTER and not word.capital)


def clause_in(words: Words) -> bool:
    """Say whether a clause stands there without "that": "two of the dead worked for it"."""
    return any(w.has("IS", "ISNT", "HAVE", "HAVENT", "CAN", "WILL", "DO", "DIDNT") or _past(w) for w in words[1:])


def _this_week(words: Words, at: int) -> bool:
    return words[at].low in {"this", "next"} and at + 1 < len(words) and words[at + 1].low in english.TIMES


def points_at_noun(words: Words) -> bool:
    """Say whether "that" opens the words and points at their noun, "that characterisation", where no clause follows."""
    noun = len(words) > 1 and (words[1].bare in english.KIND or words[1].bare in stances.ACCUSATIONS)
    return words[0].low == "that" and (len(words) < 3 or (noun and not clause_in(words)))  # noqa: PLR2004 - "that deal"


def opens_clause(words: Words, at: int) -> bool:
    """Say whether what a claim says starts there: "reports linking him with a move", "speculation it was for sale"."""
    low, before = words[at].low, words[at - 1].bare
    clause = low.endswith("ing") or low in _SUBJECTS
    return clause and (before in stances.ACCUSATIONS or english.KIND.get(before) == "account")


def head(words: Words) -> int | None:
    """Return which of the words is the noun that the phrase is about: the last before "of" or another joint."""
    last = None
    for n, word in enumerate(words):
        if word.has("PREP", "OF", "TO", "FOR", "WHICH", "PUNCT", "BREAK", "IS", "HAVE", "IF") and last is not None:
            break
        if last is not None and (word.low in stances.TIMES_AFTER or _this_week(words, n)):
            break  # "retracted the claim last week"
        if last is not None and opens_clause(words, n):
            break
        if not word.has("DET", "PUNCT", "ADV"):
            last = n
    return last
