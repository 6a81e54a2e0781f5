"""Intake: bytes to an Article. One file for each form of input."""
