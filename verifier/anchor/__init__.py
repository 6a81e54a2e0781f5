"""Ties a draft to its article: every quotation and mention found, with exact offsets, or marked as not found."""

from verifier.anchor.anchoring import anchor

__all__ = ["anchor"]
