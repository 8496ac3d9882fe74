"""Hypothesis strategies of the tests, one module for each kind of value."""
