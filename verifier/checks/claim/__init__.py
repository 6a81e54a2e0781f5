"""Checks run once for each claim."""
