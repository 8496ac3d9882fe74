"""Pictures of a register, drawn by altair (extra `charts`)."""
