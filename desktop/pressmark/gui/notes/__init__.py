"""The notes of the whole project, to be worked through."""
