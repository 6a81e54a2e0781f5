"""The report's fields are a public contract. `python tests/schema/test_report_schema.py` writes the lock anew."""

import json
import sys
from pathlib import Path

LOCK = Path(__file__).with_name("report.v1.json")
COMMAND = "python tests/schema/test_report_schema.py"


def current() -> str:
    from verifier.schema import Report  # noqa: PLC0415 - after the path is set, where this is a script

    return json.dumps(Report.model_json_schema(mode="serialization"), indent=1, sort_keys=True) + "\n"


def test_the_report_has_the_fields_that_its_version_promises() -> None:
    assert current() == LOCK.read_text(encoding="utf-8"), (
        "the report's schema has changed. Before a release, or where only words changed or a field was added: "
        f"`{COMMAND}` and a line in CHANGELOG.md. A field removed or changed in meaning needs a new SCHEMA_VERSION."
    )


def test_the_lock_is_of_the_version_that_reports_carry() -> None:
    from verifier.schema import SCHEMA_VERSION  # noqa: PLC0415 - beside the other

    assert LOCK.name == f"report.v{SCHEMA_VERSION}.json"


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    LOCK.write_text(current(), encoding="utf-8")
