"""One language for both doors: words and facts as data, one cut of a text into tokens, one grammar over the tokens."""
