"""Every place with the same words: looking for them, and choosing among them."""
