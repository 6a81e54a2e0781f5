"""Strings in, spans out: everything that is known about text as text. Pure, and knows no article."""
