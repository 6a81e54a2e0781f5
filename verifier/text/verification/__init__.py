"""What an article says about its own checking: statements, who made them, of what, and why."""
