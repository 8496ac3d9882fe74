"""Facts and words as data: a CSV file a subject, each line with its authority, and one loader that checks them."""
