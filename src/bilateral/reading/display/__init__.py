"""A reading shown: its text with what was found marked, and a table of values."""
