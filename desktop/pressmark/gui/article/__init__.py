"""The article in the middle of the window: its text with all that is found in it."""
