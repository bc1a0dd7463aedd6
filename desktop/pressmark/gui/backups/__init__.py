"""The backups of a project, to look at and to put back."""
