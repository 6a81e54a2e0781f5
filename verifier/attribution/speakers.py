"""Sentences that begin with a speaker and a verb that reports, where the tagger saw nothing in them."""

import re
from collections.abc import Sequence
from itertools import islice

from verifier.attribution import cues_en as cues
from verifier.attribution import framed_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.clauses import MOST_IN_SUBJECT, is_clause, is_speaker
from verifier.attribution.clauses_en import FINITE_WORDS, VERB
from verifier.attribution.phrase import ARTICLE, BELONGS, WORD, is_plural, plain
from verifier.attribution.reporting import Said, bare, timeless
from verifier.attribution.verbs import weight
from verifier.text.regex import regex
from verifier.text.spans import Interval

NP = r"(?:[\w’'.&£$%-]{1,30} ){0,9}?[\w’'.&£$%-]{1,30}(?: who [^,;:“”\"\n]{2,100}?)?"
_OPENERS = regex(r"(?i:" + english.OPENERS + r")")
_ASIDE = regex(r"[A-Z]\w+ing [^,;:“”\"\n]{3,80}, (?=[A-Z])")
"""What whoever is named after it does meanwhile: "Opening the debate, Ann Lee"."""
_TOKEN = regex(r"[^\s,;:“”\"]+|[,;:“”\"]")
_VERB = regex(VERB)
_RELATIVE = regex(r"[, ]+(?:who|which|whose|that)\b")
_ONE_AGENT = regex(r"\w{3,}(?:er|or|ist|ian|ant)\Z")
_AGENT = regex(r"\w{3,}(?:ers|ors|ists|ees|ians|ants)\Z")


MOST_BEFORE = 30
"""Words and commas in which a speaker and what is said of it stand before the verb."""


def told(text: str, sentence: Interval) -> Said | None:
    """Return the report of a sentence that begins with a speaker and a verb that reports; None for any other."""
    opener = _OPENERS.match(text, sentence.start, sentence.end)
    first = opener.end() if opener else sentence.start
    aside = _ASIDE.match(text, first, sentence.end)
    first = aside.end() if aside else first
    tokens = list(islice(_TOKEN.finditer(text, first, sentence.end), MOST_BEFORE))
    for at, token in enumerate(tokens[1:-1], start=1):
        if token.group() in {";", ":", "“", "”", '"'}:
            return None
        if token.group().casefold() in english.SHOWS and (token.group().islower() or token.group().isupper()):
            said = _told(text, sentence, tokens, at)
            if said:
                return said
    return None


def _told(text: str, sentence: Interval, tokens: Sequence[re.Match[str]], at: int) -> Said | None:
    """Return the report that the verb at that token makes; None where nothing that can speak is its subject."""
    first = at
    while first > 1 and tokens[first - 1].group().casefold() in english.AUXILIARIES:
        first -= 1
    verb, following = tokens[at].group().casefold(), tokens[at + 1].group().casefold()
    before = [token.group().casefold() for token in tokens[first:at]]
    source = _source(text, tokens[:first])
    if source is None or english.BEING.isdisjoint(before) == verb.endswith("ing"):
        return None
    singular = first == at and verb in english.BASES and not _is_several(source.cut(text))
    rest = bare(text, Interval(tokens[at].end(), sentence.end))
    calls = verb in english.CALLS and not {"“", '"'}.isdisjoint(rest.cut(text)) and can_speak(source.cut(text))
    fits = (calls or _fits(source.cut(text), verb, following)) and not singular
    participle = first == at and verb.endswith("ed") and following in english.PREPOSITIONS - {"to"}
    participle = participle and verb not in english.INTRANSITIVE and ARTICLE.match(source.cut(text)) is not None
    thinks = verb in english.THINKS and not is_clause(rest.cut(text))
    if not fits or participle or thinks or not rest.length or _begins_finite(text, rest.start):
        return None
    cue = Interval(tokens[first].start(), tokens[at].end())
    return _report(text, sentence, (source, cue), rest)


def _begins_finite(text: str, at: int) -> bool:
    verb = _VERB.match(text, at)
    return verb is not None and verb.group() in FINITE_WORDS


def _fits(source: str, verb: str, following: str) -> bool:
    """Say whether the verb reports, of that source and with the word that follows it."""
    if _is_document(source) and verb in english.SHOWS:
        return verb not in english.REPORTS or following in english.NEEDS.get(verb, {following}) or verb in english.FINDS
    if following not in english.NEEDS.get(verb, {following}) or (following == "to" and verb in english.SAID_TO):
        return False
    return verb in (english.REPORTS if can_speak(source) else english.SPEAKS)


def _is_several(source: str) -> bool:
    """Say whether a verb in its base form agrees with the source: "residents say", not "the claim"."""
    split = WORD.findall(BELONGS.split(_RELATIVE.split(source, maxsplit=1)[0])[0])
    return source.casefold() == "they" or " and " in source or (bool(split) and is_plural(plain(split[-1])))


def _source(text: str, tokens: Sequence[re.Match[str]]) -> Interval | None:
    """Return the noun phrase that the tokens are, what is said of it in commas left out; None where they are more."""
    commas = [at for at, token in enumerate(tokens) if token.group() == ","]
    if commas and commas[-1] != len(tokens) - 1:
        return None
    end = commas[0] if commas else len(tokens)
    source = Interval(tokens[0].start(), tokens[end - 1].end()) if end else None
    if len(commas) == 1 or source is None:
        return None
    phrase = _RELATIVE.split(source.cut(text), maxsplit=1)[0]
    words = phrase.casefold().split()
    is_phrase = is_speaker(phrase) and not english.NO_ENDS.intersection(words[-1:])
    is_phrase = is_phrase and english.DISMISSING.search(phrase) is None
    alone = not words or words[0] not in cues.PRONOUNS or (len(words) == 1 and cues.PRONOUNS[words[0]][0] != "narrator")
    is_somebody = cues.NO_SPEAKER.match(text, source.start) is None and 0 < len(words) <= MOST_IN_SUBJECT
    is_somebody = is_somebody and words[0] not in english.SUBORDINATE
    return timeless(text, source) if is_phrase and alone and is_somebody else None


def _report(text: str, sentence: Interval, frame: tuple[Interval, Interval], rest: Interval) -> Said:
    source, cue = frame
    words = cue.cut(text).casefold().split()
    if any(w in cues.DENYING for w in words):
        return Said(source, cue, (rest,), "denies")
    asserts = any(w in cues.SAYING for w in words) and (
        text.startswith("that ", rest.start) or is_clause(rest.cut(text))
    )
    return Said(source, cue, (rest,) if asserts else (sentence,), "asserts" if asserts else "acts", weight(words))


def can_speak(words: str) -> bool:
    """Say whether `words` are a noun phrase for somebody, or something, that says things: by name, noun or pronoun."""
    low = words.casefold()
    if low in cues.PRONOUNS:
        return cues.PRONOUNS[low][0] != "narrator" and low not in {"who", "which", "that", "this"}
    first = _RELATIVE.split(words, maxsplit=1)[0]
    split = WORD.findall(BELONGS.split(first)[0])
    if not split or not is_speaker(first):
        return False
    head = plain(split[-1])
    if low.split()[0] in english.PREPOSITIONS:
        return False
    if low in english.SOME:
        return True
    named = split[-1][0].isupper() and (len(split) > 1 or head not in english.NO_SPEAKERS)
    body = head in nouns.ORGANISATIONS or head in nouns.BODIES
    agent = _ONE_AGENT if low.split()[0] in english.ONE else _AGENT
    known = head in nouns.HEADS or head.removesuffix("s") in nouns.HEADS
    return named or body or known or agent.match(head) is not None


def _is_document(words: str) -> bool:
    split = WORD.findall(BELONGS.split(_RELATIVE.split(words, maxsplit=1)[0])[0])
    head = plain(split[-1]) if split else ""
    return is_speaker(words) and (head in english.STUDIES or nouns.HEADS.get(head) == "document" or head == "it")
