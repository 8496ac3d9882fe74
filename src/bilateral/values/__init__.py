"""Values: exact, immutable, and ignorant of agreements."""
