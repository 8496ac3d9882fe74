"""The commands, one a file; what they do is done by the library."""
