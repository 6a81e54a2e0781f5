"""One article and an engine to a report. Returns values; keeps and prints nothing."""

from verifier.pipeline.read import Second, Spot, read, require_readable

__all__ = ["Second", "Spot", "read", "require_readable"]
