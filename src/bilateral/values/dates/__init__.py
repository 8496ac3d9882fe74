"""Days as exactly as they are known, spans of days and lengths of time; in EDTF and in English."""
