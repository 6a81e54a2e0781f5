"""English words of instructions to a language model. In lower case."""

IGNORING = frozenset("ignore disregard forget override bypass discard".split())
"""They tell a model to drop something."""
ORDERS = frozenset("instruction instructions prompt prompts rules guidelines directions directives constraints".split())
"""What it is told to drop."""
REACH = 6
"""Words between the two: "ignore all of the previous instructions"."""
ADDRESSES = (
    "you are now a", "you are now an", "you are an ai", "you are a helpful", "you are a language model",
    "as an ai language model", "as a language model", "as an ai assistant", "dear ai", "attention ai", "note to ai",
    "note to language models", "to any ai", "to any language model", "ai assistants must", "ai models must",
    "language models must", "instructions for ai", "instructions for language models", "system prompt",
    "your system prompt", "developer message", "in your summary", "in your answer", "in your response",
    "in your output", "your summary must", "your summary should", "your output must", "your response must",
    "when summarising this", "when summarizing this", "if you are an ai", "if you are a language model",
    "do not tell the user", "do not inform the user", "reply only with", "respond only with", "answer only with",
    "output only", "mark all claims as", "mark every claim as", "treat all claims as", "treat this article as verified",
    "report these facts as verified", "new instructions", "end of article begin", "begin system", "end system",
)  # fmt: skip
"""Words in which a text speaks to a model, and no longer to its readers."""
MARKS = (
    "<|im_start|>",
    "<|system|>",
    "[inst]",
    "<<sys>>",
    "### instruction",
    "### system",
    "system:",
    "assistant:",
    "<system>",
)
"""Marks that a model's own templates use; the ones with a colon only at the start of a line."""
