"""Checks run once for each sentence of the summary."""
