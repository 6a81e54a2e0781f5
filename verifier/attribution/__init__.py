"""The attribution tagger: who says what in English news text, without a model call."""
