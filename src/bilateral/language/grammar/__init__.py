"""What words and figures mean: each rule takes tokens and a place, and gives plain parts, or nothing."""
