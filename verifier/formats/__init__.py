"""Formats: a report to text. One file each, one line in the tuple here."""
