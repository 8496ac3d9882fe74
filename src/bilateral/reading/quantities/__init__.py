"""Numbers of things in prose."""
