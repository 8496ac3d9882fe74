"""Meetings in prose."""
