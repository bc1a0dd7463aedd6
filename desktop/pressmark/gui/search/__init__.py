"""Search in the context of all articles, and putting filters together."""
