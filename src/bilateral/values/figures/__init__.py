"""Amounts as they were reported: bounds, a qualifier, and the words."""
