"""Floor 6: what a text says, and where: amounts, quantities, dates, countries and meetings out of prose."""
