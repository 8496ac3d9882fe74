"""Registers as columns, for engines that answer questions about millions of records."""
