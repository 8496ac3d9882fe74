"""What figures of every kind share in prose: qualifiers, inflected words, and what looks like a figure and is none."""
