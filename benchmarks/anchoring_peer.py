"""Runs the peer's alignment on the documents given as JSON on standard input; `anchoring.py` calls it."""

import json
import sys
import time
from importlib import import_module
from typing import Any

data: Any = import_module("langextract.data")
resolver: Any = import_module("langextract.resolver")


def main() -> None:
    """Print the CPU milliseconds, and for each quotation its span and the peer's own word for the match."""
    question = json.load(sys.stdin)
    quotations = [data.Extraction(extraction_class="quotation", extraction_text=q) for q in question["quotations"]]
    align = resolver.WordAligner().align_extractions
    before = time.process_time()
    if question["strict"]:
        groups = align([quotations], question["text"], accept_match_lesser=False, fuzzy_alignment_threshold=0.9)
    else:
        groups = align([quotations], question["text"])
    milliseconds = (time.process_time() - before) * 1000
    spans = [
        ((one.char_interval.start_pos, one.char_interval.end_pos), one.alignment_status.value)
        if one.char_interval
        else (None, None)
        for one in groups[0]
    ]
    json.dump({"milliseconds": milliseconds, "spans": spans}, sys.stdout)


if __name__ == "__main__":
    main()
