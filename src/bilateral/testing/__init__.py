"""Hypothesis strategies and laws for everything the library holds; they need the extra `test`, or hypothesis alone."""
