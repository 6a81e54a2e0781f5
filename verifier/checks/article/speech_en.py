"""English words that show a speaker or a writer, beyond those that attribute claims. All in lower case."""

TELLS = frozenset(
    "ask asks asked asking call calls called shout shouts shouted cry cried sing sings sang sung sigh sighed laugh "
    "laughed whisper whispered murmur murmured recalls recalling speak speaks spoke spoken speaking talk talks talked "
    "voice message messages word words quote quotes quoted quoting reads reading letter letters statement speech "
    "interview sign signs banner banners slogan slogans chant chanted chanting headline headlined caption captioned "
    "post posted signed text texted email emailed wrote dictated phrase phrased note notes put puts according via "
    "remarks remarked words verse line lines lyrics song poem motto inscription inscribed engraved agrees agreed "
    "insists pleaded pleads joked jokes begins began concluded ends ended continued concedes conceded protested "
    "saying goes went thinks thought wondered muses mused smiled smiles nodded shrugged grinned snapped retorted "
    "asserted lamented enthused summed sums offered answer answers answered tells told "
    "diary placard ruling judgment verdict order report rules document article page book entry testimony memo".split()
)
"""Who speaks is told near one of these, or what the words stand in."""
BEFORE_QUOTATION = (":", "—", "–")
"""Right before a quotation, these hand over to its speaker."""
AFTER_QUOTATION = ("—", "–", "-", "(", "[")
"""Right after it, these name its author."""
