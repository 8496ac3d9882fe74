"""Questions about records, as data that any engine can answer, and their answer in memory."""
