"""A text compared with what should bear it: shared by the checks of claims and those of summaries."""
