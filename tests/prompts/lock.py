"""The lock of everything that a model reads: `python tests/prompts/lock.py` writes it anew.

The JSON Schemas are locked too: models read their descriptions, so a changed word there is a changed prompt.
"""

import json
import sys
from hashlib import sha256
from pathlib import Path

LOCK = Path(__file__).with_name("lock.json")
ROOT = Path(__file__).resolve().parents[2]
COMMAND = "python tests/prompts/lock.py"
RERECORD = "python tests/record.py"


def current() -> dict[str, str]:
    """Return the name of everything locked, and its hash."""
    from verifier.draft import Draft, DraftSummary  # noqa: PLC0415 - after the path is set, where this is a script
    from verifier.prompts import known, load  # noqa: PLC0415 - as above

    prompts = {f"prompt {name}": load(name).sha256 for name in known()}
    schemas = {
        f"schema {shape.__name__}": sha256(json.dumps(shape.model_json_schema(), sort_keys=True).encode()).hexdigest()
        for shape in (Draft, DraftSummary)
    }
    return prompts | schemas


def locked() -> dict[str, str]:
    read: dict[str, str] = json.loads(LOCK.read_text("utf-8"))
    return read


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    LOCK.write_text(json.dumps(current(), indent=2, sort_keys=True) + "\n", "utf-8")
