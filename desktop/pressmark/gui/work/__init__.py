"""What the actions of the window do: commands, jobs, and what is in focus."""
