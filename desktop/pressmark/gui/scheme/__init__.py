"""The project's scheme at the window: its guidelines to read, and all of it to edit."""
