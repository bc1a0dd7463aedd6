"""Giving an article another text, and reading its earlier ones."""
