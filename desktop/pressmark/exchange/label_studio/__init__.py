"""The format ``label-studio``: tasks as JSON, and the labeling configuration."""
