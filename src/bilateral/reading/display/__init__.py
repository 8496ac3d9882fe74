"""A reading shown: its text with the findings marked, and a table of values."""
