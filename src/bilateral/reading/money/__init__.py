"""Amounts of money in prose."""
