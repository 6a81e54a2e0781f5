"""Checks: what code can say about what a model said. One file each, one line in the tuple of its folder."""
