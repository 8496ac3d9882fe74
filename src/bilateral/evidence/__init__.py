"""Who said what, where and when: sources, passages in them, and the claims they make."""
