"""What a notebook shows: cards of plain HTML, for light and dark, without a script."""
