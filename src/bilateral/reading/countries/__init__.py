"""Countries in prose."""
