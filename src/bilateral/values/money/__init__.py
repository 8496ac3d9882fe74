"""Exact amounts of money, the currencies that are and were, and what one is worth in another."""
