"""What is worked out once for parts of a text that several readers ask of, and forgotten when it has been read."""

from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import TypeVar

_T = TypeVar("_T")

KEPT: "list[_lru_cache_wrapper[object]]" = []
"""All that remembers parts of texts; what remembers single words only is not among them."""


def remembered(most: int) -> Callable[[Callable[..., _T]], "_lru_cache_wrapper[_T]"]:
    """Return a decorator: `functools.lru_cache` of so many answers at most, which `forget` empties."""

    def keeping(function: Callable[..., _T]) -> "_lru_cache_wrapper[_T]":
        kept = lru_cache(most)(function)
        KEPT.append(kept)
        return kept

    return keeping


def forget() -> None:
    """Keep nothing of any text: a draft that may not leak is not to lie about in a long process after its report.

    A text that another thread reads meanwhile is worked out anew where needed.
    """
    for kept in KEPT:
        kept.cache_clear()
