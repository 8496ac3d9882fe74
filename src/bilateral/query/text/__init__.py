"""Questions as text: tokens, the values that fields take, and the grammar that `Predicate.parse` reads."""
