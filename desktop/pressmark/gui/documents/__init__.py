"""The left of the window: the documents of the project."""
