"""What each finding says against a sentence that somebody wrote in their own words: a logistic regression.

Fitted on 3,890 tellings that the network had not been trained on (`benchmarks/passages/short.jsonl`, and a kept-back
tenth of some of its own passages) with scikit-learn's `LogisticRegression(C=0.3)`, by a script that is not in the
repository; kinds of findings on fewer than 15 are left out, and so are those that it found to speak for a sentence.
"""

from collections.abc import Mapping

BIAS, NETWORK = -0.05, 0.61
"""What speaks against a sentence before anything is found, and what a unit of the network's logit does."""
WEIGHTS: Mapping[str, float] = {
    "causes doubt": 0.19,
    "dates doubt": 0.12,
    "dates fault": 0.03,
    "hedge doubt": 0.13,
    "hedge fault": 0.51,
    "numbers doubt": 0.03,
    "numbers fault": 0.32,
    "partitives doubt": 0.25,
    "polarity doubt": 0.18,
    "polarity fault": 0.58,
    "relations doubt": 0.55,
    "roles doubt": 0.43,
    "shares doubt": 0.82,
    "source_named doubt": 0.40,
    "speech_act doubt": 0.25,
    "steps doubt": 0.20,
    "summary_adds_nothing doubt": 0.06,
    "summary_adds_nothing fault": 0.18,
    "summary_keeps_act doubt": 0.43,
    "summary_keeps_caveat doubt": 0.14,
    "summary_keeps_caveat fault": 0.06,
    "summary_keeps_hedge doubt": 0.32,
    "summary_keeps_polarity doubt": 0.22,
    "summary_keeps_polarity fault": 0.05,
    "summary_keeps_source doubt": 0.04,
    "summary_keeps_source fault": 0.06,
    "summary_keeps_speaker doubt": 0.87,
    "summary_wording doubt": 0.47,
    "things doubt": 0.24,
}
"""Check and severity of a finding, before it is weighed, to what it adds to the score."""
OF_WORDS: frozenset[str] = frozenset(
    "additions causes hedge partitives polarity relations roles shares source_named speech_act steps summary_keeps_act "
    "summary_keeps_hedge summary_keeps_polarity summary_keeps_speaker summary_wording things".split()
)
"""Checks that compare words with words of like meaning: their findings stand where the whole score says so."""
