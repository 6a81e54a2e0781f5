"""The exit codes, in one place: help, documentation and tests read this table."""

from collections.abc import Mapping
from typing import Final

FINE: Final = 0
FAULTS: Final = 1
USAGE: Final = 2
ENGINE: Final = 4
BROKEN: Final = 70
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141

EXITS: Final[Mapping[int, str]] = {
    FINE: "fine",
    FAULTS: "a check found a fault (check; summarize only with --strict)",
    USAGE: "usage: an option, setting, name or output that cannot be used",
    3: "input: no article, no words, too large, not text, language not read",
    ENGINE: "engine or network: no usable answer",
    5: "some articles of a batch failed (kept for batches)",
    6: "the budget is spent (kept for batches)",
    BROKEN: "something of ours broke: please report it",
    INTERRUPTED: "interrupted",
    PIPE_CLOSED: "the reader of the output has gone",
}
