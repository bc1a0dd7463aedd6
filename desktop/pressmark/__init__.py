"""Pressmark: who is mentioned, who said what and who stands where in the news."""

__version__ = "0.1.0"
