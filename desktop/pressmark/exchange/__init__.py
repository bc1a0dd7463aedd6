"""Ways to read and write documents with their annotations, a module each."""
