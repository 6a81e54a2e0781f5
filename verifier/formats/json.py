"""The whole report as JSON: two spaces of indent, fields in the schema's order, letters as they are."""

import re
from typing import Final

from verifier.formats.format import Format, Style
from verifier.formats.printable import DRIVERS
from verifier.schema import Report, Value


def render(report: Report, _style: Style) -> str:
    """Return `report` as JSON."""
    return written(report)


def written(value: Value) -> str:
    r"""Return `value` as JSON. What could drive a terminal is escaped as `\uXXXX`, which parses to the same text."""
    import json  # noqa: PLC0415  whoever asks for another format pays nothing for this one

    plain = json.dumps(value.model_dump(mode="python"), indent=2, ensure_ascii=False, allow_nan=False)
    return DRIVERS.sub(_escaped, plain) + "\n"


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2))


FORMAT: Final = Format("json", "for programs: everything, by the schema that `verifier schema report` prints", render)
