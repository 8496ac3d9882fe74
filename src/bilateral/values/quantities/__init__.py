"""Exact numbers of things and of measures, the words for their units, and conversion between measures."""
