"""States, living and dead: their codes, their names on a day, their pairs, and who signs beside them."""
