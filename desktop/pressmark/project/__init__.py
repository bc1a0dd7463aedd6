"""What can be done with a project, and what can be asked of it."""
