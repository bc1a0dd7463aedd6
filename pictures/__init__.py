"""Takes the pictures in the documentation, from the window at work."""
