"""Claims proposed from what was found, and claims checked against the text."""
