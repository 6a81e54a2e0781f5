"""Formats: a report to text. One file each, one line in the tuple here."""

from verifier.formats import json, markdown, text
from verifier.formats.format import Format, Style

FORMATS: tuple[Format, ...] = (text.FORMAT, json.FORMAT, markdown.FORMAT)

__all__ = ["FORMATS", "Format", "Style"]
