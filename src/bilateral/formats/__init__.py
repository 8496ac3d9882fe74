"""Files: registers as JSON, as JSON lines and as YAML, with every fault and the line on which it stands."""
