"""Engines: each proposes a draft for an article. One file each, one line in the tuple here."""
