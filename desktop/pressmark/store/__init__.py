"""The project file: SQLite, and nothing above knows it."""
