"""The command line: parse, call, print. One file each command; what a command needs is imported when it runs."""

from verifier.cli.run import main

__all__ = ["main"]
