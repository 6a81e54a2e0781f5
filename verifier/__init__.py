"""What a news article claims, who says so, and what is known about its having been checked."""

__version__ = "0.1.0"
