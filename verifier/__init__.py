"""What a news article claims, who says so, and what is known about its having been checked.

>>> import verifier
>>> report = verifier.summarize("Ferry workers will strike on Monday, two union officials said.")  # doctest: +SKIP
"""

TYPE_CHECKING = False  # to load `typing` takes longer than all else that a start does before it can be interrupted
if TYPE_CHECKING:
    from typing import Any

    from verifier.api import Options, asummarize, check, summarize
    from verifier.draft import Draft
    from verifier.errors import EngineError, InputError, UsageError, VerifierError
    from verifier.review import Review
    from verifier.schema import Article, Report

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Draft",
    "EngineError",
    "InputError",
    "Options",
    "Report",
    "Review",
    "UsageError",
    "VerifierError",
    "asummarize",
    "check",
    "summarize",
]

_HOME = {
    "Article": "verifier.schema",
    "Draft": "verifier.draft",
    "EngineError": "verifier.errors",
    "InputError": "verifier.errors",
    "Options": "verifier.api",
    "Report": "verifier.schema",
    "Review": "verifier.review",
    "UsageError": "verifier.errors",
    "VerifierError": "verifier.errors",
    "asummarize": "verifier.api",
    "check": "verifier.api",
    "summarize": "verifier.api",
}


def __getattr__(name: str) -> "Any":  # noqa: ANN401 - what a module's attribute is, only its home knows
    """Load a public name when it is first used, so that `import verifier` costs next to nothing."""
    from importlib import import_module  # noqa: PLC0415  as above

    if name not in _HOME:
        msg = f"module 'verifier' has no attribute {name!r}; it has {', '.join(__all__)}"
        raise AttributeError(msg)
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
