"""Numbers as people write them: digits in groups, scale words, number words, and out again."""
