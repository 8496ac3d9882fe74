"""What the words of a text state, in plain parts: exact numbers, codes of currencies, words that bound an amount."""
