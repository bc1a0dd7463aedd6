"""Matches in their context (KWIC: key word in context), a line each."""
