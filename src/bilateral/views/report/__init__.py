"""A register as one page that needs nothing else: to send, to read, to print."""
