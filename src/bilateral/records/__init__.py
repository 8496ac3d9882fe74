"""Records of what was agreed, by whom and when; they refer to each other by id only."""
